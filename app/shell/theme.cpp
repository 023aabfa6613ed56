// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QIcon>
#include <QPainter>
#include <QProxyStyle>
#include <QStandardPaths>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

/// The few colours from which a whole palette is made.
struct Tones {
    QColor window, base, alternate, button, text, faintText, disabledText;
    QColor border, accent, onAccent, link, tooltip, onTooltip;
};

const Tones kLight = {
    QColor(0xf3, 0xf4, 0xf7), QColor(0xff, 0xff, 0xff), QColor(0xf7, 0xf8, 0xfa), QColor(0xfa, 0xfb, 0xfc),
    QColor(0x1c, 0x20, 0x29), QColor(0x5b, 0x63, 0x73), QColor(0x80, 0x87, 0x95), QColor(0xc9, 0xce, 0xd8),
    QColor(0x46, 0x49, 0xd0), QColor(0xff, 0xff, 0xff), QColor(0x3a, 0x3d, 0xc4), QColor(0x2a, 0x2f, 0x3c),
    QColor(0xf5, 0xf6, 0xf9)};
const Tones kDark = {
    QColor(0x22, 0x25, 0x2d), QColor(0x1a, 0x1c, 0x22), QColor(0x1f, 0x22, 0x29), QColor(0x2d, 0x31, 0x3b),
    QColor(0xe6, 0xe8, 0xee), QColor(0xa3, 0xab, 0xba), QColor(0x7d, 0x84, 0x92), QColor(0x3d, 0x42, 0x4e),
    QColor(0x8f, 0x93, 0xff), QColor(0x12, 0x13, 0x22), QColor(0xa6, 0xaa, 0xff), QColor(0x3a, 0x3f, 0x4c),
    QColor(0xf0, 0xf2, 0xf6)};

/// Black and white; yellow for what is chosen, light blue for links. Borders are as strong as text.
const Tones kHighContrast = {
    QColor(0x00, 0x00, 0x00), QColor(0x00, 0x00, 0x00), QColor(0x14, 0x14, 0x14), QColor(0x5c, 0x5c, 0x5c),
    QColor(0xff, 0xff, 0xff), QColor(0xe6, 0xe6, 0xe6), QColor(0xb8, 0xb8, 0xb8), QColor(0xff, 0xff, 0xff),
    QColor(0xff, 0xe0, 0x33), QColor(0x00, 0x00, 0x00), QColor(0xb8, 0xe0, 0xff), QColor(0x00, 0x00, 0x00),
    QColor(0xff, 0xff, 0xff)};

QPalette paletteOf(const Tones& tones) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) { palette.setColor(role, color); };
    set(QPalette::Window, tones.window);
    set(QPalette::WindowText, tones.text);
    set(QPalette::Base, tones.base);
    set(QPalette::AlternateBase, tones.alternate);
    set(QPalette::Text, tones.text);
    set(QPalette::PlaceholderText, tones.faintText);
    set(QPalette::Button, tones.button);
    set(QPalette::ButtonText, tones.text);
    set(QPalette::BrightText, QColor(Qt::white));
    set(QPalette::ToolTipBase, tones.tooltip);
    set(QPalette::ToolTipText, tones.onTooltip);
    set(QPalette::Highlight, tones.accent);
    set(QPalette::HighlightedText, tones.onAccent);
    set(QPalette::Link, tones.link);
    set(QPalette::LinkVisited, tones.link);
    set(QPalette::Light, tones.button.lighter(108));
    set(QPalette::Midlight, tones.button);
    set(QPalette::Mid, tones.border);
    set(QPalette::Dark, tones.border.darker(130));
    set(QPalette::Shadow, QColor(0, 0, 0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, tones.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.border);
    const bool isLightBorder = tones.border.lightness() > tones.text.lightness() / 2 && tones.text.lightness() > 127;
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, isLightBorder ? tones.window : tones.text);
    return palette;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Only what Fusion cannot do by palette: flat bars, quiet dock titles, thin separators.
