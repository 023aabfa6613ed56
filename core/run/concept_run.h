// SPDX-License-Identifier: GPL-3.0-or-later
/// Concepts of the phrases of a stored run: which phrases, what asking about them would cost, rules, and asking a judge.
///
/// Any thread but the UI's. Definitions: docs/when.md.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/chat/chat_client.h"
#include "core/data/benchmark.h"
#include "core/grounding/concept_prompts.h"
#include "core/grounding/judge.h"
#include "core/io/run_store.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

/// Label::kind of the six published categories, and of categories somebody else named.
inline constexpr const char* kConceptKind = "concept";
inline constexpr const char* kOwnCategoryKind = "category";

/// One phrase to label. Label::item is its index.
struct ConceptItem {
    std::string sampleId;
    int phrase = 0;     ///< index into SampleRun::phrases
    NounPhrase noun;
    std::string answer; ///< the text it stands in
    [[nodiscard]] PhraseInContext inContext() const { return {noun.text, answer}; }
};

struct ConceptPlan {
    std::vector<ConceptItem> items;  ///< benchmark order, then phrase order of the choice
    std::size_t leftOut = 0;         ///< samples in the run without such a phrase
};

/// The phrases where grounding emerged (emergence.h) under the run's own profile, each once a sample; or every phrase.
/// Phrases without text are left out. `limit`: at most so many, 0 = all.
/// Errors: those of the store and selectors; InvalidInput when no sample of the run is in the benchmark; Cancelled.
Result<ConceptPlan> planConcepts(const RunStore& store,
                                 const Benchmark& benchmark,
                                 bool allPhrases,
                                 std::size_t limit,
                                 const Progress& progress);

/// What the built-in rules say, as labels of annotator and source "rules" with their confidence; the note is the evidence.
std::vector<Label> ruleConcepts(const ConceptPlan& plan);

/// Which categories a judge is asked for; empty = the published six.
using CategoryNames = std::vector<std::string>;

/// What asking about every phrase would send. Errors: those of the request.
Result<ChatCost> conceptCost(const ConceptPlan& plan, const CategoryNames& categories, ChatClient& client);

struct ConceptOutcome {
    std::size_t labelled = 0;
    std::size_t unclassified = 0;  ///< of those: no letter in the reply
    std::size_t failed = 0;        ///< the judge could not be asked; ask again later
    std::map<std::string, std::int64_t> counts;  ///< letter -> phrases
};

/// Asks the judge about each phrase and keeps each label at once, by the judge's name, source "chat"; the note is the
/// raw reply. Progress: "concepts". A failed phrase is told to `onFailure` and left out.
/// Errors: Cancelled, and the judge's own after three failures one after another: labels so far are kept and `outcome`
/// counts them. Those of the store.
Result<Done> askConcepts(RunStore& store,
                         const ConceptPlan& plan,
                         const CategoryNames& categories,
                         Judge& judge,
                         const std::function<void(const ConceptItem&, const Error&)>& onFailure,
                         const Progress& progress,
                         ConceptOutcome& outcome);

}  // namespace groundscope
