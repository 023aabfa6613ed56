// SPDX-License-Identifier: GPL-3.0-or-later
// Work beside the GUI thread: only the newest answer counts, and none outlives the application.
#include "app/session/latest_task.h"
#include "app/session/relay.h"

#include <QAbstractEventDispatcher>
#include <QGuiApplication>
#include <QTest>
#include <QThread>

#include <array>
#include <atomic>

using namespace groundscope;
using namespace std::chrono_literals;

namespace {

class TestLatestTask : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void onlyTheNewestAnswerCounts();
    void workEndsBeforeTheApplication();
};

/// The tests make their own: one of them takes it apart.
struct Application {
    int argc = 1;
    std::array<char, 5> name{"test"};
    std::array<char*, 2> argv{name.data(), nullptr};
    QGuiApplication gui{argc, argv.data()};
};

void TestLatestTask::onlyTheNewestAnswerCounts() {
    Application application;
    LatestTask<int> task;
    QList<int> answers;
    std::atomic<bool> stopped = false;
    task.start(
        [&stopped](const std::stop_token& stop) {
            while (!stop.stop_requested())
                QThread::msleep(1);
            stopped = true;
            return 1;
        },
        [&answers](int answer) { answers.append(answer); });
    task.start([](const std::stop_token&) { return 2; }, [&answers](int answer) { answers.append(answer); });
    QTRY_COMPARE(answers, QList<int>{2});
    QTRY_VERIFY(stopped);
    QCOMPARE(answers, QList<int>{2});
}

/// A worker that posts to the GUI thread after the event dispatcher is gone brings the program down as it closes.
void TestLatestTask::workEndsBeforeTheApplication() {
    auto application = std::make_unique<Application>();
    const QThread* gui = QThread::currentThread();
    const auto whole = std::make_shared<std::atomic<bool>>(false);
    {
        QObject listener;
        LatestTask<int> task;
        task.start(
            [gui, whole, relay = Relay<QObject>(&listener)](const std::stop_token&) {
                QThread::msleep(200);
                *whole = QAbstractEventDispatcher::instance(const_cast<QThread*>(gui)) != nullptr;
                relay([](QObject*) {});
                return 0;
            },
            [](int) {});
    }
    application.reset();
    QVERIFY(*whole);
}

}  // namespace

QTEST_APPLESS_MAIN(TestLatestTask)
#include "tst_latest_task.moc"
