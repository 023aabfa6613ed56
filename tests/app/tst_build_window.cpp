// SPDX-License-Identifier: GPL-3.0-or-later
// The window in which a benchmark is built, with real mouse and key events: what is on screen and what is in the files.
#include "app/building/build_dialogs.h"
#include "app/building/build_window.h"
#include "app/shell/message_strip.h"
#include "app/shell/theme.h"
#include "core/io/benchmark_reader.h"
#include "tests/support/build_fixture.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/render/convert.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

using namespace groundscope;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 20000;
constexpr QPointF kFirstPerson(2.5, 2.5);
constexpr QPointF kDog(13, 13);
constexpr QPointF kSecondPerson(16, 2);
constexpr QPointF kNothing(3, 17);

class TestBuildWindow : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aProjectIsMadeInTheDialog();
    void theDialogKeepsWhatWasEnteredWhenAPathIsWrong();
    void clicksKeepAndDropInstances();
    void shiftClickKeepsOneOfItsClassAlone();
    void theMenuDropsAWholeClass();
    void keysGoThroughInstances();
    void theTreeTicksClassesAndInstances();
    void whatIsMissingIsDrawn();
    void aHalfDrawnPolygonIsNotLostByAVerdict();
    void theExpressionIsTypedAndLettersStayInIt();
    void withoutANameNothingIsDecided();
    void verdictsLeadToTheNextOpenQuestion();
    void progressAndListTellTheState();
    void anUnreadablePictureIsAStateOfItsQuestion();
    void whatIsWrittenIsReadByTheReaders_data();
    void whatIsWrittenIsReadByTheReaders();
    void twoAnnotatorsAreCompared();
    void closingWaitsForTheFile();
    void whatCannotBeSavedIsAskedAboutOnClosing();
    void everyControlHasANameAndEveryCommandAKey();

  private:
    bool create();
    bool showQuestion(int index);
    bool saved() {
        return QTest::qWaitFor([this] { return part<QLabel>("buildSaveState")->text() == u"✓ Saved"_s; }, kPatienceMs);
    }
    void click(QPointF image, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(canvas(), Qt::LeftButton, modifiers, canvas()->widgetFromImage(image).toPoint());
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(canvas(), code, modifiers); }
    template <typename Part>
    Part* part(const char* name) const {
        return m_window->findChild<Part*>(QString::fromLatin1(name));
    }
    CanvasView* canvas() const { return part<CanvasView>("buildCanvas"); }
    BuildController* controller() const { return m_window->controller(); }
    QString message() const { return m_window->findChild<MessageStrip*>()->isVisible() ? m_window->findChild<MessageStrip*>()->text() : QString(); }
    std::set<std::string> kept() const { return controller()->decision().kept; }
    Decision stored(std::size_t item, const char* annotator = "Ada") const {
        const auto project = openBuild(m_root / "work.gsbuild");
        const Decision* decision = project ? project->items[item].decisionOf(annotator) : nullptr;
        return decision == nullptr ? Decision{} : *decision;
    }
    /// A pixel of the picture as it is on screen.
    QColor screenAt(QPointF image) const {
        const QPoint at = canvas()->widgetFromImage(image).toPoint();
        const QPixmap grabbed = canvas()->grab();
        return grabbed.toImage().pixelColor((QPointF(at) * grabbed.devicePixelRatio()).toPoint());
    }
    /// Grey where nothing covers the test's picture.
    bool isCovered(QPointF image) const {
        const QColor color = screenAt(image);
        return color.red() != color.blue();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_root;
    BuildSources m_sources;
    QPointer<BuildWindow> m_window;
};

void TestBuildWindow::initTestCase() {
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestBuildWindow::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_root = m_dir->path().toStdString();
    m_sources = test::writeBuildData(m_root);
    m_window = new BuildWindow;
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    m_window->setAnnotator(u"Ada"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->activateWindow();
}

void TestBuildWindow::cleanup() {
    delete m_window.data();
    QThreadPool::globalInstance()->waitForDone();
}

bool TestBuildWindow::create() {
    controller()->create(toQString(m_root / "work.gsbuild"), m_sources, true);
    return QTest::qWaitFor([this] { return controller()->picture() != nullptr; }, kPatienceMs);
}

bool TestBuildWindow::showQuestion(int index) {
    QTableView* list = part<QTableView>("buildQuestions");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(index, 2)).center());
    return controller()->index() == index && QTest::qWaitFor([this] { return controller()->picture() != nullptr; }, kPatienceMs);
}

