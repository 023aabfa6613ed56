// SPDX-License-Identifier: GPL-3.0-or-later
/// RingReducer: a ring with fewer of its vertices, and several of them without changing how they lie to each other.
///
/// Douglas and Peucker (The Canadian Cartographer 10(2), 1973) on closed rings; where rings would come to cross, or to lie
/// inside or outside of each other where they did not, vertices are taken back. Image pixels; one thread.
#pragma once

#include "core/base/progress.h"
#include "core/data/region.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace groundscope {

class RingReducer {
  public:
    /// `ring` must outlive it. Vertices that are `pinned` stay (empty: none is).
    explicit RingReducer(const Ring& ring, std::vector<bool> pinned = {});

    /// Keeps what lies farther than the tolerance from the outline of what is kept; at least 3 vertices. False: stopped.
    bool reduce(double tolerance, const Progress& progress);
    /// Takes the farthest vertex back between `from` and the next kept one, and what the tolerance then asks for; false
    /// when there is none.
    bool refine(std::size_t from, double tolerance);
    /// refine() where the point is on the other side of what is kept; false when there is no such place.
    bool refineAround(Point point, double tolerance);

    [[nodiscard]] const Ring& original() const { return *m_ring; }
    [[nodiscard]] std::vector<std::size_t> kept() const;
    [[nodiscard]] Ring ring() const;
    /// The vertices left out between `from` and the next kept one.
    [[nodiscard]] Ring between(std::size_t from) const;

  private:
    using Gaps = std::vector<std::pair<std::size_t, std::size_t>>;

    [[nodiscard]] std::size_t step(std::size_t i) const { return i + 1 < m_ring->size() ? i + 1 : 0; }
    [[nodiscard]] std::size_t nextKept(std::size_t from) const;
    [[nodiscard]] std::size_t farthestFrom(Point p) const;
    [[nodiscard]] std::pair<std::size_t, double> farthestBetween(std::size_t from, std::size_t to) const;
    [[nodiscard]] Gaps gaps() const;
    bool reduce(Gaps open, double tolerance, const Progress& progress);
    void refineWidest(double tolerance);

    const Ring* m_ring;
    std::vector<bool> m_kept;
};

/// Refines rings until none crosses itself or another more than it did, and each lies inside and outside of the others as
/// before. False: stopped.
bool keepTopology(std::vector<RingReducer>& reducers, double tolerance, const Progress& progress);

}  // namespace groundscope
