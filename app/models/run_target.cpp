// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/run_target.h"

#include "core/io/run_plan.h"
#include "core/version.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <QUuid>

#include <system_error>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

Result<Done> makeFolder(const fs::path& folder) {
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
        return Error{ErrorCode::Io, "The folder for runs cannot be made: " + failure.message() + ".", folder.string()};
    return Done{};
}

RunRecord newRecord(const RunConfig& config) {
    RunRecord record;
    record.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    record.startedUtc = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    record.programVersion = programVersion();
    record.versions = libraryVersions();
    record.config = config;
    return record;
}

Result<PreparedRun> createRun(const RunConfig& config, const RunBenchmark& benchmark, const fs::path& file) {
    GS_CHECK(makeFolder(file.parent_path()));
    PreparedRun prepared;
    prepared.how = PreparedRun::How::Created;
    GS_TRY(prepared.store, RunStore::create(file, newRecord(config), benchmark));
    return prepared;
}

/// The same file for writing, or a copy of it where writing is possible.
Result<PreparedRun> continueRun(const RunTarget& target, const Progress& progress) {
    PreparedRun prepared;
    if (target.open->access() == RunStore::Access::ReadWrite) {
        prepared.store = target.open;
        return prepared;
    }
    Result<std::shared_ptr<RunStore>> writable = cancelledError();
    if (!target.openIsFixed)
        writable = RunStore::open(target.open->file(), RunStore::Access::ReadWrite);
    if (writable) {
        prepared.how = PreparedRun::How::Continued;
        prepared.store = *std::move(writable);
    } else {
        GS_CHECK(makeFolder(target.folder));
        const RunConfig& config = target.open->record().config;
        const fs::path file = freshRunFile(target.folder, config.benchmark, config.probing);
        prepared.how = PreparedRun::How::Copied;
        GS_TRY(prepared.store, copyRun(*target.open, file, progress));
    }
    GS_TRY(prepared.summaries, prepared.store->summaries());
    return prepared;
}

}  // namespace

fs::path freshRunFile(const fs::path& folder, const std::string& benchmark, int probing) {
    QString name;
    for (const QChar c : QString::fromStdString(benchmark))
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : QChar(u'-');
    if (name.isEmpty())
        name = u"run"_s;
    const QString stem = u"%1-p%2-%3"_s.arg(name.left(80)).arg(probing).arg(
        QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s));
    fs::path file;
    for (int attempt = 1; attempt == 1 || fs::exists(file); ++attempt) {
        const QString suffix = attempt == 1 ? QString() : u"-%1"_s.arg(attempt);
        file = folder / fs::path((stem + suffix + u".gsrun"_s).toStdString());
    }
    return file;
}

Result<std::shared_ptr<RunStore>> copyRun(const RunStore& from, const fs::path& file, const Progress& progress) {
    GS_TRY(const std::vector<SampleSummary> summaries, from.summaries());
    GS_TRY(std::shared_ptr<RunStore> copy, RunStore::create(file, from.record(), from.benchmark()));
    GS_TRY(const auto plan, readPlan(from));
    const auto total = static_cast<std::int64_t>(summaries.size());
    const auto copyAll = [&]() -> Result<Done> {
        for (std::int64_t done = 0; done < total; ++done) {
            if (progress.stopped())
                return cancelledError();
            progress.tell("copy", done, total);
            const auto run = from.load(summaries[static_cast<std::size_t>(done)].id);
            if (run)  // a damaged sample stays behind: it can be run again
                GS_CHECK(copy->put(*run));
        }
        return plan ? writePlan(*copy, *plan) : Done{};
    };
    const auto copied = copyAll();
    if (copied)
        return copy;
    copy.reset();
    std::error_code ignored;
    fs::remove(file, ignored);
    return copied.error();
}

Result<Done> listSamples(const RunStore& store, std::vector<std::string> ids) {
    GS_TRY(const auto stored, readPlan(store));
    if (stored && !stored->shard.isWhole())
        return Done{};
    RunPlan known = stored.value_or(RunPlan{});
    if (!stored) {
        GS_TRY(const std::vector<SampleSummary> summaries, store.summaries());
        for (const SampleSummary& summary : summaries)
            known.samples.push_back(summary.id);
    }
    GS_TRY(const RunPlan plan, continuedPlan(known, {std::move(ids), {}}));
    return stored == plan ? Done{} : writePlan(store, plan);
}

Result<PreparedRun> prepareRun(const RunConfig& config, const RunBenchmark& benchmark, const RunTarget& target,
                               const Progress& progress) {
    if (!target.chosen.empty())
        return createRun(config, benchmark, target.chosen);
    std::string difference;
    if (target.open) {
        const auto found = configDifference(target.open->record().config, config);
        if (!found)
            return continueRun(target, progress);
        difference = *found;
    }
    GS_TRY(PreparedRun prepared,
           createRun(config, benchmark, freshRunFile(target.folder, benchmark.name, config.probing)));
    prepared.difference = difference;
    return prepared;
}

}  // namespace groundscope