void TestBuildWindow::aProjectIsMadeInTheDialog() {
    QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
    auto* dialog = part<NewBuildDialog>("newBuild");
    QVERIFY(dialog);
    QPushButton* create = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(!create->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"newQuestions"_s), toQString(m_root / "questions.csv"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"newImages"_s), toQString(m_root / "images"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"newInstances"_s), toQString(m_root / "annotations/instances.json"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"newLabels"_s), toQString(m_root / "labels"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"newClasses"_s), toQString(m_root / "objectInfo150.txt"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"newFile"_s), toQString(m_root / "work"));
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(controller()->picture() != nullptr, kPatienceMs);
    QVERIFY(fs::exists(m_root / "work.gsbuild"));
    QVERIFY(m_window->windowTitle().contains(u"work.gsbuild"_s));
    QVERIFY(part<QLabel>("buildQuestion")->text().startsWith(u"How many persons are in the image?"_s));
    QCOMPARE(part<QLineEdit>("buildExpression")->text(), u"persons"_s);
    QVERIFY(part<QLabel>("buildProposal")->text().contains(u"person"_s));
    QTRY_VERIFY(!part<NewBuildDialog>("newBuild"));
    QVERIFY(showQuestion(2));  // its instances come from the label pictures
    QCOMPARE(kept().size(), std::size_t{2});
}

void TestBuildWindow::theDialogKeepsWhatWasEnteredWhenAPathIsWrong() {
    QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
    auto* dialog = part<NewBuildDialog>("newBuild");
    dialog->findChild<QLineEdit*>(u"newQuestions"_s)->setText(toQString(m_root / "questions.csv"));
    dialog->findChild<QLineEdit*>(u"newImages"_s)->setText(toQString(m_root / "images"));
    auto* instances = dialog->findChild<QLineEdit*>(u"newInstances"_s);
    instances->setText(toQString(m_root / "gone.json"));
    dialog->findChild<QLineEdit*>(u"newFile"_s)->setText(toQString(m_root / "work"));
    QPushButton* create = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QTest::mouseClick(create, Qt::LeftButton);
    auto* error = dialog->findChild<QLabel*>(u"newError"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->text().contains(u"gone.json"_s), kPatienceMs);
    QVERIFY(error->isVisible());
    QVERIFY(!fs::exists(m_root / "work.gsbuild"));
    instances->setText(toQString(m_root / "annotations/instances.json"));
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(controller()->isOpen(), kPatienceMs);
}

void TestBuildWindow::clicksKeepAndDropInstances() {
    QVERIFY(create());
    QVERIFY(isCovered(kFirstPerson));
    QVERIFY(isCovered(kSecondPerson));
    QVERIFY(!isCovered(kDog));
    const QColor keptColor = screenAt(kFirstPerson);
    click(kFirstPerson);
    QCOMPARE(kept(), std::set<std::string>{"103"});
    QVERIFY(screenAt(QPointF(1.5, 4)) != keptColor);
    click(kDog);
    QCOMPARE(kept(), (std::set<std::string>{"102", "103"}));
    QVERIFY(isCovered(QPointF(11, 15)));
    click(kNothing);
    QCOMPARE(kept(), (std::set<std::string>{"102", "103"}));
    QVERIFY(saved());
    QCOMPARE(stored(0).kept, (std::set<std::string>{"102", "103"}));
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(kept(), (std::set<std::string>{"101", "103"}));
    key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(kept(), std::set<std::string>{"103"});
}

void TestBuildWindow::shiftClickKeepsOneOfItsClassAlone() {
    QVERIFY(create());
    click(kDog);
    click(kSecondPerson, Qt::ShiftModifier);
    QCOMPARE(kept(), (std::set<std::string>{"102", "103"}));
    QVERIFY(saved());
    QCOMPARE(stored(0).kept, (std::set<std::string>{"102", "103"}));
}

void TestBuildWindow::theMenuDropsAWholeClass() {
    QVERIFY(create());
    const QPoint at = canvas()->widgetFromImage(kFirstPerson).toPoint();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, canvas()->mapToGlobal(at));
    QApplication::sendEvent(canvas(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_D);  // Drop Its Whole Class
    QTRY_COMPARE(kept(), std::set<std::string>());
    QVERIFY(controller()->decision().objects.empty());
}

