// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting shapes and moving, inserting and removing their vertices with a real mouse and keyboard.
#include "tests/widgets/editor_bench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

using namespace groundscope;

namespace {

constexpr double kPixel = 0.8;  ///< a click is on a whole widget pixel: half an image pixel and rounding

class TestAnnotationEditor : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void cleanup();

    void clickSelects();
    void controlClickSelectsMore();
    void vertexIsDragged();
    void draggingShowsADraftAndOneEdit();
    void severalVerticesMoveTogether();
    void bandTakesShapesWhereNoneIsSelected();
    void edgeDragInsertsAVertex();
    void altClickInsertsAVertex();
    void vertexIsRemovedByClickAndByKey();
    void controlSnapsTheDraggedVertex();
    void otherFieldsDoNotEndADrag();
    void bodyDragMovesNothing();
    void gripAndControlDragMoveShapes();
    void arrowsNudge();
    void heldArrowIsOneEdit();
    void keyboardReachesVertices();
    void deleteTakesShapesOut();
    void escapeDropsTheDragThenTheSelection();
    void lockedShowsAndChangesNothing();
    void anotherSampleEndsTheDrag();
    void undoneShapesLeaveTheSelection();
    void spaceAndMiddleButtonPanInEveryTool();
    void hiddenEditorLeavesTheCanvasAlone();
    void selectionIsSeen();
    void maskBecomesAnOutlineWhenChanged();
    void oddClipboardAddsNothing();
    void copyGoesToAnotherSample();

  private:
    std::unique_ptr<EditorBench> m_bench;
};

void TestAnnotationEditor::init() {
    m_bench = std::make_unique<EditorBench>();
    m_bench->show();
    m_bench->setRegions({squareRegion(50, 50, 100), squareRegion(220, 60, 120)});
}

void TestAnnotationEditor::cleanup() {
    m_bench.reset();
}

void TestAnnotationEditor::clickSelects() {
    QSignalSpy changed(&m_bench->editor, &AnnotationEditor::selectionChanged);
    m_bench->click({100, 100});
    QCOMPARE(m_bench->editor.selection(), std::set<std::size_t>{0});
    m_bench->click({280, 100});
    QCOMPARE(m_bench->editor.selection(), std::set<std::size_t>{1});
    m_bench->click({20, 250});
    QVERIFY(m_bench->editor.selection().empty());
    QCOMPARE(changed.count(), 3);
    QVERIFY(m_bench->history.empty());
}

void TestAnnotationEditor::controlClickSelectsMore() {
    m_bench->click({280, 100});
    m_bench->click({100, 100}, Qt::ControlModifier);
    QCOMPARE(m_bench->editor.selection(), (std::set<std::size_t>{0, 1}));
    QCOMPARE(m_bench->editor.firstSelected(), std::optional<std::size_t>(1));
    m_bench->click({280, 100}, Qt::ControlModifier);
    QCOMPARE(m_bench->editor.selection(), std::set<std::size_t>{0});
    QVERIFY(m_bench->history.empty());
}

void TestAnnotationEditor::vertexIsDragged() {
    m_bench->click({100, 100});
    m_bench->drag({50, 50}, {30, 20});
    QCOMPARE(m_bench->lastAction(), QStringLiteral("move-vertex"));
    const Ring& ring = m_bench->region(0).parts[0].outer;
    QCOMPARE(ring.size(), std::size_t{4});
    QVERIFY(isNear(ring[0], {30, 20}, kPixel));
    QCOMPARE(ring[1], (Point{150, 50}));
    QCOMPARE(m_bench->region(1), squareRegion(220, 60, 120));
    m_bench->undo();
    QCOMPARE(m_bench->region(0), squareRegion(50, 50, 100));
}

void TestAnnotationEditor::draggingShowsADraftAndOneEdit() {
    std::vector<Region> drafts;
    connect(&m_bench->editor, &AnnotationEditor::draftChanged, this, [&](std::size_t index, const Region& region) {
        QCOMPARE(index, std::size_t{0});
        drafts.push_back(region);
    });
    QSignalSpy ended(&m_bench->editor, &AnnotationEditor::draftEnded);
    m_bench->click({100, 100});
    m_bench->press({150, 150});
    m_bench->moveTo({170, 170});
    QVERIFY(m_bench->editor.hasDraft());
    m_bench->moveTo({190, 200});
    QVERIFY(m_bench->history.empty());
    m_bench->release({190, 200});
    QCOMPARE(drafts.size(), std::size_t{2});
    QVERIFY(isNear(drafts.back().parts[0].outer[2], {190, 200}, kPixel));
    QCOMPARE(ended.count(), 1);
    QCOMPARE(m_bench->history.size(), std::size_t{1});
    QVERIFY(!m_bench->editor.hasDraft());
}

