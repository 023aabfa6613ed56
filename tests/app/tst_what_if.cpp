// SPDX-License-Identifier: GPL-3.0-or-later
// Another question about an image, by real events, beside a run that stays as it is.
#include "app/inspect/what_if_desk.h"
#include "tests/app/paced_models.h"
#include "tests/app/window_support.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace groundscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class TestWhatIf : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void cleanup() { m_app.reset(); }
    void theStoredAnswerStandsBeside();
    void anotherQuestionLeavesTheRunAlone();
    void triesAreKeptAndCopied();
    void itFollowsTheImage();
    void anEmptyQuestionIsAnError();
    void cancellingGivesUp();
    void withoutModelsTheyAreAskedFor();

  private:
    bool start(const fake::Behaviour& behaviour) {
        m_app = std::make_unique<test::WindowFixture>();
        if (!m_app->start())
            return false;
        m_app->window()->setModelFactory(fake::models(behaviour));
        return m_app->openRun();
    }
    WhatIfDialog* open() {
        QTest::keyClick(m_app->canvas(), Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = m_app->window()->findChild<WhatIfDialog*>();
        return dialog && dialog->isVisible() && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    template <typename T>
    static T* part(const WhatIfDialog* dialog, const QString& name) {
        return dialog->findChild<T*>(name);
    }
    static void ask(const WhatIfDialog* dialog, const QString& question) {
        auto* field = part<QPlainTextEdit>(dialog, u"whatIfQuestion"_s);
        field->selectAll();
        QTest::keyClicks(field, question);
        QTest::mouseClick(part<QPushButton>(dialog, u"whatIfAsk"_s), Qt::LeftButton);
    }
    static int triesOf(const WhatIfDialog* dialog) {
        return part<QTreeWidget>(dialog, u"whatIfTries"_s)->topLevelItemCount();
    }

    std::unique_ptr<test::WindowFixture> m_app;
};

void TestWhatIf::theStoredAnswerStandsBeside() {
    QVERIFY(start({}));
    const WhatIfDialog* dialog = open();
    QVERIFY(dialog);
    QVERIFY(!dialog->question().isEmpty());
    QVERIFY(dialog->windowTitle().contains(u"1"));
    QTRY_COMPARE(dialog->findChildren<CanvasView*>().front()->state(), CanvasView::State::Ready);
    QVERIFY(!dialog->findChildren<CanvasView*>().front()->scene().mask.isNull());
    QCOMPARE(triesOf(dialog), 0);
}

void TestWhatIf::anotherQuestionLeavesTheRunAlone() {
    QVERIFY(start({}));
    const auto before = m_app->window()->session()->currentRun();
    const QString file = toQString(m_app->window()->session()->store()->file());
    const WhatIfDialog* dialog = open();
    QVERIFY(dialog);
    ask(dialog, u"Where is the wing?"_s);
    QTRY_COMPARE(triesOf(dialog), 1);
    const auto* row = part<QTreeWidget>(dialog, u"whatIfTries"_s)->topLevelItem(0);
    QCOMPARE(row->text(0), u"1"_s);
    QCOMPARE(row->text(1), u"Where is the wing?"_s);
    QVERIFY(row->text(2).startsWith(u"A butterfly with orange wings"));
    QVERIFY(!row->text(3).isEmpty() && !row->text(5).isEmpty());
    QTRY_VERIFY(!dialog->findChildren<CanvasView*>().back()->scene().mask.isNull());
    QCOMPARE(m_app->window()->session()->currentRun(), before);
    QCOMPARE(toQString(m_app->window()->session()->store()->file()), file);
    const auto stored = m_app->window()->session()->store()->load("1");
    QVERIFY(stored && *stored == *before);
    QVERIFY(!m_app->window()->controller()->isBusy());
}

void TestWhatIf::triesAreKeptAndCopied() {
    QVERIFY(start({}));
    const WhatIfDialog* dialog = open();
    QVERIFY(dialog);
    ask(dialog, u"one"_s);
    QTRY_COMPARE(triesOf(dialog), 1);
    ask(dialog, u"two"_s);
    QTRY_COMPARE(triesOf(dialog), 2);
    QTest::mouseClick(part<QPushButton>(dialog, u"whatIfCopy"_s), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].split(u'\t').size(), 6);
    QCOMPARE(lines[1].split(u'\t')[1], u"one"_s);
    QCOMPARE(lines[2].split(u'\t').size(), 6);
}

void TestWhatIf::itFollowsTheImage() {
    QVERIFY(start({}));
    const WhatIfDialog* dialog = open();
    QVERIFY(dialog);
    ask(dialog, u"one"_s);
    QTRY_COMPARE(triesOf(dialog), 1);
    m_app->window()->session()->setCurrentIndex(1);
    QVERIFY(dialog->windowTitle().contains(u"2"));
    ask(dialog, u"two"_s);
    QTRY_COMPARE(triesOf(dialog), 2);
    auto* tries = part<QTreeWidget>(dialog, u"whatIfTries"_s);
    tries->setCurrentItem(tries->topLevelItem(0));  // back to the first image
    QTRY_COMPARE(m_app->window()->session()->currentIndex(), 0);
    QVERIFY(dialog->windowTitle().contains(u"1"));
}

void TestWhatIf::anEmptyQuestionIsAnError() {
    QVERIFY(start({}));
    const WhatIfDialog* dialog = open();
    QVERIFY(dialog);
    ask(dialog, u" "_s);
    QTRY_VERIFY(part<QLabel>(dialog, u"whatIfState"_s)->text().contains(u"no question"_s));
    QCOMPARE(triesOf(dialog), 0);
    QVERIFY(part<QPushButton>(dialog, u"whatIfAsk"_s)->isEnabled());
}

void TestWhatIf::cancellingGivesUp() {
    fake::Behaviour slow;
    slow.tokenTime = 200ms;
    QVERIFY(start(slow));
    const WhatIfDialog* dialog = open();
    QVERIFY(dialog);
    ask(dialog, u"one"_s);
    auto* cancel = part<QPushButton>(dialog, u"whatIfCancel"_s);
    QTRY_VERIFY(cancel->isVisible());
    QVERIFY(!part<QPushButton>(dialog, u"whatIfAsk"_s)->isEnabled());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!cancel->isVisible());
    QTest::qWait(300);
    QCOMPARE(triesOf(dialog), 0);
}

void TestWhatIf::withoutModelsTheyAreAskedFor() {
    m_app = std::make_unique<test::WindowFixture>();
    QVERIFY(m_app->start() && m_app->openRun());
    QVERIFY(!open());
    QVERIFY(m_app->window()->findChild<QDialog*>());  // the choice of models
}

}  // namespace

QTEST_MAIN(TestWhatIf)
#include "tst_what_if.moc"
