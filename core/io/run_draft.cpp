// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/run_draft.h"

#include "core/io/sqlite_file.h"

#include <unistd.h>

#include <system_error>
#include <utility>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

Error alreadyThere(const fs::path& file) {
    return {ErrorCode::InvalidInput, "The file exists already; choose another name.", file.string()};
}

void removeRun(const fs::path& file) {
    std::error_code ignored;
    for (const char* part : {"", "-wal", "-shm", "-lock"})
        fs::remove(file.string() + part, ignored);
}

}  // namespace

RunDraft::RunDraft(fs::path file, fs::path draft, std::shared_ptr<RunStore> store)
    : m_file(std::move(file)), m_draft(std::move(draft)), m_store(std::move(store)) {}

RunDraft::~RunDraft() {
    if (!m_store)
        return;
    m_store.reset();
    removeRun(m_draft);
}

Result<std::unique_ptr<RunDraft>> RunDraft::create(const fs::path& file,
                                                   const RunRecord& record,
                                                   const RunBenchmark& benchmark) {
    std::error_code ignored;
    if (fs::exists(file, ignored))
        return alreadyThere(file);
    const fs::path draft = file.string() + ".draft-" + std::to_string(::getpid());
    removeRun(draft);
    GS_TRY(auto store, RunStore::create(draft, record, benchmark));
    return std::unique_ptr<RunDraft>(new RunDraft(file, draft, std::move(store)));
}

Result<Done> RunDraft::commit() {
    std::error_code problem;
    if (fs::exists(m_file, problem))
        return alreadyThere(m_file);
    m_store.reset();
    removeStaleLog(m_file);
    fs::rename(m_draft, m_file, problem);
    if (!problem)
        return Done{};
    removeRun(m_draft);
    return Error{ErrorCode::Io, "The file cannot be written: " + problem.message() + ".", m_file.string()};
}

}  // namespace groundscope
