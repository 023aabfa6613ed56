// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/key_text.h"
#include "app/shell/command_palette.h"
#include "app/shell/fuzzy_match.h"
#include "app/shell/shortcuts_dialog.h"
#include "app/shell/theme.h"
#include "tests/app/window_support.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

class TestCommandPalette : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void cleanup() { m_app.reset(); }
    void lettersInOrderMatch_data();
    void lettersInOrderMatch();
    void theMatchedLettersAreThose();
    void beginningsOfWordsFitBest();
    void aLongTextIsNotSlow();
    void namesHaveNoMarks();
    void everyCommandOfTheMenusIsThere();
    void enterRunsTheBestOne();
    void arrowsChooseAnother();
    void whatCannotBeUsedNowIsLastAndDoesNothing();
    void recentlyUsedComeFirst();
    void escapeGivesTheFocusBack();
    void theMouseChooses();
    void lettersDoNotReachTheWindow();
    void submenusAreNamed();
    void itLiesInsideASmallWindow();

  private:
    bool start() {
        m_app = std::make_unique<test::WindowFixture>();
        return m_app->start() && m_app->openRun();
    }
    CommandPalette* ask() {
        QTest::keyClick(m_app->canvas(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return m_app->window()->findChild<CommandPalette*>();
    }
    static QString textAt(const CommandPalette* palette, int row) {
        return palette->list()->model()->index(row, 0).data().toString();
    }

    std::unique_ptr<test::WindowFixture> m_app;
};

void TestCommandPalette::lettersInOrderMatch_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("all letters") << u"run all images"_s << u"Run All Images"_s << true;
    QTest::newRow("first letters") << u"rai"_s << u"Run All Images"_s << true;
    QTest::newRow("words in another order") << u"image run"_s << u"Run All Images"_s << true;
    QTest::newRow("letters in another order") << u"iar"_s << u"Run All Images"_s << false;
    QTest::newRow("no such letter") << u"runz"_s << u"Run All Images"_s << false;
    QTest::newRow("longer than the text") << u"fitfit"_s << u"Fit"_s << false;
    QTest::newRow("nothing asked") << u""_s << u"Fit"_s << true;
    QTest::newRow("only spaces") << u"   "_s << u"Fit"_s << true;
    QTest::newRow("empty text") << u"f"_s << u""_s << false;
    QTest::newRow("accents count nothing") << u"uberlagerung"_s << u"Überlagerung"_s << true;
    QTest::newRow("accents in the query") << u"Äh"_s << u"Ahnung"_s << true;
    QTest::newRow("Chinese") << u"图像"_s << u"下一张图像"_s << true;
}

void TestCommandPalette::lettersInOrderMatch() {
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(fuzzyMatch(query, text).has_value(), fits);
}

void TestCommandPalette::theMatchedLettersAreThose() {
    const auto match = fuzzyMatch(u"rai"_s, u"Run All Images"_s);
    QVERIFY(match);
    QCOMPARE(match->positions, (QList<int>{0, 4, 8}));
    QCOMPARE(fuzzyMatch(u"mask"_s, u"Mark the Mask"_s)->positions, (QList<int>{9, 10, 11, 12}));
}

void TestCommandPalette::beginningsOfWordsFitBest() {
    const auto score = [](const char16_t* query, const char16_t* text) {
        return fuzzyMatch(QString::fromUtf16(query), QString::fromUtf16(text))->score;
    };
    QVERIFY(score(u"im", u"Next Image") > score(u"im", u"Dimmed"));
    QVERIFY(score(u"rai", u"Run All Images") > score(u"rai", u"Brain"));
    QVERIFY(score(u"fit", u"Fit in Window") > score(u"fit", u"Profit"));
    QVERIFY(score(u"oom", u"Zoom In") > score(u"oom", u"Go to my image"));
}

