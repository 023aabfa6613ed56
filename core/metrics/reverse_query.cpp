// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/reverse_query.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <string>
#include <utility>

namespace groundscope {
namespace {

Error invalid(std::string message) {
    return {ErrorCode::InvalidInput, std::move(message), {}};
}

/// Adds to `target[cell]` what [begin, end), in pixels, has in common with each cell of one axis, in cells.
/// @param cellFromPixel  scale (> 0) and shift of the axis
void addOverlap(double begin, double end, double scale, double shift, std::span<double> target) {
    const auto cells = static_cast<double>(target.size());
    const double from = std::clamp(scale * begin + shift, 0.0, cells);
    const double to = std::clamp(scale * end + shift, 0.0, cells);
    for (auto cell = static_cast<std::size_t>(from); cell < target.size() && static_cast<double>(cell) < to; ++cell)
        target[cell] += std::max(0.0, std::min(to, static_cast<double>(cell) + 1) - std::max(from, static_cast<double>(cell)));
}

/// Foreground stretches of one image column, from column-major runs that are walked once.
class ColumnWalk {
  public:
    explicit ColumnWalk(const Mask& mask) : m_mask(mask), m_height(mask.size.height) {}

    /// Calls take(begin, end) with the rows of each stretch of column x; columns in rising order.
    template <typename Take>
    void column(int x, Take&& take) {
        const std::int64_t begin = std::int64_t{x} * m_height;
        const std::int64_t end = begin + m_height;
        while (m_run < m_mask.runs.size()) {
            const std::int64_t runEnd = m_runBegin + m_mask.runs[m_run];
            const std::int64_t from = std::max(begin, m_runBegin);
            const std::int64_t to = std::min(end, runEnd);
            if (m_run % 2 == 1 && to > from)
                take(static_cast<double>(from - begin), static_cast<double>(to - begin));
            if (runEnd > end)
                return;
            m_runBegin = runEnd;
            ++m_run;
        }
    }

  private:
    const Mask& m_mask;
    std::int64_t m_height;
    std::int64_t m_runBegin = 0;
    std::size_t m_run = 0;
};

/// Share of every cell's area under the mask, [grid.height, grid.width].
std::vector<double> cellShares(const Mask& mask, Size grid, const Affine& grid_from_image) {
    const auto width = static_cast<std::size_t>(grid.width);
    const auto height = static_cast<std::size_t>(grid.height);
    std::vector<double> shares(width * height, 0.0);
    std::vector<double> rows(height);     // of one column of pixels, in cells
    std::vector<double> columns(width);
    ColumnWalk walk(mask);
    for (int x = 0; x < mask.size.width; ++x) {
        std::fill(rows.begin(), rows.end(), 0.0);
        bool any = false;
        walk.column(x, [&](double begin, double end) {
            any = true;
            addOverlap(begin, end, grid_from_image.scaleY, grid_from_image.shiftY, rows);
        });
        if (!any)
            continue;
        std::fill(columns.begin(), columns.end(), 0.0);
        addOverlap(x, x + 1.0, grid_from_image.scaleX, grid_from_image.shiftX, columns);
        for (std::size_t c = 0; c < width; ++c)
            for (std::size_t r = 0; columns[c] > 0 && r < height; ++r)
                shares[r * width + c] += columns[c] * rows[r];
    }
    for (double& share : shares)
        share = std::min(share, 1.0);  // rounding only
    return shares;
}

double sumOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// One row against the region; z is not known yet.
RegionMass massOf(std::span<const double> row, const RegionCoverage& region) {
    RegionMass mass;
    for (std::size_t cell = 0; cell < row.size(); ++cell) {
        mass.inside += row[cell] * region.inside[cell];
        mass.image += row[cell] * region.onImage[cell];
    }
    if (mass.image > 0 && std::isfinite(mass.image)) {
        mass.share = mass.inside / mass.image;
        if (region.areaShare > 0)
            mass.lift = *mass.share / region.areaShare;
    }
    return mass;
}

/// Mean and population standard deviation of the shares that are known.
struct Spread {
    double mean = 0;
    double deviation = 0;
};

Spread spreadOf(const std::vector<TokenMass>& tokens) {
    double sum = 0;
    double count = 0;
    for (const TokenMass& token : tokens)
        if (token.mass.share) {
            sum += *token.mass.share;
            ++count;
        }
    if (count < 2)
        return {};
    const double mean = sum / count;
    double squares = 0;
    for (const TokenMass& token : tokens)
        if (token.mass.share)
            squares += (*token.mass.share - mean) * (*token.mass.share - mean);
    return {mean, std::sqrt(squares / count)};
}

void setZ(RegionMass& mass, const Spread& spread) {
    // Shares that differ by rounding alone are equal.
    if (mass.share && spread.deviation > 1e-12)
        mass.z = (*mass.share - spread.mean) / spread.deviation;
}

/// Largest share first; equal ones as they were, those without a share last.
template <typename Entry>
void rank(std::vector<Entry>& entries) {
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.mass.share.value_or(-1) > b.mass.share.value_or(-1);
    });
}

