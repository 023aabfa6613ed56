// SPDX-License-Identifier: GPL-3.0-or-later
/// Reverse query: which tokens and phrases of an answer look at a part of the image. Figures defined in docs/see.md.
///
/// Pure functions, any thread. The region is a mask: of a brush as it is, of a box or polygon by maskFromRegion().
#pragma once

#include "core/base/geometry.h"
#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/data/mask.h"

#include <optional>
#include <span>
#include <vector>

namespace groundscope {

/// How much of each cell of the grid lies where.
struct RegionCoverage {
    Size grid;
    std::vector<double> inside;   ///< [grid.height, grid.width]: share of the cell's area inside the region, 0 … 1
    std::vector<double> onImage;  ///< the same inside the image: below 1 where the grid covers padding
    double areaShare = 0;         ///< area of the region / area of the image, both where the grid covers them
};

/// Errors: InvalidInput for an empty region, mask or grid, or a grid that does not lie on the image.
Result<RegionCoverage> coverageOf(const Mask& region, Size grid, const Affine& image_from_grid);

/// What a map has inside a region.
struct RegionMass {
    double inside = 0;            ///< sum over the cells of value x covered share
    double image = 0;             ///< the same over the whole image
    std::optional<double> share;  ///< inside / image; nothing when the map has nothing on the image
    std::optional<double> lift;   ///< share / areaShare: 1 = as much as its area would get
    std::optional<double> z;      ///< (share - mean share) / standard deviation, both over the tokens; nothing when all are equal
};

struct TokenMass {
    int token = 0;  ///< index into Answer::tokens
    RegionMass mass;
};
struct PhraseMass {
    int phrase = 0;  ///< index into SampleRun::phrases
    RegionMass mass; ///< of the mean of its tokens' rows; z against the tokens' distribution
};

struct ReverseAnswer {
    std::vector<TokenMass> tokens;    ///< largest share first; equal ones in the answer's order; those without share last
    std::vector<PhraseMass> phrases;  ///< the same
};

/// @param rows     raw rows of the tokens that have one, [tokens, grid.height, grid.width], not negative
///                 (TokenMaps::rows())
/// @param phrases  of the answer; one with a token that has no row, or without tokens, is left out
/// Errors: InvalidInput when the rows do not fit the grid.
Result<ReverseAnswer> reverseQuery(std::span<const float> rows,
                                   const std::vector<NounPhrase>& phrases,
                                   const RegionCoverage& region);

}  // namespace groundscope
