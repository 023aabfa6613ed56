// SPDX-License-Identifier: GPL-3.0-or-later
/// Plots and tables of figures, and what of the runs they are made from is kept for the next one. Behind figure_source.h.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/figure.h"
#include "core/metrics/sample_plots.h"
#include "core/metrics/tables.h"
#include "core/run/sample_index.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace groundscope {

/// A run file as it lies on disk: another size or time means another content.
struct FileState {
    std::filesystem::path file;
    std::uintmax_t size = 0;
    std::uintmax_t logSize = 0;  ///< of the log beside it
    std::filesystem::file_time_type time;
    std::filesystem::file_time_type logTime;
    bool operator==(const FileState&) const = default;
};
FileState stateOf(const std::filesystem::path& file);

/// One thread at a time.
class ChartSource {
  public:
    /// Names of PlotKind, in its order; those of tables are makeTable's.
    static constexpr std::array<const char*, kPlotKinds.size()> kPlotNames{"location", "concepts", "failures", "accuracy",
                                                                          "iou",      "regret",   "runs"};

    /// Of each kind (FigureChart::kind names one, or several with commas between) one a run; of "runs" one: the first run
    /// against the second. Errors: InvalidInput with the place in the figure's file
    /// ("/chart/query"); those of readRun and evaluateRun; Cancelled.
    Result<std::vector<SamplePlot>> plots(const FigureChart& chart, const std::vector<FileState>& runs,
                                          const std::shared_ptr<const Benchmark>& benchmark, const Progress& progress);
    /// @param folder  of the benchmark, or empty: as each run says
    /// Errors: as plots; those of makeTable.
    Result<Table> table(const FigureChart& chart, const std::vector<FileState>& runs,
                        const std::filesystem::path& folder, const std::shared_ptr<const Benchmark>& benchmark,
                        const Progress& progress);

  private:
    struct Indexed {
        FileState state;
        std::shared_ptr<const Benchmark> benchmark;
        std::unique_ptr<SampleIndex> index;
        bool causes = false;     ///< an evaluation has told them
        std::string labelledBy;  ///< whose concepts count, where they were asked for
    };
    Result<std::vector<SamplePlot>> plotsOf(PlotKind kind, const FigureChart& chart, const std::vector<FileState>& runs,
                                            const std::shared_ptr<const Benchmark>& benchmark, const Progress& progress);
    Result<Indexed*> indexOf(const FileState& run, const std::shared_ptr<const Benchmark>& benchmark, PlotKind kind,
                             const FigureChart& chart, const Progress& progress);

    std::map<std::filesystem::path, Indexed> m_indices;
    std::vector<FileState> m_evaluatedOf;
    std::shared_ptr<const Benchmark> m_evaluatedOn;
    std::vector<TableRun> m_evaluated;
};

}  // namespace groundscope