void TestAnnotationEditor::severalVerticesMoveTogether() {
    m_bench->click({100, 100});
    m_bench->drag({40, 40}, {60, 160});  // around the two on the left
    m_bench->drag({50, 150}, {40, 160});
    const Ring& ring = m_bench->region(0).parts[0].outer;
    QVERIFY(isNear(ring[0], {40, 60}, kPixel));
    QVERIFY(isNear(ring[3], {40, 160}, kPixel));
    QCOMPARE(ring[1], (Point{150, 50}));
    QCOMPARE(m_bench->history.size(), std::size_t{1});
}

void TestAnnotationEditor::bandTakesShapesWhereNoneIsSelected() {
    m_bench->drag({5, 5}, {395, 290});
    QCOMPARE(m_bench->editor.selection(), (std::set<std::size_t>{0, 1}));
    m_bench->editor.select({});
    m_bench->drag({200, 40}, {360, 200});
    QCOMPARE(m_bench->editor.selection(), std::set<std::size_t>{1});
}

void TestAnnotationEditor::edgeDragInsertsAVertex() {
    m_bench->click({100, 100});
    m_bench->drag({100, 50}, {100, 20});
    QCOMPARE(m_bench->lastAction(), QStringLiteral("insert-vertex"));
    const Ring& ring = m_bench->region(0).parts[0].outer;
    QCOMPARE(ring.size(), std::size_t{5});
    QVERIFY(isNear(ring[1], {100, 20}, kPixel));
}

void TestAnnotationEditor::altClickInsertsAVertex() {
    m_bench->click({100, 100});
    m_bench->click({150, 90}, Qt::AltModifier);
    QCOMPARE(m_bench->lastAction(), QStringLiteral("insert-vertex"));
    QCOMPARE(m_bench->region(0).parts[0].outer.size(), std::size_t{5});
    QVERIFY(isNear(m_bench->region(0).parts[0].outer[2], {150, 90}, kPixel));
}

void TestAnnotationEditor::vertexIsRemovedByClickAndByKey() {
    m_bench->click({100, 100});
    m_bench->click({50, 50}, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_bench->lastAction(), QStringLiteral("delete-vertex"));
    QCOMPARE(m_bench->region(0).parts[0].outer.size(), std::size_t{3});
    m_bench->undo();
    m_bench->click({150, 150});
    m_bench->key(Qt::Key_Backspace);
    QCOMPARE(m_bench->region(0).parts[0].outer, (Ring{{50, 50}, {150, 50}, {50, 150}}));
}

void TestAnnotationEditor::controlSnapsTheDraggedVertex() {
    m_bench->click({100, 100});
    m_bench->press({150, 50});
    const QPointF near(m_bench->at({218, 62}));
    QMouseEvent move(QEvent::MouseMove, near, m_bench->view.mapToGlobal(near), Qt::NoButton, Qt::LeftButton, Qt::ControlModifier);
    QCoreApplication::sendEvent(&m_bench->view, &move);
    m_bench->release({218, 62}, Qt::ControlModifier);
    QCOMPARE(m_bench->region(0).parts[0].outer[1], (Point{220, 60}));
    QCOMPARE(m_bench->region(0).parts[0].outer[0], (Point{50, 50}));
}

void TestAnnotationEditor::otherFieldsDoNotEndADrag() {
    m_bench->click({100, 100});
    m_bench->press({50, 50});
    m_bench->moveTo({80, 90});
    m_bench->sample.note = "seen";
    m_bench->publish();
    QVERIFY(m_bench->editor.hasDraft());
    m_bench->release({80, 90});
    QVERIFY(isNear(m_bench->region(0).parts[0].outer[0], {80, 90}, kPixel));
}

void TestAnnotationEditor::bodyDragMovesNothing() {
    m_bench->click({100, 100});
    m_bench->drag({100, 100}, {130, 120});
    QVERIFY(m_bench->history.empty());
}

void TestAnnotationEditor::gripAndControlDragMoveShapes() {
    m_bench->click({100, 100});
    m_bench->drag({100, 100}, {130, 120}, Qt::ControlModifier);
    QCOMPARE(m_bench->lastAction(), QStringLiteral("move-shape"));
    QVERIFY(isNear(m_bench->region(0).parts[0].outer[0], {80, 70}, kPixel));
    m_bench->undo();
    const QPoint grip = m_bench->at({100, 50}) - QPoint(0, 22);
    const QPointF from = m_bench->view.imageFromWidget(grip);
    m_bench->drag({from.x(), from.y()}, {from.x() - 20, from.y() + 30});
    QCOMPARE(m_bench->lastAction(), QStringLiteral("move-shape"));
    QVERIFY(isNear(m_bench->region(0).parts[0].outer[0], {30, 80}, kPixel));
}

