// SPDX-License-Identifier: GPL-3.0-or-later
/// Which widgets a person sees, and how to name them in the message of a test.
#pragma once

#include <QWidget>

namespace groundscope::test {

using namespace Qt::StringLiterals;

inline QString nameOf(const QWidget* widget) {
    if (!widget)
        return u"nothing"_s;
    return u"%1 \"%2\" in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                    widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

/// Inside its window; not scrolled out of all the areas it lies in.
inline bool isSeen(const QWidget* widget) {
    if (!widget)
        return false;
    QRect place = widget->rect();
    for (const QWidget* part = widget; part && !place.isEmpty(); part = part->isWindow() ? nullptr : part->parentWidget()) {
        place &= part->rect();
        if (!part->isWindow())
            place.translate(part->pos());
    }
    return widget->isVisible() && !place.isEmpty();
}

}  // namespace groundscope::test
