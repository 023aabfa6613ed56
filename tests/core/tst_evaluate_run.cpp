// SPDX-License-Identifier: GPL-3.0-or-later
// Runs made by hand, scored under each profile.
#include "core/data/region.h"
#include "core/metrics/scores.h"
#include "core/run/evaluate_run.h"

#include <QtTest>

#include <QTemporaryDir>

using namespace groundscope;

namespace {

constexpr Size kSize{10, 10};

/// Columns [begin, end) of a 10 x 10 picture.
Mask columns(int begin, int end) {
    Mask mask;
    mask.size = kSize;
    mask.runs = {static_cast<std::uint32_t>(begin * 10), static_cast<std::uint32_t>((end - begin) * 10),
                 static_cast<std::uint32_t>((10 - end) * 10)};
    return end == begin ? emptyMask(kSize) : mask;
}

Sample sampleOf(int id, TargetState target) {
    Sample sample;
    sample.id = std::to_string(id);
    sample.imageSize = kSize;
    sample.target = target;
    sample.expression = target == TargetState::NoExpression ? "" : "the cup";
    sample.rawExpression = " the cup";
    sample.choices = {{"a", "Open"}, {"b", "Closed"}};
    sample.correctChoice = 0;
    sample.tags["pattern"] = id <= 2 ? "Text" : "Quantity";
    if (target == TargetState::Present) {
        Annotation annotation;
        annotation.mask = columns(0, 4);
        sample.annotations.push_back(annotation);
    }
    return sample;
}

/// 1 and 2 have a target, 3 has none, 4 has no expression.
Benchmark fourSamples() {
    Benchmark benchmark;
    benchmark.name = "Four";
    benchmark.layout = "pixmmvp";
    benchmark.samples = {sampleOf(1, TargetState::Present), sampleOf(2, TargetState::Present),
                         sampleOf(3, TargetState::Absent), sampleOf(4, TargetState::NoExpression)};
    return benchmark;
}

Candidate candidateOf(int phrase, int level, const Mask& mask) {
    return {phrase, {}, level, mask, 0, 0};
}

NounPhrase phraseOf(const char* text, int begin, double similarity) {
    NounPhrase phrase;
    phrase.text = phrase.head = text;
    phrase.chars = {begin, begin + 3};
    phrase.similarity = similarity;
    return phrase;
}

/// Two phrases; the masks of the first are 0 … 4 (the target) and two others, those of the second begin at column 2.
SampleRun runOf(int id) {
    SampleRun run;
    run.sampleId = std::to_string(id);
    run.filled = Stage::Scores;
    run.imageSize = kSize;
    run.answer.text = "The cup and the dog.";
    run.phrases = {phraseOf("The cup", 0, 0.9), phraseOf("the dog", 12, 0.2)};
    run.candidates = {candidateOf(0, 0, columns(0, 2)), candidateOf(0, 1, columns(0, 4)), candidateOf(0, 2, columns(0, 8)),
                      candidateOf(1, 0, columns(2, 4)), candidateOf(1, 1, columns(5, 6)), candidateOf(1, 2, columns(0, 4))};
    return run;
}

SampleRun withoutPhrases(int id) {
    SampleRun run = runOf(id);
    run.phrases.clear();
    run.candidates.clear();
    return run;
}

SampleRun missing(int id) {
    SampleRun run = withoutPhrases(id);
    run.skipped = "no-prediction";
    return run;
}

void answer(SampleRun& run, int probing, int line, const char* text) {
    run.answers.push_back({probing, {}, text, "(a)", {"Open", "Closed"}, "toy", line});
}

}  // namespace

