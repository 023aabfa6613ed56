// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/run_hash.h"

#include "core/base/files.h"
#include "core/data/json.h"
#include "core/io/run_rows.h"
#include "core/io/sqlite_file.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <new>
#include <string_view>

namespace groundscope {
namespace {

constexpr std::size_t kLabelDigits = 16;

/// Columns that count, in the order of each table's key: nothing is sorted in memory.
constexpr std::array kForms{
    "SELECT key, value FROM record WHERE key='run'",
    "SELECT id, filled||' '||width||' '||height||' '||empty_target||' '||skipped||' '||coalesce(error,'') FROM sample ORDER BY id",
    "SELECT sample||' '||name, data FROM stage WHERE name<>'stack' ORDER BY sample, name"};
constexpr std::array kResults{
    kForms[1], "SELECT sample||' '||name, data FROM stage ORDER BY sample, name"};
constexpr std::array kLabels{
    "SELECT sample||' '||kind||' '||item||' '||annotator, data FROM label WHERE kind IN ('answer','concept') "
    "ORDER BY sample, kind, item, annotator"};

/// The cell's bytes, whatever it holds.
std::string_view bytesOf(const SQLite::Column& cell) {
    const void* data = cell.getBlob();
    return data == nullptr ? std::string_view() : std::string_view(static_cast<const char*>(data),
                                                                   static_cast<std::size_t>(cell.getBytes()));
}

/// What was said, without when and why.
std::string valueOf(std::string_view label) {
    const auto json = parseJson(label, "label");
    const auto read = json.has_value() ? labelFromJson(*json, "") : Result<Label>(json.error());
    return read.has_value() ? read->value : std::string(label);
}

/// Each row goes into the hash of those before it: no more than one is in memory.
template <std::size_t N>
Result<std::string> hashRows(SQLite::Database& database, const std::array<const char*, N>& selects, bool labels,
                             const Progress& progress) {
    std::string hash;
    std::int64_t done = 0;
    for (const char* select : selects) {
        hash = sha256(hash);
        SQLite::Statement row(database, select);
        while (row.executeStep()) {
            if (progress.stopped())
                return cancelledError();
            progress.tell("hash", done++, 0);
            const std::string_view data = bytesOf(row.getColumn(1));
            hash = sha256(hash + sha256(bytesOf(row.getColumn(0))) + (labels ? sha256(valueOf(data)) : sha256(data)));
        }
    }
    return hash;
}

Result<RunHash> hashDatabase(SQLite::Database& database, const Progress& progress) {
    SQLite::Transaction snapshot(database);
    RunHash hash;
    GS_TRY(hash.forms, hashRows(database, kForms, false, progress));
    hash.labels = sha256({});
    if (versionOf(database) >= kLabelVersion) {
        GS_TRY(hash.labels, hashRows(database, kLabels, true, progress));
    }
    return hash;
}

/// `call` with the file open for reading; exceptions of SQLite become errors.
template <typename Call>
auto read(const std::filesystem::path& file, Call&& call) -> decltype(call(std::declval<SQLite::Database&>())) {
    GS_TRY(const std::unique_ptr<SQLite::Database> database, openSqlite(file, runLayout(), /*writable=*/false));
    try {
        return call(*database);
    } catch (const SQLite::Exception& problem) {
        return sqliteError(problem, file);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "There is not enough memory to read this run.", file.string()};
    }
}

}  // namespace

Result<RunHash> hashRun(const std::filesystem::path& file, const Progress& progress) {
    return read(file, [&progress](SQLite::Database& database) { return hashDatabase(database, progress); });
}

Result<std::string> hashResults(const std::filesystem::path& file, const Progress& progress) {
    return read(file, [&progress](SQLite::Database& database) {
        SQLite::Transaction snapshot(database);
        return hashRows(database, kResults, false, progress);
    });
}

std::string hashText(const RunHash& hash) {
    return hash.forms + "+" + hash.labels.substr(0, kLabelDigits);
}

bool differsFrom(const RunHash& now, const std::string& stored, bool labelsCount) {
    const std::size_t plus = stored.find('+');
    if (!stored.empty() && stored.substr(0, plus) != now.forms)
        return true;
    return labelsCount && plus != std::string::npos && stored.substr(plus + 1) != now.labels.substr(0, kLabelDigits);
}

}  // namespace groundscope
