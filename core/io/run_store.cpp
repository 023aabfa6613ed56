// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/run_store.h"

#include "core/data/json.h"
#include "core/data/json_fields.h"
#include "core/io/run_codec.h"
#include "core/io/run_paths.h"
#include "core/io/run_rows.h"
#include "core/io/sqlite_file.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <mutex>
#include <system_error>
#include <utility>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

std::string encodeBenchmark(const RunBenchmark& benchmark) {
    return dumpJson({{"name", benchmark.name}, {"layout", benchmark.layout}, {"samples", benchmark.samples}});
}

Result<RunBenchmark> decodeBenchmark(const std::string& text) {
    GS_TRY(const Json json, parseJson(text, "benchmark"));
    RunBenchmark benchmark;
    std::uint64_t samples = 0;
    Fields fields(json, "");
    fields.read("name", benchmark.name);
    fields.read("layout", benchmark.layout);
    fields.read("samples", samples);
    if (fields.error())
        return *fields.error();
    benchmark.samples = samples;
    return benchmark;
}

bool hasHeadFile(const SampleRun& run) {
    return run.stack && !run.stack->perHead.empty();
}

/// The form with another path of the file that holds its single heads.
SampleRun withHeadFile(SampleRun run, const fs::path& file) {
    AttentionStack stack = *run.stack;
    stack.perHead = file;
    run.stack = std::make_shared<const AttentionStack>(std::move(stack));
    return run;
}

template <typename T>
Result<Done> checked(const Result<T>& result) {
    if (!result.has_value())
        return result.error();
    return Done{};
}

}  // namespace

struct RunStore::State {
    fs::path file;
    fs::path folder;
    RunRecord record;
    RunBenchmark benchmark;
    std::unique_ptr<WriterLock> writer;  // before the database: released after it is closed
    std::unique_ptr<SQLite::Database> database;
    mutable std::mutex mutex;

    /// Runs `call` with the database to itself; exceptions become errors.
    template <typename Call>
    auto use(Call&& call) const -> decltype(call(*database)) {
        const std::lock_guard lock(mutex);
        return guarded([&] { return call(*database); });
    }

    /// Runs `call`; exceptions become errors.
    template <typename Call>
    auto guarded(Call&& call) const -> decltype(call()) {
        try {
            return call();
        } catch (const SQLite::Exception& problem) {
            return sqliteError(problem, file);
        } catch (const std::bad_alloc&) {
            return Error{ErrorCode::OutOfMemory, "There is not enough memory to read this sample.", file.string()};
        }
    }

    /// One transaction; a file of an older version gets the newest tables first.
    template <typename Call>
    Result<Done> write(Call&& call) const {
        return use([&](SQLite::Database& db) -> Result<Done> {
            SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
            if (versionOf(db) < runLayout().version())
                upgradeSqlite(db, runLayout());
            call(db);
            transaction.commit();
            return Done{};
        });
    }

    Result<std::optional<std::string>> recordValue(const std::string& key) const {
        return use([&](SQLite::Database& db) -> Result<std::optional<std::string>> {
            SQLite::Statement statement(db, "SELECT value FROM record WHERE key=?");
            statement.bind(1, key);
            return statement.executeStep() ? std::optional(statement.getColumn(0).getString()) : std::nullopt;
        });
    }

    Result<std::string> neededValue(const std::string& key) const {
        GS_TRY(std::optional<std::string> value, recordValue(key));
        if (!value)
            return Error{ErrorCode::Format, "The run does not say what it is: \"" + key + "\" is missing.", file.string()};
        return *std::move(value);
    }

    Result<Done> readRecord() {
        GS_TRY(const std::string text, neededValue("run"));
        Result<RunRecord> stored = decodeRecord(text);
        if (!stored.has_value())
            return withContext(stored.error(), file.string());
        record = *std::move(stored);
        record.config = withPaths(record.config, [this](const fs::path& path) { return resolved(path, folder); });
        GS_TRY(const std::string about, neededValue("benchmark"));
        GS_TRY(benchmark, decodeBenchmark(about));
        return Done{};
    }

    /// More rows than the file has room for: a crafted tree that refers to one page again and again.
    [[nodiscard]] std::uintmax_t byteBudget() const {
        std::error_code ignored;
        const auto bytes = fs::file_size(file, ignored);
        const auto log = fs::file_size(file.string() + "-wal", ignored);
        return 4 * (bytes + (ignored ? 0 : log)) + 4096;
    }
};

RunStore::RunStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}

RunStore::~RunStore() {
    if (m_state->writer && m_state->database)
        closeSqlite(*m_state->database);
}

