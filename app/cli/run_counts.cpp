// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_counts.h"

#include "app/cli/support.h"
#include "core/grounding/pipeline.h"

#include <array>
#include <cstdio>
#include <iostream>

namespace groundscope {
namespace {

std::string fixed(const char* format, double value) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), format, value);
    return text.data();
}

Json orNull(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

std::string percent(const Json& value) {
    return value.is_number() ? fixed("%.2f %%", 100 * value.get<double>()) : "none";
}

Json stagesJson(const RunCounts& counts) {
    Json stages = Json::object();
    for (int i = 1; i < kStageCount; ++i) {
        const auto& time = counts.stages[static_cast<std::size_t>(i)];
        if (time.samples > 0)
            stages[nameOf(static_cast<Stage>(i))] = {
                {"samples", time.samples},
                {"mean_ms", time.totalMs / static_cast<double>(time.samples)},
                {"total_ms", time.totalMs}};
    }
    return stages;
}

}  // namespace

Result<RunCounts> countRun(const RunStore& store) {
    RunCounts counts;
    GS_TRY(const std::vector<SampleSummary> samples, store.summaries());
    GS_TRY(const RunStore::Scores scores, store.scores());
    const Stage last = lastStage(store.record().config);
    counts.stored = samples.size();
    counts.damaged = scores.damaged;
    for (const SampleSummary& sample : samples) {
        counts.failed += sample.error ? 1 : 0;
        counts.skipped += sample.skipped.empty() ? 0 : 1;
        counts.complete += !sample.error && sample.filled >= last ? 1 : 0;
        for (std::size_t stage = 0; stage < sample.millis.size(); ++stage)
            if (sample.millis[stage] > 0) {
                ++counts.stages[stage].samples;
                counts.stages[stage].totalMs += sample.millis[stage];
            }
    }
    counts.scores = summarise(scores.values);
    return counts;
}

Json countsJson(const RunStore& store, const RunCounts& counts) {
    Json scores = Json::array();
    for (const ScoreSummary& score : counts.scores)
        scores.push_back({{"selector", score.selector},
                          {"images", score.images},
                          {"empty_targets", score.emptyTargets},
                          {"miou", orNull(score.meanIou)},
                          {"miou_with_target", orNull(score.meanIouWithTarget)}});
    return {{"run", store.file().string()},
            {"benchmark", store.benchmark().name},
            {"profile", store.record().config.profile},
            {"probing", store.record().config.probing},
            {"samples",
             {{"benchmark", store.benchmark().samples},
              {"stored", counts.stored},
              {"complete", counts.complete},
              {"skipped", counts.skipped},
              {"failed", counts.failed},
              {"damaged", counts.damaged}}},
            {"scores", std::move(scores)},
            {"stages", stagesJson(counts)}};
}

void printCounts(const Json& json) {
    const Json& samples = json["samples"];
    std::cout << "  " << json["benchmark"].get<std::string>() << ", probing " << json["probing"] << ", profile "
              << json["profile"].get<std::string>() << "\n  samples: " << samples["stored"] << " stored of "
              << samples["benchmark"] << ", " << samples["complete"] << " complete, " << samples["skipped"] << " skipped, "
              << samples["failed"] << " failed, " << samples["damaged"] << " damaged\n";
    for (const Json& score : json["scores"])
        std::cout << "  " << score["selector"].get<std::string>() << ": mIoU " << percent(score["miou"]) << " over "
                  << score["images"] << " images; with a target " << percent(score["miou_with_target"]) << " ("
                  << score["empty_targets"] << " empty targets)\n";
    for (const auto& [stage, time] : json["stages"].items())
        std::cout << "  " << stage << ": " << fixed("%.1f ms a sample, ", time["mean_ms"].get<double>())
                  << durationText(time["total_ms"].get<double>() / 1000) << " in all\n";
}

}  // namespace groundscope
