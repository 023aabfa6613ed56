// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/key_field.h"
#include "app/shell/shortcut_editor.h"
#include "app/shell/theme.h"
#include "tests/app/window_support.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

QKeySequence keyOf(const char16_t* text) {
    return QKeySequence(QString::fromUtf16(text), QKeySequence::PortableText);
}

class TestShortcuts : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void cleanup() { m_app.reset(); }
    void noKeyBelongsToTwoCommands_data();
    void noKeyBelongsToTwoCommands();
    void presetRowsNameCommandsThatExist();
    void ownChoiceTakesAKeyFromPresetAndDefault();
    void whatIsStoredByHandIsNeverAmbiguous();
    void someKeysAreReserved();
    void choicesComeBack();
    void cvatKeysStepThroughTheImages();
    void aPressedKeyIsSet();
    void aTakenKeyIsAnnounced();
    void cancelChangesNothing();
    void restoreBringsTheDefaultsBack();
    void searchFindsByNameAndKey();
    void tabLeavesTheKeyField();

  private:
    bool start() {
        m_app = std::make_unique<test::WindowFixture>();
        return m_app->start() && m_app->openRun();
    }
    ShortcutEditor* edit() {
        QTest::keyClick(m_app->canvas(), Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
        auto* editor = m_app->window()->findChild<ShortcutEditor*>();
        return editor && QTest::qWaitForWindowActive(editor) ? editor : nullptr;
    }
    static QTreeWidgetItem* choose(const ShortcutEditor* editor, const QString& text) {
        auto* tree = editor->findChild<QTreeWidget*>(u"shortcutTree"_s);
        QTreeWidgetItem* item = tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive).value(0);
        tree->setCurrentItem(item);
        return item;
    }
    static void press(const ShortcutEditor* editor, const QString& button) {
        QTest::mouseClick(editor->findChild<QPushButton*>(button), Qt::LeftButton);
    }
    static void finish(const ShortcutEditor* editor, QDialogButtonBox::StandardButton button) {
        QTest::mouseClick(editor->findChild<QDialogButtonBox*>()->button(button), Qt::LeftButton);
    }
    void comeBack() {
        m_app->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_app->window()));
        m_app->canvas()->setFocus();
    }

    std::unique_ptr<test::WindowFixture> m_app;
};

void TestShortcuts::noKeyBelongsToTwoCommands_data() {
    QTest::addColumn<ShortcutPreset>("preset");
    for (int i = 0; i < kShortcutPresetCount; ++i)
        QTest::addRow("%s", qPrintable(presetKey(static_cast<ShortcutPreset>(i)))) << static_cast<ShortcutPreset>(i);
}

/// Two commands with one key: Qt would run neither.
void TestShortcuts::noKeyBelongsToTwoCommands() {
    QFETCH(ShortcutPreset, preset);
    m_app = std::make_unique<test::WindowFixture>();
    QVERIFY(m_app->start());
    ShortcutMap map(m_app->window()->QWidget::actions());
    map.setPreset(preset);
    const QMap<QString, Keys> resolved = map.resolved();
    for (const QString& name : map.names()) {
        // No command loses a key silently: what a preset takes away, the preset's row of the other command says.
        if (preset == ShortcutPreset::Default)
            QVERIFY2(resolved.value(name) == map.wantedKeys(name), qPrintable(name));
        for (const QKeySequence& key : map.wantedKeys(name))
            QVERIFY2(!isReservedKey(key) || key[0].key() == Qt::Key_Backspace, qPrintable(name + u": "_s + key.toString()));
    }
    Keys all;
    for (const Keys& keys : resolved)
        for (const QKeySequence& key : keys) {
            QVERIFY2(!all.contains(key), qPrintable(key.toString()));
            all.append(key);
        }
    QVERIFY(all.size() > 60);
}

void TestShortcuts::presetRowsNameCommandsThatExist() {
    m_app = std::make_unique<test::WindowFixture>();
    QVERIFY(m_app->start());
    ShortcutMap map(m_app->window()->QWidget::actions());
    map.setPreset(ShortcutPreset::Labelme);
    QCOMPARE(map.resolved().value(u"toolPolygon"_s), Keys{keyOf(u"Ctrl+N")});
    QCOMPARE(map.resolved().value(u"toolRectangle"_s), Keys{keyOf(u"Ctrl+R")});
    QCOMPARE(map.resolved().value(u"next"_s), Keys{keyOf(u"D")});
    map.setPreset(ShortcutPreset::Cvat);
    QCOMPARE(map.resolved().value(u"next"_s), Keys{keyOf(u"F")});
    QCOMPARE(map.resolved().value(u"previous"_s), Keys{keyOf(u"D")});
    QVERIFY(map.resolved().value(u"toggleDraw"_s).contains(keyOf(u"N")));
    map.setPreset(ShortcutPreset::Napari);
    QCOMPARE(map.resolved().value(u"fit"_s), Keys{keyOf(u"Ctrl+R")});
    QCOMPARE(map.resolved().value(u"toolSelect"_s), Keys{keyOf(u"S")});
}

