// SPDX-License-Identifier: GPL-3.0-or-later
/// The journal of edits: its lines, and what they come to when they are read again. docs/corrections.md is the format.
///
/// One event a line: 16 hex digits of the SHA-256 of the rest, a blank, JSON. Every event has an id, so that reading it
/// twice (a backup, a fallback, a write that was tried again) changes nothing. One thread at a time.
#pragma once

#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/edit/edit_history.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace groundscope {

struct JournalEvent {
    enum class Kind { Edit, Undo, Redo };
    Kind kind = Kind::Edit;
    std::string id;       ///< of this event
    Edit edit = {};       ///< Edit: what was done
    bool undone = false;  ///< Edit: and taken back (in a compacted journal)
    std::string target = {};   ///< Undo, Redo: id of the event of the edit
    std::string whenUtc = {};  ///< Undo, Redo
};

std::string journalHeader(const std::string& benchmark, const std::string& layout);
/// The line with its line feed.
std::string journalLine(const JournalEvent& event);

/// Ids of the edit events of one sample: the first `standing` stand, the others are undone.
struct EventStack {
    std::vector<std::string> ids;
    std::size_t standing = 0;
};
using EventStacks = std::unordered_map<std::string, EventStack>;  // by sample id

class Journal {
  public:
    struct Entry {
        std::string id;
        Edit edit;
        bool undone = false;
        bool gone = false;  ///< undone, and then something else was done: the edit is empty
    };

    /// Adds what a file holds that is not here yet. Lines that are damaged are counted and left out; memory is bounded by
    /// what stands. Errors: NotFound; Io; Format for a file that is no journal; Unsupported for one of a newer version.
    Result<Done> read(const std::filesystem::path& path);
    void add(JournalEvent event);
    /// The events of each sample, for the undo and redo of what comes.
    [[nodiscard]] EventStacks stacks() const;
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] EditHistory history(std::int64_t maxBytes) const;
    /// The same as a new file, with what can never come back left out.
    [[nodiscard]] std::string compacted(const std::string& benchmark, const std::string& layout) const;

    [[nodiscard]] int damagedLines() const { return m_damaged; }  ///< other than the last one
    [[nodiscard]] bool wasTorn() const { return m_torn; }         ///< a last line was not whole
    [[nodiscard]] int foreignUndos() const { return m_foreign; }  ///< undo events that do not fit what is here
    [[nodiscard]] bool isEmpty() const { return m_seen.empty(); }

  private:
    bool readLine(std::string_view line, const std::string& where);
    void addEdit(JournalEvent event);
    void mark(const JournalEvent& event);
    [[nodiscard]] std::size_t boundary(const std::string& sampleId) const;

    std::vector<Entry> m_entries;
    std::unordered_map<std::string, std::size_t> m_byId;
    std::unordered_map<std::string, std::vector<std::size_t>> m_bySample;  ///< standing ones first, then undone ones
    std::unordered_set<std::string> m_seen;
    int m_damaged = 0;
    int m_foreign = 0;
    bool m_torn = false;
};

}  // namespace groundscope
