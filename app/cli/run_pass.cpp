// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_pass.h"

#include "core/base/utc.h"

#include <unistd.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace groundscope {
namespace {

using namespace std::chrono_literals;

std::string progressText(const BatchReport& report) {
    const std::size_t ended = report.kept + report.done + report.failed;
    std::string text = std::to_string(ended) + "/" + std::to_string(report.total) + " samples";
    if (report.failed > 0)
        text += ", " + std::to_string(report.failed) + " failed";
    if (report.secondsLeft)
        text += ", about " + durationText(*report.secondsLeft) + " left";
    return text;
}

}  // namespace

StateFile::StateFile(std::filesystem::path run, const RunPlan& plan) : m_run(std::move(run)) {
    m_state.host = hostName();
    m_state.process = ::getpid();
    m_state.startedUtc = utcNow();
    m_state.shard = plan.shard;
    m_state.whole = plan.samples.size();
    m_state.total = plan.shard.size(plan.samples.size());
}

StateFile::~StateFile() {
    removeState(m_run);
}

void StateFile::begin(const std::string& sampleId) {
    const std::lock_guard lock(m_mutex);
    m_state.inFlight.push_back({sampleId, utcNow()});
    m_changed = true;
}

void StateFile::end(const std::string& sampleId) {
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_state.inFlight, [&sampleId](const RunState::InFlight& one) { return one.sampleId == sampleId; });
    m_changed = true;
}

void StateFile::update(const BatchReport& report) {
    RunState now;
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_changed, false))
            return;
        m_state.updatedUtc = utcNow();
        m_state.total = report.total;
        m_state.done = report.kept + report.done;
        m_state.skipped = report.skipped;
        m_state.failed = report.failed;
        m_state.secondsLeft = report.secondsLeft;
        now = m_state;
    }
    (void)writeState(m_run, now);  // outside: workers do not wait for the disk
}

BatchReport runPass(BatchPlan plan, RunStore& store, const Workers& workers, StateFile& state, const StopSignal& signal) {
    std::mutex mutex;
    std::condition_variable wake;
    bool finished = false;
    ProgressLine line;
    Batch::Callbacks callbacks;
    callbacks.sampleStarted = [&](const std::string& id) { state.begin(id); };
    callbacks.sampleLeft = [&](const std::string& id) { state.end(id); };
    callbacks.workerRetired = [&](std::size_t worker, const Error& error) {
        const std::lock_guard lock(mutex);
        line.clear();
        warn(workers.devices[worker] + " fails and gets no more samples: " + describe(error));
    };
    callbacks.sampleDone = [&](const SampleRun& run, const BatchReport& report) {
        const std::lock_guard lock(mutex);
        state.end(run.sampleId);
        if (run.error) {
            line.clear();
            warn("sample " + run.sampleId + ": " + describe(*run.error));
        }
        line.show(progressText(report));
    };
    callbacks.finished = [&](const BatchReport&) {
        const std::lock_guard lock(mutex);
        finished = true;
        wake.notify_all();
    };
    Batch batch(std::move(plan), store, workers.pointers(), std::move(callbacks));
    batch.start();
    bool told = false;
    std::unique_lock lock(mutex);
    while (!wake.wait_for(lock, 50ms, [&finished] { return finished; })) {
        const bool stops = signal.asked() && !std::exchange(told, true);
        if (stops) {
            line.clear();
            warn("stopping; everything done is kept (press Ctrl+C again to end at once)");
        }
        lock.unlock();
        if (stops)
            batch.stop();
        state.update(batch.report());
        lock.lock();
    }
    lock.unlock();
    return batch.wait();
}

}  // namespace groundscope
