// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/dock_support.h"
#include "tests/widgets/example_run.h"
#include "widgets/docks/selection_dock.h"
#include "widgets/render/selection_labels.h"
#include "widgets/render/selection_marks.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr Size kSize{160, 120};

std::shared_ptr<const SampleRun> makeRun() {
    const Sample sample = example::makeSample("7", kSize, {80, 60}, 30);
    SampleRun run = example::makeRun(sample, kSize, {80, 60}, 30);
    run.selections.push_back({"oracle-pairs", 0, 0.9, "best-iou", {5}});
    Selection automatic{"automatic", 4, 0, "judged-best"};
    automatic.flag = "order-sensitive";
    Exchange presence;
    presence.purpose = "presence";
    presence.judge = "gpt-4o";
    presence.prompt = "Does this image have <wings>? Answer yes/no only.";
    presence.images = {Exchange::kOriginalImage};
    presence.reply = "Yes.";
    Exchange choice = presence;
    choice.purpose = "selection";
    choice.round = 1;
    choice.images = {3, 4, 99};
    choice.reply = "2";
    choice.chosen = 4;
    choice.flag = "out-of-range";
    automatic.exchanges = {presence, choice};
    run.selections.push_back(automatic);
    run.selections.push_back({"attend-and-segment", std::nullopt, 0.61, "below-cut"});
    run.selections.push_back({"broken", 99, 0, "made-up-reason"});
    run.scores.push_back({"automatic", 0.4, false});
    return std::make_shared<const SampleRun>(run);
}

class TestSelections : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everySelectorIsARow();
    void masksWithoutPhraseAreNamedByNumber();
    void emptyTargetIsAState();
    void everyReasonOfTheSelectorsHasWords();
    void marksDifferWithoutColour();
    void keysAndMouseChooseASelector();
    void showsWhatTheJudgeWasAsked();
    void saysWhyThereIsNothing();
};

