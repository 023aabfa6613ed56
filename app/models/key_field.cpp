// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/key_field.h"

#include "app/shell/shortcut_map.h"

#include <QKeyEvent>

namespace groundscope {
namespace {

bool isModifier(int key) {
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == 0 || key == Qt::Key_unknown;
}

/// "<" and the like are typed with Shift already: the key is "<", not "Shift+<".
QKeySequence sequenceOf(const QKeyEvent* event) {
    Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const QString text = event->text();
    if (modifiers.testFlag(Qt::ShiftModifier) && text.size() == 1 && text[0].isPrint() && !text[0].isLetterOrNumber() &&
        !text[0].isSpace())
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(event->key())));
}

}  // namespace

KeyField::KeyField(QWidget* parent) : QLineEdit(parent) {
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void KeyField::clearKey() {
    m_key = {};
    clear();
    Q_EMIT keyChanged(m_key);
}

/// No shortcut of the window acts while a key is being asked for.
bool KeyField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        !isReservedKey(QKeySequence(static_cast<QKeyEvent*>(event)->key()))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event) {
    if (isModifier(event->key()))
        return;
    if (const QKeySequence key = sequenceOf(event); isReservedKey(key)) {
        QWidget::keyPressEvent(event);
    } else {
        m_key = key;
        setText(key.toString(QKeySequence::NativeText));
        Q_EMIT keyChanged(key);
    }
}

}  // namespace groundscope