void TestAnnotationEditor::arrowsNudge() {
    m_bench->click({100, 100});
    m_bench->key(Qt::Key_Right);
    QCOMPARE(m_bench->region(0), squareRegion(51, 50, 100));
    m_bench->key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_bench->region(0), squareRegion(51, 40, 100));
    m_bench->click({51, 40});
    m_bench->key(Qt::Key_Left);
    QCOMPARE(m_bench->region(0).parts[0].outer, (Ring{{50, 40}, {151, 40}, {151, 140}, {51, 140}}));
    QCOMPARE(m_bench->history.size(), std::size_t{3});
}

void TestAnnotationEditor::heldArrowIsOneEdit() {
    m_bench->click({100, 100});
    for (int i = 0; i < 7; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Down, {}, {}, i > 0);
        QCoreApplication::sendEvent(&m_bench->view, &held);
    }
    QVERIFY(m_bench->history.empty());
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Down, {});
    QCoreApplication::sendEvent(&m_bench->view, &up);
    QCOMPARE(m_bench->history.size(), std::size_t{1});
    QCOMPARE(m_bench->region(0), squareRegion(50, 57, 100));
}

void TestAnnotationEditor::keyboardReachesVertices() {
    m_bench->editor.select({0});
    m_bench->key(Qt::Key_Right, Qt::AltModifier);
    m_bench->key(Qt::Key_Right, Qt::AltModifier);
    m_bench->key(Qt::Key_Down);
    QCOMPARE(m_bench->region(0).parts[0].outer, (Ring{{50, 50}, {150, 51}, {150, 150}, {50, 150}}));
}

void TestAnnotationEditor::deleteTakesShapesOut() {
    m_bench->editor.selectAll();
    m_bench->key(Qt::Key_Delete);
    QCOMPARE(m_bench->lastAction(), QStringLiteral("delete-shape"));
    QVERIFY(m_bench->sample.annotations.empty());
    m_bench->undo();
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{2});
    QCOMPARE(m_bench->region(1), squareRegion(220, 60, 120));
}

void TestAnnotationEditor::escapeDropsTheDragThenTheSelection() {
    m_bench->click({100, 100});
    m_bench->press({50, 50});
    m_bench->moveTo({80, 90});
    m_bench->key(Qt::Key_Escape);
    QVERIFY(!m_bench->editor.hasDraft());
    m_bench->moveTo({90, 90});
    m_bench->release({90, 90});
    QVERIFY(m_bench->history.empty());
    QCOMPARE(m_bench->editor.selection().size(), std::size_t{1});
    m_bench->key(Qt::Key_Escape);
    QVERIFY(m_bench->editor.selection().empty());
}

void TestAnnotationEditor::lockedShowsAndChangesNothing() {
    QSignalSpy touched(&m_bench->editor, &AnnotationEditor::lockedTouched);
    m_bench->editor.setLocked(true);
    m_bench->click({100, 100});
    QCOMPARE(m_bench->editor.selection(), std::set<std::size_t>{0});
    QCOMPARE(touched.count(), 0);
    m_bench->drag({50, 50}, {30, 30});
    QCOMPARE(touched.count(), 1);
    m_bench->key(Qt::Key_Delete);
    QCOMPARE(touched.count(), 2);
    m_bench->editor.uniteSelected();
    m_bench->editor.setTool(EditTool::Polygon);
    m_bench->click({200, 200});
    QCOMPARE(touched.count(), 3);
    QVERIFY(!m_bench->editor.hasDraft());
    m_bench->editor.putRegion(squareRegion(0, 0, 20), AnnotationEditor::Combine::Add, {});
    QCOMPARE(touched.count(), 4);
    QVERIFY(m_bench->history.empty());
}

void TestAnnotationEditor::anotherSampleEndsTheDrag() {
    m_bench->click({100, 100});
    m_bench->press({50, 50});
    m_bench->moveTo({80, 90});
    m_bench->setRegions({squareRegion(10, 10, 30)}, QStringLiteral("8"));
    QVERIFY(!m_bench->editor.hasDraft());
    QVERIFY(m_bench->editor.selection().empty());
    m_bench->moveTo({85, 95});
    m_bench->release({85, 95});
    QVERIFY(m_bench->history.empty());
    QCOMPARE(m_bench->region(0), squareRegion(10, 10, 30));
}

void TestAnnotationEditor::undoneShapesLeaveTheSelection() {
    m_bench->editor.select({1});
    m_bench->editor.duplicateSelected();
    QCOMPARE(m_bench->editor.selection(), std::set<std::size_t>{2});
    m_bench->moveTo({232, 72});
    m_bench->undo();
    QVERIFY(m_bench->editor.selection().empty());
    QVERIFY(!m_bench->shot().isNull());
}

