// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of the window in a language made up for the test, and the window from right to left.
#include "app/shell/shortcut_editor.h"
#include "app/shell/theme.h"
#include "tests/app/pseudo_locale.h"
#include "tests/app/window_support.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWorkspaceKeys = {Qt::Key_F1, Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5};

/// "Ctrl+Shift+Z, Ctrl+Y": Qt translates the names of keys.
bool areKeys(const QString& text) {
    const QStringList keys = text.split(u", "_s);
    return std::ranges::all_of(keys, [](const QString& key) {
        const QKeySequence sequence(key, QKeySequence::NativeText);
        return sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown;
    });
}

/// Words that stay as they are in every language: of the benchmark and the run, and names.
bool isData(const QString& text) {
    static const QStringList names = {
        u"English"_s, u"Deutsch"_s, u"Français"_s, u"Español"_s, u"日本語"_s, u"한국어"_s, u"简体中文"_s,
        u"GroundScope"_s, u"labelme"_s, u"CVAT"_s, u"napari"_s, u"the butterfly"_s, u"Is the butterfly open?"_s,
        u"recorded-mllm"_s, u"recorded-segmenter"_s, u"(a) Open"_s, u"(b) Closed"_s, u"its orange wings"_s,
        u"a butterfly"_s, u"a green leaf"_s, u"float32"_s, u"bfloat16"_s, u"float16"_s, u"int8"_s,
        u"PDF"_s, u"SVG"_s, u"PNG"_s, u"TIFF"_s, u"LaTeX"_s, u"CSV"_s, u"Markdown"_s,
        u"pair"_s};  // a tag of the benchmark
    static const QRegularExpression words(u"\\p{L}{3,}"_s);
    return names.contains(text) || text.contains(u"recorded.gsrun"_s) || !words.match(text).hasMatch() || areKeys(text);
}

bool isTranslated(const QString& text) {
    return text.contains(test::kPseudoBegin) || isData(text);
}

class TestWindowTexts : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyTextIsTranslated();
    void everyCommandIsTranslated();
    void everyDialogIsTranslated();
    void longTextsAreNotCutOff();
    void fromRightToLeftPanelsChangeSides();
    void fromRightToLeftThePictureStays();
    void fromRightToLeftNothingOverlaps();
    void fromRightToLeftTheKeysMeanTheSame();

  private:
    bool start() {
        m_app = std::make_unique<test::WindowFixture>();
        return m_app->start() && m_app->openRun();
    }
    bool startPseudo() {
        QCoreApplication::installTranslator(&m_pseudo);
        return start();
    }
    bool startMirrored() {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        return start();
    }
    void checkTexts(const QWidget* window, QStringList& bad);
    void checkRoom(const QWidget* window, QStringList& bad);

    test::PseudoTranslator m_pseudo;
    std::unique_ptr<test::WindowFixture> m_app;
};

void TestWindowTexts::initTestCase() {
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestWindowTexts::cleanup() {
    m_app.reset();
    QCoreApplication::removeTranslator(&m_pseudo);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QStringList textsOf(const QWidget* widget) {
    QStringList texts = {widget->accessibleName(), widget->toolTip()};
    if (const auto* label = qobject_cast<const QLabel*>(widget);
        label && !label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse))  // selectable: data
        texts.append(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        texts.append(button->text());
    if (const auto* box = qobject_cast<const QGroupBox*>(widget))
        texts.append(box->title());
    if (const auto* field = qobject_cast<const QLineEdit*>(widget))
        texts.append(field->placeholderText());
    if (const auto* dock = qobject_cast<const QDockWidget*>(widget))
        texts.append(dock->windowTitle());
    if (const auto* choice = qobject_cast<const QComboBox*>(widget); choice && !qobject_cast<const QFontComboBox*>(widget))
        for (int i = 0; i < choice->count(); ++i)
            texts.append(choice->itemText(i));
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    if (const auto* header = qobject_cast<const QHeaderView*>(widget); header && header->model())
        for (int i = 0; i < header->count(); ++i)
            texts.append(header->model()->headerData(i, header->orientation()).toString());
    return texts;
}

void TestWindowTexts::checkTexts(const QWidget* window, QStringList& bad) {
    QList<QWidget*> widgets = window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets)
        for (const QString& text : textsOf(widget))
            if (!isTranslated(text))
                bad.append(u"%1 \"%2\": %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                widget->objectName(), text));
}

void TestWindowTexts::everyTextIsTranslated() {
    QVERIFY(startPseudo());
    QStringList bad;
    for (const Qt::Key key : kWorkspaceKeys) {
        QTest::keyClick(m_app->canvas(), key, Qt::ControlModifier);
        checkTexts(m_app->window(), bad);
    }
    bad.removeDuplicates();
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
}

void TestWindowTexts::everyCommandIsTranslated() {
    QVERIFY(startPseudo());
    QStringList bad;
    int count = 0;
    for (const QAction* action : m_app->window()->QWidget::actions()) {
        ++count;
        for (const QString& text : {action->text(), action->iconText(), action->toolTip()})
            if (!isTranslated(text))
                bad.append(action->objectName() + u": "_s + text);
    }
    for (const QMenu* menu : m_app->window()->actions()->menus())
        if (!isTranslated(menu->title()))
            bad.append(menu->title());
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    QVERIFY(count > 80);
}

void TestWindowTexts::everyDialogIsTranslated() {
    QVERIFY(startPseudo());
    const Actions* actions = m_app->window()->actions();
    QStringList bad;
    for (QAction* action : {actions->shortcuts, actions->editShortcuts, actions->chooseModels, actions->dataCheck,
                            actions->judgeAnswers}) {
        action->trigger();
        auto* dialog = m_app->window()->findChild<QDialog*>();
        QVERIFY2(dialog, qPrintable(action->objectName()));
        if (!isTranslated(dialog->windowTitle()))
            bad.append(dialog->windowTitle());
        checkTexts(dialog, bad);
        delete dialog;
    }
    bad.removeDuplicates();
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
}

/// What is visible has the room that it asks for; texts that wrap have the height.
void TestWindowTexts::checkRoom(const QWidget* window, QStringList& bad) {
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool isButton = qobject_cast<const QPushButton*>(widget) || qobject_cast<const QCheckBox*>(widget) ||
                              qobject_cast<const QRadioButton*>(widget);
        bool cut = false;
        if (label && !label->text().isEmpty() && label->wordWrap())
            cut = label->heightForWidth(label->width()) > label->height();
        else if ((label && !label->text().isEmpty()) || isButton)
            cut = widget->minimumSizeHint().width() > widget->width();
        if (cut && widget->toolTip().isEmpty())
            bad.append(u"%1 \"%2\" in \"%3\": %4 px for %5"_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                widget->parentWidget()->objectName(), QString::number(widget->width()), textsOf(widget).join(u'|')));
    }
}

