// SPDX-License-Identifier: GPL-3.0-or-later
// TokenTimeline's drawing. Only tokens in sight are drawn, the overview is kept as a picture: the cost does not grow with
// the answer.
#include "widgets/render/palette.h"
#include "widgets/timeline/token_timeline.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

constexpr double kKnob = 5;  // half the width of the play head's handle
constexpr double kFaint = 0.5;

QColor mixed(const QColor& a, const QColor& b, double t) {
    const auto mix = [t](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * t)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

QColor withAlpha(QColor color, double alpha) {
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QColor neutralBar(const QPalette& palette) {
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.5);
}

QColor faintText(const QPalette& palette) {
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.3);
}

/// Bars stand on their base: only the top is rounded.
void drawBar(QPainter& painter, const QRectF& bar, const QColor& color) {
    const double radius = std::min({3.0, bar.width() / 2, bar.height()});
    QPainterPath path;
    path.moveTo(bar.bottomLeft());
    path.lineTo(bar.left(), bar.top() + radius);
    path.quadTo(bar.topLeft(), bar.topLeft() + QPointF(radius, 0));
    path.lineTo(bar.right() - radius, bar.top());
    path.quadTo(bar.topRight(), bar.topRight() + QPointF(0, radius));
    path.lineTo(bar.bottomRight());
    path.closeSubpath();
    painter.fillPath(path, color);
}

}  // namespace

std::pair<int, int> TokenTimeline::visibleTokens() const {
    if (count() == 0)
        return {0, -1};
    return {m_layout.tokenAt(m_offset), m_layout.tokenAt(m_offset + width())};
}

void TokenTimeline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const Stripes areas = stripes();
    if (count() > 0) {
        painter.save();
        painter.translate(-m_offset, 0);
        if (m_token >= 0) {
            const TimelineCell& cell = m_layout.cell(m_token);
            const double top = areas.bars.top();
            painter.fillRect(QRectF(cell.left, top, cell.width, areas.words.bottom() - top),
                             withAlpha(palette().color(QPalette::Highlight), 0.16));
        }
        paintPhrases(painter, areas.phrases);
        paintBars(painter, areas.bars);
        paintWords(painter, areas.words);
        paintPin(painter, areas);
        paintHead(painter, areas);
        painter.restore();
        paintScale(painter, areas.bars);
        if (!areas.overview.isEmpty())
            paintOverview(painter, areas.overview);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void TokenTimeline::paintPhrases(QPainter& painter, const QRectF& stripe) {
    for (const TimelineSpan& span : m_layout.spans())
        if (m_layout.right(span) >= m_offset && m_layout.left(span) <= m_offset + width())
            paintPhrase(painter, span, stripe);
}

/// "2 · 31 %": number and place in the answer; as much of it as there is room for.
void TokenTimeline::paintPhrase(QPainter& painter, const TimelineSpan& span, const QRectF& stripe) {
    const bool current = span.phrase == m_phrase;
    const QColor color = phraseColor(span.phrase);
    const QRectF chip(m_layout.left(span) + 1, stripe.top() + 2, m_layout.right(span) - m_layout.left(span) - 2,
                      stripe.height() - 2);
    painter.setPen(current ? QPen(color, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(withAlpha(color, current ? 0.34 : 0.16));
    painter.drawRoundedRect(chip, 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(chip.left(), chip.bottom() - 3, chip.width(), 3), 1.5, 1.5);
    QFont font = this->font();
    font.setBold(current);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QString number = QLocale().toString(span.phrase + 1);
    const double place = m_phrases[static_cast<std::size_t>(span.phrase)].place;
    QString text = tr("%1 · %2 %", "number of the noun phrase, place in the answer")
                       .arg(number, QLocale().toString(static_cast<int>(std::lround(100 * place))));
    if (metrics.horizontalAdvance(text) + 8 > chip.width())
        text = number;
    painter.setPen(palette().color(QPalette::Text));
    // What is cut off at the left edge keeps its text in sight.
    QRectF room = chip.adjusted(4, 0, -4, -2);
    room.setLeft(std::min(std::max(room.left(), m_offset + 4), room.right()));
    if (metrics.horizontalAdvance(number) <= room.width() + 4)
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
    painter.setFont(this->font());
}

QColor TokenTimeline::barColor(int token) const {
    const std::vector<int>& phrases = m_layout.cell(token).phrases;
    const bool stands = token == m_token || token == m_hovered ||
                        std::find(phrases.begin(), phrases.end(), m_phrase) != phrases.end();
    const QColor color = phrases.empty() ? neutralBar(palette()) : phraseColor(phrases.front());
    return stands ? color : mixed(color, palette().color(QPalette::Base), kFaint);
}

void TokenTimeline::paintBars(QPainter& painter, const QRectF& stripe) {
    painter.setPen(Qt::NoPen);
    const TokenFigure* figure = shownFigure();
    const auto [first, last] = visibleTokens();
    if (figure && m_largest > 0) {
        for (int token = first; token <= last; ++token) {
            const auto value = figure->valueOf(token);
            if (!value || *value <= 0)
                continue;
            const TimelineCell& cell = m_layout.cell(token);
            const double height = std::max(1.0, stripe.height() * *value / m_largest);
            drawBar(painter, QRectF(cell.left + 1 + cell.indent / 2, stripe.bottom() - height,
                                    cell.width - 2 - cell.indent / 2, height),
                    barColor(token));
        }
        if (figure->reference && *figure->reference < m_largest) {
            const double y = stripe.bottom() - stripe.height() * *figure->reference / m_largest;
            painter.setPen(QPen(faintText(palette()), 1, Qt::DashLine));
            painter.drawLine(QPointF(m_offset, y), QPointF(m_offset + width(), y));
        }
    }
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(QPointF(m_offset, stripe.bottom() + 0.5), QPointF(m_offset + width(), stripe.bottom() + 0.5));
}

/// The largest value, over the top bars: a bar without a number is only a shape.
void TokenTimeline::paintScale(QPainter& painter, const QRectF& stripe) {
    const TokenFigure* figure = shownFigure();
    if (!figure || m_largest <= 0)
        return;
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    const QString text = figure->text(m_largest);
    const QRectF box(2, stripe.top() - 1, metrics.horizontalAdvance(text) + 6, metrics.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(palette().color(QPalette::Base), 0.8));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(faintText(palette()));
    painter.drawText(box, Qt::AlignCenter, text);
    painter.setFont(font());
}

/// What was not yet said when the play head's token was made is lighter.
void TokenTimeline::paintWords(QPainter& painter, const QRectF& stripe) {
    const auto [first, last] = visibleTokens();
    for (int token = first; token <= last; ++token) {
        const TimelineCell& cell = m_layout.cell(token);
        const bool later = m_token >= 0 && token > m_token;
        painter.setPen(later || cell.isSign ? faintText(palette()) : palette().color(QPalette::Text));
        const QRectF box(cell.left + cell.indent, stripe.top(), cell.width - cell.indent, stripe.height());
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, cell.label);
        if (token == m_hovered && token != m_token) {
            painter.setPen(QPen(faintText(palette()), 1));
            painter.drawLine(QPointF(box.left(), box.bottom() - 1), QPointF(box.right(), box.bottom() - 1));
        }
    }
}

void TokenTimeline::paintHead(QPainter& painter, const Stripes& areas) {
    if (m_token < 0)
        return;
    const QColor color = palette().color(QPalette::Highlight);
    const double x = m_layout.cell(m_token).centre();
    const double top = areas.bars.top() - 3;
    painter.setPen(QPen(color, 1.6));
    painter.drawLine(QPointF(x, top), QPointF(x, areas.words.bottom() - 1));
    painter.setPen(QPen(palette().color(QPalette::Base), 1));
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({{x - kKnob, top - 3}, {x + kKnob, top - 3}, {x + kKnob, top + 3}, {x, top + 9}, {x - kKnob, top + 3}}));
}

/// Dashed and with a letter: not told by colour alone from the play head.
void TokenTimeline::paintPin(QPainter& painter, const Stripes& areas) {
    if (m_pinned.first < 0)
        return;
    const double left = m_layout.cell(m_pinned.first).left;
    const double right = m_layout.cell(m_pinned.second).right();
    const QColor color = palette().color(QPalette::Text);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.2, Qt::DashLine));
    painter.drawRect(QRectF(left + 0.5, areas.bars.top(), right - left - 1, areas.words.bottom() - areas.bars.top() - 1));
    QFont font = this->font();
    font.setBold(true);
    painter.setFont(font);
    const QRectF flag((left + right) / 2 - 8, areas.bars.top() - 2, 16, QFontMetricsF(font).height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(flag, 3, 3);
    painter.setPen(palette().color(QPalette::Base));
    painter.drawText(flag, Qt::AlignCenter, QStringLiteral("B"));
    painter.setFont(this->font());
}