QString styleSheetFor(const Tones& tones) {
    return u"QToolBar { border: 0; border-bottom: 1px solid %1; padding: 3px; spacing: 2px; }"
           "QToolBar QToolButton { padding: 4px; border: 1px solid transparent; border-radius: 5px; }"
           "QToolBar QToolButton:hover, QToolBar QToolButton:focus { border-color: %1; background: %2; }"
           "QToolBar QToolButton:checked { background: %3; border-color: %4; }"
           "QToolBar QToolButton:pressed { background: %1; }"
           "QToolBar#workspaceBar { border: 0; padding: 0 3px; }"
           "QToolBar#workspaceBar QToolButton { padding: 2px 8px; }"
           "QDockWidget { font-weight: 600; }"
           "QDockWidget::title { padding: 6px 8px; border-bottom: 1px solid %1; text-align: left; }"
           "QMainWindow::separator { background: %1; width: 1px; height: 1px; }"
           "QMainWindow::separator:hover { background: %4; }"
           "QScrollArea { border: 1px solid transparent; }"
           "QScrollArea:focus { border-color: %4; }"
           "#tourBubble { background: %2; border: 2px solid %4; border-radius: 8px; }"
           "#commandPalette { background: %2; border: 1px solid %4; border-radius: 8px; }"
           "QStatusBar { border-top: 1px solid %1; }"
           "QStatusBar::item { border: 0; }"
           "QToolTip { color: %5; background: %6; border: 1px solid %1; padding: 4px; }"_s
        .arg(tones.border.name(), tones.button.name(), tones.base.name(), tones.accent.name(),
             tones.onTooltip.name(), tones.tooltip.name());
}

/// Fusion outlines boxes to tick in a darker shade of the window: faint on a light one, on a dark one it cannot be seen.
class OutlinedStyle : public QProxyStyle {
  public:
    OutlinedStyle() : QProxyStyle(u"Fusion"_s) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isBox = element == PE_IndicatorCheckBox;
        if (!isBox && element != PE_IndicatorRadioButton)
            return;
        painter->save();
        painter->setPen(option->palette.color(QPalette::PlaceholderText));
        painter->setBrush(Qt::NoBrush);
        painter->setRenderHint(QPainter::Antialiasing, !isBox);
        if (isBox)
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        else
            painter->drawEllipse(QRectF(option->rect).adjusted(1, 1, -1, -1));
        painter->restore();
    }

    /// The edge of fields with buttons is such a shade, too: on black it is gone.
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if ((control != CC_SpinBox && control != CC_ComboBox) || !isHighContrast(option->palette))
            return;
        const bool focused = option->state & State_HasFocus;
        const bool enabled = option->state & State_Enabled;
        painter->save();
        painter->setPen(QPen(option->palette.color(focused ? QPalette::Highlight : QPalette::Mid), focused ? 3 : 1,
                             enabled ? Qt::SolidLine : Qt::DashLine));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
};

/// What high contrast adds: what can be pressed has an edge, the focus and what is chosen a thick one.
QString highContrastStyle(const Tones& tones) {
    return u"QToolBar QToolButton:hover { background: %4; border-color: %1; }"
           "QToolBar QToolButton:checked { background: %4; border: 2px solid %2; }"
           "QToolBar QToolButton:focus { border: 3px solid %2; }"
           "QToolBar#workspaceBar QToolButton:checked { background: %2; color: %3; }"
           "QPushButton, QLineEdit { border: 1px solid %1; padding: 4px 8px; background: %4; color: %1; }"
           "QPushButton:focus, QLineEdit:focus { border: 3px solid %2; padding: 2px 6px; }"
           "QPushButton:disabled, QLineEdit:disabled { border: 1px dashed %5; color: %5; }"
           "QListWidget, QTableWidget, QPlainTextEdit { border: 1px solid %1; }"
           "QListWidget:focus, QTableWidget:focus, QPlainTextEdit:focus { border: 2px solid %2; }"
           "QTabBar::tab { border: 1px solid %1; padding: 4px 9px; background: %4; color: %1; }"
           "QTabBar::tab:selected { background: %2; color: %3; font-weight: 600; }"
           "QTabBar::tab:focus { border: 3px solid %2; padding: 2px 7px; }"
           "QTabBar::tab:selected:focus { border-color: %1; }"
           "QMenu { border: 1px solid %1; }"_s
        .arg(tones.border.name(), tones.accent.name(), tones.onAccent.name(), tones.window.name(),
             tones.disabledText.name());
}

