// SPDX-License-Identifier: GPL-3.0-or-later
/// Which element of a new list came from which of the old one, so that an edit is written as an edit. Internal.
///
/// Pure functions.
#pragma once

#include "core/data/benchmark.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace groundscope {

/// How alike two elements are: -1 different ones, 0 maybe the same one, 1 the same one edited, 2 equal.
using Likeness = std::function<int(std::size_t before, std::size_t after)>;

/// For each new element the old one it is, rising: equal ones and those of one name first, then, in the gaps between
/// them, those that may be the same, in order.
std::vector<std::optional<std::size_t>> matchLists(std::size_t before, std::size_t after, const Likeness& likeness);

/// The same shape, whatever its id.
bool sameShape(const Annotation& a, const Annotation& b);
std::vector<std::optional<std::size_t>> matchAnnotations(const std::vector<Annotation>& before,
                                                         const std::vector<Annotation>& after);
std::vector<std::optional<std::size_t>> matchPoints(const Ring& before, const Ring& after);

}  // namespace groundscope
