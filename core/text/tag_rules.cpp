// SPDX-License-Identifier: GPL-3.0-or-later
// What a bigram cannot see: whether a clause already has its verb, what 's and "that" stand for, heads of phrases.
#include "core/text/tagger.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace groundscope {

namespace {

template <typename... Names>
bool isWord(const TaggedWord& word, Names... names) {
    return ((word.word.lower == names) || ...);
}

bool hasTag(const TaggedWord& word, std::initializer_list<Tag> tags) {
    return std::find(tags.begin(), tags.end(), word.tag) != tags.end();
}

bool isNoun(const TaggedWord& word) { return hasTag(word, {Tag::nn, Tag::nns, Tag::nnp, Tag::nnps}); }

/// Verbs that can be nothing else.
bool isPlainlyFinite(const TaggedWord& word) {
    return word.tag == Tag::md || isWord(word, "is", "are", "was", "were", "has", "have", "had", "does", "do", "did",
                                         "am", "'re", "'m", "'ve") ||
           (word.tag == Tag::vbz && word.word.lower == "'s");
}

/// Words that open a clause of their own.
bool opensClause(const TaggedWord& word) {
    return hasTag(word, {Tag::wdt, Tag::wp, Tag::wps, Tag::wrb, Tag::cc}) ||
           isWord(word, "while", "because", "although", "though", "if", "since", "until", "whether", "whereas", "as",
                  "so", "than", "that", "before", "after", "unless");
}

bool endsClause(const TaggedWord& word) {
    return hasTag(word, {Tag::pp, Tag::pps, Tag::ppc, Tag::lrb, Tag::rrb}) || opensClause(word);
}

class Corrector {
  public:
    Corrector(const Lexicon& lexicon, std::vector<TaggedWord>& words, std::size_t begin, std::size_t end)
        : m_lexicon(lexicon), m_words(words), m_begin(begin), m_end(end) {}

    void run() {
        for (std::size_t i = m_begin; i < m_end; ++i) {
            apostropheS(i);
            possessivePronoun(i);
            one(i);
            existential(i);
            name(i);
        }
        for (std::size_t i = m_begin; i < m_end; ++i) {
            verbAfterDeterminer(i);
            verbAfterPreposition(i);
            verbAfterTo(i);
            verbAfterModal(i);
            rightBefore(i);
            progressive(i);
        }
        for (std::size_t i = m_begin; i < m_end; ++i)
            surplusVerb(i);
        for (std::size_t i = m_begin; i < m_end; ++i)
            missingVerb(i);
        for (std::size_t i = m_begin; i < m_end; ++i)
            that(i);
    }

  private:
    [[nodiscard]] bool inside(std::size_t i) const { return i >= m_begin && i < m_end; }
    [[nodiscard]] const TaggedWord& at(std::size_t i) const { return inside(i) ? m_words[i] : m_none; }
    [[nodiscard]] bool can(std::size_t i, Tag tag) const { return m_lexicon.can(at(i).word.lower, tag); }
    [[nodiscard]] float share(std::size_t i, Tag tag) const { return m_lexicon.share(at(i).word.lower, tag); }

    /// "it's", "there's", "the cat's on …" are verbs; otherwise a possessive.
    void apostropheS(std::size_t i) {
        if (!isWord(at(i), "'s"))
            return;
        const TaggedWord& previous = at(i - 1);
        const TaggedWord& next = at(i + 1);
        const bool afterPronoun = hasTag(previous, {Tag::prp, Tag::ex, Tag::wp, Tag::wrb, Tag::rb}) ||
                                  isWord(previous, "that", "here", "there", "what", "who", "where", "let", "everything");
        const bool clauseFollows = hasTag(next, {Tag::det, Tag::in, Tag::to, Tag::prps}) || isWord(next, "not", "been");
        const bool verbFollows = next.tag == Tag::vbg && !isNoun(at(i + 2)) && !hasTag(at(i + 2), {Tag::jj, Tag::vbz, Tag::md});
        m_words[i].tag = afterPronoun || clauseFollows || (verbFollows && !can(i + 1, Tag::nn)) ? Tag::vbz : Tag::pos;
    }

