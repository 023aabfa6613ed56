// SPDX-License-Identifier: GPL-3.0-or-later
/// TimelineLayout: where the tokens of an answer and its noun phrases lie on the ribbon.
///
/// Plain geometry along one axis, in logical pixels from the ribbon's beginning; draws nothing. Each token is as wide as
/// its text, so that the ribbon reads like the answer. GUI thread, for the font.
#pragma once

#include "core/data/grounding.h"

#include <QFontMetricsF>
#include <QString>

#include <vector>

namespace groundscope {

struct TimelineCell {
    double left = 0;
    double width = 0;
    double indent = 0;      ///< room before the text: the space that begins a word
    QString label;          ///< text, or a sign for what cannot be seen
    bool isSign = false;    ///< a sign: nothing that the model wrote for people
    std::vector<int> phrases;  ///< noun phrases it belongs to
    [[nodiscard]] double right() const { return left + width; }
    [[nodiscard]] double centre() const { return left + width / 2; }
};

/// A noun phrase from its first to its last token.
struct TimelineSpan {
    int phrase = 0;
    int first = 0;
    int last = 0;
};

class TimelineLayout {
  public:
    TimelineLayout() = default;
    TimelineLayout(const Answer& answer, const std::vector<NounPhrase>& phrases, const QFontMetricsF& metrics);

    [[nodiscard]] int count() const { return static_cast<int>(m_cells.size()); }
    [[nodiscard]] const TimelineCell& cell(int token) const { return m_cells[static_cast<std::size_t>(token)]; }
    [[nodiscard]] const std::vector<TimelineSpan>& spans() const { return m_spans; }
    [[nodiscard]] double width() const { return m_cells.empty() ? 0 : m_cells.back().right(); }
    /// The token at a place; the first or last one beside the ribbon; -1 when there are none.
    [[nodiscard]] int tokenAt(double x) const;
    /// The phrase that covers a place, the shortest where several do; -1: none.
    [[nodiscard]] int phraseAt(double x) const;
    [[nodiscard]] double left(const TimelineSpan& span) const { return cell(span.first).left; }
    [[nodiscard]] double right(const TimelineSpan& span) const { return cell(span.last).right(); }

  private:
    std::vector<TimelineCell> m_cells;
    std::vector<TimelineSpan> m_spans;
};

}  // namespace groundscope
