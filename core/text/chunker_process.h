// SPDX-License-Identifier: GPL-3.0-or-later
/// Noun phrases from an external program that stays running, for people who have spaCy.
///
/// One JSON line in, one JSON line out, UTF-8, offsets in code points of the text:
///   in:  {"text": "A dog on the grass."}
///   out: {"chunks": [{"start": 0, "end": 5, "head_start": 2, "head_end": 5, "pronoun": false}, …]}
/// head_start, head_end (default: the whole chunk) and pronoun (default: false) may be left out.
/// For example, as `python3 chunker.py`:
///
///     import json, spacy, sys
///     nlp = spacy.load("en_core_web_lg")
///     for line in sys.stdin:
///         doc = nlp(json.loads(line)["text"])
///         chunks = [{"start": c.start_char, "end": c.end_char, "head_start": c.root.idx,
///                    "head_end": c.root.idx + len(c.root), "pronoun": c.root.pos_ == "PRON"}
///                   for c in doc.noun_chunks]
///         print(json.dumps({"chunks": chunks}), flush=True)
#pragma once

#include "core/text/noun_phrases.h"

#include <chrono>

namespace groundscope {

/// A phrase as offsets in code points of its text.
struct PhraseSpan {
    Span chars;
    Span head;
    bool pronoun = false;
};

/// Fills text, head and place; the spans must lie inside the text.
std::vector<NounPhrase> phrasesFromSpans(const std::string& text,
                                         const std::vector<PhraseSpan>& spans);

/// Starts `command`: words separated by blanks, double quotes keep blanks together; no shell is
/// involved. The finder asks one text at a time (any thread) and ends the program when it is
/// destroyed. Errors: InvalidInput (empty command, open quote), NotFound (no such program). Errors
/// of find(): Io (it ended, or gave no answer within `timeout`; the next find() starts it again),
/// Format (an answer that is not as above), Cancelled.
Result<std::shared_ptr<PhraseFinder>> startChunker(
    const std::string& command, std::chrono::milliseconds timeout = std::chrono::seconds(60));

}  // namespace groundscope
