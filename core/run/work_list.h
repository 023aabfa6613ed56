// SPDX-License-Identifier: GPL-3.0-or-later
/// WorkList: which sample a worker gets next, what is tried again elsewhere, and which worker gets no more.
///
/// Not thread-safe: the batch's, under its mutex.
#pragma once

#include "core/base/result.h"
#include "core/data/run_record.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

namespace groundscope {

/// Samples in a row at which a worker fails before the others do its work.
inline constexpr int kFailuresToRetire = 3;

/// A sample to run, how far it is, and the worker that failed at it.
struct Waiting {
    std::size_t index = 0;  ///< into the benchmark
    Stage filled = Stage::None;
    std::optional<std::size_t> failedOn;
};

class WorkList {
  public:
    explicit WorkList(std::size_t workers) : m_workers(workers) {}

    void add(const Waiting& sample) { m_waiting.push_back(sample); }
    [[nodiscard]] const std::deque<Waiting>& waiting() const { return m_waiting; }
    [[nodiscard]] bool takesWork(std::size_t worker) const;
    /// The first sample that the worker has not failed at; the last worker takes all.
    std::optional<Waiting> takeFor(std::size_t worker);
    /// Whether a sample that failed is to be tried on another worker. What fails twice is the sample's own fault, and the
    /// first worker is forgiven.
    bool isForAnother(std::size_t worker, const Waiting& sample, const Error& error);
    /// A sample for the others. True: the worker gets no more work from now on.
    bool handOn(std::size_t worker, const Waiting& sample);
    /// The worker has no models; its sample is the next one. False: there is no other worker.
    bool breakDown(std::size_t worker, const Waiting& sample);
    /// The worker did a sample.
    void praise(std::size_t worker);

  private:
    struct Worker {
        int failures = 0;     // in a row, not counting samples that failed elsewhere too
        bool broken = false;  // has no models
        bool told = false;    // that it is retired
    };

    [[nodiscard]] bool othersWork(std::size_t worker) const;

    std::vector<Worker> m_workers;
    std::deque<Waiting> m_waiting;
};

}  // namespace groundscope
