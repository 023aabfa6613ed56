// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace groundscope {

using namespace Qt::StringLiterals;

void Language::speak(const QString& code) {
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    for (QTranslator* translator : {&m_qt, &m_own})
        QCoreApplication::removeTranslator(translator);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too: it holds the plural forms.
    if (m_own.load(locale, u"groundscope"_s, u"_"_s, u":/i18n"_s) || m_own.load(u":/i18n/groundscope_en.qm"_s))
        QCoreApplication::installTranslator(&m_own);
}

}  // namespace groundscope
