// SPDX-License-Identifier: GPL-3.0-or-later
/// Heat maps of single tokens and phrases in four views, their attention mass, and the patches that are always hot.
///
/// Pure functions and values, any thread. Every figure is defined in docs/see.md. Not here: the mean over a phrase the
/// pipeline clicks on (attention_maps.h; the centred view of a phrase is that map, bit for bit).
#pragma once

#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/grounding/attention_maps.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace groundscope {

/// What a map shows of a token's row.
enum class MapView {
    Raw,         ///< attention: the row as the model had it; a share of 1 over prompt, image and answer
    Centred,     ///< minus the mean row of the whole answer (spec 5.2): signed
    MinusPrior,  ///< minus the image prior (image_prior.h): signed
    Rank,        ///< rank of the centred value among the cells, 0 … 1; equal values share their mean rank
};

/// The rows of one answer, ready to be looked at token by token: make it once a sample, ask at every step of the play
/// head (a map costs microseconds; see tests/benchmarks).
class TokenMaps {
  public:
    /// @param stack  not null
    /// @param prior  [grid.height, grid.width] of the same sample, or empty: then MinusPrior is not there
    /// Errors: those of centredRows; InvalidInput for a prior of another size.
    static Result<TokenMaps> make(std::shared_ptr<const AttentionStack> stack,
                                  const MapSettings& settings,
                                  std::vector<double> prior = {});

    /// Tokens that have a row: all of the answer, or all but the last (TokenAlignment::AsQuery).
    [[nodiscard]] int tokens() const { return m_tokens; }
    [[nodiscard]] const AttentionStack& stack() const { return *m_stack; }
    [[nodiscard]] bool has(MapView view) const { return view != MapView::MinusPrior || !m_prior.empty(); }

    /// Mean over the tokens, in the view asked for: of one token its own row. AttentionMap::phrase is kNoPhrase.
    /// Rank: of the mean. Errors: InvalidInput without tokens, for a token that has no row, or without a prior.
    [[nodiscard]] Result<AttentionMap> map(std::span<const int> tokens, MapView view) const;

    /// Sum of the token's raw row over the image tokens: the share of its attention that goes to the image, 0 … 1.
    /// Nothing for a token that has no row.
    [[nodiscard]] std::optional<double> mass(int token) const;

    /// Raw rows of the tokens that have one, [tokens(), grid.height, grid.width]: what reverseQuery() takes.
    [[nodiscard]] std::span<const float> rows() const;

  private:
    TokenMaps() = default;
    [[nodiscard]] Result<Done> check(std::span<const int> tokens) const;

    std::shared_ptr<const AttentionStack> m_stack;
    std::vector<float> m_raw;      // [steps, cells]
    std::vector<float> m_centred;  // [steps, cells]
    std::vector<double> m_prior;   // [cells] or empty
    int m_tokens = 0;
    int m_shift = 0;               // of a token's row against its index
};

/// Mean rank of each value among all, divided by the number of others: 0 the smallest, 1 the largest, 0.5 where all are
/// equal. NaN stays NaN and is not counted.
std::vector<float> ranksOf(std::span<const float> values);

/// a - b, cell by cell, in a's frame: two tokens of an answer, or the same phrase in two runs.
/// Errors: InvalidInput when their grids or the places of the grids on the image differ.
Result<AttentionMap> difference(const AttentionMap& a, const AttentionMap& b);

/// The cell under a place of the image (pixels, may be fractional): index into AttentionMap::values. Nothing beside the
/// grid.
std::optional<std::size_t> cellAt(const AttentionMap& map, GridFrame frame, Point image);

/// A cell is an attention sink when in at least `share` of the steps its raw value is above `multiple` times the median
/// cell of that step. Why these numbers: docs/see.md, "Sinks".
struct SinkSettings {
    double multiple = 5;  ///< > 0
    double share = 0.9;   ///< in (0, 1]
};

/// Cells that are hot whatever is being said: 1 = sink, [grid.height, grid.width] row by row. Rows without a positive
/// median count as steps that name no sink. Errors: InvalidInput for settings out of range; those of rawRows.
Result<std::vector<std::uint8_t>> findSinks(const AttentionStack& stack,
                                            const MapSettings& rows,
                                            const SinkSettings& settings);

/// The map with its sinks left out: each takes the mean of its neighbours that are none (8 of them; then the ring
/// around those), so that a sink can neither be a peak nor pull the up-sampled map. All cells sinks: the map as it is.
/// The point moves from pointFor(map) to pointFor(withoutSinks(map)).
/// Errors: InvalidInput when `sinks` has another size than the map.
Result<AttentionMap> withoutSinks(const AttentionMap& map, std::span<const std::uint8_t> sinks);

}  // namespace groundscope
