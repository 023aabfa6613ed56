// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/language.h"

#include "widgets/render/source_words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace groundscope {

using namespace Qt::StringLiterals;

QStringList languageCodes() {
    return {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"ko"_s, u"zh_CN"_s};
}

QString languageName(const QString& code) {
    if (code == u"en"_s)
        return u"English"_s;
    QString name = QLocale(code).nativeLanguageName();
    if (code == u"zh_CN"_s)
        return u"简体中文"_s;
    name[0] = name[0].toUpper();
    return name.section(QLatin1Char(' '), 0, 0);
}

QString ScreenTranslator::translate(const char* context, const char* text, const char* note, int n) const {
    return SourceWords::active() ? QString() : QTranslator::translate(context, text, note, n);
}

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