class TestEvaluateRun : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    std::shared_ptr<RunStore> storeOf(const std::vector<SampleRun>& runs, RunConfig config = {}) {
        RunRecord record;
        record.id = "toy";
        record.config = std::move(config);
        record.config.imported = true;
        if (record.config.selectors == std::vector<std::string>{"oracle"})
            record.config.selectors = {"oracle", "attend-and-segment"};
        const auto file = m_folder.filePath(QStringLiteral("%1.gsrun").arg(++m_files)).toStdString();
        auto store = RunStore::create(file, record, {"Four", "pixmmvp", 4});
        if (!store.has_value())
            qFatal("%s", describe(store.error()).c_str());
        for (const SampleRun& run : runs)
            if (const auto put = (*store)->put(run); !put.has_value())
                qFatal("%s", describe(put.error()).c_str());
        return *store;
    }

    static Evaluation evaluate(const RunStore& store, const std::string& profile, DefectOverrides defects = {},
                               bool allImages = false) {
        EvaluateOptions options;
        options.profile = profile;
        options.defects = std::move(defects);
        options.allImages = allImages;
        const auto evaluation = evaluateRun(store, fourSamples(), options, {});
        if (!evaluation.has_value())
            qFatal("%s", describe(evaluation.error()).c_str());
        return *evaluation;
    }

    static const SelectorFigures& selector(const Evaluation& evaluation, const std::string& name) {
        for (const SelectorFigures& figures : evaluation.selectors)
            if (figures.selector == name)
                return figures;
        qFatal("no selector %s", name.c_str());
    }

    static bool noted(const Evaluation& evaluation, const std::string& kind) {
        return std::any_of(evaluation.notes.begin(), evaluation.notes.end(),
                           [&kind](const DataNote& note) { return note.kind == kind; });
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void meansLeaveOutImagesWithoutExpression() {
        const auto store = storeOf({runOf(1), runOf(2), runOf(3), runOf(4)});
        const Evaluation evaluation = evaluate(*store, "clean");
        QCOMPARE(evaluation.samples, std::int64_t{3});
        const SelectorFigures oracle = selector(evaluation, "oracle");
        QCOMPARE(oracle.images, std::int64_t{3});
        QCOMPARE(oracle.emptyTargets, std::int64_t{1});
        QCOMPARE(*oracle.miou.value, 1.0);
        const SelectorFigures similar = selector(evaluation, "attend-and-segment");
        QCOMPARE(*similar.miou.value, (0.5 + 0.5 + 0) / 3);
        QCOMPARE(*similar.miouNonempty.value, 0.5);
        QCOMPARE(evaluate(*store, "clean", {}, /*allImages=*/true).samples, std::int64_t{4});
    }

    void tiesFollowTheSwitch() {
        const auto store = storeOf({runOf(1)});
        QCOMPARE(evaluate(*store, "clean").perSample[0].selectors.at("oracle").candidate, std::optional<int>(1));
        const Evaluation reference = evaluate(*store, "reference");
        QCOMPARE(reference.perSample[0].selectors.at("oracle").candidate, std::optional<int>(5));
        QCOMPARE(reference.perSample[0].selectors.at("oracle").file, std::string("1_001_002.png"));
        const Evaluation corrected = evaluate(*store, "reference", {{"B10", false}});
        QCOMPARE(corrected.perSample[0].selectors.at("oracle").candidate, std::optional<int>(1));
        QVERIFY(std::find(corrected.switches.begin(), corrected.switches.end(), "B10") == corrected.switches.end());
    }

    void imagesWithoutPhrasesScoreByB8() {
        const auto store = storeOf({withoutPhrases(1), withoutPhrases(3)});
        const Evaluation reference = evaluate(*store, "reference");
        QCOMPARE(*selector(reference, "attend-and-segment").miou.value, 0.0);
        QCOMPARE(*selector(reference, "oracle").miou.value, 0.5);
        QCOMPARE(*selector(evaluate(*store, "reference", {{"B8", false}}), "attend-and-segment").miou.value, 0.5);
        QCOMPARE(*selector(evaluate(*store, "clean"), "attend-and-segment").miou.value, 0.5);
    }

    void missingPredictionsFollowTheProfile() {
        const auto store = storeOf({runOf(1), missing(2), missing(3)});
        const Evaluation reference = evaluate(*store, "reference");
        QCOMPARE(*selector(reference, "oracle").miou.value, 2.0 / 3);  // 3: the object is not there
        QCOMPARE(*selector(reference, "attend-and-segment").miou.value, 0.5 / 3);
        const Evaluation clean = evaluate(*store, "clean");
        QCOMPARE(*selector(clean, "oracle").miou.value, 1.0 / 3);
        QVERIFY(noted(clean, "missing"));
        const Evaluation paper = evaluate(*store, "paper");
        QCOMPARE(selector(paper, "oracle").images, std::int64_t{1});
        QCOMPARE(*selector(paper, "oracle").miou.value, 1.0);
        QCOMPARE(selector(paper, "oracle").missing, std::int64_t{2});
    }

    void aRunWithoutAnyMaskHasNoMean() {
        const Evaluation evaluation = evaluate(*storeOf({missing(1), missing(3)}), "reference");
        QVERIFY(!selector(evaluation, "oracle").miou.value);
        QCOMPARE(selector(evaluation, "oracle").miou.absent, std::string("no-predictions"));
    }

    void aMissingSelectionRowIsZeroOnlyInReference() {
        RunConfig config;
        config.selectors = {"oracle", "automatic"};
        SampleRun chosen = runOf(1);
        chosen.selections = {{"automatic", 1, 0, "published"}};
        SampleRun none = runOf(3);
        none.selections = {{"automatic", std::nullopt, 0, "none"}};
        SampleRun wrong = runOf(2);
        wrong.selections = {{"automatic", 4, 0, "published"}};
        const auto rows = storeOf({chosen, wrong, none}, config);
        QCOMPARE(*selector(evaluate(*rows, "reference"), "automatic").miou.value, 2.0 / 3);
        const auto noRow = storeOf({chosen, wrong, runOf(3)}, config);
        const Evaluation reference = evaluate(*noRow, "reference");
        QCOMPARE(*selector(reference, "automatic").miou.value, 1.0 / 3);
        QCOMPARE(reference.perSample[2].selectors.at("automatic").reason, std::string("no-selection"));
        QCOMPARE(*selector(evaluate(*noRow, "clean"), "automatic").miou.value, 2.0 / 3);
    }

    void similaritiesBelowZeroSelectNothing() {
        SampleRun run = runOf(3);
        run.phrases[0].similarity = -0.1;
        run.phrases[1].similarity = -0.2;
        const auto store = storeOf({run, runOf(1)});
        QCOMPARE(*selector(evaluate(*store, "reference"), "attend-and-segment").miou.value, 0.25);
        QCOMPARE(*selector(evaluate(*store, "clean"), "attend-and-segment").miou.value, 0.75);
    }

    void theCutFollowsTheProfile() {
        SampleRun run = runOf(1);
        run.phrases[0].similarity = 0.6;
        const auto store = storeOf({run}, profileDefaults("reference"));
        QCOMPARE(*selector(evaluate(*store, "reference"), "attend-and-segment").miou.value, 0.0);
        QCOMPARE(*selector(evaluate(*store, "paper"), "attend-and-segment").miou.value, 0.5);
    }

    void letterPairsFollowTheFileOrTheIds() {
        std::vector<SampleRun> runs{runOf(1), runOf(2), runOf(3)};
        answer(runs[0], 3, 2, "a");   // third line
        answer(runs[1], 3, 1, "(A) Open");
        answer(runs[2], 3, 0, "a");
        const auto store = storeOf(runs);
        const Evaluation reference = evaluate(*store, "reference");
        QCOMPARE(*reference.letter.value, 1.0 / 3);  // pair (3, 2) is wrong; the last line, image 1, adds one
        QCOMPARE(*reference.letterPerItem.value, 2.0 / 3);
        QCOMPARE(*reference.letterLenient.value, 1.0);
        const Evaluation clean = evaluate(*store, "clean");
        QCOMPARE(*clean.letter.value, 1.0);
        QVERIFY(noted(clean, "unpaired"));
        QCOMPARE(*evaluate(*store, "clean", {{"B33", true}}).letter.value, 0.0);
    }

    void verdictsGiveTheJudgesAccuracyAndTheQuadrants() {
        std::vector<SampleRun> runs{runOf(1), runOf(2), runOf(3), runOf(4)};
        for (int i = 0; i < 4; ++i)
            answer(runs[static_cast<std::size_t>(i)], 1, i, "It is open.");
        const auto store = storeOf(runs);
        std::vector<Label> labels;
        for (const char* id : {"1", "2", "3", "4"})
            labels.push_back({id, "answer", "1", "published", "file", std::string(id) == "4" ? "wrong" : "correct", {}, 1, {}});
        QVERIFY(store->putLabels(labels).has_value());
        const Evaluation evaluation = evaluate(*store, "reference");
        QCOMPARE(*evaluation.judge.value, 0.5);
        QCOMPARE(*evaluation.judgePerItem.value, 0.75);
        QCOMPARE(evaluation.failuresBy, std::string("judge"));
        // attend-and-segment: IoU is exactly 0.5 for 1 and 2; 3 and 4: 80 % of the image is a bad answer to nothing.
        QCOMPARE(*selector(evaluation, "attend-and-segment").failures, (FailureCounts{0, 1, 1, 0}));
        QCOMPARE(*selector(evaluate(*store, "reference", {{"B15", false}}), "attend-and-segment").failures,
                 (FailureCounts{0, 0, 1, 1}));
        QCOMPARE(*selector(evaluation, "oracle").failures, (FailureCounts{1, 0, 0, 1}));
        std::map<std::string, int> fails;  // of the samples: two a pair
        for (const SampleFigures& sample : evaluation.perSample)
            ++fails[sample.selectors.at("oracle").fails];
        QCOMPARE(fails["vqa-only"], 2);
        QCOMPARE(fails["none"], 2);
        QCOMPARE(*selector(evaluation, "oracle").score.value, harmonicScore(0, 0.5, 1, 0));
    }

    void aPersonsVerdictCountsBeforeAFilesAndRepliesFollowB32() {
        std::vector<SampleRun> runs{runOf(1), runOf(2)};
        const auto store = storeOf(runs);
        QVERIFY(store->putLabels({{"1", "answer", "1", "ann", "person", "correct", {}, 1, {}},
                                  {"1", "answer", "1", "published", "file", "wrong", {}, 1, {}},
                                  {"2", "answer", "1", "gpt-4o", "chat", "correct", "Yes \n", 1, {}}})
                    .has_value());
        QCOMPARE(*evaluate(*store, "clean").judgePerItem.value, 1.0);
        QCOMPARE(*evaluate(*store, "reference").judgePerItem.value, 0.5);
    }

    void companionsGiveAnswersAndTheOtherProbingsMasks() {
        RunConfig first;
        first.probing = 1;
        std::vector<SampleRun> others{runOf(1), runOf(2)};
        answer(others[0], 3, 0, "a");
        answer(others[1], 3, 1, "a");
        std::vector<SampleRun> own{runOf(1), runOf(2)};
        for (SampleRun& run : own)
            run.candidates.erase(run.candidates.begin() + 1, run.candidates.end());  // IoU 0.5
        const auto store = storeOf(own);
        EvaluateOptions options;
        QVERIFY(!evaluateRun(*store, fourSamples(), options, {})->letter.value);
        options.companions = {storeOf(others, first)};
        const auto evaluation = evaluateRun(*store, fourSamples(), options, {});
        QVERIFY(evaluation.has_value());
        QCOMPARE(*evaluation->letter.value, 1.0);
        QCOMPARE(*selector(*evaluation, "oracle").miou.value, 0.5);
        QCOMPARE(*selector(*evaluation, "oracle").score.value, 1.0);  // max(M, M-dagger) is the companion's
    }

    void whenCountsOraclePhrases() {
        SampleRun late = runOf(1);
        late.candidates = {candidateOf(1, 0, columns(0, 4))};
        const Evaluation evaluation = evaluate(*storeOf({late, runOf(2), runOf(3), runOf(4)}), "clean");
        QCOMPARE(evaluation.when.location, (std::array<std::int64_t, 10>{1, 0, 0, 0, 0, 0, 1, 0, 0, 0}));
        QCOMPARE(*evaluation.when.mismatch.value, 0.5);  // "The cup" is the expression in lower case
        QCOMPARE(evaluation.perSample[0].oraclePhrase, std::string("the dog"));
        QCOMPARE(*evaluation.perSample[0].location, 12.0 / 20);
        QCOMPARE(evaluation.when.conceptSource, std::string("rules"));
        QCOMPARE(evaluation.when.concepts, (std::map<std::string, std::int64_t>{{"e", 2}}));
        QCOMPARE(*evaluation.when.otherThanObjects.value, 0.0);
    }

    void conceptLabelsAreThoseOfOneAnnotator() {
        const auto store = storeOf({runOf(1), runOf(2)});
        QVERIFY(store->putLabels({{"1", "concept", "0", "ann", "person", "ae", {}, 1, {}},
                                  {"2", "concept", "0", "ann", "person", "", {}, 1, {}},
                                  {"2", "concept", "0", "bob", "person", "c", {}, 1, {}}})
                    .has_value());
        const Evaluation evaluation = evaluate(*store, "clean");
        QCOMPARE(evaluation.when.conceptSource, std::string("ann"));
        QCOMPARE(evaluation.when.concepts, (std::map<std::string, std::int64_t>{{"", 1}, {"a", 1}, {"e", 1}}));
        QCOMPARE(*evaluation.when.otherThanObjects.value, 0.5);
        EvaluateOptions options;
        options.conceptsBy = "bob";
        QCOMPARE(evaluateRun(*store, fourSamples(), options, {})->perSample[1].concepts, std::string("c"));
    }

    void damagedSamplesAreReportedAndNotCounted() {
        SampleRun odd = runOf(1);
        odd.candidates[2].mask = emptyMask({4, 4});
        const Evaluation evaluation = evaluate(*storeOf({odd, runOf(2)}), "clean");
        QVERIFY(noted(evaluation, "damaged"));
        QCOMPARE(evaluation.samples, std::int64_t{1});
        QCOMPARE(*selector(evaluation, "oracle").miou.value, 1.0);
    }

    void scoringKeepsWhatTheRunWasMadeWith() {
        const auto file = m_folder.filePath(QStringLiteral("native.gsrun")).toStdString();
        RunRecord record;
        record.config = profileDefaults("reference");
        const auto store = RunStore::create(file, record, {"Four", "pixmmvp", 4});
        QVERIFY(store.has_value());
        QVERIFY((*store)->put(runOf(1)).has_value());
        const Evaluation clean = evaluate(**store, "clean");
        QCOMPARE(clean.storedProfile, std::string("reference"));
        for (const char* model : {"B1", "B4", "B5"})
            QVERIFY2(std::find(clean.switches.begin(), clean.switches.end(), model) != clean.switches.end(), model);
        for (const char* scoring : {"B8", "B10", "B15"})
            QVERIFY2(std::find(clean.switches.begin(), clean.switches.end(), scoring) == clean.switches.end(), scoring);
        EvaluateOptions options;
        options.defects = {{"B1", false}};
        const auto refused = evaluateRun(**store, fourSamples(), options, {});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        options = {};
        options.profile = "published";
        QVERIFY(!evaluateRun(**store, fourSamples(), options, {}).has_value());
    }

    void anotherBenchmarkIsRefused() {
        Benchmark other = fourSamples();
        other.layout = "coco";
        const auto refused = evaluateRun(*storeOf({runOf(1)}), other, {}, {});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    }

    void lengthsSumCodePoints() {
        SampleRun run = runOf(1);
        answer(run, 1, 0, " 猫 ");
        const Evaluation evaluation = evaluate(*storeOf({run, runOf(4)}), "clean");
        QCOMPARE(evaluation.lengths.size(), std::size_t{2});
        QCOMPARE(evaluation.lengths[0], (LengthFigures{1, 1, 1, 3, std::nullopt}));
        QCOMPARE(evaluation.lengths[1], (LengthFigures{2, 1, 20, 20, 2}));
    }
};

QTEST_GUILESS_MAIN(TestEvaluateRun)
#include "tst_evaluate_run.moc"
