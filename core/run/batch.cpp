// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/batch.h"

#include "core/data/json.h"
#include "core/run/look_ahead.h"
#include "core/run/sample_context.h"
#include "core/run/wall.h"
#include "core/run/write_behind.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <map>
#include <mutex>
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

    mutable std::mutex mutex;  // guards what follows
    std::condition_variable idle;
    WorkList todo;             // complete ones left out
    std::size_t begun = 0;     // samples of todo at the beginning
    std::vector<std::optional<DeviceWorker::JobId>> jobs;  // one a worker
    std::size_t storing = 0;   // forms given to the writer and not told yet
    bool ending = false;
    bool over = true;  // the last callback has returned
    BatchReport report;
    Clock::time_point started;
    std::mutex callbackMutex;  // one callback at a time
    LookAhead ahead;
    std::unique_ptr<WriteBehind> writer;  // until the batch is over

    State(BatchPlan planned, RunStore& into, std::vector<DeviceWorker*> by, Callbacks tell)
        : plan(std::move(planned)),
          store(into),
          workers(std::move(by)),
          callbacks(std::move(tell)),
          todo(workers.size()),
          jobs(workers.size()),
          ahead([this](std::size_t index) { return startingForm(store, plan.benchmark->samples[index].id); },
                {plan.overlaps ? workers.size() + 1 : 0, kBytesAhead}),
          writer(std::make_unique<WriteBehind>([this](SampleRun& form) { return put(form); }, plan.overlaps ? workers.size() : 0)) {}

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
        std::map<std::string, const SampleSummary*> known;
        for (const SampleSummary& summary : *stored)
            known[summary.id] = &summary;
        for (const std::size_t index : plan.samples) {
            const auto found = known.find(plan.benchmark->samples[index].id);
            if (found == known.end())
                todo.add({index, Stage::None, {}});
            else if (isDone(*found->second))
                ++report.kept;
            else
                todo.add({index, found->second->filled, {}});
        }
        begun = todo.waiting().size();
    }

    [[nodiscard]] bool isDone(const SampleSummary& summary) const {
        SampleRun run;
        run.filled = summary.filled;
        return !summary.error && isComplete(run, plan.config, plan.upTo);
    }

    /// Gives every free worker a sample; ends the batch when nobody has one.
    void feed() {
        std::unique_lock lock(mutex);
        for (std::size_t w = 0; w < jobs.size() && takesMore(); ++w)
            if (!jobs[w])
                if (const auto sample = todo.takeFor(w))
                    jobs[w] = submit(w, *sample);
        const bool isIdle = std::none_of(jobs.begin(), jobs.end(), [](const auto& job) { return job.has_value(); });
        if (!isIdle || storing > 0 || ending)
            return lookAhead();
        ending = true;
        lock.unlock();
        finish();
    }

    /// Has the samples read that will be taken next. Under the mutex.
    void lookAhead() {
        const std::deque<Waiting>& next = todo.waiting();
        for (std::size_t i = 0; i < std::min(next.size(), ahead.limits().samples) && takesMore(); ++i) {
            const bool isSeen = usesPicture(next[i].filled, plan.upTo, plan.config);
            ahead.expect({next[i].index, isSeen ? plan.benchmark->samples[next[i].index].imagePath : std::filesystem::path()});
        }
    }

    [[nodiscard]] bool takesMore() const { return !report.stopped && !report.error; }

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
        jobs[w].reset();
    }

    /// A worker has no models: the others go on. When there is no other, nobody can.
    void breakDown(std::size_t w, const Waiting& sample, const Error& error) {
        {
            const std::lock_guard lock(mutex);
            if (!todo.breakDown(w, sample) && !report.error)
                report.error = error;
        }
        tellRetired(w, error);
    }

    bool isForAnother(std::size_t w, const Waiting& sample, const Error& error) {
        const std::lock_guard lock(mutex);
        return todo.isForAnother(w, sample, error);
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
        ahead.end();
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
        keep(w, std::move(latest), run.has_value());
        if (isStopped)
            return run.error();
        return Done{};
    }

    /// Fills what is missing; `latest` has every stage that was filled, whatever follows.
    Result<Done> fill(std::size_t index, SampleRun& latest, Models& models, const Progress& progress) {
        const Sample& sample = plan.benchmark->samples[index];
        SampleStart start = ahead.take(index);
        latest = std::move(start.form);
        PipelineContext context = contextFor(sample, plan.config, models);
        if (!start.picture.pixels.empty())
            context.image = start.picture.view();
        context.phrases = plan.phrases.get();
        context.vectors = plan.vectors.get();
        const std::unique_ptr<Judge> judge = ownJudge(plan.config, models);
        context.judge = judge.get();
        if (plan.config.keepHeads)
            context.perHeadFile = headsFile(headsFolderOf(store), index);
        context.stageDone = [&latest](const SampleRun& run) {
            SampleRun whole = run;  // memory may run out half-way
            latest = std::move(whole);
        };
        GS_TRY(latest, advance(latest, plan.upTo, context, progress));
        return Done{};
    }

    /// Has a form stored while the next sample runs; the batch ends only when all is told.
    void keep(std::size_t w, SampleRun form, bool completed) {
        {
            const std::lock_guard lock(mutex);
            ++storing;
        }
        writer->put(std::move(form), [self = shared_from_this(), w, completed](const SampleRun& run, const Result<Done>& stored) {
            if (stored.has_value())
                self->tell(w, run, completed);
            else
                self->fail(stored.error());
            {
                const std::lock_guard lock(self->mutex);
                --self->storing;
            }
            self->feed();
        });
    }

    /// Stores a form. One that cannot be stored for a reason of its own is failed, with the stages stored before; when the
    /// disk refuses, nothing can be stored.
    Result<Done> put(SampleRun& form) const {
        const Result<Done> stored = withinWall([&] { return store.put(form); });
        if (stored.has_value() || stored.error().code == ErrorCode::Io)
            return stored;
        form = startingForm(store, form.sampleId);
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
            isRetired = todo.handOn(w, {index, form.filled, {}});
        }
        if (isRetired)
            tellRetired(w, error);
        return Done{};
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

    void tell(std::size_t w, const SampleRun& run, bool completed) {
        {
            const std::lock_guard lock(mutex);
            if (completed && !run.error)
                todo.praise(w);
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
    m_state->ahead.end();  // of a batch that was never started
    m_state->writer.reset();
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
    for (std::size_t w = 0; w < m_state->jobs.size(); ++w)
        if (m_state->jobs[w])
            m_state->workers[w]->cancel(*m_state->jobs[w]);
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
