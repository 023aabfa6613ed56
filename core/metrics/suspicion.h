// SPDX-License-Identifier: GPL-3.0-or-later
/// Ground truth in doubt: the masks that several runs chose for a sample agree with each other, and not with it.
///
/// Pure function, any thread.
#pragma once

#include "core/data/mask.h"

#include <optional>
#include <span>

namespace groundscope {

/// IoU from which two runs' masks count as the same. Below kGoodIou (emergence.h) a mask is not the ground truth's.
inline constexpr double kSameMaskIou = 0.7;

/// What one run chose for a sample. The mask is borrowed.
struct ChosenMask {
    const Mask* mask = nullptr;
    double truthIou = 0;  ///< IoU of the mask with the ground truth, [0, 1]
};

struct Suspicion {
    int agreeing = 0;      ///< runs that chose the same mask
    int runs = 0;          ///< runs that chose any
    double agreement = 0;  ///< mean IoU over all pairs of the agreeing masks
    double truthIou = 0;   ///< mean IoU of the agreeing masks with the ground truth
    /// How far the runs lie nearer to each other than to the ground truth, [0, 1].
    [[nodiscard]] double doubt() const { return agreement - truthIou; }
    bool operator==(const Suspicion&) const = default;
};

/// The largest group of masks of which each has an IoU >= kSameMaskIou with one of them and < kGoodIou with the ground
/// truth; of equally large groups the one with the most doubt, then the first. Nothing when fewer than two agree. Empty
/// masks say nothing and are left out; masks of different sizes never agree.
std::optional<Suspicion> suspicionOf(std::span<const ChosenMask> chosen);

}  // namespace groundscope
