// SPDX-License-Identifier: GPL-3.0-or-later
/// FigureData: all that a figure shows, in memory: pictures, forms, plots, tables. Gathered by run/figure_source.h, laid
/// out by widgets/figure.
///
/// Plain values; cheap to copy; any thread.
#pragma once

#include "core/base/geometry.h"
#include "core/data/benchmark.h"
#include "core/data/figure.h"
#include "core/data/run_record.h"
#include "core/metrics/sample_plots.h"
#include "core/metrics/table.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

struct FigureSample {
    Sample sample;
    std::shared_ptr<const RgbImage> image;               ///< native resolution; null: the file is missing or not needed
    std::vector<std::shared_ptr<const SampleRun>> runs;  ///< one a FigureSpec::runs; null: that run lacks the sample
    std::vector<std::string> concepts;                   ///< one a run: letter of the oracle phrase's concept, or empty
};

struct FigureRunInfo {
    std::string label;    ///< shown
    RunRecord record;
    std::string hash;     ///< of what the run holds now
    bool changed = false; ///< it is not the hash the figure was made with
};

struct FigureData {
    std::vector<FigureRunInfo> runs;    ///< as FigureSpec::runs
    std::string benchmark;              ///< name
    std::vector<FigureSample> samples;  ///< as FigureSpec::samples
    std::vector<SamplePlot> plots;      ///< of FigureTemplate::Plot: one a run
    std::optional<Table> table;         ///< of FigureTemplate::Table
    std::vector<std::string> notes;     ///< one sentence each: a changed run, a missing picture; names the file
};

}  // namespace groundscope
