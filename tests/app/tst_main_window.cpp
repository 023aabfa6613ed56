// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/building/build_window.h"
#include "app/editing/data_check_dialog.h"
#include "app/models/model_dialog.h"
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
#include "tests/app/app_support.h"
#include "tests/app/paced_models.h"
#include "tests/support/build_fixture.h"

#include <QAbstractButton>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTextBrowser>

using namespace groundscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20000;

class TestMainWindow : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsOnTheStartPage();
    void opensABenchmarkAndStepsThroughIt();
    void opensARunAndShowsItAtOnce();
    void lettersStayInTextFields();
    void keysToggleLayers();
    void digitsChooseMasks();
    void aPhraseIsChosenByClick();
    void bareImageWhileHeld();
    void withoutModelsRunAsksForThem();
    void runsThisImage();
    void runsAllImages();
    void recordedRunIsKeptWhenModelsDiffer();
    void cancelKeyStopsTheRun();
    void closesInMidJob();
    void tellsWhyAFolderDoesNotOpen();
    void brokenImageIsAStateOfItsSample();
    void dropOpens();
    void buildingHasItsOwnWindow();
    void remembersItsLayout();
    void dataCheckListsNotes();
    void fitsASmallScreen();
    void opensTheDemo();

  private:
    bool openAndWait(const QString& path);
    bool waitForIdle();
    bool waitForPicture();
    CanvasView* canvas() { return m_window->workspace()->canvas(); }
    Session* session() { return m_window->session(); }
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestMainWindow::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    test::writeBenchmark(path(u"bench"_s), 5);
    const auto benchmark = test::readBenchmarkAt(path(u"bench"_s));
    test::writeRun(path(u"recorded.gsrun"_s), *benchmark, 4);
    m_store = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_store.get());
    m_window->setRunsFolder(path(u"runs"_s));
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestMainWindow::cleanup() {
    m_window.reset();
}

bool TestMainWindow::openAndWait(const QString& file) {
    m_window->openPath(file);
    const bool opened =
        QTest::qWaitFor([this] { return session()->isOpen() && !m_window->isOpening(); }, kPatienceMs);
    return opened && waitForPicture();
}

bool TestMainWindow::waitForPicture() {
    return QTest::qWaitFor([this] { return canvas()->state() == CanvasView::State::Ready; }, kPatienceMs);
}

bool TestMainWindow::waitForIdle() {
    return QTest::qWaitFor([this] { return !m_window->controller()->isBusy(); }, kPatienceMs);
}

void TestMainWindow::startsOnTheStartPage() {
    QVERIFY(m_window->startPage()->isVisible());
    QVERIFY(!canvas()->isVisible());
    QVERIFY(!m_window->workspace()->samples()->isVisible());
    QVERIFY(!m_window->actions()->runSample->isEnabled());
    for (const QString& name : {u"openBenchmarkButton"_s, u"openRunButton"_s, u"openDemoButton"_s})
        QVERIFY2(m_window->findChild<QAbstractButton*>(name), qPrintable(name));
}

void TestMainWindow::opensABenchmarkAndStepsThroughIt() {
    QVERIFY(openAndWait(path(u"bench"_s)));
    QVERIFY(!m_window->startPage()->isVisible());
    QCOMPARE(session()->currentIndex(), 0);
    QTest::keyClick(canvas(), Qt::Key_D);
    QCOMPARE(session()->currentIndex(), 1);
    QTest::keyClick(canvas(), Qt::Key_A);
    QCOMPARE(session()->currentIndex(), 0);
    QTest::keyClick(canvas(), Qt::Key_End);
    QCOMPARE(session()->currentIndex(), 4);
    QTest::keyClick(canvas(), Qt::Key_D);  // there is none
    QCOMPARE(session()->currentIndex(), 4);
    QTest::keyClick(canvas(), Qt::Key_Home);
    QCOMPARE(session()->currentIndex(), 0);
    auto* list = m_window->workspace()->samples()->findChild<QListView*>();
    QVERIFY(list);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_D);
    QCOMPARE(session()->currentIndex(), 1);
    QVERIFY(waitForPicture());
    QCOMPARE(canvas()->scene().frame(), test::kPictureSize);
}

