// SPDX-License-Identifier: GPL-3.0-or-later
// The window with a run: choices of selectors, settings, figures, review.
#include "app/editing/edit_actions.h"
#include "app/models/run_settings.h"
#include "app/models/run_settings_dialog.h"
#include "app/shell/actions.h"
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
#include "tests/app/app_support.h"
#include "tests/app/paced_models.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30000;

class TestMainWindowStudies : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void keysShowTheSelectorsChoices();
    void aPairIsDrawnAsItsUnion();
    void aChoiceOfNoMaskIsAState();
    void settingsAreUsedByTheRunAndShown();
    void otherSettingsGoIntoANewFile();
    void evaluationListsTheSamplesBehindANumber();
    void resultsMakeFiguresOutdated();
    void verdictsByKeyAreInTheFile();
    void aVerdictIsTakenBackAfterARestart();
    void theDemosRunIsNotWritten();

  private:
    void makeWindow();
    bool openRun(const QString& name);
    CanvasView* canvas() { return m_window->workspace()->canvas(); }
    Session* session() { return m_window->session(); }
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindowStudies::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestMainWindowStudies::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    test::writeBenchmark(path(u"bench"_s), 5);
    const auto benchmark = test::readBenchmarkAt(path(u"bench"_s));
    {
        const auto store = test::writeRun(path(u"recorded.gsrun"_s), *benchmark, 4);
        SampleRun run = *store->load(benchmark->samples.front().id);
        run.selections.push_back({"oracle-pairs", 0, 0.5, "best-iou", {8}});
        run.selections.push_back({"automatic", 6, 0, "judged-best"});
        run.selections.push_back({"attend-and-segment", std::nullopt, 0.3, "below-cut"});
        QVERIFY(store->put(run));
    }
    m_store = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    makeWindow();
}

void TestMainWindowStudies::makeWindow() {
    m_window = std::make_unique<MainWindow>(m_store.get());
    m_window->setRunsFolder(path(u"runs"_s));
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

bool TestMainWindowStudies::openRun(const QString& name) {
    m_window->openPath(path(name));
    return QTest::qWaitFor(
        [this] { return session()->currentRun() && canvas()->state() == CanvasView::State::Ready; }, kPatienceMs);
}

void TestMainWindowStudies::keysShowTheSelectorsChoices() {
    QVERIFY(openRun(u"recorded.gsrun"_s));
    SelectionDock* dock = m_window->workspace()->selections();
    QCOMPARE(dock->model()->rowCount(), 4);
    QCOMPARE(dock->currentSelector(), std::string("oracle"));
    QTest::keyClick(canvas(), Qt::Key_U);
    QCOMPARE(session()->currentPhrase(), 2);
    QCOMPARE(session()->currentRow(), 0);
    QCOMPARE(dock->currentSelector(), std::string("automatic"));
    QTest::keyClick(canvas(), Qt::Key_O);
    QCOMPARE(session()->currentPhrase(), 1);
    QTest::keyClick(canvas(), Qt::Key_2);  // the person's own choice
    QVERIFY(dock->currentSelector().empty());
}

void TestMainWindowStudies::aPairIsDrawnAsItsUnion() {
    QVERIFY(openRun(u"recorded.gsrun"_s));
    QVERIFY(session()->showSelection("oracle-pairs"));
    const auto run = session()->currentRun();
    const Mask& first = run->candidates[0].mask;
    const Mask& second = run->candidates[8].mask;
    const Rect inFirst = boundsOf(first);
    const Rect inSecond = boundsOf(second);
    const auto contains = [this](const Rect& box) {
        return canvas()->scene().mask.contains(static_cast<int>(box.x + box.width / 2),
                                               static_cast<int>(box.y + box.height / 2));
    };
    QTRY_VERIFY_WITH_TIMEOUT(contains(inFirst) && contains(inSecond), kPatienceMs);
    QCOMPARE(canvas()->scene().points.size(), std::size_t{2});
    QTest::keyClick(canvas(), Qt::Key_1);
    QTRY_VERIFY_WITH_TIMEOUT(!contains(inSecond), kPatienceMs);
}

void TestMainWindowStudies::aChoiceOfNoMaskIsAState() {
    QVERIFY(openRun(u"recorded.gsrun"_s));
    QTest::keyClick(canvas(), Qt::Key_I);
    QVERIFY(!session()->currentCandidate());
    QTRY_VERIFY(canvas()->scene().mask.isNull());
    QVERIFY2(canvas()->note().contains(u"below the cut"_s), qPrintable(canvas()->note()));
}

void TestMainWindowStudies::settingsAreUsedByTheRunAndShown() {
    m_window->setModelFactory(fake::models({}));
    m_window->openPath(path(u"bench"_s));
    QVERIFY(QTest::qWaitFor([this] { return canvas()->state() == CanvasView::State::Ready; }, kPatienceMs));
    QTest::keyClick(canvas(), Qt::Key_R, Qt::ControlModifier);
    auto* dialog = m_window->findChild<RunSettingsDialog*>();
    QVERIFY(dialog);
    auto* profile = dialog->findChild<QComboBox*>(u"profile"_s);
    profile->setFocus();
    QTest::keyClick(profile, Qt::Key_End);
    auto* selectors = dialog->findChild<QListWidget*>(u"selectors"_s);
    for (int row = 0; row < selectors->count(); ++row)
        if (selectors->item(row)->data(Qt::UserRole).toString() == u"predicted-iou")
            selectors->item(row)->setCheckState(Qt::Checked);
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"useSettings"_s), Qt::LeftButton);
    auto* shown = m_window->findChild<QToolButton*>(u"runSettingsStatus"_s);
    QVERIFY2(shown->text().contains(u"reference"_s), qPrintable(shown->text()));
    QVERIFY(shown->toolTip().contains(u"B10"_s));
    QTest::keyClick(canvas(), Qt::Key_F5);
    QVERIFY(QTest::qWaitFor([this] { return !m_window->controller()->isBusy() && session()->currentRun(); }, kPatienceMs));
    const RunConfig& config = session()->store()->record().config;
    QCOMPARE(config.profile, std::string("reference"));
    QCOMPARE(config.selectors, (std::vector<std::string>{"oracle", "predicted-iou"}));
    QCOMPARE(config.rowZero, RowZero::SecondToLast);
    QVERIFY(m_window->workspace()->details()->asText().contains(u"B10"_s));
}

