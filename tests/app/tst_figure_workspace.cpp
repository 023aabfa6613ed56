// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/edit_actions.h"
#include "app/editing/edit_desk.h"
#include "app/figure/figure_actions.h"
#include "app/figure/figure_desk.h"
#include "app/figure/table_desk.h"
#include "app/shell/save_question.h"
#include "app/shell/theme.h"
#include "core/io/figure_file.h"
#include "core/metrics/tables.h"
#include "tests/app/window_support.h"
#include "widgets/docks/figure_dock.h"
#include "widgets/docks/move_list.h"
#include "widgets/docks/table_dock.h"
#include "widgets/figure/paint_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QUndoStack>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<std::string>;

/// Of `seen`, the top left of `whole`: pixels that are another colour, by more than rounding.
double shareOfOtherPixels(const QImage& seen, const QImage& whole) {
    int others = 0;
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x) {
            const QRgb a = seen.pixel(x, y);
            const QRgb b = whole.pixel(x, y);
            others += std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))}) > 8;
        }
    return others / (1.0 * seen.width() * seen.height());
}

class TestFigureWorkspace : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_app.reset(); }
    void samplesAreMarkedAnywhere();
    void marksComeBackWithTheRun();
    void previewIsWhatIsExported();
    void lastChangeIsExported();
    void nothingMarkedIsSaid();
    void rowsAreDragged();
    void rowsAreMovedByKeys();
    void undoActsOnTheFigureHereOnly();
    void nothingIsCorrectedUnseen();
    void stepsOfOneControlAreOne();
    void numbersAreTypedAsTheyStand();
    void undoKeysActOnTheFigureFromItsFields();
    void columnsBeginWithThoseOfTheTemplate();
    void fieldsAreThereWhereTheyCount();
    void removedRunTakesItsColumns();
    void mnemonicsAreNotTheMenus();
    void partsAreMarkedOnThePage();
    void cropIsMarkedOnThePage();
    void zoomKeepsThePointUnderThePointer();
    void otherEyesSeeOtherColours();
    void figureIsSavedAndOpened();
    void changesAreAskedAboutBeforeTheyAreLost();
    void closingAsks();
    void damagedFileSaysWhere();
    void openedFigureOpensItsRun();
    void lostRunCanBeLookedFor();
    void figureOfAnotherRunIsNamed();
    void writtenFilesEndWithTheirFormat();
    void changedRunIsNamed();
    void copyIsAPicture();
    void tablesArePreviewedAndWritten();

  private:
    FigureDesk* desk() { return m_app->window()->desks().figure; }
    FigureDocument* document() { return desk()->document(); }
    PageCanvas* page() { return desk()->view()->canvas(); }
    const Ids& samples() { return document()->spec().samples; }
    template <typename T>
    T* find(const QString& name) { return m_app->window()->findChild<T*>(name); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_app->window(), key, modifiers); }
    /// Marks the first `count` samples by the key.
    void mark(int count) {
        for (int i = 0; i < count; ++i) {
            m_app->window()->session()->setCurrentIndex(i);
            key(Qt::Key_M);
        }
    }
    bool showFigure() {
        key(Qt::Key_F5, Qt::ControlModifier);
        return settled();
    }
    bool settled() { return m_app->waitFor([this] { return desk()->isSettled(); }); }
    bool drawn() { return settled() && m_app->waitFor([this] { return page()->isCurrent(); }) && desk()->drawn(); }
    void choose(const QString& combo, const QVariant& value) {
        auto* box = find<QComboBox>(combo);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }

    std::unique_ptr<test::WindowFixture> m_app;
};

void TestFigureWorkspace::init() {
    m_app = std::make_unique<test::WindowFixture>();
    QVERIFY(m_app->start());
    QVERIFY(m_app->openRun());
}

