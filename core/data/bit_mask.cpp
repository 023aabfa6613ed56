// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/mask.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace groundscope {

namespace {

#if defined(__x86_64__) && defined(__GNUC__)
#define GROUNDSCOPE_WIDE_WORDS
typedef std::uint64_t Wide __attribute__((vector_size(32)));  // four words
#endif

/// Adds three bits in each place: `sum` is the low, `carry` the high bit. Word: one or several machine words.
template <typename Word>
[[gnu::always_inline]] inline void carrySave(Word& sum, const Word& a, const Word& b, Word& carry) {
    const Word partial = sum ^ a;
    carry = (sum & a) | (partial & b);
    sum = partial ^ b;
}

[[gnu::always_inline]] inline std::int64_t bitsOf(const std::uint64_t& word) {
    return __builtin_popcountll(word);
}
#ifdef GROUNDSCOPE_WIDE_WORDS
[[gnu::always_inline]] inline std::int64_t bitsOf(const Wide& word) {
    return bitsOf(word[0]) + bitsOf(word[1]) + bitsOf(word[2]) + bitsOf(word[3]);
}
#endif

/// both = a & b, one Word of each.
template <typename Word>
[[gnu::always_inline]] inline void meet(const std::uint64_t* a, const std::uint64_t* b, Word& both) {
    Word other;
    std::memcpy(&both, a, sizeof(Word));
    std::memcpy(&other, b, sizeof(Word));
    both &= other;
}

/// Popcount of a & b. Eight Words are added by carry-save adders before bits are counted once:
/// fast on every processor, also where popcount is not one instruction.
template <typename Word>
[[gnu::always_inline]] inline std::int64_t countBlocks(const std::uint64_t* a,
                                                       const std::uint64_t* b,
                                                       std::size_t count) {
    constexpr std::size_t kWords = sizeof(Word) / sizeof(std::uint64_t);
    std::int64_t eights = 0;
    Word ones{};
    Word twos{};
    Word fours{};
    std::size_t i = 0;
    for (; i + 8 * kWords <= count; i += 8 * kWords) {
        Word first, second, twosA, twosB, foursA, foursB, carried;
        const auto addTwo = [&](std::size_t pair, Word& carry) __attribute__((always_inline)) {
            meet(a + i + 2 * pair * kWords, b + i + 2 * pair * kWords, first);
            meet(a + i + (2 * pair + 1) * kWords, b + i + (2 * pair + 1) * kWords, second);
            carrySave(ones, first, second, carry);
        };
        addTwo(0, twosA);
        addTwo(1, twosB);
        carrySave(twos, twosA, twosB, foursA);
        addTwo(2, twosA);
        addTwo(3, twosB);
        carrySave(twos, twosA, twosB, foursB);
        carrySave(fours, foursA, foursB, carried);
        eights += bitsOf(carried);
    }
    std::int64_t total = 8 * eights + 4 * bitsOf(fours) + 2 * bitsOf(twos) + bitsOf(ones);
    for (; i < count; ++i)
        total += bitsOf(a[i] & b[i]);
    return total;
}

#ifdef GROUNDSCOPE_WIDE_WORDS
__attribute__((target("avx2,popcnt"))) std::int64_t countWide(const std::uint64_t* a,
                                                               const std::uint64_t* b,
                                                               std::size_t count) {
    return countBlocks<Wide>(a, b, count);
}
#endif

std::int64_t countIntersection(const std::uint64_t* a, const std::uint64_t* b, std::size_t count) {
#ifdef GROUNDSCOPE_WIDE_WORDS
    static const bool wide = __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("popcnt") != 0;
    if (wide)
        return countWide(a, b, count);
#endif
    return countBlocks<std::uint64_t>(a, b, count);
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
