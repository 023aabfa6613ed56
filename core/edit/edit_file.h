// SPDX-License-Identifier: GPL-3.0-or-later
/// EditFile: the edits of one benchmark on disk, beside the untouched original.
///
/// `corrections.gsedits` in the benchmark's folder, or `FILE.gsedits` beside the annotation file that was opened, is the
/// journal: one line an event (edit, undo, redo), each with a checksum, appended and synced by a thread of its own, at
/// once. A torn last line is dropped when it is read again. The first edit of a session compacts it: a new file by
/// temporary + fsync + rename, the old one going into a ring of backups (`….gsedits.1` … `.5`). Where the place cannot be
/// written, edits go to the fallback folder and are merged as soon as it can. A lock keeps a second program out. All calls
/// return at once, except open(), read(), sync(), lock() and the destructor. Format: docs/corrections.md.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/edit/edit_history.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// What the "saved" light shows.
struct SaveState {
    enum class Kind { Saved, Pending, Failed };
    Kind kind = Kind::Saved;
    std::string whenUtc;         ///< of the last sync; empty before the first
    std::optional<Error> error;  ///< why not beside the benchmark; tried again every few seconds
    /// Saved with an error: on disk, but in this file of the fallback folder. Failed: only in memory.
    std::filesystem::path fallback = {};
    bool operator==(const SaveState&) const = default;
};

class EditFile {
  public:
    struct Options {
        std::filesystem::path fallbackFolder;            ///< for benchmarks in folders that cannot be written
        std::function<void(const SaveState&)> onState;   ///< called from the writing thread
        std::int64_t maxHistoryBytes = kMaxHistoryBytes;
        int backups = 5;
        double retrySeconds = 3;  ///< between attempts where the place cannot be written
        double closeSeconds = 5;  ///< how long the destructor waits for a disk that does not answer
    };
    struct Opened {
        std::shared_ptr<EditFile> file;
        EditHistory history;
        /// Kinds: "edit-torn", "edit-damaged", "edit-backup", "edit-fallback" (folder in use, or merged from), "edit-others".
        std::vector<DataNote> notes;
    };

    /// Reads what is there, or begins anew; creates no file before lock() or the first edit.
    /// Errors: Conflict when another program edits it (names host and process): read() then shows what it saved; Format
    /// when the journal is of another benchmark, or none; Unsupported when it is of a newer version; Io. Nothing is touched.
    static Result<Opened> open(const Benchmark& benchmark, const std::filesystem::path& opened, Options options);
    /// The same to look at, whoever edits it: `file` is null. Errors: as open(), but Conflict.
    static Result<Opened> read(const Benchmark& benchmark, const std::filesystem::path& opened, const Options& options);
    /// Writes what is left, within Options::closeSeconds, and lets the lock go.
    ~EditFile();

    /// Keeps other programs out from now on; the first edit does so by itself. Errors: Conflict when another one edits, or
    /// edited since this was opened; Io when the folder refuses the lock: edits then go to the fallback folder.
    Result<Done> lock();

    void append(Edit edit);
    void appendUndo(const std::string& sampleId);
    void appendRedo(const std::string& sampleId);
    /// Waits until all is on disk, or cannot be. Errors: SaveState::error of Failed.
    Result<Done> sync();
    [[nodiscard]] SaveState state() const;
    /// Of the journal.
    [[nodiscard]] const std::filesystem::path& path() const;

  private:
    struct Thread;
    explicit EditFile(std::unique_ptr<Thread> thread);
    std::unique_ptr<Thread> m_thread;
};

/// The benchmark with every standing edit of the history. A sample that has some of its edits already (the patched files
/// were put in place) gets the others. Edits that do not fit (the original was changed by someone else) become notes of
/// kind "edit-conflict" and are left out with all that build on them, never forced.
Benchmark withEdits(const Benchmark& original, const EditHistory& history, std::vector<DataNote>& notes);

/// A patch to hand on: the standing edits, those that one person made of a sample in one go folded to one, signed by who
/// and when, with the SHA-256 of each original sample.
struct Patch {
    std::string benchmark;
    std::string layout;
    std::vector<Edit> edits;
    std::map<std::string, std::string> originals;  ///< sample id -> contentHash (edit_json.h) before the first edit
    bool operator==(const Patch&) const = default;
};
Patch patchOf(const Benchmark& original, const EditHistory& history);
/// `.gspatch`: JSON with a checksum. Errors: as writeFile.
Result<Done> writePatch(const std::filesystem::path& path, const Patch& patch);
/// Errors: NotFound, Io, Format (place in the file named), Unsupported for a newer version; memory is bounded.
Result<Patch> readPatch(const std::filesystem::path& path);

/// What a patch would do here.
struct PatchPlan {
    struct Item {
        Edit edit;
        std::optional<std::string> conflict;  ///< why it does not fit; nothing: it does
        bool done = false;                    ///< is so already
        bool otherOriginal = false;           ///< the sample is not as it was where the patch was made
    };
    std::vector<Item> items;
};
PatchPlan planPatch(const Benchmark& current, const Patch& patch);

/// The edit that makes of `current` what the edit of somebody else says, for a conflict that a person decided for it:
/// its texts, and its shapes in place of those with the same id, or else place. Empty when there is nothing to change.
/// Who, when and why stay; the id is new.
Edit takeTheirs(const Sample& current, const Edit& theirs);
/// The same edit under a new id, as an edit made here.
Edit asOwn(Edit edit);

}  // namespace groundscope
