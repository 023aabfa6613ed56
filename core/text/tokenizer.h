// SPDX-License-Identifier: GPL-3.0-or-later
/// The SentencePiece tokenizer of LLaMA checkpoints, with the chunk rules of LLaVA (spec 4.1).
#pragma once

#include "core/base/result.h"
#include "core/grounding/models.h"

#include <filesystem>
#include <memory>

namespace groundscope {

/// Reads `tokenizer.model`, or that file in a folder, and beside it, where present,
/// added_tokens.json, tokenizer_config.json and special_tokens_map.json. The result may be used on
/// any thread. Errors: NotFound (the message names the file expected), Unsupported (only a
/// tokenizer.json), Format (damaged, hostile or larger than 64 MiB; unknown pieces missing), Io.
Result<std::shared_ptr<const Tokenizer>> loadTokenizer(const std::filesystem::path& folderOrFile);

}  // namespace groundscope