void TestMainWindow::opensARunAndShowsItAtOnce() {
    QVERIFY(openAndWait(path(u"recorded.gsrun"_s)));
    QVERIFY(QTest::qWaitFor([this] { return session()->currentRun() != nullptr; }, kPatienceMs));
    QCOMPARE(session()->finishedCount(), 4);
    QVERIFY(QTest::qWaitFor([this] { return !canvas()->scene().mask.isNull(); }, kPatienceMs));
    QVERIFY(canvas()->scene().maskIsOracle);
    QVERIFY(canvas()->scene().heat);
    QVERIFY(!canvas()->scene().groundTruth.isNull());
    QCOMPARE(canvas()->scene().points.size(), std::size_t{1});
    QCOMPARE(m_window->workspace()->candidates()->model()->rowCount(), 3);
}

void TestMainWindow::lettersStayInTextFields() {
    QVERIFY(openAndWait(path(u"bench"_s)));
    QTest::keyClick(canvas(), Qt::Key_F, Qt::ControlModifier);
    auto* search = m_window->workspace()->samples()->findChild<QLineEdit*>();
    QVERIFY(search);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"dag1"_s);
    QCOMPARE(search->text(), u"dag1"_s);
    QCOMPARE(session()->currentIndex(), 0);
    QVERIFY(m_window->settings().overlay.groundTruth.visible);
}

void TestMainWindow::keysToggleLayers() {
    QVERIFY(openAndWait(path(u"recorded.gsrun"_s)));
    const auto overlay = [this]() -> const OverlayOptions& { return canvas()->options(); };
    const std::pair<Qt::Key, Layer> keys[] = {
        {Qt::Key_G, Layer::GroundTruth}, {Qt::Key_H, Layer::Heat}, {Qt::Key_V, Layer::Mask}};
    for (const auto& [key, layer] : keys) {
        QTest::keyClick(canvas(), key);
        QVERIFY(!overlay().layer(layer).visible);
        QTest::keyClick(canvas(), key);
        QVERIFY(overlay().layer(layer).visible);
    }
    QTest::keyClick(canvas(), Qt::Key_G);
    QTest::keyClick(canvas(), Qt::Key_T);
    QVERIFY(!overlay().heat.visible && !overlay().mask.visible && !overlay().point.visible);
    QVERIFY(overlay().image.visible);
    QTest::keyClick(canvas(), Qt::Key_T);  // as it was: without ground truth
    QVERIFY(overlay().heat.visible && overlay().mask.visible && !overlay().groundTruth.visible);
    QVERIFY(!m_window->actions()->groundTruth->isChecked());
}

void TestMainWindow::digitsChooseMasks() {
    QVERIFY(openAndWait(path(u"recorded.gsrun"_s)));
    QVERIFY(QTest::qWaitFor([this] { return session()->currentRun() != nullptr; }, kPatienceMs));
    QTest::keyClick(canvas(), Qt::Key_3);
    QCOMPARE(session()->currentRow(), 2);
    QTest::keyClick(canvas(), Qt::Key_1);
    QCOMPARE(session()->currentRow(), 0);
    QTest::keyClick(canvas(), Qt::Key_0);
    QCOMPARE(session()->currentRow(), -1);
    QVERIFY(canvas()->scene().mask.isNull());
    const int phrase = session()->currentPhrase();
    QTest::keyClick(canvas(), Qt::Key_Greater);
    QVERIFY(session()->currentPhrase() != phrase);
    QTest::keyClick(canvas(), Qt::Key_O);
    QCOMPARE(session()->currentPhrase(), phrase);
    QVERIFY(session()->currentRow() >= 0);
}

void TestMainWindow::aPhraseIsChosenByClick() {
    QVERIFY(openAndWait(path(u"recorded.gsrun"_s)));
    QVERIFY(QTest::qWaitFor([this] { return session()->currentRun() != nullptr; }, kPatienceMs));
    auto* browser = m_window->workspace()->answer()->findChild<QTextBrowser*>();
    QVERIFY(browser);
    const auto linkAt = [browser](const QString& phrase) {
        QTextCursor cursor = browser->document()->find(phrase);
        cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) / 2);
        return browser->cursorRect(cursor).center();
    };
    for (const auto& [phrase, index] : {std::pair(u"a butterfly"_s, 0), std::pair(u"a green leaf"_s, 2)}) {
        QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, linkAt(phrase));
        QCOMPARE(session()->currentPhrase(), index);
        QTRY_COMPARE(m_window->workspace()->candidates()->model()->rowCount(), 3);
    }
}

void TestMainWindow::bareImageWhileHeld() {
    QVERIFY(openAndWait(path(u"recorded.gsrun"_s)));
    QTest::keyPress(canvas(), Qt::Key_H, Qt::ShiftModifier);
    QVERIFY(canvas()->isPeeking());
    QTest::keyRelease(canvas(), Qt::Key_H, Qt::ShiftModifier);
    QVERIFY(!canvas()->isPeeking());
}

