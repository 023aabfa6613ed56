// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_layout.h"

#include "widgets/render/convert.h"

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr double kSmallestCell = 12;
constexpr double kPadding = 2;   // on both sides of the text
constexpr double kWordGap = 5;

/// Text of a token without the space that begins a word, or a sign that stands for what cannot be seen.
TimelineCell cellFor(const Token& token, bool isEnd) {
    TimelineCell cell;
    const QString text = toQString(token.text);
    cell.label = text.simplified();
    if (text.startsWith(u' '))
        cell.indent = kWordGap;
    if (!cell.label.isEmpty())
        return cell;
    cell.isSign = true;
    if (isEnd)
        cell.label = u"■"_s;
    else if (text.contains(u'\n'))
        cell.label = u"↵"_s;
    else
        cell.label = text.isEmpty() ? u"·"_s : u"␣"_s;
    return cell;
}

}  // namespace

TimelineLayout::TimelineLayout(const Answer& answer, const std::vector<NounPhrase>& phrases,
                               const QFontMetricsF& metrics) {
    m_cells.reserve(answer.tokens.size());
    double left = 0;
    for (std::size_t i = 0; i < answer.tokens.size(); ++i) {
        const bool last = i + 1 == answer.tokens.size();
        TimelineCell cell = cellFor(answer.tokens[i], last && answer.finished);
        cell.left = left;
        cell.width = std::max(kSmallestCell, metrics.horizontalAdvance(cell.label) + 2 * kPadding) + cell.indent;
        left = cell.right();
        m_cells.push_back(std::move(cell));
    }
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const int phrase = static_cast<int>(i);
        TimelineSpan span{phrase, count(), -1};
        for (const int token : phrases[i].tokens) {
            if (token < 0 || token >= count())
                continue;
            m_cells[static_cast<std::size_t>(token)].phrases.push_back(phrase);
            span.first = std::min(span.first, token);
            span.last = std::max(span.last, token);
        }
        if (span.last >= 0)
            m_spans.push_back(span);
    }
}

int TimelineLayout::tokenAt(double x) const {
    const auto next = std::upper_bound(m_cells.begin(), m_cells.end(), x,
                                       [](double place, const TimelineCell& cell) { return place < cell.left; });
    const int token = static_cast<int>(next - m_cells.begin()) - 1;
    return m_cells.empty() ? -1 : std::max(token, 0);
}

int TimelineLayout::phraseAt(double x) const {
    int found = -1;
    double width = 0;
    for (const TimelineSpan& span : m_spans) {
        const double size = right(span) - left(span);
        if (x < left(span) || x >= right(span) || (found >= 0 && size >= width))
            continue;
        found = span.phrase;
        width = size;
    }
    return found;
}

}  // namespace groundscope
