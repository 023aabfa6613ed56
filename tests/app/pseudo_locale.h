// SPDX-License-Identifier: GPL-3.0-or-later
/// A language that marks every translated text and makes it longer: what has no marks was never given to tr(), and what
/// does not fit here would not fit in German either.
#pragma once

#include <QTranslator>

namespace groundscope::test {

inline constexpr QChar kPseudoBegin = u'⟦';
inline constexpr QChar kPseudoEnd = u'⟧';

class PseudoTranslator : public QTranslator {
  public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        // Names of keys and layout marks of Qt itself are no texts.
        const bool isOwnMark = qstrcmp(context, "QShortcut") == 0 || text == u"QT_LAYOUT_DIRECTION";
        if (isOwnMark || text.isEmpty())
            return {};
        return kPseudoBegin + text + QString(text.size() * 3 / 10, u'~') + kPseudoEnd;
    }
};

}  // namespace groundscope::test
