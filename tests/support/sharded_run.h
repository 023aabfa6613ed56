// SPDX-License-Identifier: GPL-3.0-or-later
/// Small run files with a plan: parts of one run. Failures are programming mistakes: assert-like.
#pragma once

#include "core/io/run_plan.h"
#include "core/io/run_store.h"

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace groundscope::test {

inline std::vector<std::string> numberedSamples(int count) {
    std::vector<std::string> ids;
    for (int i = 1; i <= count; ++i)
        ids.push_back(std::to_string(i));
    return ids;
}

/// A complete form that says its own name, and took `millis`.
inline SampleRun finishedForm(const std::string& id, double millis = 1) {
    SampleRun run;
    run.sampleId = id;
    run.filled = Stage::Scores;
    run.imageSize = {20, 10};
    run.answer.text = "Sample " + id + ".";
    run.scores = {{"oracle", 0.5, false}};
    run.millis.fill(millis);
    return run;
}

inline SampleRun failedForm(const std::string& id) {
    SampleRun run;
    run.sampleId = id;
    run.error = Error{ErrorCode::OutOfMemory, "There is not enough memory.", id};
    return run;
}

inline SampleRun unfinishedForm(const std::string& id) {
    SampleRun run = finishedForm(id);
    run.invalidateFrom(Stage::Phrases);
    return run;
}

inline RunRecord shardRecord(const Shard& shard = {}) {
    RunRecord record;
    record.startedUtc = "2026-01-0" + std::to_string(shard.number) + "T00:00:00Z";
    record.id = "doors-" + record.startedUtc;
    record.config.benchmark = "doors";
    return record;
}

/// A file that is to hold its part of samples "1" … "total".
inline std::shared_ptr<RunStore> makeShard(const std::filesystem::path& file, const Shard& shard, int total,
                                           const RunRecord& record) {
    auto store = RunStore::create(file, record, {"doors", "folder", static_cast<std::size_t>(total)});
    if (!store.has_value() || !writePlan(**store, {numberedSamples(total), shard}).has_value())
        std::abort();
    return *store;
}

/// The same, all its samples complete.
inline void writeShard(const std::filesystem::path& file, const Shard& shard, int total) {
    const auto store = makeShard(file, shard, total, shardRecord(shard));
    for (const std::string& id : partOf(numberedSamples(total), shard))
        if (!store->put(finishedForm(id, static_cast<double>(shard.number))).has_value())
            std::abort();
}

}  // namespace groundscope::test
