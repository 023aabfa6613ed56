// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/box_baseline.h"

#include <QTest>

using namespace groundscope;

namespace {

constexpr Size kSquare{100, 100};
constexpr Size kWide{100, 60};  // padded by 20 rows above and below

std::vector<std::string> texts(const std::string& text, Size image, bool published) {
    Answer answer;
    answer.text = text;
    std::vector<std::string> found;
    const auto phrases = boxPhrases(answer, image, published, {});
    for (const NounPhrase& phrase : phrases.value())
        found.push_back(phrase.text);
    return found;
}

class TestBoxBaseline : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aBoxIsFourPartsOfThePaddedSquare() {
        QVERIFY((boxOf("[0.1, 0.2, 0.5, 0.6]", kSquare, false) == Rect{10, 20, 40, 40}));
        QVERIFY((boxOf("[0.1, 0.3, 0.5, 0.5]", kWide, false) == Rect{10, 10, 40, 20}));
        QVERIFY((boxOf("[0.0, 0.0, 1.0, 1.0]", kWide, false) == Rect{0, 0, 100, 60}));
        QVERIFY((boxOf("[0.25, 0.0, 0.5, 0.5]", {50, 100}, false) == Rect{0, 0, 25, 50}));
        QVERIFY(!boxOf("[0.1, 0.0, 0.5, 0.15]", kWide, false));  // in the padding
    }

    void asPublishedItIsPartsOfTheImageTruncated() {
        QVERIFY((boxOf("[0.105, 0.3, 0.509, 0.5]", kWide, true) == Rect{10, 18, 40, 12}));
        QVERIFY((boxOf("[0.1, 0.2, 0.3, 0.4, 0.9, 0.9]", kSquare, true) == Rect{10, 20, 20, 20}));
        QVERIFY(!boxOf("[0.1, 0.2, 0.3, 0.4, 0.9, 0.9]", kSquare, false));
    }

    void spellingsOfABox() {
        const Rect expected{10, 20, 40, 40};
        for (const char* text : {"0.1, 0.2, 0.5, 0.6", "[.1,.2,.5,.6]", "(0.1 0.2 0.5 0.6)", "0.1-0.2-0.5-0.6",
                                 "[0.5, 0.6, 0.1, 0.2]", "left 0.1, top 0.2, right 0.5, bottom 0.6"})
            QVERIFY2(boxOf(text, kSquare, false) == expected, text);
        for (const char* text : {"", "[0.1, 0.2, 0.5]", "[10, 20, 50, 60]", "[-0.1, 0.2, 0.5, 0.6]", "[0.1, 0.2, 0.1, 0.6]",
                                 "[0.1, 0.2, 0.5, 1.01]", "a box", "[nan, nan, nan, nan]", "[1e-1, 2e-1, 5e-1, 6e-1]"})
            QVERIFY2(!boxOf(text, kSquare, false), text);
    }

    void everyBoxOfAnAnswerIsFound() {
        const std::string text = "There are 2:\n1. [0.1, 0.2, 0.5, 0.6] and (0.5, 0.5, 0.9, 0.9)\n\nnothing\n0.2, 0.2, 0.3, 0.3";
        QCOMPARE(texts(text, kSquare, false),
                 (std::vector<std::string>{"[0.1, 0.2, 0.5, 0.6]", "(0.5, 0.5, 0.9, 0.9)", "0.2, 0.2, 0.3, 0.3"}));
        QCOMPARE(texts("no", kSquare, false), std::vector<std::string>{});
        QCOMPARE(texts("[[0.1, 0.2, 0.5, 0.6]]", kSquare, false), std::vector<std::string>{"[0.1, 0.2, 0.5, 0.6]"});
        QCOMPARE(texts("[0.1, 0.2, 0.5, 0.6] [0.5, 0.5, 0.9, 0.9]\n[0, 0, 1, 1]", kSquare, true),
                 (std::vector<std::string>{"[0.1, 0.2, 0.5, 0.6] [0.5, 0.5, 0.9, 0.9]", "[0, 0, 1, 1]"}));
    }

    void placesCountCodePoints() {
        Answer answer;
        answer.text = "Größe: [0.1, 0.2, 0.5, 0.6]";
        answer.tokens = {{1, "Größe:", 0, {0, 6}}, {2, " [0.1, 0.2, 0.5, 0.6]", 0, {6, 27}}};
        const auto phrases = boxPhrases(answer, kSquare, false, {});
        QCOMPARE(phrases->size(), std::size_t{1});
        QVERIFY((phrases->front().chars == Span{7, 27}));
        QCOMPARE(phrases->front().tokens, std::vector<int>{1});
    }

    void longAnswersAreNoTrouble() {
        std::string text(200000, '[');
        text += std::string(200000, '1');
        QCOMPARE(texts(text, kSquare, false), std::vector<std::string>{});
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestBoxBaseline)
#include "tst_box_baseline.moc"
