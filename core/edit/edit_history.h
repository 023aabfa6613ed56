// SPDX-License-Identifier: GPL-3.0-or-later
/// EditHistory: every edit of one document in the order made, with undo and redo for each sample.
///
/// One stack for geometry, texts, verdicts and notes. Undo takes back the newest standing edit of the sample asked for
/// and never one of another sample; edits of different samples do not depend on each other. Bounded by bytes: the oldest
/// edits lose their undo (they stay done). Values only, one thread at a time; storing: edit_file.h.
#pragma once

#include "core/base/result.h"
#include "core/data/edit.h"

#include <cstdint>
#include <string>
#include <vector>

namespace groundscope {

inline constexpr std::int64_t kMaxHistoryBytes = std::int64_t{256} << 20;

class EditHistory {
  public:
    struct Entry {
        Edit edit;
        bool undone = false;
        bool sealed = false;  ///< too old to be undone
    };

    explicit EditHistory(std::int64_t maxBytes = kMaxHistoryBytes) : m_maxBytes(maxBytes) {}
    /// As it was: what is undone of a sample lies behind what stands of it.
    EditHistory(std::vector<Entry> entries, std::int64_t maxBytes);

    /// A new edit. What was undone in its sample is gone from redo.
    void push(Edit edit);
    [[nodiscard]] bool canUndo(const std::string& sampleId) const;
    [[nodiscard]] bool canRedo(const std::string& sampleId) const;
    /// The newest standing edit of the sample / the oldest undone one; null when there is none.
    [[nodiscard]] const Edit* nextUndo(const std::string& sampleId) const;
    [[nodiscard]] const Edit* nextRedo(const std::string& sampleId) const;
    /// Marks it undone / done again. Apply inverseOf(*nextUndo()) / *nextRedo() first.
    void undo(const std::string& sampleId);
    void redo(const std::string& sampleId);

    /// All that stands or can be redone, in the order made. What a push made unreachable is not here.
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] std::int64_t bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

  private:
    void seal();

    std::vector<Entry> m_entries;
    std::int64_t m_maxBytes;
    std::int64_t m_bytes = 0;
    std::size_t m_undone = 0;  ///< entries that are undone
};

}  // namespace groundscope
