// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/phrase_edits.h"

#include "core/text/chunker_process.h"
#include "core/text/noun_phrases.h"
#include "core/text/plain_text.h"
#include "core/text/utf8.h"
#include "core/text/words.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace groundscope {
namespace {

Error invalid(std::string message) {
    return {ErrorCode::InvalidInput, std::move(message), {}};
}

Result<Done> checkIndex(const std::vector<NounPhrase>& phrases, int phrase) {
    if (phrase < 0 || static_cast<std::size_t>(phrase) >= phrases.size())
        return invalid("There is no phrase " + std::to_string(phrase) + "; the answer has " + std::to_string(phrases.size()) + ".");
    return Done{};
}

bool liesIn(Span inner, Span outer) {
    return !inner.isEmpty() && inner.begin >= outer.begin && inner.end <= outer.end;
}

/// The span without white space at its ends.
Span trimmedSpan(const std::string& text, Span chars) {
    const Span visible = trimmedChars(codePointSubstring(text, chars));
    return {chars.begin + visible.begin, chars.begin + visible.end};
}

/// The last word with letters or digits; of "the butterfly's" that is "butterfly".
Span lastWord(const std::string& text, Span chars) {
    Span last = chars;
    bool ending = false;  // the word hangs on the one before it: 's, n't
    for (const Word& word : splitWords(codePointSubstring(text, chars))) {
        const bool visible = !isPunctuation(word.text);
        if (visible && (word.spaceBefore || !ending))
            last = {chars.begin + word.chars.begin, chars.begin + word.chars.end};
        ending = visible;
    }
    return last;
}

/// A phrase of this span. @param head  kept if it lies inside
Result<NounPhrase> phraseFor(const Answer& answer, Span chars, Span head) {
    const int length = codePointCount(answer.text);
    const std::string name = std::to_string(chars.begin) + " to " + std::to_string(chars.end);
    if (chars.begin < 0 || chars.end > length || chars.isEmpty())
        return invalid("A phrase cannot reach from character " + name + "; the answer has " + std::to_string(length) + ".");
    const Span visible = trimmedSpan(answer.text, chars);
    if (visible.isEmpty())
        return invalid("Characters " + name + " are only white space.");
    const Span kept = liesIn(head, visible) ? head : lastWord(answer.text, visible);
    NounPhrase phrase = phrasesFromSpans(answer.text, {{visible, kept, false}}).front();
    phrase.tokens = tokensOf(answer, visible);
    if (phrase.tokens.empty() && !answer.tokens.empty())
        return invalid("Characters " + name + " belong to no token.");
    return phrase;
}

/// In before the first phrase that begins later. Phrases without a place (imported ones) stay where they are.
Result<Done> insert(std::vector<NounPhrase>& phrases, NounPhrase phrase) {
    for (const NounPhrase& other : phrases)
        if (other.chars == phrase.chars)
            return invalid("There is a phrase \"" + phrase.text + "\" at this place already.");
    const auto later = [&phrase](const NounPhrase& other) {
        return !other.chars.isEmpty() && std::pair(other.chars.begin, other.chars.end) >
                                             std::pair(phrase.chars.begin, phrase.chars.end);
    };
    phrases.insert(std::find_if(phrases.begin(), phrases.end(), later), std::move(phrase));
    return Done{};
}

NounPhrase taken(std::vector<NounPhrase>& phrases, int phrase) {
    const auto place = phrases.begin() + phrase;
    NounPhrase result = std::move(*place);
    phrases.erase(place);
    return result;
}

/// The old phrase whose map and masks hold for this one too.
std::optional<int> sameTokens(const std::vector<NounPhrase>& old, const NounPhrase& phrase, std::size_t hint) {
    const auto same = [&phrase](const NounPhrase& other) {
        return other.tokens == phrase.tokens && (!phrase.tokens.empty() || other.chars == phrase.chars);
    };
    // Phrases without tokens and place are all alike: the one at the same place in the list first.
    if (hint < old.size() && same(old[hint]) && old[hint].text == phrase.text)
        return static_cast<int>(hint);
    const auto exact = std::find_if(old.begin(), old.end(), [&](const NounPhrase& other) {
        return same(other) && other.text == phrase.text;
    });
    const auto found = exact != old.end() ? exact : std::find_if(old.begin(), old.end(), same);
    return found == old.end() ? std::nullopt : std::optional(static_cast<int>(found - old.begin()));
}

/// Those of the old entries that belong to each phrase, in the phrases' new order and with its new number.
template <typename Entry>
std::vector<Entry> renumbered(const std::vector<Entry>& entries, const std::vector<int>& oldOf) {
    std::vector<Entry> result;
    for (std::size_t i = 0; i < oldOf.size(); ++i)
        for (const Entry& entry : entries)
            if (entry.phrase == oldOf[i]) {
                result.push_back(entry);
                result.back().phrase = static_cast<int>(i);
            }
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(result),
                 [](const Entry& entry) { return entry.phrase == kNoPhrase; });
    return result;
}

