// SPDX-License-Identifier: GPL-3.0-or-later
// What a bigram cannot see: what 's, "her" and "that" stand for, names, nouns behind determiners,
// verbs behind "to".
#include "core/text/sentence_words.h"
#include "core/text/word_classes.h"

#include <array>

namespace groundscope {

namespace {

class Corrector : private SentenceWords {
  public:
    using SentenceWords::SentenceWords;

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
            canAsNoun(i);
            verbAfterModal(i);
            rightBefore(i);
            progressive(i);
        }
        correctClauseVerbs(m_lexicon, m_words, m_begin, m_end);
        for (std::size_t i = m_begin; i < m_end; ++i)
            that(i);
    }

  private:
    /// "it's", "there's", "the cat's on …" are verbs; otherwise a possessive.
    void apostropheS(std::size_t i) {
        if (!isWord(at(i), "'s"))
            return;
        const TaggedWord& previous = at(i - 1);
        const TaggedWord& next = at(i + 1);
        const bool afterPronoun =
            hasTag(previous, {Tag::prp, Tag::ex, Tag::wp, Tag::wrb, Tag::rb}) ||
            isWord(previous, "that", "here", "there", "what", "who", "where", "let", "everything");
        const bool clauseFollows =
            hasTag(next, {Tag::det, Tag::in, Tag::to, Tag::prps}) || isWord(next, "not", "been");
        const bool verbFollows = next.tag == Tag::vbg && !isNoun(at(i + 2)) &&
                                 !hasTag(at(i + 2), {Tag::jj, Tag::vbz, Tag::md});
        m_words[i].tag = afterPronoun || clauseFollows || (verbFollows && !can(i + 1, Tag::nn))
                             ? Tag::vbz
                             : Tag::pos;
    }

    /// "her" before a noun phrase is a possessive, otherwise a pronoun.
    void possessivePronoun(std::size_t i) {
        if (!isWord(at(i), "her", "his"))
            return;
        const TaggedWord& next = at(i + 1);
        const bool nominal = isNoun(next) || hasTag(next,
                                                    {Tag::jj,
                                                     Tag::jjr,
                                                     Tag::jjs,
                                                     Tag::cd,
                                                     Tag::vbn,
                                                     Tag::vbg,
                                                     Tag::vb,
                                                     Tag::vbp,
                                                     Tag::vbz});
        m_words[i].tag = nominal && inside(i + 1) ? Tag::prps : Tag::prp;
    }

    /// "this one", "the red one" is a noun; "one dog" a number.
    void one(std::size_t i) {
        if (!isWord(at(i), "one", "ones"))
            return;
        const bool noun =
            hasTag(at(i - 1), {Tag::det, Tag::jj, Tag::jjr, Tag::jjs, Tag::wdt, Tag::vbn}) &&
            i > m_begin;
        const bool before = isNoun(at(i + 1)) || hasTag(at(i + 1), {Tag::jj, Tag::cd});
        m_words[i].tag = isWord(at(i), "ones") ? Tag::nns : noun && !before ? Tag::nn : Tag::cd;
    }

    void existential(std::size_t i) {
        if (!isWord(at(i), "there"))
            return;
        const TaggedWord& next = at(i + 1);
        const bool verb = isPlainlyFinite(next) || isWord(next,
                                                          "'s",
                                                          "appears",
                                                          "appear",
                                                          "seems",
                                                          "seem",
                                                          "be",
                                                          "exists",
                                                          "stands",
                                                          "lies",
                                                          "remains");
        const bool inverted = isPlainlyFinite(at(i - 1)) && i == m_begin + 1;
        m_words[i].tag = verb || inverted ? Tag::ex : Tag::rb;
    }

    /// After a determiner, a possessive or an adjective that belongs to a phrase, a verb form is a
    /// noun.
    void verbAfterDeterminer(std::size_t i) {
        if (at(i).tag == Tag::vbd && isWord(at(i - 1), "a", "an", "the") && !isNoun(at(i + 1)) &&
            at(i + 1).tag != Tag::jj)
            m_words[i].tag = Tag::nn;
        if (!hasTag(at(i), {Tag::vb, Tag::vbp, Tag::vbz, Tag::md}) || isPlainlyFinite(at(i)) ||
            i == m_begin)
            return;
        const TaggedWord& previous = at(i - 1);
        const bool standsAlone = isWord(previous,
                                        "this",
                                        "that",
                                        "these",
                                        "those",
                                        "all",
                                        "both",
                                        "each",
                                        "some",
                                        "any",
                                        "another",
                                        "either");
        if ((previous.tag == Tag::det && !(standsAlone && !can(i, Tag::nn) && !can(i, Tag::nns))) ||
            hasTag(previous, {Tag::prps, Tag::pos})) {
            if (!(standsAlone && share(i, m_words[i].tag) > 0.5F))
                makeNoun(i);
        } else if (previous.tag == Tag::jj && i > m_begin + 1 &&
                   hasTag(at(i - 2), {Tag::det, Tag::prps, Tag::pos}) && !isNoun(at(i + 1))) {
            makeNoun(i);
        } else if (hasTag(previous, {Tag::jj, Tag::cd}) &&
                   hasTag(at(i - 2),
                          {Tag::det,
                           Tag::prps,
                           Tag::in,
                           Tag::pos,
                           Tag::cc,
                           Tag::ppc,
                           Tag::vbz,
                           Tag::vbp,
                           Tag::vbg}) &&
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
            return inside(j) && !at(j).word.starts && isCapitalised(at(j).word.text) &&
                   at(j).word.lower != "i";
        };
        if (!capital(i) || isNoun(at(i)) ||
            hasTag(at(i), {Tag::cd, Tag::in, Tag::det, Tag::cc, Tag::to, Tag::jj}))
            return;
        if ((capital(i - 1) && isNoun(at(i - 1))) || (capital(i + 1) && at(i + 1).tag == Tag::nnp))
            m_words[i].tag = Tag::nnp;
    }

