// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/model_zoo.h"

#include "core/infer/guard.h"
#include "core/infer/kept_memory.h"
#include "core/infer/llava_loader.h"

namespace groundscope {

Result<std::unique_ptr<Mllm>> loadMllm(const MllmSource& source,
                                       std::shared_ptr<const Tokenizer> tokenizer,
                                       const Progress& progress) {
    return guarded([&]() -> Result<std::unique_ptr<Mllm>> {
        keepFreedMemory();
        GS_TRY(auto loaded, loadLlava(source, progress));
        return makeLlava(std::move(loaded), std::move(tokenizer));
    });
}

}  // namespace groundscope
