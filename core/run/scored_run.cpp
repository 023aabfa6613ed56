// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/scored_run.h"

#include "core/base/parallel.h"
#include "core/grounding/rescore.h"
#include "core/grounding/selectors.h"
#include "core/io/image.h"
#include "core/metrics/regret.h"
#include "core/metrics/scores.h"
#include "core/text/concepts.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>
#include <set>
#include <utility>

namespace groundscope {
namespace {

constexpr std::size_t kSamplesAtOnce = 64;  ///< scored side by side; what is read of them is in memory for that long

const Selection* choiceOf(const SampleRun& run, const std::string& selector) {
    const auto found = std::find_if(run.selections.begin(), run.selections.end(), [&selector](const Selection& choice) {
        return choice.selector == selector;
    });
    return found == run.selections.end() ? nullptr : &*found;
}

bool hasMask(const Selection& choice) {
    return choice.candidate || choice.united;
}

/// Reasons of selectors that had nothing to go by: there is no figure, instead of a bad one.
bool cannotChoose(const std::string& reason) {
    static const std::set<std::string> kReasons{"no-judge",           "no-unions",  "no-boxes", "one-object",
                                                "several-candidates", "no-ground-truth"};
    return kReasons.contains(reason);
}

/// What one sample is scored with.
struct Scorer {
    const RunConfig& config;
    const ScoringRules& rules;
    const std::vector<std::string>& selectors;

    /// IoU of a sample without any prediction; nothing = it leaves the mean.
    [[nodiscard]] std::optional<double> missingIou(const std::string& selector, bool emptyTarget) const {
        if (rules.missingLeaveOut)
            return std::nullopt;
        const SelectorInfo* info = findSelector(selector);
        const bool oracle = info != nullptr && info->needsTruth;
        return oracle && emptyTarget && rules.missingOracleScores ? 1.0 : 0.0;
    }

    /// The IoU that counts for a choice that names no mask (spec 7.1, 7.3, 7.4, 11).
    [[nodiscard]] double masklessIou(const Selection* choice, bool emptyTarget) const {
        const SelectorInfo* info = choice == nullptr ? nullptr : findSelector(choice->selector);
        const bool judged = info != nullptr && info->needsJudge;
        const bool unselected = choice == nullptr || choice->reason == "no-similar-phrase" || choice->reason == "no-similarity";
        const bool phraseless = choice != nullptr && choice->reason == "no-candidates" && !judged;
        const bool zero = (unselected && rules.unselectedScoresZero) || (phraseless && rules.phraselessScoresZero);
        return emptyTarget && !zero ? 1 : 0;
    }

