// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/dock_support.h"
#include "widgets/docks/lane_dock.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

CandidateItem mask(int candidate, double predicted, std::optional<double> measured) {
    CandidateItem item;
    item.candidate = candidate;
    item.level = candidate % 3;
    item.predictedIou = predicted;
    item.trueIou = measured;
    item.thumbnail = QImage(96, 72, QImage::Format_RGB32);
    item.thumbnail.fill(Qt::darkGreen);
    return item;
}

LaneItem lane(int phrase, const QString& text, double begin) {
    LaneItem made;
    made.phrase = phrase;
    made.text = text;
    made.begin = begin;
    made.end = begin + 0.2;
    made.place = begin;
    made.kind = u"Object part"_s;
    made.point = Point{412.0 + phrase, 208};
    for (int i = 0; i < 3; ++i)
        made.masks.push_back(mask(3 * phrase + i, 0.5 + 0.1 * i, 0.25 * i));
    return made;
}

class TestLanes : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void cleanup() { m_dock.reset(); }
    void everyPhraseIsARow();
    void lanesWithoutMasksSaySo();
    void pressingChoosesPhraseOrMask();
    void arrowKeysChoose();
    void whatIsShownFollows();
    void cellsAreToldInWords();
    void allColumnsFitTheSmallWindow();
    void theSpanIsDrawnWhereItLies();
    void changedRowsAloneAreTold();

  private:
    QModelIndex cell(int row, int column) { return m_dock->model()->index(row, column); }
    QString words(int row, int column) { return cell(row, column).data(Qt::AccessibleTextRole).toString(); }
    void press(int row, int column) {
        QTest::mouseClick(m_dock->table()->viewport(), Qt::LeftButton, {}, m_dock->table()->visualRect(cell(row, column)).center());
    }
    std::unique_ptr<LaneDock> m_dock;
};

void TestLanes::init() {
    m_dock = std::make_unique<LaneDock>();
    std::vector<LaneItem> lanes = {lane(0, u"The butterfly"_s, 0), lane(1, u"blue wings"_s, 0.5), lane(2, u"a green body"_s, 0.8)};
    lanes[1].masks[2].chosenBy = {"oracle", "automatic"};
    m_dock->setLanes(std::move(lanes));
    showAt(*m_dock, {608, 240});
}

void TestLanes::everyPhraseIsARow() {
    const QAbstractItemModelTester tester(m_dock->model());
    QCOMPARE(m_dock->model()->rowCount(), 3);
    QCOMPARE(cell(1, LaneModel::PhraseColumn).data().toString(), u"2 · blue wings"_s);
    QCOMPARE(cell(1, LaneModel::PlaceColumn).data().toString(), u"50 %"_s);
    QCOMPARE(cell(1, LaneModel::PointColumn).data().toString(), u"413, 208"_s);
    QCOMPARE(cell(1, LaneModel::FirstMaskColumn + 2).data().toString(), u"0.70 / 0.50"_s);
}

void TestLanes::lanesWithoutMasksSaySo() {
    LaneItem bare = lane(0, u"wings"_s, 0);
    bare.masks.clear();
    bare.point.reset();
    m_dock->setLanes({bare});
    QCOMPARE(words(0, LaneModel::FirstMaskColumn), u"no mask"_s);
    QCOMPARE(cell(0, LaneModel::PointColumn).data().toString(), u"–"_s);
    m_dock->clear(u"Run this image."_s);
    QVERIFY(allText(*m_dock).contains(u"Run this image."_s));
}

void TestLanes::pressingChoosesPhraseOrMask() {
    QSignalSpy chosen(m_dock.get(), &LaneDock::chosen);
    press(2, LaneModel::PhraseColumn);
    QCOMPARE(chosen.last(), QVariantList({2, -1}));
    press(0, LaneModel::FirstMaskColumn + 1);
    QCOMPARE(chosen.last(), QVariantList({0, 1}));
    chosen.clear();
    press(0, LaneModel::FirstMaskColumn + 1);  // once more: another panel may have chosen something else meanwhile
    QCOMPARE(chosen.last(), QVariantList({0, 1}));
}

