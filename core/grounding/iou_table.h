// SPDX-License-Identifier: GPL-3.0-or-later
/// IouTable: what the segmenter makes of a click on each cell of the grid, and how well that fits the ground truth.
/// Behind the IoU surface of the point laboratory and the layer x head matrix. Figures defined in docs/see.md.
///
/// A value; one thread at a time. Filled in batches: what is asked once stays.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/grounding/attention_maps.h"
#include "core/grounding/models.h"

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace groundscope {

/// Three masks of one click (index = Candidate::level).
struct ClickOutcome {
    std::array<float, 3> predictedIou{};
    std::optional<std::array<double, 3>> iou;  ///< with the ground truth; nothing when there is none
    bool operator==(const ClickOutcome&) const = default;
};

/// Which of the three a figure takes.
enum class ClickChoice {
    Best,       ///< largest true IoU: what an oracle could make of the point
    Predicted,  ///< the one the segmenter itself rates highest (ties: the first)
};
/// Nothing without a ground truth.
std::optional<double> iouOf(const ClickOutcome& outcome, ClickChoice choice);

class IouTable {
  public:
    /// Asks the segmenter, whose image is set, for three masks a prompt: Segmenter::segment(prompts, true, progress).
    using Ask = std::function<Result<std::vector<std::vector<SegmentMask>>>(const std::vector<SegmentPrompt>& prompts,
                                                                            const Progress& progress)>;

    /// @param place  a map of the sample: grid, image and how one lies on the other (values are not looked at)
    /// @param truth  in the image's frame; nothing = none is known
    IouTable(const AttentionMap& place, GridFrame frame, const std::optional<Mask>& truth);

    [[nodiscard]] Size grid() const { return m_grid; }
    /// The click of a cell: the pixel at its centre. Nothing when that lies beside the image.
    [[nodiscard]] std::optional<PromptPoint> clickOf(int cell) const;
    /// Nothing while the cell was not asked for.
    [[nodiscard]] const std::optional<ClickOutcome>& at(int cell) const { return m_cells[static_cast<std::size_t>(cell)]; }
    [[nodiscard]] std::size_t known() const;

    /// Asks for the cells that are not known yet, each once, in the order given, kClickBatch at a time. Cells beside the
    /// image are passed over. After each batch progress hears ("points", done, total) and `shown` (may be empty) sees
    /// the table. After an error or stop what was learnt is kept.
    /// Errors: Cancelled; those of `ask`; InvalidInput for a cell that is not in the grid or a mask that is not of the
    /// ground truth's size; Internal when the segmenter returns another number of prompts or masks.
    Result<Done> fill(std::span<const int> cells,
                      const Ask& ask,
                      const Progress& progress,
                      const std::function<void(const IouTable& table)>& shown = {});

  private:
    Result<Done> fillBatch(std::span<const int> cells, const Ask& ask, const Progress& progress);

    Size m_grid;
    std::vector<std::optional<PromptPoint>> m_clicks;    // of each cell
    std::vector<std::optional<ClickOutcome>> m_cells;
    std::optional<BitMask> m_truth;
};

/// Clicks in one call of the segmenter: small, so that a stop is heard soon on a slow machine.
inline constexpr std::size_t kClickBatch = 8;

/// All cells, every eighth row and column first, then every fourth, and so on: a surface that sharpens as it fills.
std::vector<int> coarseFirst(Size grid);

}  // namespace groundscope
