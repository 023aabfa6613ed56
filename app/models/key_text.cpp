// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/key_text.h"

#include <QAction>
#include <QKeySequence>
#include <QRegularExpression>
#include <QStringList>

namespace groundscope {

using namespace Qt::StringLiterals;

QString plainActionText(QString text) {
    static const QRegularExpression inBrackets(u"\\(&.\\)"_s);  // East Asian menus write "Open(&O)"
    text.remove(inBrackets);
    text.replace(u"&&"_s, QString(QChar(u'\x01')));
    text.remove(u'&').remove(u'…');
    return text.replace(QChar(u'\x01'), u'&').trimmed();
}

QString keysText(const QAction* action) {
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts())
        if (const QString text = key.toString(QKeySequence::NativeText); !text.isEmpty() && !keys.contains(text))
            keys.append(text);
    return keys.join(u", "_s);
}

}  // namespace groundscope
