// SPDX-License-Identifier: GPL-3.0-or-later
/// Batch: samples of a benchmark over any number of device workers into one run store.
///
/// Each worker holds one batch job at a time, so interactive jobs get in between samples; whoever is free takes the next one.
/// Meanwhile the pictures and forms of the samples that come next are read, and those that are done are stored, each on a thread
/// of its own; a sample is told as done once it is stored.
/// A failed sample keeps its error and the run goes on; a stopped one keeps the stages it has.
///
/// With several workers a sample that fails for want of memory or for no reason of its own (ErrorCode::OutOfMemory, Internal)
/// is tried once more on another worker, and only what fails there too is stored as failed. A worker whose models cannot be
/// made, or that fails at kFailuresToRetire samples in a row that are not known to fail elsewhere, gets no more work. Methods from any thread; callbacks come one at a
/// time from threads of the workers and of the batch, and must not destroy the batch.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "core/io/run_store.h"
#include "core/run/device_worker.h"
#include "core/run/work_list.h"
#include "core/text/noun_phrases.h"
#include "core/text/word_vectors.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// Pictures read ahead of their samples, in all; larger ones are read when their turn comes.
inline constexpr std::int64_t kBytesAhead = std::int64_t{256} << 20;

struct BatchPlan {
    std::shared_ptr<const Benchmark> benchmark;
    RunConfig config;
    std::vector<std::size_t> samples;      ///< indices into benchmark->samples, in the order to run them
    /// Maps first, then Candidates or Scores with other workers: one model in memory at a time. A local judge needs the
    /// language model again for Scores; a chat judge is asked after the batch (select_run.h).
    Stage upTo = Stage::Scores;
    std::shared_ptr<PhraseFinder> phrases;
    std::shared_ptr<const WordVectors> vectors;  ///< of config.similarity; null = the model's own embeddings
    bool overlaps = true;  ///< false: reading, models and storing one after another, to measure against
};

struct BatchReport {
    std::size_t total = 0;    ///< samples of the plan
    std::size_t kept = 0;     ///< complete in the store before the batch began
    std::size_t done = 0;     ///< completed now, skipped ones included
    std::size_t skipped = 0;  ///< of those: nothing to ground (SampleRun::skipped)
    std::size_t failed = 0;   ///< failed now; the store holds the error
    double secondsElapsed = 0;
    std::optional<double> secondsLeft;  ///< from the mean so far; nothing before the first sample is done
    bool stopped = false;
    bool finished = false;
    std::optional<Error> error;  ///< the batch itself could not go on: no model, store not writable
};

class Batch {
  public:
    struct Callbacks {
        /// A sample begins.
        std::function<void(const std::string& sampleId)> sampleStarted;
        /// A sample is stored (filled, failed, or stopped half-way).
        std::function<void(const SampleRun& run, const BatchReport& report)> sampleDone;
        /// A sample failed on this worker and waits for another one.
        std::function<void(const std::string& sampleId)> sampleLeft;
        /// A worker, by its place in the list, gets no more work, and why.
        std::function<void(std::size_t worker, const Error& error)> workerRetired;
        /// Inside a sample: `what` as in Progress.
        std::function<void(const std::string& sampleId, const std::string& what, std::int64_t done, std::int64_t total)>
            progress;
        /// The last callback.
        std::function<void(const BatchReport& report)> finished;
    };

    /// `store` and `workers` are borrowed and must outlive the batch.
    Batch(BatchPlan plan, RunStore& store, std::vector<DeviceWorker*> workers, Callbacks callbacks);
    /// stop() and wait().
    ~Batch();
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

    /// Begins; returns at once. Samples complete in the store are kept, all others run, from their first empty stage.
    void start();
    /// Asks the running samples to stop and starts no more. Returns at once.
    void stop();
    /// Waits until the last callback has returned.
    BatchReport wait();
    [[nodiscard]] BatchReport report() const;

  private:
    struct State;
    std::shared_ptr<State> m_state;
};

}  // namespace groundscope
