// SPDX-License-Identifier: GPL-3.0-or-later
/// EditStore: the files of the corrections of one benchmark: journal, lock, backups, fallback. It knows no threads; one
/// at a time, but for takeLock().
#pragma once

#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/edit/append_file.h"
#include "core/edit/edit_journal.h"
#include "core/edit/edit_lock.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// Where they lie, and what stands in the header.
struct EditPlaces {
    std::filesystem::path journal;
    std::filesystem::path fallback;  ///< folder; empty = none
    int backups = 5;
    std::string benchmark;
    std::string layout;
    [[nodiscard]] std::filesystem::path lock() const;
    [[nodiscard]] std::filesystem::path backup(int number) const;  ///< from 1
    [[nodiscard]] std::filesystem::path fallbackFile(int slot) const;  ///< from 1; one program each
};

/// `corrections.gsedits` in the folder; FILE.gsedits where one VIA, COCO or labelme file was opened.
std::filesystem::path journalPath(const Benchmark& benchmark, const std::filesystem::path& opened);

struct ReadEdits {
    Journal journal;
    std::vector<DataNote> notes;
    bool damaged = false;  ///< the journal is not what was written into it
};
/// Journal, and what the fallback folder holds of it; from the newest backup what is damaged. Errors: Io; Format;
/// Unsupported.
Result<ReadEdits> readEdits(const EditPlaces& places);

class EditStore {
  public:
    explicit EditStore(EditPlaces places);
    ~EditStore();

    /// `unchangedOnly`: Conflict when the journal is not as it was when this object was made. Any thread.
    Result<Done> takeLock(bool unchangedOnly);
    /// Adds lines to the journal; journal()->sync() puts them on disk. The first time: takes the lock, makes a backup,
    /// compacts, merges the fallback. Errors: Conflict, NotFound, Io; the journal is as before.
    Result<Done> write(std::string_view lines);
    /// What write() writes into; null before.
    [[nodiscard]] std::shared_ptr<const AppendFile> journal() const { return m_journal; }
    /// The journal failed: the next write() begins it anew.
    void abandon() { m_journal.reset(); }
    /// Adds lines to this program's file in the fallback folder, and syncs it. Errors: Io.
    Result<std::filesystem::path> writeFallback(std::string_view lines);
    /// What was in it is in the journal now.
    void dropFallback();
    [[nodiscard]] const EditPlaces& places() const { return m_places; }

  private:
    struct Stamp {
        std::uint64_t inode = 0;
        std::int64_t size = -1;  ///< -1: no file
        std::int64_t nanoseconds = 0;
        bool operator==(const Stamp&) const = default;
    };
    [[nodiscard]] Stamp stamp() const;
    [[nodiscard]] std::string header() const;
    Result<Done> begin();
    Result<Done> replaceJournal(std::string_view content, bool damaged);
    Result<Done> makeBackup(bool damaged) const;
    Result<Done> openFallback();

    EditPlaces m_places;
    Stamp m_stamp;
    std::mutex m_lockMutex;  ///< guards m_lock
    std::optional<EditLock> m_lock;
    std::shared_ptr<AppendFile> m_journal;
    std::optional<AppendFile> m_fallback;
};

}  // namespace groundscope
