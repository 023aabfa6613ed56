// SPDX-License-Identifier: GPL-3.0-or-later
// model_zoo.h: traceMllm, readTensor, writeTensors.
#include "core/infer/generate.h"
#include "core/infer/guard.h"
#include "core/infer/llava_loader.h"
#include "core/infer/model_zoo.h"
#include "core/infer/safetensors.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>

namespace groundscope {
namespace {

at::Tensor copyOf(const void* data, at::IntArrayRef shape, at::ScalarType dtype) {
    return at::from_blob(const_cast<void*>(data), shape, at::TensorOptions(dtype)).clone();
}

/// Stored pixel_values, or a stored `resized` picture that only has to be normalised.
Result<at::Tensor> storedPixels(const MllmTrace& trace, const ClipPreprocess& preprocess) {
    GS_TRY(const auto stored, readStoredTensor(trace.fromFile, trace.fromKey));
    const std::int64_t side = preprocess.imageSize;
    if (stored.scalar_type() == at::kByte && stored.sizes() == at::IntArrayRef({side, side, 3})) {
        const auto bytes = stored.contiguous();  // [S, S, 3]
        const auto size = preprocess.imageSize;
        GS_TRY(const auto picture,
               clipPixels({bytes.data_ptr<std::uint8_t>(), size, size, std::ptrdiff_t{3} * size},
                          preprocess));
        return picture.pixels;
    }
    if (stored.sizes() != at::IntArrayRef({1, 3, side, side}) ||
        !at::isFloatingType(stored.scalar_type()))
        return Error{ErrorCode::InvalidInput,
                     "The stored tensor is " + shapeText(stored.sizes()) +
                         ", expected pixel_values " + shapeText({1, 3, side, side}) + ".",
                     trace.fromFile.string() + ": " + trace.fromKey};
    return stored.to(at::kFloat).contiguous();
}

/// The model's input; `out` gets `resized` when there is a picture.
Result<at::Tensor> pixelsFor(const MllmTrace& trace, const LlavaSpec& spec, TensorMap& out) {
    auto preprocess = spec.preprocess;
    preprocess.padToSquare = trace.padToSquare;
    if (!trace.fromFile.empty())
        return storedPixels(trace, preprocess);
    GS_TRY(const auto picture, clipPixels(trace.image, preprocess));
    const auto& resized = picture.resized;
    out["resized"] =
        copyOf(resized.pixels.data(), {resized.height, resized.width, 3}, at::kByte);  // [S, S, 3]
    return picture.pixels;
}

Result<std::vector<int>> idsFor(const MllmTrace& trace, const LlavaSpec& spec) {
    if (!trace.ids.empty())
        return withPlaceholder(trace.ids, spec);
    if (!trace.tokenizer)
        return Error{ErrorCode::InvalidInput,
                     "A prompt text needs the model's tokenizer; give ids instead.",
                     {}};
    GS_TRY(auto ids, trace.tokenizer->encodePrompt(trace.text));
    return withPlaceholder(std::move(ids), spec);
}

/// [n, N] -> the same minus its mean over the n steps
at::Tensor centred(const at::Tensor& attention) {
    return attention.size(0) == 0 ? attention : attention - attention.mean(0, /*keepdim=*/true);
}

void addGeneration(const Generation& result, TensorMap& out) {
    out["vision_features"] = result.visionFeatures;  // [1, N, vision width]
    out["image_features"] = result.imageFeatures;    // [1, N, hidden]
    out["prompt_logits"] = result.promptLogits;      // [1, L, V]
    out["step_logits"] = result.stepLogits;          // [n, V]
    const std::vector<std::int64_t> ids(result.ids.begin(), result.ids.end());
    out["generated_ids"] =
        at::tensor(ids, at::kLong).view({1, static_cast<std::int64_t>(ids.size())});  // [1, n]
    auto prev0 = result.attention.clone();                                            // [n, N]
    if (prev0.size(0) > 0)
        prev0[0].copy_(result.attentionSecondToLast);
    out["image_attention"] = result.attention;
    out["image_attention_prev0"] = prev0;
    out["image_attention_centered"] = centred(result.attention);
    out["image_attention_prev0_centered"] = centred(prev0);
}

Result<Done> traceUnguarded(const MllmTrace& trace, const Progress& progress) {
    GS_TRY(const auto loaded, loadLlava(trace.source, progress));
    TensorMap out;
    GenerationRequest request;
    GS_TRY(request.pixels, pixelsFor(trace, loaded.spec, out));
    GS_TRY(request.ids, idsFor(trace, loaded.spec));
    request.config.maxNewTokens = trace.maxNewTokens;
    request.config.ignoreEos = trace.ignoreEos;
    request.endTokens = loaded.spec.endTokens;
    request.keepPromptLogits = request.keepStepLogits = true;
    out["pixel_values"] = request.pixels;  // [1, 3, S, S]
    GS_TRY(const auto result, generate(*loaded.model, request, progress));
    addGeneration(result, out);
    return writeSafetensors(trace.out, out);
}

Result<at::Tensor> tensorOf(const NamedTensor& named) {
    const auto count = elementCount(named.shape);
    const auto filled = named.floats.size() + named.integers.size() + named.bytes.size();
    if (!count || static_cast<std::size_t>(*count) != filled)
        return Error{ErrorCode::InvalidInput,
                     "The shape " + shapeText(named.shape) + " does not hold " +
                         std::to_string(filled) + " values.",
                     named.name};
    if (!named.integers.empty())
        return copyOf(named.integers.data(), named.shape, at::kLong);
    if (!named.bytes.empty())
        return copyOf(named.bytes.data(), named.shape, at::kByte);
    return filled == 0 ? at::empty(named.shape, at::kFloat)
                       : copyOf(named.floats.data(), named.shape, at::kFloat);
}

}  // namespace

Result<Done> traceMllm(const MllmTrace& trace, const Progress& progress) {
    return guarded([&] { return traceUnguarded(trace, progress); });
}

Result<FloatTensor> readTensor(const std::filesystem::path& file, const std::string& key) {
    return guarded([&]() -> Result<FloatTensor> {
        GS_TRY(const auto stored, readStoredTensor(file, key));
        if (!at::isFloatingType(stored.scalar_type()))
            return Error{ErrorCode::InvalidInput,
                         std::string("The tensor holds ") + c10::toString(stored.scalar_type()) +
                             ", expected a float type.",
                         file.string() + ": " + key};
        const auto values = stored.to(at::kFloat).contiguous();
        const auto* data = values.data_ptr<float>();
        return FloatTensor{stored.sizes().vec(), {data, data + values.numel()}};
    });
}

Result<Done> writeTensors(const std::filesystem::path& file,
                          const std::vector<NamedTensor>& tensors) {
    return guarded([&]() -> Result<Done> {
        TensorMap map;
        for (const auto& named : tensors) {
            GS_TRY(auto tensor, tensorOf(named));
            if (!map.emplace(named.name, std::move(tensor)).second)
                return Error{ErrorCode::InvalidInput, "The tensor name occurs twice.", named.name};
        }
        return writeSafetensors(file, map);
    });
}

}  // namespace groundscope
