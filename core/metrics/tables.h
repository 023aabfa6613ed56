// SPDX-License-Identifier: GPL-3.0-or-later
/// The tables of `groundscope-cli table`: evaluations of runs -> Table.
///
/// Runs of one model, benchmark and profile in several probings are one model's figures. A run that would take the
/// place of another (the same model, benchmark, profile and probing) becomes a model of its own, named with its file.
/// Pure functions, any thread.
#pragma once

#include "core/base/result.h"
#include "core/data/run_record.h"
#include "core/metrics/evaluation.h"
#include "core/metrics/statistics.h"
#include "core/metrics/table.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

/// One evaluated run, made with its companions (run/evaluate_run.h).
struct TableRun {
    Evaluation evaluation;
    RunConfig config;     ///< as stored
    bool paired = false;  ///< items 2k - 1 and 2k belong together (PixMMVP): resampled together
};

struct TableOptions {
    bool intervals = false;  ///< bootstrap intervals beside the figures that are means
    PairedTestOptions test;  ///< also holds the bootstrap's options
};

/// One model on one benchmark under one profile.
struct ModelRuns {
    std::string label;  ///< differs between models of the list
    std::string model;
    std::string profile;
    std::string benchmark;
    std::map<int, const TableRun*> byProbing;
};
/// In the order of the runs. The pointers are into `runs`.
std::vector<ModelRuns> groupByModel(std::span<const TableRun> runs);

/// Paper Table 1: A-dagger, A, M-dagger, M, S, a row a model and selector, a group of columns a benchmark.
Table scoresTable(std::span<const TableRun> runs, const TableOptions& options);
/// Figs. 17, 18: accuracy per pattern, task and source, a row a group of items, columns a model.
Table patternsTable(std::span<const TableRun> runs, const TableOptions& options);
/// Figs. 6, 20: where in the answer and with which concept the oracle's phrase comes, columns a model; also causes of
/// regret.
Table whenTable(std::span<const TableRun> runs, const TableOptions& options);
/// Fig. 5: what fails, a row a model and selector.
Table failuresTable(std::span<const TableRun> runs, const TableOptions& options);
/// Table 3: output length and noun phrases of each probing.
Table lengthsTable(std::span<const TableRun> runs, const TableOptions& options);
/// Fig. 3, Table 4: mIoU of each run and selector, and its difference to the first run with the paired test. The
/// settings in which the runs differ are named.
Table ablationTable(std::span<const TableRun> runs, const TableOptions& options);
/// Every figure that both runs have, with its difference and the paired test.
Table testTable(const TableRun& a, const TableRun& b, const TableOptions& options);

/// By kind: scores, patterns, when, failures, lengths, ablation. Errors: InvalidInput for another kind, for no runs,
/// and for ablation or a test over different benchmarks.
Result<Table> makeTable(const std::string& kind, std::span<const TableRun> runs, const TableOptions& options);

}  // namespace groundscope