    /// "her" before a noun phrase is a possessive, otherwise a pronoun.
    void possessivePronoun(std::size_t i) {
        if (!isWord(at(i), "her", "his"))
            return;
        const TaggedWord& next = at(i + 1);
        const bool nominal = isNoun(next) || hasTag(next, {Tag::jj, Tag::jjr, Tag::jjs, Tag::cd, Tag::vbn, Tag::vbg, Tag::vb,
                                                           Tag::vbp, Tag::vbz});
        m_words[i].tag = nominal && inside(i + 1) ? Tag::prps : Tag::prp;
    }

    /// "this one", "the red one" is a noun; "one dog" a number.
    void one(std::size_t i) {
        if (!isWord(at(i), "one", "ones"))
            return;
        const bool noun = hasTag(at(i - 1), {Tag::det, Tag::jj, Tag::jjr, Tag::jjs, Tag::wdt, Tag::vbn}) && i > m_begin;
        const bool before = isNoun(at(i + 1)) || hasTag(at(i + 1), {Tag::jj, Tag::cd});
        m_words[i].tag = isWord(at(i), "ones") ? Tag::nns : noun && !before ? Tag::nn : Tag::cd;
    }

    void existential(std::size_t i) {
        if (!isWord(at(i), "there"))
            return;
        const TaggedWord& next = at(i + 1);
        const bool verb = isPlainlyFinite(next) || isWord(next, "'s", "appears", "appear", "seems", "seem", "be", "exists",
                                                          "stands", "lies", "remains");
        const bool inverted = isPlainlyFinite(at(i - 1)) && i == m_begin + 1;
        m_words[i].tag = verb || inverted ? Tag::ex : Tag::rb;
    }

    void makeNoun(std::size_t i) {
        const bool plural = m_words[i].tag == Tag::vbz || (can(i, Tag::nns) && !can(i, Tag::nn));
        m_words[i].tag = plural ? Tag::nns : Tag::nn;
    }

    /// After a determiner, a possessive or an adjective that belongs to a phrase, a verb form is a noun.
    void verbAfterDeterminer(std::size_t i) {
        if (at(i).tag == Tag::vbd && isWord(at(i - 1), "a", "an", "the") && !isNoun(at(i + 1)) && at(i + 1).tag != Tag::jj)
            m_words[i].tag = Tag::nn;
        if (!hasTag(at(i), {Tag::vb, Tag::vbp, Tag::vbz, Tag::md}) || isPlainlyFinite(at(i)) || i == m_begin)
            return;
        const TaggedWord& previous = at(i - 1);
        const bool standsAlone = isWord(previous, "this", "that", "these", "those", "all", "both", "each", "some", "any",
                                        "another", "either");
        if ((previous.tag == Tag::det && !(standsAlone && !can(i, Tag::nn) && !can(i, Tag::nns))) ||
            hasTag(previous, {Tag::prps, Tag::pos})) {
            if (!(standsAlone && share(i, m_words[i].tag) > 0.5F))
                makeNoun(i);
        } else if (previous.tag == Tag::jj && i > m_begin + 1 && hasTag(at(i - 2), {Tag::det, Tag::prps, Tag::pos}) &&
                   !isNoun(at(i + 1))) {
            makeNoun(i);
        } else if (hasTag(previous, {Tag::jj, Tag::cd}) && hasTag(at(i - 2), {Tag::det, Tag::prps, Tag::in, Tag::pos, Tag::cc,
                                                                              Tag::ppc, Tag::vbz, Tag::vbp, Tag::vbg}) &&
                   i > m_begin + 1 && (can(i, Tag::nn) || can(i, Tag::nns))) {
            makeNoun(i);
        }
    }

