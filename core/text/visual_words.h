// SPDX-License-Identifier: GPL-3.0-or-later
/// Words of picture descriptions that a newspaper lexicon lacks or knows in other senses.
#pragma once

#include <string_view>

namespace groundscope {

/// Entries "word tag:count tag:count …", separated by ";" or line breaks; an entry replaces the
/// lexicon's.
std::string_view visualWords();

/// Lines of "tag word word …": words that have this one tag when the lexicon does not know them.
std::string_view visualWordLists();

}  // namespace groundscope