void TestLanes::arrowKeysChoose() {
    QSignalSpy chosen(m_dock.get(), &LaneDock::chosen);
    m_dock->setCurrent(0, 0);
    QCOMPARE(chosen.count(), 0);
    m_dock->table()->setFocus();
    QTest::keyClick(m_dock->table(), Qt::Key_Down);
    QCOMPARE(chosen.last(), QVariantList({1, -1}));
    m_dock->setCurrent(1, 2);  // as the window answers
    QTest::keyClick(m_dock->table(), Qt::Key_Down);
    QCOMPARE(chosen.last(), QVariantList({2, -1}));
    for (int i = 0; i < LaneModel::FirstMaskColumn; ++i)
        QTest::keyClick(m_dock->table(), Qt::Key_Right);
    QCOMPARE(chosen.last(), QVariantList({2, 0}));
}

void TestLanes::whatIsShownFollows() {
    m_dock->setCurrent(1, 2);
    QVERIFY(m_dock->model()->isCurrent(cell(1, LaneModel::PhraseColumn)));
    QVERIFY(m_dock->model()->isCurrent(cell(1, LaneModel::FirstMaskColumn + 2)));
    QVERIFY(!m_dock->model()->isCurrent(cell(1, LaneModel::FirstMaskColumn)));
    QCOMPARE(m_dock->table()->currentIndex().row(), 1);
    press(1, LaneModel::FirstMaskColumn);
    m_dock->setCurrent(1, 1);
    QCOMPARE(m_dock->table()->currentIndex().column(), LaneModel::FirstMaskColumn + 1);
}

void TestLanes::cellsAreToldInWords() {
    m_dock->setCurrent(1, 2);
    const QString told = words(1, LaneModel::FirstMaskColumn + 2);
    for (const QString& part : {u"Mask 3 of “blue wings”"_s, u"predicted IoU 0.70"_s, u"true IoU 0.50"_s, u"Oracle"_s, u"shown"_s})
        QVERIFY2(told.contains(part), qPrintable(told));
    QVERIFY(cell(1, LaneModel::PhraseColumn).data(Qt::ToolTipRole).toString().contains(u"50 % to 70 %"));
}

void TestLanes::allColumnsFitTheSmallWindow() {
    const QTableView* table = m_dock->table();
    QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(),
             qPrintable(u"%1 > %2"_s.arg(table->horizontalHeader()->length()).arg(table->viewport()->width())));
}

void TestLanes::theSpanIsDrawnWhereItLies() {
    m_dock->setCurrent(0, 0);
    const auto colourful = [this](int row, double from, double to) {  // along the strip of a row that is not chosen
        const QImage image = m_dock->table()->viewport()->grab().toImage();
        const double scale = image.devicePixelRatio();
        const QRect box = m_dock->table()->visualRect(cell(row, LaneModel::PhraseColumn));
        const int y = static_cast<int>((box.bottom() - 7) * scale);
        int found = 0;
        for (int x = static_cast<int>((box.left() + 9 + from * (box.width() - 18)) * scale); x < (box.left() + 9 + to * (box.width() - 18)) * scale; ++x)
            found += image.pixelColor(x, y).saturation() > 80;
        return found;
    };
    QVERIFY(colourful(1, 0.52, 0.68) > 5);
    QCOMPARE(colourful(1, 0.05, 0.45), 0);
    QCOMPARE(colourful(1, 0.75, 0.95), 0);
}

void TestLanes::changedRowsAloneAreTold() {
    QSignalSpy told(m_dock->model(), &QAbstractItemModel::dataChanged);
    std::vector<LaneItem> lanes = {*m_dock->model()->laneAt(0), *m_dock->model()->laneAt(1), *m_dock->model()->laneAt(2)};
    lanes[2].masks[0].trueIou = 0.99;
    m_dock->setLanes(lanes);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told[0][0].toModelIndex().row(), 2);
}

}  // namespace

QTEST_MAIN(TestLanes)
#include "tst_lanes.moc"
