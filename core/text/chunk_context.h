// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands around a phrase decides whether it is one: predicates, adverbials, participles of
/// verbs.
#pragma once

#include "core/text/chunk_rules.h"
#include "core/text/tagged_view.h"

namespace groundscope {

/// Phrases that spaCy parses as adverbials, which are no chunks: "two feet tall", "this morning",
/// "a bit", "side by side".
bool isAdverbial(const TaggedView& words, const Chunk& chunk);

/// Word i stands behind "is", "looks" and the like, with adverbs and other adjectives in between;
/// "there is" introduces a phrase and does not count.
bool isPredicative(const TaggedView& words, std::size_t i);

/// "is grazing", "are neatly placed": the participle i belongs to the verb. Not after "there are".
bool followsBe(const TaggedView& words, std::size_t i);

}  // namespace groundscope
