// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/other_run.h"

#include "core/io/run_outline.h"
#include "core/io/run_store.h"

namespace groundscope {

Result<OtherRun> readOtherRun(const std::filesystem::path& file, const Benchmark& benchmark, const Progress& progress) {
    GS_TRY(const std::shared_ptr<RunStore> store, RunStore::open(file, RunStore::Access::ReadOnly));
    if (store->benchmark().name != benchmark.name)
        return Error{ErrorCode::InvalidInput,
                     "The run is one of " + store->benchmark().name + ", expected one of " + benchmark.name + ".", file.string()};
    GS_TRY(const std::vector<SampleSummary> summaries, store->summaries());
    GS_TRY(const std::unique_ptr<RunOutlines> outlines, RunOutlines::open(file));
    OtherRun other;
    other.file = file;
    std::int64_t done = 0;
    for (const SampleSummary& summary : summaries) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("read", done++, static_cast<std::int64_t>(summaries.size()));
        if (auto form = outlines->read(summary.id); form.has_value())
            other.scores.emplace_back(summary.id, std::move(form->scores));
    }
    return other;
}

}  // namespace groundscope
