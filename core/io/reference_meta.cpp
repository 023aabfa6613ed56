// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reference_meta.h"

#include "core/io/benchmark_text.h"
#include "core/text/plain_text.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace groundscope {
namespace {

constexpr int kMaxJoinedLines = 200;  ///< of one record: a broken file must not cost quadratic time
constexpr std::size_t kMaxSeparators = 16;

/// Reads from a text from left to right; every take tells whether it was there.
class Scanner {
  public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    void skipBlanks() {
        const std::size_t first = m_rest.find_first_not_of(" \t");
        m_rest.remove_prefix(first == std::string_view::npos ? m_rest.size() : first);
    }
    bool take(char c) {
        const bool there = !m_rest.empty() && m_rest.front() == c;
        if (there)
            m_rest.remove_prefix(1);
        return there;
    }
    template <typename Number>
    bool take(Number& number) {
        const auto [end, problem] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), number);
        if (problem != std::errc())
            return false;
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        return true;
    }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

  private:
    std::string_view m_rest;
};

bool isImageName(std::string_view name) {
    static constexpr std::array<std::string_view, 7> kExtensions{".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"};
    const std::string lower = lowered(name);
    for (const std::string_view extension : kExtensions)
        if (lower.size() > extension.size() && lower.ends_with(extension))
            return true;
    return false;
}

struct RecordStart {
    std::string image;
    int group = -1;
    std::string_view rest;
};

/// `<image> - <g> - ` at the beginning of a line. The group may be no number; then its place counts.
std::optional<RecordStart> recordStart(std::string_view line) {
    std::size_t dash = line.find(" - ");
    for (std::size_t i = 0; i < kMaxSeparators && dash != std::string_view::npos; ++i) {
        const std::string image = trimmedText(line.substr(0, dash));
        const std::size_t second = line.find(" - ", dash + 3);
        if (isImageName(image) && second != std::string_view::npos) {
            const std::string group = trimmed(line.substr(dash + 3, second - dash - 3));
            if (!group.empty() && group.find_first_of(" |") == std::string::npos)
                return RecordStart{image, parseWhole(group).value_or(-1), line.substr(second + 3)};
        }
        dash = line.find(" - ", dash + 1);
    }
    return std::nullopt;
}

/// ` <score>` after a bar.
bool takeScore(Scanner& scanner, std::optional<double>& score) {
    double value = 0;
    scanner.skipBlanks();
    if (!scanner.take(value))
        return false;
    score = std::isfinite(value) ? std::optional(value) : std::nullopt;
    return true;
}

/// ` | <start> | <end>| <text>` after the score. One blank before the text is the separator's.
bool takePlaceAndText(Scanner& scanner, MetaLine& line) {
    Span chars;
    for (int* number : {&chars.begin, &chars.end}) {
        scanner.skipBlanks();
        if (!scanner.take('|'))
            return false;
        scanner.skipBlanks();
        if (!scanner.take(*number))
            return false;
    }
    scanner.skipBlanks();
    if (!scanner.take('|'))
        return false;
    scanner.take(' ');
    line.chars = chars;
    line.text = std::string(scanner.rest());
    return true;
}

/// `<phrase>| <core>`. A core word holds no bar, so the last one parts them.
bool splitPhrase(std::string_view text, MetaLine& line) {
    std::size_t bar = text.rfind("| ");
    if (bar == std::string_view::npos)
        bar = text.rfind('|');
    if (bar == std::string_view::npos)
        return false;
    line.phrase = trimmedText(text.substr(0, bar));
    line.core = trimmedText(text.substr(bar + 1));
    return true;
}

/// Long grammar: the first place where score, start, end and text follow.
bool readLong(std::string_view text, MetaLine& line) {
    for (std::size_t bar = text.find('|'); bar != std::string_view::npos; bar = text.find('|', bar + 1)) {
        MetaLine read = line;
        Scanner scanner(text.substr(bar + 1));
        if (takeScore(scanner, read.score) && takePlaceAndText(scanner, read) && splitPhrase(text.substr(0, bar), read)) {
            line = std::move(read);
            return true;
        }
    }
    return false;
}

/// Short grammar: the last bar, with a score and nothing but "- …" after it, which the published reader drops.
bool readShort(std::string_view text, MetaLine& line) {
    std::size_t bar = text.rfind('|');
    for (std::size_t i = 0; i < kMaxSeparators && bar != std::string_view::npos && bar > 0; ++i) {
        const std::size_t next = text.rfind('|', bar - 1);
        Scanner scanner(text.substr(bar + 1));
        std::optional<double> score;
        const bool scored = takeScore(scanner, score);
        const std::string rest = scored ? trimmedText(scanner.rest()) : std::string();
        if (scored && (rest.empty() || rest.starts_with("- ")) && splitPhrase(text.substr(0, bar), line)) {
            line.score = score;
            return true;
        }
        bar = next;
    }
    return false;
}

