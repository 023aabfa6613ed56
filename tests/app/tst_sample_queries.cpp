// SPDX-License-Identifier: GPL-3.0-or-later
// The list of samples in the window, by mouse and keys: queries with and without mistakes, completion, facets, views, order.
#include "app/inspect/query_desk.h"
#include "tests/app/window_support.h"
#include "widgets/docks/query_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace groundscope;
using namespace groundscope::test;

namespace {

bool isRed(QRgb pixel) {
    return qRed(pixel) > 150 && qGreen(pixel) < 130 && qBlue(pixel) < 130;
}

class TestSampleQueries : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void cleanup() { m_app.reset(); }
    void theMistakesPlaceIsMarked();
    void completionTakesFieldsAndValues();
    void aFacetNarrowsTheList();
    void aSavedViewComesBack();
    void viewsOfDisagreementHaveKeys();
    void theOrderIsChosenByKeys();
    void samplesAreSteppedThroughAsListed();

  private:
    template <typename Part>
    Part* find(const char* name) {
        return m_app->dock(u"samples"_s)->findChild<Part*>(QString::fromLatin1(name));
    }
    [[nodiscard]] SampleDock* dock() const { return m_app->window()->workspace()->samples(); }
    [[nodiscard]] QueryDesk* desk() const { return m_app->window()->desks().query; }
    [[nodiscard]] QueryBar* bar() const { return dock()->query()->bar(); }
    [[nodiscard]] int listed() const { return dock()->filter()->rowCount(); }
    [[nodiscard]] QStringList ids() const {
        QStringList all;
        for (int row = 0; row < listed(); ++row)
            all.append(dock()->filter()->index(row, 0).data(SampleModel::IdRole).toString());
        return all;
    }
    void type(const QString& query) {
        QTest::keyClick(m_app->window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(bar(), Qt::Key_Delete);  // all of it is selected
        QTest::keyClicks(bar(), query);
    }
    void closeCompletions() {
        if (bar()->popup()->isVisible())
            QTest::keyClick(bar(), Qt::Key_Escape);
    }
    bool triggerView(const QString& name);
    void press(Qt::Key key) { QTest::keyClick(m_app->canvas(), key, Qt::ControlModifier); }

    std::unique_ptr<WindowFixture> m_app;
};

void TestSampleQueries::init() {
    m_app = std::make_unique<WindowFixture>();
    QVERIFY(m_app->start());
    QVERIFY(m_app->openRun());
    QVERIFY(WindowFixture::waitFor([this] { return !desk()->isReading() && !desk()->isAnswering(); }));
    QCOMPARE(listed(), 5);
}

void TestSampleQueries::theMistakesPlaceIsMarked() {
    type(u"iou.oracle>0.5"_s);
    QTRY_COMPARE(listed(), 4);
    type(u"number<4 and iuo.oracle>0.5"_s);
    QTRY_VERIFY(bar()->problem().has_value());
    QCOMPARE(bar()->problem()->at, (ByteRange{13, 23}));
    closeCompletions();
    auto* sentence = find<QLabel>("queryProblem");
    QVERIFY(sentence->isVisible());
    QVERIFY2(sentence->text().contains(u"14"_s) && sentence->text().contains(u"iou.oracle"_s), qPrintable(sentence->text()));
    QCOMPARE(bar()->accessibleDescription().isEmpty(), false);
    const QImage picture = bar()->grab().toImage();
    const double scale = picture.devicePixelRatio();
    int first = picture.width();
    int last = 0;
    for (int y = picture.height() / 2; y < picture.height() - 3; ++y)
        for (int x = 3; x < picture.width() - 3; ++x)
            if (isRed(picture.pixel(x, y)))
                first = std::min(first, x), last = std::max(last, x);
    const int width = bar()->fontMetrics().horizontalAdvance(u"iuo.oracle"_s);
    QVERIFY(last > first);
    QVERIFY2(std::abs((last - first) / scale - width) < 8, qPrintable(u"%1 … %2, expected %3 wide"_s.arg(first).arg(last).arg(width)));
    QCOMPARE(listed(), 4);  // as it was
    type(u"number<4 and iou.oracle>0.5"_s);
    QTRY_COMPARE(listed(), 3);
    QVERIFY(!sentence->isVisible());
}

void TestSampleQueries::completionTakesFieldsAndValues() {
    type(u"sta"_s);
    QListWidget* popup = bar()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(bar(), Qt::Key_Down);
    QTest::keyClick(bar(), Qt::Key_Tab);
    QCOMPARE(bar()->text(), u"state"_s);
    QTest::keyClicks(bar(), u"="_s);
    QTRY_VERIFY(popup->isVisible());
    int row = 0;
    while (row < popup->count() && !popup->item(row)->text().contains(u"not-run"_s))
        ++row;
    QVERIFY(row < popup->count());
    QTest::mouseClick(popup->viewport(), Qt::LeftButton, {}, popup->visualItemRect(popup->item(row)).center());
    QVERIFY2(bar()->text().contains(u"not-run"_s), qPrintable(bar()->text()));
    QTRY_COMPARE(listed(), 1);
    type({});
    QTest::keyClick(bar(), Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(popup->isVisible() && popup->count() > 10);
}

void TestSampleQueries::aFacetNarrowsTheList() {
    QTest::mouseClick(find<QToolButton>("showFacets"), Qt::LeftButton);
    auto* facets = find<QTreeWidget>("facets");
    QTRY_VERIFY(facets->isVisible() && facets->topLevelItemCount() > 0);
    QTreeWidgetItem* value = nullptr;
    for (QTreeWidgetItem* item : facets->findItems(u"done"_s, Qt::MatchExactly | Qt::MatchRecursive))
        value = item;
    QVERIFY(value);
    QCOMPARE(value->text(1), u"4"_s);
    facets->scrollToItem(value);
    const QRect row = facets->visualItemRect(value);
    QTest::mouseClick(facets->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 8, row.center().y()));
    QTRY_COMPARE(listed(), 4);
    QVERIFY2(bar()->text().contains(u"state"_s), qPrintable(bar()->text()));
    facets->setFocus();
    for (int i = 0; i < 100 && (!facets->currentItem() || facets->currentItem()->text(0) != u"done"_s); ++i)
        QTest::keyClick(facets, Qt::Key_Down);
    QCOMPARE(facets->currentItem()->checkState(0), Qt::Checked);
    QTest::keyClick(facets, Qt::Key_Space);
    QTRY_COMPARE(listed(), 5);
}

bool TestSampleQueries::triggerView(const QString& name) {
    for (QAction* action : find<QToolButton>("sampleViews")->menu()->actions())
        if (QString(action->text()).remove(u'&').startsWith(name)) {
            action->trigger();
            return true;
        }
    return false;
}

void TestSampleQueries::aSavedViewComesBack() {
    type(u"number>1 and state=done"_s);
    QTRY_COMPARE(listed(), 3);
    bool asked = false;
    QTimer::singleShot(0, this, [&asked] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        asked = dialog != nullptr;
        if (dialog) {
            dialog->setTextValue(u"Second to fourth"_s);
            QTest::keyClick(dialog, Qt::Key_Return);
        }
    });
    QVERIFY(triggerView(u"Save This View"_s));
    QVERIFY(asked);
    QVERIFY(m_app->start());  // another window, the settings of before
    QVERIFY(m_app->openRun());
    QTRY_COMPARE(listed(), 5);
    QVERIFY(triggerView(u"Second to fourth"_s));
    QCOMPARE(bar()->text(), u"number>1 and state=done"_s);
    QTRY_COMPARE(ids(), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
}

void TestSampleQueries::viewsOfDisagreementHaveKeys() {
    press(Qt::Key_1);
    QCOMPARE(bar()->text(), u"choice.oracle!=choice.auto"_s);
    QTRY_COMPARE(listed(), 0);  // nothing was chosen automatically
    press(Qt::Key_4);
    QCOMPARE(bar()->text(), u"vqa:wrong and iou.oracle>=0.5"_s);
    press(Qt::Key_3);
    QCOMPARE(bar()->text(), u"vqa:right and iou.oracle<0.5"_s);
    press(Qt::Key_2);
    QCOMPARE(bar()->text(), u"iou.auto<0.5<=iou.oracle"_s);
    QCOMPARE(dock()->query()->view().sort, u"regret"_s);
    press(Qt::Key_5);
    QTRY_COMPARE(listed(), 5);
    QVERIFY(bar()->text().isEmpty());
}

void TestSampleQueries::theOrderIsChosenByKeys() {
    auto* order = find<QComboBox>("sampleSort");
    order->setFocus();
    while (order->currentData().toString() != u"number"_s && order->currentIndex() + 1 < order->count())
        QTest::keyClick(order, Qt::Key_Down);
    QCOMPARE(order->currentData().toString(), u"number"_s);
    QVERIFY(order->currentText().contains(u"place in the benchmark"_s));
    auto* descending = find<QToolButton>("sampleDescending");
    descending->setFocus();
    QTest::keyClick(descending, Qt::Key_Space);
    QTRY_COMPARE(ids(), (QStringList{u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
}

void TestSampleQueries::samplesAreSteppedThroughAsListed() {
    type(u"number>1 and number<4"_s);
    QTRY_COMPARE(listed(), 2);
    closeCompletions();
    QTest::keyClick(bar(), Qt::Key_Return);
    auto* list = find<QListView>("sampleList");
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Home);
    QTRY_COMPARE(m_app->window()->session()->currentId(), u"2"_s);
    QTest::keyClick(m_app->canvas(), Qt::Key_D);
    QTRY_COMPARE(m_app->window()->session()->currentId(), u"3"_s);
    QTest::keyClick(m_app->canvas(), Qt::Key_D);
    QCOMPARE(m_app->window()->session()->currentId(), u"3"_s);  // the last one listed
}

}  // namespace

QTEST_MAIN(TestSampleQueries)
#include "tst_sample_queries.moc"
