// SPDX-License-Identifier: GPL-3.0-or-later
// Random and hostile texts through everything that tells when grounding emerges: no crash, and answers keep their promises.
#include "core/grounding/concept_prompts.h"
#include "core/io/text_array.h"
#include "core/metrics/agreement.h"
#include "core/metrics/emergence.h"
#include "core/metrics/regret.h"
#include "core/run/concept_table.h"
#include "core/text/concepts.h"
#include "core/text/judge_replies.h"
#include "core/text/nouns.h"
#include "core/text/plain_text.h"
#include "core/text/utf8.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>
#include <set>

using namespace groundscope;

namespace {

constexpr int kRounds = 4000;

/// Texts of bytes, of pieces that mean something to the rules, or of both; the same ones every time.
class OddTexts {
  public:
    std::string next() {
        static const std::vector<std::string> kPieces{
            " ", "\n", "\t", "the ", "of ", "door", "'s ", "its ", "orange ", "a", "e", ", ", "- ", "* ", "1. ", "(a) ", "**", "#", ":",
            "\"", "\"\"", "(", ")", "\xF0\x9F\xA6\x8B", "\xE7\x8C\xAB", "\xC2\xA0", "\xE3\x80\x80", "\xED\xA0\x80", "\xFF", "\xC0",
            "\xF4\x90\x80\x80", "\xE2\x80\x99", std::string(1, '\0'), "Category 2: ", "sample,item,ann\n", "1,1,", "{\"a\":", "[", "]"};
        std::string text;
        const std::size_t length = m_random() % 24;
        for (std::size_t i = 0; i < length; ++i)
            if (m_random() % 4 == 0)
                text += static_cast<char>(m_random() % 256);
            else
                text += kPieces[m_random() % kPieces.size()];
        return text;
    }
    int number() {
        switch (m_random() % 5) {
            case 0: return std::numeric_limits<int>::min();
            case 1: return std::numeric_limits<int>::max();
            default: return static_cast<int>(m_random() % 60) - 20;
        }
    }
    Span span() { return {number(), number()}; }

  private:
    std::mt19937 m_random{2024};
};

NounPhrase oddPhrase(OddTexts& odd) {
    NounPhrase phrase;
    phrase.text = odd.next();
    phrase.head = odd.next();
    phrase.chars = odd.span();
    phrase.headChars = odd.span();
    return phrase;
}

class TestWhenOddInput : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void locationsStayBelowOne() {
        OddTexts odd;
        int known = 0;
        for (int i = 0; i < kRounds; ++i) {
            const std::string answer = odd.next();
            const Span span = odd.span();
            for (const AnswerTrim trim : {AnswerTrim::End, AnswerTrim::BothEnds}) {
                const auto location = locationOf(answer, span, trim);
                if (!location)
                    continue;
                ++known;
                QVERIFY(location->fraction() >= 0 && location->fraction() < 1);
                QVERIFY(location->bin() >= 0 && location->bin() <= 9);
                QVERIFY(location->length <= codePointCount(answer));
            }
        }
        QVERIFY(known > 100);
    }

    void lengthsAndTrimmingAgree() {
        OddTexts odd;
        for (int i = 0; i < kRounds; ++i) {
            const std::string text = odd.next();
            const AnswerLength length = answerLength(text);
            QVERIFY(length.trimmed >= 0 && length.trimmed <= length.raw);
            const std::string trimmed = trimmedText(text);
            QCOMPARE(codePointCount(trimmed), static_cast<int>(length.trimmed));
            QCOMPARE(trimmedText(trimmed), trimmed);
            QCOMPARE(lowerText(lowerText(text)), lowerText(text));
            QCOMPARE(codePointCount(lowerText(text)), static_cast<int>(length.raw));
            QVERIFY(!differsFrom(text, text));
            QCOMPARE(differsFrom(text, trimmed), false);
        }
    }

    void guessesAreLettersWithConfidence() {
        OddTexts odd;
        for (int i = 0; i < kRounds; ++i) {
            const ConceptGuess guess = guessConcept(oddPhrase(odd), odd.next());
            QVERIFY(guess.letters.size() <= 2);
            QVERIFY(guess.letters.find_first_not_of("abcdef") == std::string::npos);
            QVERIFY(guess.confidence >= 0 && guess.confidence <= 1);
            QCOMPARE(guess.letters.empty(), guess.confidence == 0);
        }
    }

