// SPDX-License-Identifier: GPL-3.0-or-later
// model_zoo.h: inspectCheckpoint, hashCheckpoint.
#include "core/base/files.h"
#include "core/infer/checkpoint.h"
#include "core/infer/device.h"
#include "core/infer/guard.h"
#include "core/infer/llava_config.h"
#include "core/infer/llava_names.h"
#include "core/infer/model_zoo.h"
#include "core/infer/sam_checkpoint.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <system_error>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr const char* kWords = "language_model.model.embed_tokens.weight";
constexpr const char* kPatches = "vision_tower.vision_model.embeddings.patch_embedding.weight";
constexpr const char* kProjector = "multi_modal_projector.linear_1.weight";
constexpr const char* kTower = "vision_tower.";
constexpr const char* kSamPositions = "image_encoder.pos_embed";
constexpr std::size_t kHashPiece = std::size_t{16} << 20;  // stop is looked at between pieces

/// "1.5 M" or "7.1 B" parameters.
std::string countText(std::int64_t count) {
    std::array<char, 32> text{};
    const auto value = static_cast<double>(count);
    std::snprintf(text.data(),
                  text.size(),
                  value < 1e9 ? "%.1f M" : "%.1f B",
                  value < 1e9 ? value / 1e6 : value / 1e9);
    return std::string(text.data()) + " parameters";
}

std::int64_t elementsOf(const TensorMap& tensors) {
    std::int64_t count = 0;
    for (const auto& [name, tensor] : tensors)
        count += tensor.numel();
    return count;
}

/// The dtype that holds most values.
std::string commonDtype(const TensorMap& tensors) {
    std::map<std::string, std::int64_t> counts;
    for (const auto& [name, tensor] : tensors)
        counts[dtypeName(tensor.scalar_type())] += tensor.numel();
    const auto most =
        std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
            return a.second < b.second;
        });
    return most == counts.end() ? "" : most->first;
}

std::string llavaArchitecture(const LlamaConfig& text, std::int64_t elements) {
    if (text.hidden == 4096 && text.layers == 32)
        return "LLaVA-1.5 7B";
    if (text.hidden == 5120 && text.layers == 40)
        return "LLaVA-1.5 13B";
    return "LLaVA-1.5, " + countText(elements);
}

void noteMissing(const fs::path& path,
                 const LlavaSpec& spec,
                 const TensorMap& tensors,
                 CheckpointInfo& info) {
    std::error_code ignored;
    const auto folder = fs::is_directory(path, ignored) ? path : path.parent_path();
    if (!fs::exists(folder / "tokenizer.model", ignored))
        info.missing.emplace_back("tokenizer.model");
    for (const auto& [name, shape] : shapesOf(LlavaModel(spec.model))) {
        const bool known = spec.towerMissing && name.starts_with(kTower);
        if (!known && tensors.count(name) == 0)
            info.missing.push_back(name);
    }
}

MllmShape shapeOf(const LlavaConfig& config, std::int64_t parameters) {
    const LlamaConfig& text = config.text;
    const auto side = config.vision.grid();
    return {parameters, text.hidden, text.intermediate, text.layers, text.heads, text.kvHeads, text.dimOfHead(), text.vocab, side * side};
}

SegmenterShape shapeOf(const SamConfig& config, std::int64_t parameters) {
    return {parameters, config.grid(), config.width, config.mlpWidth, config.promptWidth};
}

Result<Done> inspectLlava(const fs::path& path, const TensorMap& tensors, CheckpointInfo& info) {
    info.kind = "llava";
    std::error_code ignored;
    if (const auto config = configBeside(path); !fs::exists(config, ignored)) {
        info.architecture = "LLaVA, " + countText(elementsOf(tensors));
        info.missing.push_back(config.filename().string());
        return Done{};
    }
    GS_TRY(const auto spec, readLlavaSpec(path, {}, tensors));
    info.architecture = llavaArchitecture(spec.model.text, elementsOf(tensors));
    info.mllm = shapeOf(spec.model, elementsOf(tensors));
    info.needsVisionTower = spec.towerMissing;
    info.conversation = spec.conversation;
    noteMissing(path, spec, tensors, info);
    return Done{};
}

void inspectClip(const TensorMap& tensors, CheckpointInfo& info) {
    info.kind = "clip";
    info.architecture = "CLIP vision tower";
    if (const auto config = clipConfigFromShapes(tensors))
        info.architecture = "CLIP ViT, " + std::to_string(config->layers) + " layers of " +
                            std::to_string(config->width) + ", patch " +
                            std::to_string(config->patchSize) + ", " +
                            std::to_string(config->imageSize) + " pixels";
}

