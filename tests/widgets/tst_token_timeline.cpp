// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/dock_support.h"
#include "widgets/docks/timeline_dock.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

/// "The orange wings are wide." as a tokenizer cuts it, with two noun phrases.
struct Example {
    Answer answer;
    std::vector<NounPhrase> phrases;
};

Example example(int repeats = 1) {
    const std::vector<std::string> pieces = {"The", " orange", " w", "ings", " of", " a", " moth", " are", " wide", "."};
    Example made;
    for (int i = 0; i < repeats; ++i) {
        const int first = static_cast<int>(made.answer.tokens.size());
        for (const std::string& piece : pieces)
            made.answer.tokens.push_back({static_cast<int>(made.answer.tokens.size()), piece, -0.5F, {}});
        NounPhrase wings;
        wings.text = "The orange wings";
        wings.tokens = {first, first + 1, first + 2, first + 3};
        wings.place = static_cast<double>(i) / repeats;
        NounPhrase moth;
        moth.text = "a moth";
        moth.tokens = {first + 5, first + 6};
        moth.place = (i + 0.6) / repeats;
        made.phrases.push_back(wings);
        made.phrases.push_back(moth);
    }
    made.answer.tokens.push_back({2, "", -0.1F, {}});
    made.answer.finished = true;
    return made;
}

TokenFigure massOf(const Answer& answer) {
    TokenFigure mass;
    mass.key = u"mass"_s;
    mass.name = u"Attention to the image"_s;
    mass.unit = TokenFigure::Unit::Share;
    for (std::size_t i = 0; i < answer.tokens.size(); ++i)
        mass.values.push_back(0.1 + 0.05 * static_cast<double>(i % 7));
    return mass;
}

class TestTokenTimeline : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void cleanup() { m_dock.reset(); }
    void theRibbonReadsLikeTheAnswer();
    void aClickChoosesTheTokenUnderIt();
    void aDragScrubs();
    void thePlayHeadIsKeptInSight();
    void theOverviewReachesTheWholeAnswer();
    void theWheelScrolls();
    void aPhraseIsChosenByItsSpan();
    void keysStep();
    void stepsBeginAtThePhrase();
    void phrasesAreSteppedFromThePlayHead();
    void playsToTheEndAndStops();
    void aPersonTakesOverFromPlaying();
    void hoverTellsTheToken();
    void theFigureOfTheBarsIsChosen();
    void barsStandForTheFigure();
    void isASliderWithATokenAsValue();
    void withoutTokensSaysWhy();
    void survivesOddPhrases();

  private:
    TokenTimeline* ribbon() { return m_dock->timeline(); }
    void show(const Example& example, QSize size = {900, 170});
    /// As the window does: what is wished for is set.
    void obey() {
        QObject::connect(m_dock.get(), &TimelineDock::tokenChosen, m_dock.get(), &TimelineDock::setCurrentToken);
        QObject::connect(m_dock.get(), &TimelineDock::phraseChosen, m_dock.get(), [this](int phrase) {
            m_dock->setCurrentToken(-1);
            m_dock->setCurrentPhrase(phrase);
        });
    }
    void click(int token) { QTest::mouseClick(ribbon(), Qt::LeftButton, {}, ribbon()->placeOf(token).toPoint()); }

    std::unique_ptr<TimelineDock> m_dock;
};

void TestTokenTimeline::init() {
    m_dock = std::make_unique<TimelineDock>();
    m_dock->setMotionReduced(true);
    obey();
}

void TestTokenTimeline::show(const Example& example, QSize size) {
    m_dock->setAnswer(example.answer, example.phrases);
    m_dock->setFigures({massOf(example.answer)});
    showAt(*m_dock, size);
}

