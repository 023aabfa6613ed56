// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/parts.h"

#include "widgets/render/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPalette>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace groundscope {
namespace {

class WrappedLabel : public QLabel {
  public:
    explicit WrappedLabel(QWidget* parent) : QLabel(parent) { setWordWrap(true); }
    [[nodiscard]] QSize minimumSizeHint() const override {
        const QSize least = QLabel::minimumSizeHint();
        return {least.width(), std::max(least.height(), heightForWidth(width()))};
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QLabel::resizeEvent(event);
        updateGeometry();
    }
};

class WheelKeeper : public QObject {
  public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
            return false;
        event->ignore();  // goes on to the panel
        return true;
    }
};

}  // namespace

void keepWheelForScrolling(QWidget* control) {
    control->setFocusPolicy(Qt::StrongFocus);  // not by the wheel
    control->installEventFilter(new WheelKeeper(control));
}

QLabel* makeCaption(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* makeDataLabel(QWidget* parent, const QString& accessibleName) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(accessibleName);
    return label;
}

QLabel* makeHint(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(16);
    label->setForegroundRole(QPalette::WindowText);
    return label;
}

QLabel* makeWrappedLabel(QWidget* parent) {
    return new WrappedLabel(parent);
}

QScrollArea* makeScrollArea(QWidget* content, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

QToolButton* makeToolButton(const QString& icon,
                            const QString& sign,
                            const QString& name,
                            const QString& tip,
                            QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setText(sign);
    button->setToolTip(tip);
    button->setAccessibleName(name);
    button->setAccessibleDescription(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(28, 28);
    return button;
}

QColor mixedColor(const QColor& a, const QColor& b, double t) {
    const auto mix = [t](int from, int to) {
        return static_cast<int>(from + (to - from) * t + 0.5);
    };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

QColor mutedColor(const QPalette& palette) {
    return mixedColor(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.3);
}

}  // namespace groundscope
