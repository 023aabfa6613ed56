// SPDX-License-Identifier: GPL-3.0-or-later
/// Trace: an optional hook that every block of a model calls with its intermediate tensors.
///
/// Used for attention capture, for goldens and for comparison with other implementations.
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <stop_token>
#include <string_view>

namespace groundscope {

/// Names in use:
///   "hidden"     layer 0 = embeddings, k = output of block k-1 (LLaMA: the last one after the
///   final norm), [B, L, width] "attention"  layer k = attention probabilities of block k, float32
///   [B, heads, rows, keys], the last `rows`
///                query rows of the call; rows = min(attentionRows, rows of the last computed query
///                block)
///   "patch_embed", "block", …  stages of the SAM encoder, layer = block
struct Trace {
    std::function<void(std::string_view name, int layer, const at::Tensor& value)> tensor;
    /// How many of the last query rows are handed out; 0 = attention is not traced.
    int attentionRows = 0;
    /// False: only attention is handed out.
    bool hiddenStates = true;
    /// Looked at before every block: a stopped call returns early, with a value that must not be
    /// used.
    std::stop_token stop;
};

inline bool isStopped(const Trace* trace) {
    return trace != nullptr && trace->stop.stop_requested();
}

inline void traceHidden(const Trace* trace,
                        std::string_view name,
                        int layer,
                        const at::Tensor& value) {
    if (trace != nullptr && trace->hiddenStates && trace->tensor)
        trace->tensor(name, layer, value);
}

}  // namespace groundscope
