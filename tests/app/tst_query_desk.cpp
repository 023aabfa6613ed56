// SPDX-License-Identifier: GPL-3.0-or-later
// Queries in the list of samples: typed, answered from a run, kept up with what changes.
#include "app/inspect/query_desk.h"
#include "tests/app/app_support.h"
#include "widgets/docks/query_bar.h"
#include "widgets/docks/sample_dock.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace groundscope;
using namespace groundscope::test;

namespace {

/// Eight samples, a run of the first five.
struct Desk {
    QTemporaryDir folder;
    Session session;
    SampleModel model;
    SampleDock dock{&model};
    QueryDesk desk{&session, &dock};

    explicit Desk(bool withRun = true) {
        writeBenchmark(folder.filePath(u"bench"_s), 8);
        const auto benchmark = readBenchmarkAt(folder.filePath(u"bench"_s));
        auto store = withRun ? writeRun(folder.filePath(u"test.gsrun"_s), *benchmark, 5) : nullptr;
        QObject::connect(&session, &Session::changed, &model, [this](const Change& change) {
            if (change.kind == Change::Kind::Benchmark)
                model.setBenchmark(session.benchmark());
        });
        session.setBenchmark(benchmark);
        if (store)
            session.setRun(store, *store->summaries());
        dock.resize(320, 640);
        dock.show();
    }
    [[nodiscard]] QueryBar* bar() { return dock.query()->bar(); }
    [[nodiscard]] int listed() const { return dock.filter()->rowCount(); }
    void type(const QString& query) {
        dock.focusSearch();
        QTest::keyClick(bar(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(bar(), Qt::Key_Delete);
        QTest::keyClicks(bar(), query);
    }
};

class TestQueryDesk : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void answersWhatIsTyped() {
        Desk desk;
        QTRY_COMPARE(desk.listed(), 8);
        desk.type(u"iou.oracle>0.5"_s);
        QTRY_COMPARE(desk.listed(), 5);
        desk.type(u"phrase~/wings/ and id>3"_s);
        QTRY_VERIFY(desk.bar()->problem().has_value());
        QCOMPARE(desk.listed(), 5);
        desk.type(u"phrase~/wings/ and number>3"_s);
        QTRY_COMPARE(desk.listed(), 2);
        QVERIFY(!desk.bar()->problem().has_value());
        desk.type(u"state=not-run"_s);
        QTRY_COMPARE(desk.listed(), 3);
        QTest::keyClick(desk.bar(), Qt::Key_Escape);  // the popup
        QTest::keyClick(desk.bar(), Qt::Key_Escape);
        QTRY_COMPARE(desk.listed(), 8);
    }

    void answersForABenchmarkAlone() {
        Desk desk(/*withRun=*/false);
        desk.type(u"butterfly target=present"_s);
        QTRY_COMPARE(desk.listed(), 7);
    }

    void ordersAndCountsFacets() {
        Desk desk;
        desk.dock.query()->showView({{}, u"has:iou.oracle"_s, u"number"_s, true});
        QTRY_COMPARE(desk.listed(), 5);
        QCOMPARE(desk.dock.filter()->mapToSource(desk.dock.filter()->index(0, 0)).row(), 4);
        auto* facets = desk.dock.findChild<QTreeWidget*>(u"facets"_s);
        QStringList heads;
        for (int i = 0; i < facets->topLevelItemCount(); ++i)
            heads.append(facets->topLevelItem(i)->text(0));
        QVERIFY2(heads.contains(u"state"_s) && heads.contains(u"target"_s), qPrintable(heads.join(u' ')));
    }

    void takesOverWhatChanges() {
        Desk desk;
        desk.type(u"state=done"_s);
        QTRY_COMPARE(desk.listed(), 5);
        const Sample& sixth = desk.session.benchmark()->samples[5];
        const SampleRun run = example::makeRun(sixth, kPictureSize, kTruthCentre, kTruthRadius);
        QVERIFY(desk.session.store()->put(run).has_value());
        desk.session.putSampleRun(std::make_shared<const SampleRun>(run));
        QTRY_COMPARE(desk.listed(), 6);
        desk.desk.setCorrected({"2"});
        desk.type(u"corrected=yes"_s);
        QTRY_COMPARE(desk.listed(), 1);
        Sample corrected = desk.session.benchmark()->samples[2];
        corrected.expression = "the moth";
        desk.session.setSample(corrected);
        desk.type(u"moth"_s);
        QTRY_COMPARE(desk.listed(), 1);
        desk.desk.setLabels(std::make_shared<const std::vector<Label>>(
            std::vector<Label>{{"4", "answer", "2", "ann", "person", "correct", "a remark", 1, {}}}));
        desk.type(u"reviewer=ann and note:remark"_s);
        QTRY_COMPARE(desk.listed(), 1);
    }

    void keepsTheCurrentSample() {
        Desk desk;
        QTRY_COMPARE(desk.listed(), 8);
        desk.dock.setCurrentRow(2);
        QSignalSpy chosen(&desk.dock, &SampleDock::sampleChosen);
        desk.type(u"number>1"_s);
        QTRY_COMPARE(desk.listed(), 7);
        QCOMPARE(desk.dock.currentRow(), 2);
        QCOMPARE(chosen.count(), 0);
    }

    void startsAnewWithAnotherDocument() {
        Desk desk;
        desk.type(u"iou.oracle>0.5"_s);
        QTRY_COMPARE(desk.listed(), 5);
        desk.session.setBenchmark(desk.session.benchmark());  // the run is gone
        QTRY_COMPARE(desk.listed(), 0);
        desk.session.setBenchmark(nullptr);
        QCOMPARE(desk.listed(), 0);
        QTest::qWait(300);
        QVERIFY(!desk.desk.isReading());
    }

    void viewsOfDisagreementAreAsked() {
        Desk desk;
        QTRY_COMPARE(desk.listed(), 8);
        desk.desk.showUsualView(kFirstDisagreement);
        QCOMPARE(desk.dock.query()->view().query, u"choice.oracle!=choice.auto"_s);
        QTRY_COMPARE(desk.listed(), 0);  // nothing was chosen automatically
        desk.desk.showUsualView(0);
        QTRY_COMPARE(desk.listed(), 8);
    }
};

}  // namespace

QTEST_MAIN(TestQueryDesk)
#include "tst_query_desk.moc"
