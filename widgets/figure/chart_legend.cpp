// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/chart.h"
#include "widgets/figure/chart_axis.h"

#include <algorithm>

namespace groundscope {
namespace {

struct Entry {
    double width = 0;
    QString name;
};
using Line = std::vector<std::size_t>;

double swatchWidth(const FigureStyle& style) {
    return 1.4 * style.smallSize();
}

double entryGap(const FigureStyle& style) {
    return 1.2 * style.smallSize();
}

std::vector<Entry> entriesOf(const std::vector<ChartSeries>& series, const FigureStyle& style, double width) {
    std::vector<Entry> entries;
    const double before = swatchWidth(style) + 2 * kAxisGap;
    for (const ChartSeries& one : series) {
        const QString name = style.ruler().elided(one.name, style.smallSize(), width - before);
        entries.push_back({before + style.ruler().width(name, style.smallSize()), name});
    }
    return entries;
}

std::vector<Line> linesOf(const std::vector<Entry>& entries, const FigureStyle& style, double width) {
    std::vector<Line> lines;
    double used = width;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (lines.empty() || used + entryGap(style) + entries[i].width > width) {
            lines.emplace_back();
            used = -entryGap(style);
        }
        lines.back().push_back(i);
        used += entryGap(style) + entries[i].width;
    }
    return lines;
}

}  // namespace

double legendHeight(const std::vector<ChartSeries>& series, const FigureStyle& style, double width) {
    if (series.size() < 2)
        return 0;
    const auto lines = static_cast<double>(linesOf(entriesOf(series, style, width), style, width).size());
    return lines * style.ruler().lineHeight(style.smallSize()) + 2 * kAxisGap;
}

void drawLegend(const std::vector<ChartSeries>& series, const FigureStyle& style, const QRectF& place, FigurePage& page) {
    if (series.size() < 2)
        return;
    const std::vector<Entry> entries = entriesOf(series, style, place.width());
    double middle = place.top() + style.ruler().lineHeight(style.smallSize()) / 2;
    for (const Line& line : linesOf(entries, style, place.width())) {
        double used = -entryGap(style);
        for (const std::size_t i : line)
            used += entryGap(style) + entries[i].width;
        double x = place.left() + std::max(0.0, (place.width() - used) / 2);
        for (const std::size_t i : line) {
            const double tall = style.ruler().capHeight(style.smallSize());
            addBar(page, QRectF(x, middle - tall / 2, swatchWidth(style), tall), series[i].look, style);
            page.items.emplace_back(centredLine(style.ruler(), entries[i].name, style.smallSize(),
                                                {x + swatchWidth(style) + 2 * kAxisGap, middle}, Qt::AlignLeft));
            x += entries[i].width + entryGap(style);
        }
        middle += style.ruler().lineHeight(style.smallSize());
    }
}

}  // namespace groundscope