/// Mean of the tokens' rows; empty when one of them has none.
std::vector<double> meanRow(std::span<const float> rows, std::size_t cells, const std::vector<int>& tokens) {
    const auto count = rows.size() / cells;
    const bool fit = std::all_of(tokens.begin(), tokens.end(), [count](int token) {
        return token >= 0 && static_cast<std::size_t>(token) < count;
    });
    if (tokens.empty() || !fit)
        return {};
    std::vector<double> mean(cells, 0.0);
    for (const int token : tokens)
        for (std::size_t cell = 0; cell < cells; ++cell)
            mean[cell] += rows[static_cast<std::size_t>(token) * cells + cell];
    for (double& value : mean)
        value /= static_cast<double>(tokens.size());
    return mean;
}

}  // namespace

Result<RegionCoverage> coverageOf(const Mask& region, Size grid, const Affine& image_from_grid) {
    if (grid.isEmpty() || !isMaskSize(region.size))
        return invalid("The region or the grid has no size.");
    if (region.isEmpty())
        return invalid("The region has no pixel.");
    const Affine grid_from_image = image_from_grid.inverse();
    const bool placed = image_from_grid.scaleX > 0 && image_from_grid.scaleY > 0 && std::isfinite(grid_from_image.scaleX) &&
                        std::isfinite(grid_from_image.scaleY) && std::isfinite(grid_from_image.shiftX) &&
                        std::isfinite(grid_from_image.shiftY);
    if (!placed)
        return invalid("The grid's place on the image is not known.");
    const Mask whole{region.size, {0, static_cast<std::uint32_t>(region.size.area())}};
    RegionCoverage coverage{grid, cellShares(region, grid, grid_from_image), cellShares(whole, grid, grid_from_image), 0};
    const double covered = sumOf(coverage.onImage);
    if (!(covered > 0))
        return invalid("The grid lies beside the image.");
    coverage.areaShare = sumOf(coverage.inside) / covered;
    return coverage;
}

Result<ReverseAnswer> reverseQuery(std::span<const float> rows,
                                   const std::vector<NounPhrase>& phrases,
                                   const RegionCoverage& region) {
    const auto cells = static_cast<std::size_t>(std::max<std::int64_t>(0, region.grid.area()));
    if (cells == 0 || region.inside.size() != cells || region.onImage.size() != cells || rows.size() % cells != 0)
        return invalid("There are " + std::to_string(rows.size()) + " values of attention, expected rows of " +
                       std::to_string(cells) + ".");
    ReverseAnswer answer;
    for (std::size_t token = 0; token < rows.size() / cells; ++token) {
        const int index = static_cast<int>(token);
        answer.tokens.push_back({index, massOf(meanRow(rows, cells, {index}), region)});
    }
    const Spread spread = spreadOf(answer.tokens);
    for (TokenMass& token : answer.tokens)
        setZ(token.mass, spread);
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const std::vector<double> row = meanRow(rows, cells, phrases[i].tokens);
        if (row.empty())
            continue;
        answer.phrases.push_back({static_cast<int>(i), massOf(row, region)});
        setZ(answer.phrases.back().mass, spread);
    }
    rank(answer.tokens);
    rank(answer.phrases);
    return answer;
}

}  // namespace groundscope
