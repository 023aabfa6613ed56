// SPDX-License-Identifier: GPL-3.0-or-later
/// The demo's SentencePiece tokenizer, trained on the demo's own texts.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace groundscope::demo {

/// Byte-pair pieces with byte fallback, ids 0 `<unk>`, 1 `<s>`, 2 `</s>`, large enough that every
/// word of the texts is one piece. Deterministic.
/// @return the serialised model (tokenizer.model)
/// Errors: Internal when SentencePiece refuses.
Result<std::string> trainTokenizer(std::uint64_t seed);

}  // namespace groundscope::demo
