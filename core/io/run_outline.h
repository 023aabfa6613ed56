// SPDX-License-Identifier: GPL-3.0-or-later
/// RunOutlines: the forms of a run without attention and without masks. What lists and searches need of every sample is
/// a small part of the file; the rest of it is not read.
///
/// One thread at a time. Its own connection: neither waits for a RunStore on the same file, nor holds one up.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/run_record.h"
#include "core/io/run_store.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
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

/// The outlines of many samples, read on all cores and given to `take` in the order of `samples`, on the calling thread; one
/// that cannot be read comes as its error. Progress: "read". Errors: those of open(); Cancelled: what was given stays.
Result<Done> readOutlines(const std::filesystem::path& file, std::span<const SampleSummary> samples,
                          const std::function<void(const Result<SampleRun>&)>& take, const Progress& progress);

}  // namespace groundscope