void TestTokenTimeline::theRibbonReadsLikeTheAnswer() {
    const Example made = example();
    const TimelineLayout layout(made.answer, made.phrases, QFontMetricsF(QFont()));
    QCOMPARE(layout.count(), 11);
    QCOMPARE(layout.cell(2).label, u"w"_s);
    QVERIFY(layout.cell(2).indent > 0);    // a word begins
    QCOMPARE(layout.cell(3).indent, 0.0);  // and goes on
    QVERIFY(layout.cell(10).isSign);       // the end is shown by a sign
    QCOMPARE(layout.cell(10).label, u"■"_s);
    for (int token = 0; token < layout.count(); ++token) {
        QCOMPARE(layout.tokenAt(layout.cell(token).centre()), token);
        if (token > 0)
            QCOMPARE(layout.cell(token).left, layout.cell(token - 1).right());
    }
    QCOMPARE(layout.tokenAt(-5), 0);
    QCOMPARE(layout.tokenAt(1e6), 10);
    QCOMPARE(layout.phraseAt(layout.cell(1).centre()), 0);
    QCOMPARE(layout.phraseAt(layout.cell(4).centre()), -1);
    QCOMPARE(layout.phraseAt(layout.cell(6).centre()), 1);
    QCOMPARE(TimelineLayout().tokenAt(3), -1);
}

void TestTokenTimeline::aClickChoosesTheTokenUnderIt() {
    show(example());
    QSignalSpy chosen(m_dock.get(), &TimelineDock::tokenChosen);
    click(6);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toInt(), 6);
    QCOMPARE(ribbon()->currentToken(), 6);
    click(6);
    QCOMPARE(chosen.size(), 1);  // it is there already
}

void TestTokenTimeline::aDragScrubs() {
    show(example());
    QSignalSpy chosen(m_dock.get(), &TimelineDock::tokenChosen);
    QTest::mousePress(ribbon(), Qt::LeftButton, {}, ribbon()->placeOf(1).toPoint());
    for (int token = 2; token <= 8; ++token)
        QTest::mouseMove(ribbon(), ribbon()->placeOf(token).toPoint());
    QTest::mouseRelease(ribbon(), Qt::LeftButton, {}, ribbon()->placeOf(8).toPoint());
    QCOMPARE(chosen.size(), 8);
    QCOMPARE(ribbon()->currentToken(), 8);
    QTest::mouseMove(ribbon(), ribbon()->placeOf(3).toPoint());  // not a drag any more
    QCOMPARE(ribbon()->currentToken(), 8);
}

void TestTokenTimeline::thePlayHeadIsKeptInSight() {
    show(example(40));
    for (const int token : {200, 399, 120, 0}) {
        m_dock->setCurrentToken(token);
        const double x = ribbon()->placeOf(token).x();
        QVERIFY2(x > 0 && x < ribbon()->width(), qPrintable(QString::number(token)));
    }
}

void TestTokenTimeline::theOverviewReachesTheWholeAnswer() {
    show(example(40));
    const int y = ribbon()->height() - 5;
    QTest::mousePress(ribbon(), Qt::LeftButton, {}, QPoint(ribbon()->width() / 2, y));
    QVERIFY(std::abs(ribbon()->currentToken() - 200) <= 2);
    QTest::mouseMove(ribbon(), QPoint(ribbon()->width() - 1, y));
    QTest::mouseRelease(ribbon(), Qt::LeftButton, {}, QPoint(ribbon()->width() - 1, y));
    QCOMPARE(ribbon()->currentToken(), 400);
    const double x = ribbon()->placeOf(400).x();
    QVERIFY(x > 0 && x < ribbon()->width());
}

