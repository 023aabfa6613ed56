// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/models.h"

#include "app/setup/data_paths.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

/// What lies at `path` must be of `kind`; the option is named when it is not.
Result<CheckpointInfo> inspectAs(const std::string& kind, const fs::path& path, const std::string& option) {
    GS_TRY(CheckpointInfo info, inspectCheckpoint(path));
    if (info.kind != kind)
        return Error{ErrorCode::InvalidInput,
                     "This is not a checkpoint for " + option + ": it looks like \"" + info.kind + "\", expected \"" + kind + "\".",
                     path.string()};
    return info;
}

/// The folder's own name, also when the path ends in a slash.
std::string nameOf(const fs::path& path) {
    const fs::path clean = path.lexically_normal();
    return clean.has_filename() ? clean.filename().string() : clean.parent_path().filename().string();
}

template <typename Enum>
void choose(const std::optional<std::string>& name, const char* second, Enum first, Enum other, Enum& value) {
    if (name)
        value = *name == second ? other : first;
}

ModelRef reference(const fs::path& path, const fs::path& vision, const std::string& device, const std::string& dtype) {
    ModelRef ref;
    ref.name = nameOf(path);
    ref.path = path;
    ref.visionPath = vision;
    ref.device = device;
    ref.dtype = dtype;
    return ref;
}

/// Beyond the first, maxima are those of the grid unless B27 is as published.
void applyPoints(const SettingOptions& settings, RunConfig& config) {
    config.pointRank = settings.pointRank.value_or(config.pointRank);
    config.pointSeed = settings.pointSeed.value_or(config.pointSeed);
    config.instances = settings.instances.value_or(config.instances);
    choose(settings.pointMode, "local-maximum", PointMode::UpsampledRank, PointMode::LocalMaximum, config.pointMode);
    if (settings.pointMode == "random")
        config.pointMode = PointMode::Random;
    else if (config.pointRank > 1 && !settings.pointMode && !Switches(config.profile, config.defects).published("B27"))
        config.pointMode = PointMode::LocalMaximum;
}

bool isCpu(const std::string& device) {
    return device == "cpu";
}

/// The devices by their names. Where they are of different kinds, what is left open becomes float32, which all compute alike:
/// a run has one dtype.
Result<Done> agreeOnDevices(ModelPlan& plan) {
    const auto nameAll = [&plan](const std::string& dtype) -> Result<std::vector<std::string>> {
        std::vector<std::string> names;
        for (const std::string& device : plan.devices) {
            GS_TRY(const DeviceChoice choice, chooseDevice(device, dtype));
            names.push_back(choice.device);
        }
        return names;
    };
    GS_TRY(const std::vector<std::string> names, nameAll(plan.mllm.dtype));
    const bool isApart = !plan.samDevice.empty();
    if (isApart) {
        GS_TRY(const DeviceChoice sam, chooseDevice(plan.samDevice, plan.segmenter.dtype));
        plan.samDevice = sam.device;
    } else {
        GS_CHECK(nameAll(plan.segmenter.dtype));
    }
    const bool areMixed = std::any_of(names.begin(), names.end(), isCpu) && !std::all_of(names.begin(), names.end(), isCpu);
    if (areMixed && plan.mllm.dtype == "auto")
        plan.mllm.dtype = "float32";
    if (areMixed && !isApart && plan.segmenter.dtype == "auto")
        plan.segmenter.dtype = "float32";
    if (names.size() > 1)
        plan.devices = names;
    plan.mllm.device = plan.devices.front();
    plan.segmenter.device = isApart ? plan.samDevice : plan.devices.front();
    return Done{};
}

/// "cuda:0,cpu"
std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ",") + name;
    return text;
}

void applySimilarity(const SimilarityOptions& options, SimilarityConfig& config) {
    if (!options.vectors.empty())
        config.vectors = fs::absolute(options.vectors);
    if (options.cut)
        config.cut = options.cut;
    config.mask = options.mask.value_or(config.mask);
}

}  // namespace

