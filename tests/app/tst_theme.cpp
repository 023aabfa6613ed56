// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme.h"
#include "widgets/render/icons.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

#include "app/actions.h"

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
    void stripsCanBeRead();
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

void TestTheme::textCanBeRead_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Role>("text");
    QTest::addColumn<Role>("ground");
    QTest::addColumn<bool>("enabled");
    const std::pair<Role, Role> pairs[] = {
        {QPalette::WindowText, QPalette::Window},      {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},     {QPalette::Text, QPalette::Window},
        {QPalette::ButtonText, QPalette::Button},      {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::PlaceholderText, QPalette::Base},   {QPalette::PlaceholderText, QPalette::Window},
        {QPalette::Link, QPalette::Base},              {QPalette::Link, QPalette::Window},
        {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const bool dark : {false, true})
        for (const auto& [text, ground] : pairs)
            for (const bool enabled : {true, false})
                QTest::addRow("%s %d on %d %s", dark ? "dark" : "light", int(text), int(ground),
                              enabled ? "enabled" : "disabled")
                    << dark << text << ground << enabled;
}

void TestTheme::textCanBeRead() {
    QFETCH(bool, dark);
    QFETCH(Role, text);
    QFETCH(Role, ground);
    QFETCH(bool, enabled);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    const double contrast = contrastRatio(palette.color(group, text), palette.color(group, ground));
    // WCAG asks nothing of disabled text; 3 keeps it readable all the same.
    QVERIFY2(contrast >= (enabled ? 4.5 : 3.0), qPrintable(QString::number(contrast)));
}

void TestTheme::stripsCanBeRead() {
    for (const bool dark : {false, true}) {
        for (const bool problem : {false, true}) {
            const StripColors colors = stripColors(problem, dark);
            QVERIFY(contrastRatio(colors.text, colors.background) >= 4.5);
        }
        const QPalette palette = dark ? darkPalette() : lightPalette();
        QVERIFY(contrastRatio(problemColor(dark), palette.color(QPalette::Window)) >= 4.5);
    }
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
