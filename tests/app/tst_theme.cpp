// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme.h"
#include "core/grounding/selectors.h"
#include "widgets/docks/parts.h"
#include "widgets/render/icons.h"
#include "widgets/render/selection_marks.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

#include "app/shell/actions.h"

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

using Role = QPalette::ColorRole;

class TestTheme : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void contrastIsThatOfWcag();
    void textCanBeRead_data();
    void textCanBeRead();
    void ownColorsCanBeRead();
    void highContrastIsHigh();
    void themesDiffer();
    void boxesToTickCanBeSeen_data();
    void boxesToTickCanBeSeen();
    void switchingIsLive();
    void everyActionIconExists();
    void ownIconsFollowTheTheme();
};

void TestTheme::contrastIsThatOfWcag() {
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

struct NamedPalette {
    const char* name;
    QPalette palette;
};

QList<NamedPalette> allPalettes() {
    return {{"light", lightPalette()}, {"dark", darkPalette()}, {"high contrast", highContrastPalette()}};
}

/// Every role that is ink, on every role that it is drawn on.
void TestTheme::textCanBeRead_data() {
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Role>("text");
    QTest::addColumn<Role>("ground");
    QTest::addColumn<bool>("enabled");
    const Role grounds[] = {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button};
    const Role inks[] = {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                         QPalette::Link, QPalette::LinkVisited};
    const auto add = [](const NamedPalette& theme, Role text, Role ground, bool enabled) {
        QTest::addRow("%s: %d on %d, %s", theme.name, int(text), int(ground), enabled ? "enabled" : "disabled")
            << theme.palette << text << ground << enabled;
    };
    for (const NamedPalette& theme : allPalettes())
        for (const bool enabled : {true, false}) {
            for (const Role ground : grounds)
                for (const Role ink : inks)
                    add(theme, ink, ground, enabled);
            add(theme, QPalette::HighlightedText, QPalette::Highlight, enabled);
            add(theme, QPalette::ToolTipText, QPalette::ToolTipBase, enabled);
        }
}

void TestTheme::textCanBeRead() {
    QFETCH(QPalette, palette);
    QFETCH(Role, text);
    QFETCH(Role, ground);
    QFETCH(bool, enabled);
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    const double contrast = contrastRatio(palette.color(group, text), palette.color(group, ground));
    // WCAG asks nothing of disabled text; 3 keeps it readable all the same.
    QVERIFY2(contrast >= (enabled ? 4.5 : 3.0), qPrintable(QString::number(contrast)));
}

void TestTheme::ownColorsCanBeRead() {
    for (const auto& [name, palette] : allPalettes()) {
        for (const bool problem : {false, true}) {
            const StripColors colors = stripColors(problem, palette);
            QVERIFY2(contrastRatio(colors.text, colors.background) >= 4.5, name);
        }
        for (const Role ground : {QPalette::Window, QPalette::Base})
            QVERIFY2(contrastRatio(problemColor(palette), palette.color(ground)) >= 4.5, name);
        QVERIFY2(contrastRatio(palette.color(QPalette::Highlight), palette.color(QPalette::Window)) >= 3, name);
        QVERIFY2(contrastRatio(palette.color(QPalette::Highlight), palette.color(QPalette::Base)) >= 3, name);
        // Inks and grounds that the panels mix.
        const QColor text = palette.color(QPalette::Text), base = palette.color(QPalette::Base);
        const QColor accent = palette.color(QPalette::Highlight), onAccent = palette.color(QPalette::HighlightedText);
        for (const Role ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
            QVERIFY2(contrastRatio(mutedColor(palette), palette.color(ground)) >= 4.5, name);
        QVERIFY2(contrastRatio(mixedColor(text, base, 0.3), base) >= 4.5, name);
        QVERIFY2(contrastRatio(mixedColor(onAccent, accent, 0.15), accent) >= 4.5, name);
        QVERIFY2(contrastRatio(text, mixedColor(base, accent, 0.14)) >= 4.5, name);
    }
    // Badges of the selectors: white text on the data colours, whatever the theme.
    for (const std::string& selector : selectorNames())
        QVERIFY2(contrastRatio(Qt::white, selectorMark(selector).color) >= 4.5, selector.c_str());
}

/// In high contrast everything is well above the least, and what can be pressed has an edge.
void TestTheme::highContrastIsHigh() {
    const QPalette palette = highContrastPalette();
    QVERIFY(isHighContrast(palette) && isDark(palette));
    QVERIFY(!isHighContrast(darkPalette()) && !isHighContrast(lightPalette()));
    for (const Role ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
        for (const Role ink : {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link})
            QVERIFY(contrastRatio(palette.color(ink), palette.color(ground)) >= 7);
    QVERIFY(contrastRatio(palette.color(QPalette::Mid), palette.color(QPalette::Window)) >= 7);
    QVERIFY(contrastRatio(palette.color(QPalette::Button), palette.color(QPalette::Window)) >= 3);
    applyTheme(*qApp, ThemeChoice::HighContrast);
    QVERIFY(isHighContrast(QApplication::palette()));
    QVERIFY(qApp->styleSheet().contains(u"QPushButton:focus"_s));
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!qApp->styleSheet().contains(u"QPushButton:focus"_s));
}

void TestTheme::themesDiffer() {
    QVERIFY(!isDark(lightPalette()));
    QVERIFY(isDark(darkPalette()));
}

void TestTheme::boxesToTickCanBeSeen_data() {
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

/// WCAG 1.4.11 asks 3:1 of the outline.
void TestTheme::boxesToTickCanBeSeen() {
    QFETCH(ThemeChoice, theme);
    applyTheme(*qApp, theme);
    QTreeWidget tree;
    auto* item = new QTreeWidgetItem(&tree, {u"class"_s});
    item->setCheckState(0, Qt::Unchecked);
    tree.resize(200, 100);
    tree.show();
    const QImage painted = tree.viewport()->grab(tree.visualItemRect(item)).toImage();
    const QColor base = tree.palette().color(QPalette::Base);
    double best = 1;
    for (int x = 0; x < std::min(24, painted.width()); ++x)
        best = std::max(best, contrastRatio(painted.pixelColor(x, painted.height() / 2), base));
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
}

void TestTheme::switchingIsLive() {
    QWidget widget;
    widget.show();
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(isDark(widget.palette()));
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!isDark(widget.palette()));
}

void TestTheme::everyActionIconExists() {
    applyTheme(*qApp, ThemeChoice::Light);
    QMainWindow window;
    Actions actions(&window);
    actions.build();
    int icons = 0;
    for (const QAction* action : window.actions()) {
        if (action->property("iconName").toString().isEmpty())
            continue;
        ++icons;
        QVERIFY2(!action->icon().isNull(), qPrintable(action->objectName()));
        QVERIFY2(!action->icon().pixmap(22, 22).isNull(), qPrintable(action->objectName()));
    }
    QVERIFY(icons > 20);
}

void TestTheme::ownIconsFollowTheTheme() {
    const auto inkOf = [](ThemeChoice choice) {
        applyTheme(*qApp, choice);
        return themedIcon(u"gs-previous"_s).pixmap(22, 22).toImage();
    };
    const QImage light = inkOf(ThemeChoice::Light);
    const QImage dark = inkOf(ThemeChoice::Dark);
    QVERIFY(!light.isNull());
    QVERIFY(light != dark);
    for (const QString& file : QDir(u":/icons"_s).entryList({u"*.svg"_s}))
        QVERIFY2(!QIcon(u":/icons/"_s + file).pixmap(32, 32).isNull(), qPrintable(file));
}

}  // namespace

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
