// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/run_change.h"

#include "core/io/run_codec.h"
#include "core/io/run_rows.h"
#include "core/io/sqlite_file.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace groundscope {
namespace {

Result<RunRecord> storedRecord(SQLite::Database& database) {
    SQLite::Statement statement(database, "SELECT value FROM record WHERE key='run'");
    if (!statement.executeStep())
        return Error{ErrorCode::Format, "The run does not say what it is: \"run\" is missing.", {}};
    return decodeRecord(statement.getColumn(0).getString());
}

Result<Done> rewrite(SQLite::Database& database, const std::vector<std::string>& selectors, const JudgeConfig& judge) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (versionOf(database) < runLayout().version())
        upgradeSqlite(database, runLayout());
    GS_TRY(RunRecord record, storedRecord(database));
    record.config.selectors = selectors;
    record.config.judge = judge;
    GS_CHECK(record.config.check());
    SQLite::Statement update(database, "UPDATE record SET value=? WHERE key='run'");
    update.bind(1, encodeRecord(record));
    update.exec();
    transaction.commit();
    return Done{};
}

}  // namespace

Result<Done> changeSelectors(const std::filesystem::path& file,
                             const std::vector<std::string>& selectors,
                             const JudgeConfig& judge) {
    GS_TRY(const auto database, openSqlite(file, runLayout(), /*writable=*/true));
    GS_TRY(const auto writer, WriterLock::take(file));
    try {
        const Result<Done> changed = rewrite(*database, selectors, judge);
        closeSqlite(*database);
        return changed.has_value() ? changed : withContext(changed.error(), file.string());
    } catch (const SQLite::Exception& problem) {
        return sqliteError(problem, file);
    }
}

}  // namespace groundscope
