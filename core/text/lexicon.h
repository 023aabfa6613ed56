// SPDX-License-Identifier: GPL-3.0-or-later
/// Tags, the English lexicon and the tag bigrams of Debian's liblingua-en-tagger-perl (GPL-3), read
/// at run time.
///
/// A loaded Lexicon is immutable: any thread.
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace groundscope {

/// Part-of-speech tags of the lexicon: the Penn set, lower case, with its own names for
/// punctuation.
enum class Tag : std::uint8_t {
    cc,
    cd,
    det,
    ex,
    fw,
    in,
    jj,
    jjr,
    jjs,
    lrb,
    ls,
    md,
    nn,
    nnp,
    nnps,
    nns,
    pdt,
    pos,
    pp,
    ppc,
    ppd,
    ppl,
    ppr,
    pps,
    prp,
    prps,
    rb,
    rbr,
    rbs,
    rp,
    rrb,
    sym,
    to,
    uh,
    vb,
    vbd,
    vbg,
    vbn,
    vbp,
    vbz,
    wdt,
    wp,
    wps,
    wrb,
};
inline constexpr std::size_t kTagCount = 44;

std::string_view nameOf(Tag tag);
std::optional<Tag> tagFromName(std::string_view name);

/// How often a word was seen with a tag.
struct TagCount {
    Tag tag = Tag::nn;
    float count = 0;
    bool operator==(const TagCount&) const = default;
};
using TagCounts = std::vector<TagCount>;

class Lexicon {
  public:
    /// Counts of a word exactly as written, or nullptr.
    [[nodiscard]] const TagCounts* find(const std::string& word) const;
    /// Counts of a word the lexicon does not have, from its shape, ending and stem. Never empty.
    [[nodiscard]] TagCounts guess(const std::string& word) const;
    /// True when the lower-cased word, known or guessed, can have the tag.
    [[nodiscard]] bool can(const std::string& word, Tag tag) const;
    /// Share of the tag in the word's counts, 0…1.
    [[nodiscard]] float share(const std::string& word, Tag tag) const;

    /// True when the word is a known verb's stem with the ending "s" or "ing".
    [[nodiscard]] bool inflectsVerb(const std::string& word, std::string_view ending) const;

    /// True for the base form of a known verb, also when only its inflections were seen.
    [[nodiscard]] bool isVerb(const std::string& stem) const;

    /// log P(next | previous), floored.
    [[nodiscard]] float transition(Tag previous, Tag next) const {
        return m_transitions[static_cast<std::size_t>(previous)][static_cast<std::size_t>(next)];
    }
    /// log of a tag's count over the whole lexicon.
    [[nodiscard]] float logTotal(Tag tag) const {
        return m_logTotals[static_cast<std::size_t>(tag)];
    }
    [[nodiscard]] std::size_t size() const { return m_words.size(); }

  private:
    friend Result<std::shared_ptr<const Lexicon>> readLexicon(const std::filesystem::path& folder);
    [[nodiscard]] TagCounts guessInflected(const std::string& word) const;
    [[nodiscard]] TagCounts guessHyphenated(const std::string& word) const;
    [[nodiscard]] bool isNoun(const std::string& stem) const;
    [[nodiscard]] bool isAdjective(const std::string& stem) const;
    void finish();

    std::unordered_map<std::string, TagCounts> m_words;
    std::array<std::array<float, kTagCount>, kTagCount> m_transitions{};
    std::array<float, kTagCount> m_logTotals{};
};

/// Reads words.yml and tags.yml of a folder, then lays visual_words.h over them. About 50 ms.
/// Errors: NotFound (with the package to install), Format (file and line), Io.
Result<std::shared_ptr<const Lexicon>> readLexicon(const std::filesystem::path& folder);

/// The process's lexicon, read at the first call: the folder in the environment variable
/// GROUNDSCOPE_LEXICON, else the one the build was configured with. Errors: as readLexicon.
Result<std::shared_ptr<const Lexicon>> defaultLexicon();

}  // namespace groundscope