void TestTokenTimeline::theWheelScrolls() {
    show(example(40));
    const QPointF middle(300, 60);
    QWheelEvent wheel(middle, ribbon()->mapToGlobal(middle), {}, QPoint(0, -240), Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(ribbon(), &wheel);
    QVERIFY(ribbon()->offset() > 50);
    QWheelEvent back(middle, ribbon()->mapToGlobal(middle), {}, QPoint(0, 24000), Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(ribbon(), &back);
    QCOMPARE(ribbon()->offset(), 0.0);
}

void TestTokenTimeline::aPhraseIsChosenByItsSpan() {
    show(example());
    QSignalSpy chosen(m_dock.get(), &TimelineDock::phraseChosen);
    QTest::mouseClick(ribbon(), Qt::LeftButton, {}, QPoint(int(ribbon()->placeOf(5).x()), 8));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toInt(), 1);
    QTest::mouseClick(ribbon(), Qt::LeftButton, {}, QPoint(int(ribbon()->placeOf(4).x()), 8));
    QCOMPARE(chosen.size(), 1);  // no phrase there
}

void TestTokenTimeline::keysStep() {
    show(example(3));
    ribbon()->setFocus();
    QTest::keyClick(ribbon(), Qt::Key_Right);
    QCOMPARE(ribbon()->currentToken(), 0);
    QTest::keyClick(ribbon(), Qt::Key_Right);
    QCOMPARE(ribbon()->currentToken(), 1);
    QTest::keyClick(ribbon(), Qt::Key_PageDown);
    QCOMPARE(ribbon()->currentToken(), 11);
    QTest::keyClick(ribbon(), Qt::Key_End);
    QCOMPARE(ribbon()->currentToken(), 30);
    QTest::keyClick(ribbon(), Qt::Key_Left);
    QCOMPARE(ribbon()->currentToken(), 29);
    QTest::keyClick(ribbon(), Qt::Key_Home);
    QCOMPARE(ribbon()->currentToken(), 0);
    QTest::keyClick(ribbon(), Qt::Key_Escape);
    QCOMPARE(ribbon()->currentToken(), -1);
}

void TestTokenTimeline::stepsBeginAtThePhrase() {
    show(example());
    m_dock->setCurrentPhrase(1);
    m_dock->nextToken();
    QCOMPARE(ribbon()->currentToken(), 5);
    m_dock->previousToken();
    QCOMPARE(ribbon()->currentToken(), 4);
    m_dock->setCurrentToken(0);
    m_dock->previousToken();
    QCOMPARE(ribbon()->currentToken(), 0);
}

void TestTokenTimeline::phrasesAreSteppedFromThePlayHead() {
    show(example(2));
    QSignalSpy chosen(m_dock.get(), &TimelineDock::phraseChosen);
    m_dock->setCurrentPhrase(0);
    m_dock->nextPhrase();
    QCOMPARE(chosen.takeFirst().at(0).toInt(), 1);
    m_dock->setCurrentToken(12);  // in the third phrase, which begins at 10
    m_dock->nextPhrase();
    QCOMPARE(chosen.takeFirst().at(0).toInt(), 3);
    m_dock->setCurrentToken(12);
    m_dock->previousPhrase();
    QCOMPARE(chosen.takeFirst().at(0).toInt(), 2);
    m_dock->setCurrentPhrase(3);
    m_dock->setCurrentToken(-1);
    m_dock->nextPhrase();
    QVERIFY(chosen.isEmpty());  // there is none
}

void TestTokenTimeline::playsToTheEndAndStops() {
    show(example());
    m_dock->setCurrentToken(8);
    auto* play = find<QToolButton>(*m_dock, "playTimeline");
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(m_dock->isPlaying());
    QTRY_COMPARE_WITH_TIMEOUT(ribbon()->currentToken(), 10, 4000);
    QVERIFY(!m_dock->isPlaying());
    QVERIFY(!play->isChecked());
    QTest::mouseClick(play, Qt::LeftButton);  // from the beginning again
    QCOMPARE(ribbon()->currentToken(), 0);
    QVERIFY(m_dock->isPlaying());
}

void TestTokenTimeline::aPersonTakesOverFromPlaying() {
    show(example());
    m_dock->togglePlaying();
    QVERIFY(m_dock->isPlaying());
    click(4);
    QVERIFY(!m_dock->isPlaying());
    m_dock->togglePlaying();
    m_dock->nextToken();
    QVERIFY(!m_dock->isPlaying());
    m_dock->togglePlaying();
    const Example other = example(2);
    m_dock->setAnswer(other.answer, other.phrases);
    QVERIFY(!m_dock->isPlaying());
}

void TestTokenTimeline::hoverTellsTheToken() {
    show(example());
    QTest::mouseMove(ribbon(), ribbon()->placeOf(1).toPoint());
    const QString readout = m_dock->readout();
    QVERIFY2(readout.contains(u"Token 2 of 11: “orange”"), qPrintable(readout));
    QVERIFY2(readout.contains(u" · 15.0 %"), qPrintable(readout));  // of the figure that is chosen beside it
    QVERIFY(ribbon()->tokenSummary(1).contains(u"Attention to the image 15.0 %"));
    QVERIFY2(readout.contains(u"The orange wings"), qPrintable(readout));
    const QString tip = ribbon()->tokenText(1);
    QVERIFY2(tip.contains(u"step 1"), qPrintable(tip));
    QCOMPARE(ribbon()->currentToken(), -1);  // looking is not choosing
    QCOMPARE(ribbon()->tokenText(99), QString());
}

void TestTokenTimeline::theFigureOfTheBarsIsChosen() {
    const Example made = example();
    show(made);
    TokenFigure surprise = massOf(made.answer);
    surprise.key = u"surprise"_s;
    surprise.name = u"Surprise"_s;
    m_dock->setFigures({massOf(made.answer), surprise});
    auto* box = find<QComboBox>(*m_dock, "timelineFigure");
    QCOMPARE(box->currentIndex(), 0);
    QSignalSpy chosen(m_dock.get(), &TimelineDock::figureChosen);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_dock->figureKey(), u"surprise"_s);
    m_dock->setAnswer(made.answer, made.phrases);  // another answer: the choice is kept
    QCOMPARE(box->count(), 0);
    m_dock->setFigures({massOf(made.answer), surprise});
    QCOMPARE(box->currentIndex(), 1);
}