void TestFigureWorkspace::samplesAreMarkedAnywhere() {
    SampleModel* model = m_app->window()->workspace()->sampleModel();
    const QAction* action = m_app->window()->actions()->figure()->mark;
    QTest::keyClick(m_app->canvas(), Qt::Key_M);
    QCOMPARE(samples(), Ids{"1"});
    QVERIFY(action->isChecked());
    QVERIFY(model->index(0, 0).data(SampleModel::MarkedRole).toBool());
    QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"marked"_s));
    m_app->window()->session()->setCurrentIndex(2);
    QVERIFY(!action->isChecked());
    key(Qt::Key_F2, Qt::ControlModifier);
    key(Qt::Key_M);
    QCOMPARE(samples(), (Ids{"1", "3"}));
    key(Qt::Key_M);
    QCOMPARE(samples(), Ids{"1"});
    QVERIFY(!model->index(2, 0).data(SampleModel::MarkedRole).toBool());
}

void TestFigureWorkspace::marksComeBackWithTheRun() {
    mark(2);
    QVERIFY(m_app->start());
    QVERIFY(samples().empty());
    QVERIFY(m_app->openRun());
    QCOMPARE(samples(), (Ids{"1", "2"}));
    QVERIFY(!document()->isModified());
    QVERIFY(m_app->open(m_app->path(u"bench"_s)));
    QVERIFY(samples().empty());  // other runs have marks of their own
}

void TestFigureWorkspace::previewIsWhatIsExported() {
    mark(2);
    QVERIFY(showFigure());
    QVERIFY(drawn());
    page()->setZoom(1, {});
    page()->verticalScrollBar()->setValue(0);
    QTRY_VERIFY(page()->isCurrent());
    QVERIFY(!m_app->canvas()->isVisible());
    const QString file = m_app->path(u"figure.png"_s);
    QSignalSpy written(desk()->exporter(), &FigureExporter::written);
    choose(u"figureFormat"_s, u"png"_s);
    desk()->exportTo(file);
    QVERIFY(written.wait(test::kWindowPatienceMs));
    const QImage exported(file);
    QVERIFY(!exported.isNull());
    const Figure& figure = desk()->drawn()->figure;
    const auto again = pageImage(figure.pages[0], figure.font, 300);
    QVERIFY(again.has_value());
    QCOMPARE(exported.convertToFormat(QImage::Format_RGB32), again->convertToFormat(QImage::Format_RGB32));
    QCOMPARE(page()->figure()->pages.size(), figure.pages.size());
    page()->setZoom(300.0 / page()->logicalDpiX(), {});  // pixel for pixel
    page()->horizontalScrollBar()->setValue(0);
    page()->verticalScrollBar()->setValue(0);
    QTRY_VERIFY(page()->isCurrent());
    QVERIFY(page()->shown().width() > 400);
    QVERIFY(shareOfOtherPixels(page()->shown(), exported) < 0.001);
    QVERIFY(QFile::exists(m_app->path(u"figure.tex"_s)));
}

void TestFigureWorkspace::lastChangeIsExported() {
    mark(1);
    QVERIFY(showFigure());
    QVERIFY(drawn());
    FigureSpec spec = document()->spec();
    spec.page.width = 144;
    document()->change(spec, u"width"_s);
    const QString file = m_app->path(u"narrow.png"_s);
    QSignalSpy written(desk()->exporter(), &FigureExporter::written);
    desk()->exportTo(file);  // the page on screen is still the wide one
    QVERIFY(written.wait(test::kWindowPatienceMs));
    QCOMPARE(QImage(file).width(), 600);
    const int height = QImage(file).height();
    key(Qt::Key_F1, Qt::ControlModifier);
    m_app->window()->session()->setCurrentIndex(1);
    key(Qt::Key_M);  // nothing is drawn here
    desk()->exportTo(file);
    QVERIFY(written.wait(test::kWindowPatienceMs));
    QVERIFY(QImage(file).height() > height);
}

void TestFigureWorkspace::nothingMarkedIsSaid() {
    QVERIFY(showFigure());
    auto* action = find<QPushButton>(u"figureHintAction"_s);
    QTRY_VERIFY(action->isVisible());
    QVERIFY(!find<QPushButton>(u"figureExport"_s)->isEnabled());
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(samples(), Ids{"1"});
    QVERIFY(drawn());
    QVERIFY(!action->isVisible());
    QVERIFY(find<QPushButton>(u"figureExport"_s)->isEnabled());
}