/// The lines of a file without their ends: LF or CRLF. A byte order mark is passed over.
std::vector<std::string> linesOf(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    std::vector<std::string> lines;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        std::string_view line = bytes.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(validUtf8(line));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return lines;
}

std::string place(const std::string& where, int line) {
    return where + ", line " + std::to_string(line);
}

class MetaParser {
  public:
    explicit MetaParser(const std::string& where) : m_where(where) {}

    LinesByImage<MetaLine> parse(std::string_view bytes) {
        int number = 0;
        for (const std::string& line : linesOf(bytes)) {
            ++number;
            if (auto start = recordStart(line)) {
                finish();
                m_open = MetaLine{};
                m_open->line = number;
                m_open->group = start->group;
                m_image = std::move(start->image);
                m_text = std::string(start->rest);
                m_joined = 0;
                m_complete = read();
            } else {
                takeContinuation(line, number);
            }
        }
        finish();
        return std::move(m_found);
    }

  private:
    bool read() { return readLong(m_text, *m_open) || readShort(m_text, *m_open); }

    /// A line that begins no record continues the one before: a phrase or an answer held a line break (spec 6.4).
    void takeContinuation(const std::string& line, int number) {
        const bool joins = m_open && m_joined < kMaxJoinedLines && (!m_complete || m_open->text);
        if (joins) {
            ++m_joined;
            m_text += '\n' + line;
            if (m_complete)
                *m_open->text += '\n' + line;
            else
                m_complete = read();
        } else if (!trimmedText(line).empty()) {
            m_found.notes.push_back({DataNote::Severity::Warning, "stray-line", {}, place(m_where, number),
                                     "This line belongs to no record; it is left out."});
        }
    }

    void finish() {
        if (!m_open)
            return;
        m_open->readable = m_complete;
        if (!m_complete)
            m_found.notes.push_back({DataNote::Severity::Warning, "unreadable-line", {}, place(m_where, m_open->line),
                                     "Expected `image - group - phrase| core| score`; the phrase has no score and no text."});
        else if (m_open->text)
            m_open->text = withoutBlankLines(*m_open->text);
        m_found.images[m_image].push_back(*std::move(m_open));
        m_open.reset();
    }

    /// Empty lines at the end of the file are not part of the last answer.
    static std::string withoutBlankLines(std::string text) {
        const std::size_t last = text.find_last_not_of('\n');
        text.resize(last == std::string::npos ? 0 : last + 1);
        return text;
    }

    const std::string& m_where;
    LinesByImage<MetaLine> m_found;
    std::optional<MetaLine> m_open;  ///< the record that may still go on
    std::string m_image;
    std::string m_text;              ///< of the record, behind the group
    int m_joined = 0;
    bool m_complete = false;
};

/// `[ x  y]` at the end of a line; numbers may be written as 12. or 12.0.
std::optional<Point> pointAtEnd(std::string_view line) {
    const std::size_t bracket = line.rfind('[');
    if (bracket == std::string_view::npos)
        return std::nullopt;
    Scanner scanner(line.substr(bracket + 1));
    Point point;
    for (double* number : {&point.x, &point.y}) {
        scanner.skipBlanks();
        if (!scanner.take(*number) || !(*number >= 0 && *number <= 1 << 16))
            return std::nullopt;
    }
    scanner.skipBlanks();
    if (!scanner.take(']') || !trimmedText(scanner.rest()).empty())
        return std::nullopt;
    return point;
}

}  // namespace

LinesByImage<MetaLine> parseMeta(std::string_view bytes, const std::string& where) {
    return MetaParser(where).parse(bytes);
}

LinesByImage<PointLine> parsePoints(std::string_view bytes, const std::string& where) {
    LinesByImage<PointLine> found;
    PointLine* open = nullptr;  // began, but its point has not come yet: the phrase holds a line break
    int number = 0;
    for (const std::string& line : linesOf(bytes)) {
        ++number;
        const std::size_t bar = line.find(" | ");
        const std::string image = bar == std::string::npos ? std::string() : trimmedText(line.substr(0, bar));
        if (isImageName(image)) {
            open = &found.images[image].emplace_back();
            open->line = number;
            open->phrase = line.substr(bar + 3);
        } else if (open != nullptr && !open->at && !line.empty()) {
            open->phrase += '\n' + line;
        } else if (!trimmedText(line).empty()) {
            found.notes.push_back({DataNote::Severity::Warning, "stray-line", {}, place(where, number),
                                   "This line belongs to no record; it is left out."});
        }
        if (open != nullptr && !open->at && (open->at = pointAtEnd(line))) {
            const std::size_t end = std::min(open->phrase.rfind('|'), open->phrase.rfind('['));
            open->phrase = trimmedText(open->phrase.substr(0, end));
        }
    }
    for (const auto& [image, lines] : found.images)
        for (const PointLine& line : lines)
            if (!line.at)
                found.notes.push_back({DataNote::Severity::Warning, "unreadable-line", {}, place(where, line.line),
                                       "Expected `image | phrase | [x y]`; the phrase has no point."});
    return found;
}

}  // namespace groundscope
