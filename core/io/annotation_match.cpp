// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/annotation_match.h"

#include <algorithm>
#include <cstdint>

namespace groundscope {

namespace {

using Matches = std::vector<std::optional<std::size_t>>;

/// Lists [before0, before1) and [after0, after1).
struct Range {
    std::size_t before0 = 0;
    std::size_t before1 = 0;
    std::size_t after0 = 0;
    std::size_t after1 = 0;
};

/// Equal beginnings and ends; what is left between.
Range matchEnds(Range range, const Likeness& likeness, Matches& matches) {
    while (range.before0 < range.before1 && range.after0 < range.after1 && likeness(range.before0, range.after0) == 2)
        matches[range.after0++] = range.before0++;
    while (range.before0 < range.before1 && range.after0 < range.after1 &&
           likeness(range.before1 - 1, range.after1 - 1) == 2)
        matches[--range.after1] = --range.before1;
    return range;
}

/// For long lists: each new element takes the next old one that is alike, not far away.
void matchNear(const Range& range, const Likeness& likeness, Matches& matches) {
    constexpr std::size_t kReach = 1000;
    std::size_t next = range.before0;
    for (std::size_t j = range.after0; j < range.after1; ++j)
        for (std::size_t i = next; i < std::min(range.before1, next + kReach); ++i)
            if (likeness(i, j) > 0) {
                matches[j] = i;
                next = i + 1;
                break;
            }
}

/// Longest common subsequence, weighed by likeness.
void matchInside(const Range& range, const Likeness& likeness, Matches& matches) {
    constexpr std::size_t kMaxCells = 4'000'000;
    const std::size_t rows = range.before1 - range.before0;
    const std::size_t columns = range.after1 - range.after0;
    if (rows == 0 || columns == 0)
        return;
    if (rows > kMaxCells / columns)
        return matchNear(range, likeness, matches);
    std::vector<std::uint32_t> best((rows + 1) * (columns + 1), 0);  // [rows + 1, columns + 1]: of what is left from there
    const auto at = [&](std::size_t i, std::size_t j) -> std::uint32_t& { return best[i * (columns + 1) + j]; };
    const auto weight = [&](std::size_t i, std::size_t j) {
        return static_cast<std::uint32_t>(std::max(0, likeness(range.before0 + i, range.after0 + j)));
    };
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t j = columns; j-- > 0;) {
            const std::uint32_t alike = weight(i, j);
            at(i, j) = std::max({at(i + 1, j), at(i, j + 1), alike > 0 ? alike + at(i + 1, j + 1) : 0U});
        }
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        const std::uint32_t alike = weight(i, j);
        if (alike > 0 && at(i, j) == alike + at(i + 1, j + 1))
            matches[range.after0 + j++] = range.before0 + i++;
        else if (at(i, j) == at(i + 1, j))
            ++i;
        else
            ++j;
    }
}

/// Pairs what is left between matched neighbours, in order.
void matchLeft(std::size_t before, const Likeness& likeness, Matches& matches) {
    std::vector<std::size_t> ends(matches.size(), before);  // for each new element: the next old one that is taken
    for (std::size_t j = matches.size(); j-- > 0;)
        ends[j] = matches[j] ? *matches[j] : j + 1 < matches.size() ? ends[j + 1] : before;
    std::size_t next = 0;  // the first old element that may still be taken
    for (std::size_t j = 0; j < matches.size(); ++j) {
        if (!matches[j] && next < ends[j] && likeness(next, j) >= 0)
            matches[j] = next;
        if (matches[j])
            next = *matches[j] + 1;
    }
}

}  // namespace

std::vector<std::optional<std::size_t>> matchLists(std::size_t before, std::size_t after, const Likeness& likeness) {
    Matches matches(after);
    matchInside(matchEnds({0, before, 0, after}, likeness, matches), likeness, matches);
    matchLeft(before, likeness, matches);
    return matches;
}

bool sameShape(const Annotation& a, const Annotation& b) {
    return a.label == b.label && a.region == b.region && a.mask == b.mask;
}

std::vector<std::optional<std::size_t>> matchAnnotations(const std::vector<Annotation>& before,
                                                         const std::vector<Annotation>& after) {
    return matchLists(before.size(), after.size(), [&](std::size_t i, std::size_t j) {
        if (before[i] == after[j])
            return 2;
        if (before[i].id != after[j].id)
            return -1;
        return before[i].id.empty() ? 0 : 1;
    });
}

std::vector<std::optional<std::size_t>> matchPoints(const Ring& before, const Ring& after) {
    return matchLists(before.size(), after.size(), [&](std::size_t i, std::size_t j) {
        return before[i] == after[j] ? 2 : 0;
    });
}

}  // namespace groundscope
