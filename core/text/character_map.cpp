// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/character_map.h"

#include <cstring>

namespace groundscope {

namespace {

// Bit fields of a unit of a Darts-clone double array (https://github.com/s-yata/darts-clone).
std::size_t offsetOf(std::uint32_t unit) {
    return std::size_t{unit >> 10} << ((unit & 0x200U) >> 6);
}
bool hasLeaf(std::uint32_t unit) {
    return (unit >> 8 & 1U) != 0;
}
std::uint32_t labelOf(std::uint32_t unit) {
    return unit & 0x800000FFU;
}
std::size_t valueOf(std::uint32_t unit) {
    return unit & 0x7FFFFFFFU;
}

Error broken(const std::string& what) {
    return {ErrorCode::Format, "The SentencePiece model is damaged: " + what + ".", {}};
}

}  // namespace

Result<CharacterMap> CharacterMap::read(std::string_view bytes) {
    std::uint32_t trieSize = 0;
    if (bytes.size() <= sizeof trieSize)
        return broken("its character map is cut short");
    std::memcpy(&trieSize, bytes.data(), sizeof trieSize);
    bytes.remove_prefix(sizeof trieSize);
    if (trieSize >= bytes.size() || trieSize % sizeof(std::uint32_t) != 0)
        return broken("the trie of its character map does not fit");
    CharacterMap map;
    map.m_units.resize(trieSize / sizeof(std::uint32_t));
    std::memcpy(map.m_units.data(), bytes.data(), trieSize);
    map.m_strings = bytes.substr(trieSize);
    if (map.m_strings.back() != '\0' || !map.isSafe())
        return broken("its character map points outside itself");
    return map;
}

bool CharacterMap::isSafe() const {
    if (m_units.empty())
        return false;
    std::vector<bool> seen(m_units.size());
    std::vector<std::size_t> todo = {0};
    seen[0] = true;
    while (!todo.empty()) {
        const std::size_t state = todo.back();
        todo.pop_back();
        const std::size_t base = state ^ offsetOf(m_units[state]);
        if ((base | 0xFF) >= m_units.size())
            return false;
        if (hasLeaf(m_units[state]) && valueOf(m_units[base]) >= m_strings.size())
            return false;
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::size_t child = base ^ byte;
            if (labelOf(m_units[child]) == byte && !seen[child]) {
                seen[child] = true;
                todo.push_back(child);
            }
        }
    }
    return true;
}

std::optional<CharacterRule> CharacterMap::match(std::string_view text) const {
    std::optional<CharacterRule> longest;
    std::size_t base = offsetOf(m_units[0]);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const std::size_t state = base ^ byte;
        if (labelOf(m_units[state]) != byte)
            break;
        base = state ^ offsetOf(m_units[state]);
        if (hasLeaf(m_units[state]))
            longest = CharacterRule{i + 1, m_strings.c_str() + valueOf(m_units[base])};
    }
    return longest;
}

}  // namespace groundscope