void TestFigureWorkspace::rowsAreDragged() {
    mark(3);
    QVERIFY(showFigure());
    auto* list = find<QListWidget>(u"figureSamples"_s);
    QCOMPARE(list->count(), 3);
    const QPoint from = list->visualItemRect(list->item(0)).center();
    const QPoint to = list->visualItemRect(list->item(2)).bottomLeft() + QPoint(20, 0);
    QTest::mousePress(list->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(list->viewport(), from + QPoint(0, 15));
    QTest::mouseMove(list->viewport(), to);
    QVERIFY(find<QFrame>(u"figureSamplesMark"_s)->isVisible());
    QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(samples(), (Ids{"2", "3", "1"}));
    QCOMPARE(list->currentRow(), 2);
    QVERIFY(!find<QFrame>(u"figureSamplesMark"_s)->isVisible());
}

void TestFigureWorkspace::rowsAreMovedByKeys() {
    mark(3);
    QVERIFY(showFigure());
    auto* list = find<QListWidget>(u"figureSamples"_s);
    list->setFocus();
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(samples(), (Ids{"1", "3", "2"}));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);  // already the first
    QCOMPARE(samples(), (Ids{"3", "1", "2"}));
    QTest::mouseClick(find<QToolButton>(u"figureSamplesDown"_s), Qt::LeftButton);
    QCOMPARE(samples(), (Ids{"1", "3", "2"}));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(samples(), (Ids{"1", "2"}));
}

void TestFigureWorkspace::undoActsOnTheFigureHereOnly() {
    mark(2);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(samples().size(), std::size_t{2});  // elsewhere it is that of correcting
    QVERIFY(showFigure());
    const EditActions* edit = m_app->window()->actions()->edit();
    QVERIFY(edit->undo->isEnabled() && !edit->redo->isEnabled());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(samples(), Ids{"1"});
    QVERIFY(edit->redo->isEnabled());
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(samples(), (Ids{"1", "2"}));
    key(Qt::Key_F1, Qt::ControlModifier);
    QVERIFY(!edit->undo->isEnabled());  // nothing was corrected
}

/// Ground truth is unlocked when the person turns to the figure.
void TestFigureWorkspace::nothingIsCorrectedUnseen() {
    const EditActions* edit = m_app->window()->actions()->edit();
    m_app->window()->desks().editing->setAuthorName(u"Ann"_s);
    edit->lock->trigger();
    QTRY_VERIFY(edit->paste->isEnabled() && edit->editLabel->isEnabled());
    QVERIFY(showFigure());
    QVERIFY(!edit->paste->isEnabled() && !edit->editLabel->isEnabled() && !edit->tools->actions().first()->isEnabled());
    key(Qt::Key_F1, Qt::ControlModifier);
    QVERIFY(edit->paste->isEnabled());
}

void TestFigureWorkspace::stepsOfOneControlAreOne() {
    mark(1);
    QVERIFY(showFigure());
    const int before = document()->undoStack()->count();
    auto* size = find<QDoubleSpinBox>(u"figureFontSize"_s);
    const double first = size->value();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(size, Qt::Key_Up);
    QCOMPARE(document()->spec().page.fontSize, first + 1.5);
    QCOMPARE(document()->undoStack()->count(), before + 1);
    choose(u"figureColors"_s, u"paper"_s);
    QTest::keyClick(size, Qt::Key_Up);
    QCOMPARE(document()->undoStack()->count(), before + 3);
    document()->undoStack()->setIndex(before);
    QCOMPARE(size->value(), first);
    QCOMPARE(find<QComboBox>(u"figureColors"_s)->currentData().toString(), u"safe"_s);
}

void TestFigureWorkspace::numbersAreTypedAsTheyStand() {
    mark(1);
    QVERIFY(showFigure());
    desk()->dock()->tabs()->setCurrentIndex(2);
    auto* size = find<QDoubleSpinBox>(u"figureFontSize"_s);
    size->setFocus();
    size->selectAll();
    QTest::keyClicks(size, u"9.5"_s);
    QCOMPARE(document()->spec().page.fontSize, 9.5);
    auto* width = find<QDoubleSpinBox>(u"figureWidth"_s);
    width->setFocus();
    width->selectAll();
    QTest::keyClicks(width, u"300.5"_s);
    QCOMPARE(document()->spec().page.width.value_or(0), 300.5);
}