Result<Done> inspectKind(const fs::path& path, const TensorMap& stored, CheckpointInfo& info) {
    const auto sam = samNames(stored);
    if (sam.count(kSamPositions) != 0) {
        info.kind = "sam";
        const auto opened = info.missing.empty() ? openSamCheckpoint(path) : Error{};
        info.architecture =
            opened ? samArchitecture(opened->config) : "SAM, " + countText(elementsOf(sam));
        if (opened)
            info.segmenter = shapeOf(opened->config, elementsOf(sam));
        if (!opened && info.missing.empty())
            info.missing.push_back(describe(opened.error()));
        return Done{};
    }
    GS_TRY(const auto tensors, renamed(stored, llavaName));
    const bool words = tensors.count(kWords) != 0;
    const bool llava =
        words && (tensors.count(kProjector) != 0 || isLlavaConfig(configBeside(path)));
    if (llava || (!info.missing.empty() && isLlavaConfig(configBeside(path))))
        return inspectLlava(path, tensors, info);
    if (!words && tensors.count(kPatches) != 0) {
        inspectClip(tensors, info);
        return Done{};
    }
    info.kind = "unknown";
    info.architecture = words ? "language model, " + countText(elementsOf(tensors))
                              : countText(elementsOf(tensors));
    return Done{};
}

/// All tensors of the files that are there; a damaged file is an error.
Result<TensorMap> readHeaders(const std::vector<fs::path>& files, CheckpointInfo& info) {
    TensorMap tensors;
    for (const auto& name : files) {
        GS_TRY(auto file, readTensorFile(name));
        if (info.format.empty())
            info.format = file.format;
        info.bytes += file.fileBytes;
        info.tensorCount += static_cast<std::int64_t>(file.tensors.size());
        tensors.merge(file.tensors);
    }
    return tensors;
}

/// Weights first, then what beside them decides a result: configurations and the tokenizer; sorted
/// by name.
Result<std::vector<fs::path>> filesToHash(const fs::path& path) {
    GS_TRY(const auto found, findWeightFiles(path));
    auto files = found.files;
    std::error_code error;
    if (fs::is_directory(path, error)) {
        for (const auto& entry : fs::directory_iterator(path, error)) {
            const auto extension = entry.path().extension();
            const bool wanted =
                extension == ".json" || entry.path().filename() == "tokenizer.model";
            if (wanted && entry.is_regular_file(error))
                files.push_back(entry.path());
        }
    } else if (const auto config = configBeside(path); fs::exists(config, error)) {
        files.push_back(config);
    }
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return files;
}

/// One line a piece of the file: its name and the hash of the piece.
Result<std::string> hashLines(const fs::path& path,
                              const Progress& progress,
                              std::int64_t& done,
                              std::int64_t total) {
    GS_TRY(const auto file, MappedFile::open(path));
    const std::string_view bytes(reinterpret_cast<const char*>(file->bytes().data()),
                                 file->bytes().size());
    std::string lines;
    for (std::size_t at = 0; at < bytes.size(); at += kHashPiece) {
        if (progress.stopped())
            return cancelledError();
        const auto piece = bytes.substr(at, kHashPiece);
        lines += path.filename().string() + " " + sha256(piece) + "\n";
        done += static_cast<std::int64_t>(piece.size());
        progress.tell("hash", done, total);
    }
    return lines;
}

}  // namespace

Result<CheckpointInfo> inspectCheckpoint(const fs::path& path) {
    return guarded([&]() -> Result<CheckpointInfo> {
        GS_TRY(const auto found, findWeightFiles(path));
        CheckpointInfo info;
        info.files = found.files;
        for (const auto& shard : found.missing)
            info.missing.push_back(shard.filename().string());
        GS_TRY(const auto tensors, readHeaders(found.files, info));
        info.dtype = commonDtype(tensors);
        info.parameters = elementsOf(tensors);
        GS_CHECK(inspectKind(path, tensors, info));
        return info;
    });
}

Result<std::string> hashCheckpoint(const fs::path& path, const Progress& progress) {
    return guarded([&]() -> Result<std::string> {
        GS_TRY(const auto files, filesToHash(path));
        std::error_code ignored;
        std::int64_t total = 0;
        for (const auto& file : files)
            total += static_cast<std::int64_t>(fs::file_size(file, ignored));
        std::int64_t done = 0;
        std::string lines;
        for (const auto& file : files) {
            GS_TRY(const auto part, hashLines(file, progress, done, total));
            lines += part;
        }
        return sha256(lines);
    });
}

}  // namespace groundscope
