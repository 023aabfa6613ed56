// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/iou_table.h"

#include <algorithm>
#include <string>
#include <utility>

namespace groundscope {
namespace {

constexpr std::size_t kMasks = 3;

Result<ClickOutcome> outcomeOf(const std::vector<SegmentMask>& masks, const std::optional<BitMask>& truth) {
    if (masks.size() != kMasks)
        return Error{ErrorCode::Internal,
                     "The segmenter returned " + std::to_string(masks.size()) + " masks for a point, expected 3.", {}};
    ClickOutcome outcome;
    if (truth)
        outcome.iou.emplace();
    for (std::size_t level = 0; level < kMasks; ++level) {
        outcome.predictedIou[level] = masks[level].predictedIou;
        if (!truth)
            continue;
        if (masks[level].mask.size != truth->size())
            return Error{ErrorCode::InvalidInput,
                         "The segmenter's masks are not in the frame of the ground truth; was another image set?", {}};
        (*outcome.iou)[level] = BitMask(masks[level].mask).iou(*truth, /*bothEmpty=*/1);
    }
    return outcome;
}

}  // namespace

std::optional<double> iouOf(const ClickOutcome& outcome, ClickChoice choice) {
    if (!outcome.iou)
        return {};
    if (choice == ClickChoice::Best)
        return *std::max_element(outcome.iou->begin(), outcome.iou->end());
    const auto& predicted = outcome.predictedIou;
    const auto first = std::max_element(predicted.begin(), predicted.end()) - predicted.begin();
    return (*outcome.iou)[static_cast<std::size_t>(first)];
}

IouTable::IouTable(const MapFrame& place, const std::optional<Mask>& truth) : m_grid(place.grid) {
    if (place.grid.isEmpty() || place.image.isEmpty())
        m_grid = {};
    for (int y = 0; y < m_grid.height; ++y)
        for (int x = 0; x < m_grid.width; ++x) {
            const auto pixel = pixelOfCell(x, y, imageFromGrid(place), place.image);
            m_clicks.push_back(pixel ? std::optional(PromptPoint{*pixel, true}) : std::nullopt);
        }
    m_cells.resize(m_clicks.size());
    if (truth)
        m_truth.emplace(*truth);
}

std::size_t IouTable::known() const {
    return static_cast<std::size_t>(
        std::count_if(m_cells.begin(), m_cells.end(), [](const auto& cell) { return cell.has_value(); }));
}

std::vector<int> IouTable::unknown(std::span<const int> cells) const {
    std::vector<bool> taken(m_cells.size(), false);
    std::vector<int> result;
    for (const int cell : cells) {
        const auto index = static_cast<std::size_t>(cell);
        if (cell < 0 || index >= m_cells.size() || m_cells[index] || !m_clicks[index] || taken[index])
            continue;
        taken[index] = true;
        result.push_back(cell);
    }
    return result;
}

Result<Done> IouTable::fill(std::span<const int> cells,
                            const Ask& ask,
                            const Progress& progress,
                            const std::function<void(const IouTable& table)>& shown) {
    const std::vector<int> open = unknown(cells);
    const auto total = static_cast<std::int64_t>(open.size());
    for (std::size_t begin = 0; begin < open.size(); begin += kClickBatch) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("points", static_cast<std::int64_t>(begin), total);
        const std::size_t count = std::min(kClickBatch, open.size() - begin);
        GS_CHECK(fillBatch(std::span(open).subspan(begin, count), ask, progress));
        if (shown)
            shown(*this);
    }
    progress.tell("points", total, total);
    return Done{};
}

Result<Done> IouTable::fillBatch(std::span<const int> cells, const Ask& ask, const Progress& progress) {
    std::vector<SegmentPrompt> prompts;
    for (const int cell : cells)
        prompts.push_back({{*m_clicks[static_cast<std::size_t>(cell)]}, {}});
    // What the segmenter reports of a batch is no progress of the table.
    Progress quiet;
    quiet.stop = progress.stop;
    GS_TRY(const auto results, ask(prompts, quiet));
    if (results.size() != prompts.size())
        return Error{ErrorCode::Internal,
                     "The segmenter returned " + std::to_string(results.size()) + " results, expected " +
                         std::to_string(prompts.size()) + ".",
                     {}};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        GS_TRY(m_cells[static_cast<std::size_t>(cells[i])], outcomeOf(results[i], m_truth));
    }
    return Done{};
}

std::vector<std::optional<double>> iousOf(const IouTable& table,
                                          std::span<const std::optional<int>> peaks,
                                          ClickChoice choice) {
    std::vector<std::optional<double>> ious;
    ious.reserve(peaks.size());
    for (const std::optional<int>& peak : peaks) {
        const bool known = peak && *peak >= 0 && *peak < table.grid().area() && table.at(*peak);
        ious.push_back(known ? iouOf(*table.at(*peak), choice) : std::nullopt);
    }
    return ious;
}

std::vector<int> coarseFirst(Size grid) {
    std::vector<int> cells;
    for (int step = 8; step >= 1; step /= 2)
        for (int y = 0; y < grid.height; y += step)
            for (int x = 0; x < grid.width; x += step) {
                const bool before = step < 8 && y % (2 * step) == 0 && x % (2 * step) == 0;
                if (!before)
                    cells.push_back(y * grid.width + x);
            }
    return cells;
}

}  // namespace groundscope