    void nounsAndCategoriesAreNeverEmptyOrTwice() {
        OddTexts odd;
        for (int i = 0; i < kRounds; ++i) {
            for (std::vector<std::string> names : {headNouns(odd.next()), categoriesIn(odd.next())}) {
                QVERIFY(std::find(names.begin(), names.end(), std::string()) == names.end());
                std::sort(names.begin(), names.end());
                QVERIFY(std::adjacent_find(names.begin(), names.end()) == names.end());
            }
            const std::string letters = parseConcepts(odd.next(), 26);
            QVERIFY(std::is_sorted(letters.begin(), letters.end()) && letters.size() <= 26);
        }
    }

    void everySampleHasOneCause() {
        OddTexts odd;
        std::set<RegretCause> seen;
        for (int i = 0; i < kRounds; ++i) {
            SampleRun run;
            Sample sample;
            sample.expression = odd.next();
            for (int object = i % 3; object > 0; --object)
                sample.objects.push_back(odd.next());
            for (int phrase = i % 4; phrase > 0; --phrase)
                run.phrases.push_back(oddPhrase(odd));
            for (int mask = i % 5; mask > 0; --mask) {
                Candidate candidate;
                candidate.phrase = odd.number();
                candidate.point.at = {odd.number() / 3.0, odd.number() / 3.0};
                run.candidates.push_back(candidate);
                run.candidateIou.push_back((i % 7) / 10.0);
            }
            run.candidateIou.resize(run.candidateIou.size() / 2);
            const Mask target = i % 6 == 0 ? emptyMask({8, 8}) : maskFromBytes({8, 8}, std::vector<std::uint8_t>(64, 1));
            seen.insert(regretCause({&run, &sample, &target, (i % 3) / 4.0, (i % 11) / 20.0}));
            Selection choice;
            choice.candidate = odd.number();
            choice.others = {odd.number(), odd.number()};
            (void)emergedPhrases(run, sample, choice, false, AnswerTrim::End);
            (void)phraseOrder(run);
        }
        QVERIFY(seen.size() >= 4);
    }

    void labelsOfAnyTextAreCompared() {
        OddTexts odd;
        std::vector<Label> labels;
        for (int i = 0; i < kRounds; ++i) {
            Label label;
            label.sampleId = std::to_string(i / 2 % 50);
            label.kind = i % 3 == 0 ? "answer" : "concept";
            label.item = std::to_string(i % 7);
            label.annotator = i % 2 == 0 ? "ann" : "bob";
            label.value = odd.next();
            labels.push_back(label);
        }
        for (const char* kind : {"answer", "concept", "category", ""}) {
            const Agreement agreement = agreementOn(labels, kind, "ann", "bob");
            QVERIFY(agreement.whole.agreed <= agreement.whole.items);
            QVERIFY(!agreement.whole.kappa || (*agreement.whole.kappa <= 1 && *agreement.whole.kappa >= -1));
            for (const auto& [letter, pair] : agreement.letters)
                QVERIFY(letter >= 'a' && letter <= 'z' && pair.items == agreement.whole.items);
        }
    }

    void tablesAndArraysOfAnyBytesAreReadOrRefused() {
        OddTexts odd;
        ConceptPlan plan;
        plan.items.push_back({"1", 1, oddPhrase(odd), odd.next()});
        for (int i = 0; i < kRounds; ++i) {
            const std::string csv = (i % 2 == 0 ? "sample,item,ann\n" : "") + odd.next();
            const auto labels = conceptsFromCsv(csv, plan, {kConceptKind, "ann", "person", 6});
            QVERIFY(labels.has_value() ? labels->size() <= 1 : labels.error().code == ErrorCode::Format);
            const auto array = parseTextNpy((i % 2 == 0 ? "\x93NUMPY\x01" : "") + odd.next());
            QVERIFY(!array.has_value());
            const std::string table = conceptCsv(plan, {}, {odd.next()});
            QVERIFY(!table.empty());
        }
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestWhenOddInput)
#include "tst_when_odd_input.moc"