void addModelOptions(CLI::App& command, ModelOptions& options) {
    auto* demo = command.add_flag("--demo", options.demo, "Use the small models that come with the program");
    auto* mllm = command.add_option("--mllm", options.mllm, "Folder of a LLaVA-1.5 checkpoint");
    command.add_option("--vision", options.vision, "Folder of its vision tower, when that is not inside")->needs(mllm);
    auto* sam = command.add_option("--sam", options.sam, "SAM checkpoint: .pth, .safetensors, or a folder with one");
    demo->excludes(mllm)->excludes(sam);
    command.add_option("--device", options.device, "auto, cpu, cuda, cuda:1; several separated by commas work side by side");
    command.add_option("--sam-device", options.samDevice,
                       "SAM's device, when it is another one: it looks at the picture while the language model answers");
    command.add_option("--dtype", options.dtype, "auto, float32, bfloat16, float16, int8 (weights of the language model, CPU)")
        ->check(CLI::IsMember({"auto", "float32", "bfloat16", "float16", "int8"}));
    command.add_option("--sam-dtype", options.samDtype, "The same for SAM (float32)")
        ->check(CLI::IsMember({"auto", "float32", "bfloat16", "float16"}));
    command.add_option("--threads", options.threads, "CPU threads of one worker; 0 = all cores")->check(CLI::Range(0, 1024));
}

void addSimilarityOptions(CLI::App& command, SimilarityOptions& options) {
    command.add_option("--vectors", options.vectors,
                       "Word vectors: spaCy model folder, GloVe or word2vec file; default: the model's embeddings");
    command.add_option("--similarity-cut", options.cut, "attend-and-segment: no mask below this similarity");
    command.add_option("--similarity-mask", options.mask, "attend-and-segment: which of three masks: last, predicted-iou")
        ->check(CLI::IsMember({"last", "predicted-iou"}));
}

void addSettingOptions(CLI::App& command, SettingOptions& options) {
    command.add_option("--probing", options.probing, "1 question and options, 2 identify the expression, 3 letter, 4 boxes (baseline)")
        ->check(CLI::Range(1, kBoxProbing));
    command.add_option("--profile", options.profile, "clean, paper, reference")
        ->check(CLI::IsMember({"clean", "paper", "reference"}));
    command.add_option("--defect", options.defects, "Single switches of the profile: B10=published,B5=corrected");
    command.add_option("--conversation", options.conversation, "Prompt template; default: the one the model names, or llava_v1");
    command.add_option("--max-new-tokens", options.maxNewTokens, "Longest answer in tokens (1024)");
    command.add_option("--temperature", options.temperature, "0 = greedy (default)");
    command.add_option("--top-k", options.topK, "Tokens to sample from when the temperature is above 0 (50)");
    command.add_option("--seed", options.seed, "Seed of sampling (2024)");
    command.add_option("--row-zero", options.rowZero, "Attention of the first token: last, second-to-last prompt row")
        ->check(CLI::IsMember({"last", "second-to-last"}));
    command.add_option("--alignment", options.alignment, "Attention row of a token: producing, as-query")
        ->check(CLI::IsMember({"producing", "as-query"}));
    command.add_option("--point-mode", options.pointMode, "k-th maximum: upsampled-rank (pixels), local-maximum (grid); random")
        ->check(CLI::IsMember({"upsampled-rank", "local-maximum", "random"}));
    command.add_option("--point-rank", options.pointRank, "k of the k-th maximum (1)");
    command.add_option("--point-seed", options.pointSeed, "Seed of random points (2024)");
    command.add_option("--instances", options.instances, "Places of a phrase's map whose masks are united; 0 = off");
    addSimilarityOptions(command, options.similarity);
    command.add_option("--chunker", options.chunker, "External noun phrase command instead of the built-in one");
    command.add_flag("--keep-heads", options.keepHeads, "Keep the attention of every layer and head in side files");
}