    /// "of plays", "with stripes": a preposition takes a noun.
    void verbAfterPreposition(std::size_t i) {
        if (i == m_begin || at(i - 1).tag != Tag::in || opensClause(at(i - 1)))
            return;
        if (hasTag(at(i), {Tag::vbz, Tag::vbp, Tag::vb}) && !isPlainlyFinite(at(i)) &&
            (can(i, Tag::nn) || can(i, Tag::nns) || m_words[i].tag == Tag::vbz))
            makeNoun(i);
    }

    /// A capitalised word beside a name is part of it: the Despicable Me franchise.
    void name(std::size_t i) {
        const auto capital = [this](std::size_t j) {
            return inside(j) && !at(j).word.starts && isCapitalised(at(j).word.text) && at(j).word.lower != "i";
        };
        if (!capital(i) || isNoun(at(i)) || hasTag(at(i), {Tag::cd, Tag::in, Tag::det, Tag::cc, Tag::to, Tag::jj}))
            return;
        if ((capital(i - 1) && isNoun(at(i - 1))) || (capital(i + 1) && at(i + 1).tag == Tag::nnp))
            m_words[i].tag = Tag::nnp;
    }

    /// "to look", "to catch", but "next to water".
    void verbAfterTo(std::size_t i) {
        if (at(i - 1).tag != Tag::to || i == m_begin || !hasTag(at(i), {Tag::nn, Tag::vbp, Tag::jj}))
            return;
        const bool place = isWord(at(i - 2), "next", "close", "adjacent", "due", "similar", "connected", "attached",
                                  "compared", "relative", "leading", "opposed", "parallel", "closer", "closest", "nearest",
                                  "addition", "according", "related", "left", "right", "back", "proximity", "tied", "led",
                                  "leads", "up", "down", "opposite", "belongs", "refers", "points", "dedicated", "exposed");
        const bool object = isNoun(at(i + 1)) || hasTag(at(i + 1), {Tag::det, Tag::prps, Tag::prp, Tag::jj});
        if (!place && (share(i, Tag::vb) > 0.15F || (object && m_lexicon.isVerb(at(i).word.lower))))
            m_words[i].tag = Tag::vb;
    }

    /// "is grazing", "are also skiing", "the bus protruding"
    void progressive(std::size_t i) {
        if (at(i).tag != Tag::nn || !at(i).word.lower.ends_with("ing") || i == m_begin)
            return;
        const std::size_t verb = at(i - 1).tag == Tag::rb ? i - 2 : i - 1;
        const bool beforeIt = at(verb).tag != Tag::pos &&
                              isWord(at(verb), "is", "are", "was", "were", "be", "been", "'s", "'re");
        const bool behindNoun = isNoun(at(i - 1)) && (share(i, Tag::nn) < 0.3F || at(i - 1).tag == Tag::nns);
        if ((beforeIt || behindNoun) && !isNoun(at(i + 1)) && m_lexicon.inflectsVerb(at(i).word.lower, "ing"))
            m_words[i].tag = Tag::vbg;
    }

    /// "can infer", "cannot easily see"; not at the beginning of a question.
    void verbAfterModal(std::size_t i) {
        const std::size_t modal = i > m_begin && at(i - 1).tag == Tag::rb ? i - 2 : i - 1;
        if (at(i).tag == Tag::nn && inside(modal) && modal > m_begin && at(modal).tag == Tag::md)
            m_words[i].tag = Tag::vb;
    }

    /// "right above", "right next to" are adverbs.
    void rightBefore(std::size_t i) {
        if (isWord(at(i), "right", "just", "directly") && (at(i + 1).tag == Tag::in || isWord(at(i + 1), "next", "outside", "inside")) &&
            !isWord(at(i + 1), "of", "in", "with", "side") && !hasTag(at(i - 1), {Tag::det, Tag::prps, Tag::jj}))
            m_words[i].tag = Tag::rb;
    }

