// SPDX-License-Identifier: GPL-3.0-or-later
/// Noun phrases changed by hand: another span, split, merged, added, removed. The language model is not asked again; the
/// segmenter only where a phrase has other tokens than before.
///
/// Pure functions, any thread. Spans count code points of Answer::text; tokens follow from them (tokensOf).
#pragma once

#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/data/run_record.h"

#include <span>
#include <vector>

namespace groundscope {

/// These take the phrases of an answer and give them changed, in the order of the text. White space at the ends of a
/// span is cut. The head stays where it lies in the new span (of merged phrases the first one's), else it is the span's
/// last word. Of a changed phrase the similarity is no longer known, and it is no pronoun.
/// Errors: InvalidInput for a phrase that is not there, a span outside the answer, without a visible character or
/// without a token, and for a span that another phrase has already.
Result<std::vector<NounPhrase>> withSpan(const Answer& answer, std::vector<NounPhrase> phrases, int phrase, Span chars);
/// In two, before the code point `at`, which lies inside it.
Result<std::vector<NounPhrase>> withSplit(const Answer& answer, std::vector<NounPhrase> phrases, int phrase, int at);
/// At least two into one that reaches from the first one's begin to the last one's end.
Result<std::vector<NounPhrase>> withMerged(const Answer& answer,
                                           std::vector<NounPhrase> phrases,
                                           std::span<const int> merged);
Result<std::vector<NounPhrase>> withAdded(const Answer& answer, std::vector<NounPhrase> phrases, Span chars);
Result<std::vector<NounPhrase>> withoutPhrase(std::vector<NounPhrase> phrases, int phrase);

/// A form whose phrases were changed.
struct EditedPhrases {
    SampleRun run;                   ///< what no longer holds is dropped; advance() fills it again
    Stage from = Stage::Selections;  ///< the first stage to fill again: Maps, Candidates or Selections
};

/// The form with these phrases. Where every phrase has the tokens of one that was there, its maps and candidates are kept
/// and numbered anew, and only choices and scores are made again; otherwise maps and all that follows. After advance()
/// the form is the one that these phrases would have led to from the start.
/// Errors: InvalidInput while the form has no phrases yet; for boxes that a model named (they are no phrases); when maps
/// are to be made and the answer was stored without its attention.
Result<EditedPhrases> withPhrases(SampleRun run, std::vector<NounPhrase> phrases, const RunConfig& config);

}  // namespace groundscope
