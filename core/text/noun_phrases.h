// SPDX-License-Identifier: GPL-3.0-or-later
/// Base noun phrases of an answer, to the convention of spaCy's English `noun_chunks` (spec 5.4):
/// determiners and possessors included, post-modifiers excluded, pronouns included and marked.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/grounding.h"

#include <memory>
#include <string>
#include <vector>

namespace groundscope {

class PhraseFinder {
  public:
    virtual ~PhraseFinder() = default;
    /// Phrases of any text in text order, offsets in code points of it; `tokens` stay empty. Any
    /// thread. Errors: those of an external command (chunker_process.h); the built-in finder has
    /// none.
    [[nodiscard]] virtual Result<std::vector<NounPhrase>> find(const std::string& text,
                                                               const Progress& progress) = 0;
    /// For the run's record: "built-in" or the command.
    [[nodiscard]] virtual std::string name() const = 0;
};

/// `chunker` as in RunConfig::chunker: empty = the built-in tagger and chunk rules (loads the
/// lexicon once a process, see tagger.h), otherwise an external command (see chunker_process.h).
/// Errors: NotFound when the lexicon or the command is not there, Format when the lexicon is
/// damaged.
Result<std::shared_ptr<PhraseFinder>> makePhraseFinder(const std::string& chunker = {});

/// Tokens of a part of an answer (spec 5.4): all j with start[j] < its end and end[j] > its start.
std::vector<int> tokensOf(const Answer& answer, Span chars);

/// Phrases of an answer with their tokens (tokensOf). A phrase without a token is dropped when the answer has tokens.
Result<std::vector<NounPhrase>> findPhrases(PhraseFinder& finder,
                                            const Answer& answer,
                                            const Progress& progress);

/// "a dog|the grass": one line for `groundscope-cli phrases`; line breaks inside a phrase become
/// blanks.
std::string joinPhrases(const std::vector<NounPhrase>& phrases, bool withPronouns);

}  // namespace groundscope