const fs::path& RunStore::file() const {
    return m_state->file;
}

RunStore::Access RunStore::access() const {
    return m_state->writer ? Access::ReadWrite : Access::ReadOnly;
}

const RunRecord& RunStore::record() const {
    return m_state->record;
}

const RunBenchmark& RunStore::benchmark() const {
    return m_state->benchmark;
}

Result<std::shared_ptr<RunStore>> RunStore::create(const fs::path& file,
                                                   const RunRecord& record,
                                                   const RunBenchmark& benchmark) {
    GS_CHECK(record.config.check());
    const fs::path folder = folderOf(file);
    RunRecord stored = record;
    stored.config = withPaths(stored.config, [&folder](const fs::path& path) { return portable(path, folder); });
    GS_CHECK(createSqlite(file, runLayout(), [&](SQLite::Database& database) {
        SQLite::Statement insert(database, "INSERT INTO record VALUES('run', ?), ('benchmark', ?)");
        insert.bind(1, encodeRecord(stored));
        insert.bind(2, encodeBenchmark(benchmark));
        insert.exec();
    }));
    return open(file, Access::ReadWrite);
}

Result<std::shared_ptr<RunStore>> RunStore::open(const fs::path& file, Access access) {
    auto state = std::make_unique<State>();
    state->file = file;
    state->folder = folderOf(file);
    const bool writable = access == Access::ReadWrite;
    GS_TRY(state->database, openSqlite(file, runLayout(), writable));
    if (writable) {
        GS_TRY(state->writer, WriterLock::take(file));
        GS_CHECK(state->use([](SQLite::Database& database) -> Result<Done> {
            database.exec("PRAGMA synchronous=FULL; PRAGMA journal_mode=WAL");
            return Done{};
        }));
    }
    GS_CHECK(state->readRecord());
    return std::shared_ptr<RunStore>(new RunStore(std::move(state)));
}

Result<Done> RunStore::put(const SampleRun& run) {
    return put(std::span(&run, 1));
}

Result<Done> RunStore::put(std::span<const SampleRun> runs) {
    return m_state->write([&](SQLite::Database& database) {
        for (const SampleRun& run : runs)
            if (hasHeadFile(run))
                writeSample(database, withHeadFile(run, portable(run.stack->perHead, m_state->folder)));
            else
                writeSample(database, run);
    });
}

Result<SampleRun> RunStore::load(const std::string& sampleId) const {
    std::vector<StoredStage> stages;
    Result<SampleRun> run = m_state->use([&](SQLite::Database& database) {
        SQLite::Statement row(database, std::string(kSelectSample) + kOfId);
        Result<SampleRun> begun = beginSample(row, sampleId);
        if (begun.has_value())
            stages = readStages(database, sampleId);
        return begun;
    });
    if (run.has_value())  // decoding takes longest: others may read meanwhile
        run = m_state->guarded([&]() -> Result<SampleRun> {
            GS_CHECK(decodeStages(stages, *run));
            GS_CHECK(checkConsistent(*run));
            return std::move(*run);
        });
    if (!run.has_value())
        return withContext(run.error(), m_state->file.string() + ", sample " + sampleId);
    if (hasHeadFile(*run)) {
        const fs::path file = resolved(run->stack->perHead, m_state->folder);
        return withHeadFile(*std::move(run), file);
    }
    return run;
}

Result<std::vector<SampleSummary>> RunStore::summaries() const {
    const std::uintmax_t budget = m_state->byteBudget();
    return m_state->use([&](SQLite::Database& database) -> Result<std::vector<SampleSummary>> {
        std::vector<SampleSummary> list;
        std::uintmax_t bytes = 0;
        SQLite::Statement row(database, std::string(kSelectSample) + "ORDER BY rowid");
        while (row.executeStep()) {
            SampleSummary summary;
            const Result<Done> whole = readSummary(row, summary);
            if (!whole.has_value())
                summary.error = whole.error();
            bytes += 16 + summary.id.size() + summary.skipped.size();
            if (bytes > budget)
                return Error{ErrorCode::Format, "The file is damaged: it lists more samples than it can hold.",
                             m_state->file.string()};
            list.push_back(std::move(summary));
        }
        return list;
    });
}

Result<RunStore::Scores> RunStore::scores() const {
    GS_TRY(const std::vector<SampleSummary> samples, summaries());
    return m_state->use([&](SQLite::Database& database) -> Result<Scores> {
        Scores all;
        SQLite::Statement row(database, "SELECT data FROM stage WHERE sample=? AND name='scores'");
        for (const SampleSummary& sample : samples) {
            if (sample.error)
                continue;
            row.bind(1, sample.id);
            SampleRun run;
            if (row.executeStep() && !decodeScores(row.getColumn(0).getString(), run).has_value())
                ++all.damaged;
            else
                all.values.insert(all.values.end(), run.scores.begin(), run.scores.end());
            row.reset();
        }
        return all;
    });
}

