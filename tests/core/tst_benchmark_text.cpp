// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/benchmark_text.h"

#include <QTest>

#include <algorithm>

using namespace groundscope;

namespace {

class TestBenchmarkText : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void optionsBecomeChoices() {
        QVERIFY(choicesFromOptions("(a) Open (b) Closed") ==
                (std::vector<Choice>{{"a", "Open"}, {"b", "Closed"}}));
        QVERIFY(choicesFromOptions(" (a) Correct (b) Incorrect") ==
                (std::vector<Choice>{{"a", "Correct"}, {"b", "Incorrect"}}));
        QVERIFY(choicesFromOptions("(A) 3 (B) 2 (C) one (two)") ==
                (std::vector<Choice>{{"A", "3"}, {"B", "2"}, {"C", "one (two)"}}));
        QVERIFY(choicesFromOptions("Open or closed").empty());
        QVERIFY(choicesFromOptions("").empty());
    }

    void answersNameAChoice() {
        const auto choices = choicesFromOptions("(a) Open (b) Closed");
        QCOMPARE(choiceIndexOf("(b)", choices).value(), 1);
        QCOMPARE(choiceIndexOf(" A ", choices).value(), 0);
        QVERIFY(!choiceIndexOf("(c)", choices));
        QVERIFY(!choiceIndexOf("", choices));
    }

    void expressionsAreTrimmedAndUndoubled() {
        QCOMPARE(cleanExpression(" the key \"\"Z\"\""), std::string("the key \"Z\""));
        QCOMPARE(cleanExpression(" the cup(s) of drink "), std::string("the cup(s) of drink"));
        QVERIFY(saysNone(" None"));
        QVERIFY(saysNone("  "));
        QVERIFY(!saysNone("none"));
        QVERIFY(!saysNone("None of them"));
    }

    void pairsAreParsedExactly() {
        QVERIFY(parsePair("('giraffe', 'person')").value() ==
                (std::vector<std::string>{"giraffe", "person"}));
        QVERIFY(parsePair("('ring', 'grandstand, covered stand')").value() ==
                (std::vector<std::string>{"ring", "grandstand, covered stand"}));
        QVERIFY(!parsePair("curtain, drape, drapery"));
        QVERIFY(!parsePair("('one')"));
        QVERIFY(!parsePair("('a', 'b', 'c')"));
        QVERIFY(!parsePair("('"));
        QVERIFY(!parsePair("()"));
    }

    void theBoxedMemberStandsBeforeTheBracket() {
        const std::vector<std::string> pair{"ring", "grandstand, covered stand"};
        QCOMPARE(
            boxedMember(
                pair,
                "Where is the Grandstand (annotated by the red box) with respect to the ring?"),
            1);
        QCOMPARE(
            boxedMember(
                pair,
                "Considering the ring (annotated by the red box) and the grandstand, where is it?"),
            0);
        QCOMPARE(
            boxedMember(
                pair,
                "Considering the ring and the grandstand (annotated by the red box), where is it?"),
            1);
        QCOMPARE(boxedMember({"table", "coffee table"},
                             "the coffee table (annotated by the red box) and the table"),
                 1);
        QCOMPARE(boxedMember(pair, "Where is the sofa (annotated by the red box)?"), 0);
        QCOMPARE(boxedMember(pair, "Is the grandstand left of the ring?"), 0);
        QVERIFY(mentionsRedBox("the X (annotated by the RED BOX)"));
        QVERIFY(!mentionsRedBox("a red car"));
    }

    void namesAreOrderedAsPeopleDo() {
        std::vector<std::string> names{
            "10.jpg", "2.jpg", "a10b2", "a9b3", "1.jpg", "a10b1", "02.jpg"};
        std::sort(names.begin(), names.end(), comesBefore);
        QVERIFY(names == (std::vector<std::string>{
                             "1.jpg", "02.jpg", "2.jpg", "10.jpg", "a9b3", "a10b1", "a10b2"}));
        for (const std::string& name : names)
            QVERIFY(!comesBefore(name, name));
    }

    void wholeNumbersOnly() {
        QCOMPARE(parseWhole(" 12 ").value(), 12);
        QVERIFY(!parseWhole("12a"));
        QVERIFY(!parseWhole(""));
        QVERIFY(!parseWhole("99999999999"));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestBenchmarkText)
#include "tst_benchmark_text.moc"
