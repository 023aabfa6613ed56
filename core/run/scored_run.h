// SPDX-License-Identifier: GPL-3.0-or-later
/// The first half of an evaluation: every stored sample scored under a profile, and the answers it holds. The second
/// half (evaluate_run.cpp, evaluate_answers.h) only counts.
#pragma once

#include "core/metrics/emergence.h"
#include "core/metrics/scoring_rules.h"
#include "core/run/evaluate_run.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// What the model said in one probing.
struct StoredAnswer {
    std::size_t sample = 0;  ///< index into the benchmark
    int probing = 0;
    int line = 0;            ///< position in the answers file; of an own run: in the benchmark
    std::string text;
    std::string key;         ///< "(a)"
    std::vector<std::string> options;
    std::optional<std::int64_t> phrases;  ///< noun phrases, where they were looked for
};

/// One stored sample.
struct ScoredSample {
    std::size_t index = 0;  ///< into the benchmark
    SampleFigures figures;
    bool missing = false;   ///< no prediction at all
    std::map<std::string, bool> succeeds;        ///< by selector: the mask is good (spec 7.8)
    std::map<std::string, Selection> judged;     ///< choices that were asked of a judge
    std::vector<EmergedPhrase> emerged;
    std::vector<std::string> ruleConcepts;       ///< what the built-in rules say of each emerged phrase
    double regret = 0;      ///< oracle minus automatic, where figures.regretCause says why
};

struct ScoredRun {
    RunConfig config;  ///< as scored: profile and switches replaced
    ScoringRules rules;
    std::vector<std::string> selectors;  ///< in the order they are registered
    std::vector<ScoredSample> samples;   ///< benchmark order
    std::vector<StoredAnswer> answers;   ///< benchmark order
    std::vector<DataNote> notes;
};

/// Adds the answers of a form of benchmark sample `index`: those of its other probings, and its own.
void addAnswers(const SampleRun& run, const Sample& sample, std::size_t index, const RunConfig& config,
                std::vector<StoredAnswer>& answers);

/// The configuration a stored run is scored under: scoring switches and the cut follow the profile, what acted when the
/// run was made stays. Errors: InvalidInput for an unknown profile, or an override of a switch of scope Model.
Result<RunConfig> scoringConfig(const RunConfig& stored, const EvaluateOptions& options);

/// Reads and scores on all cores, a few samples at once; the result does not depend on how many cores there are. A sample that cannot be read becomes a note. Errors: those of the store; Cancelled.
Result<ScoredRun> scoreRun(const RunStore& store,
                           const Benchmark& benchmark,
                           const EvaluateOptions& options,
                           const Progress& progress);

/// "1_002_000.png" (spec 6.2); empty for a mask that belongs to no phrase.
std::string candidateFile(const std::string& sampleId, const Candidate& candidate);

}  // namespace groundscope
