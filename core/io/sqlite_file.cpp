// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sqlite_file.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <system_error>
#include <thread>
#include <utility>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr int kBusyTimeoutMs = 2000;
constexpr int kMaxValueBytes = 512 << 20;
constexpr int kMaxSqlBytes = 100'000;

/// Everything that lets a file run code or take memory is switched off before the first page is read.
void harden(SQLite::Database& database) {
    sqlite3* handle = database.getHandle();
    for (const int option : {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
                             SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_TRUSTED_SCHEMA})
        sqlite3_db_config(handle, option, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kMaxValueBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, kMaxSqlBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    database.exec("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY");
}

std::int64_t pragma(SQLite::Database& database, const std::string& name) {
    SQLite::Statement statement(database, "PRAGMA " + name);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

bool hasExactly(SQLite::Database& database, const SqliteLayout& layout, std::int64_t version) {
    std::vector<std::string> tables;
    for (std::int64_t i = 0; i < version; ++i)
        tables.insert(tables.end(), layout.tables[static_cast<std::size_t>(i)].begin(),
                      layout.tables[static_cast<std::size_t>(i)].end());
    SQLite::Statement statement(database, "SELECT name, sql FROM sqlite_schema");
    while (statement.executeStep()) {
        const SQLite::Column sql = statement.getColumn(1);
        if (sql.isNull() && statement.getColumn(0).getString().starts_with("sqlite_autoindex_"))
            continue;
        const auto found = std::find(tables.begin(), tables.end(), sql.getString());
        if (found == tables.end())
            return false;
        tables.erase(found);
    }
    return tables.empty();
}

Result<Done> checkLayout(SQLite::Database& database, const SqliteLayout& layout, const fs::path& file) {
    if (pragma(database, "application_id") != layout.applicationId)
        return Error{ErrorCode::Format, "This is an SQLite file, but not a GroundScope " + layout.kind + ".", file.string()};
    const std::int64_t version = versionOf(database);
    if (version > layout.version())
        return Error{ErrorCode::Unsupported,
                     "This " + layout.kind + " has format " + std::to_string(version) + "; this program reads up to " +
                         std::to_string(layout.version()) + ". Use a newer GroundScope.",
                     file.string()};
    if (version < 1 || !hasExactly(database, layout, version))
        return Error{ErrorCode::Format,
                     "The tables are not those of a GroundScope " + layout.kind +
                         ": the file is damaged or another program changed it.",
                     file.string()};
    return Done{};
}

/// A file name for SQLite's URI form, in which ?, # and % have a meaning.
std::string uriOf(const fs::path& file, const std::string& query) {
    std::string uri = "file:";
    for (const char c : fs::absolute(file).string()) {
        if (c == '?' || c == '#' || c == '%') {
            static constexpr const char* kDigits = "0123456789ABCDEF";
            uri += {'%', kDigits[(c >> 4) & 15], kDigits[c & 15]};
        } else {
            uri += c;
        }
    }
    return uri + "?" + query;
}

bool isReadOnlyPlace(int code) {
    return code == SQLITE_CANTOPEN || code == SQLITE_READONLY;
}

using DatabasePointer = std::unique_ptr<SQLite::Database>;

Result<DatabasePointer> openChecked(const fs::path& file, const SqliteLayout& layout, bool writable) {
    const int flags = writable ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    auto database = std::make_unique<SQLite::Database>(file.string(), flags, kBusyTimeoutMs);
    harden(*database);
    GS_CHECK(checkLayout(*database, layout, file));
    return database;
}

/// On read-only media SQLite cannot make the shared memory of its log; without a log none is needed.
Result<DatabasePointer> openImmutable(const fs::path& file, const SqliteLayout& layout) {
    std::error_code ignored;
    const auto log = fs::file_size(file.string() + "-wal", ignored);
    if (!ignored && log > 0)
        return Error{ErrorCode::Io,
                     "The last changes lie in the file ending in -wal, which cannot be read here. Copy both files to a "
                     "folder that can be written, and open them there.",
                     file.string()};
    auto database = std::make_unique<SQLite::Database>(uriOf(file, "immutable=1"),
                                                       SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    harden(*database);
    GS_CHECK(checkLayout(*database, layout, file));
    return database;
}

void writeTables(const fs::path& file, const SqliteLayout& layout, const std::function<void(SQLite::Database&)>& fill) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA synchronous=FULL");
    SQLite::Transaction transaction(database);
    database.exec("PRAGMA application_id=" + std::to_string(layout.applicationId));
    upgradeSqlite(database, layout);
    fill(database);
    transaction.commit();
}

/// Who only asks (isHeld) has it for a moment: one refusal says nothing.
bool lockSoon(int descriptor) {
    using namespace std::chrono_literals;
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            return true;
        std::this_thread::sleep_for(10ms);
    }
    return false;
}

}  // namespace

std::int64_t versionOf(SQLite::Database& database) {
    return pragma(database, "user_version");
}

