// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/emergence.h"

#include "core/base/files.h"
#include "core/data/json.h"
#include "core/io/benchmark_reader.h"
#include "core/text/plain_text.h"

#include <QTest>

#include <limits>

using namespace groundscope;
namespace fs = std::filesystem;

namespace {

const fs::path kReference = fs::path(GROUNDSCOPE_SHARED_DIR) / "golden/reference-run";

Candidate maskOf(int phrase) {
    Candidate candidate;
    candidate.phrase = phrase;
    return candidate;
}

NounPhrase phraseAt(std::string text, Span chars) {
    NounPhrase phrase;
    phrase.text = std::move(text);
    phrase.chars = chars;
    return phrase;
}

Selection choice(std::optional<int> candidate, std::vector<int> others = {}) {
    Selection selection;
    selection.selector = "oracle";
    selection.candidate = candidate;
    selection.others = std::move(others);
    return selection;
}

/// "A dog sits on the grass." with two phrases of two masks each.
SampleRun dogRun() {
    SampleRun run;
    run.answer.text = "A dog sits on the grass.";
    run.phrases = {phraseAt("A dog", {0, 5}), phraseAt("the grass", {14, 23})};
    run.candidates = {maskOf(0), maskOf(0), maskOf(1), maskOf(1)};
    run.candidateIou = {0.1, 0.6, 0.6, 0.2};
    return run;
}

Sample dogSample() {
    Sample sample;
    sample.expression = "the grass";
    sample.objects = {"the grass"};
    sample.target = TargetState::Present;
    return sample;
}

Json referenceJson() {
    return parseJson(*readFile(kReference / "expected.json"), "expected.json").value();
}

class TestEmergence : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aLocationIsTheShareOfTheAnswerBeforeThePhrase() {
        const auto location = locationOf("A dog sits on the grass.", {14, 23}, AnswerTrim::End);
        QVERIFY(location.has_value());
        QCOMPARE(location->start, 14);
        QCOMPARE(location->length, 24);
        QCOMPARE(location->fraction(), 14.0 / 24);
        QCOMPARE(location->bin(), 5);
    }

    void leadingBlanksCountOnlyAsPublished() {
        const std::string answer = "  a dog.\n ";
        QCOMPARE(*locationOf(answer, {4, 7}, AnswerTrim::End), (PhraseLocation{4, 8}));
        QCOMPARE(*locationOf(answer, {4, 7}, AnswerTrim::BothEnds), (PhraseLocation{2, 6}));
        QVERIFY(answerTrimOf("clean") == AnswerTrim::BothEnds);
        QVERIFY(answerTrimOf("reference") == AnswerTrim::End);
        QVERIFY(answerTrimOf("paper") == AnswerTrim::End);
    }

    void offsetsCountCodePoints() {
        const std::string answer = "\U0001F98B\u732B\u00A0";  // butterfly, cat, no-break space
        QCOMPARE(*locationOf(answer, {1, 2}, AnswerTrim::End), (PhraseLocation{1, 2}));
        QCOMPARE(answerLength(answer), (AnswerLength{3, 2}));
    }

    void binsHaveExactEdges() {
        for (int length = 1; length <= 200; ++length)
            for (int start = 0; start < length; ++start) {
                const int bin = PhraseLocation{start, length}.bin();
                QVERIFY(bin >= 0 && bin <= 9);
                QVERIFY(10 * start >= bin * length && 10 * start < (bin + 1) * length);
            }
        QCOMPARE((PhraseLocation{1'000'000'000, 1'000'000'001}.bin()), 9);
    }

    void unknownPlacesHaveNoLocation() {
        constexpr int kLowest = std::numeric_limits<int>::min();
        constexpr int kHighest = std::numeric_limits<int>::max();
        const std::string answer = " a dog ";
        for (const AnswerTrim trim : {AnswerTrim::End, AnswerTrim::BothEnds}) {
            for (const Span odd : {Span{0, 0}, Span{5, 3}, Span{-3, 2}, Span{7, 9}, Span{6, 7}, Span{kLowest, kHighest},
                                   Span{kLowest, 0}, Span{kHighest, kLowest}, Span{99, 120}})
                QVERIFY(!locationOf(answer, odd, trim).has_value());
            QVERIFY(!locationOf("", {0, 3}, trim).has_value());
            QVERIFY(!locationOf(" \n\t", {0, 3}, trim).has_value());
            QVERIFY(locationOf("\xFF\xC3 dog \xED\xA0\x80", {3, 6}, trim).has_value());  // not UTF-8: a byte counts as one
        }
    }

    void mismatchIsPlainTextInequality() {
        QVERIFY(!differsFrom(" THE Flower\n", "the flower"));
        QVERIFY(!differsFrom("the words \"\"SCHOOL BUS\"\"", "the words \"school bus\""));
        QVERIFY(!differsFrom("\u00C4PFEL \u0416\u03A9", "\u00E4pfel \u0436\u03C9"));
        QVERIFY(differsFrom("the flower", "flower"));
        QVERIFY(differsFrom("", "flower"));
        QVERIFY(!differsFrom("", " "));
    }

