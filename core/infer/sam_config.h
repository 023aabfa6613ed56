// SPDX-License-Identifier: GPL-3.0-or-later
/// Hyper-parameters of a Segment Anything model. Defaults are those of ViT-B (spec 8.2).
#pragma once

#include <array>
#include <vector>

namespace groundscope {

struct SamConfig {
    int imageSize = 1024;                           ///< side of the square input, pixels
    int patchSize = 16;                             ///< one grid cell, pixels
    int width = 768;                                ///< encoder channels
    int depth = 12;                                 ///< encoder blocks
    int heads = 12;                                 ///< encoder heads
    int mlpWidth = 3072;                            ///< hidden channels of an encoder block's MLP
    int window = 14;                                ///< side of an attention window, grid cells
    std::vector<int> globalBlocks = {2, 5, 8, 11};  ///< these attend to the whole grid
    double normEps = 1e-6;                          ///< encoder blocks
    int promptWidth = 256;                          ///< channels of embedding, prompts and decoder
    int maskInChannels = 16;                        ///< of the mask prompt's middle convolution
    int decoderDepth = 2;
    int decoderHeads = 8;
    int decoderMlpWidth = 2048;
    int maskTokens = 4;  ///< one single mask + the multimask outputs
    int iouHeadDepth = 3;
    int iouHeadWidth = 256;
    std::array<double, 3> pixelMean{123.675, 116.28, 103.53};  ///< of values in [0, 255]
    std::array<double, 3> pixelStd{58.395, 57.12, 57.375};

    bool operator==(const SamConfig&) const = default;
    [[nodiscard]] int grid() const { return imageSize / patchSize; }
    [[nodiscard]] int lowResSide() const { return 4 * grid(); }  ///< side of the decoder's masks
};

}  // namespace groundscope