    /// Index of a verb that can be nothing else, right of i in its clause; m_end when there is none.
    [[nodiscard]] std::size_t verbRightOf(std::size_t i) const {
        for (std::size_t j = i + 1; j < m_end && !endsClause(m_words[j]); ++j)
            if (isPlainlyFinite(m_words[j]))
                return j;
        return m_end;
    }

    /// True when such a verb stands left of i in its clause: "Are the teddy bears …".
    [[nodiscard]] bool verbLeftOf(std::size_t i) const {
        for (std::size_t j = i; j-- > m_begin && !endsClause(m_words[j]);)
            if (isPlainlyFinite(m_words[j]))
                return true;
        return false;
    }

    /// "The clock faces are …": a doubtful verb before a certain one is a noun.
    void surplusVerb(std::size_t i) {
        if (!hasTag(at(i), {Tag::vbz, Tag::vbp, Tag::vb}) || isPlainlyFinite(at(i)) || i == m_begin)
            return;
        // "see stems", "are there drinks"
        const bool asked = at(i - 1).tag == Tag::ex && i > m_begin + 1 && isPlainlyFinite(at(i - 2));
        if (at(i).tag == Tag::vbz && (asked || hasTag(at(i - 1), {Tag::vb, Tag::vbp, Tag::vbz, Tag::vbg}))) {
            makeNoun(i);
            return;
        }
        if (!isNoun(at(i - 1)))
            return;
        const float noun = share(i, Tag::nns) + share(i, Tag::nn);
        const std::size_t verb = verbRightOf(i);
        const bool inverted = verbLeftOf(i) && noun >= 0.02F && at(i).tag != Tag::vb;
        if (inverted || (verb < m_end && noun >= (verb == i + 1 ? 0.02F : 0.2F)))
            makeNoun(i);
    }

    /// True when the clause around i has a finite verb apart from i.
    [[nodiscard]] bool clauseHasVerb(std::size_t i) const {
        const auto finite = [this](std::size_t j) {
            return isPlainlyFinite(m_words[j]) || hasTag(m_words[j], {Tag::vbz, Tag::vbp, Tag::vbd});
        };
        for (std::size_t j = i; j-- > m_begin && !endsClause(m_words[j]);)
            if (finite(j))
                return true;
        for (std::size_t j = i + 1; j < m_end && !endsClause(m_words[j]); ++j)
            if (finite(j))
                return true;
        return false;
    }

    /// How well what follows suits a verb: 2 an object with its determiner, 1 a preposition and the like, 0 nothing.
    [[nodiscard]] int objectAfter(std::size_t i) const {
        const TaggedWord& next = at(i + 1);
        if (hasTag(next, {Tag::det, Tag::prps, Tag::prp}) && inside(i + 1))
            return 2;
        const bool some = hasTag(next, {Tag::in, Tag::to, Tag::rb, Tag::rp, Tag::jj, Tag::vbg, Tag::cd, Tag::nns, Tag::nn,
                                        Tag::vbn, Tag::nnp, Tag::nnps});
        return some && inside(i + 1) && !isWord(next, "of") ? 1 : 0;
    }

    /// Number of the clause's subject before i, as far as the words tell.
    struct Subject {
        bool singular = false;
        bool plural = false;
        bool nested = false;  ///< the noun beside the verb belongs to a prepositional phrase
    };

    [[nodiscard]] Subject subjectBefore(std::size_t beside) const {
        Subject subject;
        const auto note = [&](const TaggedWord& word) {
            subject.singular = subject.singular || hasTag(word, {Tag::nn, Tag::nnp}) || isWord(word, "it", "he", "she", "one");
            subject.plural = subject.plural || hasTag(word, {Tag::nns, Tag::nnps}) || isWord(word, "they", "we", "you", "i");
        };
        note(at(beside));
        if (hasTag(at(beside), {Tag::wdt, Tag::wp}) || isWord(at(beside), "that"))
            return {true, true, false};
        if (!isNoun(at(beside)))
            return subject;
        std::size_t j = beside;
        for (; j > m_begin && !endsClause(at(j - 1)); --j)
            if (at(j - 1).tag == Tag::in) {
                subject.nested = true;
                if (j > m_begin + 1 && isNoun(at(j - 2)))
                    note(at(j - 2));
            }
        // "a glass and a bottle stand"
        if (j > m_begin + 1 && isWord(at(j - 1), "and") && isNoun(at(j - 2)))
            subject.plural = true;
        return subject;
    }

