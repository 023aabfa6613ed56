// SPDX-License-Identifier: GPL-3.0-or-later
/// Selectors choose the mask of a sample. To add one: a file select_<name>.cpp and a line in the table of
/// selectors.cpp.
///
/// A selector that asks no judge is a pure function, any thread.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "core/grounding/judge.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

/// What a selector may look at. Borrowed; must outlive the call.
struct SelectionInput {
    std::span<const Candidate> candidates;
    std::span<const double> candidateIou;  ///< true IoU of each candidate (scores.h: trueIous); empty without ground truth
    std::span<const Candidate> united;     ///< several instances, or empty
    std::span<const NounPhrase> phrases;   ///< with similarity where known
    std::optional<bool> emptyTarget;       ///< nothing = there is no ground truth
    const Mask* truth = nullptr;           ///< ground truth at image size; null = none
    const Sample* sample = nullptr;        ///< expression; may be null
    RunConfig config;                      ///< profile, switches, judge, similarity
    Judge* judge = nullptr;                ///< null: selectors that need one leave "no-judge"
    std::function<Result<RgbView>()> image;  ///< the picture, read when asked for; may be empty
};

/// Errors: InvalidInput when candidateIou has another length than the candidates; those of a judge.
using Selector = Result<Selection> (*)(const SelectionInput& input, const Progress& progress);

struct SelectorInfo {
    const char* name;       ///< "oracle"
    Selector select;
    bool needsTruth;        ///< looks at the ground truth: an upper bound, marked in tables
    bool needsJudge;        ///< asks a judge: re-scoring keeps its stored choice
};

/// Registered selectors, in the order they are offered.
std::span<const SelectorInfo> allSelectors();
std::vector<std::string> selectorNames();
/// Null when there is none of that name.
const SelectorInfo* findSelector(const std::string& name);

/// The best candidate by true IoU (spec 7.2). Selection::reason is
///   "best-iou"         score = its IoU. Ties: with B10 as published (reference, paper) the last one wins (>=), so that
///                      the very last mask is chosen when all IoUs are 0; else the first one wins.
///   "empty-target"     the object is not in the image: no mask, score 1
///   "no-overlap"       B10 corrected: no candidate touches the target; no mask, score 0
///   "no-candidates"    no mask, score 0
///   "no-ground-truth"  no mask, score 0: nothing to score either
Result<Selection> selectOracle(const SelectionInput& input, const Progress& progress);

/// What a judge takes for the best highlighted mask (spec 7.4; mask_contest.h: schemes and rounds). Everything asked is
/// in Selection::exchanges. JudgeConfig::presence asks first whether the object is there; JudgeConfig::orderChecks asks
/// again in other orders. Selection::reason is
///   "judged-best"      score = the judge's own where it scores masks singly, else 0
///   "only-candidate"   nobody was asked
///   "declared-absent"  by the presence filter: no mask
///   "no-candidates", "no-expression", "no-judge"  no mask, nobody was asked
/// Selection::flag is "unparsable" or "out-of-range" when a reply that led to the choice was (the first picture was
/// taken, or "absent" believed), else "order-sensitive" when another order gave another mask.
Result<Selection> selectAutomatic(const SelectionInput& input, const Progress& progress);

/// The best pair of candidates by the IoU of their union (spec 7.2, best_pair.h), for samples with two objects: `candidate`
/// and one of `others`. Profile clean: a mask may pair with itself (then `others` is empty), so that a pair is never worse
/// than the oracle's mask; else two different masks (spec 11). Ties by B10 as for the oracle. Reasons as the oracle's, and
///   "one-object"     the sample has not two objects: no mask
///   "one-candidate"  there is no pair of different masks
Result<Selection> selectOraclePairs(const SelectionInput& input, const Progress& progress);

/// The mask of the phrase most similar to the expression (spec 5.7, 7.3), as published: B10 = the last of equal phrases;
/// similarities below 0 never win. RunConfig::similarity says which of a phrase's three masks (the last, or that of the
/// best predicted IoU) and below which similarity there is none. score = the similarity. Reasons: "most-similar",
/// "below-cut" (no mask), "no-similar-phrase" (none above 0, or none at least 0 with B10), "no-similarity" (of no phrase
/// known), "no-candidates".
Result<Selection> selectAttendAndSegment(const SelectionInput& input, const Progress& progress);

/// The segmenter's own choice: the best predicted IoU of all candidates, the first of equal ones. Reasons:
/// "best-predicted-iou", "no-candidates".
Result<Selection> selectPredictedIou(const SelectionInput& input, const Progress& progress);

/// The best by true IoU of all candidates and of all unions over several places of a phrase's map (paper App. D.2):
/// `united` or `candidate`. Reasons as the oracle's; "no-unions" when the run was made without RunConfig::instances.
Result<Selection> selectInstances(const SelectionInput& input, const Progress& progress);

/// The one mask of a model that makes one an image (spec 7.5). Reasons: "only-mask", "no-candidates",
/// "several-candidates" (no mask).
Result<Selection> selectSingle(const SelectionInput& input, const Progress& progress);

/// The box baseline (spec 5.9): the last masks of all boxes, united. Reasons: "all-boxes", "no-candidates", "no-boxes"
/// (the run is no box baseline).
Result<Selection> selectBox(const SelectionInput& input, const Progress& progress);

/// Whether one of them asks a judge.
bool asksJudge(const std::vector<std::string>& names);
/// InvalidInput with the first name that is not registered, and those that are.
Result<Done> checkSelectors(const std::vector<std::string>& names);

/// One selection a name, same order. Errors: InvalidInput for an unknown name; those of the selectors; Cancelled.
Result<std::vector<Selection>> runSelectors(const std::vector<std::string>& names,
                                            const SelectionInput& input,
                                            const Progress& progress);

}  // namespace groundscope
