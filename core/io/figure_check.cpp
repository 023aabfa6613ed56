// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/figure_file.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <initializer_list>
#include <optional>

namespace groundscope {
namespace {

constexpr std::size_t kMostRuns = 64;
constexpr std::size_t kMostPanels = 5000;
constexpr double kLongestSide = 14400;  // points: what PDF readers show

std::string shortNumber(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

/// Remembers the first setting that is out of range.
class Ranges {
  public:
    void between(const std::string& place, double value, double least, double most) {
        if (!(value >= least && value <= most))
            fail(place, "a number from " + shortNumber(least) + " to " + shortNumber(most) + ", not " + shortNumber(value));
    }
    void oneOf(const std::string& place, const std::string& value, std::initializer_list<const char*> names) {
        if (std::find(names.begin(), names.end(), value) != names.end())
            return;
        std::string expected = "one of";
        for (const char* name : names)
            expected += *name == '\0' ? " \"\"" : std::string(" ") + name;
        fail(place, expected + ", not \"" + value + "\"");
    }
    /// Fractions of a picture.
    void part(const std::string& place, const Rect& rect) {
        const bool numbers = std::isfinite(rect.x) && std::isfinite(rect.y) && rect.width > 0 && rect.height > 0;
        if (!numbers || rect.x < 0 || rect.y < 0 || rect.x + rect.width > 1 + 1e-9 || rect.y + rect.height > 1 + 1e-9)
            fail(place, "[x, y, width, height] inside the picture: fractions from 0 to 1, with an area");
    }
    void atMost(const std::string& place, std::size_t count, std::size_t most) {
        if (count > most)
            fail(place, "at most " + std::to_string(most) + ", not " + std::to_string(count));
    }
    void fail(const std::string& place, const std::string& expected) {
        if (!m_error)
            m_error = Error{ErrorCode::Format, "Expected " + expected + ".", place};
    }
    [[nodiscard]] Result<Done> result() const {
        if (m_error)
            return *m_error;
        return Done{};
    }

  private:
    std::optional<Error> m_error;
};

std::string at(const char* list, std::size_t index, const char* key) {
    return std::string("/") + list + "/" + std::to_string(index) + "/" + key;
}

void checkRuns(const FigureSpec& spec, Ranges& ranges) {
    ranges.atMost("/runs", spec.runs.size(), kMostRuns);
    for (std::size_t i = 0; i < spec.runs.size(); ++i)
        if (spec.runs[i].file.empty())
            ranges.fail(at("runs", i, "file"), "the name of a .gsrun file");
    for (std::size_t i = 0; i < spec.phrases.size(); ++i)
        if (spec.phrases[i] < 0)
            ranges.fail("/phrases/" + std::to_string(i), "an index of a phrase, from 0");
    ranges.atMost("/samples", spec.samples.size(), kMostPanels);
}

void checkPanels(const FigureSpec& spec, Ranges& ranges) {
    ranges.atMost("/panels", spec.panels.size(), kMostPanels);
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        const FigurePanel& panel = spec.panels[i];
        ranges.oneOf(at("panels", i, "kind"), panel.kind, {"image", "ground-truth", "mask", "heat", "errors"});
        const bool needsRun = panel.kind != "image" && panel.kind != "ground-truth";
        if (panel.run < 0 || (needsRun && panel.run >= static_cast<int>(spec.runs.size())))
            ranges.fail(at("panels", i, "run"), "an index into the " + std::to_string(spec.runs.size()) + " runs, from 0");
        ranges.between(at("panels", i, "level"), panel.level, 0, 2);
        if (panel.phrase && *panel.phrase < 0)
            ranges.fail(at("panels", i, "phrase"), "an index of a phrase, from 0");
    }
    ranges.atMost("/insets", spec.insets.size(), kMostPanels);
    for (std::size_t i = 0; i < spec.insets.size(); ++i) {
        const FigureInset& inset = spec.insets[i];
        if (inset.panel < 0)
            ranges.fail(at("insets", i, "panel"), "an index of a panel, from 0");
        ranges.part(at("insets", i, "part"), inset.part);
        ranges.between(at("insets", i, "zoom"), inset.zoom, 1, 20);
        ranges.oneOf(at("insets", i, "corner"), inset.corner, {"top-left", "top-right", "bottom-left", "bottom-right"});
    }
    if (spec.crop)
        ranges.part("/crop", *spec.crop);
}

void checkView(const FigureView& view, Ranges& ranges) {
    ranges.oneOf("/view/colors", view.colors, {"safe", "paper"});
    ranges.oneOf("/view/map", view.map, {"blue-white-orange", "cividis", "viridis", "grey"});
    ranges.oneOf("/view/interpolation", view.interpolation, {"bicubic", "nearest"});
    ranges.between("/view/percentile", view.percentile, 50, 100);
    ranges.between("/view/gamma", view.gamma, 0.2, 5);
    ranges.between("/view/contour", view.contour.value_or(0.5), 0, 1);
    ranges.between("/view/fill", view.fill, 0, 1);
}

void checkPage(const FigurePageSetup& page, Ranges& ranges) {
    ranges.oneOf("/page/preset", page.preset, {"cvpr-column", "cvpr-page", "neurips", "a4", "slide"});
    ranges.between("/page/width", page.width.value_or(72), 36, kLongestSide);
    ranges.between("/page/max_height", page.maxHeight.value_or(72), 36, kLongestSide);
    if (page.font.empty())
        ranges.fail("/page/font", "the name of a font");
    ranges.between("/page/font_size", page.fontSize, 5, 24);
    ranges.between("/page/line_width", page.lineWidth, 0.5, 4);
    ranges.between("/page/columns", page.columns, 0, 40);
    ranges.oneOf("/page/letters", page.letters, {"", "(a)", "a", "A"});
    ranges.between("/page/gap", page.gap, 0, 72);
}

}  // namespace

Result<Done> checkFigure(const FigureSpec& spec) {
    Ranges ranges;
    checkRuns(spec, ranges);
    checkPanels(spec, ranges);
    checkView(spec.view, ranges);
    checkPage(spec.page, ranges);
    return ranges.result();
}

}  // namespace groundscope
