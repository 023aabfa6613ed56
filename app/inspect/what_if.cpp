// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/what_if.h"

#include "core/grounding/selectors.h"
#include "core/metrics/best_candidate.h"
#include "core/run/sample_context.h"
#include "core/text/noun_phrases.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kFreeProbing = 1;  // of the letter and box probings, which are not answered in sentences

RunConfig configFor(const WhatIf& what, const Models& models) {
    RunConfig config = what.config;
    config.imported = false;
    config.keepHeads = false;
    if (config.probing > 2)
        config.probing = kFreeProbing;
    if (models.mllm && !models.mllm->info().conversation.empty())
        config.conversation = models.mllm->info().conversation;
    std::erase_if(config.selectors, [](const std::string& selector) { return asksJudge({selector}); });
    if (std::ranges::find(config.selectors, "oracle") == config.selectors.end())
        config.selectors.insert(config.selectors.begin(), "oracle");
    return config;
}

}  // namespace

Result<SampleRun> askDifferently(const WhatIf& what, Models& models, const Progress& progress) {
    if (what.question.find_first_not_of(" \t\r\n") == std::string::npos)
        return Error{ErrorCode::InvalidInput, "There is no question: write what the model is to be asked.", {}};
    const Sample& sample = what.benchmark->samples[what.index];
    const RunConfig config = configFor(what, models);
    GS_CHECK(config.check());
    GS_TRY(const auto phrases, makePhraseFinder(config.chunker));
    PipelineContext context = contextFor(sample, config, models);
    context.phrases = phrases.get();
    context.userText = what.question;
    SampleRun run;
    run.sampleId = sample.id;
    return advance(std::move(run), Stage::Scores, context, progress);
}

std::optional<BestMask> bestMaskOf(const SampleRun& run) {
    const std::optional<int> best = bestCandidate(run);
    if (!best)
        return std::nullopt;
    const auto index = static_cast<std::size_t>(*best);
    BestMask mask;
    mask.candidate = *best;
    mask.phrase = run.candidates[index].phrase;
    if (index < run.candidateIou.size())
        mask.iou = run.candidateIou[index];
    if (mask.phrase >= 0 && mask.phrase < static_cast<int>(run.phrases.size())) {
        const NounPhrase& phrase = run.phrases[static_cast<std::size_t>(mask.phrase)];
        mask.text = phrase.text;
        mask.place = phrase.place;
    }
    return mask;
}

}  // namespace groundscope
