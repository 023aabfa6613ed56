// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of masks for a question about two objects, in the real window.
#include "app/audit/pair_desk.h"
#include "app/shell/theme.h"
#include "tests/app/window_support.h"

#include <QLabel>
#include <QTableWidget>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30000;
constexpr int kSettleMs = 300;  // for work that should not be done

class TestPairDesk : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_app.reset(); }
    void masksOfTwoObjectsStandAsAMatrix();
    void anotherCellShowsAnotherPair();
    void boxesAreDrawnOnThePicture();
    void aQuestionAboutOneObjectSaysSo();
    void aPanelOutOfSightComparesNothing();

  private:
    void writePairs();
    bool openRun();
    PairDesk* desk() { return m_app->window()->findChild<PairDesk*>(); }
    QTableWidget* table() { return desk()->dock()->table(); }
    CanvasView* canvas() { return desk()->dock()->canvas(); }
    QString label(const char* name) { return desk()->dock()->findChild<QLabel*>(QString::fromLatin1(name))->text(); }

    std::unique_ptr<test::WindowFixture> m_app;
};

/// PixCV-Bench's layout: one picture with a butterfly and a leaf, a run with masks of both.
void TestPairDesk::writePairs() {
    const QString root = m_app->path(u"pairs"_s);
    QDir().mkpath(root + u"/COCO/coco/images"_s);
    QDir().mkpath(root + u"/CV-Bench"_s);
    QVERIFY(example::makePicture(test::kPictureSize).save(root + u"/COCO/coco/images/000000000007.jpg"_s, "jpg", 95));
    test::writeText(root + u"/CV-Bench/Objects.csv"_s,
                    ",Id,file,Objects\n0,0,CV-Bench/COCO/coco/images/000000000007.jpg,\"('butterfly', 'leaf')\"\n");
    test::writeText(root + u"/COCO/FinalSegmentations.json"_s,
                    "{\"categories\":[{\"id\":0,\"name\":\"foreground\"}],"
                    "\"images\":[{\"id\":0,\"file_name\":\"000000000007.jpg\",\"width\":160,\"height\":120}],"
                    "\"annotations\":[{\"id\":1,\"image_id\":0,\"category_id\":0,\"segmentation\":[[30,20,80,20,80,76,30,76]]},"
                    "{\"id\":2,\"image_id\":0,\"category_id\":0,\"segmentation\":[[100,76,140,76,140,116,100,116]]}]}");
    const auto benchmark = test::readBenchmarkAt(root);
    QCOMPARE(benchmark->samples[0].objects.size(), std::size_t{2});
    const auto store = test::writeRun(m_app->path(u"pairs.gsrun"_s), *benchmark, 1);
    SampleRun run = *store->load(benchmark->samples[0].id);
    Selection pair{"oracle-pairs", 1, 0.5, "best-iou"};
    pair.others = {7};
    run.selections.push_back(pair);
    QVERIFY(store->put(run));
}

void TestPairDesk::init() {
    m_app = std::make_unique<test::WindowFixture>();
    QVERIFY(m_app->start());
    writePairs();
}

bool TestPairDesk::openRun() {
    if (!m_app->open(m_app->path(u"pairs.gsrun"_s)))
        return false;
    QTest::keyClick(m_app->canvas(), Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    return m_app->waitFor([this] { return table()->rowCount() > 0 && canvas()->state() == CanvasView::State::Ready; });
}

void TestPairDesk::masksOfTwoObjectsStandAsAMatrix() {
    QVERIFY(openRun());
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->rowCount(), 3);  // "a butterfly"
    QCOMPARE(table()->columnCount(), 3);  // "a green leaf"
    QCOMPARE(table()->verticalHeaderItem(1)->text(), u"a butterfly, mask 2"_s);
    QCOMPARE(table()->currentRow(), 1);  // the oracle's pair: masks 1 and 7
    QCOMPARE(table()->currentColumn(), 1);
    QVERIFY(!table()->item(1, 1)->icon().isNull());
    QVERIFY(label("pairChoice").contains(u"chosen by Oracle, pairs"_s));
    QVERIFY(label("pairSummary").startsWith(u"Rows: butterfly"_s));
    QVERIFY(label("pairSummary").contains(u"best"_s));
}

void TestPairDesk::anotherCellShowsAnotherPair() {
    QVERIFY(openRun());
    const MaskShape before = canvas()->scene().mask;
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentRow(), 2);
    const auto run = m_app->window()->session()->currentRun();
    const Mask both = *uniteMasks(std::vector<Mask>{run->candidates[2].mask, run->candidates[7].mask});
    QTRY_VERIFY_WITH_TIMEOUT(canvas()->scene().mask.contains(56, 8) == contains(both, 56, 8) &&
                                 canvas()->scene().mask.contains(120, 96), kPatienceMs);
    QVERIFY(!before.isNull());
}

void TestPairDesk::boxesAreDrawnOnThePicture() {
    QVERIFY(openRun());
    m_app->dock(u"pairs"_s)->setFloating(true);
    m_app->dock(u"pairs"_s)->resize(900, 500);
    QTRY_VERIFY_WITH_TIMEOUT(canvas()->width() > 200, kPatienceMs);
    QTest::qWait(50);
    const QImage picture = canvas()->grab().toImage();
    int red = 0;
    const QPointF left = canvas()->widgetFromImage({30, 50});
    for (int y = -20; y <= 20; ++y)
        for (int x = -2; x <= 2; ++x) {
            const QColor pixel = picture.pixelColor((left + QPointF(x, y)).toPoint());
            red += pixel.red() > 180 && pixel.green() < 60 && pixel.blue() < 60;
        }
    QVERIFY2(red > 20, qPrintable(QString::number(red)));
}

void TestPairDesk::aQuestionAboutOneObjectSaysSo() {
    QVERIFY(m_app->openRun());
    QTest::keyClick(m_app->canvas(), Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(desk()->dock()->isVisible());
    QVERIFY(!table()->isVisible());
    QString words;
    for (const QLabel* text : desk()->dock()->findChildren<QLabel*>())
        if (text->isVisible())
            words += text->text();
    QVERIFY2(words.contains(u"about one object"_s), qPrintable(words));
}

void TestPairDesk::aPanelOutOfSightComparesNothing() {
    QVERIFY(m_app->open(m_app->path(u"pairs.gsrun"_s)));
    QTest::qWait(kSettleMs);
    QVERIFY(!desk()->dock()->isVisible());
    QCOMPARE(table()->rowCount(), 0);
    desk()->showDock();
    QTRY_COMPARE_WITH_TIMEOUT(table()->rowCount(), 3, kPatienceMs);
    m_app->dock(u"candidates"_s)->raise();
    Session* session = m_app->window()->session();
    session->putSampleRun(std::make_shared<const SampleRun>(*session->currentRun()));
    QTest::qWait(kSettleMs);
    QCOMPARE(table()->rowCount(), 0);
    desk()->dock()->raise();
    QTRY_COMPARE_WITH_TIMEOUT(table()->rowCount(), 3, kPatienceMs);
}

}  // namespace

QTEST_MAIN(TestPairDesk)
#include "tst_pair_desk.moc"
