// SPDX-License-Identifier: GPL-3.0-or-later
/// Lines of the published scripts' files, written exactly as they write them (spec 6). Pure; any thread.
#pragma once

#include "core/data/exchange.h"
#include "core/data/grounding.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace groundscope {

/// `<image> - <g> - <phrase>| <core>| <score>`: six decimals, nan when unknown. Line breaks are written as blanks (B9).
std::string shortMetaLine(const std::string& image, int group, const NounPhrase& phrase);
/// The same and ` | <start> | <end>| <text>`.
std::string longMetaLine(const std::string& image, int group, const NounPhrase& phrase, std::string_view answer);
/// `<image> | <phrase> | [ x  y]`: both numbers as wide as the wider one; whole pixels.
std::string pointLine(const std::string& image, std::string_view phrase, Point at);

/// What a published reader makes of a phrase, or of an answer in a long line: "" when it reads it whole.
///   "stops"  it ends with an exception: a bar and a blank, or a dash and a blank in a phrase, or no text at all
///   "cuts"   it drops the answer from the first dash and blank on
std::string publishedReading(std::string_view phrase, std::string_view core, std::string_view answer);

/// One flat JSON object a line: ASCII, `", "` and `": "` as Python writes them.
class PythonObject {
  public:
    PythonObject& add(std::string_view key, const std::string& text);
    PythonObject& add(std::string_view key, std::int64_t number);
    PythonObject& add(std::string_view key, const std::vector<std::string>& texts);
    [[nodiscard]] std::string text() const { return "{" + m_members + "}"; }

  private:
    PythonObject& addRaw(std::string_view key, const std::string& value);
    std::string m_members;
};

/// 22 characters of the alphabet the published answers use for answer_id; the same for the same content.
std::string answerId(std::string_view content);

}  // namespace groundscope
