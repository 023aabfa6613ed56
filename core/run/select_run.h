// SPDX-License-Identifier: GPL-3.0-or-later
/// Selections of a stored run made anew, or for the first time: which samples, what a judge would cost, the choosing,
/// which can stop and go on. Answers and candidates stay as they are.
///
/// Not on the UI's thread; with a local judge, on the thread of its model.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/chat/chat_client.h"
#include "core/data/benchmark.h"
#include "core/grounding/judge.h"
#include "core/io/run_store.h"
#include "core/metrics/order_bias.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace groundscope {

struct SelectPlan {
    RunConfig config;                    ///< of the run, with the judge to ask
    std::vector<std::string> selectors;  ///< to run, in order
    std::vector<std::size_t> samples;    ///< indices into the benchmark, in the order of the run
    std::size_t kept = 0;                ///< samples that have all these choices
    std::size_t notReady = 0;            ///< samples without candidates stage: run them first
    std::size_t skipped = 0;             ///< nothing to ground in them
};

/// Samples that lack a choice of one of `selectors` ("no-judge" is none), or all of them. At most `limit`, 0 = no limit.
/// @param config  the run's own, with JudgeConfig and selectors as asked for
/// @param again   samples that have their choices too
/// Errors: those of the store; InvalidInput for an unknown selector or when no sample is in the benchmark; Cancelled.
Result<SelectPlan> planSelecting(const RunStore& store,
                                 const Benchmark& benchmark,
                                 const RunConfig& config,
                                 std::vector<std::string> selectors,
                                 bool again,
                                 std::size_t limit,
                                 const Progress& progress);

/// Takes the choices of these selectors out of every sample, so that none of another judge stays when the choosing is
/// stopped. Replies of judges stay remembered. Errors: those of the store; Cancelled (what is taken out stays out).
Result<Done> dropSelections(RunStore& store, const std::vector<std::string>& selectors, const Progress& progress);

/// What asking `client` would send for the plan. Later rounds are asked about winners not known yet: requests and
/// pictures are exact, bytes nearly so; where a presence filter asks first, all samples are taken to pass.
/// Errors: those of the store and pictures; Cancelled.
Result<ChatCost> estimateSelecting(const RunStore& store,
                                   const Benchmark& benchmark,
                                   const SelectPlan& plan,
                                   std::shared_ptr<ChatClient> client,
                                   const Progress& progress);

struct SelectOutcome {
    std::size_t selected = 0;  ///< samples stored
    std::size_t flagged = 0;   ///< of those: a choice with a flag
    std::size_t failed = 0;    ///< not stored: nobody answered, no picture
    OrderBiasFigures order;    ///< of the choices made
};

/// Chooses and scores, sample by sample; each is stored at once. Progress: "select". A sample that fails is told to
/// `onFailure`, keeps what it had, and is done next time.
/// @param judge  null: selectors that need one leave "no-judge"
/// Errors: Cancelled, and the last error after three samples failed one after another; those of the store.
Result<Done> selectRun(RunStore& store,
                       const Benchmark& benchmark,
                       const SelectPlan& plan,
                       Judge* judge,
                       const std::function<void(const std::string& sampleId, const Error&)>& onFailure,
                       const Progress& progress,
                       SelectOutcome& outcome);

}  // namespace groundscope
