// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/evaluate_run.h"

#include "core/grounding/selectors.h"
#include "core/metrics/scores.h"
#include "core/run/evaluate_answers.h"
#include "core/run/scored_run.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace groundscope {
namespace {

DataNote note(DataNote::Severity severity, const char* kind, const std::string& message) {
    return {severity, kind, {}, {}, message};
}

/// Sums of one selector.
struct Tally {
    SelectorFigures figures;
    double sum = 0;
    double sumNonempty = 0;
    std::map<std::string, std::int64_t> reasons;

    void add(const ScoredSample& sample) {
        const SampleFigures::Choice& choice = sample.figures.selectors.at(figures.selector);
        ++reasons[choice.reason];
        figures.missing += sample.missing ? 1 : 0;
        figures.flagged += choice.flag.empty() ? 0 : 1;
        if (const auto judged = sample.judged.find(figures.selector); judged != sample.judged.end())
            figures.orderBias.add(judged->second);
        if (!choice.iou)
            return;
        ++figures.images;
        figures.emptyTargets += sample.figures.emptyTarget ? 1 : 0;
        sum += *choice.iou;
        sumNonempty += sample.figures.emptyTarget ? 0 : *choice.iou;
    }

    /// Why there is no figure although samples have an IoU: empty predictions because nothing was known are no result.
    [[nodiscard]] std::string nothingKnown(const ScoredRun& run) const {
        const bool noMasks = !run.samples.empty() &&
                             std::all_of(run.samples.begin(), run.samples.end(),
                                         [](const ScoredSample& sample) { return sample.missing; });
        const bool compared =
            reasons.contains("most-similar") || reasons.contains("below-cut") || reasons.contains("no-similar-phrase");
        return noMasks                                             ? "no-predictions"
               : reasons.contains("no-similarity") && !compared ? "no-similarity"
                                                                   : "";
    }

    /// The reason most samples give.
    [[nodiscard]] std::string mostly() const {
        const auto found = std::max_element(reasons.begin(), reasons.end(),
                                            [](const auto& a, const auto& b) { return a.second < b.second; });
        return found == reasons.end() ? "no-images" : found->first;
    }
};

/// Means of one selector.
SelectorFigures figuresOf(const std::string& selector, const ScoredRun& run) {
    Tally tally;
    tally.figures.selector = selector;
    const SelectorInfo* info = findSelector(selector);
    tally.figures.needsTruth = info != nullptr && info->needsTruth;
    for (const ScoredSample& sample : run.samples)
        if (sample.figures.counted)
            tally.add(sample);
    SelectorFigures figures = tally.figures;
    const std::string unknown = tally.nothingKnown(run);
    figures.miou = figures.miouNonempty = {std::nullopt, unknown.empty() ? tally.mostly() : unknown};
    if (!unknown.empty() || figures.images == 0)
        return figures;
    const std::int64_t targets = figures.images - figures.emptyTargets;
    figures.miou = {tally.sum / static_cast<double>(figures.images), {}};
    figures.miouNonempty = targets == 0 ? Measured{std::nullopt, "no-targets"}
                                        : Measured{tally.sumNonempty / static_cast<double>(targets), {}};
    return figures;
}

const char* quadrantOf(bool answerRight, bool maskRight) {
    if (answerRight)
        return maskRight ? "none" : "grounding-only";
    return maskRight ? "vqa-only" : "both";
}

/// Quadrants over pairs where the benchmark pairs (all its images: the none list counts here), else over items; each
/// sample learns its own.
std::optional<FailureCounts> failuresOf(const std::string& selector, ScoredRun& run, const Benchmark& benchmark,
                                        const std::map<std::size_t, bool>& right) {
    std::vector<VqaItem> answers;
    std::vector<bool> masks;
    std::vector<SampleFigures::Choice*> choices;
    for (ScoredSample& sample : run.samples) {
        const auto answer = right.find(sample.index);
        const auto mask = sample.succeeds.find(selector);
        if (answer == right.end() || mask == sample.succeeds.end())
            continue;
        answers.push_back({sample.figures.id, static_cast<int>(sample.index), answer->second, {}, {}, {}});
        masks.push_back(mask->second);
        choices.push_back(&sample.figures.selectors[selector]);
    }
    if (answers.empty())
        return std::nullopt;
    FailureCounts counts;
    const auto count = [&](bool answerRight, bool maskRight, std::size_t item, std::size_t partner) {
        countFailure(answerRight, maskRight, counts);
        choices[item]->fails = quadrantOf(answerRight, maskRight);
        choices[partner]->fails = choices[item]->fails;
    };
    if (benchmark.layout != "pixmmvp") {
        for (std::size_t i = 0; i < answers.size(); ++i)
            count(answers[i].right, masks[i], i, i);
        return counts;
    }
    for (const VqaPair& pair : pairItems(answers, Pairing::ByIds).pairs)
        count(answers[pair.first].right && answers[pair.second].right, masks[pair.first] && masks[pair.second], pair.first,
              pair.second);
    return counts;
}

/// Concept letters of (sample, phrase), of the annotator who counts: the one asked for, else the first, else the rules.
struct ConceptLabels {
    std::string annotator = "rules";
    std::map<std::pair<std::string, std::string>, std::string> letters;