/// Of two widths alike, the token of the larger value has more of its column filled.
void TestTokenTimeline::barsStandForTheFigure() {
    const Example made = example();
    show(made);
    TokenFigure figure = massOf(made.answer);
    figure.values.assign(made.answer.tokens.size(), 0.2);
    figure.values[1] = 0.8;
    figure.values[8] = std::nan("");
    m_dock->setFigures({figure});
    const QImage image = ribbon()->grab().toImage();
    const auto filled = [&](int token) {
        const int x = static_cast<int>(ribbon()->placeOf(token).x() * image.devicePixelRatio());
        const QRgb ground = image.pixel(image.width() - 4, 40);  // beside the answer
        int count = 0;
        for (int y = 26; y < image.height() - 26; ++y)
            count += image.pixel(x, y) != ground;
        return count;
    };
    QVERIFY2(filled(1) > 2 * filled(4), qPrintable(u"%1 %2"_s.arg(filled(1)).arg(filled(4))));
    QVERIFY(filled(4) > filled(8));
}

void TestTokenTimeline::isASliderWithATokenAsValue() {
    show(example());
    QAccessibleInterface* slider = QAccessible::queryAccessibleInterface(ribbon());
    QVERIFY(slider);
    QCOMPARE(slider->role(), QAccessible::Slider);
    QAccessibleValueInterface* value = slider->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toInt(), 0);
    QCOMPARE(value->maximumValue().toInt(), 11);
    value->setCurrentValue(7);
    QCOMPARE(ribbon()->currentToken(), 6);
    QVERIFY(slider->text(QAccessible::Value).contains(u"moth"));
    QVERIFY(ribbon()->accessibleDescription().contains(u"Token 7 of 11"));
    for (const QToolButton* button : m_dock->findChildren<QToolButton*>())
        QVERIFY(!button->accessibleName().isEmpty() || !button->isVisible() || button->objectName().startsWith(u"qt_"_s));
}

void TestTokenTimeline::withoutTokensSaysWhy() {
    m_dock->clear(u"Run it first"_s);
    showAt(*m_dock, {600, 150});
    QVERIFY(allText(*m_dock).contains(u"Run it first"));
    QVERIFY(!ribbon()->isVisible());
    m_dock->nextToken();
    m_dock->togglePlaying();
    QVERIFY(!m_dock->isPlaying());
    m_dock->setAnswer({"prompt", "text only", {}, true}, {});
    QVERIFY(!ribbon()->isVisible());
    QVERIFY(allText(*m_dock).contains(u"without its tokens"));
}

/// Phrases of an imported run may name tokens that are not there, or none.
void TestTokenTimeline::survivesOddPhrases() {
    Example made = example();
    made.phrases[0].tokens = {-3, 900};
    made.phrases[1].tokens.clear();
    show(made);
    m_dock->setCurrentPhrase(0);
    m_dock->setCurrentPhrase(7);
    ribbon()->setPinned({4, 1000});
    m_dock->setCurrentToken(1000);
    QCOMPARE(ribbon()->currentToken(), -1);
    m_dock->nextToken();
    QVERIFY(ribbon()->currentToken() >= 0);
    ribbon()->grab();
}

}  // namespace

QTEST_MAIN(TestTokenTimeline)
#include "tst_token_timeline.moc"
