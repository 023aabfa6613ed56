// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/sam.h"

#include "core/infer/device.h"
#include "core/infer/guard.h"
#include "core/infer/kept_memory.h"
#include "core/infer/mask_upscale.h"

#include <ATen/Functions.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace groundscope {
namespace {

/// The tensors below one submodule, its name cut off.
TensorMap below(const std::string& prefix, const TensorMap& tensors) {
    TensorMap result;
    for (const auto& [name, tensor] : tensors) {
        if (name.starts_with(prefix))
            result.emplace(name.substr(prefix.size()), tensor);
    }
    return result;
}

std::int64_t elementsOf(const TensorMap& tensors) {
    std::int64_t count = 0;
    for (const auto& [name, tensor] : tensors)
        count += tensor.numel();
    return count;
}

/// The products that take the time. What runs beside them (pictures, positions, norms, the sum over all blocks, the neck) is
/// cheap, and in half precision its errors add up: masks of bfloat16 then had an IoU of 0.9974 with those of float32 on the
/// demo, now 0.9995.
bool isLargePart(const std::string& name) {
    return name.find(".attn.") != std::string::npos || name.find(".mlp.") != std::string::npos;
}

Result<std::int64_t> loadNetwork(SamNetwork& network,
                                 const TensorMap& tensors,
                                 const LoadOptions& encoder,
                                 const Progress& progress) {
    // All three parts first: one error lists everything that does not fit.
    GS_CHECK(checkTensors(shapesOf(network), tensors));
    const LoadOptions exact{encoder.device, at::kFloat};
    GS_TRY(const std::int64_t large,
           loadParameters(
               *network.image_encoder, below("image_encoder.", tensors), encoder, progress));
    GS_TRY(const std::int64_t prompts,
           loadParameters(*network.prompt_encoder,
                          below("prompt_encoder.", tensors),
                          exact,
                          {progress.stop, {}, {}}));
    GS_TRY(const std::int64_t masks,
           loadParameters(*network.mask_decoder,
                          below("mask_decoder.", tensors),
                          exact,
                          {progress.stop, {}, {}}));
    return large + prompts + masks;
}

std::string nameOf(const std::filesystem::path& path) {
    const auto clean = (path / ".").lexically_normal().parent_path();
    return clean.has_extension() && !std::filesystem::is_directory(path)
               ? clean.stem().string()
               : clean.filename().string();
}

/// Segmenter over a SamModel: one embedding for any number of prompts.
class NativeSegmenter : public Segmenter {
  public:
    explicit NativeSegmenter(std::unique_ptr<SamModel> model) : m_model(std::move(model)) {}

    [[nodiscard]] ModelInfo info() const override { return m_model->info(); }

    Result<Done> setImage(RgbView image, const Progress& progress) override {
        return guarded([&]() -> Result<Done> {
            const c10::InferenceMode inference;
            m_embedding.reset();
            GS_TRY(SamPixels pixels, samPixels(image, m_model->preprocess()));
            GS_TRY(m_embedding, m_model->embed(pixels.input, progress));
            m_sam_from_image = pixels.sam_from_image;
            m_sizes = {m_model->config().lowResSide(),
                       m_model->config().imageSize,
                       pixels.resized.size(),
                       image.size()};
            return Done{};
        });
    }

    Result<std::vector<std::vector<SegmentMask>>> segment(const std::vector<SegmentPrompt>& prompts,
                                                          bool multimask,
                                                          const Progress& progress) override {
        return guarded([&]() -> Result<std::vector<std::vector<SegmentMask>>> {
            const c10::InferenceMode inference;
            if (!m_embedding.defined())
                return Error{
                    ErrorCode::InvalidInput, "No picture was given to the segmenter yet.", {}};
            for (const SegmentPrompt& prompt : prompts)
                GS_CHECK(checkPrompt(prompt));
            std::vector<std::vector<SegmentMask>> results(prompts.size());
            std::size_t done = 0;
            for (const std::vector<std::size_t>& batch : batchesOf(prompts)) {
                GS_CHECK(decodeBatch(prompts, batch, multimask, results, progress));
                done += batch.size();
                progress.tell("decode",
                              static_cast<std::int64_t>(done),
                              static_cast<std::int64_t>(prompts.size()));
            }
            return results;
        });
    }

  private:
    /// Indices of prompts that are decoded together; only prompts of one shape can be.
    [[nodiscard]] std::vector<std::vector<std::size_t>> batchesOf(
        const std::vector<SegmentPrompt>& prompts) const {
        std::vector<std::vector<std::size_t>> batches;
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            const auto open = std::find_if(
                batches.begin(), batches.end(), [&](const std::vector<std::size_t>& batch) {
                    return batch.size() < m_model->promptsAtOnce() &&
                           haveOneShape(prompts[batch.front()], prompts[i]);
                });
            if (open == batches.end())
                batches.push_back({i});
            else
                open->push_back(i);
        }
        return batches;
    }