Result<fs::path> findDemo() {
    if (const auto folder = demoDirectory())
        return *folder;
    return Error{ErrorCode::NotFound,
                 "The demo is not installed beside this program; set GROUNDSCOPE_DATA_DIR to the folder that holds demo/.",
                 "--demo"};
}

Result<ModelPlan> planModels(const ModelOptions& options) {
    ModelPlan plan;
    plan.mllm = {options.mllm, options.vision, options.device, options.dtype};
    plan.segmenter = {options.sam, options.device, options.samDtype};
    if (options.demo) {
        GS_TRY(const fs::path demo, findDemo());
        plan.mllm.path = demo / "mllm";
        plan.segmenter.path = demo / "sam";
    }
    if (plan.mllm.path.empty() || plan.segmenter.path.empty())
        return Error{ErrorCode::InvalidInput, "Give --demo, or both --mllm DIR and --sam FILE.", {}};
    GS_TRY(const CheckpointInfo mllm, inspectAs("llava", plan.mllm.path, "--mllm"));
    GS_TRY(const CheckpointInfo sam, inspectAs("sam", plan.segmenter.path, "--sam"));
    if (mllm.needsVisionTower && plan.mllm.visionPath.empty())
        return Error{ErrorCode::InvalidInput,
                     "The vision tower is not inside this checkpoint: give its folder by --vision DIR.",
                     plan.mllm.path.string()};
    plan.conversation = mllm.conversation;
    plan.samDevice = options.samDevice;
    plan.devices = split(options.device, ',');
    if (plan.devices.empty())
        plan.devices = {"auto"};
    GS_CHECK(agreeOnDevices(plan));
    plan.threads = options.threads;
    setTorchThreads(options.threads);
    return plan;
}

Result<RunConfig> makeConfig(const SettingOptions& settings, const ModelPlan& plan) {
    GS_TRY(const DefectOverrides defects, parseOverrides(settings.defects));
    const std::string named = plan.conversation.empty() ? RunConfig().conversation : plan.conversation;
    RunConfig config = profileDefaults(settings.profile, defects, settings.conversation.value_or(named));
    config.probing = settings.probing;
    config.generation.maxNewTokens = settings.maxNewTokens.value_or(config.generation.maxNewTokens);
    config.generation.temperature = settings.temperature.value_or(config.generation.temperature);
    config.generation.topK = settings.topK.value_or(config.generation.topK);
    config.generation.seed = settings.seed.value_or(config.generation.seed);
    choose(settings.rowZero, "second-to-last", RowZero::Last, RowZero::SecondToLast, config.rowZero);
    choose(settings.alignment, "as-query", TokenAlignment::Producing, TokenAlignment::AsQuery, config.alignment);
    applyPoints(settings, config);
    applySimilarity(settings.similarity, config.similarity);
    config.chunker = settings.chunker;
    config.keepHeads = settings.keepHeads;
    GS_TRY(const DeviceChoice device, chooseDevice(plan.devices.front(), plan.mllm.dtype));
    config.mllm = reference(plan.mllm.path, plan.mllm.visionPath, device.device, device.dtype);
    GS_TRY(const DeviceChoice samDevice, chooseDevice(plan.segmenter.device, plan.segmenter.dtype));
    config.segmenter = reference(plan.segmenter.path, {}, samDevice.device, samDevice.dtype);
    if (plan.devices.size() > 1)
        config.mllm.device = joined(plan.devices);
    if (plan.devices.size() > 1 && plan.samDevice.empty())
        config.segmenter.device = config.mllm.device;
    GS_CHECK(config.check());
    return config;
}

void describeLoaded(RunConfig& config, const ModelInfo* mllm, const ModelInfo* segmenter) {
    const auto take = [](ModelRef& ref, const ModelInfo* info) {
        if (!info)
            return;
        if (ref.device.find(',') == std::string::npos)
            ref.device = info->ref.device;
        ref.dtype = info->ref.dtype;
    };
    take(config.mllm, mllm);
    take(config.segmenter, segmenter);
}

}  // namespace groundscope