    ConceptLabels(const std::vector<Label>& labels, const std::string& asked) {
        if (!asked.empty() || !labels.empty())
            annotator = asked.empty() ? labels.front().annotator : asked;
        for (const Label& label : labels)
            if (label.annotator == annotator)
                letters[{label.sampleId, label.item}] = label.value;
    }
    [[nodiscard]] bool byRules() const { return letters.empty() && annotator == "rules"; }
    [[nodiscard]] std::string of(const ScoredSample& sample, std::size_t entry) const {
        if (byRules())
            return sample.ruleConcepts[entry];
        const auto found = letters.find({sample.figures.id, std::to_string(sample.emerged[entry].phrase)});
        return found == letters.end() ? std::string() : found->second;
    }
};

void addConcepts(const ConceptLabels& concepts, ScoredRun& run, WhenFigures& when) {
    for (ScoredSample& sample : run.samples)
        for (std::size_t entry = 0; entry < sample.emerged.size(); ++entry) {
            const std::string letters = concepts.of(sample, entry);
            countConcepts(letters, when.concepts);
            if (entry == 0)
                sample.figures.concepts = letters;
        }
    if (!concepts.letters.empty() || concepts.byRules())
        when.conceptSource = concepts.annotator;
    when.otherThanObjects = otherThanObjects(when.concepts);
}

WhenFigures whenOf(const ScoredRun& run) {
    WhenFigures when;
    std::int64_t different = 0;
    for (const ScoredSample& sample : run.samples) {
        countLocations(sample.emerged, when);
        for (const EmergedPhrase& phrase : sample.emerged)
            if (phrase.differs) {
                ++when.compared;
                different += *phrase.differs ? 1 : 0;
            }
        if (sample.figures.regretCause.empty() || !sample.figures.counted)
            continue;
        ++when.regret[sample.figures.regretCause];
        when.regretSum[sample.figures.regretCause] += sample.regret;
    }
    when.mismatch = when.compared == 0
                        ? Measured{std::nullopt, "no-phrases"}
                        : Measured{static_cast<double>(different) / static_cast<double>(when.compared), {}};
    return when;
}

/// Lengths of every probing, over the counted images; the first run that has answers to it counts.
std::vector<LengthFigures> lengthsOf(std::span<const AnsweredRun> runs, const Benchmark& benchmark, bool allImages) {
    std::map<int, LengthFigures> lengths;
    for (const AnsweredRun& run : runs) {
        std::map<int, LengthFigures> own;
        std::set<std::pair<int, std::size_t>> seen;
        for (const StoredAnswer& answer : run.run->answers) {
            const bool counted = allImages || benchmark.samples[answer.sample].target != TargetState::NoExpression;
            if (!counted || !seen.insert({answer.probing, answer.sample}).second)
                continue;
            LengthFigures& length = own[answer.probing];
            const AnswerLength characters = answerLength(answer.text);
            length.probing = answer.probing;
            ++length.images;
            length.characters += characters.trimmed;
            length.charactersRaw += characters.raw;
            if (answer.phrases)
                length.phrases = length.phrases.value_or(0) + *answer.phrases;
        }
        for (const auto& [probing, length] : own)
            if (const auto [place, isNew] = lengths.try_emplace(probing, length); !isNew && !place->second.phrases)
                place->second = length.phrases ? length : place->second;
    }
    std::vector<LengthFigures> result;
    for (const auto& [probing, length] : lengths)
        result.push_back(length);
    return result;
}

/// mIoU of a selector in another probing's run, or nothing.
std::optional<double> miouIn(const std::vector<SelectorFigures>& figures, const std::string& selector) {
    const auto found = std::find_if(figures.begin(), figures.end(), [&selector](const SelectorFigures& one) {
        return one.selector == selector;
    });
    return found == figures.end() ? std::nullopt : found->miou.value;
}

Measured scoreFigure(const Evaluation& evaluation, const SelectorFigures& own, const std::vector<SelectorFigures>& other) {
    if (!evaluation.letter.value && !evaluation.judge.value)
        return {std::nullopt, "no-answers"};
    const auto otherMiou = miouIn(other, own.selector);
    if (!own.miou.value && !otherMiou)
        return {std::nullopt, own.miou.absent};
    return {harmonicScore(evaluation.letter.value.value_or(0), evaluation.judge.value.value_or(0),
                          own.miou.value.value_or(0), otherMiou.value_or(0)),
            {}};
}

std::vector<SelectorFigures> selectorFigures(const ScoredRun& run) {
    std::vector<SelectorFigures> figures;
    for (const std::string& selector : run.selectors)
        figures.push_back(figuresOf(selector, run));
    return figures;
}

void describe(const RunStore& store, const Benchmark& benchmark, const EvaluateOptions& options, const ScoredRun& run,
              Evaluation& evaluation) {
    const RunConfig& stored = store.record().config;
    evaluation.run = store.file().string();
    evaluation.model = stored.mllm.name;
    evaluation.benchmark = benchmark.name;
    evaluation.probing = stored.probing;
    evaluation.profile = run.config.profile;
    evaluation.storedProfile = stored.profile;
    evaluation.switches = run.config.switches().active();
    evaluation.allImages = options.allImages;
    evaluation.samples = std::count_if(run.samples.begin(), run.samples.end(),
                                       [](const ScoredSample& sample) { return sample.figures.counted; });
}

void addNotes(const ScoredRun& run, std::size_t benchmarkSamples, Evaluation& evaluation) {
    evaluation.notes.insert(evaluation.notes.begin(), run.notes.begin(), run.notes.end());
    for (const ScoredSample& sample : run.samples)
        if (sample.missing)
            evaluation.notes.push_back({DataNote::Severity::Warning, "missing", sample.figures.id, {},
                                        run.rules.missingLeaveOut ? "There is no prediction; it is left out of the means."
                                                                  : "There is no prediction; it scores 0."});
    if (run.samples.size() < benchmarkSamples)
        evaluation.notes.push_back(note(DataNote::Severity::Info, "not-run",
                                        std::to_string(benchmarkSamples - run.samples.size()) +
                                            " samples of the benchmark are not in the run and not counted."));
    for (const SelectorFigures& selector : evaluation.selectors)
        if (selector.flagged > 0)
            evaluation.notes.push_back(note(DataNote::Severity::Warning, "flagged",
                                            std::to_string(selector.flagged) + " choices of " + selector.selector +
                                                " are flagged: a reply was unparsable, out of range or hangs on the order."));
}

Result<Done> checkBenchmark(const RunStore& store, const Benchmark& benchmark) {
    const bool same = store.benchmark().layout.empty() || store.benchmark().layout == benchmark.layout;
    if (same)
        return Done{};
    return Error{ErrorCode::InvalidInput,
                 "The run was made on a benchmark of layout \"" + store.benchmark().layout + "\", this one is \"" +
                     benchmark.layout + "\"; give the right folder by --benchmark.",
                 store.file().string()};
}

/// This run first, then its companions, each scored under the same options.
struct ScoredRuns {
    std::vector<ScoredRun> all;
    std::vector<AnsweredRun> answered;
};

Result<ScoredRuns> scoreAll(const RunStore& store, const Benchmark& benchmark, const EvaluateOptions& options,
                            const Progress& progress) {
    std::vector<const RunStore*> stores{&store};
    for (const auto& companion : options.companions)
        stores.push_back(companion.get());
    ScoredRuns runs;
    for (const RunStore* one : stores) {
        GS_CHECK(checkBenchmark(*one, benchmark));
        EvaluateOptions same = options;
        same.profile = options.profile.empty() ? store.record().config.profile : options.profile;
        GS_TRY(ScoredRun scored, scoreRun(*one, benchmark, one == &store ? options : same, progress));
        runs.all.push_back(std::move(scored));
    }
    for (std::size_t i = 0; i < stores.size(); ++i) {
        GS_TRY(std::vector<Label> verdicts, stores[i]->labels("answer"));
        runs.answered.push_back({&runs.all[i], std::move(verdicts)});
    }
    return runs;
}

/// Means of the companion that has masks of the other probing: the first one for a run of the second, and the reverse.
std::vector<SelectorFigures> otherProbing(const ScoredRuns& runs) {
    const int own = runs.all.front().config.probing;
    for (const ScoredRun& run : runs.all)
        if (own + run.config.probing == 3 && own != run.config.probing)
            return selectorFigures(run);
    return {};
}

void addAccuracies(const ScoredRuns& runs, const Benchmark& benchmark, Evaluation& evaluation, ScoredRun& own) {
    AnswerFigures answers = answerFigures(runs.answered, benchmark, own.rules);
    evaluation.letter = answers.letter;
    evaluation.letterPerItem = answers.letterPerItem;
    evaluation.letterLenient = answers.letterLenient;
    evaluation.judge = answers.judge;
    evaluation.judgePerItem = answers.judgePerItem;
    evaluation.groups = std::move(answers.groups);
    evaluation.notes = std::move(answers.notes);
    const bool judged = !answers.judgeRight.empty();
    evaluation.failuresBy = judged ? "judge" : answers.letterRight.empty() ? "" : "letter";
    for (SelectorFigures& selector : evaluation.selectors)
        if (selector.miou.value)
            selector.failures =
                failuresOf(selector.selector, own, benchmark, judged ? answers.judgeRight : answers.letterRight);
    for (ScoredSample& sample : own.samples) {
        if (const auto found = answers.letterRight.find(sample.index); found != answers.letterRight.end())
            sample.figures.letter = found->second;
        if (const auto found = answers.judgeRight.find(sample.index); found != answers.judgeRight.end())
            sample.figures.judge = found->second;
    }
}

}  // namespace

Result<Evaluation> evaluateRun(const RunStore& store,
                               const Benchmark& benchmark,
                               const EvaluateOptions& options,
                               const Progress& progress) {
    GS_TRY(ScoredRuns runs, scoreAll(store, benchmark, options, progress));
    GS_TRY(const std::vector<Label> concepts, store.labels("concept"));
    ScoredRun& own = runs.all.front();
    Evaluation evaluation;
    describe(store, benchmark, options, own, evaluation);
    evaluation.selectors = selectorFigures(own);
    addAccuracies(runs, benchmark, evaluation, own);
    const std::vector<SelectorFigures> other = otherProbing(runs);
    for (SelectorFigures& selector : evaluation.selectors)
        selector.score = scoreFigure(evaluation, selector, other);
    evaluation.when = whenOf(own);
    addConcepts(ConceptLabels(concepts, options.conceptsBy), own, evaluation.when);
    evaluation.lengths = lengthsOf(runs.answered, benchmark, options.allImages);
    addNotes(own, benchmark.samples.size(), evaluation);
    for (ScoredSample& sample : own.samples)
        evaluation.perSample.push_back(std::move(sample.figures));
    return evaluation;
}

}  // namespace groundscope
