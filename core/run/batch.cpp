// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/batch.h"

#include "core/data/json.h"
#include "core/run/sample_context.h"
#include "core/run/wall.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
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

/// Errors that may lie with the device: the sample may go well on another one.
bool mayBeTheDevice(const Error& error) {
    return error.code == ErrorCode::OutOfMemory || error.code == ErrorCode::Internal;
}

/// A sample to run, and the worker that failed at it.
struct Waiting {
    std::size_t index = 0;  // into the benchmark
    std::optional<std::size_t> failedOn;
};

/// What a worker does and how it fares.
struct Desk {
    std::optional<DeviceWorker::JobId> job;
    int failures = 0;     // in a row, not counting samples that failed elsewhere too
    bool broken = false;  // has no models
    bool told = false;    // that it is retired
    [[nodiscard]] bool takesWork() const { return !broken && failures < kFailuresToRetire; }
};

}  // namespace

/// Shared with the jobs, which may outlive a callback that is being served.
struct Batch::State : std::enable_shared_from_this<Batch::State> {
    BatchPlan plan;
    RunStore& store;
    std::vector<DeviceWorker*> workers;
    Callbacks callbacks;

    mutable std::mutex mutex;  // guards what follows
    std::condition_variable idle;
    std::deque<Waiting> todo;  // complete ones left out
    std::size_t begun = 0;     // samples of todo at the beginning
    std::vector<Desk> desks;   // one a worker
    bool ending = false;
    bool over = true;  // the last callback has returned
    BatchReport report;
    Clock::time_point started;
    std::mutex callbackMutex;  // one callback at a time

    State(BatchPlan planned, RunStore& into, std::vector<DeviceWorker*> by, Callbacks tell)
        : plan(std::move(planned)), store(into), workers(std::move(by)), callbacks(std::move(tell)) {
        desks.resize(workers.size());
    }

    [[nodiscard]] BatchReport snapshot() const {
        const std::lock_guard lock(mutex);
        BatchReport now = report;
        if (!now.finished)
            now.secondsElapsed = secondsSince(started);
        const std::size_t ended = now.done + now.failed;
        if (ended > 0)
            now.secondsLeft = now.secondsElapsed / static_cast<double>(ended) * static_cast<double>(begun - ended);
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
                todo.push_back({index, {}});
        begun = todo.size();
    }

    [[nodiscard]] bool isDone(const SampleSummary& summary) const {
        SampleRun run;
        run.filled = summary.filled;
        return !summary.error && isComplete(run, plan.config, plan.upTo);
    }

    /// Gives every free worker a sample; ends the batch when nobody has one.
    void feed() {
        std::unique_lock lock(mutex);
        for (std::size_t w = 0; w < desks.size(); ++w)
            if (!desks[w].job && desks[w].takesWork())
                if (const auto sample = takeFor(w))
                    desks[w].job = submit(w, *sample);
        const bool isIdle = std::none_of(desks.begin(), desks.end(), [](const Desk& desk) { return desk.job.has_value(); });
        if (!isIdle || ending)
            return;
        ending = true;
        lock.unlock();
        finish();
    }

    /// The first sample that worker `w` has not failed at. Under the mutex.
    std::optional<Waiting> takeFor(std::size_t w) {
        if (report.stopped || report.error)
            return std::nullopt;
        const bool isAlone = !othersWork(w);
        const auto found = std::find_if(todo.begin(), todo.end(),
                                        [&](const Waiting& sample) { return isAlone || sample.failedOn != w; });
        if (found == todo.end())
            return std::nullopt;
        const Waiting sample = *found;
        todo.erase(found);
        return sample;
    }

    [[nodiscard]] bool othersWork(std::size_t w) const {
        for (std::size_t other = 0; other < desks.size(); ++other)
            if (other != w && desks[other].takesWork())
                return true;
        return false;
    }

    DeviceWorker::JobId submit(std::size_t w, const Waiting& sample) {
        const auto self = shared_from_this();
        const auto hasModels = std::make_shared<bool>(false);
        DeviceWorker::Job job;
        job.run = [self, w, sample, hasModels](Models& models, const Progress& progress) {
            *hasModels = true;
            return self->runSample(w, sample, models, progress);
        };
        job.report = [self, index = sample.index](const std::string& what, std::int64_t done, std::int64_t total) {
            const std::lock_guard one(self->callbackMutex);
            if (self->callbacks.progress)
                self->callbacks.progress(self->plan.benchmark->samples[index].id, what, done, total);
        };
        job.finished = [self, w, sample, hasModels](const Result<Done>& result) {
            if (!result.has_value() && result.error().code != ErrorCode::Cancelled) {
                if (*hasModels)
                    self->fail(result.error());
                else
                    self->breakDown(w, sample, result.error());
            }
            self->release(w);
            self->feed();
        };
        return workers[w]->submit(std::move(job), DeviceWorker::Priority::Batch);
    }

    void release(std::size_t w) {
        const std::lock_guard lock(mutex);
        desks[w].job.reset();
    }