void TestMainWindow::withoutModelsRunAsksForThem() {
    QVERIFY(openAndWait(path(u"bench"_s)));
    QTest::keyClick(canvas(), Qt::Key_F5);
    auto* dialog = m_window->findChild<ModelDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!m_window->controller()->isBusy());
    dialog->reject();
}

void TestMainWindow::runsThisImage() {
    QVERIFY(openAndWait(path(u"bench"_s)));
    fake::Behaviour behaviour;
    behaviour.tokenTime = 20ms;
    m_window->setModelFactory(fake::models(behaviour));
    QTest::keyClick(canvas(), Qt::Key_D);
    QTest::keyClick(canvas(), Qt::Key_F5);
    QVERIFY(m_window->controller()->isBusy());
    QVERIFY(!m_window->statusLine()->jobText().isEmpty());
    QVERIFY(waitForIdle());
    QVERIFY(session()->currentRun());
    QCOMPARE(session()->currentRun()->filled, Stage::Scores);
    QVERIFY(session()->store());
    QVERIFY(toQString(session()->store()->file()).startsWith(path(u"runs"_s)));
    QVERIFY(m_window->statusLine()->jobText().isEmpty());
    QVERIFY(!m_window->statusLine()->savedText().isEmpty());
    QVERIFY(m_window->statusLine()->deviceText().contains(u"chosen by the test"_s));
    QTRY_VERIFY(!canvas()->scene().mask.isNull());
}