Stage after(Stage stage) {
    return static_cast<Stage>(static_cast<int>(stage) + 1);
}

}  // namespace

Result<std::vector<NounPhrase>> withSpan(const Answer& answer, std::vector<NounPhrase> phrases, int phrase, Span chars) {
    GS_CHECK(checkIndex(phrases, phrase));
    const NounPhrase old = taken(phrases, phrase);
    GS_TRY(NounPhrase made, phraseFor(answer, chars, old.headChars));
    if (made.chars == old.chars)
        made = old;
    GS_CHECK(insert(phrases, std::move(made)));
    return phrases;
}

Result<std::vector<NounPhrase>> withSplit(const Answer& answer, std::vector<NounPhrase> phrases, int phrase, int at) {
    GS_CHECK(checkIndex(phrases, phrase));
    const NounPhrase old = taken(phrases, phrase);
    if (at <= old.chars.begin || at >= old.chars.end)
        return invalid("\"" + old.text + "\" cannot be split before character " + std::to_string(at) + ", which is not inside it.");
    for (const Span part : {Span{old.chars.begin, at}, Span{at, old.chars.end}}) {
        GS_TRY(NounPhrase made, phraseFor(answer, part, old.headChars));
        GS_CHECK(insert(phrases, std::move(made)));
    }
    return phrases;
}

Result<std::vector<NounPhrase>> withMerged(const Answer& answer,
                                           std::vector<NounPhrase> phrases,
                                           std::span<const int> merged) {
    std::vector<int> order(merged.begin(), merged.end());
    std::sort(order.begin(), order.end());
    order.erase(std::unique(order.begin(), order.end()), order.end());
    if (order.size() < 2)
        return invalid("Choose at least two phrases to merge.");
    std::optional<NounPhrase> first;
    int end = 0;
    for (auto index = order.rbegin(); index != order.rend(); ++index) {  // from the last: earlier numbers stay valid
        GS_CHECK(checkIndex(phrases, *index));
        const NounPhrase part = taken(phrases, *index);
        if (part.chars.isEmpty())
            return invalid("The place of \"" + part.text + "\" in the answer is not known.");
        end = std::max(end, part.chars.end);
        if (!first || part.chars.begin <= first->chars.begin)
            first = part;
    }
    GS_TRY(NounPhrase made, phraseFor(answer, {first->chars.begin, end}, first->headChars));
    GS_CHECK(insert(phrases, std::move(made)));
    return phrases;
}

Result<std::vector<NounPhrase>> withAdded(const Answer& answer, std::vector<NounPhrase> phrases, Span chars) {
    GS_TRY(NounPhrase made, phraseFor(answer, chars, {}));
    GS_CHECK(insert(phrases, std::move(made)));
    return phrases;
}

Result<std::vector<NounPhrase>> withoutPhrase(std::vector<NounPhrase> phrases, int phrase) {
    GS_CHECK(checkIndex(phrases, phrase));
    phrases.erase(phrases.begin() + phrase);
    return phrases;
}

Result<EditedPhrases> withPhrases(SampleRun run, std::vector<NounPhrase> phrases, const RunConfig& config) {
    if (run.filled < Stage::Phrases)
        return invalid("This image has no phrases yet; run it first.");
    if (config.probing == kBoxProbing)
        return invalid("The boxes that a model named are no phrases and cannot be changed as such.");
    std::vector<int> oldOf;
    bool moved = false;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const std::optional<int> old = sameTokens(run.phrases, phrases[i], i);
        moved = moved || (old && *old != static_cast<int>(i));
        if (old)
            oldOf.push_back(*old);
    }
    Stage from = oldOf.size() < phrases.size() ? Stage::Maps : Stage::Selections;
    if (from == Stage::Selections && moved && config.pointMode == PointMode::Random)
        from = Stage::Candidates;  // a random point is drawn by the phrase's number
    from = std::min(from, after(run.filled));
    if (from == Stage::Maps && !run.stack && !phrases.empty())
        return invalid("The answer was stored without its attention; run the model again to change its phrases.");
    run.invalidateFrom(from);
    run.maps = renumbered(run.maps, oldOf);
    run.candidates = renumbered(run.candidates, oldOf);
    run.united = renumbered(run.united, oldOf);
    run.phrases = std::move(phrases);
    return EditedPhrases{std::move(run), from};
}

}  // namespace groundscope
