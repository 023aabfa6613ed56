// SPDX-License-Identifier: GPL-3.0-or-later
/// The tensors of an attention bundle: where they lie, whether their shapes fit. Used by attention_bundle.cpp.
#pragma once

#include "core/io/attention_bundle.h"

namespace groundscope {

/// Finds the tensor of every sample, checks dtype and shape against its tokens, and fills BundleSample::attention.
/// Errors: as readAttentionBundle.
Result<Done> placeTensors(AttentionBundle& bundle, const Progress& progress);

}  // namespace groundscope
