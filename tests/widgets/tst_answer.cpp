// SPDX-License-Identifier: GPL-3.0-or-later
// From the answer to a mask: phrase links, phrase keys, mask keys.
#include "tests/widgets/dock_support.h"
#include "tests/widgets/example_run.h"
#include "widgets/docks/answer_browser.h"
#include "widgets/docks/answer_dock.h"
#include "widgets/docks/candidate_dock.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace groundscope;

namespace {

constexpr Size kSize{80, 60};

std::vector<CandidateItem> makeItems() {
    std::vector<CandidateItem> items;
    for (int level = 0; level < 3; ++level) {
        CandidateItem item;
        item.candidate = 3 + level;
        item.level = level;
        item.predictedIou = 0.9 - 0.1 * level;
        item.trueIou = 0.3 + 0.2 * level;
        if (level == 2)
            item.chosenBy = {"oracle"};
        items.push_back(item);
    }
    return items;
}

/// Where a word of a text browser is on screen.
QPoint placeOf(const QTextBrowser& browser, const QString& word) {
    QTextCursor cursor = browser.document()->find(word);
    cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) / 2);
    return browser.cursorRect(cursor).center();
}

class TestAnswer : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void clickingAPhraseChoosesIt();
    void phraseLinksAreFoundByOffsetNotByText();
    void phraseKeysStepThrough();
    void phraseButtonsStopAtTheEnds();
    void answerStreamsWithoutLinks();
    void optionsSayWhatIsRight();
    void dataIsNeverReadAsMarkup();
    void answerErrorsAreShown();

    void digitsChooseMasks();
    void clickChoosesAMask();
    void digitsBeyondTheMasksDoNothing();
    void masksWithoutRunSayWhatToDo();
};

struct AnswerFixture {
    Sample sample = example::makeSample("12", kSize, {40, 30}, 8);
    SampleRun run = example::makeRun(sample, kSize, {40, 30}, 8);
    AnswerDock dock;
    AnswerFixture() {
        dock.setSample(sample);
        dock.setAnswer(run.answer, run.phrases, 0);
    }
    AnswerBrowser* browser() { return find<AnswerBrowser>(dock, "answerText"); }
};

void TestAnswer::clickingAPhraseChoosesIt() {
    AnswerFixture fixture;
    showAt(fixture.dock, {380, 500});
    QSignalSpy chosen(&fixture.dock, &AnswerDock::phraseChosen);
    AnswerBrowser* browser = fixture.browser();
    QTest::mouseClick(
        browser->viewport(), Qt::LeftButton, {}, placeOf(*browser, QStringLiteral("green leaf")));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toInt(), 2);
    QCOMPARE(fixture.dock.currentPhrase(), 2);
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("3 of 3, at 85 %: a green leaf")));
    QTest::mouseClick(
        browser->viewport(), Qt::LeftButton, {}, placeOf(*browser, QStringLiteral("spread")));
    QCOMPARE(chosen.count(), 1);
}

void TestAnswer::phraseLinksAreFoundByOffsetNotByText() {
    AnswerDock dock;
    showAt(dock, {380, 500});
    Answer answer;
    answer.text = "🦋 The dog sees the dog and the dog.";
    std::vector<NounPhrase> phrases(3);
    const int begins[] = {2, 15, 27};
    for (std::size_t i = 0; i < 3; ++i) {
        phrases[i].text = "the dog";
        phrases[i].chars = {begins[i], begins[i] + 7};
    }
    dock.setAnswer(answer, phrases);
    auto* browser = find<AnswerBrowser>(dock, "answerText");
    QSignalSpy chosen(&dock, &AnswerDock::phraseChosen);
    QTextCursor second = browser->document()->find(QStringLiteral("sees the "));
    second.setPosition(second.selectionEnd() + 1);
    QTest::mouseClick(
        browser->viewport(), Qt::LeftButton, {}, browser->cursorRect(second).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toInt(), 1);
}

void TestAnswer::phraseKeysStepThrough() {
    AnswerFixture fixture;
    showAt(fixture.dock, {380, 500});
    QSignalSpy chosen(&fixture.dock, &AnswerDock::phraseChosen);
    QTest::keyClicks(fixture.browser(), QStringLiteral(">>"));
    QCOMPARE(fixture.dock.currentPhrase(), 1);
    QTest::keyClicks(fixture.browser(), QStringLiteral("<"));
    QCOMPARE(fixture.dock.currentPhrase(), 0);
    QTest::keyClicks(fixture.browser(), QStringLiteral("<"));
    QCOMPARE(fixture.dock.currentPhrase(), 0);
    QCOMPARE(chosen.count(), 3);
}

void TestAnswer::phraseButtonsStopAtTheEnds() {
    AnswerFixture fixture;
    auto* previous = find<QToolButton>(fixture.dock, "previousPhrase");
    auto* next = find<QToolButton>(fixture.dock, "nextPhrase");
    fixture.dock.setCurrentPhrase(0);
    QVERIFY(!previous->isEnabled() && next->isEnabled());
    fixture.dock.setCurrentPhrase(2);
    QVERIFY(previous->isEnabled() && !next->isEnabled());
    fixture.dock.clearAnswer(QStringLiteral("Press F5."));
    QVERIFY(!previous->isEnabled() && !next->isEnabled());
}

