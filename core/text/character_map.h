// SPDX-License-Identifier: GPL-3.0-or-later
/// The character map of a SentencePiece normaliser (NFKC, lower case, …): longest match -> replacement.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// What the longest rule that matches the beginning of a text makes of it.
struct CharacterRule {
    std::size_t length = 0;        ///< bytes it consumes
    std::string_view replacement;  ///< into the map
};

class CharacterMap {
  public:
    /// Reads the compiled form: 4 bytes trie size, a double-array trie, then strings that end with zero. Every state
    /// that a text could reach is checked, so that match() never leaves the tables.
    /// Errors: Format, saying what is broken.
    static Result<CharacterMap> read(std::string_view bytes);

    /// The longest rule for the beginning of `text`, or nothing.
    [[nodiscard]] std::optional<CharacterRule> match(std::string_view text) const;

  private:
    [[nodiscard]] bool isSafe() const;

    std::vector<std::uint32_t> m_units;
    std::string m_strings;
};

}  // namespace groundscope
