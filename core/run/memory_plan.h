// SPDX-License-Identifier: GPL-3.0-or-later
/// How models are laid into memory, and that it is less than was asked for.
#pragma once

#include <cstdint>
#include <string>

namespace groundscope {

struct MemoryPlan {
    std::string device = "auto";
    std::string dtype = "auto";
    bool oneAtATime = false;  ///< one model in memory at a time
    bool operator==(const MemoryPlan&) const = default;
};

/// Why another plan than the one asked for is in use.
struct SmallerPlan {
    MemoryPlan plan;             ///< in use
    std::int64_t needed = 0;     ///< bytes of the plan asked for; 0 = not known, it was tried and did not fit
    std::int64_t available = 0;  ///< bytes there were
    bool operator==(const SmallerPlan&) const = default;
};

}  // namespace groundscope
