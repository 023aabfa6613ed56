// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_layout.h"

#include "widgets/render/plot_words.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <QLocale>

#include <algorithm>

namespace groundscope {
namespace {

constexpr double kGap = 6;
constexpr double kBarGap = 2;
constexpr double kHistogram = 84;   // height of one row of bars
constexpr double kCell = 46;        // least height of a quadrant
constexpr double kSquare = 220;     // side of a scatter

bool isHorizontal(PlotKind kind) {
    return kind == PlotKind::Concepts || kind == PlotKind::Accuracy || kind == PlotKind::Regret;
}

/// Causes are sentences: two lines.
double rowHeight(PlotKind kind, const QFontMetricsF& metrics) {
    return kind == PlotKind::Regret ? 2 * metrics.height() + 6 : metrics.height() + 8;
}

std::size_t largest(std::vector<PlotBar>::const_iterator first, std::vector<PlotBar>::const_iterator last) {
    std::size_t most = 1;
    for (; first != last; ++first)
        most = std::max(most, first->all);
    return most;
}

/// Under the frame; every second edge of the bins when there is little room.
void addEdges(const SamplePlot& plot, const QRectF& frame, const QFontMetricsF& metrics, PlotPlaces& places) {
    const double step = frame.width() / kPlotBins;
    const bool sparse = step < metrics.horizontalAdvance(QStringLiteral("000"));
    for (int bin = 0; bin <= kPlotBins; bin += sparse ? 2 : 1) {
        const QString text = plot.kind == PlotKind::Location ? QLocale().toString(10 * bin) : QLocale().toString(bin / 10.0, 'f', 1);
        const QRectF box(frame.left() + bin * step - step, frame.bottom() + 2, 2 * step, metrics.height());
        places.texts.push_back({box, text, Qt::AlignHCenter | Qt::AlignTop, false});
    }
    const QRectF box(0, frame.bottom() + 2 + metrics.height(), frame.right() + kGap, metrics.height());
    places.texts.push_back({box, plotAxisText(plot), Qt::AlignRight | Qt::AlignTop, false});
}

/// Histograms one below the other, each with its own scale: its largest bar says how many.
void placeColumns(const SamplePlot& plot, const QRectF& space, const QFontMetricsF& metrics, PlotPlaces& places) {
    const int rows = plotRows(plot);
    const double left = metrics.horizontalAdvance(QStringLiteral("0")) + kGap;
    places.frame = space.adjusted(left, 0, -left, -2 * metrics.height() - 4);
    const double height = places.frame.height() / rows;
    const double step = places.frame.width() / kPlotBins;
    for (std::size_t i = 0; i < plot.bars.size(); ++i) {
        const auto row = static_cast<int>(i) / kPlotBins;
        const auto first = plot.bars.begin() + row * kPlotBins;
        const double top = places.frame.top() + row * height;
        const double head = metrics.height() * (rows > 1 ? 2 : 1) + 4;
        const double unit = (height - head) / static_cast<double>(largest(first, first + kPlotBins));
        const QRectF area(places.frame.left() + static_cast<int>(i % kPlotBins) * step, top, step, height);
        const auto bar = [&](std::size_t count) {
            const double tall = static_cast<double>(count) * unit;
            return QRectF(area.left() + kBarGap, area.bottom() - tall, area.width() - 2 * kBarGap, tall);
        };
        places.bars.push_back({area, bar(plot.bars[i].all), bar(plot.bars[i].listed)});
        const QString number = plotBarNumber(plot, plot.bars[i]);
        if (plot.bars[i].all > 0 && metrics.horizontalAdvance(number) <= step)
            places.texts.push_back({QRectF(area.left(), places.bars.back().all.top() - metrics.height(), step, metrics.height()),
                                    number, Qt::AlignHCenter | Qt::AlignBottom, true});
        if (i % kPlotBins != 0)
            continue;
        places.lines.emplace_back(places.frame.left(), area.bottom(), places.frame.right(), area.bottom());
        if (rows > 1)
            places.texts.push_back({QRectF(places.frame.left(), top, places.frame.width(), metrics.height()),
                                    selectorText(plot.bars[i].row), Qt::AlignLeft | Qt::AlignTop, true});
    }
    addEdges(plot, places.frame, metrics, places);
}

/// Left and right end of a bar as shares of the axis.
struct Ends {
    double from = 0;
    double to = 0;
};

/// What the end of the axis stands for: all right answers; else the longest bar.
double axisEnd(const SamplePlot& plot) {
    if (plot.kind == PlotKind::Concepts)
        return static_cast<double>(largest(plot.bars.begin(), plot.bars.end()));
    double most = 0;
    for (const PlotBar& bar : plot.bars)
        most = std::max({most, bar.value.value_or(0), bar.valueAll.value_or(0)});
    return plot.kind == PlotKind::Accuracy || most <= 0 ? 1 : most;
}

/// A cause of regret hangs where the ones before it left off.
std::vector<Ends> endsOf(const SamplePlot& plot, bool all) {
    const double most = axisEnd(plot);
    std::vector<Ends> ends;
    double level = 0;
    for (const PlotBar& bar : plot.bars) {
        const double value = (all ? bar.valueAll : bar.value).value_or(0) / most;
        if (plot.kind == PlotKind::Concepts)
            ends.push_back({0, static_cast<double>(all ? bar.all : bar.listed) / most});
        else if (plot.kind == PlotKind::Accuracy || bar.name == "oracle" || bar.name == "automatic")
            ends.push_back({0, value});
        else
            ends.push_back({std::min(level, level - value), std::max(level, level - value)});
        level = bar.name == "oracle" ? value : level - value;
    }
    return ends;
}

void placeRows(const SamplePlot& plot, const QRectF& space, const QFontMetricsF& metrics, PlotPlaces& places) {
    double names = 0;
    double numbers = 0;
    for (const PlotBar& bar : plot.bars) {
        names = std::max(names, metrics.horizontalAdvance(plotBarName(plot, bar)));
        numbers = std::max(numbers, metrics.horizontalAdvance(plotBarNumber(plot, bar)));
    }
    names = std::min(names + kGap, space.width() * (plot.kind == PlotKind::Regret ? 0.5 : 0.52)) + kGap;
    places.frame = space.adjusted(names, 0, -numbers - 2 * kGap, -metrics.height() - 2);
    const double height = places.frame.height() / static_cast<double>(std::max<std::size_t>(1, plot.bars.size()));
    const std::vector<Ends> all = endsOf(plot, true);
    const std::vector<Ends> listed = endsOf(plot, false);
    for (std::size_t i = 0; i < plot.bars.size(); ++i) {
        const QRectF area(space.left(), places.frame.top() + static_cast<double>(i) * height, space.width(), height);
        const auto bar = [&](const Ends& ends, double inset) {
            return QRectF(places.frame.left() + ends.from * places.frame.width(), area.top() + inset,
                          (ends.to - ends.from) * places.frame.width(), height - 2 * inset);
        };
        places.bars.push_back({area, bar(all[i], kBarGap), bar(listed[i], kBarGap)});
        QString name = plotBarName(plot, plot.bars[i]);
        if (plot.kind != PlotKind::Regret)
            name = metrics.elidedText(name, Qt::ElideRight, names - 2 * kGap);
        places.texts.push_back({QRectF(space.left() + kGap, area.top(), names - 2 * kGap, height), name,
                                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, true});
        places.texts.push_back({QRectF(places.frame.right() + kGap, area.top(), numbers, height), plotBarNumber(plot, plot.bars[i]),
                                Qt::AlignRight | Qt::AlignVCenter, true});
    }
    places.lines.emplace_back(places.frame.left(), places.frame.top(), places.frame.left(), places.frame.bottom());
    if (plot.kind == PlotKind::Accuracy)  // all right
        places.lines.emplace_back(places.frame.right(), places.frame.top(), places.frame.right(), places.frame.bottom());
    places.texts.push_back({QRectF(space.left(), places.frame.bottom() + 2, space.width(), metrics.height()), plotAxisText(plot),
                            Qt::AlignRight | Qt::AlignTop, false});
}

/// Two by two; the bars are shares of each cell's height.
void placeQuadrants(const SamplePlot& plot, const QRectF& space, PlotPlaces& places) {
    places.frame = space;
    const QSizeF cell(space.width() / 2, space.height() / 2);
    for (std::size_t i = 0; i < plot.bars.size(); ++i) {
        const QPointF corner(space.left() + static_cast<double>(i % 2) * cell.width(), space.top() + static_cast<double>(i / 2) * cell.height());
        const QRectF area(corner, cell);
        const QRectF box = area.adjusted(kBarGap, kBarGap, -kBarGap, -kBarGap);
        const auto bar = [&](std::size_t count, std::size_t of) {
            const double share = of == 0 ? 0 : static_cast<double>(count) / static_cast<double>(of);
            return QRectF(box.left(), box.bottom() - 5, box.width() * share, 5);
        };
        places.bars.push_back({area, bar(plot.bars[i].all, plot.all), bar(plot.bars[i].listed, plot.listed)});
        const QRectF text = box.adjusted(kGap, 2, -kGap, -7);
        const double share = plot.listed == 0 ? 0 : 100.0 * static_cast<double>(plot.bars[i].listed) / static_cast<double>(plot.listed);
        places.texts.push_back({text, plotBarName(plot, plot.bars[i]), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, true});
        places.texts.push_back({text, QStringLiteral("%1 · %2 %").arg(plotBarNumber(plot, plot.bars[i]), QLocale().toString(share, 'f', 1)),
                                Qt::AlignLeft | Qt::AlignBottom, true});
    }
}

void placeCells(const SamplePlot& plot, const QRectF& space, const QFontMetricsF& metrics, PlotPlaces& places) {
    const double side = std::min(space.width() - metrics.horizontalAdvance(QStringLiteral("0.00")) - metrics.height() - kGap,
                                 space.height() - 2 * metrics.height() - 4);
    const double left = space.left() + metrics.height() + metrics.horizontalAdvance(QStringLiteral("0.0")) + kGap;
    places.frame = QRectF(left, space.top() + metrics.height() / 2, side, side - metrics.height() / 2);
    const QSizeF cell(places.frame.width() / kPlotBins, places.frame.height() / kPlotBins);
    for (std::size_t i = 0; i < plot.bars.size(); ++i) {
        const auto x = static_cast<int>(i) / kPlotBins;
        const auto y = static_cast<int>(i) % kPlotBins;
        const QRectF area(QPointF(places.frame.left() + x * cell.width(), places.frame.bottom() - (y + 1) * cell.height()), cell);
        places.bars.push_back({area, {}, {}});
    }
    for (int bin = 0; bin <= kPlotBins; bin += 2)
        places.texts.push_back({QRectF(space.left(), places.frame.bottom() - bin * cell.height() - metrics.height() / 2,
                                       places.frame.left() - space.left() - 4, metrics.height()),
                                QLocale().toString(bin / 10.0, 'f', 1), Qt::AlignRight | Qt::AlignVCenter, false});
    addEdges(plot, places.frame, metrics, places);
}

}  // namespace

int plotRows(const SamplePlot& plot) {
    return std::max(1, static_cast<int>(plot.bars.size()) / kPlotBins);
}

int plotHeight(const SamplePlot& plot, const QFontMetricsF& metrics) {
    if (plot.bars.empty())
        return static_cast<int>(kHistogram + 2 * metrics.height());
    double height = kSquare + 2 * metrics.height();
    if (isHorizontal(plot.kind))
        height = static_cast<double>(plot.bars.size()) * rowHeight(plot.kind, metrics) + metrics.height() + 2;
    else if (plot.kind == PlotKind::Failures)
        height = 2 * (std::max(kCell, 3 * metrics.height() + 18));
    else if (plot.kind != PlotKind::Runs)
        height = plotRows(plot) * (kHistogram + (plotRows(plot) > 1 ? 0 : 40)) + 2 * metrics.height() + 4;
    return static_cast<int>(height) + 8;
}

PlotPlaces placePlot(const SamplePlot& plot, const QSizeF& size, const QFontMetricsF& metrics) {
    PlotPlaces places;
    const QRectF space = QRectF(QPointF(0, 0), size).adjusted(4, 4, -4, -4);
    if (plot.bars.empty())
        return places;
    if (isHorizontal(plot.kind))
        placeRows(plot, space, metrics, places);
    else if (plot.kind == PlotKind::Failures)
        placeQuadrants(plot, space, places);
    else if (plot.kind == PlotKind::Runs)
        placeCells(plot, space, metrics, places);
    else
        placeColumns(plot, space, metrics, places);
    return places;
}

}  // namespace groundscope
