// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/phrase_edits.h"

#include "core/grounding/pipeline.h"
#include "core/text/noun_phrases.h"
#include "core/text/utf8.h"
#include "tests/support/fake_models.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace groundscope;

namespace {

/// "The butterfly’s wing rests on a leaf.", a token a word (the blank before it belongs to it), "wing" in two tokens.
Answer exampleAnswer() {
    Answer answer;
    answer.text = "The butterfly’s wing rests on a leaf.";
    const std::vector<Span> spans{{0, 3}, {3, 15}, {15, 18}, {18, 20}, {20, 26}, {26, 29}, {29, 31}, {31, 36}, {36, 37}};
    for (const Span& span : spans)
        answer.tokens.push_back({1, codePointSubstring(answer.text, span), -0.1F, span});
    answer.tokens.push_back({2, "", -0.1F, {}});  // the end token
    return answer;
}

NounPhrase phraseAt(const Answer& answer, Span chars, Span head) {
    return {codePointSubstring(answer.text, chars), codePointSubstring(answer.text, head), chars, head,
            tokensOf(answer, chars), chars.begin / 37.0, false, 0.25};
}

/// "The butterfly’s wing" and "a leaf".
std::vector<NounPhrase> examplePhrases(const Answer& answer) {
    return {phraseAt(answer, {0, 20}, {16, 20}), phraseAt(answer, {30, 36}, {32, 36})};
}

/// The form after Stage::Phrases, with attention that differs from token to token.
SampleRun exampleRun() {
    SampleRun run;
    run.sampleId = "1";
    run.filled = Stage::Phrases;
    run.imageSize = {40, 20};
    run.answer = exampleAnswer();
    run.phrases = examplePhrases(run.answer);
    AttentionStack stack;
    stack.steps = 10;
    stack.grid = {4, 2};
    std::mt19937 random(3);
    for (int i = 0; i < 80; ++i)
        stack.mean.push_back(static_cast<float>(random() % 1000) / 8000);
    stack.image_from_grid = {10, 10, 0, 0};
    stack.imageSize = {40, 20};
    stack.padded = false;
    run.stack = std::make_shared<const AttentionStack>(std::move(stack));
    return run;
}

struct Line {
    std::shared_ptr<test::FakeState> state = std::make_shared<test::FakeState>();
    test::FakeMllm mllm{state};  // for its word vectors alone
    test::FakeSegmenter segmenter{state};
    RgbImage image{40, 20, std::vector<std::uint8_t>(40 * 20 * 3, 90)};
    Sample sample;
    RunConfig config;
    PipelineContext context;

    Line() {
        sample.id = "1";
        sample.expression = sample.rawExpression = "the leaf";
        sample.question = "What is it?";
        sample.target = TargetState::Present;
        sample.annotations = {{"1", "", {{{{{20, 0}, {40, 0}, {40, 10}, {20, 10}}, {}}}}, std::nullopt}};
        config.selectors = {"oracle", "attend-and-segment"};
        state->wordVectors = {{"the", {1, 0}}, {"leaf", {1, 1}}, {"a", {1, 0}}, {"wing", {0, 1}}, {"butterfly’s", {0, 2}}, {"rests", {2, 1}}};
        context.sample = &sample;
        context.config = &config;
        context.mllm = &mllm;
        context.segmenter = &segmenter;
        context.image = image.view();
    }
    SampleRun filled(SampleRun run) {
        auto result = advance(std::move(run), Stage::Scores, context, {});
        if (!result.has_value())
            qFatal("%s", describe(result.error()).c_str());
        return *std::move(result);
    }
    /// What the phrases would have led to from the start.
    SampleRun fromStart(std::vector<NounPhrase> phrases) {
        SampleRun run = exampleRun();
        run.phrases = std::move(phrases);
        return filled(std::move(run));
    }
};

bool sameResults(SampleRun a, SampleRun b) {
    a.millis = b.millis = {};
    return a == b;
}

Span spanOf(const NounPhrase& phrase) {
    return phrase.chars;
}

}  // namespace

