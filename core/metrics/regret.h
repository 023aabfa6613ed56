// SPDX-License-Identifier: GPL-3.0-or-later
/// Regret: what the oracle gains over the automatic choice, and which link of the chain broke: the answer names the
/// target -> a point falls on it -> SAM cuts it out -> the selector picks that mask. Definitions: docs/when.md.
///
/// Pure functions, any thread.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/run_record.h"

#include <span>
#include <string>
#include <vector>

namespace groundscope {

/// Similarity with the expression from which a phrase names the target: the published cut (spec 7.3).
inline constexpr double kNamingSimilarity = 0.7;

/// Exactly one holds for every sample. A mask is good from kGoodIou on (emergence.h).
enum class RegretCause {
    None,           ///< the chosen mask is good; without a target: no mask, or an empty one, was chosen
    PhraseMissing,  ///< no mask is good, and for some object no phrase names it
    PointWrong,     ///< no mask is good; every object is named, but of some object no naming phrase peaks inside the target
    SamWrong,       ///< no mask is good; every object has a naming phrase whose peak lies inside the target
    SelectorWrong,  ///< a good mask was there (without a target: to choose none), another was chosen
    Unknown,        ///< no mask is good, and the run does not say where the points or what the phrases were
};

/// "none", "phrase-missing", "point-wrong", "sam-wrong", "selector-wrong", "unknown".
const char* nameOf(RegretCause cause);

/// Whether it is known where masks were prompted: imports without a point file leave every point where a PromptPoint begins.
bool hasPoints(const SampleRun& run);

/// Per object of the sample the nouns that name it (nouns.h). One object unless the expression is a pair.
std::vector<std::vector<std::string>> namesOfTarget(const Sample& sample);

/// True when the phrase's head is one of the names, or it is similar enough to the expression. Pronouns name nothing.
bool namesTarget(const NounPhrase& phrase, std::span<const std::string> names);

/// One sample, as scored. Borrowed; must outlive the call.
struct RegretCase {
    const SampleRun* run = nullptr;    ///< phrases, candidates with points and true IoUs
    const Sample* sample = nullptr;    ///< expression and objects
    const Mask* target = nullptr;      ///< ground truth at image size
    double oracleIou = 0;              ///< of the oracle's choice; the best single candidate counts where it is better
    double chosenIou = 0;              ///< of the automatic choice
};

/// A point is unknown when its coordinates are not finite or lie outside the target's frame; all are when every one is
/// at (0, 0), as in imports without a point file. A sample without prediction is Unknown unless choosing nothing is right.
RegretCause regretCause(const RegretCase& scored);

}  // namespace groundscope
