// SPDX-License-Identifier: GPL-3.0-or-later
/// Attention over image tokens -> one heat map per noun phrase -> a point to click on.
///
/// Pure functions, any thread. Not here: asking the segmenter (candidates.h).
/// Source: spec 5.2, 5.3, 5.5.
#pragma once

#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/data/run_record.h"
#include "core/grounding/upsample.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

/// Which row of the stack a token uses (spec 5.1, 5.3).
struct MapSettings {
    RowZero rowZero = RowZero::Last;
    TokenAlignment alignment = TokenAlignment::Producing;
    bool halfPrecision = false;  ///< every row rounded to half precision first (B34)
};
MapSettings mapSettings(const RunConfig& config);

/// The stack's rows after the row-0 rule: [steps, gridH, gridW]. `halfPrecision`: the rows as the published scripts have
/// them, rounded to half (B34).
/// Errors: InvalidInput when the stack's sizes do not fit, or SecondToLast is asked of a stack without that row.
Result<std::vector<float>> rawRows(const AttentionStack& stack, RowZero rowZero, bool halfPrecision = false);

/// rawRows minus their mean over all steps: [steps, gridH, gridW]. Errors: those of rawRows.
Result<std::vector<float>> centredRows(const AttentionStack& stack, RowZero rowZero, bool halfPrecision = false);

/// Mean of centred rows over each phrase's tokens, in the phrases' order.
///
/// A phrase without tokens has no map, nor has one whose row would lie past the last step (AsQuery,
/// last token): AttentionMap::phrase tells which phrase a map belongs to. Errors: those of
/// centredRows; InvalidInput when a token index is outside the stack.
Result<std::vector<AttentionMap>> mapsFor(const AttentionStack& stack,
                                          const std::vector<NounPhrase>& phrases,
                                          const MapSettings& settings);

/// The frame of a map, as the model has it or as asked for. The model's is the padded or the plain one where its
/// image_from_grid says the same to the pixel, else image_from_grid itself (a centre crop, say).
MapFrame frameOf(const AttentionMap& map, GridFrame frame);

/// How the grid of a frame lies on the image: grid cell corners -> pixels.
Affine imageFromGrid(const MapFrame& frame);

/// The pixel at the centre of the cell in column x, row y; nothing when that lies beside the image.
std::optional<Point> pixelOfCell(int x, int y, const Affine& image_from_grid, Size image);

/// The map at image size, [imageSize.height, imageSize.width].
std::vector<float> upsample(const AttentionMap& map, GridFrame frame);

struct PointSettings {
    GridFrame frame = GridFrame::FromModel;
    PointMode mode = PointMode::UpsampledRank;
    int rank = 1;            ///< k of the k-th maximum, from 1
    std::uint64_t seed = 0;  ///< of PointMode::Random, the sample already mixed in
    int instances = 0;       ///< places of a map, at most, for several instances
};
/// Settings for one sample: every sample has random points of its own.
PointSettings pointSettings(const RunConfig& config, const std::string& sampleId);

/// The k-th pixel of the up-sampled map, or the pixel at the centre of the k-th local maximum among
/// the cells whose centre lies on the image. With fewer maxima than k the last one; with none the
/// largest pixel. Random: uniform over the image's pixels, by the seed and the map's phrase alone, the same on every
/// machine. Errors: InvalidInput for rank < 1, an empty size, or a map of another size than its grid.
Result<PromptPoint> pointFor(const AttentionMap& map, const PointSettings& settings);

/// A local maximum counts as a further instance when it reaches this share of the way from the map's mean to its peak.
inline constexpr double kInstanceShare = 0.5;

/// The other instances of what the map shows: at most settings.instances - 1 pixels at the centres of local maxima that
/// lie on the image, reach kInstanceShare and are more than a cell away from the phrase's `own` point; largest first.
/// Errors: as pointFor.
Result<std::vector<PromptPoint>> furtherPoints(const AttentionMap& map,
                                               const PromptPoint& own,
                                               const PointSettings& settings);

/// What `trace --maps` writes.
struct MapTrace {
    std::vector<float> upsampled;        ///< [groups, image.height, image.width]
    std::vector<std::int64_t> argmaxXy;  ///< [groups, 2]
    std::vector<std::int64_t> topXy;     ///< [groups, top, 2], falling order
    std::vector<float> topValues;        ///< [groups, top]
    int top = 0;                         ///< 3, or the number of pixels if that is smaller
};
/// @param groups  [count, grid.height, grid.width]
MapTrace traceMaps(std::span<const float> groups, int count, const MapFrame& frame);

}  // namespace groundscope
