// SPDX-License-Identifier: GPL-3.0-or-later
/// The smallest SAM that has every part: windows with padding, a global block, several heads.
#pragma once

#include "core/infer/sam_config.h"

namespace groundscope {

inline SamConfig tinySam() {
    SamConfig config;
    config.imageSize = 64;
    config.patchSize = 8;
    config.width = 12;
    config.depth = 2;
    config.heads = 2;
    config.mlpWidth = 24;
    config.window = 3;
    config.globalBlocks = {1};
    config.promptWidth = 32;
    config.decoderHeads = 4;
    config.decoderMlpWidth = 16;
    config.iouHeadWidth = 16;
    return config;
}

}  // namespace groundscope
