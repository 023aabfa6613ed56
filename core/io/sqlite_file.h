// SPDX-License-Identifier: GPL-3.0-or-later
/// SQLite files of our own making, opened as if they were hostile: exactly the tables we know, nothing that runs.
///
/// A crafted file cannot bring views, triggers, virtual tables, generated columns or extensions: they are switched
/// off, and a schema that differs in one character is refused.
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace groundscope {

/// What the file must be.
struct SqliteLayout {
    std::string kind;             ///< for messages: "run"
    std::int64_t applicationId = 0;
    /// CREATE TABLE statements, exactly as stored, that version 1, 2, … of the format (user_version) brought.
    std::vector<std::vector<std::string>> tables;
    [[nodiscard]] std::int64_t version() const { return static_cast<std::int64_t>(tables.size()); }
};

/// Makes the tables in a new file beside `file` and renames it into place: `file` is whole or not there.
/// `fill` writes the first rows in the same transaction; it may throw SQLite::Exception.
/// Errors: InvalidInput when `file` exists; Io.
Result<Done> createSqlite(const std::filesystem::path& file,
                          const SqliteLayout& layout,
                          const std::function<void(SQLite::Database&)>& fill);

/// Takes away the log of a file that is no longer there, so that a new one of its name does not take it for its own.
void removeStaleLog(const std::filesystem::path& file);

/// Version of an open file. May throw SQLite::Exception.
std::int64_t versionOf(SQLite::Database& database);

/// Brings an older file to the newest version. Call inside a transaction; may throw SQLite::Exception.
void upgradeSqlite(SQLite::Database& database, const SqliteLayout& layout);

/// Opens and checks: a file of version n has exactly the tables of versions 1 to n. Read-only opening works on read-only media. Errors: as RunStore::open.
Result<std::unique_ptr<SQLite::Database>> openSqlite(const std::filesystem::path& file,
                                                     const SqliteLayout& layout,
                                                     bool writable);

/// Folds the log into the file, so that it stands alone. Best effort: others may be reading.
void closeSqlite(SQLite::Database& database);

/// SQLite's error as one of ours: what is wrong with `file` and what to do.
Error sqliteError(const SQLite::Exception& problem, const std::filesystem::path& file);

/// Held by the one program that writes `file`; the system releases it when the program ends, however it ends.
class WriterLock {
  public:
    /// Errors: Io when another program holds it or the folder cannot be written.
    static Result<std::unique_ptr<WriterLock>> take(const std::filesystem::path& file);
    /// Whether a program, on this machine or another that shares the folder, holds it now.
    static bool isHeld(const std::filesystem::path& file);
    ~WriterLock();
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;

  private:
    WriterLock(std::filesystem::path path, int descriptor);
    std::filesystem::path m_path;
    int m_descriptor = -1;
};

}  // namespace groundscope
