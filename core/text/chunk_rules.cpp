// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/chunk_rules.h"

#include "core/text/chunk_context.h"
#include "core/text/word_classes.h"

#include <optional>

namespace groundscope {

namespace {

/// How far a phrase looks ahead; keeps broken texts linear.
constexpr std::size_t kLongestRun = 24;

class Chunker : private TaggedView {
  public:
    Chunker(const Lexicon& lexicon, const std::vector<TaggedWord>& words)
        : TaggedView(words), m_lexicon(lexicon) {}

    std::vector<Chunk> run() {
        std::vector<Chunk> chunks;
        for (std::size_t i = 0; i < size();) {
            const std::optional<Chunk> chunk = chunkAt(i);
            if (!chunk) {
                ++i;
                continue;
            }
            if (!isAdverbial(*this, *chunk)) {
                chunks.push_back(*chunk);
                m_lastEnd = chunk->end;
            }
            i = chunk->end;
        }
        return chunks;
    }

  private:
    /// Part of the phrase that began at `begin`: no sentence starts in between.
    [[nodiscard]] bool joined(std::size_t begin, std::size_t i) const {
        return i < size() && (i == begin || !starts(i)) && i - begin < kLongestRun;
    }

    [[nodiscard]] std::optional<Chunk> chunkAt(std::size_t i) const;
    [[nodiscard]] std::optional<Chunk> pronounAt(std::size_t i) const;
    [[nodiscard]] std::size_t skipPredeterminers(std::size_t i) const;
    [[nodiscard]] std::size_t skipQuantity(std::size_t i) const;
    [[nodiscard]] bool canBegin(std::size_t i) const;
    [[nodiscard]] bool participleBegins(std::size_t i) const;
    [[nodiscard]] bool modifierReachesNoun(std::size_t begin, std::size_t i) const;
    [[nodiscard]] bool isModifier(std::size_t i) const;
    [[nodiscard]] std::size_t coordination(std::size_t begin, std::size_t i, bool afterNoun) const;
    [[nodiscard]] std::size_t quotedModifier(std::size_t begin, std::size_t i) const;
    [[nodiscard]] bool adjectiveIsHead(std::size_t i) const;
    [[nodiscard]] bool bareIsChunk(const Chunk& chunk) const;
    [[nodiscard]] bool bareColour(std::size_t i) const;

    struct Run {
        std::size_t end = 0;              ///< first word not taken
        std::optional<std::size_t> noun;  ///< last noun taken
        bool determined = false;
    };
    void readNominal(std::size_t begin, Run& run) const;
    [[nodiscard]] bool takeWord(std::size_t begin, Run& run) const;
    [[nodiscard]] bool takeNoun(std::size_t begin, Run& run) const;
    [[nodiscard]] bool takeModifier(std::size_t begin, Run& run) const;