    Result<Done> decodeBatch(const std::vector<SegmentPrompt>& prompts,
                             const std::vector<std::size_t>& batch,
                             bool multimask,
                             std::vector<std::vector<SegmentMask>>& results,
                             const Progress& progress) const {
        if (progress.stopped())
            return cancelledError();
        std::vector<const SegmentPrompt*> chosen;
        for (const std::size_t index : batch)
            chosen.push_back(&prompts[index]);
        const auto all = guarded([&]() -> Result<SamDecoded> {
            return m_model->decode(m_embedding, samPrompts(chosen, m_sam_from_image), multimask);
        });
        if (!all && all.error().code == ErrorCode::OutOfMemory && batch.size() > 1)
            return decodeHalves(prompts, batch, multimask, results, progress);
        if (!all)
            return all.error();
        const SamDecoded& decoded = *all;
        const auto masks = decoded.logits.size(1);
        const auto area = static_cast<std::size_t>(decoded.logits.size(2) * decoded.logits.size(3));
        const float* logits = decoded.logits.data_ptr<float>();
        const float* iou = decoded.iou.data_ptr<float>();
        const MaskUpscaler upscaler(m_sizes);
        for (const std::size_t index : batch) {
            for (std::int64_t m = 0; m < masks; ++m, logits += area) {
                if (progress.stopped())
                    return cancelledError();
                ScaledMask scaled = upscaler.mask({logits, area});
                results[index].push_back({std::move(scaled.mask), *iou++, scaled.stability});
            }
        }
        return Done{};
    }

    /// Fewer prompts at once, after memory ran out.
    Result<Done> decodeHalves(const std::vector<SegmentPrompt>& prompts,
                              const std::vector<std::size_t>& batch,
                              bool multimask,
                              std::vector<std::vector<SegmentMask>>& results,
                              const Progress& progress) const {
        const auto half = static_cast<std::ptrdiff_t>(batch.size() / 2);
        progress.tell("fewer-prompts",
                      static_cast<std::int64_t>(half),
                      static_cast<std::int64_t>(batch.size()));
        GS_CHECK(decodeBatch(
            prompts, {batch.begin(), batch.begin() + half}, multimask, results, progress));
        return decodeBatch(
            prompts, {batch.begin() + half, batch.end()}, multimask, results, progress);
    }

    KeptMemory m_kept;
    std::unique_ptr<SamModel> m_model;
    at::Tensor m_embedding;  // [1, C, g, g], on the model's device
    Affine m_sam_from_image;
    MaskUpscaler::Sizes m_sizes;
};

}  // namespace

SamModel::SamModel(const SamConfig& config, c10::Device device)
    : m_config(config),
      m_device(device),
      m_network(std::make_shared<SamNetwork>(config)) {}

Result<std::unique_ptr<SamModel>> SamModel::load(const SegmenterSource& source,
                                                 const Progress& progress) {
    GS_TRY(const SamCheckpoint checkpoint, openSamCheckpoint(source.path));
    const std::string dtype = source.dtype == "int8" ? "float32" : source.dtype;  // only language models are worth it
    GS_TRY(const DeviceChoice choice,
           chooseFor(source.device, dtype, elementsOf(checkpoint.weights.tensors)));
    LoadOptions options{deviceOf(choice), dtypeOf(choice)};
    options.exact = [](const std::string& name) { return !isLargePart(name); };
    std::unique_ptr<SamModel> model(new SamModel(checkpoint.config, options.device));
    auto bytes = loadNetwork(*model->m_network, checkpoint.weights.tensors, options, progress);
    if (!bytes)
        return withContext(std::move(bytes).error(), source.path.string());
    model->m_network->eval();
    model->m_positions = model->m_network->prompt_encoder->densePositions();
    const SamConfig& config = checkpoint.config;
    ModelInfo& info = model->m_info;
    info.ref = {nameOf(source.path), source.path, {}, {}, choice.dtype, choice.device};
    info.description = samArchitecture(config) + ", " + std::to_string(config.depth) + " blocks, " +
                       std::to_string(config.imageSize) + " pixels, " +
                       std::to_string(config.grid()) + "x" + std::to_string(config.grid()) +
                       " cells";
    info.deviceReason = choice.reason;
    info.grid = {config.grid(), config.grid()};
    info.layers = config.depth;
    info.heads = config.heads;
    info.parameterBytes = *bytes;
    return model;
}

SamPreprocess SamModel::preprocess() const {
    return {m_config.imageSize, m_config.pixelMean, m_config.pixelStd};
}

