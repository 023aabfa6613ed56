// SPDX-License-Identifier: GPL-3.0-or-later
/// Plots over the samples of a table: how the figures of a run are spread, over all samples and over those listed.
/// Every bar carries the query that accepts exactly the samples it counts. What each plot counts: docs/query.md.
///
/// Pure functions, any thread; one pass over the rows for each plot. The figures of a whole run under a profile, which
/// tables print, are Evaluation's (evaluation.h); here each sample stands by itself, as queries take it.
#pragma once

#include "core/metrics/sample_table.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

enum class PlotKind {
    Location,  ///< where the oracle's phrase begins: ten bins of the answer's length
    Concepts,  ///< letters a … f of the oracle's phrase, "" = none given
    Failures,  ///< right or wrong answer, right or wrong place of a selector's choice
    Accuracy,  ///< share of right answers for each value of a category
    Iou,       ///< ten bins of IoU for every selector
    Regret,    ///< from the oracle's mean IoU down to the automatic one's, by where it is lost
    Runs,      ///< IoU here against IoU in another run: ten by ten cells, and the points
};
inline constexpr std::array kPlotKinds{PlotKind::Location, PlotKind::Concepts, PlotKind::Failures, PlotKind::Accuracy,
                                       PlotKind::Iou,      PlotKind::Regret,   PlotKind::Runs};

/// Bins of a histogram, and cells along either side of Runs. Bin k holds [k / 10, (k + 1) / 10), the last one 1 as well.
inline constexpr int kPlotBins = 10;

/// What to plot besides the kind.
struct PlotChoice {
    std::string selector = "automatic";  ///< of Failures and Runs
    std::string group = "pattern";       ///< of Accuracy: the field
    bool operator==(const PlotChoice&) const = default;
};

struct PlotBar {
    std::string row;    ///< selector, of Iou; else empty
    std::string name;   ///< stable: bin "0" … "9", letter, value, cause ("oracle" and "automatic": the ends of Regret),
                        ///< "right/right" (answer, place), "2,7" (bin here, bin there)
    std::string query;  ///< accepts what is counted in `all`
    std::size_t all = 0;
    std::size_t listed = 0;
    std::optional<double> value;     ///< Accuracy: share right among the listed; Regret: mean IoU, or mean loss by this cause
    std::optional<double> valueAll;  ///< the same among all
    bool asked = false;              ///< the query in force asks for it
    bool operator==(const PlotBar&) const = default;
};

struct PlotPoint {
    float x = 0;
    float y = 0;
    bool listed = false;
    bool operator==(const PlotPoint&) const = default;
};

struct SamplePlot {
    PlotKind kind = PlotKind::Location;
    PlotChoice choice;
    std::vector<PlotBar> bars;      ///< empty: there is nothing to plot
    std::vector<PlotPoint> points;  ///< of Runs, in the order of the table
    std::size_t all = 0;            ///< samples that have what is plotted
    std::size_t listed = 0;
    std::string labelledBy;         ///< of Concepts: the annotator whose labels alone count; empty: anybody's
    bool operator==(const SamplePlot&) const = default;
};

/// @param rows   listed rows, in any order
/// @param query  in force: marks the bars it asks for
SamplePlot plotSamples(PlotKind kind, const PlotChoice& choice, const SampleTable& table,
                       std::span<const std::uint32_t> rows, std::string_view query);

/// What to plot, in the order of kPlotKinds.
using PlotChoices = std::array<PlotChoice, kPlotKinds.size()>;

/// All plots of the same samples.
struct PlotSet {
    std::array<SamplePlot, kPlotKinds.size()> plots;  ///< in the order of kPlotKinds
    std::vector<std::string> groups;     ///< plotGroups()
    std::vector<std::string> selectors;  ///< plotSelectors()
    std::size_t all = 0;                 ///< rows of the table
    std::size_t listed = 0;
};
PlotSet plotEverything(const PlotChoices& choices, const SampleTable& table, std::span<const std::uint32_t> rows,
                       std::string_view query);

/// The query of all bars from one to another, of plots in which that is a range: bins of one row, cells of a rectangle.
/// Elsewhere the last bar's.
std::string queryOver(const SamplePlot& plot, std::size_t first, std::size_t last);

/// Fields by which Accuracy can group: categories of the benchmark with at least two values.
std::vector<std::string> plotGroups(const SampleTable& table);
/// Selectors that have an IoU for any sample, in the table's order.
std::vector<std::string> plotSelectors(const SampleTable& table);

}  // namespace groundscope
