// SPDX-License-Identifier: GPL-3.0-or-later
/// WriteBehind: forms are stored on a thread of its own while the next sample runs, in the order they were given.
///
/// put() from any thread. What is given is stored, whatever happens meanwhile: nothing can be taken back.
#pragma once

#include "core/base/result.h"
#include "core/data/run_record.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace groundscope {

class WriteBehind {
  public:
    /// Puts a form where it belongs; may change it, where only part of it can be stored.
    using Store = std::function<Result<Done>(SampleRun& run)>;
    /// What came of it, told on the thread that stored: once `run` is on the disk, or could not be put there.
    using Told = std::function<void(const SampleRun& run, const Result<Done>& stored)>;

    /// @param atMost  forms that wait or are being stored; 0: put() stores by itself
    WriteBehind(Store store, std::size_t atMost);
    /// Stores what waits.
    ~WriteBehind();
    WriteBehind(const WriteBehind&) = delete;
    WriteBehind& operator=(const WriteBehind&) = delete;

    /// Returns as soon as there is room. `told` must not call put().
    void put(SampleRun run, Told told);

  private:
    struct Form {
        SampleRun run;
        Told told;
    };

    void work();
    void store(Form& form) const;

    Store m_store;
    const std::size_t m_atMost;
    std::mutex m_mutex;  // guards what follows
    std::condition_variable m_changed;
    std::deque<Form> m_forms;  // the first one is being stored
    bool m_ending = false;
    std::thread m_thread;  // last member: starts when all others are ready
};

}  // namespace groundscope