    /// "to look", "to catch", but "next to water".
    void verbAfterTo(std::size_t i) {
        if (at(i - 1).tag != Tag::to || i == m_begin ||
            !hasTag(at(i), {Tag::nn, Tag::vbp, Tag::jj}))
            return;
        const bool place = takesPrepositionTo(at(i - 2).word.lower);
        const bool object =
            isNoun(at(i + 1)) || hasTag(at(i + 1), {Tag::det, Tag::prps, Tag::prp, Tag::jj});
        if (!place && (share(i, Tag::vb) > 0.15F || (object && m_lexicon.isVerb(at(i).word.lower))))
            m_words[i].tag = Tag::vb;
    }

    /// "is grazing", "are also skiing", "the bus protruding"
    void progressive(std::size_t i) {
        if (at(i).tag != Tag::nn || !at(i).word.lower.ends_with("ing") || i == m_begin)
            return;
        const std::size_t verb = at(i - 1).tag == Tag::rb ? i - 2 : i - 1;
        const bool beforeIt =
            at(verb).tag != Tag::pos &&
            isWord(at(verb), "is", "are", "was", "were", "be", "been", "'s", "'re");
        const TagCounts* known = m_lexicon.find(at(i).word.lower);
        const bool rare = known == nullptr || (known->size() == 1 && known->front().count <= 3);
        const bool seldomNoun = rare || share(i, Tag::nn) < (adverbialAfter(i) ? 0.6F : 0.3F);
        const bool behindNoun = isNoun(at(i - 1)) && (seldomNoun || at(i - 1).tag == Tag::nns);
        if ((beforeIt || behindNoun) && !isNoun(at(i + 1)) &&
            m_lexicon.inflectsVerb(at(i).word.lower, "ing"))
            m_words[i].tag = Tag::vbg;
    }

    /// "the trash can is full"
    void canAsNoun(std::size_t i) {
        const bool nounBefore = i > m_begin && at(i - 1).tag == Tag::nn;
        const bool noVerbBehind =
            hasTag(at(i + 1), {Tag::vbz, Tag::vbd, Tag::in, Tag::pp, Tag::ppc, Tag::cc});
        if (isWord(at(i), "can") && at(i).tag == Tag::md && nounBefore && noVerbBehind)
            m_words[i].tag = Tag::nn;
    }

    /// "can infer", "cannot easily see"; not at the beginning of a question.
    void verbAfterModal(std::size_t i) {
        const std::size_t modal = i > m_begin && at(i - 1).tag == Tag::rb ? i - 2 : i - 1;
        if (at(i).tag == Tag::nn && inside(modal) && modal > m_begin && at(modal).tag == Tag::md)
            m_words[i].tag = Tag::vb;
    }

    /// "right above", "right next to" are adverbs.
    void rightBefore(std::size_t i) {
        if (isWord(at(i), "right", "just", "directly") &&
            (at(i + 1).tag == Tag::in || isWord(at(i + 1), "next", "outside", "inside")) &&
            !isWord(at(i + 1), "of", "in", "with", "side") &&
            !hasTag(at(i - 1), {Tag::det, Tag::prps, Tag::jj}))
            m_words[i].tag = Tag::rb;
    }

    /// Relative after a noun, determiner before a noun that nothing else explains, otherwise a
    /// conjunction.
    void that(std::size_t i) {
        if (!isWord(at(i), "that"))
            return;
        const TaggedWord& next = at(i + 1);
        const bool verbNext =
            isPlainlyFinite(next) || hasTag(next, {Tag::vbz, Tag::vbp, Tag::vbd, Tag::rb});
        if (i > m_begin && isNoun(at(i - 1)))
            m_words[i].tag = Tag::wdt;
        else if (verbNext || !inside(i + 1))
            m_words[i].tag = Tag::det;
        else if ((i == m_begin || at(i - 1).tag == Tag::in || at(i - 1).tag == Tag::cc) &&
                 (isNoun(next) || next.tag == Tag::jj))
            m_words[i].tag = Tag::det;
        else
            m_words[i].tag = Tag::in;
    }
};

}  // namespace

void correctTags(const Lexicon& lexicon,
                 std::vector<TaggedWord>& words,
                 std::size_t begin,
                 std::size_t end) {
    Corrector(lexicon, words, begin, end).run();
}

}  // namespace groundscope
