// SPDX-License-Identifier: GPL-3.0-or-later
/// Trains the demo's LLaVA with the classes of core/infer: replicas on threads, gradients averaged
/// after every step.
#pragma once

#include "core/base/result.h"
#include "resources/demo/make/schedule.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace groundscope::demo {

struct TrainerOptions {
    std::filesystem::path
        folder;  ///< holds tokenizer.model; state.safetensors and log.jsonl go there
    std::uint64_t seed = 1;
    int threads = 2;  ///< replicas, one core each
    double learningRate = 1.5e-3;
    bool bfloat16 = true;
    std::vector<Phase> phases;
};

/// Runs the phases in order. Continues from state.safetensors where there is one; writes it every
/// minute and at the end of each phase, and a line of log.jsonl every 100 steps. Errors: those of
/// reading and writing the folder.
Result<Done> trainMllm(const TrainerOptions& options);

/// Writes the trained model in the folder as a llava-hf checkpoint.
Result<Done> exportMllm(const std::filesystem::path& folder,
                        const std::filesystem::path& checkpoint);

}  // namespace groundscope::demo