void TestCommandPalette::aLongTextIsNotSlow() {
    const QString text = u"ab "_s.repeated(2000);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(fuzzyMatch(u"ab"_s.repeated(40), text));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestCommandPalette::namesHaveNoMarks() {
    QCOMPARE(plainActionText(u"&Open…"_s), u"Open"_s);
    QCOMPARE(plainActionText(u"打开(&O)…"_s), u"打开"_s);
    QCOMPARE(plainActionText(u"This && that"_s), u"This & that"_s);
}

void TestCommandPalette::everyCommandOfTheMenusIsThere() {
    QVERIFY(start());
    const CommandPalette* palette = ask();
    QVERIFY(palette->isVisible());
    QVERIFY(palette->field()->hasFocus());
    QStringList listed;
    for (int row = 0; row < palette->list()->model()->rowCount(); ++row)
        listed.append(textAt(palette, row));
    int named = 0;
    for (const QAction* action : m_app->window()->QWidget::actions())
        if (!action->objectName().isEmpty()) {
            ++named;
            QVERIFY2(listed.contains(plainActionText(action->text())), qPrintable(action->objectName()));
        }
    QVERIFY(named > 80);
    for (const QDockWidget* dock : m_app->window()->layouts()->docks())
        QVERIFY2(listed.contains(plainActionText(dock->windowTitle())), qPrintable(dock->objectName()));
}

void TestCommandPalette::enterRunsTheBestOne() {
    QVERIFY(start());
    const CommandPalette* palette = ask();
    QTest::keyClicks(palette->field(), u"nxtim"_s);
    QCOMPARE(textAt(palette, 0), u"Next Image"_s);
    QCOMPARE(palette->list()->model()->index(0, 0).data(CommandModel::KeyRole).toString(), u"D"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QTRY_COMPARE(m_app->window()->session()->currentIndex(), 1);
    QVERIFY(m_app->canvas()->hasFocus());
}

void TestCommandPalette::arrowsChooseAnother() {
    QVERIFY(start());
    const CommandPalette* palette = ask();
    QTest::keyClicks(palette->field(), u"workspace"_s);
    const int rows = palette->list()->model()->rowCount();
    QVERIFY(rows >= kWorkspaceCount);
    int audit = 0;
    while (audit < rows && textAt(palette, audit) != u"Audit")
        ++audit;
    QVERIFY(audit < rows);
    for (int i = 0; i < audit; ++i)
        QTest::keyClick(palette->field(), Qt::Key_Down);
    QTest::keyClick(palette->field(), Qt::Key_PageDown);
    QTest::keyClick(palette->field(), Qt::Key_PageUp);
    QTest::keyClick(palette->field(), Qt::Key_Up);
    for (int i = 0; i < audit; ++i)
        QTest::keyClick(palette->field(), Qt::Key_Down);
    QCOMPARE(palette->list()->currentIndex().row(), audit);
    QTest::keyClick(palette->field(), Qt::Key_Enter);
    QTRY_COMPARE(m_app->window()->layouts()->current(), WorkspaceKind::Audit);
}

void TestCommandPalette::whatCannotBeUsedNowIsLastAndDoesNothing() {
    QVERIFY(start());
    const CommandPalette* palette = ask();
    QTest::keyClicks(palette->field(), u"cancel"_s);
    const auto* model = palette->list()->model();
    int row = 0;
    while (row < model->rowCount() && textAt(palette, row) != u"Cancel")
        ++row;
    QVERIFY(row < model->rowCount());
    QVERIFY(!model->index(row, 0).flags().testFlag(Qt::ItemIsEnabled));
    for (int next = row; next < model->rowCount(); ++next)
        QVERIFY(!model->index(next, 0).flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(model->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"cannot be used now"_s));
    const QModelIndex cancel = model->index(row, 0);
    palette->list()->scrollTo(cancel);
    QTest::mouseClick(palette->list()->viewport(), Qt::LeftButton, {}, palette->list()->visualRect(cancel).center());
    QVERIFY(palette->isVisible());
    for (int i = 0; i < model->rowCount(); ++i)
        QTest::keyClick(palette->field(), Qt::Key_Down);
    QVERIFY(palette->list()->currentIndex() != cancel);  // no key gets there, so Enter cannot run it
}

void TestCommandPalette::recentlyUsedComeFirst() {
    QVERIFY(start());
    CommandPalette* palette = ask();
    for (const QString& name : {u"last image"_s, u"fit in"_s}) {
        QTest::keyClicks(palette->field(), name);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QTest::qWait(10);
        palette = ask();
    }
    QCOMPARE(textAt(palette, 0), u"Fit in Window"_s);
    QCOMPARE(textAt(palette, 1), u"Last Image"_s);
    QVERIFY(m_app->start());  // and in the next window
    QVERIFY(m_app->openRun());
    QCOMPARE(textAt(ask(), 0), u"Fit in Window"_s);
}

void TestCommandPalette::escapeGivesTheFocusBack() {
    QVERIFY(start());
    auto* list = m_app->dock(u"samples"_s)->findChild<QListView*>(u"sampleList"_s);
    list->setFocus();
    QVERIFY(list->hasFocus());
    const CommandPalette* palette = ask();
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QVERIFY(m_app->canvas()->hasFocus() || list->hasFocus());
    ask();
    list->setFocus();  // by a click elsewhere
    QVERIFY(!palette->isVisible());
    QVERIFY(list->hasFocus());
}

void TestCommandPalette::theMouseChooses() {
    QVERIFY(start());
    const CommandPalette* palette = ask();
    QTest::keyClicks(palette->field(), u"last image"_s);
    const QRect place = palette->list()->visualRect(palette->list()->model()->index(0, 0));
    QTest::mouseClick(palette->list()->viewport(), Qt::LeftButton, {}, place.center());
    QTRY_COMPARE(m_app->window()->session()->currentIndex(), 4);
}

void TestCommandPalette::lettersDoNotReachTheWindow() {
    QVERIFY(start());
    const CommandPalette* palette = ask();
    QTest::keyClicks(palette->field(), u"gdh3"_s);
    QCOMPARE(palette->field()->text(), u"gdh3"_s);
    QCOMPARE(m_app->window()->session()->currentIndex(), 0);
    QVERIFY(m_app->window()->settings().overlay.groundTruth.visible);
    QVERIFY(!palette->list()->isVisible());  // and it says that there is none
}

void TestCommandPalette::submenusAreNamed() {
    QVERIFY(start());
    const CommandPalette* palette = ask();
    QTest::keyClicks(palette->field(), u"dark"_s);
    QCOMPARE(textAt(palette, 0), u"Dark"_s);
    QCOMPARE(palette->list()->model()->index(0, 0).data(CommandModel::PathRole).toString(), u"View › Theme"_s);
}

void TestCommandPalette::itLiesInsideASmallWindow() {
    m_app = std::make_unique<test::WindowFixture>();
    QVERIFY(m_app->start({700, 450}));
    QTest::keyClick(m_app->window()->startPage(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const auto* palette = m_app->window()->findChild<CommandPalette*>();
    QVERIFY(palette->isVisible());
    QVERIFY(m_app->window()->rect().contains(palette->geometry()));
    m_app->window()->resize(900, 600);
    QVERIFY(m_app->window()->rect().contains(palette->geometry()));
    QVERIFY(qAbs(palette->geometry().center().x() - m_app->window()->rect().center().x()) <= 1);
}

}  // namespace

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