    [[nodiscard]] std::optional<double> iouOf(const SampleRun& run, const Selection* choice, const std::string& selector,
                                              const ScoredSample& scored) const;
    [[nodiscard]] SampleFigures::Choice figureOf(const std::string& selector, const SampleRun& run,
                                                 const ScoredSample& scored) const;
    void score(const SampleRun& run, const Sample& sample, ScoredSample& scored) const;
    void addEmergence(const SampleRun& run, const Sample& sample, ScoredSample& scored) const;
    void addRegret(const SampleRun& run, const Sample& sample, const Mask& truth, ScoredSample& scored) const;
};

std::optional<double> Scorer::iouOf(const SampleRun& run, const Selection* choice, const std::string& selector,
                                    const ScoredSample& scored) const {
    const SelectorInfo* info = findSelector(selector);
    const bool judged = choice != nullptr && info != nullptr && info->needsJudge;
    if (choice != nullptr && cannotChoose(choice->reason))
        return std::nullopt;
    if (scored.missing && !judged)
        return missingIou(selector, scored.figures.emptyTarget);
    if (choice != nullptr && hasMask(*choice))
        return run.scores[static_cast<std::size_t>(choice - run.selections.data())].iou;
    return masklessIou(choice, scored.figures.emptyTarget);
}

SampleFigures::Choice Scorer::figureOf(const std::string& selector, const SampleRun& run, const ScoredSample& scored) const {
    SampleFigures::Choice figure;
    figure.reason = "no-selection";
    const Selection* choice = choiceOf(run, selector);
    if (choice != nullptr) {
        figure.candidate = choice->candidate;
        figure.reason = choice->reason;
        figure.flag = choice->flag;
        if (choice->candidate)
            figure.file = candidateFile(run.sampleId, run.candidates[static_cast<std::size_t>(*choice->candidate)]);
    }
    if (scored.missing && (choice == nullptr || !hasMask(*choice)) && figure.reason != "empty-target")
        figure.reason = run.error ? "failed" : "no-prediction";
    return figure;
}

void Scorer::score(const SampleRun& run, const Sample& sample, ScoredSample& scored) const {
    const bool hasTruth = sample.target != TargetState::Unannotated;
    for (const std::string& selector : selectors) {
        const Selection* choice = choiceOf(run, selector);
        SampleFigures::Choice& figure = scored.figures.selectors[selector];
        figure = figureOf(selector, run, scored);
        if (choice != nullptr && !choice->exchanges.empty())
            scored.judged[selector] = *choice;
        if (!hasTruth || (choice != nullptr && cannotChoose(choice->reason)))
            continue;
        figure.iou = iouOf(run, choice, selector, scored);
        const auto mask = choice != nullptr ? selectedMask(*choice, run) : Result<Mask>(emptyMask(run.imageSize));
        const std::int64_t area = mask.has_value() ? mask->area() : 0;
        scored.succeeds[selector] = groundingSucceeds(figure.iou.value_or(0), scored.figures.emptyTarget, area,
                                                      run.imageSize, rules.halfFails);
    }
}

void Scorer::addEmergence(const SampleRun& run, const Sample& sample, ScoredSample& scored) const {
    const Selection* oracle = choiceOf(run, "oracle");
    const Selection* pair = choiceOf(run, "oracle-pairs");
    if (pair != nullptr && pair->candidate)
        oracle = pair;
    if (oracle == nullptr)
        return;
    scored.emerged = emergedPhrases(run, sample, *oracle, scored.figures.emptyTarget, answerTrimOf(config.profile));
    for (const EmergedPhrase& phrase : scored.emerged)
        scored.ruleConcepts.push_back(
            phrase.phrase < 0 ? std::string()
                              : guessConcept(run.phrases[static_cast<std::size_t>(phrase.phrase)], run.answer.text).letters);
    if (!scored.emerged.empty()) {
        scored.figures.oraclePhrase = scored.emerged.front().text;
        if (scored.emerged.front().location)
            scored.figures.location = scored.emerged.front().location->fraction();
    }
    if (const auto order = phraseOrder(run)) {
        scored.figures.firstPhraseIou = order->first.iou;
        scored.figures.lastPhraseIou = order->last.iou;
        scored.figures.bestPhraseIou = order->best.iou;
    }
}

void Scorer::addRegret(const SampleRun& run, const Sample& sample, const Mask& truth, ScoredSample& scored) const {
    const auto& choices = scored.figures.selectors;
    const auto oracle = choices.find("oracle");
    const auto chosen = choices.find("automatic");
    if (oracle == choices.end() || chosen == choices.end() || !oracle->second.iou || !chosen->second.iou)
        return;
    scored.regret = *oracle->second.iou - *chosen->second.iou;
    scored.figures.regretCause =
        nameOf(regretCause({&run, &sample, &truth, *oracle->second.iou, *chosen->second.iou}));
}

}  // namespace

void addAnswers(const SampleRun& run, const Sample& sample, std::size_t index, const RunConfig& config,
                std::vector<StoredAnswer>& answers) {
    std::vector<std::string> options;
    for (const Choice& choice : sample.choices)
        options.push_back(choice.text);
    const std::string key = sample.correctChoice ? "(" + sample.choices[static_cast<std::size_t>(*sample.correctChoice)].letter + ")"
                                                 : std::string();
    const bool answered = run.skipped.empty() || run.skipped == "no-prediction";
    const auto phrases = run.filled >= Stage::Phrases && answered && !run.error
                             ? std::optional(static_cast<std::int64_t>(run.phrases.size()))
                             : std::nullopt;
    bool own = false;
    for (const ProbingAnswer& answer : run.answers) {
        const bool same = answer.probing == config.probing;
        answers.push_back({index, answer.probing, answer.line, answer.text, answer.truth.empty() ? key : answer.truth,
                           answer.options.empty() ? options : answer.options, same ? phrases : std::nullopt});
        own = own || same;
    }
    if (!own && run.filled >= Stage::Answer && answered && !run.error && !(config.imported && run.answer.text.empty()))
        answers.push_back({index, config.probing, static_cast<int>(index), run.answer.text, key, options, phrases});
}

namespace {

/// The frame ground truth is drawn in: the form's, the benchmark's, or what the picture's file says.
Size frameOf(const SampleRun& run, const Sample& sample) {
    for (const Size size : {run.imageSize, sample.imageSize})
        if (size.width > 0 && size.height > 0)
            return size;
    return probeImageSize(sample.imagePath).value_or(Size{});
}

DataNote note(DataNote::Severity severity, const char* kind, const std::string& sample, const std::string& message) {
    return {severity, kind, sample, {}, message};
}

std::vector<std::string> selectorsOf(const RunConfig& config) {
    const std::set<std::string> asked(config.selectors.begin(), config.selectors.end());
    const bool oneMask = asked.contains("single") || asked.contains("box");
    std::vector<std::string> names;
    for (const std::string& name : selectorNames())
        if (asked.contains(name) || (name == "oracle" && !oneMask))
            names.push_back(name);
    return names;
}

/// A form that has nothing to show for: a failed sample, or an image without any prediction file.
bool isMissing(const SampleRun& run) {
    return run.error.has_value() || run.skipped == "no-prediction";
}

/// Scores one form. A form that cannot be scored (masks of another size) counts as missing, with a note.
Result<ScoredSample> scoreForm(SampleRun run, const Sample& sample, const Scorer& scorer, std::vector<DataNote>& notes,
                               const Progress& progress) {
    ScoredSample scored;
    scored.missing = isMissing(run);
    run.imageSize = frameOf(run, sample);
    auto again = rescored(run, sample, scorer.config, scorer.selectors, progress);
    if (!again.has_value()) {
        if (again.error().code == ErrorCode::Cancelled)
            return again.error();
        notes.push_back(note(DataNote::Severity::Problem, "unscorable", sample.id, again.error().message));
        scored.missing = true;
        run.candidates.clear();
        run.united.clear();
        run.selections.clear();
        GS_TRY(run, rescored(std::move(run), sample, scorer.config, scorer.selectors, progress));
    } else {
        run = std::move(*again);
    }
    const Mask truth = groundTruthMask(sample, run.imageSize);
    scored.figures.id = sample.id;
    scored.figures.emptyTarget = sample.target != TargetState::Unannotated && truth.isEmpty();
    scorer.score(run, sample, scored);
    scorer.addEmergence(run, sample, scored);
    if (sample.target != TargetState::Unannotated)
        scorer.addRegret(run, sample, truth, scored);
    return scored;
}

bool endsWithMasks(const RunConfig& config) {
    return config.probing != 3;
}

/// What one stored sample adds to a ScoredRun.
struct SamplePart {
    std::optional<ScoredSample> scored;
    std::vector<StoredAnswer> answers;
    std::vector<DataNote> notes;
};

/// Reads and scores one stored sample, or notes why not.
Result<SamplePart> readSample(const RunStore& store, const Sample& sample, std::size_t index, const Scorer& scorer,
                              const Progress& progress) {
    SamplePart part;
    auto run = store.load(sample.id);
    if (!run.has_value()) {
        part.notes.push_back(note(DataNote::Severity::Problem, "damaged", sample.id, describe(run.error())));
        return part;
    }
    addAnswers(*run, sample, index, scorer.config, part.answers);
    const bool incomplete = run->skipped.empty() && !run->error && run->filled < Stage::Candidates;
    if (incomplete && endsWithMasks(scorer.config)) {
        part.notes.push_back(
            note(DataNote::Severity::Warning, "incomplete", sample.id, "The run stopped before it had masks."));
        return part;
    }
    GS_TRY(part.scored, scoreForm(std::move(*run), sample, scorer, part.notes, progress));
    part.scored->index = index;
    return part;
}

template <typename T>
void append(std::vector<T>& to, std::vector<T>& from) {
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

/// The samples of the benchmark that are stored.
Result<std::vector<std::size_t>> storedSamples(const RunStore& store, const Benchmark& benchmark) {
    GS_TRY(const std::vector<SampleSummary> summaries, store.summaries());
    std::set<std::string> stored;
    for (const SampleSummary& summary : summaries)
        stored.insert(summary.id);
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < benchmark.samples.size(); ++i)
        if (stored.contains(benchmark.samples[i].id))
            indices.push_back(i);
    return indices;
}

}  // namespace

std::string candidateFile(const std::string& sampleId, const Candidate& candidate) {
    if (candidate.phrase == kNoPhrase)
        return {};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "_%03d_%03d.png", candidate.phrase, candidate.level);
    return sampleId + text.data();
}

