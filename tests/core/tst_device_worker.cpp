// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/device_worker.h"

#include <QtTest>

#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <stdexcept>
#include <vector>

namespace groundscope {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

Result<Models> noModels(const Progress& /*progress*/) {
    return Models{};
}

/// Waits in small steps until it is told to stop; the way a model looks at its token.
Result<Done> runUntilStopped(const Progress& progress) {
    while (!progress.stopped())
        std::this_thread::sleep_for(1ms);
    return cancelledError();
}

/// Submits a job and gives its result; the job may also tell what it did.
std::future<Result<Done>> submit(DeviceWorker& worker,
                                 std::function<Result<Done>(Models&, const Progress&)> run,
                                 DeviceWorker::Priority priority = DeviceWorker::Priority::Batch,
                                 DeviceWorker::JobId* id = nullptr) {
    auto promise = std::make_shared<std::promise<Result<Done>>>();
    DeviceWorker::Job job;
    job.run = std::move(run);
    job.finished = [promise](const Result<Done>& result) { promise->set_value(result); };
    const DeviceWorker::JobId given = worker.submit(std::move(job), priority);
    if (id)
        *id = given;
    return promise->get_future();
}

/// A job that holds the worker until released, so that the queue behind it can be arranged.
struct Gate {
    std::promise<void> entered;
    std::promise<void> release;
    std::function<Result<Done>(Models&, const Progress&)> job() {
        return [this](Models&, const Progress&) -> Result<Done> {
            entered.set_value();
            release.get_future().wait();
            return Done{};
        };
    }
};

}  // namespace

