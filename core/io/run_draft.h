// SPDX-License-Identifier: GPL-3.0-or-later
/// RunDraft: a run file that appears under its name only when it is whole.
#pragma once

#include "core/io/run_store.h"

#include <filesystem>
#include <memory>

namespace groundscope {

/// Written beside the file; taken away again unless commit() was called.
class RunDraft {
  public:
    /// Errors: those of RunStore::create; InvalidInput when `file` exists.
    static Result<std::unique_ptr<RunDraft>> create(const std::filesystem::path& file,
                                                    const RunRecord& record,
                                                    const RunBenchmark& benchmark);
    ~RunDraft();
    RunDraft(const RunDraft&) = delete;
    RunDraft& operator=(const RunDraft&) = delete;

    /// Until commit().
    [[nodiscard]] RunStore& store() { return *m_store; }
    /// Closes the draft and gives it its name. Errors: InvalidInput when the file appeared meanwhile; Io.
    Result<Done> commit();

  private:
    RunDraft(std::filesystem::path file, std::filesystem::path draft, std::shared_ptr<RunStore> store);

    std::filesystem::path m_file;
    std::filesystem::path m_draft;
    std::shared_ptr<RunStore> m_store;  ///< null once committed
};

}  // namespace groundscope
