// SPDX-License-Identifier: GPL-3.0-or-later
/// Finding and showing parts of a dock in tests.
#pragma once

#include <QLabel>
#include <QTest>
#include <QWidget>

namespace groundscope {

template <typename Widget>
Widget* find(QWidget& parent, const char* name) {
    return parent.findChild<Widget*>(QString::fromLatin1(name));
}

inline void showAt(QWidget& widget, QSize size) {
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

/// Words of all labels that are visible.
inline QString allText(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

}  // namespace groundscope
