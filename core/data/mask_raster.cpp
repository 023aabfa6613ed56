// SPDX-License-Identifier: GPL-3.0-or-later
// Polygon -> mask by the rules of the COCO mask API (spec 1.5), and the resizing of masks.
#include "core/data/mask_runs.h"

#include <cmath>

namespace groundscope {

namespace {

constexpr int kScale = 5;  // COCO draws on a grid five times finer

/// A vertex on the fine grid. COCO truncates, so negative values move towards zero.
struct FinePoint {
    std::int64_t x = 0;
    std::int64_t y = 0;
};

std::int64_t toFine(double value) {
    constexpr double kLimit = 1 << 30;  // beyond it the original's 32-bit arithmetic is undefined
    return static_cast<std::int64_t>(std::clamp(kScale * value + 0.5, -kLimit, kLimit));
}

/// One edge, walked one step per unit of its longer axis, in rising order of that axis.
struct FineEdge {
    std::int64_t startX, startY, endX, endY;
    std::int64_t lengthX, lengthY;
    double slope = 0;

    FineEdge(FinePoint a, FinePoint b)
        : startX(a.x),
          startY(a.y),
          endX(b.x),
          endY(b.y),
          lengthX(std::abs(a.x - b.x)),
          lengthY(std::abs(a.y - b.y)) {
        if (isFlat() ? startX > endX : startY > endY) {
            std::swap(startX, endX);
            std::swap(startY, endY);
        }
        if (isFlat() && lengthX > 0)
            slope = static_cast<double>(endY - startY) / static_cast<double>(lengthX);
        else if (!isFlat())
            slope = static_cast<double>(endX - startX) / static_cast<double>(lengthY);
    }
    [[nodiscard]] bool isFlat() const { return lengthX >= lengthY; }
    /// The dependent coordinate after `step` steps: 0.5 added and truncated, as COCO does, not
    /// rounded.
    [[nodiscard]] std::int64_t other(std::int64_t step) const {
        const auto start = static_cast<double>(isFlat() ? startY : startX);
        const double shifted = start + slope * static_cast<double>(step) + 0.5;
        return static_cast<std::int64_t>(shifted);
    }
};

/// The smaller fine y of the two neighbouring points between which the edge goes from x = u to u
/// + 1.
std::int64_t crossingY(const FineEdge& edge, std::int64_t u) {
    if (edge.isFlat()) {
        const std::int64_t step = u - edge.startX;
        return std::min(edge.other(step), edge.other(step + 1));
    }
    // Steep: find the first step on the far side. A guess from the slope, then exact by the walk's
    // own rounding.
    const bool rising = edge.slope > 0;
    const auto isBehind = [&](std::int64_t step) {
        return rising ? edge.other(step) > u : edge.other(step) <= u;
    };
    const double guess =
        (static_cast<double>(u) + 0.5 - static_cast<double>(edge.startX)) / edge.slope;
    std::int64_t step = std::clamp(static_cast<std::int64_t>(guess), std::int64_t{1}, edge.lengthY);
    while (step > 1 && isBehind(step - 1))
        --step;
    while (step < edge.lengthY && !isBehind(step))
        ++step;
    return edge.startY + step - 1;
}

/// Keeps each position that occurs an odd number of times: two equal crossings cancel.
void cancelPairs(std::vector<std::uint32_t>& positions) {
    std::sort(positions.begin(), positions.end());
    std::size_t kept = 0;
    for (std::size_t i = 0; i < positions.size();) {
        std::size_t end = i;
        while (end < positions.size() && positions[end] == positions[i])
            ++end;
        if ((end - i) % 2 == 1)
            positions[kept++] = positions[i];
        i = end;
    }
    positions.resize(kept);
}

/// Column-major positions at which the edge switches between inside and outside, one for each pixel
/// column it crosses.
void addCrossings(const FineEdge& edge, Size size, std::vector<std::uint32_t>& positions) {
    const std::int64_t low = std::min(edge.startX, edge.endX);
    const std::int64_t high = std::max(edge.startX, edge.endX);
    // Column c is crossed between fine x = 5c + 2 and 5c + 3, its centre.
    const std::int64_t first = low <= 2 ? 0 : (low - 2 + kScale - 1) / kScale;
    const std::int64_t last =
        high < 3 ? -1 : std::min<std::int64_t>(size.width - 1, (high - 3) / kScale);
    for (std::int64_t column = first; column <= last; ++column) {
        const auto fineY = static_cast<double>(crossingY(edge, kScale * column + 2));
        const double y = std::ceil(
            std::clamp((fineY + 0.5) / kScale - 0.5, 0.0, static_cast<double>(size.height)));
        positions.push_back(
            static_cast<std::uint32_t>(column * size.height + static_cast<std::int64_t>(y)));
    }
}

}  // namespace

Mask maskFromRing(const Ring& ring, Size size) {
    constexpr std::size_t kCompactAt =
        1 << 22;  // bounds memory for polygons that cross the picture very often
    const bool finite = std::all_of(
        ring.begin(), ring.end(), [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
    if (ring.empty() || !finite || !isMaskSize(size))
        return emptyMask(size);
    std::vector<std::uint32_t> positions;
    std::size_t compactAt = kCompactAt;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        addCrossings(
            FineEdge({toFine(a.x), toFine(a.y)}, {toFine(b.x), toFine(b.y)}), size, positions);
        if (positions.size() > compactAt) {
            cancelPairs(positions);
            compactAt = std::max(kCompactAt, 2 * positions.size());
        }
    }
    cancelPairs(positions);
    RunBuilder builder(size);
    std::int64_t begin = 0;
    bool foreground = false;
    for (const std::uint32_t position : positions) {
        builder.add(position - begin, foreground);
        foreground = !foreground;
        begin = position;
    }
    builder.add(builder.missing(), foreground);
    return builder.finish();
}

Mask maskFromRegion(const Region& region, Size size) {
    const auto unite = [](bool a, bool b) { return a || b; };
    Mask all = emptyMask(size);
    for (const RegionPart& part : region.parts) {
        Mask mask = maskFromRing(part.outer, size);
        for (const Ring& hole : part.holes)
            mask =
                combineRuns(mask, maskFromRing(hole, size), [](bool a, bool b) { return a && !b; });
        all = combineRuns(all, mask, unite);
    }
    return all;
}

namespace {

/// Linear interpolation along one axis: out[i] = in[index] * (1 - weight) + in[index + 1] * weight.
struct Tap {
    int index = 0;
    int next = 0;
    float weight = 0;
};

std::vector<Tap> linearTaps(int source, int target) {
    std::vector<Tap> taps(static_cast<std::size_t>(target));
    const double scale = 1.0 / (static_cast<double>(target) / source);  // computed as OpenCV does
    for (int i = 0; i < target; ++i) {
        const auto at = static_cast<float>((i + 0.5) * scale - 0.5);
        const int floor = static_cast<int>(std::floor(at));
        Tap& tap = taps[static_cast<std::size_t>(i)];
        if (floor < 0)
            tap = {0, 0, 0};
        else if (floor >= source - 1)
            tap = {source - 1, source - 1, 0};
        else
            tap = {floor, floor + 1, at - static_cast<float>(floor)};
    }
    return taps;
}

/// Hands out columns of a mask as floats 0/1, in rising order, keeping the two newest.
class ColumnReader {
  public:
    explicit ColumnReader(const Mask& mask)
        : m_mask(mask), m_left(mask.runs.empty() ? 0 : mask.runs[0]) {
        for (auto& column : m_columns)
            column.resize(static_cast<std::size_t>(mask.size.height));
    }
    /// `x` may not be smaller than the largest x asked for before, minus one.
    const std::vector<float>& column(int x) {
        while (m_read <= x)
            readNext();
        return m_columns[static_cast<std::size_t>(x % 2)];
    }

  private:
    void readNext() {
        auto& column = m_columns[static_cast<std::size_t>(m_read++ % 2)];
        std::size_t at = 0;
        while (at < column.size()) {
            while (m_left == 0)
                m_left = m_mask.runs[++m_run];
            const std::size_t length = std::min<std::size_t>(m_left, column.size() - at);
            std::fill_n(column.begin() + static_cast<std::ptrdiff_t>(at),
                        length,
                        m_run % 2 == 1 ? 1.0F : 0.0F);
            at += length;
            m_left -= static_cast<std::uint32_t>(length);
        }
    }

    const Mask& m_mask;
    std::vector<float> m_columns[2];
    std::size_t m_run = 0;
    std::uint32_t m_left = 0;
    int m_read = 0;
};

}  // namespace

Mask resizeMask(const Mask& mask, Size size) {
    if (mask.size == size)
        return mask;
    if (!isMaskSize(mask.size) || !isMaskSize(size))
        return emptyMask(size);
    const std::vector<Tap> rows = linearTaps(mask.size.height, size.height);
    ColumnReader reader(mask);
    RunBuilder builder(size);
    std::vector<float> mixed(static_cast<std::size_t>(mask.size.height));
    std::vector<char> bytes(static_cast<std::size_t>(size.height));
    for (const Tap& tap : linearTaps(mask.size.width, size.width)) {
        const std::vector<float>& right = reader.column(tap.next);
        const std::vector<float>& left = reader.column(tap.index);
        for (std::size_t y = 0; y < mixed.size(); ++y)
            mixed[y] = left[y] * (1.0F - tap.weight) + right[y] * tap.weight;
        for (std::size_t y = 0; y < bytes.size(); ++y) {
            const float above = mixed[static_cast<std::size_t>(rows[y].index)];
            const float below = mixed[static_cast<std::size_t>(rows[y].next)];
            bytes[y] = above * (1.0F - rows[y].weight) + below * rows[y].weight >= 0.5F ? 1 : 0;
        }
        appendBytes(builder, bytes);
    }
    return builder.finish();
}

}  // namespace groundscope
