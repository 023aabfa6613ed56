// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/box_baseline.h"

#include "core/grounding/candidates.h"
#include "core/text/chunker_process.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>

namespace groundscope {
namespace {

using Corners = std::array<double, 4>;  // left, top, right, bottom as parts of a whole

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// A dash after a digit parts two numbers.
bool beginsNumber(std::string_view text, std::size_t at) {
    const char c = text[at];
    return isDigit(c) || c == '.' || (c == '-' && (at == 0 || !isDigit(text[at - 1])));
}

/// All numbers of a text, in order.
std::vector<double> numbersIn(std::string_view text) {
    std::vector<double> numbers;
    for (std::size_t at = 0; at < text.size();) {
        double value = 0;
        const auto parsed = beginsNumber(text, at)
                                ? std::from_chars(text.data() + at, text.data() + text.size(), value, std::chars_format::fixed)
                                : std::from_chars_result{nullptr, std::errc::invalid_argument};
        if (parsed.ec == std::errc::invalid_argument) {
            ++at;
            continue;
        }
        numbers.push_back(parsed.ec == std::errc() ? value : std::numeric_limits<double>::infinity());
        at = static_cast<std::size_t>(parsed.ptr - text.data());
    }
    return numbers;
}

/// The image's rectangle of a box; nothing when it is none.
std::optional<Rect> rectOf(const Corners& corners, Size image, bool published) {
    if (!std::all_of(corners.begin(), corners.end(), [](double part) { return part >= 0 && part <= 1; }))
        return {};
    const double width = image.width;
    const double height = image.height;
    const double side = std::max(width, height);
    const auto across = [&](double part) {
        return published ? std::trunc(part * width) : std::clamp(part * side - std::floor((side - width) / 2), 0.0, width);
    };
    const auto down = [&](double part) {
        return published ? std::trunc(part * height) : std::clamp(part * side - std::floor((side - height) / 2), 0.0, height);
    };
    const auto [left, right] = std::minmax({across(corners[0]), across(corners[2])});
    const auto [top, bottom] = std::minmax({down(corners[1]), down(corners[3])});
    if (!(right > left) || !(bottom > top))
        return {};
    return Rect{left, top, right - left, bottom - top};
}

/// Byte ranges of a text.
struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Piece> linesOf(std::string_view text) {
    std::vector<Piece> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back({begin, end});
        begin = end + 1;
    }
    return lines;
}

/// The innermost bracketed parts of a line; the whole line when nothing is bracketed.
std::vector<Piece> bracketed(std::string_view text, Piece line) {
    std::vector<Piece> parts;
    std::size_t open = std::string_view::npos;
    for (std::size_t at = line.begin; at < line.end; ++at) {
        if (text[at] == '[' || text[at] == '(') {
            open = at;
        } else if ((text[at] == ']' || text[at] == ')') && open != std::string_view::npos) {
            parts.push_back({open, at + 1});
            open = std::string_view::npos;
        }
    }
    return parts.empty() ? std::vector<Piece>{line} : parts;
}

/// Finds boxes instead of noun phrases.
class BoxFinder final : public PhraseFinder {
  public:
    BoxFinder(Size image, bool published) : m_image(image), m_published(published) {}

    Result<std::vector<NounPhrase>> find(const std::string& text, const Progress& /*progress*/) override {
        std::vector<PhraseSpan> spans;
        const auto place = [&text](std::size_t byte) { return codePointCount(std::string_view(text).substr(0, byte)); };
        for (const Piece& line : linesOf(text)) {
            for (const Piece& part : m_published ? std::vector<Piece>{line} : bracketed(text, line)) {
                if (!boxOf(text.substr(part.begin, part.end - part.begin), m_image, m_published))
                    continue;
                const Span chars{place(part.begin), place(part.end)};
                spans.push_back({chars, chars, false});
            }
        }
        return phrasesFromSpans(text, spans);
    }
    [[nodiscard]] std::string name() const override { return "boxes"; }

  private:
    Size m_image;
    bool m_published;
};

}  // namespace

std::optional<Rect> boxOf(const std::string& text, Size image, bool published) {
    const std::vector<double> numbers = numbersIn(text);
    if (numbers.size() < 4 || (!published && numbers.size() > 4))
        return {};
    return rectOf({numbers[0], numbers[1], numbers[2], numbers[3]}, image, published);
}

Result<std::vector<NounPhrase>> boxPhrases(const Answer& answer, Size image, bool published, const Progress& progress) {
    BoxFinder finder(image, published);
    return findPhrases(finder, answer, progress);
}

Result<std::vector<Candidate>> proposeFromBoxes(const std::vector<NounPhrase>& phrases,
                                                Size image,
                                                bool published,
                                                Segmenter& segmenter,
                                                const Progress& progress) {
    std::vector<CandidatePrompt> prompts;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        if (const auto box = boxOf(phrases[i].text, image, published))
            prompts.push_back({static_cast<int>(i), centreOf(*box), {{}, box}});
    }
    return proposeCandidates(prompts, segmenter, progress);
}

}  // namespace groundscope