    /// A worker has no models: the others go on. When there is no other, nobody can.
    void breakDown(std::size_t w, const Waiting& sample, const Error& error) {
        {
            const std::lock_guard lock(mutex);
            desks[w].broken = desks[w].told = true;
            todo.push_front(sample);
            if (!othersWork(w) && !report.error)
                report.error = error;
        }
        tellRetired(w, error);
    }

    /// Whether a sample that failed on worker `w` is to be tried on another one. What fails twice is the sample's own fault.
    bool isForAnother(std::size_t w, const Waiting& sample, const Error& error) {
        const std::lock_guard lock(mutex);
        if (sample.failedOn && sample.failedOn != w)
            forgive(*sample.failedOn);
        return !sample.failedOn && othersWork(w) && mayBeTheDevice(error);
    }

    /// It was not the worker's fault after all. Under the mutex.
    void forgive(std::size_t w) {
        desks[w].failures = std::max(0, desks[w].failures - 1);
    }

    void tellRetired(std::size_t w, const Error& error) {
        const std::lock_guard one(callbackMutex);
        if (callbacks.workerRetired)
            callbacks.workerRetired(w, error);
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

    /// One sample, from its first empty stage; what it has is stored whatever happens, and a failure with its stage.
    Result<Done> runSample(std::size_t w, const Waiting& waiting, Models& models, const Progress& progress) {
        SampleRun latest;
        latest.sampleId = plan.benchmark->samples[waiting.index].id;
        tellStarted(latest.sampleId);
        const Result<Done> run = withinWall([&] { return fill(waiting.index, latest, models, progress); });
        const bool isStopped = !run.has_value() && run.error().code == ErrorCode::Cancelled;
        if (isStopped && latest.filled == Stage::None)
            return run.error();  // nothing worth keeping
        if (!run.has_value() && !isStopped) {
            const auto failed = static_cast<Stage>(std::min(static_cast<int>(latest.filled) + 1, kStageCount - 1));
            latest.error = withContext(run.error(), nameOf(failed));
            if (isForAnother(w, waiting, *latest.error))
                return handOn(w, waiting.index, std::move(latest));
        }
        GS_CHECK(keep(latest));
        if (run.has_value() && !latest.error)
            praise(w);
        tell(latest, run.has_value());
        if (isStopped)
            return run.error();
        return Done{};
    }

    /// Fills what is missing; `latest` has every stage that was filled, whatever follows.
    Result<Done> fill(std::size_t index, SampleRun& latest, Models& models, const Progress& progress) const {
        const Sample& sample = plan.benchmark->samples[index];
        latest = startingForm(sample.id);
        PipelineContext context = contextFor(sample, plan.config, models);
        context.phrases = plan.phrases.get();
        context.vectors = plan.vectors.get();
        const std::unique_ptr<Judge> judge = ownJudge(plan.config, models);
        context.judge = judge.get();
        if (plan.config.keepHeads)
            context.perHeadFile = headsFile(index);
        context.stageDone = [&latest](const SampleRun& run) {
            SampleRun whole = run;  // memory may run out half-way
            latest = std::move(whole);
        };
        GS_TRY(latest, advance(latest, plan.upTo, context, progress));
        return Done{};
    }

    /// Stores a form. One that cannot be stored for a reason of its own is failed, with the stages stored before; when the
    /// disk refuses, nothing can be stored.
    Result<Done> keep(SampleRun& form) {
        const Result<Done> stored = withinWall([&] { return store.put(form); });
        if (stored.has_value() || stored.error().code == ErrorCode::Io)
            return stored;
        form = startingForm(form.sampleId);
        form.error = withContext(stored.error(), "storing");
        return store.put(form);
    }

    /// A form that failed on worker `w`, for another one: seen by the others only once what it has is stored.
    Result<Done> handOn(std::size_t w, std::size_t index, SampleRun form) {
        const Error error = *std::exchange(form.error, std::nullopt);
        if (form.filled > Stage::None) {
            const Result<Done> stored = withinWall([&] { return store.put(form); });
            if (!stored.has_value() && stored.error().code == ErrorCode::Io)
                return stored;  // for any other reason: made again
        }
        tellLeft(form.sampleId);
        bool isRetired = false;
        {
            const std::lock_guard lock(mutex);
            ++desks[w].failures;
            todo.push_back({index, w});
            isRetired = !desks[w].takesWork() && !std::exchange(desks[w].told, true);
        }
        if (isRetired)
            tellRetired(w, error);
        return Done{};
    }

    void praise(std::size_t w) {
        const std::lock_guard lock(mutex);
        if (desks[w].takesWork())
            desks[w].failures = 0;
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

    void tellLeft(const std::string& id) {
        const std::lock_guard one(callbackMutex);
        if (callbacks.sampleLeft)
            callbacks.sampleLeft(id);
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
    m_state->over = false;
    m_state->begin();
    m_state->feed();
}

void Batch::stop() {
    const std::lock_guard lock(m_state->mutex);
    if (m_state->over)
        return;
    m_state->report.stopped = true;
    for (std::size_t w = 0; w < m_state->desks.size(); ++w)
        if (m_state->desks[w].job)
            m_state->workers[w]->cancel(*m_state->desks[w].job);
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