void TestAnswer::answerStreamsWithoutLinks() {
    AnswerFixture fixture;
    showAt(fixture.dock, {380, 500});
    fixture.dock.setPartialAnswer(QStringLiteral("The image shows a"));
    QCOMPARE(fixture.browser()->toPlainText(), QStringLiteral("The image shows a"));
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("is answering")));
    QCOMPARE(fixture.dock.phraseCount(), 0);
    fixture.run.answer.finished = false;
    fixture.dock.setAnswer(fixture.run.answer, fixture.run.phrases);
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("cut at the length limit")));
}

void TestAnswer::optionsSayWhatIsRight() {
    AnswerFixture fixture;
    showAt(fixture.dock, {380, 500});
    QVERIFY(
        allText(fixture.dock).contains(QStringLiteral("(a) Open – correct, chosen by the model")));
    fixture.dock.setAnswer(fixture.run.answer, fixture.run.phrases, 1);
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("(a) Open – correct")));
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("(b) Closed – chosen by the model")));
}

void TestAnswer::dataIsNeverReadAsMarkup() {
    AnswerDock dock;
    showAt(dock, {380, 500});
    Sample sample;
    sample.question = "<b>Is it</b> &lt; <img src='x'>?";
    sample.expression = "the <i>cat</i>";
    dock.setSample(sample);
    Answer answer;
    answer.text = "<a href=\"phrase:0\">x</a> 1 < 2";
    dock.setAnswer(answer, {});
    QVERIFY(allText(dock).contains(QStringLiteral("<b>Is it</b> &lt; <img src='x'>?")));
    for (const QLabel* label : dock.findChildren<QLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText);
    QCOMPARE(find<AnswerBrowser>(dock, "answerText")->toPlainText(),
             QStringLiteral("<a href=\"phrase:0\">x</a> 1 < 2"));
}

void TestAnswer::answerErrorsAreShown() {
    AnswerFixture fixture;
    showAt(fixture.dock, {380, 500});
    fixture.dock.showError(
        errorText({ErrorCode::OutOfMemory, "Needs 14 GB, 3 GB are free.", "mllm"}));
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("Needs 14 GB")));
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("not enough memory")));
}

void TestAnswer::digitsChooseMasks() {
    CandidateDock dock;
    dock.setCandidates(QStringLiteral("its orange wings"), makeItems());
    showAt(dock, {1000, 240});
    auto* list = find<QListView>(dock, "candidateList");
    QSignalSpy chosen(&dock, &CandidateDock::candidateChosen);
    QTest::keyClick(list, Qt::Key_3);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 2);
    QTest::keyClick(list, Qt::Key_1);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 0);
    QCOMPARE(dock.currentRow(), 0);
    QTest::keyClick(list, Qt::Key_0);
    QCOMPARE(chosen.takeFirst()[0].toInt(), -1);
    QCOMPARE(dock.currentRow(), -1);
    QVERIFY(find<QPushButton>(dock, "heatOnly")->isChecked());
    QVERIFY(chosen.isEmpty());
}

void TestAnswer::clickChoosesAMask() {
    CandidateDock dock;
    dock.setCandidates(QStringLiteral("its orange wings"), makeItems());
    showAt(dock, {1000, 240});
    auto* list = find<QListView>(dock, "candidateList");
    QSignalSpy chosen(&dock, &CandidateDock::candidateChosen);
    QTRY_VERIFY(list->visualRect(list->model()->index(2, 0)).right() <= list->viewport()->width());
    QTest::mouseClick(list->viewport(),
                      Qt::LeftButton,
                      {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(chosen.takeFirst()[0].toInt(), 1);
    QTest::mouseClick(find<QPushButton>(dock, "heatOnly"), Qt::LeftButton);
    QCOMPARE(chosen.takeFirst()[0].toInt(), -1);
    dock.setCurrentRow(2);
    QVERIFY(chosen.isEmpty());
    QCOMPARE(dock.currentRow(), 2);
}

void TestAnswer::digitsBeyondTheMasksDoNothing() {
    CandidateDock dock;
    std::vector<CandidateItem> items = makeItems();
    items.pop_back();
    dock.setCandidates(QStringLiteral("x"), items);
    showAt(dock, {1000, 240});
    QSignalSpy chosen(&dock, &CandidateDock::candidateChosen);
    QTest::keyClick(find<QListView>(dock, "candidateList"), Qt::Key_3);
    QCOMPARE(chosen.count(), 0);
}

void TestAnswer::masksWithoutRunSayWhatToDo() {
    CandidateDock dock;
    showAt(dock, {600, 240});
    QVERIFY(allText(dock).contains(QStringLiteral("Run this image")));
    dock.setCandidates(QStringLiteral("x"), {});
    QVERIFY(allText(dock).contains(QStringLiteral("No masks")));
}

}  // namespace

QTEST_MAIN(TestAnswer)
#include "tst_answer.moc"