/// The whole answer, one column a token.
QPixmap TokenTimeline::overviewPixmap(QSizeF size) const {
    const double ratio = devicePixelRatioF();
    QPixmap pixmap((size * ratio).toSize().expandedTo(QSize(1, 1)));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(palette().color(QPalette::AlternateBase));
    QPainter painter(&pixmap);
    const TokenFigure* figure = shownFigure();
    const double step = size.width() / count();
    for (int token = 0; token < count(); ++token) {
        const std::vector<int>& phrases = m_layout.cell(token).phrases;
        const QRectF column(token * step, 0, std::max(step, 0.75), size.height());
        if (!phrases.empty())
            painter.fillRect(QRectF(column.left(), size.height() - 3, column.width(), 3), phraseColor(phrases.front()));
        const double value = figure ? figure->valueOf(token).value_or(0) : 0;
        if (value > 0 && m_largest > 0) {
            const double height = std::max(1.0, (size.height() - 4) * value / m_largest);
            painter.fillRect(QRectF(column.left(), size.height() - 3 - height, column.width() * 0.8, height),
                             neutralBar(palette()));
        }
    }
    return pixmap;
}

void TokenTimeline::paintOverview(QPainter& painter, const QRectF& stripe) {
    if (m_overview.isNull() || m_overview.devicePixelRatio() != devicePixelRatioF())
        m_overview = overviewPixmap(stripe.size());
    painter.drawPixmap(stripe.topLeft(), m_overview);
    const auto [first, last] = visibleTokens();
    const double step = stripe.width() / count();
    const QRectF window(first * step, stripe.top() + 0.5, (last + 1 - first) * step, stripe.height() - 1);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(accent, 1));
    painter.setBrush(withAlpha(accent, 0.12));
    painter.drawRoundedRect(window, 2, 2);
    if (m_token >= 0)
        painter.fillRect(QRectF((m_token + 0.5) * step - 1, stripe.top(), 2, stripe.height()), accent);
}

}  // namespace groundscope