    void theOraclePhraseIsTheOneOfItsMask() {
        const auto emerged = emergedPhrases(dogRun(), dogSample(), choice(2), false, AnswerTrim::End);
        QCOMPARE(emerged.size(), std::size_t{1});
        QCOMPARE(emerged[0].phrase, 1);
        QCOMPARE(emerged[0].text, std::string("the grass"));
        QCOMPARE(emerged[0].location->start, 14);
        QCOMPARE(emerged[0].differs, std::optional(false));
    }

    void samplesWithoutTargetExpressionOrMaskAreLeftOut() {
        const SampleRun run = dogRun();
        Sample sample = dogSample();
        QVERIFY(emergedPhrases(run, sample, choice(2), true, AnswerTrim::End).empty());
        QVERIFY(emergedPhrases(run, sample, choice({}), false, AnswerTrim::End).empty());
        QVERIFY(emergedPhrases(run, sample, choice(99), false, AnswerTrim::End).empty());
        QVERIFY(emergedPhrases(run, sample, choice(-1), false, AnswerTrim::End).empty());
        QVERIFY(emergedPhrases(SampleRun{}, sample, choice(0), false, AnswerTrim::End).empty());
        sample.target = TargetState::NoExpression;
        QVERIFY(emergedPhrases(run, sample, choice(2), false, AnswerTrim::End).empty());
    }

    void pairsCountForEachObject() {
        const SampleRun run = dogRun();
        Sample sample = dogSample();
        sample.expression = "dog and grass";
        sample.objects = {"a dog", "grass"};
        WhenFigures when;
        const auto two = emergedPhrases(run, sample, choice(0, {3}), false, AnswerTrim::End);
        QCOMPARE(two.size(), std::size_t{2});
        QCOMPARE(two[0].differs, std::optional(false));  // the name of one of the objects
        QCOMPARE(two[1].differs, std::optional(true));
        countLocations(two, when);
        QCOMPARE(when.location[0], 1);
        QCOMPARE(when.location[5], 1);
        const auto alone = emergedPhrases(run, sample, choice(3), false, AnswerTrim::End);
        QCOMPARE(alone.size(), std::size_t{2});  // one mask covers both
        QCOMPARE(alone[0], alone[1]);
    }

    void unionsOfSeveralInstancesHaveTheirPhrase() {
        SampleRun run = dogRun();
        run.united = {maskOf(0), maskOf(1)};
        Selection selection = choice({});
        selection.united = 1;
        QCOMPARE(emergedPhrases(run, dogSample(), selection, false, AnswerTrim::End).at(0).text, std::string("the grass"));
        selection.united = 2;
        QVERIFY(emergedPhrases(run, dogSample(), selection, false, AnswerTrim::End).empty());
    }

    void aMaskWithoutPhraseHasAnUnknownLocation() {
        SampleRun run = dogRun();
        run.candidates = {maskOf(kNoPhrase), maskOf(7), maskOf(0)};
        run.phrases[0] = phraseAt("", {});  // imported, without a line
        WhenFigures when;
        for (int i = 0; i < 3; ++i) {
            const auto emerged = emergedPhrases(run, dogSample(), choice(i), false, AnswerTrim::End);
            QCOMPARE(emerged.size(), std::size_t{1});
            QVERIFY(!emerged[0].location.has_value());
            QVERIFY(!emerged[0].differs.has_value());
            countLocations(emerged, when);
        }
        QCOMPARE(when.unknownLocation, 3);
        QCOMPARE(when.location, (std::array<std::int64_t, 10>{}));
    }

    void conceptLettersCountEachInTheirBin() {
        std::map<std::string, std::int64_t> concepts;
        QCOMPARE(otherThanObjects(concepts).absent, std::string("no-concepts"));
        countConcepts("ae", concepts);
        countConcepts("e", concepts);
        countConcepts("", concepts);
        countConcepts("xz", concepts);
        countConcepts("b", concepts);
        QCOMPARE(concepts, (std::map<std::string, std::int64_t>{{"", 2}, {"a", 1}, {"b", 1}, {"e", 2}}));
        QCOMPARE(otherThanObjects(concepts).value, std::optional(0.5));
        QVERIFY(!otherThanObjects({{"", 3}}).value.has_value());
    }

    void firstLastAndBestPhraseAreOfThoseWithMasks() {
        SampleRun run = dogRun();
        run.candidates.push_back(maskOf(4));
        run.candidateIou.push_back(0.3);
        const auto order = phraseOrder(run);
        QVERIFY(order.has_value());
        QCOMPARE(order->first, (PhraseIou{0, 0.6}));
        QCOMPARE(order->last, (PhraseIou{4, 0.3}));
        QCOMPARE(order->best, (PhraseIou{0, 0.6}));  // a tie: the earlier phrase
        QCOMPARE(order->phrases, 3);
        QVERIFY(!phraseOrder(SampleRun{}).has_value());
        run.candidates = {maskOf(kNoPhrase)};
        QVERIFY(!phraseOrder(run).has_value());
        run = dogRun();
        run.candidateIou.clear();  // no ground truth
        QVERIFY(!phraseOrder(run).has_value());
    }

