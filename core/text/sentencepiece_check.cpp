// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentencepiece_check.h"

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

namespace {

constexpr std::size_t kMostPieces = 4'000'000;
// Field numbers of ModelProto and NormalizerSpec.
constexpr std::uint64_t kPieces = 1;
constexpr std::uint64_t kNormalizer = 3;
constexpr std::uint64_t kDenormalizer = 5;
constexpr std::uint64_t kCharsMap = 2;

Error broken(const std::string& what) {
    return {ErrorCode::Format, "The SentencePiece model is damaged: " + what + ".", {}};
}

/// Fields of a protocol buffer message, one after the other.
class FieldReader {
  public:
    explicit FieldReader(std::string_view bytes) : m_rest(bytes) {}
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::uint64_t number() const { return m_number; }
    /// The bytes of the last field when it is a string or message, else empty.
    [[nodiscard]] std::string_view payload() const { return m_payload; }

    /// Moves over the next field; false when it does not fit.
    bool next() {
        const auto key = varint();
        if (!key)
            return false;
        m_number = *key >> 3;
        m_payload = {};
        switch (*key & 7) {
            case 0: return varint().has_value();
            case 1: return take(8).has_value();
            case 5: return take(4).has_value();
            case 2: {
                const auto length = varint();
                const auto bytes = length ? take(*length) : std::nullopt;
                m_payload = bytes.value_or(std::string_view{});
                return bytes.has_value();
            }
            default: return false;
        }
    }

  private:
    std::optional<std::uint64_t> varint() {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < m_rest.size() && i < 10; ++i) {
            const auto byte = static_cast<unsigned char>(m_rest[i]);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << (7 * i);
            if ((byte & 0x80) == 0) {
                m_rest.remove_prefix(i + 1);
                return value;
            }
        }
        return std::nullopt;
    }
    std::optional<std::string_view> take(std::uint64_t length) {
        if (length > m_rest.size())
            return std::nullopt;
        const std::string_view bytes = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return bytes;
    }

    std::string_view m_rest;
    std::string_view m_payload;
    std::uint64_t m_number = 0;
};

/// The units of a Darts-clone double array (https://github.com/s-yata/darts-clone: bit fields of a unit).
class DoubleArray {
  public:
    explicit DoubleArray(std::string_view blob) : m_units(blob.size() / sizeof(std::uint32_t)) {
        std::memcpy(m_units.data(), blob.data(), m_units.size() * sizeof(std::uint32_t));
    }

    /// True when no text can lead outside the array, and every value lies below `valueLimit`.
    [[nodiscard]] bool isSafe(std::size_t valueLimit) const {
        if (m_units.empty())
            return false;
        std::vector<bool> seen(m_units.size());
        std::vector<std::size_t> todo = {0};
        seen[0] = true;
        while (!todo.empty()) {
            const std::size_t state = todo.back();
            todo.pop_back();
            const std::size_t base = state ^ offset(m_units[state]);
            if ((base | 0xFF) >= m_units.size())
                return false;
            if (hasLeaf(m_units[state]) && (m_units[base] & 0x7FFFFFFFU) >= valueLimit)
                return false;
            for (std::size_t byte = 0; byte < 256; ++byte) {
                const std::size_t child = base ^ byte;
                if (label(m_units[child]) == byte && !seen[child]) {
                    seen[child] = true;
                    todo.push_back(child);
                }
            }
        }
        return true;
    }

  private:
    static std::size_t offset(std::uint32_t unit) { return std::size_t{unit >> 10} << ((unit & 0x200U) >> 6); }
    static bool hasLeaf(std::uint32_t unit) { return (unit >> 8 & 1U) != 0; }
    static std::uint32_t label(std::uint32_t unit) { return unit & 0x800000FFU; }

    std::vector<std::uint32_t> m_units;
};

/// A character map: 4 bytes trie size, the trie, then strings that end with zero.
Result<Done> checkCharsMap(std::string_view map) {
    if (map.empty())
        return Done{};
    std::uint32_t trieSize = 0;
    if (map.size() <= sizeof trieSize)
        return broken("its character map is cut short");
    std::memcpy(&trieSize, map.data(), sizeof trieSize);
    map.remove_prefix(sizeof trieSize);
    if (trieSize >= map.size() || trieSize % sizeof(std::uint32_t) != 0)
        return broken("the trie of its character map does not fit");
    const std::string_view strings = map.substr(trieSize);
    if (strings.back() != '\0' || !DoubleArray(map.substr(0, trieSize)).isSafe(strings.size()))
        return broken("its character map points outside itself");
    return Done{};
}

Result<Done> checkNormalizer(std::string_view message) {
    for (FieldReader fields(message); !fields.atEnd();) {
        if (!fields.next())
            return broken("a field of its normaliser does not fit");
        if (fields.number() == kCharsMap) {
            GS_CHECK(checkCharsMap(fields.payload()));
        }
    }
    return Done{};
}

}  // namespace

Result<Done> checkSentencePieceModel(std::string_view bytes) {
    std::size_t pieces = 0;
    for (FieldReader fields(bytes); !fields.atEnd();) {
        if (!fields.next())
            return broken("a field reaches beyond the end of the file");
        pieces += fields.number() == kPieces ? 1U : 0U;
        if (fields.number() == kNormalizer || fields.number() == kDenormalizer) {
            GS_CHECK(checkNormalizer(fields.payload()));
        }
    }
    if (pieces == 0 || pieces > kMostPieces)
        return broken("it holds " + std::to_string(pieces) + " pieces");
    return Done{};
}

}  // namespace groundscope
