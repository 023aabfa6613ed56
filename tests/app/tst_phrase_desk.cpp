// SPDX-License-Identifier: GPL-3.0-or-later
// Noun phrases changed by hand in the real window over the demo: what depends on them is made again, the run stays.
#include "app/inspect/phrase_desk.h"
#include "core/grounding/attention_maps.h"
#include "tests/app/demo_support.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

class TestPhraseDesk : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_demo.reset(); }
    void everyPhraseHasALane();
    void twoAreMerged();
    void oneIsSplitWhereTheCursorIs();
    void markedWordsAreAddedByKeyboard();
    void theSpanOfOneIsChanged();
    void removingAsksNobody();
    void changesAreUndoneStepByStep();
    void changesOutliveAVisitElsewhere();
    void whatCannotBeIsTold();
    void withoutASegmenterTheMapsFollow();

  private:
    PhraseDock* dock() { return m_demo->window()->desks().phrases->dock(); }
    QTreeWidget* list() { return dock()->list(); }
    Session* session() { return m_demo->session(); }
    QToolButton* button(const char* name) { return m_demo->child<QToolButton>(name); }
    void press(const char* name) {
        QVERIFY2(button(name)->isEnabled(), name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    void choose(int row, Qt::KeyboardModifiers keys = {}) {
        QTreeWidgetItem* item = list()->topLevelItem(row);
        list()->scrollToItem(item);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, keys, list()->visualItemRect(item).center());
    }
    void mark(int from, int to) {
        QTextCursor cursor(dock()->text()->document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        dock()->text()->setTextCursor(cursor);
    }
    bool settle() {
        return test::DemoFixture::waitFor([this] { return !m_demo->window()->desks().phrases->isBusy(); });
    }
    std::vector<NounPhrase> phrases() { return session()->currentRun()->phrases; }
    void checkMadeAnew();
    std::unique_ptr<test::DemoFixture> m_demo;
};

void TestPhraseDesk::initTestCase() {
    m_demo = std::make_unique<test::DemoFixture>();
    QVERIFY(m_demo->start());
    QTest::keyClick(m_demo->canvas(), Qt::Key_E, Qt::ShiftModifier);
    QVERIFY(dock()->isVisible());
}

void TestPhraseDesk::init() {
    QTest::keyClick(m_demo->canvas(), Qt::Key_Z, Qt::ShiftModifier);
    QVERIFY(!session()->isTrialShown());
    QVERIFY(settle());
}

/// The form on screen is what its phrases lead to; the file holds what it held.
void TestPhraseDesk::checkMadeAnew() {
    const auto run = session()->currentRun();
    const RunConfig config = session()->store()->record().config;
    QVERIFY(session()->isTrialShown());
    QVERIFY(run->maps == *mapsFor(*run->stack, run->phrases, mapSettings(config)));
    QCOMPARE(run->candidates.size(), 3 * run->maps.size());
    QCOMPARE(run->candidateIou, *trueIous(run->candidates, groundTruthMask(*session()->currentSample(), run->imageSize)));
    QVERIFY(!run->selections.empty());
    QCOMPARE(run->filled, Stage::Scores);
    QVERIFY(m_demo->inFile() == *session()->storedRun());
    QCOMPARE(list()->topLevelItemCount(), static_cast<int>(run->phrases.size()));
}

void TestPhraseDesk::everyPhraseHasALane() {
    const auto run = session()->currentRun();
    QCOMPARE(list()->topLevelItemCount(), static_cast<int>(run->phrases.size()));
    QCOMPARE(list()->topLevelItem(1)->text(1), toQString(run->phrases[1].text));
    QCOMPARE(list()->topLevelItem(0)->text(4).count(u'·'), 2);
    QCOMPARE(dock()->text()->toPlainText(), toQString(run->answer.text));
    choose(1);
    QCOMPARE(session()->currentPhrase(), 1);
    session()->setCurrentPhrase(0);
    QCOMPARE(list()->currentItem(), list()->topLevelItem(0));
}

void TestPhraseDesk::twoAreMerged() {
    const auto before = phrases();
    choose(0);
    QVERIFY(!button("phraseMerge")->isEnabled());
    choose(1, Qt::ControlModifier);
    press("phraseMerge");
    QVERIFY(settle());
    QCOMPARE(phrases().size(), before.size() - 1);
    QCOMPARE(phrases().front().chars, (Span{before[0].chars.begin, before[1].chars.end}));
    checkMadeAnew();
    QCOMPARE(list()->topLevelItem(0)->text(5), u"yes"_s);
    const QString state = m_demo->child<QLabel>("phraseState")->text();
    QVERIFY2(state.contains(u"the run: %1"_s.arg(before.size())), qPrintable(state));
}

void TestPhraseDesk::oneIsSplitWhereTheCursorIs() {
    const auto before = phrases();
    const auto longest = std::ranges::max_element(before, {}, [](const NounPhrase& phrase) { return phrase.tokens.size(); });
    QVERIFY(longest->tokens.size() >= 2);
    const auto row = static_cast<int>(longest - before.begin());
    const int space = static_cast<int>(toQString(session()->currentRun()->answer.text).indexOf(u' ', longest->chars.begin));
    QVERIFY(space < longest->chars.end);
    mark(space, space);
    choose(row);
    press("phraseSplit");
    QVERIFY(settle());
    QCOMPARE(phrases().size(), before.size() + 1);
    QCOMPARE(phrases()[static_cast<std::size_t>(row)].chars, (Span{longest->chars.begin, space}));
    QCOMPARE(phrases()[static_cast<std::size_t>(row) + 1].chars, (Span{space + 1, longest->chars.end}));
    checkMadeAnew();
}

void TestPhraseDesk::markedWordsAreAddedByKeyboard() {
    const auto before = phrases();
    dock()->text()->setFocus();
    mark(0, 0);
    QTest::keyClick(dock()->text(), Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
    QTest::keyClick(dock()->text(), Qt::Key_Insert);
    QVERIFY(settle());
    QCOMPARE(phrases().size(), before.size() + 1);
    const int whole = static_cast<int>(toQString(session()->currentRun()->answer.text).trimmed().size());
    const auto now = phrases();
    QVERIFY(std::ranges::any_of(now, [&](const NounPhrase& phrase) { return phrase.chars == Span{0, whole}; }));
    checkMadeAnew();
    QTest::keyClick(dock()->text(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!session()->isTrialShown());
}

void TestPhraseDesk::theSpanOfOneIsChanged() {
    const NounPhrase first = phrases().front();
    choose(0);
    mark(first.headChars.begin, first.headChars.end);
    press("phraseSpan");
    QVERIFY(settle());
    if (first.headChars == first.chars) {
        QVERIFY(!session()->isTrialShown());
        return;
    }
    QCOMPARE(phrases().front().chars, first.headChars);
    checkMadeAnew();
}

void TestPhraseDesk::removingAsksNobody() {
    const auto stored = session()->storedRun();
    choose(0);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(settle());
    const auto run = session()->currentRun();
    QCOMPARE(run->phrases.size(), stored->phrases.size() - 1);
    QCOMPARE(run->candidates.size(), stored->candidates.size() - 3);
    for (std::size_t i = 0; i < run->candidates.size(); ++i)
        QVERIFY(run->candidates[i].mask == stored->candidates[i + 3].mask);
    checkMadeAnew();
    press("phraseBack");
    QVERIFY(!session()->isTrialShown());
    QCOMPARE(list()->topLevelItemCount(), static_cast<int>(stored->phrases.size()));
}

void TestPhraseDesk::changesAreUndoneStepByStep() {
    const auto stored = session()->storedRun();
    choose(0);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(settle());
    const auto one = session()->currentRun();
    choose(0);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(settle());
    QCOMPARE(phrases().size(), stored->phrases.size() - 2);
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(settle());
    QCOMPARE(phrases(), one->phrases);
    QVERIFY(session()->currentRun()->candidates == one->candidates);
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(settle());
    QVERIFY(!session()->isTrialShown());
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(settle());
    QCOMPARE(phrases(), one->phrases);
}

void TestPhraseDesk::changesOutliveAVisitElsewhere() {
    choose(0);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(settle());
    const auto changed = phrases();
    const int here = session()->currentIndex();
    QVERIFY(m_demo->show(here + 1));
    QVERIFY(!session()->isTrialShown());
    QVERIFY(m_demo->show(here));
    QVERIFY(!session()->isTrialShown());
    press("phraseRedo");
    QVERIFY(settle());
    QCOMPARE(phrases(), changed);
}

void TestPhraseDesk::whatCannotBeIsTold() {
    const NounPhrase first = phrases().front();
    mark(first.chars.begin, first.chars.end);
    press("phraseAdd");
    const auto* state = m_demo->child<QLabel>("phraseState");
    QVERIFY2(state->isVisible() && state->text().contains(u"⚠"), qPrintable(state->text()));
    QVERIFY(!session()->isTrialShown());
    QVERIFY(!button("phraseUndo")->isEnabled());
}

/// Last: it takes the segmenter away.
void TestPhraseDesk::withoutASegmenterTheMapsFollow() {
    m_demo->window()->segmenter()->setOwn({}, false);
    const auto before = phrases();
    choose(0);
    choose(1, Qt::ControlModifier);
    press("phraseMerge");
    QVERIFY(settle());
    QCOMPARE(phrases().size(), before.size() - 1);
    QVERIFY(session()->currentRun()->candidates.empty());
    const QString state = m_demo->child<QLabel>("phraseState")->text();
    QVERIFY2(state.contains(u"segmenter"), qPrintable(state));
}

}  // namespace

QTEST_MAIN(TestPhraseDesk)
#include "tst_phrase_desk.moc"
