// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli build: a benchmark from visual questions and instance annotations (docs/build.md).
#include "app/cli/build.h"

#include "core/base/utc.h"
#include "core/run/built_benchmark.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct NewOptions {
    fs::path project;
    BuildSources sources;
    std::vector<fs::path> instances;
    std::vector<fs::path> panoptic;  ///< JSON, folder
    std::vector<fs::path> labels;    ///< folder, class list
};

int runNew(const NewOptions& options) {
    std::error_code ignored;
    if (fs::exists(options.project, ignored))
        return fail({ErrorCode::InvalidInput, "This file exists already and is not overwritten.", options.project.string()});
    BuildSources sources = options.sources;
    for (const fs::path& path : options.instances)
        sources.instances.push_back({path, {}, {}});
    for (std::size_t i = 0; i + 1 < options.panoptic.size(); i += 2)
        sources.instances.push_back({options.panoptic[i], options.panoptic[i + 1], {}});
    for (std::size_t i = 0; i + 1 < options.labels.size(); i += 2)
        sources.instances.push_back({options.labels[i], {}, options.labels[i + 1]});
    const StopSignal signal;
    ProgressLine line;
    auto project = newBuild(options.project, sources, line.progress(signal.token()));
    if (!project)
        return fail(project.error());
    const auto sets = InstanceSets::open(sources, line.progress(signal.token()));
    line.clear();
    if (!sets)
        return fail(sets.error());
    printNotes(project->notes);
    std::size_t withInstances = 0;
    for (const BuildItem& item : project->items)
        withInstances += sets->kindOf(item.question.imagePath).empty() ? 0 : 1;
    const auto saved = saveBuild(*project);
    if (!saved)
        return fail(saved.error());
    std::cout << "  " << project->items.size() << " questions (" << project->layout << "), " << withInstances
              << " with annotated pictures\n  next: groundscope-cli build propose " << options.project.string() << " --by rules\n";
    return kExitOk;
}

void addNew(CLI::App& build, Action& action) {
    auto options = std::make_shared<NewOptions>();
    CLI::App* command = build.add_subcommand("new", "Begin a project: questions, pictures, instance annotations");
    command->add_option("project", options->project, "The .gsbuild file to make")->required();
    command->add_option("--questions", options->sources.questions, "MMVP's CSV, CV-Bench's JSONL, or a CSV with image, question, options, answer")->required();
    command->add_option("--images", options->sources.images, "Folder of the pictures, searched below too; may be repeated")->required();
    command->add_option("--instances", options->instances, "COCO instances JSON, panoptic JSON, or a folder of label PNGs; may be repeated");
    command->add_option("--panoptic", options->panoptic, "Panoptic JSON and the folder of its PNGs")->expected(2);
    command->add_option("--labels", options->labels, "Folder of label PNGs and its list of classes (objectInfo150.txt)")->expected(2);
    command->callback([options, &action] { action = [options] { return runNew(*options); }; });
}

struct ProjectOptions {
    fs::path project;
    fs::path other;
    fs::path out;
    std::string layout;
    std::string annotator;
    std::vector<std::string> annotators;
    bool json = false;
};

Json stateJson(const BuildProject& project, const std::string& annotator) {
    const BuildState state = buildState(project, annotator);
    return {{"annotator", annotator}, {"done", state.done},   {"no_object", state.noObject},
            {"later", state.later},   {"open", state.open}, {"next", state.next ? Json(project.items[*state.next].question.id) : Json(nullptr)}};
}

Json statusJson(const BuildProject& project) {
    std::size_t proposed = 0;
    for (const BuildItem& item : project.items)
        proposed += item.proposals.empty() ? 0 : 1;
    Json annotators = Json::array();
    for (const std::string& name : project.annotators())
        annotators.push_back(stateJson(project, name));
    return {{"project", project.file.string()}, {"layout", project.layout},           {"questions", project.items.size()},
            {"proposed", proposed},             {"strays", project.strays.size()}, {"annotators", std::move(annotators)}};
}