class TestDeviceWorker : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void makesTheModelsOnItsOwnThreadAndRunsJobsThere() {
        std::thread::id made;
        std::thread::id ran;
        DeviceWorker worker([&made](const Progress&) -> Result<Models> {
            made = std::this_thread::get_id();
            return Models{};
        });
        QVERIFY(submit(worker, [&ran](Models&, const Progress&) -> Result<Done> {
                    ran = std::this_thread::get_id();
                    return Done{};
                }).get().has_value());
        QVERIFY(made == ran);
        QVERIFY(ran != std::this_thread::get_id());
    }

    void interactiveJobsGoBeforeBatchJobsInTheirOwnOrder() {
        DeviceWorker worker(noModels);
        Gate gate;
        auto held = submit(worker, gate.job());
        gate.entered.get_future().wait();
        std::vector<int> order;  // written by the worker alone, read after the last future
        const auto note = [&order](int number) {
            return [&order, number](Models&, const Progress&) -> Result<Done> {
                order.push_back(number);
                return Done{};
            };
        };
        using Priority = DeviceWorker::Priority;
        std::vector<std::future<Result<Done>>> all;
        all.push_back(submit(worker, note(3), Priority::Batch));
        all.push_back(submit(worker, note(4), Priority::Batch));
        all.push_back(submit(worker, note(1), Priority::Interactive));
        all.push_back(submit(worker, note(2), Priority::Interactive));
        QCOMPARE(worker.pending(), std::size_t{5});
        gate.release.set_value();
        for (auto& result : all)
            QVERIFY(result.get().has_value());
        QCOMPARE(order, (std::vector<int>{1, 2, 3, 4}));
    }

    void cancelsTheRunningJobWithinASecond() {
        DeviceWorker worker(noModels);
        DeviceWorker::JobId id = 0;
        std::promise<void> entered;
        auto result = submit(
            worker,
            [&entered](Models&, const Progress& progress) {
                entered.set_value();
                return runUntilStopped(progress);
            },
            DeviceWorker::Priority::Interactive, &id);
        entered.get_future().wait();
        const auto start = Clock::now();
        worker.cancel(id);
        QCOMPARE(result.get().error().code, ErrorCode::Cancelled);
        QVERIFY(Clock::now() - start < 1s);
    }

    void aCancelledWaitingJobNeverRunsAndIsToldBeforeTheOthers() {
        DeviceWorker worker(noModels);
        Gate gate;
        auto held = submit(worker, gate.job());
        gate.entered.get_future().wait();
        std::atomic<bool> ran = false;
        std::vector<int> told;
        DeviceWorker::Job first;
        first.run = [](Models&, const Progress&) -> Result<Done> { return Done{}; };
        first.finished = [&told](const Result<Done>&) { told.push_back(1); };
        worker.submit(std::move(first), DeviceWorker::Priority::Batch);
        DeviceWorker::Job second;
        second.run = [&ran](Models&, const Progress&) -> Result<Done> {
            ran = true;
            return Done{};
        };
        second.finished = [&told](const Result<Done>& result) { told.push_back(result.has_value() ? 0 : 2); };
        worker.cancel(worker.submit(std::move(second), DeviceWorker::Priority::Batch));
        gate.release.set_value();
        QVERIFY(submit(worker, [](Models&, const Progress&) -> Result<Done> { return Done{}; }).get().has_value());
        QVERIFY(!ran);
        QCOMPARE(told, (std::vector<int>{2, 1}));
    }

    void aJobThatSucceedsAfterItsCancelIsStillToldCancelled() {
        DeviceWorker worker(noModels);
        Gate gate;
        DeviceWorker::JobId id = 0;
        auto result = submit(worker, gate.job(), DeviceWorker::Priority::Batch, &id);
        gate.entered.get_future().wait();
        worker.cancel(id);
        gate.release.set_value();
        QCOMPARE(result.get().error().code, ErrorCode::Cancelled);
    }

    void destructionStopsTheRunningJobAndTellsTheRest() {
        std::atomic<int> cancelled = 0;
        const auto start = Clock::now();
        {
            DeviceWorker worker(noModels);
            std::promise<void> entered;
            for (int i = 0; i < 5; ++i) {
                DeviceWorker::Job job;
                job.run = [&entered, i](Models&, const Progress& progress) {
                    if (i == 0)
                        entered.set_value();
                    return runUntilStopped(progress);
                };
                job.finished = [&cancelled](const Result<Done>& result) {
                    if (!result.has_value() && result.error().code == ErrorCode::Cancelled)
                        ++cancelled;
                };
                worker.submit(std::move(job), DeviceWorker::Priority::Batch);
            }
            entered.get_future().wait();
        }
        QVERIFY(Clock::now() - start < 1s);
        QCOMPARE(cancelled.load(), 5);
    }

    void destructionStopsLoading() {
        const auto start = Clock::now();
        {
            DeviceWorker worker([](const Progress& progress) -> Result<Models> {
                return runUntilStopped(progress).error();
            });
        }
        QVERIFY(Clock::now() - start < 1s);
    }

    void whatALibraryThrowsBecomesAnError() {
        DeviceWorker worker(noModels);
        const Result<Done> known =
            submit(worker, [](Models&, const Progress&) -> Result<Done> { throw std::runtime_error("odd"); }).get();
        QCOMPARE(known.error().code, ErrorCode::Internal);
        QVERIFY(known.error().message.find("odd") != std::string::npos);
        const Result<Done> memory =
            submit(worker, [](Models&, const Progress&) -> Result<Done> { throw std::bad_alloc(); }).get();
        QCOMPARE(memory.error().code, ErrorCode::OutOfMemory);
        const Result<Done> unknown = submit(worker, [](Models&, const Progress&) -> Result<Done> { throw 7; }).get();
        QCOMPARE(unknown.error().code, ErrorCode::Internal);
    }

    void everyJobIsToldWhyTheModelsCouldNotBeMade() {
        std::promise<Error> loaded;
        DeviceWorker::Loading loading;
        loading.finished = [&loaded](const Result<Models>& models) { loaded.set_value(models.error()); };
        DeviceWorker worker(
            [](const Progress&) -> Result<Models> {
                return Error{ErrorCode::NotFound, "There is no such folder.", "/models"};
            },
            loading);
        QCOMPARE(loaded.get_future().get().code, ErrorCode::NotFound);
        const Result<Done> result =
            submit(worker, [](Models&, const Progress&) -> Result<Done> { return Done{}; }).get();
        QCOMPARE(result.error().where, std::string("/models"));
    }

    void manyThreadsMaySubmitAndCancelAtOnce() {
        std::atomic<int> told = 0;
        {
            DeviceWorker worker(noModels);
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&worker, &told] {
                    for (int i = 0; i < 200; ++i) {
                        DeviceWorker::Job job;
                        job.run = [](Models&, const Progress&) -> Result<Done> { return Done{}; };
                        job.finished = [&told](const Result<Done>&) { ++told; };
                        const auto id = worker.submit(std::move(job), i % 2 == 0 ? DeviceWorker::Priority::Interactive
                                                                                 : DeviceWorker::Priority::Batch);
                        if (i % 3 == 0)
                            worker.cancel(id);
                    }
                });
        }
        QCOMPARE(told.load(), 800);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestDeviceWorker)
#include "tst_device_worker.moc"