void TestBuildWindow::keysGoThroughInstances() {
    QVERIFY(create());
    key(Qt::Key_Period);
    QCOMPARE(controller()->current(), std::string("101"));
    key(Qt::Key_K);
    QCOMPARE(kept(), std::set<std::string>{"103"});
    key(Qt::Key_Period);
    QCOMPARE(controller()->current(), std::string("103"));
    QCOMPARE(canvas()->scene().points.size(), std::size_t{1});
    QCOMPARE(canvas()->scene().points[0].label, u"person 2"_s);
    key(Qt::Key_Comma);
    key(Qt::Key_O);
    QCOMPARE(kept(), std::set<std::string>{"101"});
    key(Qt::Key_X);
    QCOMPARE(kept(), std::set<std::string>());
}

void TestBuildWindow::theTreeTicksClassesAndInstances() {
    QVERIFY(create());
    auto* tree = part<QTreeWidget>("buildInstances");
    QCOMPARE(tree->topLevelItemCount(), 2);
    QVERIFY(tree->topLevelItem(0)->text(0).startsWith(u"person: 2 of 2"_s));
    QVERIFY(tree->topLevelItem(0)->isExpanded());
    QVERIFY(!tree->topLevelItem(1)->isExpanded());
    tree->setFocus();
    tree->setCurrentItem(tree->topLevelItem(0)->child(1));
    QCOMPARE(controller()->current(), std::string("103"));
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(kept(), std::set<std::string>{"101"});
    QCOMPARE(tree->topLevelItem(0)->checkState(0), Qt::PartiallyChecked);
    tree->setCurrentItem(tree->topLevelItem(1));
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(kept(), (std::set<std::string>{"101", "102"}));
    QCOMPARE(controller()->decision().objects, (std::vector<std::string>{"person", "dog"}));
    click(kFirstPerson);
    QCOMPARE(tree->topLevelItem(0)->checkState(0), Qt::Unchecked);
}

void TestBuildWindow::whatIsMissingIsDrawn() {
    QVERIFY(create());
    key(Qt::Key_P);
    QVERIFY(part<QAction>("buildPolygon")->isChecked());
    for (const QPointF point : {QPointF(2, 10), QPointF(8, 10), QPointF(8, 16), QPointF(2, 16)})
        click(point);
    key(Qt::Key_Return);
    QCOMPARE(controller()->decision().drawn.size(), std::size_t{1});
    QCOMPARE(controller()->decision().drawn[0].label, std::string("person"));
    const std::int64_t area = maskFromRegion(controller()->decision().drawn[0].region, {test::kSide, test::kSide}).area();
    QVERIFY2(area >= 30 && area <= 42, qPrintable(QString::number(area)));
    QVERIFY(saved());
    QCOMPARE(stored(0).drawn, controller()->decision().drawn);
    click(kFirstPerson);  // a vertex: instances are not chosen while drawing
    QCOMPARE(kept().size(), std::size_t{2});
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    QVERIFY(part<QAction>("buildSelect")->isChecked());
    click(QPointF(5, 13));
    key(Qt::Key_Delete);
    QVERIFY(controller()->decision().drawn.empty());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(controller()->decision().drawn.size(), std::size_t{1});
    key(Qt::Key_C);
    QVERIFY(isCovered(QPointF(5, 13)));
    click(kFirstPerson);
    QCOMPARE(kept(), std::set<std::string>{"103"});
}

void TestBuildWindow::aHalfDrawnPolygonIsNotLostByAVerdict() {
    QVERIFY(create());
    key(Qt::Key_P);
    for (const QPointF point : {QPointF(2, 10), QPointF(8, 10), QPointF(8, 16)})
        click(point);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(controller()->index(), 1);
    QVERIFY(saved());
    QCOMPARE(stored(0).drawn.size(), std::size_t{1});
    QCOMPARE(stored(0).state, Decision::State::Done);
    QVERIFY(stored(1).drawn.empty());
}

void TestBuildWindow::theExpressionIsTypedAndLettersStayInIt() {
    QVERIFY(create());
    key(Qt::Key_E, Qt::ControlModifier);
    auto* expression = part<QLineEdit>("buildExpression");
    QVERIFY(expression->hasFocus());
    QTest::keyClicks(expression, u"sand dunes, panes"_s);
    QCOMPARE(expression->text(), u"sand dunes, panes"_s);
    QCOMPARE(controller()->index(), 0);
    QTest::keyClick(expression, Qt::Key_Return, Qt::ControlModifier);  // no Enter, no Tab before it
    QVERIFY(saved());
    QCOMPARE(stored(0).expression, std::string("sand dunes, panes"));
    QCOMPARE(stored(0).state, Decision::State::Done);
    QCOMPARE(expression->text(), u"the dog"_s);
    QVERIFY(canvas()->hasFocus());
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(part<QLineEdit>("buildNote"), u"asleep?"_s);
    QTest::keyClick(part<QLineEdit>("buildNote"), Qt::Key_Return);
    QVERIFY(canvas()->hasFocus());
    QVERIFY(saved());
    QCOMPARE(stored(1).note, std::string("asleep?"));
}