    void halfAnIouSucceedsExceptAsPublished() {
        QVERIFY(groundingSucceeds(0.5, false, 10, {4, 4}, false));
        QVERIFY(!groundingSucceeds(0.5, false, 10, {4, 4}, true));
        QVERIFY(groundingSucceeds(0.51, false, 10, {4, 4}, true));
        QVERIFY(groundingSucceeds(0, true, 7, {4, 4}, true));
        QVERIFY(!groundingSucceeds(1, true, 8, {4, 4}, false));  // half the image is not below half
    }

    void quadrantsAreNamedByWhatFails() {
        FailureCounts counts;
        countFailure(true, true, counts);
        countFailure(true, false, counts);
        countFailure(false, true, counts);
        countFailure(false, true, counts);
        countFailure(false, false, counts);
        QVERIFY((counts == FailureCounts{.vqaOnly = 2, .groundingOnly = 1, .both = 1, .none = 1}));
    }

    void locationsEqualThePublishedScripts() {
        if (!fs::exists(kReference))
            QSKIP("The reference run is not there: GROUNDSCOPE_SHARED_DIR.");
        const Json all = referenceJson();
        const Json& run = all["scripts"]["when/without_unmasked_images"];
        WhenFigures when;
        std::size_t image = 0;
        for (const auto& [name, entry] : run["per_image"].items()) {
            const Json& meta = entry["meta"];
            const auto location = locationOf(meta[5].get<std::string>(), {meta[3].get<int>(), meta[4].get<int>()}, AnswerTrim::End);
            QVERIFY2(location.has_value(), name.c_str());
            const double published = run["locations"][image++].get<double>();
            QVERIFY(std::abs(100 * location->fraction() - published) < 1e-12);
            countLocations({EmergedPhrase{0, meta[0], location, {}}}, when);
        }
        QCOMPARE(image, run["locations"].size());
        for (const auto& [bin, count] : run["bins"].items())
            QCOMPARE(when.location.at(std::stoul(bin)), count.get<std::int64_t>());
        QCOMPARE(when.unknownLocation, 0);
    }

    void mismatchEqualsTheReferenceRun() {
        if (!fs::exists(kReference))
            QSKIP("The reference run is not there: GROUNDSCOPE_SHARED_DIR.");
        const Json all = referenceJson();
        const Json& expected = all["own_computation_by_the_specification"]["mismatch"];
        const auto benchmark = readBenchmark(kReference / "PixMMVP");
        QVERIFY(benchmark.has_value());
        std::vector<int> equal;
        for (const auto& [id, phrase] : expected["oracle_phrases"].items())
            if (!differsFrom(phrase.get<std::string>(), benchmark->samples[*benchmark->find(id)].expression))
                equal.push_back(std::stoi(id));
        QCOMPARE(equal, expected["equal_images"].get<std::vector<int>>());
        QCOMPARE(expected["oracle_phrases"].size() - equal.size(), expected["different"].get<std::size_t>());
    }

    void outputLengthsEqualTheReferenceRun() {
        if (!fs::exists(kReference))
            QSKIP("The reference run is not there: GROUNDSCOPE_SHARED_DIR.");
        const Json all = referenceJson();
        for (const std::string probing : {"1", "3"}) {
            const auto file = readFile(kReference / ("run/answers/answers_llava-1.5-7b_protocol" + probing + ".jsonl"));
            QVERIFY(file.has_value());
            std::istringstream lines(*file);
            AnswerLength total;
            for (std::string line; std::getline(lines, line);) {
                const AnswerLength length = answerLength(parseJson(line, {}).value()["response"].get<std::string>());
                total.raw += length.raw;
                total.trimmed += length.trimmed;
            }
            const Json& expected =
                all["own_computation_by_the_specification"]["output_length"]["protocol" + probing + "/all"];
            QCOMPARE(total.raw, expected["total_characters"].get<std::int64_t>());
            const auto images = expected["images"].get<double>();
            QCOMPARE(static_cast<double>(total.trimmed) / images, expected["characters_trimmed"].get<double>());
        }
    }

    void anyBytesAreTrimmedAndLowered() {
        QCOMPARE(trimmedChars("\u3000 x\u2028"), (Span{2, 3}));
        QCOMPARE(trimmedText("\xA0\u00A0y\x1C"), std::string("\xA0\u00A0y"));  // a lone byte is no white space
        QCOMPARE(lowerText("\xFF\u00D7\u0178\u0130I"), std::string("\xFF\u00D7\u0178\u0130i"));
        QCOMPARE(lowerText("\u0141\u017D\u0100"), std::string("\u0142\u017E\u0101"));
        QVERIFY(trimmedChars("").isEmpty());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestEmergence)
#include "tst_emergence.moc"
