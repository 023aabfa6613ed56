// SPDX-License-Identifier: GPL-3.0-or-later
/// A segmenter on a thread of its own: it embeds a picture while the language model, on another device, answers.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/grounding/early_segmenter.h"

#include <functional>
#include <memory>

namespace groundscope {

/// Called on the segmenter's thread, where it is used and destroyed too.
using SegmenterMaker = std::function<Result<std::unique_ptr<Segmenter>>(const Progress& progress)>;

/// Results are those of the segmenter itself. It is used from one thread at a time, as any other.
/// Errors: those of the maker; Cancelled.
Result<std::unique_ptr<EarlySegmenter>> onOwnThread(SegmenterMaker make, const Progress& progress);

}  // namespace groundscope