void TestFigureWorkspace::undoKeysActOnTheFigureFromItsFields() {
    mark(1);
    QVERIFY(showFigure());
    desk()->dock()->tabs()->setCurrentIndex(2);
    auto* size = find<QDoubleSpinBox>(u"figureFontSize"_s);
    size->setFocus();
    const double first = size->value();
    QTest::keyClick(size, Qt::Key_Up);
    QTest::keyClick(size, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document()->spec().page.fontSize, first);
    QCOMPARE(size->value(), first);
    QTest::keyClick(size, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(document()->spec().page.fontSize, first + 0.5);
    auto* caption = find<QPlainTextEdit>(u"figureCaption"_s);
    caption->setFocus();
    QTest::keyClicks(caption, u"Two"_s);
    QCOMPARE(document()->spec().caption, "Two");
    QTest::keyClick(caption, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document()->spec().caption, "");
    QCOMPARE(caption->toPlainText(), QString());
}

void TestFigureWorkspace::columnsBeginWithThoseOfTheTemplate() {
    mark(1);
    QVERIFY(showFigure());
    choose(u"figureTemplate"_s, static_cast<int>(FigureTemplate::Comparison));
    desk()->dock()->tabs()->setCurrentIndex(1);
    QCOMPARE(find<QListWidget>(u"figurePanels"_s)->count(), 3);  // image, ground truth, oracle
    QVERIFY(document()->spec().panels.empty());
    QTest::mouseClick(find<QToolButton>(u"figurePanelsAdd"_s), Qt::LeftButton);
    QCOMPARE(document()->spec().panels.size(), std::size_t{4});
    QCOMPARE(document()->spec().panels[1].kind, "ground-truth");
    QCOMPARE(find<QListWidget>(u"figurePanels"_s)->currentRow(), 3);
    choose(u"figurePanelKind"_s, u"errors"_s);
    QCOMPARE(document()->spec().panels[3].kind, "errors");
    QVERIFY(drawn());
}

void TestFigureWorkspace::fieldsAreThereWhereTheyCount() {
    QVERIFY(showFigure());
    const auto visible = [this](const QString& name) { return find<QWidget>(name)->isVisible(); };
    choose(u"figureTemplate"_s, static_cast<int>(FigureTemplate::Plot));
    QVERIFY(!desk()->dock()->tabs()->isTabEnabled(1));
    QVERIFY(visible(u"figureChartQuery"_s) && !visible(u"figureChartGroup"_s) && !visible(u"figureChartSelector"_s));
    choose(u"figureChart"_s, u"accuracy"_s);
    QVERIFY(visible(u"figureChartGroup"_s));
    choose(u"figureChart"_s, u"failures"_s);
    QVERIFY(visible(u"figureChartSelector"_s) && !visible(u"figureChartGroup"_s));
    choose(u"figureTemplate"_s, static_cast<int>(FigureTemplate::Table));
    QVERIFY(!visible(u"figureChartQuery"_s) && !visible(u"figureChartSelector"_s));
    FigureSpec spec = document()->spec();
    spec.layout = FigureTemplate::Plot;
    spec.chart.kind = "iou,location";  // of a file
    document()->change(spec, {});
    QCOMPARE(find<QComboBox>(u"figureChart"_s)->currentData().toString(), u"iou,location"_s);
}

void TestFigureWorkspace::removedRunTakesItsColumns() {
    mark(1);
    QVERIFY(showFigure());
    FigureSpec spec = document()->spec();
    spec.layout = FigureTemplate::Comparison;
    spec.runs.push_back(spec.runs.front());
    spec.runs.back().label = "second";
    spec.panels = {{"image", {}, 0, {}, {}, 0, {}}, {"mask", {}, 0, "oracle", {}, 0, {}}, {"mask", {}, 1, "oracle", {}, 0, {}}};
    document()->change(spec, {});
    auto* runs = find<QListWidget>(u"figureRuns"_s);
    runs->setCurrentRow(1);
    QTest::keyClick(runs, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(document()->spec().runs[0].label, "second");
    QCOMPARE(document()->spec().panels[2].run, 0);  // the columns still show the run that they showed
    QCOMPARE(document()->spec().panels[1].run, 1);
    QTest::keyClick(runs, Qt::Key_Delete);
    QCOMPARE(document()->spec().panels.size(), std::size_t{2});
    QCOMPARE(document()->spec().panels[1].run, 0);
    QTest::keyClick(runs, Qt::Key_Delete);
    QVERIFY(document()->spec().runs.empty());
    QVERIFY(find<QToolButton>(u"figureRunsAdd"_s)->isEnabled());
}

/// Alt and a letter does one thing.
void TestFigureWorkspace::mnemonicsAreNotTheMenus() {
    mark(1);
    QVERIFY(showFigure());
    QSet<QString> menus;
    for (const QAction* action : m_app->window()->menuBar()->actions()) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        QVERIFY2(!menus.contains(key), qPrintable(action->text()));
        menus.insert(key);
    }
    for (int tab = 0; tab < 3; ++tab) {
        QSet<QString> taken = menus;
        desk()->dock()->tabs()->setCurrentIndex(tab);
        QStringList texts;
        for (int i = 0; i < 3; ++i)
            texts.append(desk()->dock()->tabs()->tabText(i));
        for (const QLabel* label : desk()->dock()->findChildren<QLabel*>())
            if (label->isVisible() && label->buddy())
                texts.append(label->text());
        for (const QAbstractButton* button : desk()->dock()->findChildren<QAbstractButton*>())
            if (button->isVisible())
                texts.append(button->text());
        for (const QString& text : texts)
            if (const QString key = QKeySequence::mnemonic(text).toString(); !key.isEmpty()) {
                QVERIFY2(!taken.contains(key), qPrintable(text));
                taken.insert(key);
            }
    }
}

void TestFigureWorkspace::partsAreMarkedOnThePage() {
    mark(1);
    QVERIFY(showFigure());
    choose(u"figureTemplate"_s, static_cast<int>(FigureTemplate::Gallery));
    QVERIFY(drawn());
    QVERIFY(!page()->figure()->pages[0].panels.empty());
    const QRectF panel = page()->figure()->pages[0].panels[0];
    const QRectF whole = page()->pagePlace();
    const double scale = whole.width() / page()->figure()->pages[0].size.width();
    const auto at = [&](double x, double y) {
        return (whole.topLeft() + QPointF(panel.x() + x * panel.width(), panel.y() + y * panel.height()) * scale).toPoint();
    };
    QTest::mousePress(page()->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(0.25, 0.25));
    QTest::mouseMove(page()->viewport(), at(0.5, 0.5));
    QTest::mouseRelease(page()->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(0.75, 0.5));
    const auto& insets = document()->spec().insets;
    QCOMPARE(insets.size(), std::size_t{1});
    QCOMPARE(insets[0].panel, 0);
    QVERIFY(std::abs(insets[0].part.x - 0.25) < 0.03);
    QVERIFY(std::abs(insets[0].part.width - 0.25) < 0.05);
    QVERIFY(insets[0].corner.starts_with("bottom"));  // not over what is marked
    QCOMPARE(find<QListWidget>(u"figureInsets"_s)->count(), 1);
    QVERIFY(find<QListWidget>(u"figureInsets"_s)->isVisible());
    QVERIFY(drawn());
}

void TestFigureWorkspace::cropIsMarkedOnThePage() {
    mark(1);
    QVERIFY(showFigure());
    choose(u"figureTemplate"_s, static_cast<int>(FigureTemplate::Gallery));
    QVERIFY(drawn());
    const auto drag = [this](Qt::KeyboardModifiers modifiers, QPointF from, QPointF to) {
        const QRectF panel = page()->figure()->pages[0].panels[0];
        const double scale = page()->pagePlace().width() / page()->figure()->pages[0].size.width();
        const auto at = [&](QPointF part) {
            return (page()->pagePlace().topLeft() +
                    QPointF(panel.x() + part.x() * panel.width(), panel.y() + part.y() * panel.height()) * scale).toPoint();
        };
        QTest::mousePress(page()->viewport(), Qt::LeftButton, modifiers, at(from));
        QTest::mouseMove(page()->viewport(), at(to));
        QTest::mouseRelease(page()->viewport(), Qt::LeftButton, modifiers, at(to));
    };
    const auto isNear = [](double a, double b) { return std::abs(a - b) < 0.02; };
    drag(Qt::ControlModifier | Qt::ShiftModifier, {0.5, 0}, {1, 0.5});
    QVERIFY(document()->spec().crop && isNear(document()->spec().crop->x, 0.5) && isNear(document()->spec().crop->width, 0.5));
    QVERIFY(document()->spec().insets.empty());
    QVERIFY(drawn());
    auto* tool = find<QToolButton>(u"figureCrop"_s);
    QTest::mouseClick(tool, Qt::LeftButton);
    QVERIFY(tool->isChecked());
    drag({}, {0.5, 0.02}, {0.98, 0.98});  // of what is left
    QVERIFY(isNear(document()->spec().crop->x, 0.75));
    QVERIFY(!tool->isChecked());
    desk()->dock()->tabs()->setCurrentIndex(2);
    QTest::mouseClick(find<QPushButton>(u"figureCropNone"_s), Qt::LeftButton);
    QVERIFY(!document()->spec().crop);
    QTest::mouseClick(find<QToolButton>(u"figureEnlarge"_s), Qt::LeftButton);
    QTest::keyClick(page(), Qt::Key_Escape);
    QVERIFY(!find<QToolButton>(u"figureEnlarge"_s)->isChecked());
    choose(u"figureTemplate"_s, static_cast<int>(FigureTemplate::Plot));
    QVERIFY(drawn());
    QVERIFY(!tool->isEnabled());
}

void TestFigureWorkspace::zoomKeepsThePointUnderThePointer() {
    mark(1);
    QVERIFY(showFigure());
    QVERIFY(drawn());
    page()->setZoom(4, {100, 100});
    const QPointF at(200, 150);
    const auto under = [&] { return (at - page()->pagePlace().topLeft()) / page()->zoom(); };
    const QPointF before = under();
    QWheelEvent wheel(at, page()->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(page()->viewport(), &wheel);
    QVERIFY(page()->zoom() > 4);
    QVERIFY(QLineF(before, under()).length() < 1);
    const int left = page()->horizontalScrollBar()->value();
    QTest::mousePress(page()->viewport(), Qt::LeftButton, {}, {200, 150});
    QTest::mouseMove(page()->viewport(), {170, 150});
    QTest::mouseRelease(page()->viewport(), Qt::LeftButton, {}, {170, 150});
    QCOMPARE(page()->horizontalScrollBar()->value(), left + 30);
    QVERIFY(drawn());
    QTest::keyClick(page(), Qt::Key_F);
    QVERIFY(page()->zoom() < 4);
}

void TestFigureWorkspace::otherEyesSeeOtherColours() {
    mark(1);
    QVERIFY(showFigure());
    QVERIFY(drawn());
    const QImage normal = page()->shown();
    auto* vision = find<QComboBox>(u"figureVision"_s);
    for (int i = 1; i < 5; ++i) {
        vision->setCurrentIndex(i);
        QTRY_VERIFY(page()->isCurrent());
        QCOMPARE(page()->shown(), simulated(normal, static_cast<ColorVision>(i)));
    }
    QVERIFY(page()->shown().allGray());
    vision->setCurrentIndex(0);
    QTRY_VERIFY(page()->isCurrent());
    QCOMPARE(page()->shown(), normal);
}

void TestFigureWorkspace::figureIsSavedAndOpened() {
    mark(2);
    QVERIFY(showFigure());
    QVERIFY(drawn());
    choose(u"figurePreset"_s, u"a4"_s);
    QVERIFY(drawn());
    QSignalSpy saved(desk()->files(), &FigureFiles::saved);
    const QString file = m_app->path(u"figure.json"_s);
    desk()->files()->saveTo(file);
    QVERIFY(saved.wait(test::kWindowPatienceMs));
    QVERIFY(!document()->isModified());
    const auto spec = readFigureFile(toPath(file));
    QVERIFY(spec.has_value());
    QCOMPARE(spec->runs.front().file, std::filesystem::path("recorded.gsrun"));  // so that the folder can move
    QVERIFY(!spec->runs.front().hash.empty());
    QVERIFY(m_app->start());
    QSignalSpy opened(desk()->files(), &FigureFiles::opened);
    desk()->files()->openFile(file);
    QVERIFY(opened.wait(test::kWindowPatienceMs));
    QCOMPARE(samples(), (Ids{"1", "2"}));
    QCOMPARE(find<QComboBox>(u"figurePreset"_s)->currentData().toString(), u"a4"_s);
}

void TestFigureWorkspace::changesAreAskedAboutBeforeTheyAreLost() {
    QVERIFY(showFigure());
    choose(u"figureTemplate"_s, static_cast<int>(FigureTemplate::Plot));
    QAction* fresh = m_app->window()->actions()->figure()->newFigure;
    fresh->trigger();
    auto* box = find<QMessageBox>(u"figureNotSaved"_s);
    QVERIFY(box && box->isVisible());
    QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
    QCOMPARE(document()->spec().layout, FigureTemplate::Plot);
    QTRY_VERIFY(!find<QMessageBox>(u"figureNotSaved"_s));
    fresh->trigger();
    QTest::mouseClick(find<QMessageBox>(u"figureNotSaved"_s)->button(QMessageBox::Discard), Qt::LeftButton);
    QCOMPARE(document()->spec().layout, FigureTemplate::ContactSheet);
}

void TestFigureWorkspace::closingAsks() {
    QVERIFY(showFigure());
    choose(u"figureTemplate"_s, static_cast<int>(FigureTemplate::Plot));
    QVERIFY(!m_app->window()->close());
    auto* box = find<QMessageBox>(u"figureNotSaved"_s);
    QVERIFY(box && box->isVisible());
    QTest::mouseClick(box->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY(!m_app->window()->isVisible());
}

void TestFigureWorkspace::damagedFileSaysWhere() {
    const QString file = m_app->path(u"damaged.json"_s);
    test::writeText(file, "{\"groundscope_figure\": 1, \"template\": \"no-such\"}");
    mark(1);
    QSignalSpy failed(desk()->files(), &FigureFiles::failed);
    desk()->files()->openFile(file);
    QVERIFY(failed.wait(test::kWindowPatienceMs));
    QVERIFY(m_app->window()->messages()->isVisible());
    QCOMPARE(samples(), Ids{"1"});  // the figure that was there stays
}

void TestFigureWorkspace::openedFigureOpensItsRun() {
    mark(2);
    const QString file = m_app->path(u"figure.json"_s);
    QSignalSpy saved(desk()->files(), &FigureFiles::saved);
    desk()->files()->saveTo(file);
    QVERIFY(saved.wait(test::kWindowPatienceMs));
    QVERIFY(m_app->start());  // nothing is open
    desk()->files()->openFile(file);
    QVERIFY(m_app->waitFor([this] { return m_app->window()->session()->store() && !m_app->window()->isOpening(); }));
    QVERIFY(drawn());
    QVERIFY(page()->isVisible());
    QCOMPARE(samples(), (Ids{"1", "2"}));
    QCOMPARE(toQString(document()->file()), file);
    QVERIFY(!m_app->window()->messages()->isVisible());
}

void TestFigureWorkspace::lostRunCanBeLookedFor() {
    mark(1);
    QVERIFY(showFigure());
    auto* action = find<QPushButton>(u"figureHintAction"_s);
    FigureSpec spec = document()->spec();
    spec.runs.front().file = toPath(m_app->path(u"nowhere.gsrun"_s));
    document()->change(spec, u"move"_s);
    QTRY_VERIFY(action->isVisible());
    QCOMPARE(action->text(), u"Find the Run…"_s);
    document()->undoStack()->undo();
    QVERIFY(drawn());
    QVERIFY(!action->isVisible());
}

void TestFigureWorkspace::figureOfAnotherRunIsNamed() {
    QVERIFY(showFigure());
    choose(u"figureTemplate"_s, static_cast<int>(FigureTemplate::Plot));
    QVERIFY(QFile::copy(m_app->path(u"recorded.gsrun"_s), m_app->path(u"other.gsrun"_s)));
    QVERIFY(m_app->open(m_app->path(u"other.gsrun"_s)));
    QTRY_VERIFY(m_app->window()->messages()->isVisible());
    QVERIFY(m_app->window()->messages()->text().contains(u"recorded.gsrun"_s));
    QCOMPARE(document()->spec().runs.front().file.filename().string(), "recorded.gsrun");
}

void TestFigureWorkspace::writtenFilesEndWithTheirFormat() {
    QCOMPARE(withEnding(u"/a/figure"_s, {u"pdf"_s, u"svg"_s}), u"/a/figure.pdf"_s);
    QCOMPARE(withEnding(u"/a/figure.SVG"_s, {u"pdf"_s, u"svg"_s}), u"/a/figure.SVG"_s);
    QCOMPARE(withEnding(u"/a/figure.v2"_s, {u"pdf"_s, u"svg"_s}), u"/a/figure.v2.pdf"_s);
}

void TestFigureWorkspace::changedRunIsNamed() {
    mark(1);
    QVERIFY(showFigure());
    FigureSpec spec = document()->spec();
    spec.runs.front().hash = std::string(64, '0');
    document()->change(spec, u"hash"_s);
    QVERIFY(drawn());
    QVERIFY(find<QLabel>(u"figureNotes"_s)->isVisible());
    QVERIFY(find<QLabel>(u"figureNotes"_s)->text().contains(u"recorded"_s));
    QVERIFY(find<QListWidget>(u"figureRuns"_s)->item(0)->text().contains(u"⚠"_s));
    QTest::mouseClick(find<QPushButton>(u"figureAccept"_s), Qt::LeftButton);
    QVERIFY(drawn());
    QVERIFY(!find<QPushButton>(u"figureAccept"_s)->isVisible());
    QVERIFY(document()->spec().runs.front().hash != std::string(64, '0'));
}

void TestFigureWorkspace::copyIsAPicture() {
    mark(1);
    QVERIFY(showFigure());
    QVERIFY(drawn());
    QSignalSpy copied(desk()->exporter(), &FigureExporter::copied);
    key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(copied.wait(test::kWindowPatienceMs));
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->hasFormat(u"image/svg+xml"_s));
}

void TestFigureWorkspace::tablesArePreviewedAndWritten() {
    TableDesk* tables = desk()->tables();
    m_app->window()->actions()->figure()->tables->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(tables->dock()->table().has_value(), test::kWindowPatienceMs);
    auto* preview = find<QTableWidget>(u"tablePreview"_s);
    QTRY_VERIFY(preview->isVisible());
    QCOMPARE(preview->rowCount(), static_cast<int>(tables->dock()->table()->rows.size()));
    QVERIFY(preview->rowCount() > 0);
    for (const auto& [format, ending] : {std::pair{u"latex"_s, u"tex"_s}, std::pair{u"csv"_s, u"csv"_s}, std::pair{u"markdown"_s, u"md"_s}}) {
        choose(u"tableFormat"_s, format);
        const QString file = m_app->path(u"table."_s + ending);
        tables->exportTo(file);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), test::kWindowPatienceMs);
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(toUtf8(QString::fromUtf8(in.readAll())), *formatTables({*tables->dock()->table()}, toUtf8(format)));
    }
    QCOMPARE(preview->item(0, 1)->text().right(1), u"‡"_s);  // the oracle's row, also without slant
    choose(u"tableKind"_s, u"failures"_s);
    QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(tables->dock()->table()->key), u"failures"_s, test::kWindowPatienceMs);
}

}  // namespace

QTEST_MAIN(TestFigureWorkspace)
#include "tst_figure_workspace.moc"
