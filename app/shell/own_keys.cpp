// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/own_keys.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace groundscope {
namespace {

bool isKept(const QObject* control, const QKeyEvent& key) {
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool isEnd = !modifiers && (key.key() == Qt::Key_Home || key.key() == Qt::Key_End);
    if (qobject_cast<const QComboBox*>(control)) {
        const QString text = key.text();
        return isEnd || (!text.isEmpty() && text.front().isPrint() && !(modifiers & ~Qt::ShiftModifier));
    }
    return isEnd && (qobject_cast<const QAbstractItemView*>(control) || qobject_cast<const QAbstractSlider*>(control));
}

}  // namespace

OwnKeys::OwnKeys(QObject* parent) : QObject(parent) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (before)
            before->removeEventFilter(this);
        if (now)
            now->installEventFilter(this);
    });
}

/// Qt asks the control before it looks for commands.
bool OwnKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isKept(watched, *static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace groundscope
