// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/batch.h"

#include "core/run/sample_context.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <set>
#include <system_error>
#include <utility>

namespace groundscope {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

}  // namespace

/// Shared with the jobs, which may outlive a callback that is being served.
struct Batch::State : std::enable_shared_from_this<Batch::State> {
    BatchPlan plan;
    RunStore& store;
    std::vector<DeviceWorker*> workers;
    Callbacks callbacks;
    std::vector<std::size_t> todo;  // indices into the benchmark, complete ones left out

    mutable std::mutex mutex;  // guards what follows
    std::condition_variable idle;
    std::size_t next = 0;
    std::vector<std::optional<DeviceWorker::JobId>> running;  // one a worker
    std::size_t active = 0;  // workers that still take samples
    bool over = true;        // the last callback has returned
    BatchReport report;
    Clock::time_point started;
    std::mutex callbackMutex;  // one callback at a time

    State(BatchPlan planned, RunStore& into, std::vector<DeviceWorker*> by, Callbacks tell)
        : plan(std::move(planned)), store(into), workers(std::move(by)), callbacks(std::move(tell)) {
        running.resize(workers.size());
    }

    [[nodiscard]] BatchReport snapshot() const {
        const std::lock_guard lock(mutex);
        BatchReport now = report;
        if (!now.finished)
            now.secondsElapsed = secondsSince(started);
        const std::size_t ended = now.done + now.failed;
        if (ended > 0)
            now.secondsLeft = now.secondsElapsed / static_cast<double>(ended) * static_cast<double>(todo.size() - ended);
        return now;
    }

    /// Sorts out what the store has already.
    void begin() {
        started = Clock::now();
        report.total = plan.samples.size();
        const Result<std::vector<SampleSummary>> stored = store.summaries();
        if (!stored.has_value()) {
            report.error = stored.error();
            return;
        }
        std::set<std::string> complete;
        for (const SampleSummary& summary : *stored)
            if (isDone(summary))
                complete.insert(summary.id);
        for (const std::size_t index : plan.samples)
            if (complete.contains(plan.benchmark->samples[index].id))
                ++report.kept;
            else
                todo.push_back(index);
    }

    [[nodiscard]] bool isDone(const SampleSummary& summary) const {
        SampleRun run;
        run.filled = summary.filled;
        return !summary.error && isComplete(run, plan.config, plan.upTo);
    }

    /// Gives worker `w` its next sample, or lets it rest.
    void feed(std::size_t w) {
        std::unique_lock lock(mutex);
        running[w].reset();
        if (report.stopped || report.error || next >= todo.size()) {
            if (--active == 0) {
                lock.unlock();
                finish();
            }
            return;
        }
        const std::size_t index = todo[next++];
        const auto self = shared_from_this();
        DeviceWorker::Job job;
        job.run = [self, index](Models& models, const Progress& progress) { return self->runSample(index, models, progress); };
        job.report = [self, index](const std::string& what, std::int64_t done, std::int64_t total) {
            const std::lock_guard one(self->callbackMutex);
            if (self->callbacks.progress)
                self->callbacks.progress(self->plan.benchmark->samples[index].id, what, done, total);
        };
        job.finished = [self, w](const Result<Done>& result) {
            if (!result.has_value() && result.error().code != ErrorCode::Cancelled)
                self->fail(result.error());
            self->feed(w);
        };
        running[w] = workers[w]->submit(std::move(job), DeviceWorker::Priority::Batch);
    }

    /// The batch itself cannot go on: running samples of other workers end, no new one begins.
    void fail(const Error& error) {
        const std::lock_guard lock(mutex);
        if (!report.error)
            report.error = error;
    }

    void finish() {
        {
            const std::lock_guard lock(mutex);
            report.secondsElapsed = secondsSince(started);
            report.finished = true;
        }
        if (callbacks.finished) {
            const BatchReport last = snapshot();
            const std::lock_guard one(callbackMutex);
            callbacks.finished(last);
        }
        const std::lock_guard lock(mutex);
        over = true;
        idle.notify_all();
    }

