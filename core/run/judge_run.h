// SPDX-License-Identifier: GPL-3.0-or-later
/// Verdicts of a judge on the answers of a stored run: what it would cost, then the asking, which can stop and go on.
///
/// Any thread but the UI's.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/chat/chat_client.h"
#include "core/data/benchmark.h"
#include "core/grounding/judge.h"
#include "core/io/run_store.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace groundscope {

/// One answer to judge, with the question as it will be put.
struct JudgeItem {
    std::string sampleId;
    ProbingAnswer answer;
    JudgeRequest question;
};

struct JudgePlan {
    int probing = 1;
    std::vector<JudgeItem> items;   ///< in the order of the run
    std::size_t withoutAnswer = 0;  ///< samples with no answer to that probing, or no correct answer to hold it against
    ChatCost cost;                  ///< what the items would send, and how many replies are remembered
};

/// Every answer of the run to `probing` that can be judged, at most `limit` (0 = all), with what `client` would send.
/// Errors: those of the store; InvalidInput when the benchmark is another one, or no answer can be judged; Cancelled.
Result<JudgePlan> planJudging(const RunStore& store,
                              const Benchmark& benchmark,
                              int probing,
                              std::size_t limit,
                              ChatClient& client,
                              const Progress& progress);

struct JudgeOutcome {
    std::size_t judged = 0;
    std::size_t correct = 0;
    std::size_t unparsable = 0;  ///< of those judged: the reply was neither yes nor no
    std::size_t failed = 0;      ///< the judge could not be asked; ask again later
};

/// Asks the judge about each item and keeps each verdict at once, as a label by the judge's name and of `source`
/// ("chat"). Progress: "judge". A failed item is told to `onFailure` and left out.
/// Errors: Cancelled, and the judge's own after three failures one after another; all verdicts so far are kept, and
/// `outcome` says how many. Those of the store (full disk).
Result<Done> judgeRun(RunStore& store,
                      const JudgePlan& plan,
                      Judge& judge,
                      const std::string& source,
                      const std::function<void(const JudgeItem&, const Error&)>& onFailure,
                      const Progress& progress,
                      JudgeOutcome& outcome);

}  // namespace groundscope