    const Lexicon& m_lexicon;
    std::size_t m_lastEnd = 0;  ///< end of the last chunk found
};

/// it, them, who, something, and determiners that stand alone.
std::optional<Chunk> Chunker::pronounAt(std::size_t i) const {
    const Chunk single{i, i + 1, i, true};
    if (has(i, {Tag::prp}) ||
        (has(i, {Tag::wp}) && !(isWord(i, "what") && (isNoun(i + 1) || isAdjective(i + 1)))))
        return single;
    if (has(i, {Tag::wdt}) && !isNoun(i + 1) && !isAdjective(i + 1))
        return single;
    if (isWord(i, "that") && has(i, {Tag::wdt}))
        return single;
    if (isIndefinitePronoun(lower(i)) ||
        (has(i, {Tag::prps}) && isWord(i, "mine", "hers", "theirs", "yours", "ours")))
        return single;
    if (isWord(i, "no") && isWord(i + 1, "one"))
        return Chunk{i, i + 2, i + 1, true};
    return std::nullopt;
}

/// "all the", "both of" not, "such a", "quite a", "half the", "what a".
std::size_t Chunker::skipPredeterminers(std::size_t i) const {
    while (isWord(i, "all", "both", "half", "such", "quite", "what", "twice", "many", "just") &&
           (has(i + 1, {Tag::det, Tag::prps}) && !starts(i + 1)))
        ++i;
    if (isWord(i, "how") && isWord(i + 1, "many", "much"))
        ++i;
    return i;
}

/// "at least two", "more than ten", "about 50": belongs to the number behind it.
std::size_t Chunker::skipQuantity(std::size_t i) const {
    const auto number = [this](std::size_t j) { return has(j, {Tag::cd}) || isWord(j, "half"); };
    if ((isWord(i, "at") && isWord(i + 1, "least", "most") && number(i + 2)) ||
        (isWord(i, "more", "less", "fewer") && isWord(i + 1, "than") && number(i + 2)) ||
        (isWord(i, "up") && isWord(i + 1, "to") && number(i + 2)))
        return i + 2;
    if (isWord(i,
               "about",
               "approximately",
               "nearly",
               "almost",
               "roughly",
               "exactly",
               "only",
               "around",
               "over",
               "just") &&
        number(i + 1))
        return i + 1;
    return i;
}

/// A participle at the beginning of a phrase ("broken glass", "with flowing hair") and not a verb
/// with its object.
bool Chunker::participleBegins(std::size_t i) const {
    if (i > 0 && isNoun(i - 1) && !starts(i))
        return false;
    if (isNamingVerb(lower(i)) || followsBe(*this, i))
        return false;
    if (has(i, {Tag::vbn}))
        return isNoun(i + 1) || isAdjective(i + 1);
    const bool descriptive = i > 0 && (isWord(i - 1, "with", "of", "and") || has(i - 1, {Tag::cd}));
    return isCompoundGerund(lower(i), lower(i + 1)) ||
           (isDescriptiveGerund(lower(i)) && isNoun(i + 1)) ||
           (descriptive && isWord(i - 1, "with") && isNoun(i + 1)) ||
           (m_lexicon.share(lower(i), Tag::jj) > 0.4F && isNoun(i + 1));
}

bool Chunker::canBegin(std::size_t i) const {
    if (isNoun(i) || isAdjective(i) || has(i, {Tag::det, Tag::pdt, Tag::prps, Tag::wps, Tag::cd}))
        return true;
    if (has(i, {Tag::wdt, Tag::wp}))
        return isWord(i, "which", "what") && (isNoun(i + 1) || isAdjective(i + 1));
    if (has(i, {Tag::vbn, Tag::vbg}))
        return participleBegins(i);
    return has(i, {Tag::rb, Tag::rbr, Tag::rbs}) && !isClauseAdverb(lower(i)) &&
           isAdjective(i + 1) && !isWord(i + 1, "many", "much");
}

/// Words that may stand before a noun.
bool Chunker::isModifier(std::size_t i) const {
    return isAdjective(i) || has(i, {Tag::vbn, Tag::vbg, Tag::cd}) || isAttributiveNoun(lower(i)) ||
           isWord(i, "o'clock") ||
           (has(i, {Tag::nn}) && isNoun(i + 1) && m_lexicon.share(lower(i), Tag::jj) > 0.2F);
}

/// From a modifier at i, only modifiers, their adverbs and joints lie before a noun.
bool Chunker::modifierReachesNoun(std::size_t begin, std::size_t i) const {
    for (std::size_t j = i; joined(begin, j); ++j) {
        if (isNoun(j) && !has(j, {Tag::pos}))
            return true;
        const bool joint = has(j, {Tag::ppc, Tag::cc}) && j > i &&
                           (isModifier(j + 1) || has(j + 1, {Tag::cc, Tag::rb}));
        const bool adverb = has(j, {Tag::rb, Tag::rbr, Tag::rbs}) && !isClauseAdverb(lower(j));
        if (!isModifier(j) && !joint && !adverb)
            return false;
        if (j > i && has(j, {Tag::vbn, Tag::vbg}) &&
            has(j + 1, {Tag::in, Tag::to, Tag::det, Tag::prps}))
            return false;
    }
    return false;
}

/// Number of joint words (", and", "and", ",") at i when they join two modifiers of one noun, else
/// 0.
std::size_t Chunker::coordination(std::size_t begin, std::size_t i, bool afterNoun) const {
    std::size_t joints = 0;
    if (has(i, {Tag::ppc}))
        ++joints;
    if (isWord(i + joints, "and", "or", "but", "&", "yet"))
        ++joints;
    else if (isWord(i, "/") || isWord(i, "-"))
        ++joints;
    if (joints == 0 || i == begin || isPredicative(*this, begin))
        return 0;
    const std::size_t next = i + joints;
    if (has(next, {Tag::vbg}) && has(i, {Tag::ppc}) && !has(begin, {Tag::det, Tag::prps}))
        return 0;
    if (!joined(begin, next) || !(isModifier(next) || has(next, {Tag::rb})))
        return 0;
    const bool left = isAdjective(i - 1) || has(i - 1, {Tag::vbn, Tag::vbg, Tag::cd}) ||
                      isAttributiveNoun(lower(i - 1));
    if (!left || (has(next, {Tag::cd}) && !has(i - 1, {Tag::cd})))
        return 0;
    // "wood and metal legs" is one phrase, "the left and the right" or "blue overalls and goggles"
    // are not.
    if (afterNoun && !isAttributiveNoun(lower(i - 1)))
        return 0;
    if (isAttributiveNoun(lower(next)) && isNoun(next) && !isNoun(next + 1) &&
        !isModifier(next + 1))
        return 0;
    return modifierReachesNoun(begin, next) ? joints : 0;
}

/// Length of a quotation at i that stands before a noun: the "STOP" sign.
std::size_t Chunker::quotedModifier(std::size_t begin, std::size_t i) const {
    if (!has(i, {Tag::ppl}))
        return 0;
    for (std::size_t j = i + 1; joined(begin, j) && j - i < 6; ++j)
        if (has(j, {Tag::ppl}))
            return j > i + 1 && isNoun(j + 1) && joined(begin, j + 1) ? j + 1 - i : 0;
    return 0;
}

bool Chunker::takeNoun(std::size_t begin, Run& run) const {
    const std::size_t i = run.end;
    if (!isNoun(i) || isIndefinitePronoun(lower(i)))
        return false;
    // A plural is seldom the first part of a compound: "In the picture of dogs people …".
    if (run.noun && has(*run.noun, {Tag::nns}) && i == *run.noun + 1 &&
        !isPluralModifier(lower(*run.noun)) && !has(i, {Tag::nnp, Tag::nnps}))
        return false;
    // "Is the car blue?": a colour behind a thing is no part of its name.
    if (run.noun && i == *run.noun + 1 && isColour(lower(i)) && !isNoun(i + 1) &&
        !isAttributiveNoun(lower(*run.noun)) && !isWord(*run.noun, "color", "colour") &&
        !has(i, {Tag::nnp}) && m_lexicon.share(lower(i), Tag::jj) > 0.5F)
        return false;
    if (run.noun && i == *run.noun + 1 && has(i, {Tag::nnp, Tag::nnps}) &&
        has(*run.noun, {Tag::nn, Tag::nns}) && !run.determined && begin == *run.noun)
        return false;
    run.noun = i;
    ++run.end;
    return true;
}

/// Adjectives, participles, numbers and their adverbs before the noun.
bool Chunker::takeModifier(std::size_t begin, Run& run) const {
    const std::size_t i = run.end;
    if (run.noun) {
        // "the bottom right corner", "the dog's front left paw", "a wood rectangular table"
        const bool inner = *run.noun + 1 == i && isAttributiveNoun(lower(*run.noun)) &&
                           isModifier(i) && !has(i, {Tag::vbg}) && modifierReachesNoun(begin, i);
        const bool named =
            has(i, {Tag::cd}) && has(*run.noun, {Tag::nnp}) && isNoun(i + 1) && run.determined;
        if (inner || named)
            ++run.end;
        return inner || named;
    }
    const bool first = i == begin && !run.determined;
    if (isAdjective(i) || has(i, {Tag::cd}) || (isWord(i, "o'clock") && isNoun(i + 1))) {
        ++run.end;
        return true;
    }
    if (has(i, {Tag::vbn, Tag::vbd, Tag::vbg}) &&
        (first || modifierReachesNoun(begin, i + 1) ||
         (run.determined && has(i, {Tag::vbg}) && adjectiveIsHead(i)))) {
        ++run.end;
        return true;
    }
    const bool adverb =
        has(i, {Tag::rb, Tag::rbr, Tag::rbs}) || (run.determined && has(i, {Tag::rp}));
    const bool carries = isModifier(i + 1) && !has(i + 1, {Tag::cd}) &&
                         (run.determined || modifierReachesNoun(begin, i + 1));
    const bool place = run.determined && isNoun(i + 1);  // "the far left", "the still water"
    if (adverb && (carries || place) && joined(begin, i + 1)) {
        ++run.end;
        return true;
    }
    return false;
}

bool Chunker::takeWord(std::size_t begin, Run& run) const {
    if (!joined(begin, run.end))
        return false;
    if (run.noun && has(run.end, {Tag::pos})) {
        Run behind{run.end + 1, std::nullopt, true};
        readNominal(begin, behind);
        if (!behind.noun)
            return false;
        run = behind;
        return false;
    }
    if (takeNoun(begin, run) || takeModifier(begin, run))
        return true;
    if (run.end == begin)
        return false;
    const std::size_t joints = coordination(begin, run.end, run.noun.has_value());
    const std::size_t quoted = run.determined && !run.noun ? quotedModifier(begin, run.end) : 0;
    run.end += joints + quoted;
    return joints + quoted > 0;
}

void Chunker::readNominal(std::size_t begin, Run& run) const {
    while (takeWord(begin, run)) {
        if (run.noun && *run.noun + 1 < run.end && !modifierReachesNoun(begin, run.end) &&
            !isNoun(run.end))
            break;
    }
}

/// "the left", "the orange", "a painting": a determined modifier that is a noun by itself.
bool Chunker::adjectiveIsHead(std::size_t i) const {
    if (has(i, {Tag::jjs}) || (has(i, {Tag::jjr}) && m_lexicon.find(lower(i)) != nullptr))
        return false;
    if (isAttributiveNoun(lower(i)))
        return true;
    return m_lexicon.share(lower(i), Tag::nn) >= (has(i, {Tag::vbg}) ? 0.08F : 0.12F);
}

/// "in white", "wearing black", "shades of red and blue": a colour by itself that is a thing, not a
/// property.
bool Chunker::bareColour(std::size_t i) const {
    if (i == 0 || starts(i))
        return has(i + 1, {Tag::vbz});
    if (has(i - 1, {Tag::in}))
        return !isWord(i - 1, "as", "while", "than", "like", "because", "if");
    if (isWord(i - 1, "wearing", "wears", "wear"))
        return true;
    std::size_t joint = i;
    while (joint > m_lastEnd && has(joint - 1, {Tag::cc, Tag::ppc}))
        --joint;
    return joint < i && joint == m_lastEnd && joint > 0 && isColour(lower(joint - 1));
}

/// Whether words without a determiner are a phrase: not "are dark blue", "facing left", "is crystal
/// clear".
bool Chunker::bareIsChunk(const Chunk& chunk) const {
    bool colours = true;
    for (std::size_t j = chunk.begin; j < chunk.end; ++j)
        colours =
            colours && (isColour(lower(j)) || has(j, {Tag::rb}) ||
                        isWord(j, "dark", "light", "bright", "pale", "deep", "vivid", "solid"));
    if (colours)
        return bareColour(chunk.begin);
    if (chunk.end - chunk.begin > 1)
        return true;
    if (isPlace(lower(chunk.head)))
        return chunk.begin > 0 &&
               (has(chunk.begin - 1, {Tag::in, Tag::to}) ||
                (has(chunk.begin - 1, {Tag::cc}) && m_lastEnd + 1 == chunk.begin));
    if (!has(chunk.head, {Tag::nn, Tag::nns}) || starts(chunk.head))
        return true;
    // An unknown word behind "is" or an adverb is more likely an adjective.
    const bool unknown = m_lexicon.find(lower(chunk.head)) == nullptr;
    if (unknown && has(chunk.head, {Tag::nn}) &&
        (isPredicative(*this, chunk.begin) || has(chunk.begin - 1, {Tag::rb, Tag::rbr, Tag::rbs})))
        return false;
    return !(isAdjective(chunk.end) && isPredicative(*this, chunk.begin));
}

std::optional<Chunk> Chunker::chunkAt(std::size_t i) const {
    if (isWord(i, "each", "one") && isWord(i + 1, "other", "another"))
        return Chunk{i, i + 2, i + 1, true};
    if (const auto pronoun = pronounAt(i))
        return pronoun;
    std::size_t start = skipPredeterminers(i);
    start = skipQuantity(start);
    if (start == i && !canBegin(i))
        return std::nullopt;
    Run run{start, std::nullopt, false};
    if (has(start, {Tag::det, Tag::pdt, Tag::prps, Tag::wps, Tag::wdt, Tag::wp})) {
        run.determined = true;
        run.end = skipQuantity(start + 1);
    }
    const std::size_t first = run.end;
    readNominal(i, run);
    if (run.noun) {
        const Chunk chunk{i, *run.noun + 1, *run.noun, false};
        return run.determined || bareIsChunk(chunk) ? std::optional(chunk) : std::nullopt;
    }
    if (!run.determined && isAdjective(i) && isColour(lower(i)) && bareColour(i))
        return Chunk{i, i + 1, i, false};
    if (run.determined && run.end > first && joined(i, run.end - 1) && adjectiveIsHead(run.end - 1))
        return Chunk{i, run.end, run.end - 1, false};
    if (run.end == first && start == i && standsAlone(lower(i)) && has(i, {Tag::det, Tag::pdt}))
        return Chunk{i, i + 1, i, true};
    return std::nullopt;
}

}  // namespace

std::vector<Chunk> findChunks(const Lexicon& lexicon, const std::vector<TaggedWord>& words) {
    return Chunker(lexicon, words).run();
}

}  // namespace groundscope