class TestPhraseEdits : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aChangedSpanHasItsOwnTextTokensAndHead() {
        const Answer answer = exampleAnswer();
        const auto phrases = withSpan(answer, examplePhrases(answer), 0, {4, 20});
        QVERIFY(phrases.has_value());
        QCOMPARE(phrases->size(), std::size_t{2});
        const NounPhrase& phrase = phrases->front();
        QCOMPARE(phrase.text, std::string("butterfly’s wing"));
        QCOMPARE(phrase.head, std::string("wing"));
        QVERIFY(phrase.headChars == Span({16, 20}));
        QVERIFY(phrase.tokens == std::vector<int>({1, 2, 3}));
        QVERIFY(!phrase.similarity);
        QVERIFY(std::abs(phrase.place - 4.0 / 37) < 1e-12);
        QVERIFY(phrases->at(1) == examplePhrases(answer)[1]);
    }

    void theHeadIsTheLastWordWhereTheOldOneIsGone() {
        const Answer answer = exampleAnswer();
        const auto phrases = withSpan(answer, examplePhrases(answer), 1, {21, 37});
        QCOMPARE(phrases->at(1).text, std::string("rests on a leaf."));
        QCOMPARE(phrases->at(1).head, std::string("leaf"));  // still inside
        const auto other = withSpan(answer, examplePhrases(answer), 1, {21, 31});
        QCOMPARE(other->at(1).head, std::string("a"));
        const auto dotted = withAdded(answer, {}, {21, 37});
        QCOMPARE(dotted->front().head, std::string("leaf"));  // no punctuation
        QCOMPARE(withAdded(answer, {}, {36, 37})->front().head, std::string("."));  // nothing else is there
    }

    void whiteSpaceAtTheEndsIsCut() {
        const Answer answer = exampleAnswer();
        const auto phrases = withSpan(answer, examplePhrases(answer), 1, {29, 32});
        QVERIFY(spanOf(phrases->at(1)) == Span({30, 31}));
        const auto same = withSpan(answer, examplePhrases(answer), 1, {29, 36});
        QVERIFY(*same == examplePhrases(answer));  // the same span: nothing changed, similarity included
    }

    void aSplitPhraseBecomesTwoAndAMergeUndoesIt() {
        const Answer answer = exampleAnswer();
        const auto split = withSplit(answer, examplePhrases(answer), 0, 16);
        QVERIFY(split.has_value());
        QCOMPARE(split->size(), std::size_t{3});
        QCOMPARE(split->at(0).text, std::string("The butterfly’s"));
        QCOMPARE(split->at(0).head, std::string("butterfly"));
        QVERIFY(split->at(0).tokens == std::vector<int>({0, 1}));
        QCOMPARE(split->at(1).text, std::string("wing"));
        QVERIFY(split->at(1).tokens == std::vector<int>({2, 3}));
        const auto merged = withMerged(answer, *split, std::array{1, 0});
        QCOMPARE(merged->size(), std::size_t{2});
        QVERIFY(spanOf(merged->front()) == Span({0, 20}));
        QCOMPARE(merged->front().head, std::string("butterfly"));
        QVERIFY(merged->front().tokens == examplePhrases(answer)[0].tokens);
    }

    void aMergeSpansWhatLiesBetween() {
        const Answer answer = exampleAnswer();
        const auto merged = withMerged(answer, examplePhrases(answer), std::array{0, 1, 1});
        QCOMPARE(merged->size(), std::size_t{1});
        QVERIFY(spanOf(merged->front()) == Span({0, 36}));
        QCOMPARE(merged->front().head, std::string("wing"));
        QCOMPARE(merged->front().tokens.size(), std::size_t{8});
    }

    void addedPhrasesStandInTheOrderOfTheText() {
        const Answer answer = exampleAnswer();
        const auto phrases = withAdded(answer, examplePhrases(answer), {21, 26});
        QCOMPARE(phrases->size(), std::size_t{3});
        QCOMPARE(phrases->at(1).text, std::string("rests"));
        QVERIFY(phrases->at(1).tokens == std::vector<int>({4}));
        const auto without = withoutPhrase(*phrases, 1);
        QVERIFY(*without == examplePhrases(answer));
    }

    void whatCannotBeAPhraseIsRefused() {
        const Answer answer = exampleAnswer();
        const auto phrases = examplePhrases(answer);
        for (const Span span : {Span{-1, 3}, {30, 99}, {5, 5}, {9, 4}, {15, 16}, {30, 36}})
            QCOMPARE(withSpan(answer, phrases, 0, span).error().code, ErrorCode::InvalidInput);
        for (const int phrase : {-1, 2}) {
            QVERIFY(!withSpan(answer, phrases, phrase, {0, 3}).has_value());
            QVERIFY(!withSplit(answer, phrases, phrase, 3).has_value());
            QVERIFY(!withoutPhrase(phrases, phrase).has_value());
            QVERIFY(!withMerged(answer, phrases, std::array{0, phrase}).has_value());
        }
        for (const int at : {-5, 0, 20, 35})
            QVERIFY(!withSplit(answer, phrases, 0, at).has_value());
        QVERIFY(!withSplit(answer, {phraseAt(answer, {30, 36}, {32, 36}), phraseAt(answer, {30, 31}, {30, 31})}, 0, 32).has_value());
        QVERIFY(!withMerged(answer, phrases, std::array{1}).has_value());
        QVERIFY(!withMerged(answer, phrases, std::array{1, 1}).has_value());
        QVERIFY(!withAdded(answer, phrases, {0, 20}).has_value());
        NounPhrase unplaced;
        unplaced.text = "imported";
        QVERIFY(!withMerged(answer, {unplaced, phrases[1]}, std::array{0, 1}).has_value());
    }

    void otherTokensAreMappedAnewWithoutTheLanguageModel() {
        Line line;
        const SampleRun run = line.filled(exampleRun());
        const auto phrases = withSplit(run.answer, run.phrases, 0, 16);
        const auto edited = withPhrases(run, *phrases, line.config);
        QVERIFY(edited.has_value());
        QCOMPARE(edited->from, Stage::Maps);
        QCOMPARE(edited->run.filled, Stage::Phrases);
        QVERIFY(edited->run.candidates.empty());
        QVERIFY(edited->run.answer == run.answer);
        const SampleRun done = line.filled(edited->run);
        QCOMPARE(line.state->answers, 0);
        QCOMPARE(done.maps.size(), std::size_t{3});
        QCOMPARE(done.candidates.size(), std::size_t{9});
        QVERIFY(sameResults(done, line.fromStart(*phrases)));
    }

    void removingAPhraseAsksNoModelAtAll() {
        Line line;
        const SampleRun run = line.filled(exampleRun());
        const auto phrases = withoutPhrase(run.phrases, 0);
        const auto edited = withPhrases(run, *phrases, line.config);
        QCOMPARE(edited->from, Stage::Selections);
        QCOMPARE(edited->run.candidates.size(), std::size_t{3});
        QCOMPARE(edited->run.candidates.front().phrase, 0);
        const int asked = line.state->segmentations;
        const SampleRun done = line.filled(edited->run);
        QCOMPARE(line.state->segmentations, asked);
        QVERIFY(sameResults(done, line.fromStart(*phrases)));
    }

    void aSpanOfTheSameTokensKeepsItsMasksButNotItsSimilarity() {
        Line line;
        const SampleRun run = line.filled(exampleRun());
        const auto phrases = withSpan(run.answer, run.phrases, 1, {32, 36});  // "leaf": token 7 alone
        QCOMPARE(withPhrases(run, *phrases, line.config)->from, Stage::Maps);
        const auto inside = withSpan(run.answer, run.phrases, 0, {1, 20});    // "he butterfly’s wing": the same tokens
        const auto edited = withPhrases(run, *inside, line.config);
        QCOMPARE(edited->from, Stage::Selections);
        QVERIFY(edited->run.candidates == run.candidates);
        QVERIFY(!edited->run.phrases.front().similarity);
        const SampleRun done = line.filled(edited->run);
        QVERIFY(done.phrases.front().similarity.has_value());
        QVERIFY(done.phrases[1].similarity == run.phrases[1].similarity);
        QVERIFY(sameResults(done, line.fromStart(*inside)));
    }

    void randomPointsAreDrawnAgainForPhrasesThatMoved() {
        Line line;
        line.config.pointMode = PointMode::Random;
        const SampleRun run = line.filled(exampleRun());
        const auto first = withoutPhrase(run.phrases, 0);
        const auto edited = withPhrases(run, *first, line.config);
        QCOMPARE(edited->from, Stage::Candidates);
        QVERIFY(sameResults(line.filled(edited->run), line.fromStart(*first)));
        const auto last = withoutPhrase(run.phrases, 1);
        QCOMPARE(withPhrases(run, *last, line.config)->from, Stage::Selections);
    }

    void severalInstancesAreKeptToo() {
        Line line;
        line.config.instances = 3;
        line.config.selectors = {"oracle"};
        const SampleRun run = line.filled(exampleRun());
        QCOMPARE(run.united.size(), std::size_t{6});
        const auto phrases = withoutPhrase(run.phrases, 0);
        const auto edited = withPhrases(run, *phrases, line.config);
        QCOMPARE(edited->run.united.size(), std::size_t{3});
        QVERIFY(sameResults(line.filled(edited->run), line.fromStart(*phrases)));
    }

    void aFormThatIsPartlyFilledGoesOnWhereItStood() {
        Line line;
        const SampleRun run = exampleRun();
        const auto phrases = withoutPhrase(run.phrases, 0);
        QCOMPARE(withPhrases(run, *phrases, line.config)->from, Stage::Maps);
        SampleRun mapped = *advance(run, Stage::Maps, line.context, {});
        const auto edited = withPhrases(mapped, *phrases, line.config);
        QCOMPARE(edited->from, Stage::Candidates);
        QVERIFY(sameResults(line.filled(edited->run), line.fromStart(*phrases)));
        SampleRun answered = run;
        answered.filled = Stage::Answer;
        QVERIFY(!withPhrases(answered, *phrases, line.config).has_value());
    }

    void withoutAttentionOnlyRemovingIsPossible() {
        Line line;
        SampleRun run = line.filled(exampleRun());
        run.stack = nullptr;
        QVERIFY(withPhrases(run, *withoutPhrase(run.phrases, 1), line.config).has_value());
        const auto refused = withPhrases(run, *withSplit(run.answer, run.phrases, 0, 16), line.config);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        line.config.probing = kBoxProbing;
        QVERIFY(!withPhrases(run, run.phrases, line.config).has_value());
    }

    void phrasesWithoutPlaceKeepTheirOwnMasks() {
        Line line;
        SampleRun run = line.filled(exampleRun());
        for (NounPhrase& phrase : run.phrases) {  // as imported without a meta file
            phrase.chars = phrase.headChars = {};
            phrase.tokens.clear();
        }
        run.phrases[0].text = run.phrases[1].text = "wing";
        const auto edited = withPhrases(run, run.phrases, line.config);
        QCOMPARE(edited->from, Stage::Selections);
        QVERIFY(edited->run.candidates == run.candidates);
    }

    void theOrderOfEditsDoesNotMatter() {
        Line line;
        const SampleRun run = line.filled(exampleRun());
        const auto split = withSplit(run.answer, run.phrases, 0, 16);
        const auto once = withPhrases(line.filled(withPhrases(run, *split, line.config)->run),
                                      *withMerged(run.answer, *split, std::array{0, 1}), line.config);
        QVERIFY(sameResults(line.filled(once->run), line.fromStart(once->run.phrases)));
    }
};

QTEST_GUILESS_MAIN(TestPhraseEdits)
#include "tst_phrase_edits.moc"
