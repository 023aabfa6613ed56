// SPDX-License-Identifier: GPL-3.0-or-later
/// Noun phrases changed by hand: another span, split, merged, added, removed. No language model is asked again; only what
/// depends on a changed phrase is.
///
/// Pure functions, any thread. Spans count code points of Answer::text; tokens follow by the rule of findPhrases.
#pragma once

#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/data/run_record.h"

#include <span>
#include <vector>

namespace groundscope {

/// All take the phrases of an answer and give them changed, in text order. White space at the ends of a span is cut.
/// The head stays where it lies in the new span (merged: the first one's), else it is the span's last word; a phrase is a
/// pronoun only while its span is that of one. The similarity of a changed phrase is not known any more.
/// Errors: InvalidInput for a phrase that is not there, a span outside the answer, without a visible character or
/// without a token, and for a phrase that would have the span of another one.
Result<std::vector<NounPhrase>> withSpan(const Answer& answer, std::vector<NounPhrase> phrases, int phrase, Span chars);
/// In two, before the code point `at`, which lies inside it.
Result<std::vector<NounPhrase>> withSplit(const Answer& answer, std::vector<NounPhrase> phrases, int phrase, int at);
/// Into one that reaches from the first's begin to the last's end. At least two.
Result<std::vector<NounPhrase>> withMerged(const Answer& answer, std::vector<NounPhrase> phrases, std::span<const int> merged);
Result<std::vector<NounPhrase>> withAdded(const Answer& answer, std::vector<NounPhrase> phrases, Span chars);
Result<std::vector<NounPhrase>> withoutPhrase(const Answer& answer, std::vector<NounPhrase> phrases, int phrase);

/// A form whose phrases were changed.
struct EditedPhrases {
    SampleRun run;                    ///< what no longer holds is dropped; advance() fills it again
    Stage from = Stage::Selections;   ///< the first stage to fill again: Maps, Candidates or Selections
};

/// The form with these phrases. When every phrase has the tokens of one that was there, maps and candidates are
/// renumbered and kept and only selections and scores are made again; otherwise maps and all that follows. The result is
/// what advance() would make of the phrases from the start.
/// Errors: InvalidInput when maps are needed and the answer was stored without its attention, or the phrases were never
/// filled.
Result<EditedPhrases> withPhrases(SampleRun run, std::vector<NounPhrase> phrases, const RunConfig& config);

}  // namespace groundscope
