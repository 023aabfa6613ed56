// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/image_prior.h"

#include <cmath>

namespace groundscope {
namespace {

constexpr double kUnits = 0x1.0p36;      // of 1
constexpr double kMostOfACell = 0x1.0p20;  // of one sample: more than a million steps of full attention

std::uint64_t checksum(const std::vector<std::int64_t>& cells, std::int64_t steps) {
    std::uint64_t hash = 0xcbf29ce484222325 ^ static_cast<std::uint64_t>(steps);  // FNV-1a, a word at a time
    for (const std::int64_t cell : cells)
        hash = (hash ^ static_cast<std::uint64_t>(cell)) * 0x100000001b3;
    return hash;
}

}  // namespace

Result<ImagePrior::Sums> ImagePrior::sumsOf(const AttentionStack& stack) const {
    GS_TRY(const std::vector<float> rows, rawRows(stack, m_rows.rowZero, m_rows.halfPrecision));
    const auto cells = static_cast<std::size_t>(stack.grid.area());
    std::vector<double> sum(cells, 0.0);
    for (std::size_t i = 0; i < rows.size(); ++i)
        sum[i % cells] += rows[i];
    Sums sums;
    sums.steps = stack.steps;
    sums.samples = 1;
    sums.cells.reserve(cells);
    for (const double value : sum) {
        if (!(value >= 0 && value <= kMostOfACell))
            return Error{ErrorCode::InvalidInput, "The attention holds values that are no shares (0 to 1).", {}};
        sums.cells.push_back(std::llround(value * kUnits));
    }
    return sums;
}

Result<Done> ImagePrior::add(const std::string& sampleId, const AttentionStack& stack) {
    if (holds(sampleId))
        return Done{};
    GS_TRY(const Sums own, sumsOf(stack));
    Sums all = m_grids[{stack.grid.width, stack.grid.height}];
    all.cells.resize(own.cells.size(), 0);
    for (std::size_t cell = 0; cell < own.cells.size(); ++cell)
        if (__builtin_add_overflow(all.cells[cell], own.cells[cell], &all.cells[cell]))
            return Error{ErrorCode::InvalidInput, "There are too many samples for one image prior.", {}};
    all.steps += own.steps;
    ++all.samples;
    m_grids[{stack.grid.width, stack.grid.height}] = std::move(all);
    m_samples.emplace(sampleId, checksum(own.cells, own.steps));
    return Done{};
}

Result<std::optional<ImagePrior::Map>> ImagePrior::without(const std::string& sampleId, const AttentionStack& stack) const {
    GS_TRY(const Sums own, sumsOf(stack));
    const auto sample = m_samples.find(sampleId);
    const bool added = sample != m_samples.end();
    if (added && sample->second != checksum(own.cells, own.steps))
        return Error{ErrorCode::Conflict, "This image was run again since the image prior was made; make it anew.", {}};
    const auto grid = m_grids.find({stack.grid.width, stack.grid.height});
    if (grid == m_grids.end())
        return std::optional<Map>();
    const Sums& all = grid->second;
    Map map;
    map.samples = all.samples - (added ? 1 : 0);
    map.steps = all.steps - (added ? own.steps : 0);
    if (map.samples < 1 || map.steps < 1)
        return std::optional<Map>();
    map.values.reserve(own.cells.size());
    for (std::size_t cell = 0; cell < own.cells.size(); ++cell) {
        const std::int64_t others = all.cells[cell] - (added ? own.cells[cell] : 0);
        map.values.push_back(static_cast<double>(others) / (kUnits * static_cast<double>(map.steps)));
    }
    return std::optional(std::move(map));
}

}  // namespace groundscope
