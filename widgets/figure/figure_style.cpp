// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure_style.h"

#include "widgets/render/convert.h"
#include "widgets/render/palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace groundscope {
namespace {

constexpr QRgb kPaperRed = 0xffe8000b;
constexpr QRgb kPaperGreen = 0xff00a33c;

// Okabe and Ito's, neighbours far apart in lightness.
constexpr std::array<QRgb, 8> kSeries = {0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7, 0xff56b4e9, 0xffd55e00, 0xff000000, 0xfff0e442};
constexpr std::array kHatches = {Hatch::None, Hatch::Forward, Hatch::Backward, Hatch::Cross};
constexpr std::array kLines = {LineStyle::Solid, LineStyle::Dashed, LineStyle::Dotted};

std::string numberText(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%g", value);
    return text.data();
}

Error outOfRange(const char* name, double value, double low, double high) {
    return Error{ErrorCode::InvalidInput,
                 "\"" + std::string(name) + "\" is " + numberText(value) + ", expected " + numberText(low) + " to " + numberText(high) + ".",
                 {}};
}

struct Limit {
    const char* name;
    double value;
    double low;
    double high;
};

Result<Done> checkNumbers(const FigureSpec& spec) {
    const FigureView& view = spec.view;
    const FigurePageSetup& page = spec.page;
    const std::array limits{Limit{"percentile", view.percentile, 50, 100},
                            Limit{"gamma", view.gamma, 0.2, 5},
                            Limit{"contour", view.contour.value_or(0.5), 0, 1},
                            Limit{"fill", view.fill, 0, 1},
                            Limit{"width", page.width.value_or(100), 72, 2880},
                            Limit{"max_height", page.maxHeight.value_or(100), 72, 14400},
                            Limit{"font_size", page.fontSize, 5, 24},
                            Limit{"line_width", page.lineWidth, kThinnestLine, 4},
                            Limit{"columns", static_cast<double>(page.columns), 0, 50},
                            Limit{"gap", page.gap, 0, 72}};
    for (const Limit& limit : limits)
        if (!(limit.value >= limit.low && limit.value <= limit.high))
            return outOfRange(limit.name, limit.value, limit.low, limit.high);
    return Done{};
}

Error unknownWord(const char* name, const std::string& value, const char* expected) {
    return Error{ErrorCode::InvalidInput, "\"" + std::string(name) + "\" is \"" + value + "\", expected " + expected + ".", {}};
}

Result<HeatStyle> heatStyle(const FigureView& view) {
    const auto colors = colorMapFromKey(toQString(view.map));
    if (!colors)
        return unknownWord("map", view.map, "blue-white-orange, cividis, viridis or grey");
    if (view.interpolation != "bicubic" && view.interpolation != "nearest")
        return unknownWord("interpolation", view.interpolation, "bicubic or nearest");
    HeatStyle style;
    style.colors = *colors;
    style.interpolation = view.interpolation == "nearest" ? Interpolation::Nearest : Interpolation::Bicubic;
    style.percentile = view.percentile;
    style.gamma = view.gamma;
    style.contour = view.contour;
    return style;
}

QString lettersOf(int k) {
    QString letters;
    for (int rest = k; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'a' + rest % 26));
    return letters;
}

}  // namespace

FigureStyle::FigureStyle(const FigureSpec& spec, const HeatStyle& heat)
    : m_view(spec.view), m_page(spec.page), m_heat(heat), m_ruler(toQString(spec.page.font)), m_paper(spec.view.colors == "paper") {}

Result<FigureStyle> FigureStyle::from(const FigureSpec& spec) {
    GS_CHECK(checkNumbers(spec));
    GS_TRY(const HeatStyle heat, heatStyle(spec.view));
    if (spec.view.colors != "safe" && spec.view.colors != "paper")
        return unknownWord("colors", spec.view.colors, "safe or paper");
    const std::string& letters = spec.page.letters;
    if (!letters.empty() && letters != "(a)" && letters != "a" && letters != "A")
        return unknownWord("letters", letters, "\"\", \"(a)\", \"a\" or \"A\"");
    return FigureStyle(spec, heat);
}

AreaStyle FigureStyle::mask(const std::string& selector) const {
    const LineStyle line = selector == "automatic"            ? LineStyle::Dotted
                           : selector == "attend-and-segment" ? LineStyle::Dashed
                                                              : LineStyle::Solid;
    const DataRole role = selector == "automatic"            ? DataRole::Automatic
                          : selector == "attend-and-segment" ? DataRole::AttendAndSegment
                                                             : DataRole::Prediction;
    return {m_paper ? QColor::fromRgb(kPaperRed) : dataColor(role), line, m_view.hatch ? Hatch::Forward : Hatch::None};
}

AreaStyle FigureStyle::groundTruth() const {
    return {m_paper ? QColor::fromRgb(kPaperGreen) : dataColor(DataRole::GroundTruth), LineStyle::Dashed,
            m_view.hatch ? Hatch::Backward : Hatch::None};
}

AreaStyle FigureStyle::series(int k) const {
    const auto index = static_cast<std::size_t>(std::max(0, k));
    return {QColor::fromRgb(kSeries[index % kSeries.size()]), kLines[index % kLines.size()],
            m_view.hatch ? kHatches[index % kHatches.size()] : Hatch::None};
}

AreaStyle FigureStyle::error(int part) const {
    static constexpr std::array<QRgb, 3> kColors = {0xff009e73, 0xffd55e00, 0xff0072b2};
    static constexpr std::array kMarks = {Hatch::None, Hatch::Forward, Hatch::Backward};
    const auto index = static_cast<std::size_t>(std::clamp(part, 0, 2));
    return {QColor::fromRgb(kColors[index]), LineStyle::Solid, kMarks[index]};
}

QColor FigureStyle::filled(const AreaStyle& style) const {
    QColor color = style.color;
    color.setAlphaF(static_cast<float>(m_view.fill));
    return color;
}

double FigureStyle::smallSize() const {
    return std::max(5.0, m_page.fontSize - 1);
}

QString panelLetter(const std::string& letters, int k) {
    if (letters.empty() || k < 0)
        return {};
    const QString letter = lettersOf(k);
    if (letters == "A")
        return letter.toUpper();
    return letters == "(a)" ? QStringLiteral("(%1)").arg(letter) : letter;
}

}  // namespace groundscope
