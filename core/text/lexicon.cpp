// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/lexicon.h"

#include "core/base/files.h"
#include "core/text/visual_words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <mutex>

namespace groundscope {

namespace {

constexpr std::int64_t kMaxFileBytes = std::int64_t{32} << 20;
constexpr std::size_t kMaxWords = 1'000'000;
constexpr float kFloor = -13.0F;  // log of a transition never seen

constexpr std::array<std::string_view, kTagCount> kTagNames = {
    "cc",  "cd",  "det", "ex",   "fw",  "in",  "jj",  "jjr", "jjs", "lrb", "ls",
    "md",  "nn",  "nnp", "nnps", "nns", "pdt", "pos", "pp",  "ppc", "ppd", "ppl",
    "ppr", "pps", "prp", "prps", "rb",  "rbr", "rbs", "rp",  "rrb", "sym", "to",
    "uh",  "vb",  "vbd", "vbg",  "vbn", "vbp", "vbz", "wdt", "wp",  "wps", "wrb"};

/// One line `key: { tag: number, tag: number }` of the package's YAML files.
struct Line {
    std::string key;
    std::vector<std::pair<std::string_view, float>> values;
};

std::string_view strip(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

std::string unquoted(std::string_view key) {
    if (key.size() < 2 || key.front() != '"' || key.back() != '"')
        return std::string(key);
    std::string plain;
    for (std::size_t i = 1; i + 1 < key.size(); ++i) {
        if (key[i] == '\\' && i + 2 < key.size())
            ++i;
        plain += key[i];
    }
    return plain;
}

bool parseLine(std::string_view text, Line& line) {
    const std::size_t open = text.rfind('{');
    if (open == std::string_view::npos || text.back() != '}')
        return false;
    std::string_view key = strip(text.substr(0, open));
    if (key.empty() || key.back() != ':')
        return false;
    key.remove_suffix(1);
    line.key = unquoted(strip(key));
    line.values.clear();
    std::string_view rest = text.substr(open + 1, text.size() - open - 2);
    while (!rest.empty()) {
        const std::size_t comma = rest.find(',');
        const std::string_view pair = strip(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(comma + 1);
        const std::size_t colon = pair.find(':');
        if (colon == std::string_view::npos)
            return false;
        const std::string_view number = strip(pair.substr(colon + 1));
        float value = 0;
        const auto parsed = std::from_chars(number.data(), number.data() + number.size(), value);
        if (parsed.ec != std::errc{} || parsed.ptr != number.data() + number.size() ||
            !(value >= 0 && value < 1e9F))
            return false;
        line.values.emplace_back(strip(pair.substr(0, colon)), value);
    }
    return !line.key.empty();
}

/// Calls `use` for every line of `text`; a line that does not parse is an error with its number.
template <typename Use>
Result<Done> eachLine(std::string_view text, const std::filesystem::path& path, Use use) {
    Line line;
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view row = strip(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        ++number;
        if (row.empty() || row.starts_with("---") || row.starts_with('#'))
            continue;
        if (!parseLine(row, line) || !use(line))
            return Error{ErrorCode::Format,
                         "Line " + std::to_string(number) + " is not \"word: { tag: number }\".",
                         path.string()};
    }
    return Done{};
}

Result<std::string> readPart(const std::filesystem::path& path) {
    auto text = readFile(path, kMaxFileBytes);
    if (!text && text.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound,
                     "The English lexicon is missing; install the package "
                     "liblingua-en-tagger-perl, or name the folder "
                     "with words.yml and tags.yml in the environment variable GROUNDSCOPE_LEXICON.",
                     path.string()};
    return text;
}

/// Splits at blanks.
std::vector<std::string_view> fields(std::string_view line) {
    std::vector<std::string_view> parts;
    while (!(line = strip(line)).empty()) {
        const std::size_t end = line.find(' ');
        parts.push_back(line.substr(0, end));
        line = end == std::string_view::npos ? std::string_view{} : line.substr(end);
    }
    return parts;
}

template <typename Use>
void eachEntry(std::string_view text, Use use) {
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(";\n");
        const auto parts = fields(text.substr(0, end));
        if (parts.size() > 1)
            use(parts);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
}

void addVisualWords(std::unordered_map<std::string, TagCounts>& words) {
    eachEntry(visualWords(), [&](const auto& parts) {
        TagCounts counts;
        for (std::size_t i = 1; i < parts.size(); ++i) {
            const std::size_t colon = parts[i].find(':');
            const auto tag = tagFromName(parts[i].substr(0, colon));
            const float count = colon == std::string_view::npos
                                    ? 1.0F
                                    : std::strtof(parts[i].data() + colon + 1, nullptr);
            if (tag)
                counts.push_back({*tag, count});
        }
        words[std::string(parts[0])] = std::move(counts);
    });
    eachEntry(visualWordLists(), [&](const auto& parts) {
        const auto tag = tagFromName(parts[0]);
        for (std::size_t i = 1; i < parts.size() && tag; ++i)
            words.try_emplace(std::string(parts[i]), TagCounts{{*tag, 5.0F}});
    });
}

}  // namespace

std::string_view nameOf(Tag tag) {
    return kTagNames[static_cast<std::size_t>(tag)];
}

std::optional<Tag> tagFromName(std::string_view name) {
    const auto found = std::find(kTagNames.begin(), kTagNames.end(), name);
    if (found == kTagNames.end())
        return std::nullopt;
    return static_cast<Tag>(found - kTagNames.begin());
}

const TagCounts* Lexicon::find(const std::string& word) const {
    const auto found = m_words.find(word);
    return found == m_words.end() ? nullptr : &found->second;
}

bool Lexicon::can(const std::string& word, Tag tag) const {
    return share(word, tag) > 0;
}

float Lexicon::share(const std::string& word, Tag tag) const {
    const TagCounts* known = find(word);
    TagCounts guessed;
    if (known == nullptr) {
        guessed = guess(word);
        known = &guessed;
    }
    float all = 0;
    float here = 0;
    for (const TagCount& entry : *known) {
        all += entry.count;
        here += entry.tag == tag ? entry.count : 0;
    }
    return all > 0 ? here / all : 0;
}

/// Totals for P(word | tag); every tag counts at least once.
void Lexicon::finish() {
    std::array<double, kTagCount> totals{};
    for (const auto& [word, counts] : m_words)
        for (const TagCount& entry : counts)
            totals[static_cast<std::size_t>(entry.tag)] += static_cast<double>(entry.count);
    for (std::size_t i = 0; i < kTagCount; ++i)
        m_logTotals[i] = static_cast<float>(std::log(totals[i] + 1.0));
}

Result<std::shared_ptr<const Lexicon>> readLexicon(const std::filesystem::path& folder) {
    GS_TRY(const auto wordText, readPart(folder / "words.yml"));
    GS_TRY(const auto tagText, readPart(folder / "tags.yml"));
    auto lexicon = std::make_shared<Lexicon>();
    lexicon->m_words.reserve(1U << 16);
    const auto addWord = [&](const Line& line) {
        TagCounts counts;
        for (const auto& [name, count] : line.values)
            if (const auto tag = tagFromName(name))
                counts.push_back({*tag, count});
        if (!counts.empty() && lexicon->m_words.size() < kMaxWords)
            lexicon->m_words[line.key] = std::move(counts);
        return true;
    };
    GS_CHECK(eachLine(wordText, folder / "words.yml", addWord));
    for (auto& row : lexicon->m_transitions)
        row.fill(kFloor);
    const auto addTag = [&](const Line& line) {
        const auto previous = tagFromName(line.key);
        for (const auto& [name, probability] : line.values)
            if (const auto next = tagFromName(name); next && previous && probability > 0)
                lexicon->m_transitions[static_cast<std::size_t>(*previous)]
                                      [static_cast<std::size_t>(*next)] =
                    std::max(kFloor, std::log(probability));
        return true;
    };
    GS_CHECK(eachLine(tagText, folder / "tags.yml", addTag));
    if (lexicon->size() < 1000)
        return Error{ErrorCode::Format,
                     "The lexicon holds only " + std::to_string(lexicon->size()) + " words.",
                     (folder / "words.yml").string()};
    addVisualWords(lexicon->m_words);
    lexicon->finish();
    return std::shared_ptr<const Lexicon>(std::move(lexicon));
}

Result<std::shared_ptr<const Lexicon>> defaultLexicon() {
    static std::mutex mutex;
    static std::shared_ptr<const Lexicon> loaded;
    const std::lock_guard lock(mutex);
    if (loaded == nullptr) {
        const char* folder = std::getenv("GROUNDSCOPE_LEXICON");
        GS_TRY(
            loaded,
            readLexicon(folder != nullptr && *folder != '\0' ? folder : GROUNDSCOPE_LEXICON_DIR));
    }
    return loaded;
}

}  // namespace groundscope
