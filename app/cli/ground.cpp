// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli ground: one picture and one expression -> answer.json, heat maps, masks, a contact sheet.
#include "app/cli/figures.h"
#include "app/cli/models.h"
#include "app/cli/selection.h"
#include "app/setup/model_factory.h"
#include "core/base/files.h"
#include "core/grounding/chat_judge.h"
#include "core/grounding/estimating_judge.h"
#include "core/grounding/local_judge.h"
#include "core/grounding/selectors.h"
#include "core/io/image.h"
#include "core/run/sample_context.h"
#include "core/version.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct GroundOptions {
    ModelOptions models;
    SettingOptions settings;
    SelectionOptions selection;
    fs::path image;
    std::string expression;
    std::string question;
    std::string choices;
    fs::path out;
    bool json = false;
};

Sample sampleFrom(const GroundOptions& options) {
    Sample sample;
    sample.id = options.image.stem().string();
    sample.imagePath = options.image;
    sample.expression = sample.rawExpression = options.expression;
    if (!options.expression.empty())
        sample.objects = {options.expression};
    sample.question = options.question;
    sample.rawOptions = options.choices;
    return sample;
}

Json modelJson(const ModelInfo& info) {
    return {{"name", info.ref.name},     {"path", info.ref.path.string()}, {"description", info.description},
            {"device", info.ref.device}, {"dtype", info.ref.dtype},        {"reason", info.deviceReason}};
}

Json candidateJson(const SampleRun& run, std::size_t index) {
    const Candidate& candidate = run.candidates[index];
    const Rect bounds = boundsOf(candidate.mask);
    return {{"level", candidate.level},
            {"predicted_iou", candidate.predictedIou},
            {"stability", candidate.stability},
            {"area", candidate.mask.area()},
            {"box", {bounds.x, bounds.y, bounds.width, bounds.height}},
            {"mask", maskFileName(candidate)},
            {"rle", toJson(candidate.mask)}};
}

/// Each phrase with its point, heat map file and candidates.
Json phrasesJson(const SampleRun& run) {
    Json phrases = toJson(run.phrases);
    for (Json& phrase : phrases) {
        phrase["point"] = nullptr;
        phrase["heat_map"] = nullptr;
        phrase["candidates"] = Json::array();
    }
    for (const AttentionMap& map : run.maps)
        phrases[static_cast<std::size_t>(map.phrase)]["heat_map"] = heatFileName(map);
    for (std::size_t i = 0; i < run.candidates.size(); ++i) {
        if (run.candidates[i].phrase == kNoPhrase)
            continue;
        Json& phrase = phrases[static_cast<std::size_t>(run.candidates[i].phrase)];
        const Point at = run.candidates[i].point.at;
        phrase["point"] = {at.x, at.y};
        phrase["candidates"].push_back(candidateJson(run, i));
    }
    return phrases;
}

Json millisJson(const SampleRun& run) {
    Json millis = Json::object();
    for (int stage = 1; stage <= static_cast<int>(run.filled); ++stage)
        millis[nameOf(static_cast<Stage>(stage))] = run.millis[static_cast<std::size_t>(stage)];
    return millis;
}

Json answerJson(const GroundOptions& options, const RunConfig& config, const SampleRun& run, const Models& models) {
    Json answer = toJson(run.answer);
    return {{"program", "GroundScope " + programVersion()},
            {"image", options.image.string()},
            {"image_size", {run.imageSize.width, run.imageSize.height}},
            {"expression", options.expression},
            {"probing", config.probing},
            {"profile", config.profile},
            {"conversation", config.conversation},
            {"mllm", modelJson(models.mllm->info())},
            {"segmenter", models.segmenter ? modelJson(models.segmenter->info()) : Json(nullptr)},
            {"prompt", answer["prompt"]},
            {"text", answer["text"]},
            {"finished", answer["finished"]},
            {"tokens", answer["tokens"]},
            {"phrases", phrasesJson(run)},
            {"selections", listJson(run.selections)},
            {"millis", millisJson(run)}};
}

void printText(const GroundOptions& options, const SampleRun& run) {
    std::cout << run.answer.text << '\n';
    for (const NounPhrase& phrase : run.phrases)
        std::cout << "  " << phrase.text << '\n';
    for (const Selection& selection : run.selections)
        if (selection.candidate && run.candidates[static_cast<std::size_t>(*selection.candidate)].phrase != kNoPhrase)
            std::cout << selection.selector << ": "
                      << run.phrases[static_cast<std::size_t>(
                                         run.candidates[static_cast<std::size_t>(*selection.candidate)].phrase)]
                             .text
                      << ", mask " << run.candidates[static_cast<std::size_t>(*selection.candidate)].level << '\n';
    std::cout << "Written to " << options.out.string() << '\n';
}

