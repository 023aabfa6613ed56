// SPDX-License-Identifier: GPL-3.0-or-later
/// Words in XML.
#pragma once

#include <QByteArray>
#include <QString>

namespace groundscope {

/// Escaped UTF-8 for text and attributes in double quotes. Characters that XML 1.0 does not allow become U+FFFD.
inline QByteArray xmlText(const QString& text) {
    QString allowed;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool control = c.unicode() < 32 && c != u'\n' && c != u'\t';
        if (pair) {
            allowed += c;
            allowed += text[++i];
        } else {
            allowed += c.isSurrogate() || control || c.unicode() >= 0xFFFE ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return allowed.toHtmlEscaped().toUtf8();
}

}  // namespace groundscope