    /// Share of a third person among a word's uses; a verb's stem counts a little even if only the noun was seen.
    [[nodiscard]] float thirdPerson(std::size_t i, bool nested) const {
        const bool stem = !nested && adverbialAfter(i) && m_lexicon.inflectsVerb(at(i).word.lower, "s");
        return std::max(share(i, Tag::vbz), stem ? 0.15F : 0.0F);
    }
    /// The same for a plural subject.
    [[nodiscard]] float baseForm(std::size_t i, bool nested) const {
        const bool stem = !nested && adverbialAfter(i) && m_lexicon.isVerb(at(i).word.lower);
        return std::max(share(i, Tag::vbp) + share(i, Tag::vb), stem ? 0.15F : 0.0F);
    }
    [[nodiscard]] bool adverbialAfter(std::size_t i) const {
        return inside(i + 1) && !isWord(at(i + 1), "of") &&
               hasTag(at(i + 1), {Tag::in, Tag::to, Tag::det, Tag::prps, Tag::rb, Tag::rp});
    }

    /// "The birds perch on …", "The man rides a …": gives a clause without a verb the word that can be one.
    void missingVerb(std::size_t i) {
        if (!hasTag(at(i), {Tag::nn, Tag::nns, Tag::vb, Tag::vbd, Tag::vbn}) || i == m_begin)
            return;
        std::size_t beside = i - 1;
        if (at(beside).tag == Tag::rb && beside > m_begin)
            --beside;
        if (at(beside).tag == Tag::cd && beside > m_begin && isNoun(at(beside - 1)))
            --beside;  // "The player wearing number 10 kicks …"
        const Subject subject = subjectBefore(beside);
        const bool nested = subject.nested && !(at(beside).tag == Tag::nns && subject.singular);
        const float third = subject.singular ? thirdPerson(i, nested) : 0;
        const float base = subject.plural ? baseForm(i, nested) : 0;
        constexpr std::array kLeast = {0.4F, 0.15F, 0.03F};
        if (std::max(third, base) < kLeast[static_cast<std::size_t>(objectAfter(i))] || clauseHasVerb(i))
            return;
        m_words[i].tag = third >= base ? Tag::vbz : Tag::vbp;
    }

    /// Relative after a noun, determiner before a noun that nothing else explains, otherwise a conjunction.
    void that(std::size_t i) {
        if (!isWord(at(i), "that"))
            return;
        const TaggedWord& next = at(i + 1);
        const bool verbNext = isPlainlyFinite(next) || hasTag(next, {Tag::vbz, Tag::vbp, Tag::vbd, Tag::rb});
        if (i > m_begin && isNoun(at(i - 1)))
            m_words[i].tag = Tag::wdt;
        else if (verbNext || !inside(i + 1))
            m_words[i].tag = Tag::det;
        else if ((i == m_begin || at(i - 1).tag == Tag::in || at(i - 1).tag == Tag::cc) && (isNoun(next) || next.tag == Tag::jj))
            m_words[i].tag = Tag::det;
        else
            m_words[i].tag = Tag::in;
    }

    const Lexicon& m_lexicon;
    std::vector<TaggedWord>& m_words;
    std::size_t m_begin;
    std::size_t m_end;
    TaggedWord m_none{{}, Tag::pp};
};

}  // namespace

void correctTags(const Lexicon& lexicon, std::vector<TaggedWord>& words, std::size_t begin, std::size_t end) {
    Corrector(lexicon, words, begin, end).run();
}

}  // namespace groundscope
