// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for plots over samples: titles, axes, bars. Translated; GUI thread.
#pragma once

#include "core/metrics/sample_plots.h"

#include <QString>

namespace groundscope {

QString plotTitle(PlotKind kind);
/// What is counted, and the unit: one sentence for tool tips and screen readers.
QString plotHint(PlotKind kind);
/// Why there is nothing to plot, and what to do.
QString plotEmptyText(PlotKind kind);
/// Under the plot and, of Runs, beside it.
QString plotAxisText(const SamplePlot& plot);
QString plotSideText(const SamplePlot& plot);

/// "20–30 %", "c: …", "Wrong answer, right place".
QString plotBarName(const SamplePlot& plot, const PlotBar& bar);
/// The number at the bar: "12", "67 % · 12", "−0.08 · 12".
QString plotBarNumber(const SamplePlot& plot, const PlotBar& bar);
/// Name, listed, all, value.
QString plotBarSentence(const SamplePlot& plot, const PlotBar& bar);
/// The value of Accuracy and Regret; empty elsewhere.
QString plotValueText(const SamplePlot& plot, const std::optional<double>& value);

}  // namespace groundscope
