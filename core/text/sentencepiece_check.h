// SPDX-License-Identifier: GPL-3.0-or-later
/// Looks through a SentencePiece model before the library gets it: the library trusts the tables inside.
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace groundscope {

/// Checks the outer message, the number of pieces, and every state of the normaliser's double-array trie that a text
/// could reach. Errors: Format, saying what is broken.
Result<Done> checkSentencePieceModel(std::string_view bytes);

}  // namespace groundscope
