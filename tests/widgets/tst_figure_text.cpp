// SPDX-License-Identifier: GPL-3.0-or-later
// Words of figures: measured, broken, cut, aligned.
#include "widgets/figure/text_layout.h"

#include <QTest>

using namespace groundscope;

namespace {

const QString kLong = QStringLiteral("the tallest of the three bicycles leaning against the red brick wall");

QString joined(const TextBlock& block) {
    QString all;
    for (const TextItem& item : block.items)
        all += item.text + QLatin1Char(' ');
    return all.simplified();
}

class TestFigureText : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void widthGrowsWithTheSizeAlone();
    void whatFitsIsOneLine();
    void longWordsKeepWithinTheWidth();
    void wordsALittleTooWideAreSetSmaller();
    void nothingIsLostInBreaking();
    void moreLinesThanAskedAreCut();
    void aLineOfItsOwnWidthIsNotBroken();
    void boldWordsStandBehindThoseBeforeThem();
    void centredAndRightLinesEndWhereTheyMust();
    void lineFeedsBeginLines();
    void noWordsTakeNoRoom();

  private:
    TextRuler m_ruler{QStringLiteral("Noto Sans")};
};

void TestFigureText::widthGrowsWithTheSizeAlone() {
    QVERIFY(m_ruler.width(kLong, 8) > 100);
    QCOMPARE(m_ruler.width(kLong, 16), 2 * m_ruler.width(kLong, 8));
    QVERIFY(m_ruler.width(kLong, 8, TextWeight::Bold) > m_ruler.width(kLong, 8));
    QCOMPARE(m_ruler.ascent(8) + m_ruler.descent(8), m_ruler.lineHeight(8));
}

void TestFigureText::whatFitsIsOneLine() {
    const TextBlock block = breakText(m_ruler, QStringLiteral("a butterfly"), 8, 200);
    QCOMPARE(block.lines, 1);
    QCOMPARE(block.items.size(), std::size_t{1});
    QCOMPARE(block.height, m_ruler.lineHeight(8));
    QVERIFY(qAbs(block.used - m_ruler.width(QStringLiteral("a butterfly"), 8)) < 0.1);
}

void TestFigureText::longWordsKeepWithinTheWidth() {
    const TextBlock block = breakText(m_ruler, QString(300, QLatin1Char('w')), 8, 50);
    QVERIFY(block.lines > 20);
    for (const TextItem& item : block.items)
        QVERIFY(m_ruler.width(item.text, 8) <= 50.1);
}

void TestFigureText::wordsALittleTooWideAreSetSmaller() {
    const QString word = QStringLiteral("Prediction");
    const double width = 0.8 * m_ruler.width(word, 8);
    const TextBlock block = breakText(m_ruler, word, 8, width);
    QCOMPARE(block.lines, 1);
    QCOMPARE(block.items[0].text, word);
    QVERIFY(block.items[0].size < 8 && block.used <= width + 0.1);
    QVERIFY(breakText(m_ruler, word, 8, width / 2).lines > 1);  // never below 0.7 of the size
    QVERIFY(breakText(m_ruler, word, 5, 0.8 * m_ruler.width(word, 5)).lines > 1);  // nor below 5 points
}

void TestFigureText::nothingIsLostInBreaking() {
    const TextBlock block = breakText(m_ruler, kLong, 8, 60);
    QVERIFY(block.lines > 3);
    QCOMPARE(joined(block), kLong);
}

void TestFigureText::moreLinesThanAskedAreCut() {
    for (const QString& text : {kLong, QString(300, QLatin1Char('w'))}) {
        const TextBlock block = breakText(m_ruler, text, 8, 60, Qt::AlignLeft, 2);
        QCOMPARE(block.lines, 2);
        QVERIFY(block.items.back().text.endsWith(QChar(0x2026)));
        QVERIFY(block.used <= 60.1);
    }
}

void TestFigureText::aLineOfItsOwnWidthIsNotBroken() {
    for (const double size : {5.0, 7.3, 8.0, 11.9, 24.0})
        QCOMPARE(breakText(m_ruler, kLong, size, m_ruler.width(kLong, size)).lines, 1);
}

void TestFigureText::boldWordsStandBehindThoseBeforeThem() {
    const TextBlock block =
        breakText(m_ruler, {{QStringLiteral("The ")}, {QStringLiteral("butterfly"), TextWeight::Bold}, {QStringLiteral(" sits.")}}, 8, 300);
    QCOMPARE(block.items.size(), std::size_t{3});
    QCOMPARE(block.items[1].weight, TextWeight::Bold);
    QVERIFY(qAbs(block.items[1].at.x() - m_ruler.width(QStringLiteral("The "), 8)) < 0.1);
    QVERIFY(qAbs(block.items[2].at.x() - block.items[1].at.x() - m_ruler.width(QStringLiteral("butterfly"), 8, TextWeight::Bold)) < 0.1);
}

void TestFigureText::centredAndRightLinesEndWhereTheyMust() {
    const double width = m_ruler.width(QStringLiteral("short"), 8);
    const auto leftOf = [&](Qt::AlignmentFlag align) { return breakText(m_ruler, QStringLiteral("short"), 8, 100, align).items[0].at.x(); };
    QVERIFY(qAbs(leftOf(Qt::AlignHCenter) - (100 - width) / 2) < 0.1);
    QVERIFY(qAbs(leftOf(Qt::AlignRight) - (100 - width)) < 0.1);
    QCOMPARE(leftOf(Qt::AlignLeft), 0.0);
}

void TestFigureText::lineFeedsBeginLines() {
    const TextBlock block = breakText(m_ruler, QStringLiteral("one\ntwo"), 8, 300);
    QCOMPARE(block.lines, 2);
    QCOMPARE(block.items[1].text, QStringLiteral("two"));
    QCOMPARE(block.items[1].at.y() - block.items[0].at.y(), m_ruler.lineHeight(8));
}

void TestFigureText::noWordsTakeNoRoom() {
    for (const QString& text : {QString(), QStringLiteral("  \n ")}) {
        const TextBlock block = breakText(m_ruler, text, 8, 100);
        QCOMPARE(block.height, 0.0);
        QVERIFY(block.items.empty());
    }
}

}  // namespace

QTEST_MAIN(TestFigureText)
#include "tst_figure_text.moc"
