// SPDX-License-Identifier: GPL-3.0-or-later
/// From chosen checkpoints to a ModelFactory for a DeviceWorker.
#pragma once

#include "app/setup/model_memory.h"
#include "core/infer/model_zoo.h"
#include "core/run/device_worker.h"

namespace groundscope {

/// Loads tokenizer, language model and segmenter, in this order, on the worker's thread. An empty path leaves that
/// model out. With a device of its own the segmenter gets a thread of its own, and embeds while the language model answers.
/// Errors: those of loadTokenizer, loadMllm, loadSegmenter.
/// @param threads  CPU threads of that worker's operations; 0 = all cores
ModelFactory nativeModels(const MllmSource& mllm, const SegmenterSource& segmenter, int threads = 0);

/// The same models, by a smaller plan where memory does not suffice (frugal_models.h). Both sources have one device and
/// dtype; those of `mllm` count.
ModelFactory frugalModels(const MllmSource& mllm, const SegmenterSource& segmenter, const MemoryLoad& load);

}  // namespace groundscope
