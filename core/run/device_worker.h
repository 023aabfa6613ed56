// SPDX-License-Identifier: GPL-3.0-or-later
/// DeviceWorker: one thread that owns the models of one device and runs jobs on them, one after another.
///
/// All methods from any thread; every callback runs on the worker's own thread. No Qt, no torch.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/grounding/models.h"
#include "core/run/memory_plan.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

namespace groundscope {

/// Models of one worker. Either may be null (stage by stage plans, recorded runs).
struct Models {
    std::unique_ptr<Mllm> mllm;
    std::unique_ptr<Segmenter> segmenter;
    bool takeTurns = false;              ///< one is in memory at a time: many samples go stage by stage
    std::optional<SmallerPlan> smaller = std::nullopt;  ///< less memory than was asked for, and why
};

/// Makes the models on the worker's thread; they never leave it. `progress` tells of loading.
using ModelFactory = std::function<Result<Models>(const Progress& progress)>;

class DeviceWorker {
  public:
    using JobId = std::uint64_t;
    enum class Priority { Interactive, Batch };

    /// What is asked for. `run` gets the models; when they could not be made it is not called and `finished` gets
    /// that error.
    struct Job {
        std::function<Result<Done>(Models& models, const Progress& progress)> run;
        /// Reports of `run`; may be empty.
        std::function<void(const std::string& what, std::int64_t done, std::int64_t total)> report;
        std::function<void(const std::string& textSoFar)> partialAnswer;  ///< may be empty
        /// Called exactly once for every job, Cancelled included; may be empty.
        std::function<void(const Result<Done>& result)> finished;
    };

    /// What happens before the first job; both may be empty.
    struct Loading {
        std::function<void(const std::string& what, std::int64_t done, std::int64_t total)> report;
        std::function<void(const Result<Models>& models)> finished;  ///< called once; copy what you need
    };

    /// Starts the thread, which makes the models at once.
    explicit DeviceWorker(ModelFactory factory, Loading loading = {});
    /// Stops the running job, drops the rest (each is told Cancelled), joins.
    ~DeviceWorker();
    DeviceWorker(const DeviceWorker&) = delete;
    DeviceWorker& operator=(const DeviceWorker&) = delete;

    /// Interactive jobs go before all batch jobs, in the order they were submitted; batch jobs to the back.
    JobId submit(Job job, Priority priority);
    /// Asks the job to stop if it runs, drops it if it waits; it is told Cancelled either way, as soon as the
    /// thread is free. An id that is done or unknown: nothing happens.
    void cancel(JobId id);
    /// cancel() for every job.
    void cancelAll();
    /// Jobs that wait or run.
    [[nodiscard]] std::size_t pending() const;

  private:
    struct Entry {
        JobId id = 0;
        Priority priority = Priority::Batch;
        Job job;
        std::stop_source stop;
    };

    void work(const std::stop_token& stop);
    Result<Models> load(const std::stop_token& stop) const;
    static Result<Done> runEntry(Entry& entry, Result<Models>& models);

    ModelFactory m_factory;
    Loading m_loading;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Entry> m_queue;
    Entry* m_running = nullptr;  // on the worker's stack; guarded by m_mutex
    JobId m_lastId = 0;
    bool m_closing = false;
    std::jthread m_thread;  // last member: starts when all others are ready
};

}  // namespace groundscope
