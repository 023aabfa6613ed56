// SPDX-License-Identifier: GPL-3.0-or-later
/// What several runs of one benchmark made of one sample, ready to be drawn side by side. Made off the GUI thread.
///
/// The first run is the one that is open; the others are compared with it.
#pragma once

#include "app/audit/selection_views.h"
#include "app/inspect/answer_maps.h"
#include "core/io/run_store.h"
#include "core/metrics/answer_changes.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace groundscope {

/// One run's part in it.
struct RunView {
    std::shared_ptr<const SampleRun> run;    ///< null: the run lacks this sample
    std::optional<Error> error;              ///< its form could not be read
    SelectionView choice;                    ///< of the selector; its name is empty when it made none here
    std::optional<double> iou;               ///< of that choice
    std::shared_ptr<const AnswerMaps> maps;  ///< null: stored without attention
    AnswerChange answer;                     ///< against the first run's
    std::optional<double> overlap;           ///< IoU of its mask with the first run's; nothing when either has none
};

struct RunViews {
    std::string sampleId;
    std::string selector;
    std::vector<RunView> runs;
    std::vector<AlignedRow> rows;        ///< of all answers
    std::vector<std::string> selectors;  ///< of any run, in the order of first appearance
};

/// What to prepare. Shared, so that it outlives the caller.
struct RunWish {
    std::shared_ptr<const SampleRun> first;
    MapSettings firstMaps;
    std::vector<std::shared_ptr<RunStore>> others;
    std::shared_ptr<const Benchmark> benchmark;
    int index = -1;        ///< of the sample
    std::string selector;  ///< whose choice is compared
};

/// Blocking; any thread. A stop leaves the rest out.
RunViews makeRunViews(const RunWish& wish, const std::stop_token& stop);

/// What the heat maps show: tokens under the play head, or a noun phrase; by the first run, or by rows of the alignment.
struct RunFocus {
    int phrase = kNoPhrase;
    int token = -1;
    std::vector<int> rows;  ///< not empty: these rows in every run
    bool operator==(const RunFocus&) const = default;
};
/// Rows of the alignment that the focus covers.
std::vector<int> focusedRows(const RunViews& views, const RunFocus& focus);
/// Tokens of a run whose map is shown: of a noun phrase those of the aligned one, else those in the same rows.
std::vector<int> focusedTokens(const RunViews& views, std::size_t run, const RunFocus& focus);

}  // namespace groundscope