Result<Done> RunStore::putLabels(const std::vector<Label>& labels) {
    return m_state->write([&](SQLite::Database& database) { writeLabels(database, labels); });
}

Result<std::vector<Label>> RunStore::labels(const std::string& kind) const {
    const std::uintmax_t budget = m_state->byteBudget();
    Result<std::vector<Label>> found =
        m_state->use([&](SQLite::Database& database) { return readLabels(database, kind, budget); });
    if (!found.has_value())
        return withContext(found.error(), m_state->file.string());
    return found;
}

Result<std::optional<std::string>> RunStore::rememberedReply(const std::string& digest) const {
    return m_state->use([&](SQLite::Database& database) -> Result<std::optional<std::string>> {
        if (versionOf(database) < kLabelVersion)
            return std::optional<std::string>();
        SQLite::Statement row(database, "SELECT text FROM reply WHERE digest=?");
        row.bind(1, digest);
        return row.executeStep() ? std::optional(row.getColumn(0).getString()) : std::nullopt;
    });
}

Result<Done> RunStore::rememberReply(const std::string& digest, const std::string& reply) {
    return m_state->write([&](SQLite::Database& database) {
        SQLite::Statement insert(database,
                                 "INSERT INTO reply VALUES(?,?) ON CONFLICT(digest) DO UPDATE SET text=excluded.text");
        insert.bind(1, digest);
        insert.bind(2, reply);
        insert.exec();
    });
}

Result<Done> RunStore::nameSegmenter(const ModelRef& segmenter) {
    RunRecord named = m_state->record;
    if (!named.config.segmenter.name.empty() || !named.config.segmenter.path.empty())
        return Error{ErrorCode::InvalidInput,
                     "The run has a segmenter already: " + named.config.segmenter.name + ".", m_state->file.string()};
    named.config.segmenter = segmenter;
    RunRecord stored = named;
    stored.config = withPaths(stored.config, [this](const fs::path& path) { return portable(path, m_state->folder); });
    GS_CHECK(m_state->write([&](SQLite::Database& database) {
        SQLite::Statement update(database, "UPDATE record SET value=? WHERE key='run'");
        update.bind(1, encodeRecord(stored));
        update.exec();
    }));
    m_state->record = std::move(named);
    return Done{};
}

Result<Done> RunStore::putNotes(const std::vector<DataNote>& notes) {
    return m_state->write([&](SQLite::Database& database) {
        SQLite::Statement insert(
            database, "INSERT INTO record VALUES('notes', ?) ON CONFLICT(key) DO UPDATE SET value=excluded.value");
        insert.bind(1, dumpJson(listJson(notes)));
        insert.exec();
    });
}

Result<std::vector<DataNote>> RunStore::notes() const {
    GS_TRY(const std::optional<std::string> text, m_state->recordValue("notes"));
    if (!text)
        return std::vector<DataNote>{};
    GS_TRY(const Json json, parseJson(*text, m_state->file.string() + ", notes"));
    Result<std::vector<DataNote>> notes = listFrom<DataNote>(json, "", dataNoteFromJson);
    if (!notes.has_value())
        return withContext(notes.error(), m_state->file.string() + ", notes");
    return notes;
}

Result<std::vector<DataNote>> RunStore::verify() const {
    std::vector<DataNote> notes;
    const std::string file = m_state->file.string();
    GS_TRY(const std::string verdict, m_state->use([](SQLite::Database& database) -> Result<std::string> {
        SQLite::Statement check(database, "PRAGMA integrity_check(1)");
        return check.executeStep() ? check.getColumn(0).getString() : std::string("no answer");
    }));
    if (verdict != "ok")
        notes.push_back({DataNote::Severity::Problem, "damaged-file", {}, file, "The file is damaged: " + verdict + "."});
    GS_TRY(const std::vector<SampleSummary> samples, summaries());
    for (const Result<Done>& part : {checked(labels()), checked(this->notes())})
        if (!part.has_value())
            notes.push_back({DataNote::Severity::Problem, "damaged-file", {}, file, describe(part.error())});
    for (const SampleSummary& summary : samples) {
        const Result<SampleRun> run = load(summary.id);
        if (!run.has_value())
            notes.push_back({DataNote::Severity::Problem, "damaged-sample", summary.id, file, describe(run.error())});
    }
    return notes;
}

}  // namespace groundscope
