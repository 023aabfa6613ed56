// SPDX-License-Identifier: GPL-3.0-or-later
/// Plots over samples as charts of a figure: Figs. 5, 6, 17, 18, 20 of the paper, the spread of IoU, regret, run against run,
/// and the ablation of Fig. 3. Several runs stand side by side in one chart.
#pragma once

#include "core/metrics/figure_data.h"
#include "widgets/figure/chart.h"
#include "widgets/figure/page_flow.h"

#include <QString>

#include <variant>
#include <vector>

namespace groundscope {

using Chart = std::variant<BarChart, PointChart>;

struct PlotCharts {
    std::vector<Chart> charts;        ///< panels, in reading order; empty: there is nothing to plot
    std::vector<ChartSeries> series;  ///< of the legend, shared by all
    QString title;
    QString hint;                     ///< what is counted, one sentence
    QString samples;                  ///< how many, where each counts once: "n = 64", "Oracle, n = 64, 68" by run
    std::vector<QString> notes;       ///< runs without anything to plot
};

/// Of FigureData::plots. Counts of samples; shares where the runs hold different numbers of them.
/// @param selectors  of the spread of IoU, in this order; empty: all
PlotCharts plotCharts(const FigureData& data, const std::vector<std::string>& selectors, const FigureStyle& style);

/// The mean IoU of a table with a column "miou": a group of bars a row's name, a series a selector.
PlotCharts tableCharts(const Table& table, const FigureStyle& style);

/// In a grid, under one legend.
void flowCharts(PageFlow& flow, const PlotCharts& made, const FigureStyle& style);

/// The table with the labels of runs that have one for the names of their settings.
Table withLabels(const Table& table, const FigureSpec& spec);

}  // namespace groundscope