Result<at::Tensor> SamModel::embed(const at::Tensor& input, const Progress& progress) const {
    Trace trace;
    trace.tensor = [&](std::string_view name, int layer, const at::Tensor& /*value*/) {
        if (name == "block")
            progress.tell("embed", layer + 1, m_config.depth);
    };
    const auto images = input.to(m_device);  // [1, 3, S, S] float32
    const auto embedding =
        m_network->image_encoder->forward(images, &trace, progress.stop);  // [1, C, g, g]
    if (!embedding.defined())
        return cancelledError();
    return embedding.to(at::kFloat);
}

SamPrompts SamModel::onDevice(const SamPrompts& prompts) const {
    const auto move = [this](const at::Tensor& tensor) {
        return tensor.defined() ? tensor.to(m_device) : tensor;
    };
    return {move(prompts.points), move(prompts.labels), move(prompts.boxes), move(prompts.masks)};
}

at::Tensor SamModel::sparse(const SamPrompts& prompts) const {
    return m_network->prompt_encoder->sparse(onDevice(prompts)).to(at::kCPU);
}

SamDecoded SamModel::decode(const at::Tensor& embedding,
                            const SamPrompts& prompts,
                            bool multimask) const {
    const SamPrompts own = onDevice(prompts);
    const auto decoded =
        m_network->mask_decoder->forward(embedding.to(m_device),
                                         m_positions,
                                         m_network->prompt_encoder->sparse(own),
                                         m_network->prompt_encoder->dense(own),
                                         multimask ? SamMasks::Multimask : SamMasks::Single);
    return {decoded.logits.to(at::kCPU).contiguous(), decoded.iou.to(at::kCPU).contiguous()};
}

std::size_t SamModel::promptsAtOnce() const {
    // The largest tensor of a prompt is [C / 8, 4 g, 4 g] float32. The decoder takes no more at once on a CPU anyway, and
    // between batches a stop is seen.
    const std::int64_t largest =
        std::int64_t{2} * m_config.promptWidth * m_config.grid() * m_config.grid() * 4;
    const std::int64_t budget = m_device.is_cpu() ? 30 << 20 : 256 << 20;
    return static_cast<std::size_t>(std::clamp<std::int64_t>(budget / largest, 1, 64));
}

Result<Done> checkPrompt(const SegmentPrompt& prompt) {
    if (prompt.points.empty() && !prompt.box)
        return Error{ErrorCode::InvalidInput, "A prompt has neither a point nor a box.", {}};
    bool finite = true;
    for (const PromptPoint& point : prompt.points)
        finite = finite && std::isfinite(point.at.x) && std::isfinite(point.at.y);
    if (prompt.box)
        finite = finite && std::isfinite(prompt.box->x + prompt.box->width) &&
                 std::isfinite(prompt.box->y + prompt.box->height);
    if (!finite)
        return Error{
            ErrorCode::InvalidInput, "A prompt has a coordinate that is not a number.", {}};
    return Done{};
}

bool haveOneShape(const SegmentPrompt& a, const SegmentPrompt& b) {
    return a.points.size() == b.points.size() && a.box.has_value() == b.box.has_value();
}

SamPrompts samPrompts(std::span<const SegmentPrompt* const> prompts, const Affine& sam_from_image) {
    const auto count = static_cast<std::int64_t>(prompts.size());
    const auto perPrompt = static_cast<std::int64_t>(prompts.front()->points.size());
    std::vector<float> points;
    std::vector<std::int64_t> labels;
    std::vector<float> boxes;
    const auto add = [&](Point at, std::vector<float>& target) {
        const Point place = sam_from_image.apply(at);
        target.insert(target.end(), {static_cast<float>(place.x), static_cast<float>(place.y)});
    };
    for (const SegmentPrompt* prompt : prompts) {
        for (const PromptPoint& point : prompt->points) {
            add(point.at, points);
            labels.push_back(point.foreground ? 1 : 0);
        }
        if (prompt->box) {
            add({prompt->box->x, prompt->box->y}, boxes);
            add({prompt->box->x + prompt->box->width, prompt->box->y + prompt->box->height}, boxes);
        }
    }
    SamPrompts result;
    if (!points.empty()) {
        result.points =
            at::from_blob(points.data(), {count, perPrompt, 2}, at::kFloat).clone();          // [P, n, 2]
        result.labels = at::from_blob(labels.data(), {count, perPrompt}, at::kLong).clone();  // [P, n]
    }
    if (!boxes.empty())
        result.boxes = at::from_blob(boxes.data(), {count, 4}, at::kFloat).clone();  // [P, 4]
    return result;
}

Result<std::unique_ptr<Segmenter>> loadSegmenter(const SegmenterSource& source,
                                                 const Progress& progress) {
    return guarded([&]() -> Result<std::unique_ptr<Segmenter>> {
        keepFreedMemory();
        const c10::InferenceMode inference;
        GS_TRY(auto model, SamModel::load(source, progress));
        return std::unique_ptr<Segmenter>(std::make_unique<NativeSegmenter>(std::move(model)));
    });
}

}  // namespace groundscope
