// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli evaluate: means of a stored run.
#include "app/cli_evaluate.h"

#include "app/cli_support.h"
#include "core/io/run_store.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cstdio>
#include <iostream>
#include <memory>

namespace groundscope {
namespace {

struct EvaluateOptions {
    std::filesystem::path run;
    bool json = false;
};

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

Json stagesJson(const Evaluation& evaluation) {
    Json stages = Json::object();
    for (int i = 1; i < kStageCount; ++i) {
        const auto& time = evaluation.stages[static_cast<std::size_t>(i)];
        if (time.samples > 0)
            stages[nameOf(static_cast<Stage>(i))] = {
                {"samples", time.samples},
                {"mean_ms", time.totalMs / static_cast<double>(time.samples)},
                {"total_ms", time.totalMs}};
    }
    return stages;
}

int runEvaluate(const EvaluateOptions& options) {
    auto store = RunStore::open(options.run, RunStore::Access::ReadOnly);
    if (!store.has_value())
        return fail(store.error());
    const auto evaluation = evaluateRun(**store);
    if (!evaluation.has_value())
        return fail(evaluation.error());
    if (options.json)
        printJson(evaluationJson(**store, *evaluation));
    else
        printEvaluation(evaluationJson(**store, *evaluation));
    return evaluation->failed + evaluation->damaged > 0 ? kExitSomeFailed : kExitOk;
}

}  // namespace

Result<Evaluation> evaluateRun(const RunStore& store) {
    Evaluation evaluation;
    GS_TRY(const std::vector<SampleSummary> samples, store.summaries());
    GS_TRY(const RunStore::Scores scores, store.scores());
    const Stage last = lastStage(store.record().config);
    evaluation.stored = samples.size();
    evaluation.damaged = scores.damaged;
    for (const SampleSummary& sample : samples) {
        evaluation.failed += sample.error ? 1 : 0;
        evaluation.skipped += sample.skipped.empty() ? 0 : 1;
        evaluation.complete += !sample.error && sample.filled >= last ? 1 : 0;
        for (std::size_t stage = 0; stage < sample.millis.size(); ++stage)
            if (sample.millis[stage] > 0) {
                ++evaluation.stages[stage].samples;
                evaluation.stages[stage].totalMs += sample.millis[stage];
            }
    }
    evaluation.scores = summarise(scores.values);
    return evaluation;
}

Json evaluationJson(const RunStore& store, const Evaluation& evaluation) {
    Json scores = Json::array();
    for (const ScoreSummary& score : evaluation.scores)
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
              {"stored", evaluation.stored},
              {"complete", evaluation.complete},
              {"skipped", evaluation.skipped},
              {"failed", evaluation.failed},
              {"damaged", evaluation.damaged}}},
            {"scores", std::move(scores)},
            {"stages", stagesJson(evaluation)}};
}

void printEvaluation(const Json& json) {
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

void addEvaluate(CLI::App& program, Action& action) {
    auto options = std::make_shared<EvaluateOptions>();
    CLI::App* command = program.add_subcommand("evaluate", "Means of a stored run: IoU, counts, time per stage");
    command->add_option("run", options->run, "The .gsrun file")->required();
    command->add_flag("--json", options->json, "One JSON object on standard output");
    command->callback([options, &action] { action = [options] { return runEvaluate(*options); }; });
}

}  // namespace groundscope
