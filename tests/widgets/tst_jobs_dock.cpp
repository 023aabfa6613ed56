// SPDX-License-Identifier: GPL-3.0-or-later
// The Jobs panel through real clicks and keys.
#include "tests/widgets/dock_support.h"
#include "widgets/docks/jobs_dock.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace groundscope;

namespace {

class TestJobsDock : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void jobShowsProgressAndCancels();
    void jobErrorsLeadToTheirSample();
    void jobsPauseAndWaitInAQueue();
    void memoryIsSaidInWords();
};

void TestJobsDock::jobShowsProgressAndCancels() {
    JobsDock dock;
    showAt(dock, {600, 240});
    auto* cancel = find<QPushButton>(dock, "cancelJob");
    QVERIFY(!cancel->isVisible());
    JobStatus status;
    status.title = QStringLiteral("Running PixMMVP");
    status.done = 15;
    status.total = 60;
    status.secondsLeft = 200;
    dock.setJob(status);
    QVERIFY(allText(dock).contains(QStringLiteral("about 3 minute")));
    const auto* bar = dock.findChild<QProgressBar*>();
    QCOMPARE(bar->value() * 4, bar->maximum());
    QSignalSpy cancelled(&dock, &JobsDock::cancelRequested);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    status.cancelling = true;
    dock.setJob(status);
    QVERIFY(!cancel->isEnabled());
    dock.setIdle(QStringLiteral("15 of 60 samples done."));
    QVERIFY(!cancel->isVisible() && !bar->isVisible());
    QVERIFY(allText(dock).contains(QStringLiteral("15 of 60 samples done.")));
}

void TestJobsDock::jobErrorsLeadToTheirSample() {
    JobsDock dock;
    showAt(dock, {600, 300});
    dock.addError(QStringLiteral("5"),
                  errorText({ErrorCode::Format, "The file ends early.", "5.jpg"}));
    dock.addError(QStringLiteral("9"), errorText({ErrorCode::NotFound, "No such file.", "9.jpg"}));
    QCOMPARE(dock.errorCount(), 2);
    auto* errors = find<QTreeWidget>(dock, "jobErrors");
    QSignalSpy wanted(&dock, &JobsDock::sampleRequested);
    errors->setCurrentItem(errors->topLevelItem(1));
    QTest::keyClick(errors, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("9"));
    QVERIFY(errors->topLevelItem(0)->child(0)->text(1).contains(QStringLiteral("5.jpg")));
    auto* retry = find<QPushButton>(dock, "retrySample");
    QSignalSpy again(&dock, &JobsDock::retryRequested);
    errors->setCurrentItem(errors->topLevelItem(0)->child(0));  // its details stand for it
    QTest::mouseClick(retry, Qt::LeftButton);
    QCOMPARE(again.count(), 1);
    QCOMPARE(again[0][0].toString(), QStringLiteral("5"));
    dock.removeError(QStringLiteral("5"));
    QCOMPARE(dock.errorCount(), 1);
    dock.clearErrors();
    QCOMPARE(dock.errorCount(), 0);
    QVERIFY(!retry->isEnabled());
}

void TestJobsDock::jobsPauseAndWaitInAQueue() {
    JobsDock dock;
    showAt(dock, {420, 360});
    auto* pause = find<QPushButton>(dock, "pauseJob");
    QVERIFY(!pause->isVisible());
    JobStatus status;
    status.title = QStringLiteral("Running PixMMVP");
    status.canPause = true;
    dock.setJob(status);
    QSignalSpy asked(&dock, &JobsDock::pauseRequested);
    QTest::mouseClick(pause, Qt::LeftButton);
    status.paused = true;
    dock.setJob(status);
    QTest::mouseClick(pause, Qt::LeftButton);
    QCOMPARE(asked.count(), 2);
    QVERIFY(asked[0][0].toBool() && !asked[1][0].toBool());
    dock.setQueue({{7, QStringLiteral("first"), QStringLiteral("done"), true}, {8, QStringLiteral("second"), QStringLiteral("waiting"), false}});
    auto* queue = find<QTreeWidget>(dock, "jobQueue");
    QCOMPARE(queue->topLevelItem(0)->text(0), QStringLiteral("second"));  // the newest first
    auto* cancel = find<QPushButton>(dock, "cancelQueued");
    queue->setCurrentItem(queue->topLevelItem(1));
    QVERIFY(!cancel->isEnabled());  // it has ended
    queue->setCurrentItem(queue->topLevelItem(0));
    QSignalSpy cancelled(&dock, &JobsDock::jobCancelRequested);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(cancelled[0][0].toULongLong(), 8ULL);
    dock.setQueue({{8, QStringLiteral("second"), QStringLiteral("waiting"), false}});
    QVERIFY(queue->currentItem());  // the choice outlives news
}

void TestJobsDock::memoryIsSaidInWords() {
    JobsDock dock;
    showAt(dock, {420, 360});
    auto* gauge = find<QProgressBar>(dock, "memoryGauge");
    QVERIFY(!gauge->isVisible());
    dock.setMemory(MemoryGauge{qint64{3} << 30, qint64{12} << 30, QStringLiteral("The next run takes 14 GB."), true});
    QVERIFY(gauge->isVisible());
    QCOMPARE(gauge->value(), 250);
    QVERIFY2(gauge->text().contains(QStringLiteral("3.0 GB of 12.0 GB")), qPrintable(gauge->text()));
    auto* forecast = find<QLabel>(dock, "memoryForecast");
    QVERIFY(forecast->isVisible() && forecast->font().bold());
    dock.setMemory(std::nullopt);
    QVERIFY(!gauge->isVisible() && !forecast->isVisible());
}

}  // namespace

QTEST_MAIN(TestJobsDock)
#include "tst_jobs_dock.moc"