void upgradeSqlite(SQLite::Database& database, const SqliteLayout& layout) {
    for (auto version = versionOf(database); version < layout.version(); ++version)
        for (const std::string& table : layout.tables[static_cast<std::size_t>(version)])
            database.exec(table);
    database.exec("PRAGMA user_version=" + std::to_string(layout.version()));
}

void removeStaleLog(const fs::path& file) {
    std::error_code ignored;
    for (const char* part : {"-wal", "-shm", "-journal"})
        fs::remove(file.string() + part, ignored);
}

Error sqliteError(const SQLite::Exception& problem, const fs::path& file) {
    const std::string where = file.string();
    switch (problem.getErrorCode() & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorCode::Io, "Another program is using this file. Wait until it is done, or close it there.", where};
        case SQLITE_NOTADB:
            return {ErrorCode::Format, "This is not a GroundScope run: the file is not an SQLite database.", where};
        case SQLITE_CORRUPT:
        case SQLITE_TOOBIG:
        case SQLITE_MISMATCH:
        case SQLITE_ERROR:
            return {ErrorCode::Format, std::string("The file is damaged: ") + problem.what() + ".", where};
        case SQLITE_FULL:
            return {ErrorCode::Io, "The disk is full. What was stored before is safe; make room and go on.", where};
        case SQLITE_IOERR:
            return {ErrorCode::Io,
                    std::string("The disk refuses to read or write (") + problem.what() +
                        "): it is full, over its quota, or gone. What was stored before is safe; see to it and go on.",
                    where};
        case SQLITE_NOMEM:
            return {ErrorCode::OutOfMemory, "There is not enough memory to read this file.", where};
        case SQLITE_READONLY:
            return {ErrorCode::Io, "The file or its folder cannot be written.", where};
        case SQLITE_CANTOPEN:
            return {ErrorCode::Io, "The file cannot be opened; check that you may read it.", where};
        default:
            return {ErrorCode::Io, std::string("The file cannot be used: ") + problem.what() + ".", where};
    }
}

Result<Done> createSqlite(const fs::path& file,
                          const SqliteLayout& layout,
                          const std::function<void(SQLite::Database&)>& fill) {
    std::error_code problem;
    if (fs::exists(file, problem))
        return Error{ErrorCode::InvalidInput, "The file exists already; choose another name or continue it.", file.string()};
    const fs::path draft = file.string() + ".new-" + std::to_string(::getpid());
    fs::remove(draft, problem);
    try {
        writeTables(draft, layout, fill);
    } catch (const SQLite::Exception& failure) {
        fs::remove(draft, problem);
        return sqliteError(failure, file);
    }
    removeStaleLog(file);
    fs::rename(draft, file, problem);
    if (problem)
        return Error{ErrorCode::Io, "The file cannot be written: " + problem.message() + ".", file.string()};
    return Done{};
}

Result<DatabasePointer> openSqlite(const fs::path& file, const SqliteLayout& layout, bool writable) {
    std::error_code problem;
    const fs::file_status status = fs::status(file, problem);
    if (!fs::exists(status))
        return Error{ErrorCode::NotFound, "There is no such file.", file.string()};
    if (!fs::is_regular_file(status))
        return Error{ErrorCode::Format, "This is not a file.", file.string()};
    try {
        return openChecked(file, layout, writable);
    } catch (const SQLite::Exception& failure) {
        if (writable || !isReadOnlyPlace(failure.getErrorCode() & 0xff))
            return sqliteError(failure, file);
    }
    try {
        return openImmutable(file, layout);
    } catch (const SQLite::Exception& failure) {
        return sqliteError(failure, file);
    }
}

void closeSqlite(SQLite::Database& database) {
    try {
        database.setBusyTimeout(0);
        database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        database.exec("PRAGMA journal_mode=DELETE");
    } catch (const SQLite::Exception&) {
        // Someone reads it: the log stays beside the file and the next writer folds it in.
    }
}

WriterLock::WriterLock(fs::path path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}

WriterLock::~WriterLock() {
    std::error_code ignored;
    fs::remove(m_path, ignored);
    ::close(m_descriptor);
}

bool WriterLock::isHeld(const fs::path& file) {
    const int descriptor = ::open((file.string() + "-lock").c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0;
    ::close(descriptor);
    return held;
}

Result<std::unique_ptr<WriterLock>> WriterLock::take(const fs::path& file) {
    const fs::path path = file.string() + "-lock";
    while (true) {
        const int descriptor = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0666);
        if (descriptor < 0)
            return Error{ErrorCode::Io,
                         "The folder cannot be written: " + std::generic_category().message(errno) + ".",
                         path.string()};
        if (!lockSoon(descriptor)) {
            ::close(descriptor);
            return Error{ErrorCode::Io,
                         "Another program is writing this run. Wait until it is done, or stop it there.",
                         file.string()};
        }
        // The holder before us may have removed the name between our open and our lock: then lock the new one.
        struct stat opened {};
        struct stat named {};
        if (::fstat(descriptor, &opened) == 0 && ::stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino)
            return std::unique_ptr<WriterLock>(new WriterLock(path, descriptor));
        ::close(descriptor);
    }
}

}  // namespace groundscope
