// SPDX-License-Identifier: GPL-3.0-or-later
/// The language the program speaks: translators and number format. GUI thread; before the widgets are made.
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace groundscope {

/// Codes of the languages the program speaks, English first.
QStringList languageCodes();
/// What a language calls itself.
QString languageName(const QString& code);

/// Passes over texts that stay as the source has them (widgets/render/source_words.h).
class ScreenTranslator : public QTranslator {
  public:
    QString translate(const char* context, const char* text, const char* note, int n) const override;
};

class Language {
  public:
    /// "de", "zh_CN", "en"; empty = the system's. Unknown languages fall back to English, numbers stay the locale's.
    void speak(const QString& code);

  private:
    ScreenTranslator m_qt;   // dialogs and buttons of Qt itself
    ScreenTranslator m_own;
};

}  // namespace groundscope
