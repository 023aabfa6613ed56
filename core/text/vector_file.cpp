// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/vector_file.h"

#include "core/base/mapped_file.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxDimensions = 16384;
constexpr std::size_t kMaxWord = 4096;       // bytes
constexpr std::size_t kMaxLine = 1U << 20U;  // bytes
constexpr std::string_view kBlanks = " \t";

/// A word in the file, by its hash.
struct Entry {
    std::uint64_t hash = 0;
    std::uint64_t begin = 0;  // byte of the word
};

std::uint64_t hashOf(std::string_view word) {
    return std::hash<std::string_view>{}(word);
}

/// What a first line of two whole numbers says.
struct Counts {
    std::uint64_t words = 0;
    std::size_t dimensions = 0;
};

template <typename Number>
std::optional<Number> wholeNumber(std::string_view text) {
    Number value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    return result.ec == std::errc() && result.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// The line at `begin` without its end; blanks and a carriage return behind it are cut.
std::string_view lineAt(std::string_view text, std::size_t begin) {
    std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
    while (!line.empty() && (line.back() == '\r' || kBlanks.find(line.back()) != std::string_view::npos))
        line.remove_suffix(1);
    return line;
}

std::optional<Counts> countsOf(std::string_view line) {
    const std::size_t blank = line.find_first_of(kBlanks);
    if (blank == std::string_view::npos)
        return {};
    const auto words = wholeNumber<std::uint64_t>(line.substr(0, blank));
    const auto dimensions = wholeNumber<std::size_t>(line.substr(blank + 1));
    return words && dimensions ? std::optional(Counts{*words, *dimensions}) : std::nullopt;
}

bool isNumberCharacter(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
}

/// Length of the word before the last `dimensions` numbers of a line; nothing when there are not so many.
std::optional<std::size_t> wordLength(std::string_view line, std::size_t dimensions) {
    std::size_t numbers = 0;
    bool digits = false;
    for (std::size_t i = line.size(); i > 0; --i) {
        const char c = line[i - 1];
        if (kBlanks.find(c) == std::string_view::npos) {
            if (!isNumberCharacter(c))
                return {};
            digits = true;
        } else if (!std::exchange(digits, false)) {
            return {};
        } else if (++numbers == dimensions) {
            return i > 1 ? std::optional(i - 1) : std::nullopt;
        }
    }
    return {};
}

/// [dimensions] numbers between blanks; empty when one is none.
std::vector<float> numbersOf(std::string_view text, std::size_t dimensions) {
    std::vector<float> values;
    values.reserve(dimensions);
    const char* at = text.data();
    const char* const end = at + text.size();
    while (values.size() < dimensions) {
        while (at < end && (*at == ' ' || *at == '\t' || *at == '+'))
            ++at;
        float value = 0;
        const auto result = std::from_chars(at, end, value);
        if (result.ec != std::errc() && result.ec != std::errc::result_out_of_range)
            return {};
        values.push_back(result.ec == std::errc() ? value : 0.0F);  // too small for a float
        at = result.ptr;
    }
    return values;
}

class FileVectors final : public WordVectors {
  public:
    FileVectors(std::shared_ptr<const MappedFile> file, std::size_t dimensions, bool binary, std::vector<Entry> entries)
        : m_file(std::move(file)), m_dimensions(dimensions), m_binary(binary), m_entries(std::move(entries)) {
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const Entry& a, const Entry& b) { return a.hash < b.hash; });
    }

    [[nodiscard]] std::string description() const override {
        return m_file->path().filename().string() + ", " + std::to_string(m_entries.size()) + " words, " +
               std::to_string(m_dimensions) + " dimensions";
    }

    [[nodiscard]] std::vector<float> find(const std::string& word) const override {
        const std::uint64_t hash = hashOf(word);
        auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), hash,
                                      [](const Entry& a, std::uint64_t value) { return a.hash < value; });
        for (; entry != m_entries.end() && entry->hash == hash; ++entry) {
            const std::string_view rest = m_file->text().substr(entry->begin);
            const bool same = rest.starts_with(word) && rest.size() > word.size() &&
                              kBlanks.find(rest[word.size()]) != std::string_view::npos;
            if (!same)
                continue;
            const std::string_view numbers = rest.substr(word.size() + 1);
            if (m_binary)
                return binaryNumbers(numbers);
            const std::string_view line = lineAt(rest, 0);
            if (wordLength(line, m_dimensions) == word.size())
                return numbersOf(line.substr(word.size() + 1), m_dimensions);
        }
        return {};
    }

  private:
    [[nodiscard]] std::vector<float> binaryNumbers(std::string_view bytes) const {
        std::vector<float> values(m_dimensions);
        std::memcpy(values.data(), bytes.data(), m_dimensions * sizeof(float));
        return values;
    }

    std::shared_ptr<const MappedFile> m_file;
    std::size_t m_dimensions;
    bool m_binary;
    std::vector<Entry> m_entries;  // by hash; equal ones in the file's order
};

