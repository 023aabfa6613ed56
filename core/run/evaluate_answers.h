// SPDX-License-Identifier: GPL-3.0-or-later
/// Accuracies of an evaluation: the letter probing parsed, the first probing as judged. Source: spec 7.6.
///
/// Pure functions, any thread.
#pragma once

#include "core/data/exchange.h"
#include "core/run/scored_run.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

/// A run and what was said of its answers.
struct AnsweredRun {
    const ScoredRun* run = nullptr;
    std::vector<Label> verdicts;  ///< labels of kind "answer", in the order of storing
};

struct AnswerFigures {
    Measured letter;
    Measured letterPerItem;
    Measured letterLenient;
    Measured judge;
    Measured judgePerItem;
    std::vector<GroupFigures> groups;
    std::map<std::size_t, bool> letterRight;  ///< by index into the benchmark; of several lines the first counts
    std::map<std::size_t, bool> judgeRight;
    std::vector<DataNote> notes;
};

/// By sample id, the verdict on the answer to `probing` ("1") that counts: a person's before those from files, of
/// endpoints and of the local model; of equals the last one.
std::map<std::string, const Label*> verdictsOn(const std::string& probing, const AnsweredRun& run);

/// Letters are those of the first run that has any. Verdicts: those on the first probing of the first run that has any,
/// else on another probing, with a note. Of several verdicts on an answer a person's counts before those from files, of
/// endpoints and of the local model; of equals the last one.
AnswerFigures answerFigures(std::span<const AnsweredRun> runs, const Benchmark& benchmark, const ScoringRules& rules);

}  // namespace groundscope
