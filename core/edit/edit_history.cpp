// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit_history.h"

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

template <typename Entries, typename Wanted>
auto* newest(Entries& entries, const std::string& sampleId, Wanted wanted) {
    const auto found = std::find_if(entries.rbegin(), entries.rend(), [&](const auto& entry) {
        return entry.edit.sampleId == sampleId && wanted(entry);
    });
    return found == entries.rend() ? nullptr : &*found;
}

bool stands(const EditHistory::Entry& entry) {
    return !entry.undone;
}

/// What was undone of a sample lies behind what stands of it, so the oldest undone one is the next to be done again.
template <typename Entries>
auto* oldestUndone(Entries& entries, const std::string& sampleId) {
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) {
        return entry.undone && entry.edit.sampleId == sampleId;
    });
    return found == entries.end() ? nullptr : &*found;
}

}  // namespace

EditHistory::EditHistory(std::vector<Entry> entries, std::int64_t maxBytes)
    : m_entries(std::move(entries)), m_maxBytes(maxBytes) {
    for (const Entry& entry : m_entries) {
        m_bytes += bytesOf(entry.edit);
        m_undone += entry.undone ? 1 : 0;
    }
    seal();
}

void EditHistory::push(Edit edit) {
    if (m_undone > 0)
        std::erase_if(m_entries, [&](const Entry& entry) {
            const bool gone = entry.undone && entry.edit.sampleId == edit.sampleId;
            if (gone) {
                m_bytes -= bytesOf(entry.edit);
                --m_undone;
            }
            return gone;
        });
    m_bytes += bytesOf(edit);
    m_entries.push_back({std::move(edit)});
    seal();
}

const Edit* EditHistory::nextUndo(const std::string& sampleId) const {
    const Entry* entry = newest(m_entries, sampleId, stands);
    return entry && !entry->sealed ? &entry->edit : nullptr;
}

const Edit* EditHistory::nextRedo(const std::string& sampleId) const {
    const Entry* entry = oldestUndone(m_entries, sampleId);
    return entry ? &entry->edit : nullptr;
}

bool EditHistory::canUndo(const std::string& sampleId) const {
    return nextUndo(sampleId) != nullptr;
}

bool EditHistory::canRedo(const std::string& sampleId) const {
    return nextRedo(sampleId) != nullptr;
}

void EditHistory::undo(const std::string& sampleId) {
    if (Entry* entry = newest(m_entries, sampleId, stands); entry && !entry->sealed) {
        entry->undone = true;
        ++m_undone;
    }
}

void EditHistory::redo(const std::string& sampleId) {
    if (Entry* entry = oldestUndone(m_entries, sampleId)) {
        entry->undone = false;
        --m_undone;
    }
}

/// Sealed edits still count as data of the document, but no longer against the bound.
void EditHistory::seal() {
    for (Entry& entry : m_entries) {
        if (m_bytes <= m_maxBytes)
            return;
        if (entry.sealed || entry.undone)
            continue;
        entry.sealed = true;
        m_bytes -= bytesOf(entry.edit);
    }
}

}  // namespace groundscope
