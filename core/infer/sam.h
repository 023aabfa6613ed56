// SPDX-License-Identifier: GPL-3.0-or-later
/// A loaded SAM on a device: pixels -> embedding, prompts -> low-resolution logits.
///
/// The encoder runs in the chosen dtype; prompt encoder and mask decoder always in float32 (they
/// are 4 of ViT-H's 640 million weights). Tensors that come in and go out are float32 on the CPU,
/// except the embedding, which stays on the device. May throw what LibTorch throws: callers are the
/// walls (guarded()).
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/grounding/models.h"
#include "core/infer/images.h"
#include "core/infer/model_zoo.h"
#include "core/infer/sam_checkpoint.h"
#include "core/infer/sam_network.h"

#include <memory>
#include <span>
#include <vector>

namespace groundscope {

class SamModel {
  public:
    static Result<std::unique_ptr<SamModel>> load(const SegmenterSource& source,
                                                  const Progress& progress);

    [[nodiscard]] const SamConfig& config() const { return m_config; }
    [[nodiscard]] const ModelInfo& info() const { return m_info; }
    [[nodiscard]] SamPreprocess preprocess() const;

    /// @param input  [1, 3, S, S]; returns [1, C, g, g] float32. Errors: Cancelled.
    Result<at::Tensor> embed(const at::Tensor& input, const Progress& progress) const;
    /// [P, k, C]
    [[nodiscard]] at::Tensor sparse(const SamPrompts& prompts) const;
    [[nodiscard]] SamDecoded decode(const at::Tensor& embedding,
                                    const SamPrompts& prompts,
                                    bool multimask) const;
    /// How many prompts are decoded together.
    [[nodiscard]] std::size_t promptsAtOnce() const;

  private:
    SamModel(const SamConfig& config, c10::Device device);
    [[nodiscard]] SamPrompts onDevice(const SamPrompts& prompts) const;

    SamConfig m_config;
    c10::Device m_device;
    ModelInfo m_info;
    std::shared_ptr<SamNetwork> m_network;
    at::Tensor m_positions;  // [1, C, g, g]
};

/// Errors: InvalidInput for a prompt without point and box, or with a coordinate that is not a
/// number.
Result<Done> checkPrompt(const SegmentPrompt& prompt);
/// Whether two prompts can be decoded together: as many points, and both or neither with a box.
bool haveOneShape(const SegmentPrompt& a, const SegmentPrompt& b);
/// Prompts of one shape in model pixels; not empty.
SamPrompts samPrompts(std::span<const SegmentPrompt* const> prompts, const Affine& sam_from_image);

}  // namespace groundscope
