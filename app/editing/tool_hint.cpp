// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/tool_hint.h"

#include "widgets/render/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kIconSize = 22;
constexpr int kSignSize = 16;
constexpr int kNarrow = 520;

}  // namespace

ToolHint::ToolHint(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_sign(new QLabel(this)),
      m_note(new QLabel(this)),
      m_noteRow(new QWidget(this)) {
    setObjectName(u"toolHint"_s);
    m_icon->setFixedSize(kIconSize, kIconSize);
    m_hint->setObjectName(u"toolHintText"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAccessibleName(tr("What the tool does next"));
    m_note->setObjectName(u"liveNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAccessibleName(tr("Effect of the edit"));
    for (QLabel* label : {m_hint, m_note})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sign->setFixedSize(kSignSize, kSignSize);
    auto* row = new QHBoxLayout(m_noteRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sign);
    row->addWidget(m_note, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_hint, 1);
    words->addWidget(m_noteRow);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(10, 4, 10, 4);
    all->setSpacing(8);
    all->addWidget(m_icon);
    all->addLayout(words, 1);
    refresh();
}

void ToolHint::setTool(const QString& iconName, const QString& name) {
    m_iconName = iconName;
    m_tool = name;
    refresh();
}

void ToolHint::setHint(const QString& hint) {
    m_hintText = hint;
    refresh();
}

void ToolHint::setNote(const QString& note, bool warning) {
    const bool begins = warning && !m_warning;
    m_noteText = note;
    m_warning = warning;
    refresh();
    if (begins) {
        QAccessibleEvent event(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ToolHint::refresh() {
    const QFontMetrics metrics(font());
    const int lines = this->width() < kNarrow ? 3 : 2;
    setFixedHeight(lines * std::max(metrics.lineSpacing(), kSignSize) + 10);
    m_icon->setPixmap(themedIcon(m_iconName).pixmap(kIconSize, kIconSize));
    m_icon->setToolTip(m_tool);
    m_sign->setPixmap(themedIcon(u"dialog-warning"_s).pixmap(kSignSize, kSignSize));
    m_sign->setVisible(m_warning);
    m_noteRow->setVisible(!m_noteText.isEmpty());
    QFont bold = font();
    bold.setBold(m_warning);
    m_note->setFont(bold);
    const int width = this->width() - kIconSize - 28;
    const QFontMetrics noteMetrics(bold);
    const int noteWidth = width - (m_warning ? kSignSize + 6 : 0);
    const bool longNote = noteMetrics.horizontalAdvance(m_noteText) > noteWidth;  // then it takes the place of the hint
    m_hint->setVisible(!longNote);
    m_hint->setWordWrap(m_noteText.isEmpty());
    m_hint->setText(m_noteText.isEmpty() ? m_hintText : metrics.elidedText(m_hintText, Qt::ElideRight, width));
    m_hint->setToolTip(m_hintText);
    m_hint->setAccessibleDescription(m_hintText);
    m_note->setWordWrap(longNote);
    m_note->setText(m_noteText);
    m_note->setToolTip(m_noteText);
    m_note->setAccessibleDescription(m_noteText);
}

void ToolHint::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void ToolHint::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    refresh();
}

}  // namespace groundscope
