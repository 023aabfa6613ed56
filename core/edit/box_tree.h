// SPDX-License-Identifier: GPL-3.0-or-later
/// BoxTree: boxes in a given order, grouped by eights, to find those near a place without looking at all of them.
///
/// The order must keep neighbours together (edges along a ring do). Changing one box costs one box a level. Value type;
/// reading from many threads is fine.
#pragma once

#include "core/base/geometry.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace groundscope {

/// left <= right and top <= bottom, or empty: overlaps nothing.
struct Box {
    double left = std::numeric_limits<double>::infinity();
    double top = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();

    bool operator==(const Box&) const = default;
    void add(const Box& other) {
        left = std::min(left, other.left);
        top = std::min(top, other.top);
        right = std::max(right, other.right);
        bottom = std::max(bottom, other.bottom);
    }
    void add(Point p) { add(Box{p.x, p.y, p.x, p.y}); }
    /// Touching counts.
    [[nodiscard]] bool overlaps(const Box& other) const {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }
    /// 0 inside; infinite for an empty box.
    [[nodiscard]] double squaredDistanceTo(Point p) const {
        const double dx = std::max({left - p.x, p.x - right, 0.0});
        const double dy = std::max({top - p.y, p.y - bottom, 0.0});
        return dx * dx + dy * dy;
    }
};

/// An order of the boxes (indices) in which those near each other mostly stand near each other: along a Z curve.
std::vector<std::size_t> neighbourOrder(std::span<const Box> boxes);

class BoxTree {
  public:
    BoxTree() = default;
    explicit BoxTree(std::vector<Box> boxes) {
        m_levels.push_back(std::move(boxes));
        while (m_levels.back().size() > kFan) {
            const std::vector<Box>& below = m_levels.back();
            std::vector<Box> level((below.size() + kFan - 1) / kFan);
            for (std::size_t i = 0; i < below.size(); ++i)
                level[i / kFan].add(below[i]);
            m_levels.push_back(std::move(level));
        }
    }

    [[nodiscard]] std::size_t size() const { return m_levels.empty() ? 0 : m_levels.front().size(); }

    [[nodiscard]] Box bounds() const {
        Box all;
        if (!m_levels.empty()) {
            for (const Box& box : m_levels.back())
                all.add(box);
        }
        return all;
    }

    void set(std::size_t item, const Box& box) {
        m_levels.front()[item] = box;
        for (std::size_t level = 1; level < m_levels.size(); ++level) {
            const std::vector<Box>& below = m_levels[level - 1];
            item /= kFan;
            Box group;
            for (std::size_t i = item * kFan; i < std::min(below.size(), (item + 1) * kFan); ++i)
                group.add(below[i]);
            if (m_levels[level][item] == group)
                return;
            m_levels[level][item] = group;
        }
    }

    /// Calls visit(item) for each item whose box, and those of its groups, `wanted(box)` accepts; in order.
    template <typename Wanted, typename Visit>
    void forEach(Wanted wanted, Visit visit) const {
        if (!m_levels.empty())
            descend(m_levels.size() - 1, 0, m_levels.back().size(), wanted, visit);
    }

    /// Calls measure(item) -> squared distance, nearest boxes first, as long as an item could be nearer than the nearest
    /// so far (or than `best2`).
    template <typename Measure>
    void nearest(Point point, double best2, Measure measure) const {
        if (!m_levels.empty())
            approach(m_levels.size() - 1, 0, m_levels.back().size(), point, best2, measure);
    }

  private:
    static constexpr std::size_t kFan = 8;

    template <typename Wanted, typename Visit>
    void descend(std::size_t level, std::size_t begin, std::size_t end, Wanted& wanted, Visit& visit) const {
        for (std::size_t i = begin; i < end; ++i) {
            if (!wanted(m_levels[level][i]))
                continue;
            if (level == 0)
                visit(i);
            else
                descend(level - 1, i * kFan, std::min((i + 1) * kFan, m_levels[level - 1].size()), wanted, visit);
        }
    }

    template <typename Measure>
    void approach(std::size_t level, std::size_t begin, std::size_t end, Point point, double& best2,
                  Measure& measure) const {
        std::array<std::pair<double, std::size_t>, kFan> order;
        std::size_t count = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const double distance2 = m_levels[level][i].squaredDistanceTo(point);
            if (distance2 <= best2)
                order[count++] = {distance2, i};
        }
        std::sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count));
        for (std::size_t k = 0; k < count && order[k].first <= best2; ++k) {
            const std::size_t i = order[k].second;
            if (level == 0)
                best2 = std::min(best2, measure(i));
            else
                approach(level - 1, i * kFan, std::min((i + 1) * kFan, m_levels[level - 1].size()), point, best2,
                         measure);
        }
    }

    std::vector<std::vector<Box>> m_levels;
};

}  // namespace groundscope
