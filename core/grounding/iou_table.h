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

    /// @param place  how the grid lies on the image (frameOf of any map of the sample)
    /// @param truth  in the image's frame; nothing = none is known
    IouTable(const MapFrame& place, const std::optional<Mask>& truth);

    [[nodiscard]] Size grid() const { return m_grid; }
    /// The click of a cell: the pixel at its centre. Nothing when that lies beside the image.
    [[nodiscard]] const std::optional<PromptPoint>& clickOf(int cell) const { return m_clicks[static_cast<std::size_t>(cell)]; }
    /// Nothing while the cell was not asked for. @param cell  0 … grid area - 1
    [[nodiscard]] const std::optional<ClickOutcome>& at(int cell) const { return m_cells[static_cast<std::size_t>(cell)]; }
    [[nodiscard]] std::size_t known() const;
    /// Of some cells those fill() would ask for: on the image, not known, each once, in the order given.
    [[nodiscard]] std::vector<int> unknown(std::span<const int> cells) const;

    /// Asks for the unknown() of some cells, kClickBatch at a time. Around each batch progress hears ("points", done,
    /// total), and after it `shown` (may be empty) sees the table. After an error or stop what was learnt is kept.
    /// Errors: Cancelled; those of `ask`; InvalidInput when a mask is not of the ground truth's size; Internal when the
    /// segmenter returns another number of results or masks.
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

/// The IoU of each plane's peak (peakCells): the layer x head matrix. Nothing for a plane without a peak, while its cell is
/// not known, and without a ground truth.
std::vector<std::optional<double>> iousOf(const IouTable& table,
                                          std::span<const std::optional<int>> peaks,
                                          ClickChoice choice);

/// Clicks in one call of the segmenter: small, so that a stop is heard soon on a slow machine.
inline constexpr std::size_t kClickBatch = 8;

/// All cells, every eighth row and column first, then every fourth, and so on: a surface that sharpens as it fills.
std::vector<int> coarseFirst(Size grid);

}  // namespace groundscope
