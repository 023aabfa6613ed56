// SPDX-License-Identifier: GPL-3.0-or-later
/// EditWriter: the queue between a person who edits and the disk. run() is the thread that writes; the rest, any thread.
/// What is written is safe from kill -9 at once. The disk's own sync takes its time beside it, and only then it is Saved.
#pragma once

#include "core/edit/edit_file.h"
#include "core/edit/edit_journal.h"
#include "core/edit/edit_store.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <future>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

class EditWriter {
  public:
    EditWriter(EditPlaces places, EventStacks stacks, EditFile::Options options);

    void append(Edit edit);
    void appendUndo(const std::string& sampleId);
    void appendRedo(const std::string& sampleId);
    Result<Done> sync();
    Result<Done> lock();
    [[nodiscard]] SaveState state() const;
    [[nodiscard]] const std::filesystem::path& path() const { return m_store.places().journal; }

    /// Until close(). Each turn writes all there is, in one piece.
    void run();
    /// Has run() write what is left and end; waits as long as the options say, and ends all calls of onState.
    /// False when the disk did not answer.
    bool close();

  private:
    using Clock = std::chrono::steady_clock;
    void push(JournalEvent event);
    void waitForWork(std::unique_lock<std::mutex>& guard);
    void write(bool now, bool prepare);
    void startSync();
    bool finishSync();
    [[nodiscard]] SaveState stateAfterWriting();
    void tell();

    const EditFile::Options m_options;
    EditStore m_store;

    mutable std::mutex m_mutex;  ///< guards what follows
    std::condition_variable m_changed;
    EventStacks m_stacks;
    std::vector<JournalEvent> m_pending;
    std::uint64_t m_appended = 0;
    std::uint64_t m_resolved = 0;  ///< of those: on disk, or known not to get there
    SaveState m_state;
    bool m_prepare = false;  ///< lock() was called: begin the journal before the first edit
    bool m_tryNow = false;
    bool m_syncDone = false;
    bool m_closing = false;
    bool m_finished = false;

    std::mutex m_tellMutex;  ///< held while onState runs
    bool m_silent = false;
    SaveState m_told;

    // Of run() alone.
    std::string m_unsaved;         ///< lines that are not synced in the journal yet
    std::size_t m_written = 0;     ///< bytes of them that are in it
    std::size_t m_inSync = 0;      ///< bytes of them that are being synced
    std::size_t m_inFallback = 0;  ///< bytes of them that are in the fallback
    std::uint64_t m_taken = 0;     ///< events made lines so far
    std::uint64_t m_takenInSync = 0;
    std::uint64_t m_synced = 0;      ///< events on disk
    std::optional<Error> m_problem;  ///< why not in the journal
    Clock::time_point m_lastTry{};
    std::string m_savedAt;
    std::future<Result<Done>> m_syncing;
};

}  // namespace groundscope