void TestAnnotationEditor::spaceAndMiddleButtonPanInEveryTool() {
    m_bench->view.setZoom(3, {400, 320});
    for (const EditTool tool : {EditTool::Select, EditTool::Polygon, EditTool::Brush, EditTool::Split, EditTool::SamBox}) {
        m_bench->editor.setTool(tool);
        for (const bool space : {true, false}) {
            const QPointF before = m_bench->view.widgetFromImage({200, 150});
            const auto button = space ? Qt::LeftButton : Qt::MiddleButton;
            if (space)
                QTest::keyPress(&m_bench->view, Qt::Key_Space);
            QTest::mousePress(&m_bench->view, button, {}, {400, 300});
            QTest::mouseMove(&m_bench->view, {415, 305});
            QTest::mouseRelease(&m_bench->view, button, {}, {415, 305});
            if (space)
                QTest::keyRelease(&m_bench->view, Qt::Key_Space);
            QCOMPARE((m_bench->view.widgetFromImage({200, 150}) - before).toPoint(), QPoint(15, 5));
            QVERIFY(!m_bench->editor.hasDraft());
        }
    }
    QVERIFY(m_bench->history.empty());
}

void TestAnnotationEditor::hiddenEditorLeavesTheCanvasAlone() {
    const QImage with = m_bench->shot();
    m_bench->editor.setShown(false);
    QVERIFY(m_bench->shot() != with);
    QSignalSpy clicks(&m_bench->view, &CanvasView::clicked);
    m_bench->click({100, 100});
    QCOMPARE(clicks.count(), 1);
    QVERIFY(m_bench->editor.selection().empty());
}

void TestAnnotationEditor::selectionIsSeen() {
    const QImage plain = m_bench->shot();
    m_bench->editor.select({0});
    const QImage selected = m_bench->shot();
    const QPoint corner = m_bench->at({50, 50});
    // A handle: white inside, on a corner that was blue line before.
    QCOMPARE(selected.pixelColor(corner), QColor(Qt::white));
    QVERIFY(plain.pixelColor(corner) != QColor(Qt::white));
    m_bench->editor.setLocked(true);
    QVERIFY(m_bench->shot().pixelColor(corner) != QColor(Qt::white));
}

void TestAnnotationEditor::maskBecomesAnOutlineWhenChanged() {
    m_bench->sample.annotations = {{"m", "disc", {}, maskFromRegion(squareRegion(10, 10, 20), {40, 30})}};
    m_bench->publish();  // a mask of a tenth of the picture's size
    m_bench->click({200, 200});
    QCOMPARE(m_bench->editor.selection(), std::set<std::size_t>{0});
    m_bench->key(Qt::Key_Right);
    QVERIFY(!m_bench->sample.annotations[0].mask.has_value());
    QCOMPARE(m_bench->sample.annotations[0].label, std::string("disc"));
    QVERIFY(std::abs(boundsOf(m_bench->region(0)).width - 200) < 12);
    m_bench->undo();
    QVERIFY(m_bench->sample.annotations[0].mask.has_value());
}

void TestAnnotationEditor::copyGoesToAnotherSample() {
    Region ring = squareRegion(20, 20, 100);
    ring.parts[0].holes.push_back({{40, 40}, {40, 60}, {60, 60}});
    m_bench->setRegions({ring});
    m_bench->editor.select({0});
    m_bench->editor.copySelected();
    m_bench->setRegions({squareRegion(0, 0, 10)}, QStringLiteral("9"));
    m_bench->editor.paste();
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{2});
    QCOMPARE(m_bench->region(1), ring);
    QCOMPARE(m_bench->sample.annotations[1].label, std::string("wing"));
    QVERIFY(m_bench->sample.annotations[1].id.empty());
    QCOMPARE(m_bench->editor.selection(), std::set<std::size_t>{1});
}

void TestAnnotationEditor::oddClipboardAddsNothing() {
    const auto mime = QStringLiteral("application/x-groundscope-annotations");
    for (const char* json : {"", "{", "[]", R"({"annotations": 3})", R"({"annotations": [{"parts": [[[[1, 2], [3, 4]]]]}]})",
                             R"({"annotations": [{"parts": [[[[1, 2], [3, 4], [1e300, 4]]]]}]})",
                             R"({"annotations": [{"parts": [[]]}]})", R"({"annotations": [{"label": "x"}]})",
                             R"({"annotations": [{"parts": [[[[1, 2], [3, "a"], [5, 6]]]]}]})"}) {
        auto* data = new QMimeData;
        data->setData(mime, json);
        QGuiApplication::clipboard()->setMimeData(data);
        m_bench->editor.paste();
        QVERIFY2(m_bench->history.empty(), json);
    }
}

}  // namespace

QTEST_MAIN(TestAnnotationEditor)
#include "tst_annotation_editor.moc"
