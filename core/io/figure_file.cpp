// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/figure_file.h"

#include "core/base/files.h"
#include "core/io/figure_fields.h"

#include <cstdint>

namespace groundscope {
namespace {

constexpr std::int64_t kMaxFileBytes = std::int64_t{8} << 20;

Json rectJson(const Rect& rect) {
    return Json::array({rect.x, rect.y, rect.width, rect.height});
}

/// A member that is left out when it is empty.
template <typename Text>
void put(Json& json, const char* key, const Text& value) {
    if (!value.empty())
        json[key] = value;
}

Json runJson(const FigureRun& run) {
    Json json{{"file", run.file.generic_string()}};
    put(json, "hash", run.hash);
    put(json, "label", run.label);
    return json;
}

Json panelJson(const FigurePanel& panel) {
    Json json{{"kind", panel.kind}};
    put(json, "sample", panel.sample);
    if (panel.run != 0)
        json["run"] = panel.run;
    put(json, "selector", panel.selector);
    if (panel.phrase)
        json["phrase"] = *panel.phrase;
    if (panel.level != 0)
        json["level"] = panel.level;
    put(json, "title", panel.title);
    return json;
}

Json insetJson(const FigureInset& inset) {
    return {{"panel", inset.panel}, {"part", rectJson(inset.part)}, {"zoom", inset.zoom}, {"corner", inset.corner}};
}

Json chartJson(const FigureChart& chart) {
    Json json{{"kind", chart.kind}, {"selector", chart.selector}, {"group", chart.group}};
    put(json, "query", chart.query);
    return json;
}

Json viewJson(const FigureView& view) {
    Json json{{"colors", view.colors}, {"map", view.map}, {"interpolation", view.interpolation},
              {"percentile", view.percentile}, {"gamma", view.gamma}};
    if (view.contour)
        json["contour"] = *view.contour;
    json["shared_range"] = view.sharedRange;
    json["hatch"] = view.hatch;
    json["fill"] = view.fill;
    return json;
}

Json pageJson(const FigurePageSetup& page) {
    Json json{{"preset", page.preset}};
    if (page.width)
        json["width"] = *page.width;
    if (page.maxHeight)
        json["max_height"] = *page.maxHeight;
    json["font"] = page.font;
    json["font_size"] = page.fontSize;
    json["line_width"] = page.lineWidth;
    json["columns"] = page.columns;
    json["letters"] = page.letters;
    json["gap"] = page.gap;
    json["outline_text"] = page.outlineText;
    return json;
}

template <typename T>
Json jsonOf(const std::vector<T>& values, Json (*one)(const T&)) {
    Json list = Json::array();
    for (const T& value : values)
        list.push_back(one(value));
    return list;
}

}  // namespace

std::string nameOf(FigureTemplate layout) {
    return kFigureTemplateNames[static_cast<std::size_t>(layout)];
}

std::string figureText(const FigureSpec& spec, const Json& origin) {
    Json json{{"groundscope_figure", kFigureVersion}, {"template", nameOf(spec.layout)}};
    put(json, "runs", jsonOf(spec.runs, runJson));
    put(json, "benchmark", spec.benchmark.generic_string());
    put(json, "samples", spec.samples);
    put(json, "selectors", spec.selectors);
    put(json, "phrases", spec.phrases);
    put(json, "panels", jsonOf(spec.panels, panelJson));
    put(json, "insets", jsonOf(spec.insets, insetJson));
    if (spec.crop)
        json["crop"] = rectJson(*spec.crop);
    if (spec.layout == FigureTemplate::Plot || spec.layout == FigureTemplate::Table || spec.chart != FigureChart())
        json["chart"] = chartJson(spec.chart);
    json["view"] = viewJson(spec.view);
    json["page"] = pageJson(spec.page);
    put(json, "caption", spec.caption);
    put(json, "alt", spec.alt);
    if (spec.anonymise)
        json["anonymise"] = true;
    put(json, "origin", origin);
    return dumpJson(json, 2) + "\n";
}

Result<FigureSpec> parseFigure(std::string_view text, const std::string& where) {
    GS_TRY(const Json json, parseJson(text, where));
    Result<FigureSpec> spec = figureFromJson(json);
    if (!spec.has_value())
        return withContext(spec.error(), where);
    if (const Result<Done> checked = checkFigure(*spec); !checked.has_value())
        return withContext(checked.error(), where);
    return spec;
}

Result<FigureSpec> readFigureFile(const std::filesystem::path& file) {
    GS_TRY(const std::string text, readFile(file, kMaxFileBytes));
    return parseFigure(text, file.string());
}

Result<Done> writeFigureFile(const std::filesystem::path& file, const FigureSpec& spec) {
    GS_CHECK(checkFigure(spec));
    return writeFile(file, figureText(spec));
}

}  // namespace groundscope