/// The judge of this picture: null when none is asked, or when a chat judge may not be. Cost is shown before it is asked.
Result<std::unique_ptr<Judge>> judgeFor(const GroundOptions& options, const SampleRun& form, PipelineContext context,
                                        const Progress& progress) {
    const RunConfig& config = *context.config;
    std::unique_ptr<Judge> judge;
    if (!asksJudge(config.selectors))
        return judge;
    if (config.judge.kind == "local")
        return makeLocalJudge(*context.mllm, config.conversation);
    GS_TRY(const auto client, judgeClient(options.selection, config, {}));
    EstimatingJudge estimate(client, config.judge.model);
    context.judge = &estimate;
    GS_CHECK(advance(form, Stage::Selections, context, progress));
    warn("to send to " + config.judge.model + " at " + config.judge.endpoint + ": " + costText(estimate.cost()));
    if (options.selection.chat.dryRun)
        return judge;
    GS_TRY(const bool may, maySend(options.selection.chat, estimate.cost()));
    if (may)
        judge = makeChatJudge(client, config.judge.model);
    return judge;
}

Result<int> execute(const GroundOptions& options, const StopSignal& signal) {
    ProgressLine line;
    const Progress progress = line.progress(signal.token());
    const Sample sample = sampleFrom(options);
    GS_TRY(const RgbImage image, loadRgb(options.image));
    GS_TRY(ModelPlan plan, planModels(options.models));
    GS_TRY(RunConfig config, makeConfig(options.settings, plan));
    GS_CHECK(applySelection(options.selection, config));
    const bool byExpression = config.probing == 2 || config.probing == kBoxProbing;
    if (byExpression ? options.expression.empty() : options.question.empty())
        return Error{ErrorCode::InvalidInput, byExpression ? "Give --expression E." : "Give --question Q.", {}};
    GS_TRY(const auto phrases, makePhraseFinder(config.chunker));
    std::error_code problem;
    fs::create_directories(options.out, problem);
    if (problem)
        return Error{ErrorCode::Io, "The folder cannot be made: " + problem.message() + ".", options.out.string()};
    if (config.probing == 3)
        plan.segmenter.path.clear();
    GS_TRY(const Models models, nativeModels(plan.mllm, plan.segmenter, plan.threads)(progress));
    PipelineContext context = contextFor(sample, config, models);
    context.phrases = phrases.get();
    GS_TRY(const auto vectors, vectorsOf(config.similarity, progress));
    context.vectors = vectors.get();
    context.image = image.view();
    if (config.keepHeads)
        context.perHeadFile = options.out / "heads.f16";
    SampleRun form;
    form.sampleId = sample.id;
    GS_TRY(form, advance(std::move(form), Stage::Candidates, context, progress));
    GS_TRY(const auto judge, judgeFor(options, form, context, progress));
    context.judge = judge.get();
    GS_TRY(const SampleRun run, advance(std::move(form), Stage::Scores, context, progress));
    GS_CHECK(writeFigures(options.out, image, sample, run, models.mllm->info()));
    const Json answer = answerJson(options, config, run, models);
    GS_CHECK(writeFile(options.out / "answer.json", dumpJson(answer, 2) + "\n"));
    line.clear();
    if (options.json)
        printJson(answer);
    else
        printText(options, run);
    return kExitOk;
}

int runGround(const GroundOptions& options) {
    const StopSignal signal;
    const Result<int> code = execute(options, signal);
    return code.has_value() ? *code : fail(code.error());
}

}  // namespace

void addGround(CLI::App& program, Action& action) {
    auto options = std::make_shared<GroundOptions>();
    CLI::App* command = program.add_subcommand("ground", "Ground one expression in one picture");
    command->add_option("--image", options->image, "Picture")->required();
    command->add_option("--expression", options->expression, "Referring expression, for example \"the dog's face\"");
    command->add_option("--question", options->question, "Question, for probing 1 and 3");
    command->add_option("--options", options->choices, "Its options: \"(a) Open (b) Closed\"");
    command->add_option("--out", options->out, "Folder for answer.json and the pictures")->required();
    addModelOptions(*command, options->models);
    addSettingOptions(*command, options->settings);
    addSelectionOptions(*command, options->selection);
    command->add_flag("--json", options->json, "Print answer.json on standard output too");
    command->callback([options, &action] { action = [options] { return runGround(*options); }; });
}

}  // namespace groundscope