    /// One sample, from its first empty stage; what it has is stored whatever happens.
    Result<Done> runSample(std::size_t index, Models& models, const Progress& progress) {
        const Sample& sample = plan.benchmark->samples[index];
        tellStarted(sample.id);
        SampleRun latest = startingForm(sample.id);
        PipelineContext context = contextFor(sample, plan.config, models);
        context.phrases = plan.phrases.get();
        context.vectors = plan.vectors.get();
        const std::unique_ptr<Judge> judge = ownJudge(plan.config, models);
        context.judge = judge.get();
        if (plan.config.keepHeads)
            context.perHeadFile = headsFile(index);
        context.stageDone = [&latest](const SampleRun& run) { latest = run; };
        const Result<SampleRun> run = advance(latest, plan.upTo, context, progress);
        if (run.has_value())
            latest = *run;
        else if (run.error().code != ErrorCode::Cancelled)
            latest.error = run.error();
        else if (latest.filled == Stage::None)
            return run.error();  // nothing worth keeping
        GS_CHECK(store.put(latest));
        tell(latest, run.has_value());
        if (!run.has_value() && run.error().code == ErrorCode::Cancelled)
            return run.error();
        return Done{};
    }

    SampleRun startingForm(const std::string& id) const {
        Result<SampleRun> stored = store.load(id);
        SampleRun form;
        if (stored.has_value())
            form = *std::move(stored);
        form.sampleId = id;
        form.error.reset();
        return form;
    }

    /// Ids of benchmarks may hold any character; the number is unique and safe.
    [[nodiscard]] std::filesystem::path headsFile(std::size_t index) const {
        const std::filesystem::path folder =
            plan.headsFolder.empty() ? std::filesystem::path(store.file().string() + "-heads") : plan.headsFolder;
        std::error_code ignored;  // the model tells when it cannot write there
        std::filesystem::create_directories(folder, ignored);
        return folder / (std::to_string(index) + ".f16");
    }

    void tellStarted(const std::string& id) {
        const std::lock_guard one(callbackMutex);
        if (callbacks.sampleStarted)
            callbacks.sampleStarted(id);
    }

    void tell(const SampleRun& run, bool completed) {
        {
            const std::lock_guard lock(mutex);
            if (run.error)
                ++report.failed;
            else if (completed)
                ++report.done;
            if (completed && !run.skipped.empty())
                ++report.skipped;
        }
        const BatchReport now = snapshot();
        const std::lock_guard one(callbackMutex);
        if (callbacks.sampleDone)
            callbacks.sampleDone(run, now);
    }
};

Batch::Batch(BatchPlan plan, RunStore& store, std::vector<DeviceWorker*> workers, Callbacks callbacks)
    : m_state(std::make_shared<State>(std::move(plan), store, std::move(workers), std::move(callbacks))) {}

Batch::~Batch() {
    stop();
    wait();
}

void Batch::start() {
    m_state->begin();
    const std::size_t workers = m_state->workers.size();
    m_state->active = workers;
    m_state->over = false;
    if (workers == 0)
        m_state->finish();
    for (std::size_t w = 0; w < workers; ++w)
        m_state->feed(w);
}

void Batch::stop() {
    const std::lock_guard lock(m_state->mutex);
    if (m_state->over)
        return;
    m_state->report.stopped = true;
    for (std::size_t w = 0; w < m_state->running.size(); ++w)
        if (m_state->running[w])
            m_state->workers[w]->cancel(*m_state->running[w]);
}

BatchReport Batch::wait() {
    {
        std::unique_lock lock(m_state->mutex);
        m_state->idle.wait(lock, [this] { return m_state->over; });
    }
    return m_state->snapshot();
}

BatchReport Batch::report() const {
    return m_state->snapshot();
}

}  // namespace groundscope
