// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/answer_changes.h"

#include <QTest>

using namespace groundscope;

namespace {

Answer answerOf(const std::vector<std::string>& tokens) {
    Answer answer;
    for (const std::string& text : tokens) {
        const int begin = static_cast<int>(answer.text.size());
        answer.text += text;
        answer.tokens.push_back({static_cast<int>(answer.tokens.size()), text, 0, {begin, static_cast<int>(answer.text.size())}});
    }
    return answer;
}

NounPhrase phraseOf(std::vector<int> tokens) {
    NounPhrase phrase;
    phrase.tokens = std::move(tokens);
    return phrase;
}

class TestAnswerChanges : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void tokensAreFoundAcrossAnInsertion();
    void whatIsMissingHasNoToken();
    void thePhraseThatSharesMostIsTheSame();
    void ofEqualPhrasesTheShorterIsTheSame();
    void unrelatedPhrasesAreNotAligned();
    void changesAreCounted();
    void answersWithoutTokensHaveNoAlignedTokens();
};

/// "The cup is red" against "The small cup stands": The|The -|small cup|cup is|stands red|-
const std::vector<Answer>& pair() {
    static const std::vector answers{answerOf({"The", " cup", " is", " red"}), answerOf({"The", " small", " cup", " stands"})};
    return answers;
}

void TestAnswerChanges::tokensAreFoundAcrossAnInsertion() {
    const auto rows = alignAnswers(pair());
    const std::vector<int> cup{1};
    const std::vector<int> where = rowsOfTokens(rows, 0, cup);
    QCOMPARE(where.size(), std::size_t{1});
    QCOMPARE(tokensInRows(rows, 1, where), std::vector<int>{2});
    QCOMPARE(rowsOfTokens(rows, 1, std::vector<int>{2}), where);
}

void TestAnswerChanges::whatIsMissingHasNoToken() {
    const auto rows = alignAnswers(pair());
    const std::vector<int> small = rowsOfTokens(rows, 1, std::vector<int>{1});
    QCOMPARE(small.size(), std::size_t{1});
    QVERIFY(tokensInRows(rows, 0, small).empty());
    QVERIFY(tokensInRows(rows, 0, std::vector<int>{-1, 99}).empty());
    QVERIFY(rowsOfTokens(rows, 7, std::vector<int>{0}).empty());  // no such run
}

void TestAnswerChanges::thePhraseThatSharesMostIsTheSame() {
    const auto rows = alignAnswers(pair());
    const std::vector<NounPhrase> others{phraseOf({3}), phraseOf({0, 1, 2}), phraseOf({0})};
    QCOMPARE(alignedPhrase(rows, 0, phraseOf({0, 1}), 1, others), std::optional<std::size_t>(1));
}

void TestAnswerChanges::ofEqualPhrasesTheShorterIsTheSame() {
    const auto rows = alignAnswers(pair());
    const std::vector<NounPhrase> others{phraseOf({0, 1, 2}), phraseOf({2}), phraseOf({2})};
    QCOMPARE(alignedPhrase(rows, 0, phraseOf({1}), 1, others), std::optional<std::size_t>(1));
}

void TestAnswerChanges::unrelatedPhrasesAreNotAligned() {
    const auto rows = alignAnswers(pair());
    const std::vector<NounPhrase> others{phraseOf({1}), phraseOf({})};
    QCOMPARE(alignedPhrase(rows, 0, phraseOf({1}), 1, others), std::nullopt);
    QCOMPARE(alignedPhrase(rows, 0, phraseOf({}), 1, others), std::nullopt);
}

void TestAnswerChanges::changesAreCounted() {
    QCOMPARE(answerChange(pair()[0], pair()[0]), (AnswerChange{4, 0}));
    QCOMPARE(answerChange(pair()[0], pair()[1]), (AnswerChange{5, 3}));
    QCOMPARE(answerChange(pair()[0], {}), (AnswerChange{4, 4}));
    QCOMPARE(answerChange({}, {}), (AnswerChange{0, 0}));
}

void TestAnswerChanges::answersWithoutTokensHaveNoAlignedTokens() {
    Answer words;
    words.text = "The cup";
    const std::vector answers{words, pair()[0]};
    const auto rows = alignAnswers(answers);
    QVERIFY(rowsOfTokens(rows, 0, std::vector<int>{-1, 0}).empty());
    QCOMPARE(rowsOfTokens(rows, 1, std::vector<int>{1}), std::vector<int>{1});
    QVERIFY(tokensInRows(rows, 0, std::vector<int>{1}).empty());
}

}  // namespace

QTEST_GUILESS_MAIN(TestAnswerChanges)
#include "tst_answer_changes.moc"
