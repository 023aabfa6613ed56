// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/big_button.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace groundscope {
namespace {

constexpr int kMargin = 18;
constexpr int kIconSize = 40;
constexpr int kGap = 10;
constexpr double kRadius = 10;
constexpr int kPreferredWidth = 260;

}  // namespace

BigButton::BigButton(const QString& title, const QString& description, QWidget* parent)
    : QAbstractButton(parent), m_description(description) {
    setText(title);
    setAccessibleDescription(description);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setIconSize({kIconSize, kIconSize});
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont BigButton::titleFont() const {
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    return font;
}

QRect BigButton::descriptionRect(int width) const {
    const int top = kMargin + kIconSize + kGap + QFontMetrics(titleFont()).height() + kGap / 2;
    const QRect room(kMargin, top, width - 2 * kMargin, 10000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_description);
}

QSize BigButton::sizeHint() const {
    return {kPreferredWidth, heightForWidth(kPreferredWidth)};
}

QSize BigButton::minimumSizeHint() const {
    const int title = QFontMetrics(titleFont()).horizontalAdvance(text()) + 2 * kMargin;
    return {title, heightForWidth(kPreferredWidth)};
}

int BigButton::heightForWidth(int width) const {
    return descriptionRect(width).bottom() + kMargin;
}

bool BigButton::event(QEvent* event) {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void BigButton::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const bool marked = isEnabled() && (hasFocus() || underMouse());
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    painter.fillPath(frame, palette().color(group, isDown() ? QPalette::Button : QPalette::Base));
    painter.setPen(QPen(palette().color(group, marked ? QPalette::Highlight : QPalette::Mid), marked ? 2.0 : 1.0));
    painter.drawPath(frame);

    icon().paint(&painter, QRect(kMargin, kMargin, kIconSize, kIconSize), Qt::AlignLeft | Qt::AlignTop,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(palette().color(group, QPalette::Text));
    painter.setFont(titleFont());
    const QRect title(kMargin, kMargin + kIconSize + kGap, width() - 2 * kMargin, QFontMetrics(titleFont()).height());
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    painter.setFont(font());
    painter.setPen(palette().color(group, QPalette::PlaceholderText));
    painter.drawText(descriptionRect(width()).adjusted(0, 0, kMargin, 0), Qt::TextWordWrap, m_description);
}

}  // namespace groundscope
