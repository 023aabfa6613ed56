// SPDX-License-Identifier: GPL-3.0-or-later
// The store holds the lock of the one writer; these use a second connection of the same program.
#include "core/io/run_plan.h"

#include "core/data/json_fields.h"
#include "core/io/run_rows.h"
#include "core/io/sqlite_file.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <new>
#include <set>

namespace groundscope {
namespace {

/// `call` with a connection to the store's file; SQLite's exceptions become errors.
template <typename Call>
auto withDatabase(const RunStore& store, bool writable, Call&& call) -> decltype(call(std::declval<SQLite::Database&>())) {
    if (writable && store.access() != RunStore::Access::ReadWrite)
        return Error{ErrorCode::InvalidInput, "The run is open for reading only.", store.file().string()};
    GS_TRY(const auto database, openSqlite(store.file(), runLayout(), writable));
    try {
        if (writable)
            database->exec("PRAGMA synchronous=FULL");
        return call(*database);
    } catch (const SQLite::Exception& problem) {
        return sqliteError(problem, store.file());
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "There is not enough memory to read this run.", store.file().string()};
    }
}

Result<std::optional<RunPlan>> decodePlan(const std::string& text) {
    GS_TRY(const Json json, parseJson(text, "plan"));
    RunPlan plan;
    std::string shard = textOf(plan.shard);
    Fields fields(json, "");
    fields.read("shard", shard);
    fields.read("samples", plan.samples);
    if (fields.error())
        return withContext(*fields.error(), "plan");
    const auto parsed = parseShard(shard, [](const char*) { return std::nullopt; });
    if (!parsed.has_value())
        return Error{ErrorCode::Format, parsed.error().message, "plan: /shard"};
    plan.shard = *parsed;
    if (std::set<std::string>(plan.samples.begin(), plan.samples.end()).size() != plan.samples.size())
        return Error{ErrorCode::Format, "A sample is listed twice.", "plan: /samples"};
    return std::optional(std::move(plan));
}

}  // namespace

Result<std::optional<RunPlan>> readPlan(const RunStore& store) {
    auto plan = withDatabase(store, false, [](SQLite::Database& database) -> Result<std::optional<RunPlan>> {
        SQLite::Statement row(database, "SELECT value FROM record WHERE key='plan'");
        if (!row.executeStep())
            return std::optional<RunPlan>();
        return decodePlan(row.getColumn(0).getString());
    });
    if (!plan.has_value() && plan.error().where != store.file())
        return withContext(plan.error(), store.file().string());
    return plan;
}

Result<Done> writePlan(const RunStore& store, const RunPlan& plan) {
    const std::string text = dumpJson({{"shard", textOf(plan.shard)}, {"samples", plan.samples}});
    return withDatabase(store, true, [&text](SQLite::Database& database) -> Result<Done> {
        SQLite::Statement insert(
            database, "INSERT INTO record VALUES('plan', ?) ON CONFLICT(key) DO UPDATE SET value=excluded.value");
        insert.bind(1, text);
        insert.exec();
        return Done{};
    });
}

Result<RunPlan> continuedPlan(const std::optional<RunPlan>& stored, const RunPlan& asked) {
    if (!stored)
        return asked;
    if (stored->shard != asked.shard)
        return Error{ErrorCode::InvalidInput,
                     "The file is part " + textOf(stored->shard) + " of a run, but part " + textOf(asked.shard) +
                         " was asked for.",
                     {}};
    if (asked.shard.isWhole()) {
        RunPlan plan = *stored;
        const std::set<std::string> there(plan.samples.begin(), plan.samples.end());
        for (const std::string& id : asked.samples)
            if (!there.contains(id))
                plan.samples.push_back(id);
        return plan;
    }
    if (stored->samples != asked.samples)
        return Error{ErrorCode::InvalidInput,
                     "The file is part " + textOf(stored->shard) + " of a run of " + std::to_string(stored->samples.size()) +
                         " samples, but a part of other samples was asked for (" + std::to_string(asked.samples.size()) +
                         "): keep --samples and --limit as they were.",
                     {}};
    return asked;
}

Result<Done> copyReplies(const RunStore& from, const RunStore& to) {
    return withDatabase(from, false, [&to](SQLite::Database& source) -> Result<Done> {
        if (versionOf(source) < kLabelVersion)
            return Done{};
        return withDatabase(to, true, [&source](SQLite::Database& target) -> Result<Done> {
            SQLite::Transaction transaction(target, SQLite::TransactionBehavior::IMMEDIATE);
            if (versionOf(target) < runLayout().version())
                upgradeSqlite(target, runLayout());
            SQLite::Statement row(source, "SELECT digest, text FROM reply ORDER BY rowid");
            SQLite::Statement insert(target, "INSERT OR IGNORE INTO reply VALUES(?,?)");
            while (row.executeStep()) {
                insert.bind(1, row.getColumn(0).getString());
                insert.bind(2, row.getColumn(1).getString());
                insert.exec();
                insert.reset();
            }
            transaction.commit();
            return Done{};
        });
    });
}

}  // namespace groundscope
