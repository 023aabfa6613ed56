// SPDX-License-Identifier: GPL-3.0-or-later
/// One match of a judge's tournament asked again, in any order of its pictures. Nothing is stored.
///
/// Blocking; not on the UI's thread; with a local judge, on the thread of its model.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/chat/chat_client.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "core/grounding/judge.h"

#include <memory>
#include <vector>

namespace groundscope {

struct ReplayWish {
    std::shared_ptr<const SampleRun> run;
    std::shared_ptr<const Benchmark> benchmark;
    std::size_t sample = 0;   ///< index into the benchmark
    RunConfig config;         ///< of the run, with the judge to ask
    std::vector<int> order;   ///< candidates, as they are to be shown
};

/// The question as asked and the raw reply; purpose "replay". Errors: InvalidInput for candidates that are not there or
/// a sample without expression; those of the picture and the judge; Cancelled.
Result<Exchange> replayMatch(const ReplayWish& wish, Judge& judge, const Progress& progress);

/// What the replay would send. Errors: as replayMatch().
Result<ChatCost> estimateReplay(const ReplayWish& wish, std::shared_ptr<ChatClient> client, const Progress& progress);

}  // namespace groundscope
