// SPDX-License-Identifier: GPL-3.0-or-later
/// Words of picture descriptions that a newspaper lexicon lacks or knows in other senses.
#pragma once

#include <string_view>

namespace groundscope {

/// Lines of "word tag:count tag:count …"; a line replaces the lexicon's entry.
std::string_view visualWords();

/// Lines of "tag word word …": words that have this one tag when the lexicon does not know them.
std::string_view visualWordLists();

}  // namespace groundscope