Result<ScoredRun> scoreRun(const RunStore& store,
                           const Benchmark& benchmark,
                           const EvaluateOptions& options,
                           const Progress& progress) {
    ScoredRun scored;
    GS_TRY(scored.config, scoringConfig(store.record().config, options));
    scored.rules = scoringRules(scored.config.switches());
    scored.selectors = endsWithMasks(scored.config) ? selectorsOf(scored.config) : std::vector<std::string>();
    GS_TRY(const std::vector<std::size_t> stored, storedSamples(store, benchmark));
    const Scorer scorer{scored.config, scored.rules, scored.selectors};
    const Progress quiet{progress.stop, {}, {}};
    for (std::size_t begin = 0; begin < stored.size(); begin += kSamplesAtOnce) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("score", static_cast<std::int64_t>(begin), static_cast<std::int64_t>(stored.size()));
        std::vector<SamplePart> parts(std::min(kSamplesAtOnce, stored.size() - begin));
        GS_CHECK(parallelFor(parts.size(), [&](std::size_t i) -> Result<Done> {
            const std::size_t index = stored[begin + i];
            GS_TRY(parts[i], readSample(store, benchmark.samples[index], index, scorer, quiet));
            return Done{};
        }));
        for (SamplePart& part : parts) {
            append(scored.notes, part.notes);
            append(scored.answers, part.answers);
            if (part.scored)
                scored.samples.push_back(std::move(*part.scored));
        }
    }
    for (ScoredSample& sample : scored.samples)
        sample.figures.counted =
            options.allImages || benchmark.samples[sample.index].target != TargetState::NoExpression;
    return scored;
}

}  // namespace groundscope
