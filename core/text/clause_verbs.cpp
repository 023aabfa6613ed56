// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a clause already has its verb: "The clock faces are …" against "The man faces the …".
#include "core/text/sentence_words.h"

#include <array>

namespace groundscope {

namespace {

/// How many words a clause is looked through: keeps broken texts linear.
constexpr std::size_t kClauseReach = 60;

bool endsClause(const TaggedWord& word) {
    return hasTag(word, {Tag::pp, Tag::pps, Tag::ppc, Tag::lrb, Tag::rrb}) || opensClause(word);
}

class ClauseVerbs : private SentenceWords {
  public:
    using SentenceWords::SentenceWords;

    void run() {
        for (std::size_t i = m_begin; i < m_end; ++i)
            surplusVerb(i);
        for (std::size_t i = m_begin; i < m_end; ++i)
            missingVerb(i);
    }

  private:
    /// Index of a verb that can be nothing else, right of i in its clause; m_end when there is
    /// none.
    [[nodiscard]] std::size_t verbRightOf(std::size_t i) const {
        for (std::size_t j = i + 1; j < m_end && j - i < kClauseReach && !endsClause(m_words[j]);
             ++j)
            if (isPlainlyFinite(m_words[j]))
                return j;
        return m_end;
    }

    /// True when such a verb stands left of i in its clause: "Are the teddy bears …".
    [[nodiscard]] bool verbLeftOf(std::size_t i) const {
        for (std::size_t j = i; j-- > m_begin && i - j < kClauseReach && !endsClause(m_words[j]);)
            if (isPlainlyFinite(m_words[j]))
                return true;
        return false;
    }

    /// "The clock faces are …": a doubtful verb before a certain one is a noun.
    void surplusVerb(std::size_t i) {
        if (!hasTag(at(i), {Tag::vbz, Tag::vbp, Tag::vb}) || isPlainlyFinite(at(i)) || i == m_begin)
            return;
        // "see stems", "are there drinks"
        const bool asked =
            at(i - 1).tag == Tag::ex && i > m_begin + 1 && isPlainlyFinite(at(i - 2));
        if (at(i).tag == Tag::vbz &&
            (asked || hasTag(at(i - 1), {Tag::vb, Tag::vbp, Tag::vbz, Tag::vbg}))) {
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
            return isPlainlyFinite(m_words[j]) ||
                   hasTag(m_words[j], {Tag::vbz, Tag::vbp, Tag::vbd});
        };
        for (std::size_t j = i; j-- > m_begin && i - j < kClauseReach && !endsClause(m_words[j]);)
            if (finite(j))
                return true;
        for (std::size_t j = i + 1; j < m_end && j - i < kClauseReach && !endsClause(m_words[j]);
             ++j)
            if (finite(j))
                return true;
        return false;
    }

    /// How well what follows suits a verb: 2 an object with its determiner, 1 a preposition and the
    /// like, 0 nothing.
    [[nodiscard]] int objectAfter(std::size_t i) const {
        const TaggedWord& next = at(i + 1);
        if (hasTag(next, {Tag::det, Tag::prps, Tag::prp}) && inside(i + 1))
            return 2;
        const bool some = hasTag(next,
                                 {Tag::in,
                                  Tag::to,
                                  Tag::rb,
                                  Tag::rp,
                                  Tag::jj,
                                  Tag::vbg,
                                  Tag::cd,
                                  Tag::nns,
                                  Tag::nn,
                                  Tag::vbn,
                                  Tag::nnp,
                                  Tag::nnps});
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
            subject.singular = subject.singular || hasTag(word, {Tag::nn, Tag::nnp}) ||
                               isWord(word, "it", "he", "she", "one");
            subject.plural = subject.plural || hasTag(word, {Tag::nns, Tag::nnps}) ||
                             isWord(word, "they", "we", "you", "i");
        };
        note(at(beside));
        if (hasTag(at(beside), {Tag::wdt, Tag::wp}) || isWord(at(beside), "that"))
            return {true, true, false};
        if (!isNoun(at(beside)))
            return subject;
        std::size_t j = beside;
        for (; j > m_begin && beside - j < kClauseReach && !endsClause(at(j - 1)); --j)
            if (at(j - 1).tag == Tag::in) {
                subject.nested = true;
                // "lanterns above", "lanterns hanging above"
                const std::size_t participle = hasTag(at(j - 2), {Tag::vbg, Tag::vbn}) ? 1 : 0;
                if (isNoun(at(j - 2 - participle)))
                    note(at(j - 2 - participle));
            }
        // "a glass and a bottle stand"
        if (j > m_begin + 1 && isWord(at(j - 1), "and") && isNoun(at(j - 2)))
            subject.plural = true;
        return subject;
    }