void TestShortcuts::ownChoiceTakesAKeyFromPresetAndDefault() {
    QAction first, second, third;
    first.setObjectName(u"fit"_s);
    first.setShortcuts({keyOf(u"X"), keyOf(u"Y")});
    second.setObjectName(u"next"_s);
    second.setShortcut(keyOf(u"Z"));
    third.setObjectName(u"previous"_s);
    ShortcutMap map({&first, &second, &third});
    map.setPreset(ShortcutPreset::Cvat);  // next F, previous D, fit Shift+F
    QCOMPARE(map.ownerOf(keyOf(u"F")), u"next"_s);
    map.setKeys(u"fit"_s, {keyOf(u"F")});
    QCOMPARE(map.ownerOf(keyOf(u"F")), u"fit"_s);
    QVERIFY(map.resolved().value(u"next"_s).isEmpty());
    QCOMPARE(map.ownerOf(keyOf(u"X")), QString());
    map.resetKeys(u"fit"_s);
    QCOMPARE(map.ownerOf(keyOf(u"F")), u"next"_s);
    map.applyTo({&first, &second, &third});
    QCOMPARE(second.shortcuts(), Keys{keyOf(u"F")});
    QCOMPARE(third.shortcuts(), Keys{keyOf(u"D")});
}

void TestShortcuts::whatIsStoredByHandIsNeverAmbiguous() {
    QAction first, second;
    first.setObjectName(u"one"_s);
    second.setObjectName(u"two"_s);
    ShortcutMap map({&first, &second});
    map.setStored({{u"one"_s, {u"Ctrl+Q"_s, u"Ctrl+Q"_s, u"no key"_s, u"Escape"_s, u"Ctrl+K, Ctrl+S"_s, QString()}},
                   {u"two"_s, {u"Ctrl+Q"_s, u"F7"_s}},
                   {u"three"_s, {u"F8"_s}}});
    QCOMPARE(map.resolved().value(u"one"_s), Keys{keyOf(u"Ctrl+Q")});
    QCOMPARE(map.resolved().value(u"two"_s), Keys{keyOf(u"F7")});
    QVERIFY(map.ownerOf(keyOf(u"F8")).isEmpty());
    QVERIFY(!presetFromKey(u"emacs"_s));
}

void TestShortcuts::someKeysAreReserved() {
    for (const char16_t* text : {u"Tab", u"Esc", u"Return", u"Space", u"Left", u"Ctrl+K, Ctrl+C", u""})
        QVERIFY2(isReservedKey(keyOf(text)), qPrintable(QString::fromUtf16(text)));
    for (const char16_t* text : {u"D", u"Ctrl+Shift+P", u"F5", u"<", u"Delete"})
        QVERIFY2(!isReservedKey(keyOf(text)), qPrintable(QString::fromUtf16(text)));
}

void TestShortcuts::choicesComeBack() {
    QVERIFY(start());
    ShortcutEditor* editor = edit();
    QVERIFY(editor);
    editor->findChild<QComboBox*>(u"shortcutPreset"_s)->setCurrentIndex(2);
    choose(editor, u"Actual Size"_s);
    QTest::keyClick(editor->findChild<KeyField*>(), Qt::Key_F7);
    press(editor, u"shortcutSet"_s);
    finish(editor, QDialogButtonBox::Ok);
    QVERIFY(m_app->start());
    QCOMPARE(m_app->window()->actions()->actualSize->shortcuts(), Keys{keyOf(u"F7")});
    QCOMPARE(m_app->window()->actions()->next->shortcuts(), Keys{keyOf(u"F")});
}

void TestShortcuts::cvatKeysStepThroughTheImages() {
    QVERIFY(start());
    ShortcutEditor* editor = edit();
    QVERIFY(editor);
    auto* preset = editor->findChild<QComboBox*>(u"shortcutPreset"_s);
    preset->setFocus();
    QTest::keyClick(preset, Qt::Key_Down);
    QTest::keyClick(preset, Qt::Key_Down);
    QCOMPARE(preset->currentData().toString(), u"cvat"_s);
    finish(editor, QDialogButtonBox::Ok);
    comeBack();
    QTest::keyClick(m_app->canvas(), Qt::Key_F);
    QCOMPARE(m_app->window()->session()->currentIndex(), 1);
    QTest::keyClick(m_app->canvas(), Qt::Key_D);
    QCOMPARE(m_app->window()->session()->currentIndex(), 0);
    QVERIFY(m_app->window()->actions()->next->toolTip().contains(u"(F)"_s));
}