void TestMainWindowStudies::otherSettingsGoIntoANewFile() {
    m_window->setModelFactory(fake::models({}));
    QVERIFY(openRun(u"recorded.gsrun"_s));
    RunConfig settings = session()->store()->record().config;
    m_window->actions()->probing->actions().at(0)->trigger();
    QVERIFY(settingsDifference(settings, m_window->settings().run));
    QTest::keyClick(canvas(), Qt::Key_F5);
    QVERIFY(QTest::qWaitFor([this] { return !m_window->controller()->isBusy(); }, kPatienceMs));
    QVERIFY(toQString(session()->store()->file()) != path(u"recorded.gsrun"_s));
    QCOMPARE(session()->store()->record().config.probing, 1);
    QVERIFY2(m_window->messages()->text().contains(u"new run was begun"_s), qPrintable(m_window->messages()->text()));
}

void TestMainWindowStudies::evaluationListsTheSamplesBehindANumber() {
    QVERIFY(openRun(u"recorded.gsrun"_s));
    QTest::keyClick(canvas(), Qt::Key_F8);
    EvaluationDock* dock = m_window->workspace()->evaluation();
    QVERIFY(QTest::qWaitFor([dock] { return dock->evaluation() != nullptr; }, kPatienceMs));
    QVERIFY(dock->isVisible());
    auto* when = dock->findChild<QTreeWidget*>(u"when"_s);
    dock->findChild<QTabWidget*>(u"evaluationTabs"_s)->setCurrentWidget(when);
    QTreeWidgetItem* filled = nullptr;
    for (int row = 0; row < 10 && !filled; ++row)
        if (when->topLevelItem(0)->child(row)->text(1).toInt() > 0)
            filled = when->topLevelItem(0)->child(row);
    QVERIFY(filled);
    when->setFocus();
    when->setCurrentItem(filled);
    QTest::keyClick(when, Qt::Key_Return);
    auto* list = m_window->workspace()->samples()->findChild<QListView*>(u"sampleList"_s);
    QCOMPARE(list->model()->rowCount(), filled->text(1).toInt());
    auto* profile = dock->findChild<QComboBox*>(u"evaluationProfile"_s);
    profile->setFocus();
    for (int i = 0; i < 3; ++i)  // End is the window's: the last image
        QTest::keyClick(profile, Qt::Key_Down);
    QVERIFY2(QTest::qWaitFor([dock] { return dock->evaluation()->profile == "reference"; }, kPatienceMs),
             qPrintable(dock->findChild<QLabel*>(u"evaluationHint"_s)->text() + dock->profile()));
    QCOMPARE(dock->evaluation()->storedProfile, std::string("clean"));
}

void TestMainWindowStudies::resultsMakeFiguresOutdated() {
    m_window->setModelFactory(fake::models({}));
    m_window->openPath(path(u"bench"_s));
    QVERIFY(QTest::qWaitFor([this] { return canvas()->state() == CanvasView::State::Ready; }, kPatienceMs));
    QTest::keyClick(canvas(), Qt::Key_F5);
    QVERIFY(QTest::qWaitFor([this] { return !m_window->controller()->isBusy() && session()->currentRun(); }, kPatienceMs));
    QTest::keyClick(canvas(), Qt::Key_F8);
    EvaluationDock* dock = m_window->workspace()->evaluation();
    QVERIFY(QTest::qWaitFor([dock] { return dock->evaluation() != nullptr; }, kPatienceMs));
    auto* title = dock->findChild<QLabel*>(u"evaluationTitle"_s);
    QVERIFY(!title->text().contains(u"⚠"_s));
    QTest::keyClick(canvas(), Qt::Key_D);
    QTest::keyClick(canvas(), Qt::Key_F5);
    QVERIFY(QTest::qWaitFor([this] { return !m_window->controller()->isBusy(); }, kPatienceMs));
    QVERIFY(title->text().contains(u"⚠"_s));
}