    /// Share of a third person among a word's uses; a verb's stem counts a little even if only the
    /// noun was seen.
    [[nodiscard]] float thirdPerson(std::size_t i, bool nested) const {
        const bool stem =
            !nested && adverbialAfter(i) && m_lexicon.inflectsVerb(at(i).word.lower, "s");
        return std::max(share(i, Tag::vbz), stem ? 0.15F : 0.0F);
    }
    /// The same for a plural subject.
    [[nodiscard]] float baseForm(std::size_t i, bool nested) const {
        const bool stem = !nested && adverbialAfter(i) && m_lexicon.isVerb(at(i).word.lower);
        return std::max(share(i, Tag::vbp) + share(i, Tag::vb), stem ? 0.15F : 0.0F);
    }
    /// "The birds perch on …", "The man rides a …": gives a clause without a verb the word that can
    /// be one.
    void missingVerb(std::size_t i) {
        if (!hasTag(at(i), {Tag::nn, Tag::nns, Tag::vb, Tag::vbd, Tag::vbn}) || i == m_begin)
            return;
        std::size_t beside = i - 1;
        if (at(beside).tag == Tag::rb && beside > m_begin)
            --beside;
        if (at(beside).tag == Tag::cd && beside > m_begin && isNoun(at(beside - 1)))
            --beside;  // "The player wearing number 10 kicks …"
        const Subject subject = subjectBefore(beside);
        // A verb that disagrees with the noun beside it agrees with the subject before the
        // preposition.
        const bool besidePlural = at(beside).tag == Tag::nns;
        const float third = subject.singular ? thirdPerson(i, subject.nested && !besidePlural) : 0;
        const float base = subject.plural ? baseForm(i, subject.nested && besidePlural) : 0;
        constexpr std::array kLeast = {0.4F, 0.15F, 0.03F};
        if (std::max(third, base) < kLeast[static_cast<std::size_t>(objectAfter(i))] ||
            clauseHasVerb(i))
            return;
        m_words[i].tag = third >= base ? Tag::vbz : Tag::vbp;
    }
};

}  // namespace

bool opensClause(const TaggedWord& word) {
    return hasTag(word, {Tag::wdt, Tag::wp, Tag::wps, Tag::wrb, Tag::cc}) || isWord(word,
                                                                                    "while",
                                                                                    "because",
                                                                                    "although",
                                                                                    "though",
                                                                                    "if",
                                                                                    "since",
                                                                                    "until",
                                                                                    "whether",
                                                                                    "whereas",
                                                                                    "as",
                                                                                    "so",
                                                                                    "than",
                                                                                    "that",
                                                                                    "before",
                                                                                    "after",
                                                                                    "unless");
}

bool isPlainlyFinite(const TaggedWord& word) {
    return word.tag == Tag::md ||
           isWord(word,
                  "is",
                  "are",
                  "was",
                  "were",
                  "has",
                  "have",
                  "had",
                  "does",
                  "do",
                  "did",
                  "am",
                  "'re",
                  "'m",
                  "'ve") ||
           (word.tag == Tag::vbz && word.word.lower == "'s");
}

void SentenceWords::makeNoun(std::size_t i) {
    const bool plural = m_words[i].tag == Tag::vbz || (can(i, Tag::nns) && !can(i, Tag::nn));
    m_words[i].tag = plural ? Tag::nns : Tag::nn;
}

bool SentenceWords::adverbialAfter(std::size_t i) const {
    return inside(i + 1) && !isWord(at(i + 1), "of") &&
           hasTag(at(i + 1), {Tag::in, Tag::to, Tag::det, Tag::prps, Tag::rb, Tag::rp});
}

void correctClauseVerbs(const Lexicon& lexicon,
                        std::vector<TaggedWord>& words,
                        std::size_t begin,
                        std::size_t end) {
    ClauseVerbs(lexicon, words, begin, end).run();
}

}  // namespace groundscope
