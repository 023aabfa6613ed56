// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/token_timeline.h"

#include "widgets/render/convert.h"
#include "widgets/timeline/timeline_accessible.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

constexpr double kOverviewHeight = 16;
constexpr double kGap = 4;
constexpr double kSmallestBars = 24;
constexpr int kPage = 10;
constexpr int kGlideMillis = 140;
constexpr double kWheelPixelsPerDegree = 6;

}  // namespace

TokenTimeline::TokenTimeline(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("tokenTimeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Tokens of the answer"));
    installTimelineAccessibility();
    m_glide.setDuration(kGlideMillis);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { setOffset(value.toDouble()); });
}

void TokenTimeline::setAnswer(const Answer& answer, const std::vector<NounPhrase>& phrases) {
    m_glide.stop();
    m_answer = answer;
    m_phrases = phrases;
    m_figures.clear();
    m_shown = m_token = m_phrase = m_hovered = -1;
    m_pinned = {-1, -1};
    m_largest = 0;
    m_drag = Drag::None;
    m_offset = 0;
    relayout();
    tellAccessibility();
}

void TokenTimeline::setFigures(std::vector<TokenFigure> figures, int shown) {
    m_figures = std::move(figures);
    m_shown = shown;
    m_largest = shownFigure() ? shownFigure()->largest() : 0;
    m_overview = {};
    update();
}

const TokenFigure* TokenTimeline::shownFigure() const {
    const bool known = m_shown >= 0 && m_shown < static_cast<int>(m_figures.size());
    return known ? &m_figures[static_cast<std::size_t>(m_shown)] : nullptr;
}

void TokenTimeline::relayout() {
    m_layout = TimelineLayout(m_answer, m_phrases, QFontMetricsF(font()));
    m_overview = {};
    setOffset(m_offset);
    update();
}

void TokenTimeline::setCurrentToken(int token) {
    const int known = token < count() ? std::max(token, -1) : -1;
    if (known == m_token)
        return;
    m_token = known;
    if (m_token >= 0)
        reveal(m_token, m_drag == Drag::None);
    tellAccessibility();
    update();
}

void TokenTimeline::setCurrentPhrase(int phrase) {
    if (phrase == m_phrase)
        return;
    m_phrase = phrase;
    const auto& spans = m_layout.spans();
    const auto span = std::find_if(spans.begin(), spans.end(), [phrase](const auto& s) { return s.phrase == phrase; });
    if (span != spans.end() && m_token < 0)
        reveal(span->first, true);
    update();
}

void TokenTimeline::setPinned(const std::vector<int>& tokens) {
    m_pinned = {-1, -1};
    const auto [first, last] = std::minmax_element(tokens.begin(), tokens.end());
    if (first != tokens.end() && *first >= 0 && *last < count())
        m_pinned = {*first, *last};
    update();
}

bool TokenTimeline::hasOverview() const {
    return m_layout.width() > width();
}

TokenTimeline::Stripes TokenTimeline::stripes() const {
    const double line = QFontMetricsF(font()).height();
    const double across = width();
    Stripes areas;
    double bottom = height();
    areas.overview = QRectF(0, bottom, across, 0);
    if (hasOverview()) {
        areas.overview = QRectF(0, bottom - kOverviewHeight, across, kOverviewHeight);
        bottom -= kOverviewHeight + kGap;
    }
    areas.words = QRectF(0, bottom - line - kGap, across, line + kGap);
    areas.phrases = QRectF(0, 0, across, line + kGap);
    const double top = areas.phrases.bottom() + kGap;
    areas.bars = QRectF(0, top, across, std::max(0.0, areas.words.top() - top));
    return areas;
}

QSize TokenTimeline::sizeHint() const {
    return {600, minimumSizeHint().height() + 26};
}

QSize TokenTimeline::minimumSizeHint() const {
    const double line = QFontMetricsF(font()).height();
    return {200, static_cast<int>(std::ceil(2 * (line + kGap) + 2 * kGap + kSmallestBars + kOverviewHeight))};
}

QPointF TokenTimeline::placeOf(int token) const {
    return {m_layout.cell(token).centre() - m_offset, stripes().words.center().y()};
}

void TokenTimeline::setOffset(double offset) {
    const double kept = std::clamp(offset, 0.0, std::max(0.0, m_layout.width() - width()));
    if (kept == m_offset)
        return;
    m_offset = kept;
    update();
}

/// Scrolls as little as leaves some of the neighbours in sight.
void TokenTimeline::reveal(int token, bool glide) {
    const double room = std::min(80.0, width() / 4.0);
    const TimelineCell& cell = m_layout.cell(token);
    double target = m_glide.state() == QAbstractAnimation::Running ? m_glide.endValue().toDouble() : m_offset;
    target = std::clamp(target, cell.right() + room - width(), std::max(cell.left - room, cell.right() + room - width()));
    target = std::clamp(target, 0.0, std::max(0.0, m_layout.width() - width()));
    m_glide.stop();
    if (!glide || m_motionReduced || !isVisible())
        return setOffset(target);
    if (target == m_offset)
        return;
    m_glide.setStartValue(m_offset);
    m_glide.setEndValue(target);
    m_glide.start();
}

int TokenTimeline::tokenAt(QPointF position) const {
    const Stripes areas = stripes();
    if (!areas.overview.isEmpty() && position.y() >= areas.overview.top())
        return count() == 0 ? -1
                            : std::clamp(static_cast<int>(position.x() / width() * count()), 0, count() - 1);
    return m_layout.tokenAt(position.x() + m_offset);
}

