// SPDX-License-Identifier: GPL-3.0-or-later
/// Trains the demo's SAM with the classes of core/infer: points in, masks out, on generated scenes.
#pragma once

#include "core/base/result.h"
#include "core/infer/sam_config.h"

#include <cstdint>
#include <filesystem>

namespace groundscope::demo {

/// 128 pixels in patches of 8, 4 blocks of width 96: 0.7 million parameters.
SamConfig demoSamConfig();

struct SamTrainerOptions {
    std::filesystem::path folder;  ///< state.safetensors and log.jsonl go there
    std::uint64_t seed = 1;
    int threads = 2;
    double minutes = 12;
    double learningRate = 1e-3;
};

/// Continues from state.safetensors where there is one. Errors: those of reading and writing the
/// folder.
Result<Done> trainSam(const SamTrainerOptions& options);

/// Writes the trained model as sam.safetensors (segment_anything's names, float16) and config.json.
Result<Done> exportSam(const std::filesystem::path& folder,
                       const std::filesystem::path& checkpoint);

}  // namespace groundscope::demo
