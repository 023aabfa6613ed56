// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/llava_loader.h"

#include "core/infer/checkpoint.h"
#include "core/infer/device.h"
#include "core/infer/llava_names.h"

#include <map>

namespace groundscope {
namespace {

constexpr const char* kTower = "vision_tower.";
constexpr const char* kWords = "language_model.model.embed_tokens.weight";

/// The tower of a folder of its own takes the place of one inside the main checkpoint.
Result<Done> addTower(TensorMap& tensors, const std::filesystem::path& visionPath) {
    GS_TRY(const auto tower, readCheckpoint(visionPath));
    GS_TRY(const auto named, renamed(tower.tensors, llavaName));
    std::erase_if(tensors, [](const auto& item) { return item.first.starts_with(kTower); });
    for (const auto& [name, tensor] : named)
        if (name.starts_with(kTower))
            tensors.emplace(name, tensor);
    return Done{};
}

std::int64_t elementsOf(const TensorMap& tensors) {
    std::int64_t count = 0;
    for (const auto& [name, tensor] : tensors)
        count += tensor.numel();
    return count;
}

ModelInfo infoOf(const MllmSource& source, const LlavaSpec& spec, const DeviceChoice& choice) {
    const auto& text = spec.model.text;
    const auto grid = static_cast<int>(spec.model.vision.grid());
    ModelInfo info;
    auto folder = source.path;
    if (!folder.has_filename())
        folder = folder.parent_path();
    info.ref = {folder.filename().string(),
                source.path,
                source.visionPath,
                {},
                choice.dtype,
                choice.device};
    info.description = "LLaVA-1.5, " + std::to_string(text.layers) + " layers, " +
                       std::to_string(text.heads) + " heads, " + std::to_string(grid) + "x" +
                       std::to_string(grid) + " image tokens";
    info.deviceReason = choice.reason;
    info.conversation = spec.conversation;
    info.grid = {grid, grid};
    info.layers = static_cast<int>(text.layers);
    info.heads = static_cast<int>(text.heads);
    return info;
}

/// With int8 the words stay in the file; where they are the output layer too they are needed whole.
LoadOptions optionsFor(const DeviceChoice& choice, const LlavaConfig& config) {
    LoadOptions options{deviceOf(choice), dtypeOf(choice), choice.dtype == "int8", {}};
    if (options.int8 && !config.text.tiedEmbeddings)
        options.asStored = kWords;
    return options;
}

}  // namespace

Result<LlavaTensors> readLlava(const std::filesystem::path& path,
                               const std::filesystem::path& visionPath) {
    GS_TRY(const auto checkpoint, readCheckpoint(path));
    LlavaTensors result;
    GS_TRY(result.tensors, renamed(checkpoint.tensors, llavaName));
    if (!visionPath.empty())
        GS_CHECK(addTower(result.tensors, visionPath));
    GS_TRY(result.spec, readLlavaSpec(path, visionPath, result.tensors));
    std::erase_if(result.tensors,
                  [&](const auto& item) { return isUnusedByLlava(item.first, result.spec.model); });
    return result;
}

Result<LoadedLlava> loadLlava(const MllmSource& source, const Progress& progress) {
    progress.tell("load", 0, 0);
    GS_TRY(auto read, readLlava(source.path, source.visionPath));
    if (read.spec.towerMissing)
        return Error{ErrorCode::InvalidInput,
                     "The checkpoint has no vision tower inside. Give the folder of its tower "
                     "(openai/clip-vit-large-patch14-336 for LLaVA-1.5) as well.",
                     source.path.string()};
    GS_TRY(const auto choice, chooseFor(source.device, source.dtype, elementsOf(read.tensors)));
    LoadedLlava loaded;
    loaded.model = std::make_shared<LlavaModel>(read.spec.model);
    auto bytes = loadParameters(*loaded.model, read.tensors, optionsFor(choice, read.spec.model), progress);
    if (!bytes)
        return withContext(bytes.error(), source.path.string());
    loaded.model->eval();
    loaded.info = infoOf(source, read.spec, choice);
    loaded.info.parameterBytes = *bytes;
    loaded.spec = std::move(read.spec);
    return loaded;
}

}  // namespace groundscope
