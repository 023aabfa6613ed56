// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/message_strip.h"

#include "app/shell/theme.h"
#include "widgets/render/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kIconSize = 22;

}  // namespace

MessageStrip::MessageStrip(QWidget* parent) : QFrame(parent) {
    setObjectName(u"messageStrip"_s);
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details = new QLabel(this);
    m_details->setWordWrap(true);
    for (QLabel* label : {m_text, m_details})
        label->setTextFormat(Qt::PlainText);  // names of files are in it
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more = new QToolButton(this);
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_action = new QPushButton(this);
    m_close = new QToolButton(this);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());

    auto* words = new QVBoxLayout;
    words->addWidget(m_text);
    words->addWidget(m_details);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_do;  // it may show another message
        hide();
        if (action)
            action();
    });
    hide();
}

void MessageStrip::showMessage(Kind kind, const QString& text, const QString& details, const QString& actionText,
                               std::function<void()> action) {
    m_kind = kind;
    m_text->setText(text);
    m_details->setText(details);
    m_more->setVisible(!details.isEmpty());
    m_more->setChecked(false);
    m_details->hide();
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_do = std::move(action);
    refreshColors();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageStrip::showError(const ErrorText& error, const QString& actionText, std::function<void()> action) {
    showMessage(Kind::Problem, error.summary, error.details, actionText, std::move(action));
}

QString MessageStrip::text() const {
    return m_text->text();
}

void MessageStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_close && !isHidden())
        refreshColors();
}

void MessageStrip::refreshColors() {
    const bool problem = m_kind == Kind::Problem;
    const StripColors colors = stripColors(problem, palette());
    const QString sheet = u"#messageStrip { background: %1; border: 0; border-bottom: 1px solid %2; }"
                          "#messageStrip QLabel, #messageStrip QToolButton { color: %3; }"_s
                              .arg(colors.background.name(), colors.border.name(), colors.text.name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
    m_icon->setPixmap(themedIcon(problem ? u"dialog-error"_s : u"dialog-information"_s).pixmap(kIconSize, kIconSize));
    m_close->setIcon(themedIcon(u"window-close"_s));
}

}  // namespace groundscope
