// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the bars of a plot lie. Pure geometry in widget coordinates, pixels of the interface.
#pragma once

#include "core/metrics/sample_plots.h"

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <vector>

namespace groundscope {

struct PlacedBar {
    QRectF area;    ///< takes the mouse; areas do not overlap
    QRectF all;     ///< bar of all samples; empty: none
    QRectF listed;  ///< bar of the listed ones
};

/// A text of the axes or beside a bar.
struct PlacedText {
    QRectF box;
    QString text;
    int flags = 0;  ///< of QPainter::drawText
    bool strong = false;
};

struct PlotPlaces {
    QRectF frame;  ///< without axes and names
    std::vector<PlacedBar> bars;  ///< as those of the plot
    std::vector<PlacedText> texts;
    std::vector<QLineF> lines;    ///< base lines
};

PlotPlaces placePlot(const SamplePlot& plot, const QSizeF& size, const QFontMetricsF& metrics);
/// Height that shows everything.
int plotHeight(const SamplePlot& plot, const QFontMetricsF& metrics);
/// How many rows of histograms.
int plotRows(const SamplePlot& plot);

}  // namespace groundscope