int runStatus(const ProjectOptions& options) {
    const auto project = openBuild(options.project);
    if (!project)
        return fail(project.error());
    const Json json = statusJson(*project);
    if (options.json) {
        printJson(json);
        return kExitOk;
    }
    printNotes(project->notes);
    std::cout << "  " << json["questions"] << " questions, " << json["proposed"] << " with proposals\n";
    for (const Json& state : json["annotators"])
        std::cout << "  " << state["annotator"].get<std::string>() << ": " << state["done"] << " done, " << state["no_object"]
                  << " without a specific object, " << state["later"] << " put aside, " << state["open"] << " open\n";
    return kExitOk;
}

int runAccept(const ProjectOptions& options) {
    auto project = openBuild(options.project);
    if (!project)
        return fail(project.error());
    const auto sets = InstanceSets::open(project->sources);
    if (!sets)
        return fail(sets.error());
    std::size_t accepted = 0;
    std::size_t failed = 0;
    for (BuildItem& item : project->items) {
        const Decision* decision = item.decisionOf(options.annotator);
        if (item.proposals.empty() || (decision != nullptr && decision->state != Decision::State::Open))
            continue;
        const auto picture = sets->instancesOf(item.question.imagePath);
        if (!picture) {
            warn("sample " + item.question.id + ": " + describe(picture.error()));
            ++failed;
            continue;
        }
        Decision start = startingDecision(item, *picture);
        start.state = start.expression.empty() && start.kept.empty() ? Decision::State::NoObject : Decision::State::Done;
        start.whenUtc = utcNow();
        item.decisions[options.annotator] = std::move(start);
        ++accepted;
    }
    const auto saved = saveBuild(*project);
    if (!saved)
        return fail(saved.error());
    std::cout << "  accepted " << accepted << " proposals for " << options.annotator << " as they are; look at them in the window\n";
    return failed > 0 ? kExitSomeFailed : kExitOk;
}

int runMerge(const ProjectOptions& options) {
    auto project = openBuild(options.project);
    if (!project)
        return fail(project.error());
    const auto other = openBuild(options.other);
    if (!other)
        return fail(other.error());
    const std::size_t changed = mergeBuild(*project, *other);
    const auto saved = saveBuild(*project);
    if (!saved)
        return fail(saved.error());
    std::cout << "  took in " << changed << " decisions\n";
    return kExitOk;
}

Json pairJson(const PairAgreement& pair) {
    return {{"items", pair.items}, {"agreed", pair.agreed}, {"kappa", pair.kappa ? Json(*pair.kappa) : Json(nullptr)}};
}

Json agreementJson(const BuildAgreement& agreement) {
    Json list = Json::array();
    for (const BuildDisagreement& item : agreement.disagreements)
        list.push_back({{"sample", item.sampleId}, {"what", item.what}, {"first", item.first}, {"second", item.second}, {"iou", item.iou}});
    return {{"first", agreement.first},          {"second", agreement.second},         {"both", agreement.both},
            {"only_first", agreement.onlyFirst}, {"only_second", agreement.onlySecond}, {"states", pairJson(agreement.states)},
            {"instances", pairJson(agreement.instances)}, {"both_done", agreement.bothDone}, {"same_expression", agreement.sameExpression},
            {"mean_iou", agreement.meanIou}, {"disagreements", std::move(list)}};
}

std::string kappaText(const PairAgreement& pair) {
    std::string text = std::to_string(pair.agreed) + " of " + std::to_string(pair.items) + " alike, kappa ";
    return text + (pair.kappa ? std::to_string(*pair.kappa).substr(0, *pair.kappa < 0 ? 6 : 5) : "cannot be told");
}

