// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/noun_phrases.h"

#include "core/text/chunk_rules.h"
#include "core/text/chunker_process.h"
#include "core/text/plain_text.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace groundscope {

namespace {

/// Start offset / length of the text trimmed on both sides (spec 7.9, clean profile; 11).
double placeOf(Span trimmed, int start) {
    if (trimmed.isEmpty())
        return 0;
    const auto length = static_cast<double>(trimmed.end - trimmed.begin);
    return std::clamp((start - trimmed.begin) / length, 0.0, 1.0 - 1.0 / length);
}

/// The part of a hyphenated head that carries the meaning: "shirt" of "T-shirt".
Span headSpan(const Word& word) {
    const std::size_t hyphen = word.lower.rfind('-');
    if (hyphen == std::string::npos || hyphen + 1 >= word.lower.size() || hyphen == 0)
        return word.chars;
    const auto tail = codePointCount(std::string_view(word.lower).substr(hyphen + 1));
    return {word.chars.end - tail, word.chars.end};
}

class BuiltInFinder final : public PhraseFinder {
  public:
    explicit BuiltInFinder(std::shared_ptr<const Lexicon> lexicon)
        : m_lexicon(std::move(lexicon)) {}

    Result<std::vector<NounPhrase>> find(const std::string& text,
                                         const Progress& /*progress*/) override {
        const std::vector<TaggedWord> words = tagText(*m_lexicon, text);
        std::vector<PhraseSpan> spans;
        for (const Chunk& chunk : findChunks(*m_lexicon, words))
            spans.push_back(
                {{words[chunk.begin].word.chars.begin, words[chunk.end - 1].word.chars.end},
                 headSpan(words[chunk.head].word),
                 chunk.pronoun});
        return phrasesFromSpans(text, spans);
    }
    [[nodiscard]] std::string name() const override { return "built-in"; }

  private:
    std::shared_ptr<const Lexicon> m_lexicon;
};

}  // namespace

std::vector<NounPhrase> phrasesFromSpans(const std::string& text,
                                         const std::vector<PhraseSpan>& spans) {
    const std::vector<CodePoint> points = codePoints(text);
    const auto part = [&](Span chars) {
        if (chars.isEmpty())
            return std::string();
        const CodePoint& first = points[static_cast<std::size_t>(chars.begin)];
        const CodePoint& last = points[static_cast<std::size_t>(chars.end - 1)];
        return text.substr(static_cast<std::size_t>(first.byte),
                           static_cast<std::size_t>(last.byte + last.length - first.byte));
    };
    const Span trimmed = trimmedChars(text);
    std::vector<NounPhrase> phrases;
    phrases.reserve(spans.size());
    for (const PhraseSpan& span : spans)
        phrases.push_back({part(span.chars),
                           part(span.head),
                           span.chars,
                           span.head,
                           {},
                           placeOf(trimmed, span.chars.begin),
                           span.pronoun});
    return phrases;
}

Result<std::shared_ptr<PhraseFinder>> makePhraseFinder(const std::string& chunker) {
    if (!chunker.empty())
        return startChunker(chunker);
    GS_TRY(auto lexicon, defaultLexicon());
    return std::shared_ptr<PhraseFinder>(std::make_shared<BuiltInFinder>(std::move(lexicon)));
}

std::vector<int> tokensOf(const Answer& answer, Span chars) {
    std::vector<int> tokens;
    for (std::size_t j = 0; j < answer.tokens.size(); ++j) {
        const Span& own = answer.tokens[j].chars;
        if (own.begin < chars.end && own.end > chars.begin)
            tokens.push_back(static_cast<int>(j));
    }
    return tokens;
}

Result<std::vector<NounPhrase>> findPhrases(PhraseFinder& finder,
                                            const Answer& answer,
                                            const Progress& progress) {
    GS_TRY(auto phrases, finder.find(answer.text, progress));
    if (answer.tokens.empty())
        return phrases;
    for (NounPhrase& phrase : phrases)
        phrase.tokens = tokensOf(answer, phrase.chars);
    std::erase_if(phrases, [](const NounPhrase& phrase) { return phrase.tokens.empty(); });
    return phrases;
}

std::string joinPhrases(const std::vector<NounPhrase>& phrases, bool withPronouns) {
    std::string line;
    bool first = true;
    for (const NounPhrase& phrase : phrases) {
        if (phrase.pronoun && !withPronouns)
            continue;
        line += first ? "" : "|";
        first = false;
        for (const char c : phrase.text)
            line += c == '\n' || c == '\r' ? ' ' : c;
    }
    return line;
}

}  // namespace groundscope
