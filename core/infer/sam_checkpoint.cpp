// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/sam_checkpoint.h"

#include "core/base/files.h"
#include "core/data/json_fields.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace groundscope {
namespace {

constexpr std::string_view kFirstTensor = "image_encoder.pos_embed";

/// Parts of SamModel's names and what segment_anything calls them. Applied in order.
constexpr std::array<std::pair<std::string_view, std::string_view>, 22> kAliases{{
    {"shared_image_embedding.positional_embedding",
     "prompt_encoder.pe_layer.positional_encoding_gaussian_matrix"},
    {"vision_encoder.layers.", "image_encoder.blocks."},
    {"vision_encoder.", "image_encoder."},
    {".patch_embed.projection.", ".patch_embed.proj."},
    {".neck.conv1.", ".neck.0."},
    {".neck.layer_norm1.", ".neck.1."},
    {".neck.conv2.", ".neck.2."},
    {".neck.layer_norm2.", ".neck.3."},
    {".point_embed.", ".point_embeddings."},
    {".mask_embed.conv1.", ".mask_downscaling.0."},
    {".mask_embed.layer_norm1.", ".mask_downscaling.1."},
    {".mask_embed.conv2.", ".mask_downscaling.3."},
    {".mask_embed.layer_norm2.", ".mask_downscaling.4."},
    {".mask_embed.conv3.", ".mask_downscaling.6."},
    {".upscale_conv1.", ".output_upscaling.0."},
    {".upscale_layer_norm.", ".output_upscaling.1."},
    {".upscale_conv2.", ".output_upscaling.3."},
    {".layer_norm_final_attn.", ".norm_final_attn."},
    {".layer_norm1.", ".norm1."},
    {".layer_norm2.", ".norm2."},
    {".layer_norm3.", ".norm3."},
    {".layer_norm4.", ".norm4."},
}};
constexpr std::string_view kHuggingFaceFirst = "vision_encoder.pos_embed";
constexpr std::string_view kHuggingFaceCopy =
    "prompt_encoder.shared_embedding.positional_embedding";

/// SamModel numbers the inner layers of a head from 0 and calls the outer ones proj_in and
/// proj_out.
std::string headLayerName(const std::string& name, const TensorMap& tensors) {
    const auto parts = [&](std::string_view part) { return name.find(part); };
    if (const auto at = parts(".proj_in."); at != std::string::npos)
        return name.substr(0, at) + ".layers.0." +
               name.substr(at + std::string_view(".proj_in.").size());
    if (const auto at = parts(".proj_out."); at != std::string::npos) {
        int inner = 0;
        while (
            tensors.contains(name.substr(0, at) + ".layers." + std::to_string(inner) + ".weight"))
            ++inner;
        return name.substr(0, at) + ".layers." + std::to_string(inner + 1) +
               name.substr(at + std::string_view(".proj_out").size());
    }
    constexpr std::string_view kLayers = ".layers.";
    const auto at = parts(kLayers);
    const auto number = at == std::string::npos ? at : at + kLayers.size();
    const auto end = number == std::string::npos ? number : name.find('.', number);
    if (end == std::string::npos || end == number || end - number > 4 ||
        name.find_first_not_of("0123456789", number) != end)
        return name;
    return name.substr(0, number) +
           std::to_string(std::stoi(name.substr(number, end - number)) + 1) + name.substr(end);
}

std::string fromHuggingFace(std::string name, const TensorMap& tensors) {
    if (name.starts_with("mask_decoder.output_hypernetworks_mlps.") ||
        name.starts_with("mask_decoder.iou_prediction_head."))
        return headLayerName(name, tensors);
    for (const auto& [from, to] : kAliases) {
        if (const auto at = name.find(from); at != std::string::npos)
            name.replace(at, from.size(), to);
    }
    return name;
}

/// What stands before the first tensor's name, or nothing when it is not there.
std::optional<std::string> prefixOf(std::string_view first, const TensorMap& tensors) {
    for (const auto& [name, tensor] : tensors) {
        if (name == first || name.ends_with("." + std::string(first)))
            return name.substr(0, name.size() - first.size());
    }
    return {};
}

Error invalid(ErrorCode code, std::string message) {
    return {code, std::move(message), {}};
}

/// Looks up tensors whose shapes tell sizes; remembers the first that is missing.
class Shapes {
  public:
    explicit Shapes(const TensorMap& tensors) : m_tensors(tensors) {}

