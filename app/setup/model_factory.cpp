// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/model_factory.h"

#include "core/text/tokenizer.h"

namespace groundscope {

ModelFactory nativeModels(const MllmSource& mllm, const SegmenterSource& segmenter, int threads) {
    return [mllm, segmenter, threads](const Progress& progress) -> Result<Models> {
        setTorchThreads(threads);  // holds for the calling thread
        Models models;
        if (!mllm.path.empty()) {
            GS_TRY(const auto tokenizer, loadTokenizer(mllm.path));
            GS_TRY(models.mllm, loadMllm(mllm, tokenizer, progress));
        }
        if (progress.stopped())
            return cancelledError();
        if (!segmenter.path.empty()) {
            GS_TRY(models.segmenter, loadSegmenter(segmenter, progress));
        }
        return models;
    };
}

}  // namespace groundscope
