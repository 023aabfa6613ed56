// SPDX-License-Identifier: GPL-3.0-or-later
/// Look of the program: Fusion with our own light and dark palettes, icons by theme name, fonts.
///
/// GUI thread. The chrome follows the theme; colours of data (masks, heat maps) do not.
#pragma once

#include "app/shell/settings.h"

#include <QColor>
#include <QPalette>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace groundscope {

QPalette lightPalette();
QPalette darkPalette();
QPalette highContrastPalette();

/// Relative luminance contrast of two opaque colours, 1…21 (WCAG 2.1, 1.4.3).
double contrastRatio(const QColor& a, const QColor& b);

/// Style, palette, icon theme and style sheet, all at once; may be called again at any time.
/// `System` follows the palette that the desktop gave the application before the first call.
void applyTheme(QApplication& application, ThemeChoice choice);

/// Whether a palette is dark; one of high contrast is.
bool isDark(const QPalette& palette);

/// Whether a palette is that of high contrast.
bool isHighContrast(const QPalette& palette);

/// Colours of a strip that tells of a problem or a note.
struct StripColors {
    QColor background;
    QColor border;
    QColor text;
};
StripColors stripColors(bool problem, const QPalette& palette);

/// Text that tells of a problem, on the window's background.
QColor problemColor(const QPalette& palette);

/// Adds CJK-capable families behind the default font, so that any text of a benchmark is readable; of the characters
/// that Chinese, Japanese and Korean share the shapes of QLocale() come first.
void installFonts();

}  // namespace groundscope
