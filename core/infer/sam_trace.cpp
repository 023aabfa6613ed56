// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/guard.h"
#include "core/infer/mask_upscale.h"
#include "core/infer/safetensors.h"
#include "core/infer/sam.h"

#include <ATen/Functions.h>
#include <c10/core/InferenceMode.h>

#include <cstring>

namespace groundscope {
namespace {

Error invalid(std::string message, std::string where = {}) {
    return {ErrorCode::InvalidInput, std::move(message), std::move(where)};
}

/// One tensor of a file, as float32.
Result<at::Tensor> storedTensor(const std::filesystem::path& path, const std::string& key) {
    GS_TRY(const TensorFile file, readTensorFile(path));
    const auto found = file.tensors.find(key);
    if (found == file.tensors.end())
        return Error{
            ErrorCode::NotFound, "There is no tensor \"" + key + "\" in this file.", path.string()};
    return found->second.to(at::kFloat).contiguous();
}

Result<at::Tensor> maskPrompt(const SegmenterTrace& trace, const SamConfig& config) {
    if (trace.maskFile.empty())
        return at::Tensor();
    GS_TRY(at::Tensor mask, storedTensor(trace.maskFile, trace.maskKey));  // [1, 1, 4 g, 4 g]
    const std::int64_t side = config.lowResSide();
    if (mask.dim() != 4 || mask.size(0) != 1 || mask.size(1) != 1 || mask.size(2) != side ||
        mask.size(3) != side)
        return invalid("The mask prompt is " + shapeText(mask.sizes()) + ", expected " +
                           shapeText({1, 1, side, side}) + ".",
                       trace.maskFile.string() + ": " + trace.maskKey);
    return mask;
}

Result<SamPrompts> tracePrompts(const SegmenterTrace& trace, const Affine& sam_from_image) {
    if (trace.prompts.empty())
        return invalid("There is no prompt; give points or boxes.");
    std::vector<const SegmentPrompt*> prompts;
    for (const SegmentPrompt& prompt : trace.prompts) {
        GS_CHECK(checkPrompt(prompt));
        if (!haveOneShape(prompt, trace.prompts.front()))
            return invalid(
                "All prompts of a trace must have the same number of points, and all or none a "
                "box.");
        prompts.push_back(&prompt);
    }
    return samPrompts(prompts, sam_from_image);
}

/// Fills "input" and "embedding": from the picture, or from a stored one of the two, told by its
/// shape.
Result<Done> addEmbedding(const SegmenterTrace& trace,
                          const SamModel& model,
                          const Progress& progress,
                          TensorMap& out) {
    const SamConfig& config = model.config();
    const std::vector<std::int64_t> inputShape{1, 3, config.imageSize, config.imageSize};
    const std::vector<std::int64_t> embeddingShape{
        1, config.promptWidth, config.grid(), config.grid()};
    if (!trace.fromFile.empty()) {
        GS_TRY(const at::Tensor stored, storedTensor(trace.fromFile, trace.fromKey));
        if (stored.sizes() == at::IntArrayRef(embeddingShape)) {
            out["embedding"] = stored;
            return Done{};
        }
        if (stored.sizes() != at::IntArrayRef(inputShape))
            return invalid("The stored tensor is " + shapeText(stored.sizes()) +
                               ", expected an input " + shapeText(inputShape) +
                               " or an embedding " + shapeText(embeddingShape) + ".",
                           trace.fromFile.string() + ": " + trace.fromKey);
        out["input"] = stored;
    }
    GS_TRY(const at::Tensor embedding, model.embed(out.at("input"), progress));
    out["embedding"] = embedding.to(at::kCPU);
    return Done{};
}

/// Fills "mask_logits" F32 and "masks" U8, both [P, M, H, W].
void addMasks(const at::Tensor& lowRes, const MaskUpscaler::Sizes& sizes, TensorMap& out) {
    const auto shape = {lowRes.size(0),
                        lowRes.size(1),
                        std::int64_t{sizes.image.height},
                        std::int64_t{sizes.image.width}};
    const auto logits = at::empty(shape, at::kFloat);  // [P, M, H, W]
    const auto area = static_cast<std::size_t>(lowRes.size(2) * lowRes.size(3));
    const auto count = static_cast<std::size_t>(lowRes.size(0) * lowRes.size(1));
    const auto pixels = static_cast<std::size_t>(sizes.image.area());
    const MaskUpscaler upscaler(sizes);
    for (std::size_t i = 0; i < count; ++i) {
        const std::vector<float> mask =
            upscaler.logits({lowRes.data_ptr<float>() + i * area, area});
        std::memcpy(logits.data_ptr<float>() + i * pixels, mask.data(), pixels * sizeof(float));
    }
    out["mask_logits"] = logits;
    out["masks"] = logits.gt(0).to(at::kByte);
}

Result<Done> run(const SegmenterTrace& trace, const Progress& progress) {
    const c10::InferenceMode inference;
    GS_TRY(const auto model, SamModel::load(trace.source, progress));
    GS_TRY(SamPixels pixels, samPixels(trace.image, model->preprocess()));
    GS_TRY(SamPrompts prompts, tracePrompts(trace, pixels.sam_from_image));
    GS_TRY(prompts.masks, maskPrompt(trace, model->config()));
    TensorMap out;
    out["resized"] = at::from_blob(pixels.resized.pixels.data(),
                                   {pixels.resized.height, pixels.resized.width, 3},
                                   at::kByte);  // [h, w, 3]
    out["input"] = pixels.input;
    GS_CHECK(addEmbedding(trace, *model, progress, out));
    out["sparse_embeddings"] = model->sparse(prompts);
    const SamDecoded decoded = model->decode(out["embedding"], prompts, trace.multimask);
    out["low_res_logits"] = decoded.logits;
    out["iou_predictions"] = decoded.iou;
    const SamConfig& config = model->config();
    addMasks(decoded.logits,
             {config.lowResSide(), config.imageSize, pixels.resized.size(), trace.image.size()},
             out);
    return writeSafetensors(trace.out, out);
}

}  // namespace

Result<Done> traceSegmenter(const SegmenterTrace& trace, const Progress& progress) {
    return guarded([&]() -> Result<Done> { return run(trace, progress); });
}

}  // namespace groundscope