void TestMainWindowStudies::verdictsByKeyAreInTheFile() {
    QVERIFY(openRun(u"recorded.gsrun"_s));
    QTest::keyClick(canvas(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    ReviewDock* dock = m_window->workspace()->review();
    QVERIFY(dock->isVisible());
    dock->findChild<QLineEdit*>(u"annotator"_s)->setText(u"ann"_s);
    dock->focusPage();
    QTest::keyClick(dock->verdicts(), Qt::Key_Y);
    QCOMPARE(session()->currentIndex(), 1);  // the next one
    QTRY_VERIFY(session()->currentRun());
    QTest::keyClick(dock->verdicts(), Qt::Key_N);
    QTRY_COMPARE_WITH_TIMEOUT(dock->saveState(), ReviewDock::SaveState::Saved, kPatienceMs);
    const auto labels = session()->store()->labels("answer").value_or({});
    QCOMPARE(labels.size(), std::size_t{2});
    QCOMPARE(labels[0].sampleId, std::string("1"));
    QCOMPARE(labels[0].value, std::string("correct"));
    QCOMPARE(labels[1].value, std::string("wrong"));
    QCOMPARE(labels[1].annotator, std::string("ann"));
    QCOMPARE(session()->store()->access(), RunStore::Access::ReadWrite);
    QTest::keyClick(canvas(), Qt::Key_Home);
    QTest::keyClick(canvas(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(session()->currentIndex(), 2);  // the first that is not reviewed
}

void TestMainWindowStudies::aVerdictIsTakenBackAfterARestart() {
    const auto stored = [this] {
        const auto labels = session()->store()->labels("answer").value_or({});
        return labels.empty() ? std::string("none") : labels[0].value;
    };
    const auto review = [this] {
        ReviewDock* dock = m_window->workspace()->review();
        QTest::keyClick(canvas(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        dock->findChild<QLineEdit*>(u"annotator"_s)->setText(u"ann"_s);
        dock->focusPage();
        return dock;
    };
    QVERIFY(openRun(u"recorded.gsrun"_s));
    ReviewDock* dock = review();
    QTest::keyClick(dock->verdicts(), Qt::Key_Y);
    QTest::keyClick(canvas(), Qt::Key_Home);
    QTRY_VERIFY(session()->currentRun());
    dock->focusPage();
    QTest::keyClick(dock->verdicts(), Qt::Key_N);
    QTRY_COMPARE_WITH_TIMEOUT(dock->saveState(), ReviewDock::SaveState::Saved, kPatienceMs);
    QCOMPARE(stored(), std::string("wrong"));
    EditActions* edit = m_window->actions()->edit();
    QVERIFY(!edit->undo->isEnabled());  // the next image has no verdict to take back
    QTest::keyClick(canvas(), Qt::Key_Home);
    QVERIFY(edit->undo->isEnabled());  // though ground truth is locked
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), std::string("correct"), kPatienceMs);

    m_window.reset();
    makeWindow();
    edit = m_window->actions()->edit();
    QVERIFY(openRun(u"recorded.gsrun"_s));
    dock = review();
    QTRY_VERIFY_WITH_TIMEOUT(edit->undo->isEnabled(), kPatienceMs);
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), std::string(), kPatienceMs);
    QVERIFY(!edit->undo->isEnabled());
    QTest::keyClick(canvas(), Qt::Key_Y, Qt::ControlModifier);
    QTest::keyClick(canvas(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), std::string("wrong"), kPatienceMs);
}

void TestMainWindowStudies::theDemosRunIsNotWritten() {
    m_window->openDemo();
    QVERIFY(QTest::qWaitFor([this] { return session()->currentRun() != nullptr; }, kPatienceMs));
    ReviewDock* dock = m_window->workspace()->review();
    const auto before = session()->store()->labels();
    QVERIFY(before.has_value());
    QTest::keyClick(canvas(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    dock->findChild<QLineEdit*>(u"annotator"_s)->setText(u"ann"_s);
    dock->focusPage();
    QTest::keyClick(dock->verdicts(), Qt::Key_Y);
    QCOMPARE(dock->saveState(), ReviewDock::SaveState::Failed);
    QVERIFY(session()->store()->labels().value_or({}) == *before);
}

}  // namespace

QTEST_MAIN(TestMainWindowStudies)
#include "tst_main_window_studies.moc"