void TokenTimeline::choose(int token) {
    if (token != m_token && token >= -1 && token < count())
        Q_EMIT tokenChosen(token);
}

void TokenTimeline::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || count() == 0)
        return event->ignore();
    const Stripes areas = stripes();
    const QPointF at = event->position();
    if (areas.phrases.contains(at)) {
        if (const int phrase = m_layout.phraseAt(at.x() + m_offset); phrase >= 0)
            Q_EMIT phraseChosen(phrase);
        return;
    }
    m_drag = !areas.overview.isEmpty() && at.y() >= areas.overview.top() ? Drag::Overview : Drag::Ribbon;
    scrub(at);
}

void TokenTimeline::scrub(QPointF position) {
    if (m_drag == Drag::Ribbon)
        return choose(m_layout.tokenAt(std::clamp(position.x(), 0.0, double(width())) + m_offset));
    const int token = std::clamp(static_cast<int>(position.x() / width() * count()), 0, count() - 1);
    choose(token);
    setOffset(m_layout.cell(token).centre() - width() / 2.0);
}

void TokenTimeline::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag != Drag::None)
        scrub(event->position());
    const int token = rect().contains(event->position().toPoint()) ? tokenAt(event->position()) : -1;
    if (token != m_hovered) {
        m_hovered = token;
        Q_EMIT hovered(token);
        update();
    }
}

void TokenTimeline::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        m_drag = Drag::None;
}

void TokenTimeline::leaveEvent(QEvent* event) {
    m_hovered = -1;
    Q_EMIT hovered(-1);
    update();
    QWidget::leaveEvent(event);
}

void TokenTimeline::wheelEvent(QWheelEvent* event) {
    const QPoint eighths = event->angleDelta();
    const double degrees = (std::abs(eighths.x()) > std::abs(eighths.y()) ? eighths.x() : eighths.y()) / 8.0;
    m_glide.stop();
    setOffset(m_offset - degrees * kWheelPixelsPerDegree);
    event->accept();
}

void TokenTimeline::keyPressEvent(QKeyEvent* event) {
    if (count() == 0)
        return QWidget::keyPressEvent(event);
    const int last = count() - 1;
    switch (event->key()) {
        case Qt::Key_Left:
            return choose(std::max(m_token - 1, 0));
        case Qt::Key_Right:
            return choose(std::min(m_token + 1, last));
        case Qt::Key_PageUp:
            return choose(std::max(m_token - kPage, 0));
        case Qt::Key_PageDown:
            return choose(std::min(m_token + kPage, last));
        case Qt::Key_Home:
            return choose(0);
        case Qt::Key_End:
            return choose(last);
        case Qt::Key_Escape:
            return choose(-1);
        default:
            QWidget::keyPressEvent(event);
    }
}

bool TokenTimeline::event(QEvent* event) {
    // Home and End are window keys too: here they are the slider's.
    if (event->type() == QEvent::ShortcutOverride && count() > 0) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int token = tokenAt(QPointF(help->pos()));
        if (token >= 0)
            QToolTip::showText(help->globalPos(), tokenText(token), this);
        return true;
    }
    return QWidget::event(event);
}

void TokenTimeline::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_overview = {};
    setOffset(m_offset);
    if (m_token >= 0)
        reveal(m_token, false);
}

void TokenTimeline::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        relayout();
    if (event->type() == QEvent::PaletteChange)
        m_overview = {};
}

QString TokenTimeline::phraseText(int phrase) const {
    const NounPhrase& noun = m_phrases[static_cast<std::size_t>(phrase)];
    return tr("noun phrase %1, “%2”, at %3 % of the answer")
        .arg(QLocale().toString(phrase + 1), toQString(noun.text), QLocale().toString(static_cast<int>(std::lround(100 * noun.place))));
}

QString TokenTimeline::tokenSummary(int token, bool nameShown) const {
    if (token < 0 || token >= count())
        return {};
    QStringList parts = {tr("Token %1 of %2: “%3”").arg(token + 1).arg(count()).arg(m_layout.cell(token).label)};
    const TokenFigure* shown = shownFigure();
    if (shown)
        if (const auto value = shown->valueOf(token))
            parts.append(nameShown ? tr("%1 %2", "figure, value").arg(shown->name, shown->text(*value)) : shown->text(*value));
    for (const TokenFigure& figure : m_figures)
        if (const auto value = &figure == shown ? std::nullopt : figure.valueOf(token))
            parts.append(tr("%1 %2", "figure, value").arg(figure.name, figure.text(*value)));
    for (const int phrase : m_layout.cell(token).phrases)
        parts.append(phraseText(phrase));
    return parts.join(QStringLiteral(" · "));
}

QString TokenTimeline::tokenText(int token) const {
    if (token < 0 || token >= count())
        return {};
    const Token& made = m_answer.tokens[static_cast<std::size_t>(token)];
    QStringList lines = {tr("Token %1 of %2: “%3”").arg(token + 1).arg(count()).arg(m_layout.cell(token).label),
                         tr("Made in step %1, vocabulary number %2").arg(token).arg(made.id)};
    for (const TokenFigure& figure : m_figures)
        if (const auto value = figure.valueOf(token))
            lines.append(tr("%1: %2", "figure: value").arg(figure.name, figure.text(*value)));
    for (const int phrase : m_layout.cell(token).phrases)
        lines.append(phraseText(phrase));
    return lines.join(u'\n');
}

void TokenTimeline::tellAccessibility() {
    setAccessibleDescription(m_token >= 0 ? tokenSummary(m_token)
                                          : tr("%n token(s); none is chosen", nullptr, count()));
    tellTimelineValue(this, m_token);
}

}  // namespace groundscope