void TestShortcuts::aPressedKeyIsSet() {
    QVERIFY(start());
    ShortcutEditor* editor = edit();
    QVERIFY(editor);
    const QTreeWidgetItem* item = choose(editor, u"Next Image"_s);
    auto* field = editor->findChild<KeyField*>();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_J, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(field->text(), u"Alt+Shift+J"_s);
    press(editor, u"shortcutAdd"_s);
    QCOMPARE(item->text(1), u"D, Alt+Shift+J"_s);
    QTest::keyClick(field, Qt::Key_F6);
    press(editor, u"shortcutSet"_s);
    QCOMPARE(item->text(1), u"F6"_s);
    finish(editor, QDialogButtonBox::Ok);
    comeBack();
    QTest::keyClick(m_app->canvas(), Qt::Key_D);
    QCOMPARE(m_app->window()->session()->currentIndex(), 0);
    QTest::keyClick(m_app->canvas(), Qt::Key_F6);
    QCOMPARE(m_app->window()->session()->currentIndex(), 1);
}

void TestShortcuts::aTakenKeyIsAnnounced() {
    QVERIFY(start());
    ShortcutEditor* editor = edit();
    QVERIFY(editor);
    choose(editor, u"Next Image"_s);
    auto* field = editor->findChild<KeyField*>();
    const auto* notice = editor->findChild<QLabel*>(u"shortcutNotice"_s);
    QTest::keyClick(field, Qt::Key_G);
    QVERIFY2(notice->text().contains(u"Ground Truth"_s), qPrintable(notice->text()));
    QCOMPARE(m_app->window()->session()->currentIndex(), 0);  // the key did nothing else
    QVERIFY(m_app->window()->settings().overlay.groundTruth.visible);
    press(editor, u"shortcutSet"_s);
    const auto* tree = editor->findChild<QTreeWidget*>(u"shortcutTree"_s);
    bool told = false;
    for (const QTreeWidgetItem* item : tree->findItems(u"Ground Truth"_s, Qt::MatchExactly | Qt::MatchRecursive))
        told = told || (item->text(1).isEmpty() && item->text(2).contains(u"Next Image"_s));
    QVERIFY(told);
    finish(editor, QDialogButtonBox::Ok);
    comeBack();
    QTest::keyClick(m_app->canvas(), Qt::Key_G);
    QCOMPARE(m_app->window()->session()->currentIndex(), 1);
    QVERIFY(m_app->window()->settings().overlay.groundTruth.visible);
}

void TestShortcuts::cancelChangesNothing() {
    QVERIFY(start());
    ShortcutEditor* editor = edit();
    QVERIFY(editor);
    choose(editor, u"Next Image"_s);
    press(editor, u"shortcutRemove"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!m_app->window()->findChild<ShortcutEditor*>());
    QCOMPARE(m_app->window()->actions()->next->shortcuts(), Keys{keyOf(u"D")});
}

void TestShortcuts::restoreBringsTheDefaultsBack() {
    QVERIFY(start());
    ShortcutEditor* editor = edit();
    QVERIFY(editor);
    const QTreeWidgetItem* item = choose(editor, u"Next Image"_s);
    editor->findChild<QComboBox*>(u"shortcutPreset"_s)->setCurrentIndex(2);
    press(editor, u"shortcutRemove"_s);
    QVERIFY(item->text(1).isEmpty());
    press(editor, u"shortcutReset"_s);
    QCOMPARE(item->text(1), u"F"_s);
    finish(editor, QDialogButtonBox::RestoreDefaults);
    QCOMPARE(item->text(1), u"D"_s);
    finish(editor, QDialogButtonBox::Ok);
    QVERIFY(m_app->window()->settings().shortcuts.isEmpty());
}

void TestShortcuts::searchFindsByNameAndKey() {
    QVERIFY(start());
    ShortcutEditor* editor = edit();
    QVERIFY(editor);
    auto* search = editor->findChild<QLineEdit*>(u"shortcutSearch"_s);
    const QTreeWidgetItem* next = choose(editor, u"Next Image"_s);
    const QTreeWidgetItem* fit = choose(editor, u"Fit in Window"_s);
    search->setFocus();
    QTest::keyClicks(search, u"nxtim"_s);
    QVERIFY(!next->isHidden() && fit->isHidden());
    search->clear();
    QTest::keyClicks(search, u"Ctrl+Shift+P"_s);
    QVERIFY(next->isHidden() && fit->isHidden());
    QVERIFY(!choose(editor, u"Command Palette"_s)->isHidden());
}

void TestShortcuts::tabLeavesTheKeyField() {
    QVERIFY(start());
    ShortcutEditor* editor = edit();
    QVERIFY(editor);
    choose(editor, u"Next Image"_s);
    auto* field = editor->findChild<KeyField*>();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(!field->hasFocus());
    QVERIFY(field->text().isEmpty());
}

}  // namespace

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
