// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/sam_checkpoint.h"

#include "core/infer/json_config.h"

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

/// What config.json says; 0 and empty = nothing.
struct Said {
    int imageSize = 0;
    int heads = 0;
    int window = 0;
    int decoderHeads = 0;
    double normEps = 0;
    std::vector<std::int64_t> globalBlocks;
    std::vector<double> pixelMean;
    std::vector<double> pixelStd;
};

/// Flat fields, and those of SamModel's own config.
Result<Said> readConfig(const nlohmann::json& json) {
    const Range sides{1, 1 << 16};
    const Range counts{1, 4096};
    JsonConfig flat(json.is_object() ? json : nlohmann::json::object(), "");
    JsonConfig vision = flat.object("vision_config");
    JsonConfig decoder = flat.object("mask_decoder_config");
    const auto integer = [&](const char* key, JsonConfig& part, const char* partKey, Range range) {
        return static_cast<int>(flat.integer(key, part.integer(partKey, 0, range), range));
    };
    Said said;
    said.imageSize = integer("image_size", vision, "image_size", sides);
    said.heads = integer("encoder_num_heads", vision, "num_attention_heads", counts);
    said.window = integer("window_size", vision, "window_size", {0, 4096});
    said.decoderHeads = integer("decoder_num_heads", decoder, "num_attention_heads", counts);
    said.normEps =
        flat.number("encoder_norm_eps", vision.number("layer_norm_eps", 0, {0, 1}), {0, 1});
    said.globalBlocks = flat.integers("encoder_global_attn_indexes", {0, 4096});
    if (said.globalBlocks.empty())
        said.globalBlocks = vision.integers("global_attn_indexes", {0, 4096});
    said.pixelMean = flat.numbers("pixel_mean", 3, {-1e4, 1e4});
    said.pixelStd = flat.numbers("pixel_std", 3, {1e-6, 1e4});
    flat.merge(vision);
    flat.merge(decoder);
    if (flat.error())
        return *flat.error();
    return said;
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
Result<Done> setWindows(SamConfig& config, Shapes& shapes, const Said& said) {
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
    if (!said.globalBlocks.empty())
        config.globalBlocks.assign(said.globalBlocks.begin(), said.globalBlocks.end());
    if (windows.size() > 1)
        return invalid(
            ErrorCode::Format,
            "The relative position tables of the encoder's windows have several lengths.");
    if (!windows.empty())
        config.window = *windows.begin();
    if (said.window > 0)
        config.window = said.window;
    return Done{};
}

Result<Done> setHeads(SamConfig& config, Shapes& shapes, const Said& said) {
    const int headDim = shapes.dimension("image_encoder.blocks.0.attn.rel_pos_h", 2, 1);
    config.heads = config.width / headDim;
    if (config.heads * headDim != config.width)
        return invalid(ErrorCode::Format,
                       "The encoder's width " + std::to_string(config.width) +
                           " is no multiple of its head size " + std::to_string(headDim) + ".");
    if (said.heads != 0 && said.heads != config.heads)
        return contradiction("encoder_num_heads", said.heads, std::to_string(config.heads));
    // Every published SAM has a prompt width of 256 and 8 decoder heads.
    if (said.decoderHeads == 0 && config.promptWidth != 256)
        return invalid(ErrorCode::InvalidInput,
                       "The number of decoder heads cannot be told from the weights of a SAM of "
                       "prompt width " +
                           std::to_string(config.promptWidth) +
                           "; put \"decoder_num_heads\" into config.json.");
    config.decoderHeads = said.decoderHeads != 0 ? said.decoderHeads : 8;
    if (config.promptWidth % 8 != 0 || config.promptWidth / 2 % config.decoderHeads != 0 ||
        config.maskInChannels % 4 != 0)
        return invalid(ErrorCode::Format,
                       "A prompt width of " + std::to_string(config.promptWidth) +
                           " does not divide into " + std::to_string(config.decoderHeads) +
                           " decoder heads.");
    return Done{};
}

/// The SAM's config.json beside the weights; null when there is none or it belongs to another
/// model.
Result<nlohmann::json> readSamConfig(const std::filesystem::path& weights) {
    const auto path = configBeside(weights);
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return nlohmann::json();
    GS_TRY(nlohmann::json json, readJsonObject(path));
    return json.value("model_type", nlohmann::json()) == "sam" ? std::move(json) : nlohmann::json();
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

Result<SamConfig> samConfigFor(const TensorMap& tensors, const nlohmann::json& json) {
    GS_TRY(const Said said, readConfig(json));
    Shapes shapes(tensors);
    SamConfig config = sizesFrom(shapes);
    if (shapes.error())
        return *shapes.error();
    GS_CHECK(setHeads(config, shapes, said));
    GS_CHECK(setWindows(config, shapes, said));
    if (shapes.error())
        return *shapes.error();
    if (said.imageSize != 0 && said.imageSize != config.imageSize)
        return contradiction("image_size", said.imageSize, std::to_string(config.imageSize));
    if (said.normEps > 0)
        config.normEps = said.normEps;
    std::copy(said.pixelMean.begin(), said.pixelMean.end(), config.pixelMean.begin());
    std::copy(said.pixelStd.begin(), said.pixelStd.end(), config.pixelStd.begin());
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
    GS_TRY(const nlohmann::json json, readSamConfig(path));
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
