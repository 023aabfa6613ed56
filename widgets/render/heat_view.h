// SPDX-License-Identifier: GPL-3.0-or-later
/// HeatView: what the values of a heat map are, before they become colours.
#pragma once

namespace groundscope {

/// As core/grounding/token_maps.h defines them.
enum class HeatValues {
    Raw,         ///< attention as the model had it
    Centred,     ///< minus the mean of the whole answer
    MinusPrior,  ///< minus the mean of the run's other images
    Rank,        ///< rank of the centred value among the cells, 0 to 1
};

struct HeatView {
    HeatValues values = HeatValues::Centred;
    bool ignoreSinks = false;  ///< patches that are always hot take the mean of their neighbours
    bool operator==(const HeatView&) const = default;
};

}  // namespace groundscope