void TestBuildWindow::withoutANameNothingIsDecided() {
    QVERIFY(create());
    auto* name = part<QComboBox>("buildAnnotator");
    name->clearEditText();
    click(kFirstPerson);
    QVERIFY(message().contains(u"name"_s));
    QVERIFY(name->lineEdit()->hasFocus());
    QVERIFY(part<QLineEdit>("buildExpression")->isReadOnly());
    QVERIFY(!part<QToolButton>("buildAcceptButton")->isEnabled());
    QTest::keyClicks(name->lineEdit(), u"Bob"_s);
    QTest::keyClick(name->lineEdit(), Qt::Key_Return);
    QVERIFY(canvas()->hasFocus());
    QCOMPARE(message(), QString());
    click(kFirstPerson);
    QVERIFY(saved());
    QCOMPARE(stored(0, "Bob").kept, std::set<std::string>{"103"});
    QCOMPARE(stored(0, "Ada"), Decision{});
}

void TestBuildWindow::verdictsLeadToTheNextOpenQuestion() {
    QVERIFY(create());
    QTest::mouseClick(part<QToolButton>("buildAcceptButton"), Qt::LeftButton);
    QCOMPARE(controller()->index(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(controller()->picture() != nullptr, kPatienceMs);
    key(Qt::Key_S);
    QCOMPARE(controller()->index(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(controller()->picture() != nullptr, kPatienceMs);
    key(Qt::Key_N);
    QTRY_VERIFY_WITH_TIMEOUT(controller()->picture() != nullptr, kPatienceMs);
    key(Qt::Key_Return, Qt::ControlModifier);  // rules gave it no expression
    QCOMPARE(controller()->index(), 3);
    QVERIFY(message().contains(u"expression"_s));
    QVERIFY(part<QLineEdit>("buildExpression")->hasFocus());
    canvas()->setFocus();
    key(Qt::Key_N);
    QCOMPARE(controller()->index(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(controller()->picture() != nullptr, kPatienceMs);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(message().contains(u"decided"_s));
    key(Qt::Key_Backspace, Qt::ControlModifier);
    QVERIFY(saved());
    QCOMPARE(stored(0).state, Decision::State::Done);
    QCOMPARE(stored(1).state, Decision::State::Open);
    QCOMPARE(stored(2).state, Decision::State::NoObject);
    QCOMPARE(stored(3).state, Decision::State::NoObject);
}

void TestBuildWindow::progressAndListTellTheState() {
    QVERIFY(create());
    auto* progress = part<QProgressBar>("buildProgress");
    QCOMPARE(progress->maximum(), 4);
    QCOMPARE(progress->value(), 0);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(progress->value(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(controller()->picture() != nullptr, kPatienceMs);
    key(Qt::Key_S);
    const QAbstractItemModel* list = part<QTableView>("buildQuestions")->model();
    QVERIFY(list->index(0, 1).data().toString().contains(u"done"_s));
    QVERIFY(list->index(1, 1).data().toString().contains(u"later"_s));
    QCOMPARE(list->index(2, 1).data().toString(), QString());
    QVERIFY(progress->text().contains(u"1 put aside"_s));
    key(Qt::Key_A);
    QCOMPARE(controller()->index(), 1);
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(controller()->index(), 2);
}

void TestBuildWindow::anUnreadablePictureIsAStateOfItsQuestion() {
    QVERIFY(writeFile(m_root / "images/0002.png", "no picture").has_value());
    QVERIFY(create());
    QVERIFY(showQuestion(1));
    QCOMPARE(canvas()->state(), CanvasView::State::Error);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(controller()->index(), 1);
    QVERIFY(message().contains(u"aside"_s));
    key(Qt::Key_S);
    QCOMPARE(controller()->index(), 2);
    QCOMPARE(message(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(canvas()->state(), CanvasView::State::Ready, kPatienceMs);
}

void TestBuildWindow::whatIsWrittenIsReadByTheReaders_data() {
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("layout");
    QTest::newRow("PixMMVP") << 0 << u"pixmmvp"_s;
    QTest::newRow("PixCV-Bench") << 1 << u"pixcvbench"_s;
}

void TestBuildWindow::whatIsWrittenIsReadByTheReaders() {
    QFETCH(int, row);
    QFETCH(QString, layout);
    QVERIFY(create());
    click(kFirstPerson);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(controller()->picture() != nullptr, kPatienceMs);
    key(Qt::Key_Return, Qt::ControlModifier);
    key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = part<WriteBuildDialog>("writeBuild");
    QVERIFY(dialog);
    dialog->findChild<QComboBox*>(u"writeLayout"_s)->setCurrentIndex(row);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"writeFolder"_s), toQString(m_root / "out"));
    QSignalSpy written(controller(), &BuildController::written);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(written.wait(kPatienceMs));
    QVERIFY(message().contains(u"2"_s));
    const auto benchmark = readBenchmark(m_root / "out");
    QVERIFY2(benchmark.has_value(), benchmark ? "" : describe(benchmark.error()).c_str());
    QCOMPARE(toQString(benchmark->layout), layout);
    QCOMPARE(benchmark->samples.size(), std::size_t{2});
    QCOMPARE(groundTruthMask(benchmark->samples[0], {test::kSide, test::kSide}).area(), std::int64_t{16});
    QCOMPARE(groundTruthMask(benchmark->samples[1], {test::kSide, test::kSide}).area(), std::int64_t{40});
    QSignalSpy requested(m_window, &BuildWindow::benchmarkRequested);
    for (auto* button : m_window->findChild<MessageStrip*>()->findChildren<QPushButton*>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), toQString(m_root / "out"));
}

void TestBuildWindow::twoAnnotatorsAreCompared() {
    QVERIFY(create());
    key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(message().contains(u"Two annotators"_s));
    key(Qt::Key_Return, Qt::ControlModifier);
    m_window->setAnnotator(u"Bob"_s);
    QVERIFY(showQuestion(0));
    QCOMPARE(kept().size(), std::size_t{2});  // Ada's decision is not shown
    click(kFirstPerson);
    key(Qt::Key_Return, Qt::ControlModifier);
    key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(part<QDialog>("buildAgreement") != nullptr, kPatienceMs);
    auto* table = part<QTableWidget>("buildDisagreements");
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 1)->text(), u"mask"_s);
    QCOMPARE(controller()->index(), 1);
    table->setFocus();
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(controller()->index(), 0);
}

void TestBuildWindow::closingWaitsForTheFile() {
    QVERIFY(create());
    click(kFirstPerson);
    QVERIFY(!m_window->close());  // not yet
    QTRY_VERIFY_WITH_TIMEOUT(m_window.isNull(), kPatienceMs);
    QCOMPARE(stored(0).kept, std::set<std::string>{"103"});
}

void TestBuildWindow::whatCannotBeSavedIsAskedAboutOnClosing() {
    QVERIFY(create());
    QVERIFY(fs::remove(m_root / "work.gsbuild"));
    fs::create_directory(m_root / "work.gsbuild");  // nobody, root neither, writes over a folder
    click(kFirstPerson);
    QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>("buildSaveState")->text(), u"✗ Not saved"_s, kPatienceMs);
    QVERIFY(!message().isEmpty());
    m_window->close();
    auto* box = part<QMessageBox>("buildNotSaved");
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(m_window);
    QVERIFY(m_window->isVisible());
    fs::remove(m_root / "work.gsbuild");
    for (auto* button : m_window->findChild<MessageStrip*>()->findChildren<QPushButton*>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(saved());
    QCOMPARE(message(), QString());
    QCOMPARE(stored(0).kept, std::set<std::string>{"103"});
}

void TestBuildWindow::everyControlHasANameAndEveryCommandAKey() {
    std::set<QString> keys;
    for (const QAction* action : m_window->actions()) {
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
        for (const QKeySequence& sequence : action->shortcuts())
            QVERIFY2(keys.insert(sequence.toString()).second, qPrintable(sequence.toString()));
    }
    for (const char* name : {"buildAnnotator", "buildQuestions", "buildInstances", "buildExpression", "buildNote", "buildProgress"})
        QVERIFY2(!part<QWidget>(name)->accessibleName().isEmpty(), name);
}

}  // namespace

QTEST_MAIN(TestBuildWindow)
#include "tst_build_window.moc"
