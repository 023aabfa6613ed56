// SPDX-License-Identifier: GPL-3.0-or-later
/// AnswerMaps: what of one answer the heat maps and the timeline are made of.
///
/// A value; made off the GUI thread, then only read.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "core/grounding/image_prior.h"
#include "core/grounding/token_maps.h"
#include "widgets/render/heat_view.h"
#include "widgets/timeline/token_figure.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

struct AnswerMaps {
    std::shared_ptr<const AttentionStack> stack;  ///< that they were made of
    TokenMaps maps;
    std::vector<std::uint8_t> sinks;  ///< of TokenMaps' grid, 1 = sink
    std::int64_t priorImages = 0;     ///< other images that the image prior in `maps` is the mean of; 0: it has none
    [[nodiscard]] int sinkCount() const;
};

/// Blocking; any thread. Errors: those of TokenMaps::make and findSinks. @param run  with a stack
Result<AnswerMaps> makeAnswerMaps(const SampleRun& run, const MapSettings& settings, std::optional<ImagePrior::Map> prior);

/// The map of these tokens in a view, their mean where they are several. Any thread. Errors: those of TokenMaps::map.
Result<AttentionMap> mapOfTokens(const AnswerMaps& maps, const std::vector<int>& tokens, const HeatView& view);

/// Figures of every token: without `maps` those that need no attention. `truth`: the sample with its ground truth, for how
/// much of a token's attention lies on it; null: unknown.
std::vector<TokenFigure> tokenFigures(const SampleRun& run, const AnswerMaps* maps, const Sample* truth);

}  // namespace groundscope