void TestSelections::everySelectorIsARow() {
    const auto run = makeRun();
    const auto items = selectionItems(*run);
    QCOMPARE(items.size(), std::size_t{5});
    QCOMPARE(items[0].choice, u"its orange wings, mask 2"_s);
    QCOMPARE(items[0].iou, std::optional(run->candidateIou[4]));
    QCOMPARE(items[1].candidates, (std::vector<int>{0, 5}));
    QCOMPARE(items[1].choice, u"a butterfly, mask 1 + its orange wings, mask 3"_s);
    QVERIFY(!items[1].iou);
    QCOMPARE(items[2].flag, u"Another order of the pictures gave another choice"_s);
    QVERIFY(!items[3].choseMask());
    QCOMPARE(items[3].choice, u"No mask"_s);
    QCOMPARE(items[3].reason, u"The best similarity lies below the cut"_s);
    QVERIFY(!items[4].choseMask());  // an index that is not there
    QCOMPARE(items[4].reason, u"made-up-reason"_s);
    SelectionModel model;
    const QAbstractItemModelTester tester(&model);
    model.setItems(items);
    QCOMPARE(model.rowOf("automatic"), 2);
    QCOMPARE(model.rowOf("nobody"), -1);
    const QString spoken = model.index(2, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString& part : {u"Automatic"_s, u"IoU 0.40"_s, u"Another order"_s, u"The judge's choice"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void TestSelections::masksWithoutPhraseAreNamedByNumber() {
    SampleRun run = *makeRun();
    run.phrases.clear();
    for (Candidate& candidate : run.candidates)
        candidate.phrase = kNoPhrase;
    run.selections = {{"single", 2, 1, "only-mask"}};
    QCOMPARE(selectionItems(run).front().choice, u"Mask 3"_s);
}

void TestSelections::emptyTargetIsAState() {
    SampleRun run = *makeRun();
    run.selections = {{"oracle", std::nullopt, 1, "empty-target"}};
    run.scores = {{"oracle", 1, true}};
    const auto item = selectionItems(run).front();
    QVERIFY(item.emptyTarget);
    QVERIFY(!item.choseMask());
    QCOMPARE(item.reason, u"The object is not in the image: no mask is right"_s);
    SelectionModel model;
    model.setItems({item});
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"the object is not in the image"_s));
}

/// A reason that a selector can give and that has no words would be shown as its key.
void TestSelections::everyReasonOfTheSelectorsHasWords() {
    const QDir folder(QStringLiteral(GROUNDSCOPE_SOURCE_DIR "/core/grounding"));
    const QRegularExpression call(uR"x((?:noMask|chosenMask)\([^;]*?"([a-z]+(?:-[a-z]+)+)"|reason = "([a-z-]+)")x"_s);
    int found = 0;
    for (const QString& name : folder.entryList({u"select_*.cpp"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto match = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext()) {
            const auto hit = match.next();
            const QString key = hit.captured(1).isEmpty() ? hit.captured(2) : hit.captured(1);
            QVERIFY2(reasonText(key.toStdString()) != key, qPrintable(name + u": "_s + key));
            ++found;
        }
    }
    QVERIFY2(found >= 15, "the selectors are written in another way: mend the expression");
}

QImage greyPicture(const std::string& selector) {
    QImage image(32, 32, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    SelectorMark mark = selectorMark(selector);
    mark.color = Qt::black;
    paintSelectorMark(painter, QRectF(2, 2, 28, 28), mark);
    painter.end();
    return image;
}

void TestSelections::marksDifferWithoutColour() {
    const QStringList names{u"oracle"_s, u"oracle-pairs"_s, u"attend-and-segment"_s, u"automatic"_s,
                            u"predicted-iou"_s, u"instances"_s, u"single"_s, u"box"_s};
    QList<QImage> pictures;
    for (const QString& name : names) {
        const QImage picture = greyPicture(name.toStdString());
        QVERIFY2(!pictures.contains(picture), qPrintable(name));
        pictures.append(picture);
        QVERIFY2(selectorText(name.toStdString()) != name, qPrintable(name));
    }
    QCOMPARE(selectorMark("zebra").letter, u"Z"_s);
    QCOMPARE(selectorMark("").letter, u"?"_s);
}

void TestSelections::keysAndMouseChooseASelector() {
    SelectionDock dock;
    dock.setSampleRun(makeRun());
    showAt(dock, {700, 240});
    const QSignalSpy chosen(&dock, &SelectionDock::selectorChosen);
    auto* table = find<QTreeView>(dock, "selectionTable");
    dock.setCurrentSelector("oracle");
    QVERIFY(chosen.isEmpty());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(chosen.last().first().toString(), u"oracle-pairs"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(dock.model()->index(3, 0)).center());
    QCOMPARE(chosen.last().first().toString(), u"attend-and-segment"_s);
    QCOMPARE(dock.currentSelector(), std::string("attend-and-segment"));
    dock.setSampleRun(makeRun());  // the next sample keeps the selector
    QCOMPARE(dock.currentSelector(), std::string("attend-and-segment"));
    dock.setCurrentSelector("");
    QVERIFY(dock.currentSelector().empty());
}

void TestSelections::showsWhatTheJudgeWasAsked() {
    SelectionDock dock;
    dock.setSampleRun(makeRun());
    showAt(dock, {900, 300});
    auto* text = find<QTextBrowser>(dock, "exchanges");
    dock.setCurrentSelector("oracle");
    QVERIFY(!text->isVisible());
    dock.setCurrentSelector("automatic");
    QVERIFY(text->isVisible());
    const QString shown = text->toPlainText();
    for (const QString& part :
         {u"Is the object there?"_s, u"gpt-4o"_s, u"Does this image have <wings>?"_s, u"the picture as it is"_s, u"“Yes.”"_s,
          u"Round 2"_s, u"1: its orange wings, mask 1"_s, u"3: a mask that is not there"_s,
          u"The reply names a picture that was not shown"_s})
        QVERIFY2(shown.contains(part), qPrintable(part + u" not in "_s + shown));
}

void TestSelections::saysWhyThereIsNothing() {
    SelectionDock dock;
    showAt(dock, {500, 200});
    dock.clear(u"Not run yet"_s);
    QVERIFY(allText(dock).contains(u"Not run yet"_s));
    dock.setSampleRun(makeRun());
    QVERIFY(!allText(dock).contains(u"Not run yet"_s));
}

}  // namespace

QTEST_MAIN(TestSelections)
#include "tst_selections.moc"
