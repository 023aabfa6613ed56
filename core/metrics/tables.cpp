// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/tables.h"

#include "core/metrics/tables_common.h"

#include <array>
#include <filesystem>
#include <set>

namespace groundscope {
namespace {

/// Names that stand for one model only: with the profile where there are several, with the file where a run would take
/// another's place.
std::string labelFor(const TableRun& run, bool severalProfiles, bool taken) {
    std::string label = run.evaluation.model.empty() ? "?" : run.evaluation.model;
    if (severalProfiles)
        label += ", " + run.evaluation.profile;
    if (taken)
        label += " (" + std::filesystem::path(run.evaluation.run).stem().string() + ")";
    return label;
}

std::string listText(const std::set<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

}  // namespace

const SelectorFigures* selectorFigures(const Evaluation& evaluation, const std::string& selector) {
    const auto found = std::find_if(evaluation.selectors.begin(), evaluation.selectors.end(),
                                    [&selector](const SelectorFigures& figures) { return figures.selector == selector; });
    return found == evaluation.selectors.end() ? nullptr : &*found;
}

bool severalBenchmarks(std::span<const TableRun> runs) {
    return std::any_of(runs.begin(), runs.end(), [&](const TableRun& run) {
        return run.evaluation.benchmark != runs.front().evaluation.benchmark;
    });
}

std::string labelOf(const ModelRuns& model, int probing) {
    const bool both = model.byProbing.contains(1) && model.byProbing.contains(2);
    return both ? model.label + ", probing " + std::to_string(probing) : model.label;
}

void addProfileNotes(std::span<const TableRun> runs, const TableOptions& options, Table& table) {
    std::set<std::string> profiles;
    bool paired = false;
    for (const TableRun& run : runs) {
        profiles.insert(run.evaluation.profile);
        paired = paired || run.paired;
    }
    table.footnotes.push_back("Scored under profile " + listText(profiles) + ".");
    if (!options.intervals)
        return;
    const BootstrapOptions& bootstrap = options.test.bootstrap;
    table.footnotes.push_back(
        "In brackets: " + std::to_string(static_cast<int>(bootstrap.confidence * 100 + 0.5)) + " % bootstrap intervals (" +
        (bootstrap.method == IntervalMethod::Bca ? "BCa" : "percentile") + ", " + std::to_string(bootstrap.resamples) +
        " resamples of " + (paired ? "pairs" : "samples") + ", seed " + std::to_string(bootstrap.seed) + ").");
}

std::vector<ModelRuns> groupByModel(std::span<const TableRun> runs) {
    std::set<std::string> profiles;
    for (const TableRun& run : runs)
        profiles.insert(run.evaluation.profile);
    std::vector<ModelRuns> models;
    for (const TableRun& run : runs) {
        const Evaluation& evaluation = run.evaluation;
        const auto place = [&](const std::string& label) -> ModelRuns* {
            for (ModelRuns& model : models)
                if (model.label == label && model.benchmark == evaluation.benchmark && model.profile == evaluation.profile)
                    return &model;
            models.push_back({label, evaluation.model, evaluation.profile, evaluation.benchmark, {}});
            return &models.back();
        };
        const std::string plain = labelFor(run, profiles.size() > 1, false);
        ModelRuns* model = place(plain);
        if (model->byProbing.contains(evaluation.probing))
            model = place(labelFor(run, profiles.size() > 1, true));
        for (int copy = 2; model->byProbing.contains(evaluation.probing); ++copy)
            model = place(labelFor(run, profiles.size() > 1, true) + " " + std::to_string(copy));
        model->byProbing[evaluation.probing] = &run;
    }
    return models;
}

Result<Table> makeTable(const std::string& kind, std::span<const TableRun> runs, const TableOptions& options) {
    struct Kind {
        const char* name;
        Table (*make)(std::span<const TableRun>, const TableOptions&);
    };
    static constexpr std::array<Kind, 6> kKinds{{{"scores", scoresTable},
                                                 {"patterns", patternsTable},
                                                 {"when", whenTable},
                                                 {"failures", failuresTable},
                                                 {"lengths", lengthsTable},
                                                 {"ablation", ablationTable}}};
    if (runs.empty())
        return Error{ErrorCode::InvalidInput, "A table needs at least one run.", {}};
    const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&kind](const Kind& k) { return kind == k.name; });
    if (found == kKinds.end())
        return Error{ErrorCode::InvalidInput,
                     "There is no table \"" + kind + "\"; expected scores, patterns, when, failures, lengths or ablation.", {}};
    if (kind == "ablation" && severalBenchmarks(runs))
        return Error{ErrorCode::InvalidInput, "An ablation compares runs of one benchmark; these are of several.",
                     runs.front().evaluation.run};
    return found->make(runs, options);
}

}  // namespace groundscope