void TestWindowTexts::longTextsAreNotCutOff() {
    QVERIFY(startPseudo());
    QStringList bad;
    for (const Qt::Key key : kWorkspaceKeys) {
        QTest::keyClick(m_app->canvas(), key, Qt::ControlModifier);
        for (QDockWidget* dock : m_app->window()->layouts()->docks()) {
            dock->raise();
            QTest::qWait(20);
            checkRoom(m_app->window(), bad);
        }
        const QSize least = m_app->window()->minimumSizeHint();
        QVERIFY2(least.width() <= 1280 && least.height() <= 760,
                 qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    }
    bad.removeDuplicates();
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
}

void TestWindowTexts::fromRightToLeftPanelsChangeSides() {
    QVERIFY(startMirrored());
    const auto leftOf = [this](const QWidget* widget) { return widget->mapTo(m_app->window(), QPoint()).x(); };
    QVERIFY(leftOf(m_app->dock(u"samples"_s)) > leftOf(m_app->canvas()));
    QVERIFY(leftOf(m_app->dock(u"layers"_s)) < leftOf(m_app->canvas()));
    QVERIFY(leftOf(m_app->window()->actions()->workspaceBar()) < m_app->window()->width() / 2);
}

/// A mirrored picture would be another picture.
void TestWindowTexts::fromRightToLeftThePictureStays() {
    QVERIFY(start());
    const auto drawn = [this] {
        m_app->canvas()->setFixedSize(500, 400);
        QTest::qWait(20);
        m_app->canvas()->fit();
        return m_app->canvas()->grab().toImage();
    };
    const QImage before = drawn();
    QVERIFY(startMirrored());
    QVERIFY(m_app->canvas()->isRightToLeft());
    QCOMPARE(drawn(), before);
    QVERIFY(m_app->canvas()->widgetFromImage({100, 0}).x() > m_app->canvas()->widgetFromImage({10, 0}).x());
}

/// Siblings in a layout lie side by side in both directions.
void TestWindowTexts::fromRightToLeftNothingOverlaps() {
    QVERIFY(startMirrored());
    QStringList bad;
    for (const Qt::Key key : kWorkspaceKeys) {
        QTest::keyClick(m_app->canvas(), key, Qt::ControlModifier);
        QTest::qWait(50);
        for (const QDockWidget* dock : m_app->window()->layouts()->docks())
            for (const QWidget* box : dock->findChildren<QWidget*>()) {
                if (!box->isVisible() || !box->layout() || box->inherits("QStackedWidget"))
                    continue;
                QList<QWidget*> parts = box->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
                erase_if(parts, [box](const QWidget* part) { return !part->isVisible() || box->layout()->indexOf(part) < 0; });
                for (qsizetype i = 0; i < parts.size(); ++i)
                    for (qsizetype j = i + 1; j < parts.size(); ++j)
                        if (parts[i]->geometry().intersects(parts[j]->geometry()))
                            bad.append(u"%1 / %2"_s.arg(parts[i]->objectName(), parts[j]->objectName()));
            }
    }
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
}

void TestWindowTexts::fromRightToLeftTheKeysMeanTheSame() {
    QVERIFY(startMirrored());
    QTest::keyClick(m_app->canvas(), Qt::Key_D);
    QCOMPARE(m_app->window()->session()->currentIndex(), 1);
    QTest::keyClick(m_app->canvas(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_app->window()->findChild<QWidget*>(u"commandPalette"_s)->isVisible());
}

}  // namespace

QTEST_MAIN(TestWindowTexts)
#include "tst_window_texts.moc"
