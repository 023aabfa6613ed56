// SPDX-License-Identifier: GPL-3.0-or-later
/// A folder of LLaVA-1.5 weights -> LoadedLlava.
#pragma once

#include "core/infer/llava.h"
#include "core/infer/model_zoo.h"

namespace groundscope {

/// Names and tensors of a source under the names of LlavaModel, the separate tower included.
struct LlavaTensors {
    TensorMap tensors;
    LlavaSpec spec;
};
/// Headers only. Errors: those of readCheckpoint, readLlavaSpec.
Result<LlavaTensors> readLlava(const std::filesystem::path& path,
                               const std::filesystem::path& visionPath);

/// Reads, checks, converts once to the chosen dtype, moves to the chosen device. May throw what
/// LibTorch throws. Errors: those of readLlava, chooseFor and loadParameters.
Result<LoadedLlava> loadLlava(const MllmSource& source, const Progress& progress);

}  // namespace groundscope
