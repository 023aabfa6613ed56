// SPDX-License-Identifier: GPL-3.0-or-later
/// Conversation templates and the user text of the probings. Exact strings: spec 3.
///
/// Any thread.
#pragma once

#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/data/profile.h"

#include <string>
#include <vector>

namespace groundscope {

/// Where the picture goes in a prompt; the tokenizer turns it into Tokenizer::kImagePlaceholder.
inline constexpr const char* kImageMarker = "<image>";

/// Names renderPrompt() knows: "llava_v1", "llama_3", "short", "plain".
std::vector<std::string> conversationNames();

/// The whole prompt of a single turn: template, image marker, line feed, user text (spec 3.2).
/// Errors: InvalidInput for an unknown template (the message lists the known ones) or a user text
/// that itself contains the image marker.
Result<std::string> renderPrompt(const std::string& conversation, const std::string& userText);

/// The referring expression as prompts, judges and word vectors get it: with the blank before it (B1) and its doubled
/// quotes (B2) as the CSV reader yields them, or trimmed and un-doubled. The word None is an expression only with B35 as
/// published. PixCV-Bench expressions are composed (spec 3.3) and have no raw form.
std::string expressionText(const Sample& sample, const Switches& switches);

/// The user text inside a prompt that renderPrompt() made; without its template, all that follows the image marker's line;
/// without a marker, the whole prompt.
std::string userTextOf(const std::string& conversation, const std::string& prompt);

/// User text of a probing (spec 3.1 PixMMVP, 3.3 PixCV-Bench; the latter is told by
/// Sample::prompt): 1 question and options, 2 "Identify … in the scene.", 3 answer by the option's
/// letter, 4 (kBoxProbing) "Output bounding box for the ….". With B1 as published the options cell keeps its blanks too. Empty when the sample has nothing to ask: no
/// question (1, 3), no expression (2, 4), or another probing.
std::string userText(const Sample& sample, int probing, const Switches& switches = {});

}  // namespace groundscope