void TestMainWindow::runsAllImages() {
    QVERIFY(openAndWait(path(u"bench"_s)));
    m_window->setModelFactory(fake::models({}));
    QTest::keyClick(canvas(), Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(waitForIdle());
    QCOMPARE(session()->finishedCount(), 5);
    QVERIFY(m_window->messages()->isVisible());
    QTest::keyClick(canvas(), Qt::Key_F5, Qt::ShiftModifier);  // all done: asks instead of doing nothing
    QVERIFY(!m_window->controller()->isBusy());
    QVERIFY(m_window->messages()->isVisible());
}

void TestMainWindow::recordedRunIsKeptWhenModelsDiffer() {
    QVERIFY(openAndWait(path(u"recorded.gsrun"_s)));
    m_window->setModelFactory(fake::models({}));
    QTest::keyClick(canvas(), Qt::Key_F5);
    QVERIFY(waitForIdle());
    QVERIFY(session()->store()->file() != toPath(path(u"recorded.gsrun"_s)));
    const auto recorded = RunStore::open(toPath(path(u"recorded.gsrun"_s)), RunStore::Access::ReadOnly);
    QCOMPARE((*recorded)->summaries()->size(), std::size_t{4});
    QVERIFY(m_window->messages()->isVisible());  // says so, and how to get back
}

void TestMainWindow::cancelKeyStopsTheRun() {
    QVERIFY(openAndWait(path(u"bench"_s)));
    fake::Behaviour slow;
    slow.tokenTime = 200ms;
    m_window->setModelFactory(fake::models(slow));
    QTest::keyClick(canvas(), Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(QTest::qWaitFor([this] { return m_window->controller()->isBatchRunning(); }, kPatienceMs));
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(canvas(), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(waitForIdle());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestMainWindow::closesInMidJob() {
    QVERIFY(openAndWait(path(u"bench"_s)));
    fake::Behaviour slow;
    slow.tokenTime = 30ms;
    m_window->setModelFactory(fake::models(slow));
    QTest::keyClick(canvas(), Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(QTest::qWaitFor([this] { return session()->finishedCount() > 0; }, kPatienceMs));
    const auto file = session()->store()->file();
    QElapsedTimer timer;
    timer.start();
    m_window->close();
    m_window.reset();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    const auto stored = RunStore::open(file, RunStore::Access::ReadOnly);
    QVERIFY(stored);
    QVERIFY(!(*stored)->summaries()->empty());
}

void TestMainWindow::tellsWhyAFolderDoesNotOpen() {
    m_window->openPath(path(u"nowhere"_s));
    QVERIFY(QTest::qWaitFor([this] { return !m_window->isOpening(); }, kPatienceMs));
    QVERIFY(m_window->startPage()->isVisible());
    auto* error = m_window->findChild<QLabel*>(u"startError"_s);
    QVERIFY(error->isVisible());
    QVERIFY(error->text().contains(u"nowhere"_s));
    QVERIFY(openAndWait(path(u"bench"_s)));
    m_window->openPath(path(u"nowhere"_s));  // what is open stays open
    QVERIFY(QTest::qWaitFor([this] { return !m_window->isOpening(); }, kPatienceMs));
    QVERIFY(session()->isOpen());
    QVERIFY(m_window->messages()->isVisible());
    QVERIFY(waitForPicture());
}

void TestMainWindow::brokenImageIsAStateOfItsSample() {
    test::writeText(path(u"bench/MMVP Images/2.jpg"_s), "no picture");
    QVERIFY(openAndWait(path(u"bench"_s)));
    QTest::keyClick(canvas(), Qt::Key_D);
    QTRY_COMPARE(canvas()->state(), CanvasView::State::Error);
    QTest::keyClick(canvas(), Qt::Key_D);
    QVERIFY(waitForPicture());
}

void TestMainWindow::dropOpens() {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path(u"recorded.gsrun"_s))});
    const QPoint middle = m_window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QVERIFY(QApplication::sendEvent(m_window.get(), &enter));
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(QTest::qWaitFor([this] { return session()->store() != nullptr; }, kPatienceMs));
}

void TestMainWindow::buildingHasItsOwnWindow() {
    const BuildSources sources = test::writeBuildData(toPath(path(u"data"_s)));
    BuildProject project = *newBuild(toPath(path(u"work.gsbuild"_s)), sources);
    QVERIFY(saveBuild(project).has_value());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QPointer<BuildWindow> build = m_window->findChild<BuildWindow*>();
    QVERIFY(build);
    QVERIFY(build->isVisible());
    build->setAnnotator(u"Ada"_s);
    m_window->openPath(path(u"work.gsbuild"_s));
    QTRY_VERIFY_WITH_TIMEOUT(build->controller()->picture() != nullptr, kPatienceMs);
    QCOMPARE(m_window->findChildren<BuildWindow*>().size(), 1);
    Q_EMIT build->benchmarkRequested(path(u"bench"_s));
    QTRY_VERIFY_WITH_TIMEOUT(session()->isOpen(), kPatienceMs);
    build->controller()->toggle("102");
    QVERIFY(!m_window->close());  // the decision first
    QTRY_VERIFY_WITH_TIMEOUT(build.isNull() && !m_window->isVisible(), kPatienceMs);
    QCOMPARE(openBuild(toPath(path(u"work.gsbuild"_s)))->items[0].decisionOf("Ada")->kept, std::set<std::string>{"102"});
    QCOMPARE(m_window->settings().annotator, u"Ada"_s);
}

void TestMainWindow::remembersItsLayout() {
    QVERIFY(openAndWait(path(u"recorded.gsrun"_s)));
    m_window->workspace()->candidates()->close();
    QTest::keyClick(canvas(), Qt::Key_G);
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_store.get());
    m_window->show();
    QVERIFY(openAndWait(path(u"recorded.gsrun"_s)));
    QVERIFY(!m_window->workspace()->candidates()->isVisible());
    QVERIFY(!canvas()->options().groundTruth.visible);
    QCOMPARE(m_window->settings().recent.front().path, path(u"recorded.gsrun"_s));
    m_window->actions()->resetLayout->trigger();
    QVERIFY(m_window->workspace()->candidates()->isVisible());
}

void TestMainWindow::dataCheckListsNotes() {
    QFile::remove(path(u"bench/MMVP Images/3.jpg"_s));
    QVERIFY(openAndWait(path(u"bench"_s)));
    m_window->showDataCheck();
    auto* dialog = m_window->findChild<DataCheckDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY(!dialog->isChecking());
    QVERIFY(dialog->noteCount() >= 2);  // the picture that is gone, the target that is empty
}

void TestMainWindow::fitsASmallScreen() {
    constexpr QSize kSmall(1280, 760);
    m_window->resize(kSmall);
    m_window->openDemo();
    QVERIFY(waitForPicture());
    QTRY_VERIFY(session()->currentRun());
    QTest::qWait(200);
    QCOMPARE(m_window->size(), kSmall);
}

void TestMainWindow::opensTheDemo() {
    QTest::mouseClick(m_window->findChild<QAbstractButton*>(u"openDemoButton"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return session()->isOpen(); }, kPatienceMs));
    QVERIFY(waitForPicture());
    QVERIFY(session()->sampleCount() >= 60);
    QVERIFY(m_window->controller()->hasModels());  // Run works at once
    QVERIFY(m_window->settings().models == ModelChoice());  // and what the person chose is not replaced
    if (session()->store())
        QTRY_VERIFY(session()->currentRun());
}

}  // namespace

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
