// SPDX-License-Identifier: GPL-3.0-or-later
/// Large blocks of freed tensors are kept for the next ones: an operating system clears every page it hands out, which took a
/// fifth of the time of the SAM encoder (ViT-B, two cores).
///
/// Of the CPU only. Any thread.
#pragma once

namespace groundscope {

/// Once, before any tensor is made.
void keepFreedMemory();
/// Gives back what is kept.
void releaseKeptMemory();

/// As the first member of a model: gives back what its weights and its work left, when they are gone.
struct KeptMemory {
    KeptMemory() = default;
    KeptMemory(const KeptMemory&) = delete;
    KeptMemory& operator=(const KeptMemory&) = delete;
    ~KeptMemory() { releaseKeptMemory(); }
};

}  // namespace groundscope