    /// Dimension of a tensor of that rank; 1 and an error when there is none.
    int dimension(const std::string& name, std::size_t rank, std::size_t index) {
        const auto found = m_tensors.find(name);
        if (found == m_tensors.end())
            return fail(ErrorCode::NotFound,
                        "The tensor " + name + " is missing; is this a SAM checkpoint?");
        const auto sizes = found->second.sizes();
        if (sizes.size() != rank || sizes[index] < 1 || sizes[index] > kLargest)
            return fail(ErrorCode::Format,
                        name + " is " + shapeText(sizes) + ", expected " + std::to_string(rank) +
                            " dimensions of 1 to " + std::to_string(kLargest) + ".");
        return static_cast<int>(sizes[index]);
    }
    /// How many of `before`0`after`, `before`1`after`, … there are.
    [[nodiscard]] int count(const std::string& before, const std::string& after) const {
        int number = 0;
        while (m_tensors.contains(before + std::to_string(number) + after))
            ++number;
        return number;
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

  private:
    static constexpr std::int64_t kLargest = 1 << 20;

    int fail(ErrorCode code, std::string message) {
        if (!m_error)
            m_error = invalid(code, std::move(message));
        return 1;
    }

    const TensorMap& m_tensors;
    std::optional<Error> m_error;
};

/// What config.json may say beyond the shapes.
struct ConfigFields {
    std::optional<int> imageSize, heads, window, decoderHeads;
    std::optional<std::vector<int>> globalBlocks;
    std::optional<double> normEps;
    std::vector<double> pixelMean, pixelStd;
};

void readInto(Fields& fields, const char* key, std::optional<int>& value) {
    if (fields.json().contains(key)) {
        int number = 0;
        fields.read(key, number);
        value = number;
    }
}

void readGlobalBlocks(Fields& fields, const char* key, ConfigFields& config) {
    if (fields.json().contains(key))
        fields.read(key, config.globalBlocks.emplace());
}

void readEps(Fields& fields, const char* key, ConfigFields& config) {
    if (fields.json().contains(key))
        fields.read(key, config.normEps.emplace());
}

Result<ConfigFields> readConfig(const Json& json) {
    ConfigFields config;
    if (json.is_null())
        return config;
    Fields flat(json, "");
    if (flat.error())
        return *flat.error();
    readInto(flat, "image_size", config.imageSize);
    readInto(flat, "encoder_num_heads", config.heads);
    readInto(flat, "window_size", config.window);
    readInto(flat, "decoder_num_heads", config.decoderHeads);
    readGlobalBlocks(flat, "encoder_global_attn_indexes", config);
    readEps(flat, "encoder_norm_eps", config);
    flat.read("pixel_mean", config.pixelMean);
    flat.read("pixel_std", config.pixelStd);
    if (flat.error())
        return *flat.error();
    if (json.contains("vision_config")) {
        Fields vision(json["vision_config"], "/vision_config");
        if (!vision.error()) {
            readInto(vision, "image_size", config.imageSize);
            readInto(vision, "num_attention_heads", config.heads);
            readInto(vision, "window_size", config.window);
            readGlobalBlocks(vision, "global_attn_indexes", config);
            readEps(vision, "layer_norm_eps", config);
        }
        if (vision.error())
            return *vision.error();
    }
    if (json.contains("mask_decoder_config")) {
        Fields decoder(json["mask_decoder_config"], "/mask_decoder_config");
        if (!decoder.error())
            readInto(decoder, "num_attention_heads", config.decoderHeads);
        if (decoder.error())
            return *decoder.error();
    }
    return config;
}

Error contradiction(const std::string& field, int said, const std::string& weights) {
    return invalid(ErrorCode::Format,
                   "config.json says " + field + " = " + std::to_string(said) +
                       ", but the weights are made for " + weights + ".");
}

/// Sizes that shapes alone tell.
SamConfig sizesFrom(Shapes& shapes) {
    SamConfig config;
    const std::string encoder = "image_encoder.";
    const std::string decoder = "mask_decoder.";
    config.patchSize = shapes.dimension(encoder + "patch_embed.proj.weight", 4, 2);
    config.width = shapes.dimension(encoder + "pos_embed", 4, 3);
    config.imageSize = shapes.dimension(encoder + "pos_embed", 4, 1) * config.patchSize;
    config.depth = shapes.count(encoder + "blocks.", ".norm1.weight");
    config.mlpWidth = shapes.dimension(encoder + "blocks.0.mlp.lin1.weight", 2, 0);
    config.promptWidth = shapes.dimension(encoder + "neck.0.weight", 4, 0);
    config.maskInChannels = shapes.dimension("prompt_encoder.mask_downscaling.3.weight", 4, 0);
    config.decoderDepth = shapes.count(decoder + "transformer.layers.", ".norm1.weight");
    config.decoderMlpWidth =
        shapes.dimension(decoder + "transformer.layers.0.mlp.lin1.weight", 2, 0);
    config.maskTokens = shapes.dimension(decoder + "mask_tokens.weight", 2, 0);
    config.iouHeadDepth = shapes.count(decoder + "iou_prediction_head.layers.", ".weight");
    config.iouHeadWidth = shapes.dimension(decoder + "iou_prediction_head.layers.0.weight", 2, 0);
    return config;
}

/// Window and global blocks from the lengths of the relative position tables (2 side - 1) and from
/// config.json.
Result<Done> setWindows(SamConfig& config, Shapes& shapes, const ConfigFields& said) {
    config.globalBlocks.clear();
    std::set<int> windows;
    for (int i = 0; i < config.depth; ++i) {
        const std::string table = "image_encoder.blocks." + std::to_string(i) + ".attn.rel_pos_h";
        const int side = (shapes.dimension(table, 2, 0) + 1) / 2;
        if (side == config.grid())
            config.globalBlocks.push_back(i);
        else
            windows.insert(side);
    }
    if (said.globalBlocks)
        config.globalBlocks = *said.globalBlocks;
    if (windows.size() > 1 && !(said.window && said.globalBlocks))
        return invalid(ErrorCode::InvalidInput,
                       "The relative position tables have several lengths; window_size and "
                       "encoder_global_attn_indexes must be told in config.json.");
    if (!windows.empty())
        config.window = *windows.begin();
    if (said.window && *said.window != 0)
        config.window = *said.window;
    if (config.window < 1 || config.window > 4096)
        return invalid(ErrorCode::Format,
                       "window_size is " + std::to_string(config.window) + ", expected 1 to 4096.");
    return Done{};
}

Result<Done> setHeads(SamConfig& config, Shapes& shapes, const ConfigFields& said) {
    const int headDim = shapes.dimension("image_encoder.blocks.0.attn.rel_pos_h", 2, 1);
    config.heads = config.width / headDim;
    if (config.heads * headDim != config.width)
        return invalid(ErrorCode::Format,
                       "The encoder's width " + std::to_string(config.width) +
                           " is no multiple of its head size " + std::to_string(headDim) + ".");
    if (said.heads && *said.heads != config.heads)
        return contradiction("encoder_num_heads", *said.heads, std::to_string(config.heads));
    // Every published SAM has a prompt width of 256 and 8 decoder heads.
    if (!said.decoderHeads && config.promptWidth != 256)
        return invalid(ErrorCode::InvalidInput,
                       "The number of decoder heads cannot be told from the weights of a SAM of "
                       "prompt width " +
                           std::to_string(config.promptWidth) +
                           "; put \"decoder_num_heads\" into config.json.");
    config.decoderHeads = said.decoderHeads.value_or(8);
    if (config.decoderHeads < 1 || config.promptWidth % 8 != 0 ||
        config.promptWidth / 2 % config.decoderHeads != 0 || config.maskInChannels % 4 != 0)
        return invalid(ErrorCode::Format,
                       "A prompt width of " + std::to_string(config.promptWidth) +
                           " does not divide into " + std::to_string(config.decoderHeads) +
                           " decoder heads.");
    return Done{};
}

Result<Done> setPixels(SamConfig& config, const ConfigFields& said) {
    const auto isUsable = [](const std::vector<double>& values, double above) {
        return values.size() == 3 && std::all_of(values.begin(), values.end(), [&](double v) {
                   return v > above && v < 1e4;
               });
    };
    if (!said.pixelMean.empty()) {
        if (!isUsable(said.pixelMean, -1e4))
            return invalid(ErrorCode::Format, "pixel_mean of config.json must hold three numbers.");
        std::copy_n(said.pixelMean.begin(), 3, config.pixelMean.begin());
    }
    if (!said.pixelStd.empty()) {
        if (!isUsable(said.pixelStd, 0))
            return invalid(ErrorCode::Format,
                           "pixel_std of config.json must hold three positive numbers.");
        std::copy_n(said.pixelStd.begin(), 3, config.pixelStd.begin());
    }
    return Done{};
}

/// The SAM's config.json beside the weights; null when there is none or it belongs to another
/// model.
Result<Json> readSamConfig(const std::filesystem::path& weights) {
    const auto path = configBeside(weights);
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return Json();
    GS_TRY(const std::string text, readFile(path, 1 << 20));
    GS_TRY(Json json, parseJson(text, path.string()));
    const bool isSam =
        json.is_object() && json.contains("model_type") && json["model_type"] == "sam";
    return isSam ? std::move(json) : Json();
}

}  // namespace

TensorMap samNames(const TensorMap& tensors) {
    auto prefix = prefixOf(kFirstTensor, tensors);
    const bool huggingFace = !prefix;
    if (huggingFace)
        prefix = prefixOf(kHuggingFaceFirst, tensors);
    if (!prefix)
        return tensors;
    TensorMap own;
    for (const auto& [name, tensor] : tensors) {
        if (name.starts_with(*prefix))
            own.emplace(name.substr(prefix->size()), tensor);
    }
    if (!huggingFace)
        return own;
    own.erase(std::string(kHuggingFaceCopy));
    TensorMap result;
    for (const auto& [name, tensor] : own)
        result.emplace(fromHuggingFace(name, own), tensor);
    return result;
}

Result<SamConfig> samConfigFor(const TensorMap& tensors, const Json& json) {
    GS_TRY(const ConfigFields said, readConfig(json));
    Shapes shapes(tensors);
    SamConfig config = sizesFrom(shapes);
    if (shapes.error())
        return *shapes.error();
    GS_CHECK(setHeads(config, shapes, said));
    GS_CHECK(setWindows(config, shapes, said));
    GS_CHECK(setPixels(config, said));
    if (shapes.error())
        return *shapes.error();
    if (said.imageSize && *said.imageSize != config.imageSize)
        return contradiction("image_size", *said.imageSize, std::to_string(config.imageSize));
    config.normEps = said.normEps.value_or(config.normEps);
    return config;
}

std::string samArchitecture(const SamConfig& config) {
    if (config.width == 768 && config.depth == 12)
        return "SAM ViT-B";
    if (config.width == 1024 && config.depth == 24)
        return "SAM ViT-L";
    if (config.width == 1280 && config.depth == 32)
        return "SAM ViT-H";
    return "SAM, " + std::to_string(config.depth) + " blocks of " + std::to_string(config.width);
}

Result<SamCheckpoint> openSamCheckpoint(const std::filesystem::path& path) {
    GS_TRY(Checkpoint weights, readCheckpoint(path));
    GS_TRY(const Json json, readSamConfig(path));
    SamCheckpoint checkpoint;
    checkpoint.weights = std::move(weights);
    checkpoint.weights.tensors = samNames(checkpoint.weights.tensors);
    auto config = samConfigFor(checkpoint.weights.tensors, json);
    if (!config)
        return withContext(std::move(config).error(), path.string());
    checkpoint.config = *std::move(config);
    return checkpoint;
}

}  // namespace groundscope