/// Icon folders of the system as the desktop would search them; some platforms (offscreen) know only resources.
QStringList iconSearchPaths() {
    QStringList paths = QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory);
    const QString system = u"/usr/share/icons"_s;
    if (!paths.contains(system) && QDir(system).exists())
        paths.append(system);
    return paths;
}

}  // namespace

QPalette lightPalette() {
    return paletteOf(kLight);
}

QPalette darkPalette() {
    return paletteOf(kDark);
}

QPalette highContrastPalette() {
    return paletteOf(kHighContrast);
}

bool isHighContrast(const QPalette& palette) {
    return palette.color(QPalette::Window) == kHighContrast.window && palette.color(QPalette::Mid) == kHighContrast.border;
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

bool isDark(const QPalette& palette) {
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

StripColors stripColors(bool problem, const QPalette& palette) {
    const bool dark = isDark(palette);
    if (isHighContrast(palette))
        return {palette.color(QPalette::Window), problem ? problemColor(palette) : palette.color(QPalette::Highlight),
                palette.color(QPalette::WindowText)};
    if (problem)
        return dark ? StripColors{QColor(0x4a, 0x22, 0x24), QColor(0x8f, 0x3a, 0x3d), QColor(0xff, 0xe3, 0xe2)}
                    : StripColors{QColor(0xfd, 0xe7, 0xe5), QColor(0xe3, 0x9a, 0x95), QColor(0x5c, 0x10, 0x10)};
    return dark ? StripColors{QColor(0x25, 0x2c, 0x47), QColor(0x47, 0x4f, 0x86), QColor(0xe4, 0xe7, 0xff)}
                : StripColors{QColor(0xe9, 0xeb, 0xfd), QColor(0xb4, 0xb9, 0xee), QColor(0x22, 0x25, 0x66)};
}

QColor problemColor(const QPalette& palette) {
    return isDark(palette) ? QColor(0xff, 0x9a, 0x94) : QColor(0xa8, 0x1d, 0x17);
}

void applyTheme(QApplication& application, ThemeChoice choice) {
    static const bool systemIsDark = isDark(QApplication::palette());
    const bool contrast = choice == ThemeChoice::HighContrast;
    const bool dark = contrast || choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    const Tones& tones = contrast ? kHighContrast : dark ? kDark : kLight;
    QIcon::setThemeSearchPaths(iconSearchPaths());
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
    static QStyle* const fusion = [] {
        auto* style = new OutlinedStyle;  // the application owns it
        QApplication::setStyle(style);
        return style;
    }();
    Q_UNUSED(fusion)
    QApplication::setPalette(paletteOf(tones));
    application.setStyleSheet(styleSheetFor(tones) + (contrast ? highContrastStyle(tones) : QString()));
}

void installFonts() {
    const QStringList installed = QFontDatabase::families();
    QFont font = QApplication::font();
    const QString own = QLocale().language() == QLocale::Japanese ? u"Noto Sans CJK JP"_s
                        : QLocale().language() == QLocale::Korean ? u"Noto Sans CJK KR"_s
                                                                  : u"Noto Sans CJK SC"_s;
    QStringList families;
    for (const QString& family : {u"Noto Sans"_s, font.family(), own, u"Noto Sans CJK SC"_s, u"Noto Sans CJK JP"_s})
        if (installed.contains(family) && !families.contains(family))
            families.append(family);
    if (families.isEmpty())
        return;
    font.setFamilies(families);
    QApplication::setFont(font);
}

}  // namespace groundscope
