// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/cff_charset.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kCharset = 15;
constexpr int kCharStrings = 17;
constexpr int kRos = 1200 + 30;  ///< "12 30": Registry, Ordering, Supplement make a font CID-keyed

struct TopDict {
    bool cidKeyed = false;
    std::uint32_t charset = 0;
    std::uint32_t charStrings = 0;
};

class CffReader {
  public:
    explicit CffReader(const QByteArray& bytes) : m_bytes(bytes) {}

    /// Big-endian; bytes behind the end are 0.
    [[nodiscard]] std::uint32_t at(std::uint64_t offset, int size) const {
        std::uint32_t value = 0;
        for (int i = 0; i < size; ++i, ++offset) {
            const bool inside = offset < static_cast<std::uint64_t>(m_bytes.size());
            value = value << 8 | (inside ? static_cast<unsigned char>(m_bytes[static_cast<qsizetype>(offset)]) : 0U);
        }
        return value;
    }

    struct Index {
        std::uint32_t count = 0;
        std::uint64_t first = 0;  ///< where its first object begins
        std::uint64_t firstEnd = 0;
        std::uint64_t end = 0;
    };
    [[nodiscard]] Index index(std::uint64_t offset) const {
        const std::uint32_t count = at(offset, 2);
        if (count == 0)
            return {0, offset + 2, offset + 2, offset + 2};
        const int size = static_cast<int>(std::clamp(at(offset + 2, 1), 1U, 4U));
        const std::uint64_t data = offset + 3 + (count + std::uint64_t{1}) * static_cast<unsigned>(size) - 1;
        const auto place = [&](std::uint32_t i) {
            return data + at(offset + 3 + std::uint64_t{i} * static_cast<unsigned>(size), size);
        };
        return {count, place(0), place(1), place(count)};
    }

    [[nodiscard]] TopDict topDict() const {
        const Index top = index(index(at(2, 1)).end);
        TopDict dict;
        std::int64_t operand = 0;
        for (std::uint64_t i = top.first; i < std::min<std::uint64_t>(top.firstEnd, static_cast<std::uint64_t>(m_bytes.size()));)
            i = token(i, operand, dict);
        return dict;
    }

  private:
    /// Reads one operand or operator; returns where the next one begins.
    std::uint64_t token(std::uint64_t i, std::int64_t& operand, TopDict& dict) const {
        const auto b = static_cast<int>(at(i, 1));
        if (b <= 21) {
            const int op = b == 12 ? 1200 + static_cast<int>(at(i + 1, 1)) : b;
            dict.cidKeyed = dict.cidKeyed || op == kRos;
            if (op == kCharset)
                dict.charset = static_cast<std::uint32_t>(operand);
            if (op == kCharStrings)
                dict.charStrings = static_cast<std::uint32_t>(operand);
            return i + (b == 12 ? 2 : 1);
        }
        if (b == 28 || b == 29) {
            operand = at(i + 1, b == 28 ? 2 : 4);
            return i + (b == 28 ? 3 : 5);
        }
        if (b == 30) {  // a real number ends with a nibble f
            while (++i < static_cast<std::uint64_t>(m_bytes.size()) && (at(i, 1) & 15U) != 15U && at(i, 1) >> 4U != 15U) {
            }
            return i + 1;
        }
        const auto next = static_cast<int>(at(i + 1, 1));
        operand = b <= 246 ? b - 139 : b <= 250 ? (b - 247) * 256 + next + 108 : -(b - 251) * 256 - next - 108;
        return i + (b <= 246 ? 1 : 2);
    }

    const QByteArray& m_bytes;
};

}  // namespace

std::vector<std::uint32_t> cidsOfCff(const QByteArray& table) {
    const CffReader reader(table);
    const TopDict dict = reader.topDict();
    if (!dict.cidKeyed || dict.charset <= 2)  // 0 to 2: predefined ones, of fonts that are not CID-keyed
        return {};
    const std::size_t glyphs = reader.index(dict.charStrings).count;
    const std::uint32_t format = reader.at(dict.charset, 1);
    std::vector<std::uint32_t> cids = {0};  // .notdef is not listed
    std::uint64_t offset = dict.charset + std::uint64_t{1};
    const int leftSize = format == 2 ? 2 : format == 1 ? 1 : 0;
    while (cids.size() < glyphs) {
        const std::uint32_t first = reader.at(offset, 2);
        const std::uint32_t left = reader.at(offset + 2, leftSize);
        for (std::uint32_t i = 0; i <= left && cids.size() < glyphs; ++i)
            cids.push_back(first + i);
        offset += 2 + static_cast<unsigned>(leftSize);
    }
    return cids;
}

}  // namespace groundscope