int runAgreement(const ProjectOptions& options) {
    const auto project = openBuild(options.project);
    if (!project)
        return fail(project.error());
    const auto sets = InstanceSets::open(project->sources);
    if (!sets)
        return fail(sets.error());
    const StopSignal signal;
    const auto agreement = buildAgreement(*project, *sets, options.annotators[0], options.annotators[1], Progress{signal.token(), {}, {}});
    if (!agreement)
        return fail(agreement.error());
    if (options.json) {
        printJson(agreementJson(*agreement));
        return kExitOk;
    }
    std::cout << "  " << agreement->both << " questions decided by both, " << agreement->onlyFirst << " by " << agreement->first << " only, "
              << agreement->onlySecond << " by " << agreement->second << " only\n  done or no specific object: " << kappaText(agreement->states)
              << "\n  instances kept or dropped: " << kappaText(agreement->instances) << "\n  expressions: " << agreement->sameExpression << " of "
              << agreement->bothDone << " alike\n  mean IoU of the masks: " << std::to_string(agreement->meanIou).substr(0, 5) << "\n";
    for (const BuildDisagreement& item : agreement->disagreements)
        std::cout << "    sample " << item.sampleId << ", " << item.what << ": " << item.first << " | " << item.second << "\n";
    return kExitOk;
}

int runWrite(const ProjectOptions& options) {
    const auto project = openBuild(options.project);
    if (!project)
        return fail(project.error());
    const auto sets = InstanceSets::open(project->sources);
    if (!sets)
        return fail(sets.error());
    const StopSignal signal;
    ProgressLine line;
    auto built = builtBenchmark(*project, *sets, options.annotators, line.progress(signal.token()));
    if (!built)
        return fail(built.error());
    const std::size_t samples = built->benchmark.samples.size();
    const auto files = writeBuilt(std::move(built->benchmark), options.layout, options.out, line.progress(signal.token()));
    line.clear();
    if (!files)
        return fail(files.error());
    for (const fs::path& file : *files)
        std::cout << "  " << file.string() << "\n";
    std::cout << "  " << samples << " samples; " << built->undecided << " questions left out, not decided yet\n";
    return kExitOk;
}

CLI::App* addCommand(CLI::App& build, Action& action, const char* name, const char* text, int (*run)(const ProjectOptions&),
                     const std::shared_ptr<ProjectOptions>& options) {
    CLI::App* command = build.add_subcommand(name, text);
    command->add_option("project", options->project, "The .gsbuild file")->required();
    command->callback([options, run, &action] { action = [options, run] { return run(*options); }; });
    return command;
}

}  // namespace

void addBuild(CLI::App& program, Action& action) {
    CLI::App* build = program.add_subcommand("build", "Build a benchmark from visual questions and instance annotations");
    build->require_subcommand(1);
    addNew(*build, action);
    addBuildPropose(*build, action);
    const auto options = std::make_shared<ProjectOptions>();
    addCommand(*build, action, "status", "How far every annotator is", runStatus, options)->add_flag("--json", options->json, "One JSON object");
    addCommand(*build, action, "accept", "Take every open proposal as it is", runAccept, options)
        ->add_option("--annotator", options->annotator, "Whose decisions these are")
        ->required();
    addCommand(*build, action, "merge", "Take in the decisions of another copy of the project", runMerge, options)
        ->add_option("other", options->other, "The other .gsbuild file")
        ->required();
    CLI::App* agreement = addCommand(*build, action, "agreement", "How far two annotators agree, and where they do not", runAgreement, options);
    agreement->add_option("--annotators", options->annotators, "Two names")->expected(2)->required();
    agreement->add_flag("--json", options->json, "One JSON object");
    CLI::App* write = addCommand(*build, action, "write", "Write the benchmark, with its pictures", runWrite, options);
    write->add_option("--to", options->layout, "pixmmvp or pixcvbench")->required()->check(CLI::IsMember({"pixmmvp", "pixcvbench"}));
    write->add_option("--out", options->out, "A new folder")->required();
    write->add_option("--annotators", options->annotators, "Whose decisions count, the first one first");
}

}  // namespace groundscope
