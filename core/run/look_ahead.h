// SPDX-License-Identifier: GPL-3.0-or-later
/// LookAhead: what the next samples need is read on a thread of its own while the models work on this one.
///
/// Methods from any thread.
#pragma once

#include "core/data/run_record.h"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace groundscope {

/// What a sample begins with.
struct SampleStart {
    SampleRun form;    ///< what the store has of it
    RgbImage picture;  ///< empty: not needed, or left to the line, which says why it cannot be read
};

class LookAhead {
  public:
    struct Needs {
        std::size_t index = 0;          ///< into the benchmark
        std::filesystem::path picture;  ///< empty: none is needed
    };
    struct Limits {
        std::size_t samples = 0;  ///< 0: nothing is read ahead
        std::int64_t bytes = 0;   ///< of all decoded pictures together; one that does not fit is left to the line
    };
    using LoadForm = std::function<SampleRun(std::size_t index)>;

    LookAhead(LoadForm loadForm, Limits limits);
    /// end()
    ~LookAhead();
    LookAhead(const LookAhead&) = delete;
    LookAhead& operator=(const LookAhead&) = delete;

    [[nodiscard]] const Limits& limits() const { return m_limits; }
    /// This sample comes soon. Nothing happens when it is known already, or when there are `limits().samples` of them.
    void expect(Needs needs);
    /// What the sample begins with: at once when it is there, else waited for, else (nobody has begun) its form alone.
    SampleStart take(std::size_t index);
    /// Drops everything; returns when nothing is being read.
    void end();

  private:
    enum class State { Waiting, Reading, Ready, Failed };
    struct Entry {
        Needs needs;
        State state = State::Waiting;
        std::int64_t bytes = 0;  // of the picture, once it is decided to decode it
        SampleStart start;
    };

    void work();
    void read(Entry& entry);
    bool reserve(Entry& entry);

    LoadForm m_loadForm;
    const Limits m_limits;
    std::mutex m_mutex;  // guards what follows; an entry being read is its reader's, but for state and bytes
    std::condition_variable m_changed;
    std::list<Entry> m_entries;
    bool m_ending = false;
    std::thread m_thread;  // last member: starts when all others are ready
};

}  // namespace groundscope
