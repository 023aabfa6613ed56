// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/query_bar.h"

#include "widgets/render/convert.h"
#include "widgets/render/query_labels.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kShownSuggestions = 10;
constexpr qsizetype kMaxSuggestions = 200;

QString suggestionText(const QuerySuggestion& suggestion) {
    const QString text = toQString(suggestion.text);
    if (suggestion.kind == QuerySuggestion::Kind::Value)
        return QueryBar::tr("%1   (%2)").arg(text, QLocale().toString(static_cast<qulonglong>(suggestion.count)));
    const QString about = suggestion.kind == QuerySuggestion::Kind::Field ? queryFieldText(fieldName(suggestion.text)) : QString();
    return about.isEmpty() ? text : QStringLiteral("%1   – %2").arg(text, about);
}

}  // namespace

QueryBar::QueryBar(QWidget* parent) : QLineEdit(parent), m_popup(new QListWidget(this)) {
    m_popup->setWindowFlags(Qt::ToolTip);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setObjectName(QStringLiteral("queryCompletion"));
    m_popup->setAccessibleName(tr("Completions of the query"));
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setTextElideMode(Qt::ElideRight);
    m_popup->setSpacing(1);
    m_popup->setFrameShape(QFrame::Box);
    m_popup->hide();
    connect(m_popup, &QListWidget::itemClicked, this, [this] { accept(m_popup->currentRow()); });
    connect(this, &QLineEdit::textEdited, this, [this] { suggest(/*asked=*/false); });
}

void QueryBar::setProblem(const std::optional<QueryProblem>& problem) {
    m_problem = problem;
    setAccessibleDescription(problem ? problemText(*problem) : QString());
    update();
}

void QueryBar::suggest(bool asked) {
    const std::string query = toUtf8(text());
    m_completion = completeQuery(query, byteAt(text(), cursorPosition()), m_vocabulary);
    const bool typing = m_completion.replaces.begin < m_completion.replaces.end;
    const bool value = !m_completion.suggestions.empty() &&
                       m_completion.suggestions.front().kind == QuerySuggestion::Kind::Value;
    m_popup->clear();
    const bool whole = m_completion.suggestions.size() == 1 && typing &&
                       query.substr(m_completion.replaces.begin,
                                    m_completion.replaces.end - m_completion.replaces.begin) ==
                           m_completion.suggestions.front().text;
    if (m_completion.suggestions.empty() || whole || !(asked || typing || value))
        return m_popup->hide();
    const auto count = std::min<qsizetype>(static_cast<qsizetype>(m_completion.suggestions.size()), kMaxSuggestions);
    for (qsizetype i = 0; i < count; ++i)
        m_popup->addItem(suggestionText(m_completion.suggestions[static_cast<std::size_t>(i)]));
    const int rows = static_cast<int>(std::min<qsizetype>(count, kShownSuggestions));
    m_popup->resize(std::max(width(), m_popup->sizeHintForColumn(0) + 24),
                    rows * (m_popup->sizeHintForRow(0) + 2 * m_popup->spacing()) + 2 * m_popup->frameWidth());
    m_popup->move(mapToGlobal(QPoint(0, height())));
    m_popup->show();
}

void QueryBar::accept(int row) {
    m_popup->hide();
    if (row < 0 || static_cast<std::size_t>(row) >= m_completion.suggestions.size())
        return;
    const std::string query = toUtf8(text());
    const QuerySuggestion& suggestion = m_completion.suggestions[static_cast<std::size_t>(row)];
    const int begin = charAt(query, m_completion.replaces.begin);
    const int end = charAt(query, m_completion.replaces.end);
    const bool goesOn = suggestion.kind == QuerySuggestion::Kind::Keyword && suggestion.text != "has:";
    const QString inserted = toQString(suggestion.text) + (goesOn ? QStringLiteral(" ") : QString());
    setSelection(begin, end - begin);
    insert(inserted);  // one step of undo
}

bool QueryBar::popupKey(QKeyEvent* event) {
    const int row = m_popup->currentRow();
    const int last = m_popup->count() - 1;
    switch (event->key()) {
        case Qt::Key_Down:
            m_popup->setCurrentRow(row >= last ? 0 : row + 1);
            return true;
        case Qt::Key_Up:
            m_popup->setCurrentRow(row <= 0 ? last : row - 1);
            return true;
        case Qt::Key_Escape:
            m_popup->hide();
            return true;
        case Qt::Key_Tab:
            accept(std::max(0, row));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (row < 0)
                return false;
            accept(row);
            return true;
        default:
            return false;
    }
}

void QueryBar::keyPressEvent(QKeyEvent* event) {
    if (m_popup->isVisible() && popupKey(event))
        return;
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return suggest(/*asked=*/true);
    const bool away = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (away) {
        m_popup->hide();
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    QLineEdit::keyPressEvent(event);
}

void QueryBar::focusOutEvent(QFocusEvent* event) {
    m_popup->hide();
    QLineEdit::focusOutEvent(event);
}

/// Tab would move the focus on before keyPressEvent() sees it.
bool QueryBar::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress && m_popup->isVisible()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && popupKey(key))
            return true;
    }
    return QLineEdit::event(event);
}

/// Where a character begins: from the cursor's place, which knows of margins and scrolling.
qreal QueryBar::xOf(int character) const {
    const QFontMetricsF metrics(font());
    return cursorRect().center().x() + metrics.horizontalAdvance(text().left(character)) -
           metrics.horizontalAdvance(text().left(cursorPosition()));
}

void QueryBar::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!m_problem)
        return;
    const std::string query = toUtf8(text());
    const qreal from = xOf(charAt(query, m_problem->at.begin));
    const qreal to = std::max(xOf(charAt(query, m_problem->at.end)), from + 8);
    constexpr qreal kWave = 4;
    const qreal y = (height() + QFontMetricsF(font()).height()) / 2 - 1;
    QPainterPath wave(QPointF(from, y));
    for (qreal x = from; x < to; x += kWave)
        wave.quadTo(x + kWave / 4, y + 2, x + kWave / 2, y), wave.quadTo(x + 3 * kWave / 4, y - 2, x + kWave, y);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(2, 2, -2, -2));
    painter.setPen(QPen(QColor(0xD7, 0x30, 0x27), 1.5));
    painter.drawPath(wave);
}

}  // namespace groundscope
