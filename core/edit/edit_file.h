// SPDX-License-Identifier: GPL-3.0-or-later
/// EditFile: the edits of one benchmark on disk, beside the untouched original.
///
/// `NAME.gsedits` beside the benchmark (in the folder, or beside the file that was opened) is the journal: one line an
/// event (edit, undo, redo), each with a checksum, appended and synced by a thread of its own within one second. A torn
/// last line is dropped when it is read again. Compaction writes a new file by temporary + fsync + rename and keeps a
/// ring of backups (`NAME.gsedits.1` … `.5`). Where the folder cannot be written the journal goes to the fallback folder.
/// A lock keeps a second program out. All calls return at once, except open() and close().
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/edit/edit_history.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// What the "saved" light shows.
struct SaveState {
    enum class Kind { Saved, Pending, Failed };
    Kind kind = Kind::Saved;
    std::string whenUtc;         ///< of the last sync
    std::optional<Error> error;  ///< Failed: why; the edits are kept in memory and tried again every few seconds
    bool operator==(const SaveState&) const = default;
};

class EditFile {
  public:
    struct Options {
        std::filesystem::path fallbackFolder;            ///< for benchmarks in folders that cannot be written
        std::function<void(const SaveState&)> onState;   ///< called from the writing thread
        std::int64_t maxHistoryBytes = kMaxHistoryBytes;
        int backups = 5;
    };
    struct Opened {
        std::shared_ptr<EditFile> file;
        EditHistory history;
        std::vector<DataNote> notes;  ///< dropped torn line, fallback folder in use, recovered backup
    };

    /// Reads what is there, or begins anew; creates no file before the first edit.
    /// Errors: Conflict when another program has it open (names host and process); Format when the journal is of another
    /// benchmark or version (nothing is touched); Io.
    static Result<Opened> open(const Benchmark& benchmark, const std::filesystem::path& opened, Options options);
    /// Writes what is left, at most `seconds`, and lets the lock go.
    ~EditFile();

    void append(const Edit& edit);
    void appendUndo(const std::string& sampleId);
    void appendRedo(const std::string& sampleId);
    /// Waits until all is on disk. Errors: what SaveState::error holds.
    Result<Done> sync();
    [[nodiscard]] SaveState state() const;
    [[nodiscard]] std::filesystem::path path() const;

  private:
    EditFile();
    struct Writer;
    std::unique_ptr<Writer> m_writer;
};

/// The benchmark with every standing edit of the history. Edits that do not fit (the original was changed by someone
/// else) become notes of kind "edit-conflict" and are left out, never forced.
Benchmark withEdits(const Benchmark& original, const EditHistory& history, std::vector<DataNote>& notes);

/// A patch to hand on: the standing edits folded to one for each sample and person, signed by who and when, with the
/// SHA-256 of each original sample.
struct Patch {
    std::string benchmark;
    std::string layout;
    std::vector<Edit> edits;
    bool operator==(const Patch&) const = default;
};
Patch patchOf(const Benchmark& original, const EditHistory& history);
Result<Done> writePatch(const std::filesystem::path& path, const Patch& patch);
/// Errors: NotFound, Io, Format (place in the file named); memory is bounded.
Result<Patch> readPatch(const std::filesystem::path& path);

/// What a patch would do here.
struct PatchPlan {
    struct Item {
        Edit edit;
        std::optional<std::string> conflict;  ///< why it does not fit; nothing: it does
        bool done = false;                    ///< is so already
    };
    std::vector<Item> items;
};
PatchPlan planPatch(const Benchmark& current, const Patch& patch);

}  // namespace groundscope
