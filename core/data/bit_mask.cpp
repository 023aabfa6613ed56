// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/mask.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace groundscope {

namespace {

/// Adds three bits in each place: `sum` is the low, the return value the high bit.
inline std::uint64_t carrySave(std::uint64_t& sum, std::uint64_t a, std::uint64_t b) {
    const std::uint64_t partial = sum ^ a;
    const std::uint64_t carry = (sum & a) | (partial & b);
    sum = partial ^ b;
    return carry;
}

/// Popcount of a & b. Eight words are added by carry-save adders before bits are counted once:
/// fast on every processor, also where popcount is not one instruction.
std::int64_t countIntersection(const std::uint64_t* a, const std::uint64_t* b, std::size_t count) {
    std::int64_t eights = 0;
    std::uint64_t ones = 0;
    std::uint64_t twos = 0;
    std::uint64_t fours = 0;
    std::size_t i = 0;
    for (; i + 8 <= count; i += 8) {
        const std::uint64_t twosA = carrySave(ones, a[i] & b[i], a[i + 1] & b[i + 1]);
        const std::uint64_t twosB = carrySave(ones, a[i + 2] & b[i + 2], a[i + 3] & b[i + 3]);
        const std::uint64_t foursA = carrySave(twos, twosA, twosB);
        const std::uint64_t twosC = carrySave(ones, a[i + 4] & b[i + 4], a[i + 5] & b[i + 5]);
        const std::uint64_t twosD = carrySave(ones, a[i + 6] & b[i + 6], a[i + 7] & b[i + 7]);
        const std::uint64_t foursB = carrySave(twos, twosC, twosD);
        eights += std::popcount(carrySave(fours, foursA, foursB));
    }
    std::int64_t total =
        8 * eights + 4 * std::popcount(fours) + 2 * std::popcount(twos) + std::popcount(ones);
    for (; i < count; ++i)
        total += std::popcount(a[i] & b[i]);
    return total;
}

/// Sets bits [begin, end).
void setBits(std::vector<std::uint64_t>& words, std::int64_t begin, std::int64_t end) {
    if (begin >= end)
        return;
    const auto first = static_cast<std::size_t>(begin / 64);
    const auto last = static_cast<std::size_t>((end - 1) / 64);
    const std::uint64_t firstBits = ~std::uint64_t{0} << (begin % 64);
    const std::uint64_t lastBits = ~std::uint64_t{0} >> (63 - (end - 1) % 64);
    if (first == last) {
        words[first] |= firstBits & lastBits;
        return;
    }
    words[first] |= firstBits;
    std::fill(words.begin() + static_cast<std::ptrdiff_t>(first) + 1,
              words.begin() + static_cast<std::ptrdiff_t>(last),
              ~std::uint64_t{0});
    words[last] |= lastBits;
}

}  // namespace

BitMask::BitMask(const Mask& mask) : m_size(mask.size), m_area(mask.area()) {
    if (mask.size.isEmpty())
        return;
    m_words.resize(static_cast<std::size_t>((mask.size.area() + 63) / 64));
    std::int64_t position = 0;
    for (std::size_t i = 0; i < mask.runs.size(); ++i) {
        const std::int64_t end = position + mask.runs[i];
        if (i % 2 == 1)
            setBits(m_words, position, end);
        position = end;
    }
}

std::int64_t BitMask::intersection(const BitMask& other) const {
    assert(m_size == other.m_size);
    return countIntersection(
        m_words.data(), other.m_words.data(), std::min(m_words.size(), other.m_words.size()));
}

void BitMask::unite(const BitMask& other) {
    assert(m_size == other.m_size);
    m_area += other.m_area - intersection(other);
    for (std::size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
        m_words[i] |= other.m_words[i];
}

double BitMask::iou(const BitMask& other, double bothEmpty) const {
    if (m_size != other.m_size)
        return 0;
    const std::int64_t both = intersection(other);
    const std::int64_t either = m_area + other.m_area - both;
    return either == 0 ? bothEmpty : static_cast<double>(both) / static_cast<double>(either);
}

}  // namespace groundscope
