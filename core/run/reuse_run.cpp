// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/reuse_run.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace groundscope {
namespace {

/// A stage, and what it takes over from a configuration.
struct StageSettings {
    Stage stage;
    void (*copy)(const RunConfig& from, RunConfig& to);
};

void copySwitches(const RunConfig& from, RunConfig& to, std::initializer_list<const char*> ids) {
    const Switches switches = from.switches();
    for (const char* id : ids)
        to.defects[id] = switches.published(id);
}

void copyAnswer(const RunConfig& from, RunConfig& to) {
    to.benchmark = from.benchmark;
    to.variant = from.variant;
    to.probing = from.probing;
    to.conversation = from.conversation;
    to.mllm = from.mllm;
    to.generation = from.generation;
    to.keepHeads = from.keepHeads;
    to.imported = from.imported;
    copySwitches(from, to, {"B1", "B2", "B34", "B35"});
}

void copyPhrases(const RunConfig& from, RunConfig& to) {
    to.chunker = from.chunker;
    to.similarity.vectors = from.similarity.vectors;
    if (from.probing == kBoxProbing)
        copySwitches(from, to, {"B28"});
}

void copyMaps(const RunConfig& from, RunConfig& to) {
    to.rowZero = from.rowZero;
    to.alignment = from.alignment;
}

void copyCandidates(const RunConfig& from, RunConfig& to) {
    to.segmenter = from.segmenter;
    to.frame = from.frame;
    to.pointMode = from.pointMode;
    to.pointRank = from.pointMode == PointMode::Random ? 1 : from.pointRank;
    to.instances = from.instances;
    if (from.pointMode == PointMode::Random)
        to.pointSeed = from.pointSeed;
}

constexpr std::array kStages{StageSettings{Stage::Answer, copyAnswer}, StageSettings{Stage::Phrases, copyPhrases},
                             StageSettings{Stage::Maps, copyMaps}, StageSettings{Stage::Candidates, copyCandidates}};

/// The first difference in what one stage depends on; everything else is set alike.
std::optional<std::string> differenceAt(const StageSettings& stage, const RunConfig& stored, const RunConfig& asked) {
    RunConfig before;
    RunConfig now;
    stage.copy(stored, before);
    stage.copy(asked, now);
    return configDifference(before, now);
}

}  // namespace

Result<Stage> reusableStage(const RunConfig& stored, const RunConfig& asked) {
    Stage usable = Stage::None;
    for (const StageSettings& stage : kStages) {
        const auto difference = differenceAt(stage, stored, asked);
        if (difference && usable == Stage::None)
            return Error{ErrorCode::InvalidInput, "The answers of that run cannot be used here: " + *difference + ".", {}};
        if (difference)
            break;
        usable = stage.stage;
    }
    return usable;
}

Result<std::size_t> reuseStages(const RunStore& from,
                                RunStore& to,
                                std::span<const std::string> ids,
                                Stage upTo,
                                const Progress& progress) {
    GS_TRY(const std::vector<SampleSummary> theirs, from.summaries());
    GS_TRY(const std::vector<SampleSummary> ours, to.summaries());
    const auto idsOf = [](const std::vector<SampleSummary>& summaries) {
        std::set<std::string> set;
        for (const SampleSummary& summary : summaries)
            set.insert(summary.id);
        return set;
    };
    const std::set<std::string> there = idsOf(theirs);
    const std::set<std::string> here = idsOf(ours);
    std::size_t copied = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("reuse", static_cast<std::int64_t>(i), static_cast<std::int64_t>(ids.size()));
        if (!there.contains(ids[i]) || here.contains(ids[i]))
            continue;
        GS_TRY(SampleRun run, from.load(ids[i]));
        run.invalidateFrom(static_cast<Stage>(static_cast<int>(upTo) + 1));
        if (run.filled == Stage::None)
            continue;
        GS_CHECK(to.put(run));
        ++copied;
    }
    return copied;
}

}  // namespace groundscope
