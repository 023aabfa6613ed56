// SPDX-License-Identifier: GPL-3.0-or-later
/// RunOutlines: the forms of a run without attention and without masks. What lists and searches need of every sample is
/// a small part of the file; the rest of it is not read.
///
/// One thread at a time. Its own connection: neither waits for a RunStore on the same file, nor holds one up.
#pragma once

#include "core/base/result.h"
#include "core/data/run_record.h"

#include <filesystem>
#include <memory>
#include <string>

namespace groundscope {

class RunOutlines {
  public:
    /// Errors: as RunStore::open for reading.
    static Result<std::unique_ptr<RunOutlines>> open(const std::filesystem::path& file);
    ~RunOutlines();
    RunOutlines(const RunOutlines&) = delete;
    RunOutlines& operator=(const RunOutlines&) = delete;

    /// A form as RunStore::load gives it, but: no stack, no maps, no candidateIou, every mask all background, points at
    /// (0, 0). Errors: NotFound; Format when the rows are damaged.
    Result<SampleRun> read(const std::string& sampleId);

  private:
    struct State;
    explicit RunOutlines(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}  // namespace groundscope
