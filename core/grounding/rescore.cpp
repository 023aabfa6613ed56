// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/rescore.h"

#include "core/grounding/selectors.h"
#include "core/metrics/scores.h"

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

/// The stored choice of a selector, or null.
const Selection* storedChoice(const SampleRun& run, const std::string& selector) {
    const auto found = std::find_if(run.selections.begin(), run.selections.end(), [&selector](const Selection& choice) {
        return choice.selector == selector;
    });
    return found == run.selections.end() ? nullptr : &*found;
}

Result<std::vector<Selection>> chooseAgain(const SelectionInput& input,
                                           const SampleRun& run,
                                           const std::vector<std::string>& selectors,
                                           const Progress& progress) {
    std::vector<Selection> chosen;
    for (const std::string& name : selectors) {
        const SelectorInfo* selector = findSelector(name);
        const Selection* stored = storedChoice(run, name);
        const bool keep = selector == nullptr || selector->needsJudge;
        if (keep && stored != nullptr) {
            chosen.push_back(*stored);
        } else if (!keep) {
            GS_TRY(auto made, runSelectors({name}, input, progress));
            chosen.push_back(std::move(made.front()));
        }
    }
    return chosen;
}

}  // namespace

Result<SampleRun> rescored(SampleRun run,
                           const Sample& sample,
                           const RunConfig& config,
                           const std::vector<std::string>& selectors,
                           const Progress& progress) {
    SelectionInput input;
    input.config = config;
    Mask truth;
    run.candidateIou.clear();
    run.scores.clear();
    if (sample.target != TargetState::Unannotated) {
        truth = groundTruthMask(sample, run.imageSize);
        GS_TRY(run.candidateIou, trueIous(run.candidates, truth));
        input.emptyTarget = truth.isEmpty();
        input.truth = &truth;
    }
    input.candidates = run.candidates;
    input.candidateIou = run.candidateIou;
    input.united = run.united;
    input.phrases = run.phrases;
    input.sample = &sample;
    GS_TRY(run.selections, chooseAgain(input, run, selectors, progress));
    if (input.truth != nullptr) {
        GS_TRY(run.scores, scoreSelections(run, truth));
    }
    return run;
}

}  // namespace groundscope
