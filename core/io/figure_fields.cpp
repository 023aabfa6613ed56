// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/figure_fields.h"

#include "core/data/json_fields.h"
#include "core/io/figure_file.h"

#include <initializer_list>
#include <string_view>

namespace groundscope {
namespace {

/// A key that the format does not have: most likely a misspelt one.
void refuseOthers(Fields& fields, std::initializer_list<std::string_view> known) {
    if (!fields.json().is_object())
        return;
    for (const auto& [key, value] : fields.json().items()) {
        if (std::find(known.begin(), known.end(), key) != known.end())
            continue;
        std::string expected = "one of";
        for (const std::string_view name : known)
            expected += " " + std::string(name);
        fields.fail(key, expected + "; there is no field of this name");
    }
}

void readRect(Fields& fields, const char* key, Rect& rect) {
    std::vector<double> numbers;
    fields.read(key, numbers);
    if (numbers.size() == 4)
        rect = {numbers[0], numbers[1], numbers[2], numbers[3]};
    else
        fields.fail(key, "[x, y, width, height], fractions of the picture");
}

template <typename T>
Result<T> ended(Fields& fields, T value) {
    if (fields.error())
        return *fields.error();
    return value;
}

/// A field that must be there.
void need(Fields& fields, const char* key, const char* expected) {
    if (fields.json().is_object() && !fields.json().contains(key))
        fields.fail(key, expected);
}

Result<FigureRun> runFrom(const Json& json, const std::string& pointer) {
    FigureRun run;
    Fields fields(json, pointer);
    refuseOthers(fields, {"file", "hash", "label"});
    need(fields, "file", "the name of a .gsrun file");
    fields.read("file", run.file);
    fields.read("hash", run.hash);
    fields.read("label", run.label);
    return ended(fields, std::move(run));
}

Result<FigurePanel> panelFrom(const Json& json, const std::string& pointer) {
    FigurePanel panel;
    Fields fields(json, pointer);
    refuseOthers(fields, {"kind", "sample", "run", "selector", "phrase", "level", "title"});
    fields.read("kind", panel.kind);
    fields.read("sample", panel.sample);
    fields.read("run", panel.run);
    fields.read("selector", panel.selector);
    fields.read("phrase", panel.phrase);
    fields.read("level", panel.level);
    fields.read("title", panel.title);
    return ended(fields, std::move(panel));
}

Result<FigureInset> insetFrom(const Json& json, const std::string& pointer) {
    FigureInset inset;
    Fields fields(json, pointer);
    refuseOthers(fields, {"panel", "part", "zoom", "corner"});
    fields.read("panel", inset.panel);
    readRect(fields, "part", inset.part);
    fields.read("zoom", inset.zoom);
    fields.read("corner", inset.corner);
    return ended(fields, std::move(inset));
}

Result<FigureChart> chartFrom(const Json& json, const std::string& pointer) {
    FigureChart chart;
    Fields fields(json, pointer);
    refuseOthers(fields, {"kind", "selector", "group", "query"});
    fields.read("kind", chart.kind);
    fields.read("selector", chart.selector);
    fields.read("group", chart.group);
    fields.read("query", chart.query);
    return ended(fields, std::move(chart));
}

Result<FigureView> viewFrom(const Json& json, const std::string& pointer) {
    FigureView view;
    Fields fields(json, pointer);
    refuseOthers(fields, {"colors", "map", "interpolation", "percentile", "gamma", "contour", "shared_range", "hatch", "fill"});
    fields.read("colors", view.colors);
    fields.read("map", view.map);
    fields.read("interpolation", view.interpolation);
    fields.read("percentile", view.percentile);
    fields.read("gamma", view.gamma);
    fields.read("contour", view.contour);
    fields.read("shared_range", view.sharedRange);
    fields.read("hatch", view.hatch);
    fields.read("fill", view.fill);
    return ended(fields, std::move(view));
}

Result<FigurePageSetup> pageFrom(const Json& json, const std::string& pointer) {
    FigurePageSetup page;
    Fields fields(json, pointer);
    refuseOthers(fields, {"preset", "width", "max_height", "font", "font_size", "line_width", "columns", "letters", "gap",
                          "outline_text"});
    fields.read("preset", page.preset);
    fields.read("width", page.width);
    fields.read("max_height", page.maxHeight);
    fields.read("font", page.font);
    fields.read("font_size", page.fontSize);
    fields.read("line_width", page.lineWidth);
    fields.read("columns", page.columns);
    fields.read("letters", page.letters);
    fields.read("gap", page.gap);
    fields.read("outline_text", page.outlineText);
    return ended(fields, std::move(page));
}

/// The object under `key`, if there is one.
template <typename T>
Result<Done> readUnder(const Json& json, const char* key, T& value, Result<T> (*read)(const Json&, const std::string&)) {
    if (!json.contains(key))
        return Done{};
    GS_TRY(value, read(json[key], std::string("/") + key));
    return Done{};
}

Result<Done> readVersion(const Json& json) {
    int version = 0;
    Fields fields(json, "");
    need(fields, "groundscope_figure", "the number 1: this is not a figure's file without it");
    fields.read("groundscope_figure", version);
    if (!fields.error() && version > kFigureVersion)
        return Error{ErrorCode::Unsupported,
                     "This figure has format " + std::to_string(version) + "; this program reads up to " +
                         std::to_string(kFigureVersion) + ". Use a newer GroundScope.",
                     "/groundscope_figure"};
    if (version < 1)
        fields.fail("groundscope_figure", "the number 1");
    GS_CHECK(ended(fields, Done{}));
    return Done{};
}

}  // namespace

Result<FigureSpec> figureFromJson(const Json& json) {
    GS_CHECK(readVersion(json));
    FigureSpec spec;
    Fields fields(json, "");
    refuseOthers(fields, {"groundscope_figure", "template", "runs", "benchmark", "samples", "selectors", "phrases", "panels",
                          "insets", "crop", "chart", "view", "page", "caption", "alt", "anonymise", "origin"});
    need(fields, "template", "the name of a template, such as \"contact-sheet\"");
    fields.read("template", kFigureTemplateNames, spec.layout);
    fields.read("benchmark", spec.benchmark);
    fields.read("samples", spec.samples);
    fields.read("selectors", spec.selectors);
    fields.read("phrases", spec.phrases);
    if (json.contains("crop"))
        readRect(fields, "crop", spec.crop.emplace());
    fields.read("caption", spec.caption);
    fields.read("alt", spec.alt);
    fields.read("anonymise", spec.anonymise);
    GS_CHECK(ended(fields, Done{}));
    GS_TRY(spec.runs, listUnder<FigureRun>(json, "runs", "", runFrom));
    GS_TRY(spec.panels, listUnder<FigurePanel>(json, "panels", "", panelFrom));
    GS_TRY(spec.insets, listUnder<FigureInset>(json, "insets", "", insetFrom));
    GS_CHECK(readUnder(json, "chart", spec.chart, chartFrom));
    GS_CHECK(readUnder(json, "view", spec.view, viewFrom));
    GS_CHECK(readUnder(json, "page", spec.page, pageFrom));
    return spec;
}

}  // namespace groundscope