/// Reads where the words are.
class Indexer {
  public:
    Indexer(std::shared_ptr<const MappedFile> file, const Progress& progress)
        : m_file(std::move(file)), m_text(m_file->text()), m_progress(progress) {}

    Result<std::shared_ptr<const WordVectors>> run() {
        const std::string_view first = lineAt(m_text.substr(0, kMaxLine), 0);
        m_counts = countsOf(first);
        std::size_t begin = 0;
        if (m_counts) {
            begin = std::min(m_text.find('\n'), m_text.size() - 1) + 1;
            m_dimensions = m_counts->dimensions;
        } else {
            m_dimensions = static_cast<std::size_t>(
                std::count_if(first.begin(), first.end(), [](char c) { return c == ' ' || c == '\t'; }));
        }
        const bool fits = m_dimensions > 0 && m_dimensions <= kMaxDimensions;
        const bool text = fits && begin < m_text.size() &&
                          wordLength(lineAt(m_text.substr(0, begin + kMaxLine), begin), m_dimensions).has_value();
        if (!fits || (!text && !m_counts))
            return damaged(0, "this is no table of word vectors; expected a spaCy model folder, or a GloVe or word2vec "
                              "file: a word and its numbers on a line");
        GS_CHECK(text ? readLines(begin) : readRecords(begin));
        if (m_counts && m_counts->words != m_entries.size())
            return damaged(0, "its first line says " + std::to_string(m_counts->words) + " words, but there are " +
                                  std::to_string(m_entries.size()));
        return std::shared_ptr<const WordVectors>(
            std::make_shared<FileVectors>(m_file, m_dimensions, !text, std::move(m_entries)));
    }

  private:
    [[nodiscard]] Error damaged(std::size_t byte, const std::string& what) const {
        return {ErrorCode::Format, "At byte " + std::to_string(byte) + ": " + what + ".", m_file->path().string()};
    }

    [[nodiscard]] bool stopped(std::size_t byte) const {
        if (m_entries.size() % 16384 != 0)
            return false;
        m_progress.tell("vectors", static_cast<std::int64_t>(byte), static_cast<std::int64_t>(m_text.size()));
        return m_progress.stopped();
    }

    void add(std::size_t begin, std::size_t length) {
        m_entries.push_back({hashOf(m_text.substr(begin, length)), begin});
    }

    Result<Done> readLines(std::size_t begin) {
        for (std::size_t at = begin; at < m_text.size();) {
            if (stopped(at))
                return cancelledError();
            const std::string_view line = lineAt(m_text, at);
            const std::size_t end = std::min(m_text.find('\n', at), m_text.size());
            const auto length = wordLength(line, m_dimensions);
            const bool last = end + 1 >= m_text.size();
            if (length && *length <= kMaxWord)
                add(at, *length);
            else if (!last || !line.empty())
                return damaged(at, "expected a word and " + std::to_string(m_dimensions) + " numbers");
            at = end + 1;
        }
        return Done{};
    }

    Result<Done> readRecords(std::size_t begin) {
        const std::size_t bytes = m_dimensions * sizeof(float);
        std::size_t at = begin;
        for (std::uint64_t i = 0; i < m_counts->words; ++i) {
            if (stopped(at))
                return cancelledError();
            if (at < m_text.size() && m_text[at] == '\n')
                ++at;
            const std::size_t length = m_text.substr(at, kMaxWord + 1).find(' ');
            if (length == std::string_view::npos || length == 0 || m_text.size() - at - length - 1 < bytes)
                return damaged(at, "expected word " + std::to_string(i + 1) + " of " + std::to_string(m_counts->words) +
                                       ", a blank and " + std::to_string(m_dimensions) + " binary numbers");
            add(at, length);
            at += length + 1 + bytes;
        }
        if (m_text.size() - at > 1)
            return damaged(at, "there is more after the last word");
        return Done{};
    }

    std::shared_ptr<const MappedFile> m_file;
    std::string_view m_text;
    const Progress& m_progress;
    std::optional<Counts> m_counts;
    std::size_t m_dimensions = 0;
    std::vector<Entry> m_entries;
};

}  // namespace

Result<std::shared_ptr<const WordVectors>> readVectorFile(const fs::path& path, const Progress& progress) {
    GS_TRY(auto file, MappedFile::open(path));
    return Indexer(std::move(file), progress).run();
}

}  // namespace groundscope
