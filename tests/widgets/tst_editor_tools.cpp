// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing, brushing, cutting and the segmenter's prompts with a real mouse and keyboard; commands on what is selected.
#include "tests/widgets/editor_bench.h"

#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

using namespace groundscope;

namespace {

constexpr double kPixel = 0.8;

double areaUnder(const Region& region, Size size = {400, 300}) {
    return static_cast<double>(maskFromRegion(region, size).area());
}
bool isAbout(double value, double expected, double tolerance) {
    return std::abs(value - expected) <= tolerance;
}

class TestEditorTools : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void cleanup();

    void polygonEndsInThreeWays_data();
    void polygonEndsInThreeWays();
    void backspaceTakesAVertexBack();
    void undoInsideADrawingStaysInIt();
    void escapeDropsTheDrawing();
    void freehandDragDraws();
    void shiftKeepsTo45Degrees();
    void crossedPolygonBecomesClean();
    void controlMeetsTheNeighbour();
    void deleteSparesADrawing();
    void altDrawsAHole();
    void controlJoinsTheSelected();
    void drawingIsSeenAndScored();
    void outsideThePictureIsItsEdge();
    void rectangleAndEllipse();
    void brushPaintsANewShapeAndTheSelected();
    void eraserCutsWhatItMeets();
    void brushSizeByWheelAndKeys();
    void dragCutsShapes();
    void clickedLineCutsTheSelected();
    void missedCutChangesNothing();
    void pointsAskTheSegmenter();
    void boxThenPointsAskTheSegmenter();
    void hoverAsksForAPreview();
    void overtakenMasksAreDropped();
    void masksAreChosenAndTaken();
    void commandsCombineShapes();
    void commandsReshapeShapes();
    void partsAreSplit();
    void simplifyIsPreviewed();
    void snappingMeetsTheNeighbour();
    void regionIsPut();
    void toolLeavesWithItsWork();
    void randomEditsAreUndone();

  private:
    std::unique_ptr<EditorBench> m_bench;
};

void TestEditorTools::init() {
    m_bench = std::make_unique<EditorBench>();
    m_bench->show();
    m_bench->setRegions({});
}

void TestEditorTools::cleanup() {
    m_bench.reset();
}

void TestEditorTools::polygonEndsInThreeWays_data() {
    QTest::addColumn<int>("way");
    QTest::newRow("Enter") << 0;
    QTest::newRow("double click") << 1;
    QTest::newRow("first vertex") << 2;
}

void TestEditorTools::polygonEndsInThreeWays() {
    QFETCH(int, way);
    m_bench->editor.setTool(EditTool::Polygon);
    m_bench->click({50, 50});
    m_bench->click({200, 60});
    if (way == 1) {
        m_bench->click({120, 200});
        QTest::mouseDClick(&m_bench->view, Qt::LeftButton, {}, m_bench->at({120, 200}));
    } else {
        m_bench->click({120, 200});
        way == 0 ? m_bench->key(Qt::Key_Return) : m_bench->click({52, 51});
    }
    QCOMPARE(m_bench->lastAction(), QStringLiteral("draw-polygon"));
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{1});
    const Ring& ring = m_bench->region(0).parts[0].outer;
    QCOMPARE(ring.size(), std::size_t{3});
    QVERIFY(isAbout(areaUnder(m_bench->region(0)), 10900, 250));
    QCOMPARE(m_bench->editor.selection(), std::set<std::size_t>{0});
    QVERIFY(!m_bench->editor.hasDraft());
}

void TestEditorTools::backspaceTakesAVertexBack() {
    m_bench->editor.setTool(EditTool::Polygon);
    for (const Point p : {Point{50, 50}, Point{200, 60}, Point{390, 290}})
        m_bench->click(p);
    m_bench->key(Qt::Key_Backspace);
    m_bench->click({120, 200});
    m_bench->key(Qt::Key_Return);
    QVERIFY(boundsOf(m_bench->region(0)).width < 160);
    m_bench->click({10, 10});
    m_bench->key(Qt::Key_Backspace);
    QVERIFY(!m_bench->editor.hasDraft());
}

void TestEditorTools::undoInsideADrawingStaysInIt() {
    m_bench->setRegions({squareRegion(300, 200, 50)});
    m_bench->editor.setTool(EditTool::Polygon);
    m_bench->click({50, 50});
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QCoreApplication::sendEvent(&m_bench->view, &undo);
    QVERIFY(undo.isAccepted());  // no shortcut of the window sees it
    m_bench->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_bench->editor.hasDraft());
    undo.ignore();
    QCoreApplication::sendEvent(&m_bench->view, &undo);
    QVERIFY(!undo.isAccepted());
}

void TestEditorTools::escapeDropsTheDrawing() {
    m_bench->editor.setTool(EditTool::Polygon);
    QSignalSpy ended(&m_bench->editor, &AnnotationEditor::draftEnded);
    for (const Point p : {Point{50, 50}, Point{200, 60}, Point{120, 200}})
        m_bench->click(p);
    m_bench->key(Qt::Key_Escape);
    QVERIFY(!m_bench->editor.hasDraft());
    QCOMPARE(ended.count(), 1);
    QCOMPARE(m_bench->editor.tool(), EditTool::Polygon);
    m_bench->key(Qt::Key_Escape);
    QCOMPARE(m_bench->editor.tool(), EditTool::Select);
    QVERIFY(m_bench->history.empty());
}

void TestEditorTools::freehandDragDraws() {
    m_bench->editor.setTool(EditTool::Polygon);
    m_bench->moveTo({260, 150});
    m_bench->press({260, 150});
    for (int degrees = 5; degrees <= 355; degrees += 5) {
        const double angle = degrees * 3.14159265 / 180;
        m_bench->moveTo({200 + 60 * std::cos(angle), 150 + 60 * std::sin(angle)});
    }
    m_bench->release({260, 149});
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{1});
    QVERIFY(isAbout(areaUnder(m_bench->region(0)), 3.14159265 * 3600, 250));
    QVERIFY(vertexCount(m_bench->region(0)) > 30);
}

void TestEditorTools::shiftKeepsTo45Degrees() {
    m_bench->editor.setTool(EditTool::Polygon);
    m_bench->click({50, 50});
    m_bench->click({150, 57}, Qt::ShiftModifier);
    m_bench->click({240, 160}, Qt::ShiftModifier);
    m_bench->key(Qt::Key_Return);
    const Ring& ring = m_bench->region(0).parts[0].outer;
    QVERIFY(isNear(ring[1], {150, ring[0].y}, kPixel));
    QVERIFY(isAbout(ring[2].x - ring[1].x, ring[2].y - ring[1].y, 0.02));
}

void TestEditorTools::crossedPolygonBecomesClean() {
    m_bench->editor.setTool(EditTool::Polygon);
    for (const Point p : {Point{50, 50}, Point{150, 150}, Point{150, 50}, Point{50, 150}})
        m_bench->click(p);
    m_bench->key(Qt::Key_Return);
    QCOMPARE(m_bench->region(0).parts.size(), std::size_t{2});
    QVERIFY(isAbout(areaOf(m_bench->region(0)), 5000, 150));
}

void TestEditorTools::controlMeetsTheNeighbour() {
    m_bench->setRegions({squareRegion(50, 50, 100)});
    m_bench->editor.setTool(EditTool::Polygon);
    m_bench->click({250, 50});
    m_bench->click({153, 52}, Qt::ControlModifier);   // its corner
    m_bench->click({153, 110}, Qt::ControlModifier);  // its edge
    m_bench->key(Qt::Key_Return);
    const Ring& ring = m_bench->region(1).parts[0].outer;
    QVERIFY(std::find(ring.begin(), ring.end(), Point{150, 50}) != ring.end());
    QVERIFY(std::any_of(ring.begin(), ring.end(), [](Point p) { return p.x == 150 && std::abs(p.y - 110) < kPixel; }));
}

void TestEditorTools::deleteSparesADrawing() {
    m_bench->setRegions({squareRegion(50, 50, 100)});
    m_bench->editor.select({0});
    m_bench->editor.setTool(EditTool::Polygon);
    for (const Point p : {Point{200, 50}, Point{300, 60}, Point{250, 200}})
        m_bench->click(p);
    m_bench->editor.deleteSelected();
    QVERIFY(m_bench->history.empty() && m_bench->editor.hasDraft());
}

void TestEditorTools::altDrawsAHole() {
    m_bench->setRegions({squareRegion(50, 50, 200)});
    m_bench->editor.select({0});
    m_bench->editor.setTool(EditTool::Polygon);
    m_bench->click({100, 100}, Qt::AltModifier);
    m_bench->click({160, 100});
    m_bench->click({160, 160});
    m_bench->click({100, 160});
    m_bench->key(Qt::Key_Return);
    QCOMPARE(m_bench->lastAction(), QStringLiteral("cut-polygon"));
    QCOMPARE(m_bench->region(0).parts.size(), std::size_t{1});
    QCOMPARE(m_bench->region(0).parts[0].holes.size(), std::size_t{1});
    QVERIFY(isAbout(areaOf(m_bench->region(0)), 40000 - 3600, 150));
}

void TestEditorTools::controlJoinsTheSelected() {
    m_bench->setRegions({squareRegion(50, 50, 100)});
    m_bench->editor.select({0});
    m_bench->editor.setTool(EditTool::Rectangle);
    m_bench->drag({300, 100}, {340, 140}, Qt::ControlModifier);
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{1});
    QCOMPARE(m_bench->region(0).parts.size(), std::size_t{2});
    QCOMPARE(m_bench->sample.annotations[0].id, std::string("id0"));
    QVERIFY(isAbout(areaOf(m_bench->region(0)), 11600, 150));
}

void TestEditorTools::drawingIsSeenAndScored() {
    std::size_t index = 99;
    Region draft;
    connect(&m_bench->editor, &AnnotationEditor::draftChanged, this, [&](std::size_t i, const Region& region) {
        index = i;
        draft = region;
    });
    m_bench->setRegions({squareRegion(300, 200, 50)});
    m_bench->editor.setTool(EditTool::Polygon);
    const QImage before = m_bench->shot();
    for (const Point p : {Point{50, 50}, Point{200, 60}, Point{120, 200}})
        m_bench->click(p);
    QCOMPARE(index, std::size_t{1});
    QCOMPARE(draft.parts[0].outer.size(), std::size_t{3});
    const QImage during = m_bench->shot();
    QVERIFY(during.pixel(m_bench->at({120, 90})) != before.pixel(m_bench->at({120, 90})));
    m_bench->key(Qt::Key_Escape);
    m_bench->moveTo({390, 10});
    QCOMPARE(m_bench->shot().pixel(m_bench->at({120, 90})), before.pixel(m_bench->at({120, 90})));
}

void TestEditorTools::outsideThePictureIsItsEdge() {
    m_bench->view.setZoom(1, {400, 320});
    m_bench->editor.setTool(EditTool::Rectangle);
    m_bench->drag({-60, -50}, {480, 40});
    QCOMPARE(m_bench->region(0), (Region{{{{{0, 0}, {400, 0}, {400, 40}, {0, 40}}, {}}}}));
}

void TestEditorTools::rectangleAndEllipse() {
    m_bench->editor.setNewLabel(QStringLiteral("beak"));
    m_bench->editor.setTool(EditTool::Rectangle);
    m_bench->drag({50, 50}, {150, 90});
    QCOMPARE(m_bench->lastAction(), QStringLiteral("draw-rectangle"));
    QCOMPARE(m_bench->sample.annotations[0].label, std::string("beak"));
    QVERIFY(isAbout(areaOf(m_bench->region(0)), 4000, 120));
    m_bench->drag({50, 150}, {150, 190}, Qt::ShiftModifier);
    const Rect square = boundsOf(m_bench->region(1));
    QVERIFY(isAbout(square.width, square.height, 0.001));
    m_bench->editor.setTool(EditTool::Ellipse);
    m_bench->drag({200, 50}, {360, 150});
    QCOMPARE(m_bench->lastAction(), QStringLiteral("draw-ellipse"));
    QVERIFY(isAbout(areaOf(m_bench->region(2)), 3.14159265 * 80 * 50, 200));
    m_bench->click({20, 250});  // no area, no shape
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{3});
}

void TestEditorTools::brushPaintsANewShapeAndTheSelected() {
    m_bench->editor.setTool(EditTool::Brush);
    m_bench->editor.setBrushRadius(10);
    m_bench->drag({100, 100}, {200, 100});
    QCOMPARE(m_bench->lastAction(), QStringLiteral("brush"));
    QVERIFY(isAbout(areaOf(m_bench->region(0)), 2000 + 314, 60));
    m_bench->drag({200, 100}, {200, 200});  // selected since it was painted
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{1});
    QVERIFY(isAbout(areaOf(m_bench->region(0)), 4000 + 314, 130));
    m_bench->drag({150, 60}, {150, 140}, Qt::ControlModifier);
    QCOMPARE(m_bench->lastAction(), QStringLiteral("erase"));
    QCOMPARE(m_bench->region(0).parts.size(), std::size_t{2});
}

void TestEditorTools::eraserCutsWhatItMeets() {
    m_bench->setRegions({squareRegion(50, 50, 60), squareRegion(150, 50, 60), squareRegion(300, 200, 60)});
    m_bench->editor.setTool(EditTool::Eraser);
    m_bench->editor.setBrushRadius(5);
    m_bench->drag({40, 80}, {220, 80});
    QCOMPARE(m_bench->history.size(), std::size_t{1});
    QCOMPARE(m_bench->region(0).parts.size(), std::size_t{2});
    QCOMPARE(m_bench->region(1).parts.size(), std::size_t{2});
    QCOMPARE(m_bench->region(2), squareRegion(300, 200, 60));
    m_bench->editor.setBrushRadius(80);
    m_bench->drag({320, 220}, {340, 240});
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{2});  // nothing was left of it
}

void TestEditorTools::brushSizeByWheelAndKeys() {
    m_bench->editor.setTool(EditTool::Brush);
    m_bench->editor.setBrushRadius(10);
    const double zoom = m_bench->view.zoom();
    QWheelEvent larger({400, 300}, m_bench->view.mapToGlobal(QPointF(400, 300)), {}, {0, 120}, {}, {}, {}, false);
    QCoreApplication::sendEvent(&m_bench->view, &larger);
    QVERIFY(m_bench->editor.brushRadius() > 11);
    QCOMPARE(m_bench->view.zoom(), zoom);
    m_bench->key(Qt::Key_BracketLeft);
    QVERIFY(isAbout(m_bench->editor.brushRadius(), 10, 1e-9));
    m_bench->editor.setBrushRadius(1e9);
    QVERIFY(m_bench->editor.brushRadius() <= 2000);
}

void TestEditorTools::dragCutsShapes() {
    m_bench->setRegions({squareRegion(50, 50, 100), squareRegion(220, 60, 120)});
    m_bench->editor.setTool(EditTool::Split);
    m_bench->drag({30, 100}, {390, 100});
    QCOMPARE(m_bench->lastAction(), QStringLiteral("split"));
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{4});
    QCOMPARE(m_bench->history.size(), std::size_t{1});
    double area = 0;
    for (const Annotation& annotation : m_bench->sample.annotations) {
        area += areaOf(annotation.region);
        QCOMPARE(annotation.label, std::string("wing"));
    }
    QVERIFY(isAbout(area, 10000 + 14400, 2));
}

void TestEditorTools::clickedLineCutsTheSelected() {
    m_bench->setRegions({squareRegion(50, 50, 100), squareRegion(220, 60, 120)});
    m_bench->editor.select({1});
    m_bench->editor.setTool(EditTool::Split);
    for (const Point p : {Point{20, 80}, Point{300, 90}, Point{300, 250}})
        m_bench->click(p);
    m_bench->key(Qt::Key_Return);
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{3});
    QCOMPARE(m_bench->region(0), squareRegion(50, 50, 100));
    QVERIFY(isAbout(areaOf(m_bench->region(1)) + areaOf(m_bench->region(2)), 14400, 1));
}

void TestEditorTools::missedCutChangesNothing() {
    m_bench->setRegions({squareRegion(50, 50, 100)});
    m_bench->editor.setTool(EditTool::Split);
    m_bench->drag({30, 200}, {390, 220});
    m_bench->drag({100, 30}, {100, 100});  // ends inside
    QVERIFY(m_bench->history.empty());
    QVERIFY(!m_bench->editor.hasDraft());
}

void TestEditorTools::pointsAskTheSegmenter() {
    std::vector<AssistPrompt> prompts;
    connect(&m_bench->editor, &AnnotationEditor::assistRequested, this, [&](const AssistPrompt& prompt) {
        if (!prompt.hover)
            prompts.push_back(prompt);
    });
    m_bench->editor.setTool(EditTool::SamPoints);
    m_bench->click({100, 100});
    m_bench->click({150, 120}, {}, Qt::RightButton);
    m_bench->click({160, 130}, Qt::ShiftModifier);
    QCOMPARE(prompts.size(), std::size_t{3});
    const auto& points = prompts.back().points;
    QCOMPARE(points.size(), std::size_t{3});
    QVERIFY(points[0].foreground && !points[1].foreground && !points[2].foreground);
    QVERIFY(isNear(points[1].at, {150, 120}, kPixel));
    m_bench->key(Qt::Key_Backspace);
    QCOMPARE(prompts.size(), std::size_t{4});
    QCOMPARE(prompts.back().points.size(), std::size_t{2});
}

void TestEditorTools::boxThenPointsAskTheSegmenter() {
    std::vector<AssistPrompt> prompts;
    connect(&m_bench->editor, &AnnotationEditor::assistRequested, this,
            [&](const AssistPrompt& prompt) { prompts.push_back(prompt); });
    m_bench->editor.setTool(EditTool::SamBox);
    m_bench->drag({200, 180}, {60, 40});
    QCOMPARE(prompts.size(), std::size_t{1});
    QVERIFY(prompts[0].box.has_value());
    QVERIFY(isNear({prompts[0].box->x, prompts[0].box->y}, {60, 40}, kPixel));
    QVERIFY(isAbout(prompts[0].box->width, 140, 1.5));
    m_bench->click({100, 100});
    QCOMPARE(prompts.size(), std::size_t{2});
    QVERIFY(prompts[1].box == prompts[0].box);
    QCOMPARE(prompts[1].points.size(), std::size_t{1});
}

void TestEditorTools::hoverAsksForAPreview() {
    std::vector<AssistPrompt> prompts;
    connect(&m_bench->editor, &AnnotationEditor::assistRequested, this,
            [&](const AssistPrompt& prompt) { prompts.push_back(prompt); });
    m_bench->editor.setTool(EditTool::SamPoints);
    for (int x = 100; x < 140; x += 4)
        m_bench->moveTo({static_cast<double>(x), 100});
    QTRY_COMPARE(prompts.size(), std::size_t{1});
    QVERIFY(prompts[0].hover);
    QVERIFY(isNear(prompts[0].points.at(0).at, {136, 100}, kPixel));
    const QImage bare = m_bench->shot();
    m_bench->editor.takeAssistMasks(prompts[0], {{maskFromRegion(squareRegion(90, 60, 80), {400, 300}), 0.9}});
    QTRY_VERIFY(m_bench->shot() != bare);
    QVERIFY(!m_bench->editor.hasDraft());
    m_bench->key(Qt::Key_Return);
    QVERIFY(m_bench->history.empty());
}

void TestEditorTools::overtakenMasksAreDropped() {
    std::vector<AssistPrompt> prompts;
    connect(&m_bench->editor, &AnnotationEditor::assistRequested, this,
            [&](const AssistPrompt& prompt) { prompts.push_back(prompt); });
    m_bench->editor.setTool(EditTool::SamPoints);
    m_bench->click({100, 100});
    m_bench->click({120, 100});
    m_bench->editor.takeAssistMasks(prompts.front(), {{maskFromRegion(squareRegion(90, 60, 80), {400, 300}), 0.9}});
    QTRY_VERIFY(m_bench->editor.isSettled());
    m_bench->key(Qt::Key_Return);
    QVERIFY(m_bench->history.empty());
}

void TestEditorTools::masksAreChosenAndTaken() {
    QSignalSpy drafts(&m_bench->editor, &AnnotationEditor::draftChanged);
    m_bench->editor.setTool(EditTool::SamPoints);
    m_bench->click({100, 100});
    const auto maskOf = [](double side) { return AssistMask{maskFromRegion(squareRegion(60, 60, side), {400, 300}), 0.8}; };
    m_bench->editor.setAssistMasks({maskOf(50), maskOf(100), maskOf(150)});
    QTRY_COMPARE(drafts.count(), 1);
    m_bench->key(Qt::Key_2);
    QCOMPARE(drafts.count(), 2);
    m_bench->key(Qt::Key_Return);
    QCOMPARE(m_bench->lastAction(), QStringLiteral("sam-points"));
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{1});
    QCOMPARE(maskFromRegion(m_bench->region(0), {400, 300}).area(), maskOf(100).mask.area());
    QVERIFY(vertexCount(m_bench->region(0)) < 12);
    QVERIFY(!m_bench->editor.hasDraft());
}

void TestEditorTools::commandsCombineShapes() {
    const auto start = [this] {
        m_bench->setRegions({squareRegion(50, 50, 100), squareRegion(100, 100, 100), squareRegion(300, 10, 40)});
        m_bench->editor.select({});
        m_bench->click({60, 60});
        m_bench->click({190, 190}, Qt::ControlModifier);
    };
    start();
    m_bench->editor.uniteSelected();
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{2});
    QVERIFY(isAbout(areaOf(m_bench->region(0)), 17500, 0.5));
    QCOMPARE(m_bench->editor.selection(), std::set<std::size_t>{0});
    m_bench->undo();
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{3});
    start();
    m_bench->editor.subtractFromFirst();
    QVERIFY(isAbout(areaOf(m_bench->region(0)), 7500, 0.5));
    start();
    m_bench->editor.intersectSelected();
    QVERIFY(isAbout(areaOf(m_bench->region(0)), 2500, 0.5));
    QCOMPARE(m_bench->region(1), squareRegion(300, 10, 40));
}

void TestEditorTools::commandsReshapeShapes() {
    Region ring = squareRegion(50, 50, 100);
    ring.parts[0].holes.push_back({{80, 80}, {80, 120}, {120, 120}, {120, 80}});
    m_bench->setRegions({ring});
    m_bench->editor.select({0});
    m_bench->editor.fillHoles();
    QVERIFY(m_bench->region(0).parts[0].holes.empty());
    QVERIFY(isAbout(areaOf(m_bench->region(0)), 10000, 0.5));
    m_bench->undo();
    QCOMPARE(m_bench->region(0), ring);
    Region zigzag{{{{}, {}}}};
    for (int i = 0; i < 100; ++i)
        zigzag.parts[0].outer.push_back({50.0 + i, 50 + (i % 2) * 0.2});
    zigzag.parts[0].outer.push_back({149, 150});
    zigzag.parts[0].outer.push_back({50, 150});
    m_bench->setRegions({zigzag});
    m_bench->editor.select({0});
    m_bench->editor.simplifySelected(0.5);
    QVERIFY(vertexCount(m_bench->region(0)) < 8);
    const std::size_t before = vertexCount(m_bench->region(0));
    m_bench->editor.smoothSelected();
    QCOMPARE(m_bench->lastAction(), QStringLiteral("smooth"));
    QVERIFY(vertexCount(m_bench->region(0)) > before);
}

void TestEditorTools::partsAreSplit() {
    Region two = squareRegion(50, 50, 50);
    two.parts.push_back(squareRegion(200, 50, 80).parts[0]);
    m_bench->setRegions({two, squareRegion(10, 200, 20)});
    m_bench->editor.select({0});
    m_bench->editor.splitParts();
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{3});
    QCOMPARE(m_bench->region(1), squareRegion(10, 200, 20));
    QVERIFY(isAbout(areaOf(m_bench->region(0)) + areaOf(m_bench->region(2)), 2500 + 6400, 0.5));
    QCOMPARE(m_bench->editor.selection(), (std::set<std::size_t>{0, 2}));
}

void TestEditorTools::simplifyIsPreviewed() {
    Ring circle;
    for (int i = 0; i < 400; ++i)
        circle.push_back({200 + 100 * std::cos(i * 0.0157079633), 150 + 100 * std::sin(i * 0.0157079633)});
    m_bench->setRegions({Region{{{circle, {}}}}});
    m_bench->editor.select({0});
    QSignalSpy previews(&m_bench->editor, &AnnotationEditor::simplifyPreviewed);
    m_bench->editor.previewSimplify(0.5);
    m_bench->editor.previewSimplify(8);
    QTRY_COMPARE(previews.count(), 1);  // only the newest
    QVERIFY(previews[0][0].value<std::size_t>() < 20);
    QCOMPARE(previews[0][1].value<std::size_t>(), std::size_t{400});
    const double overlap = previews[0][2].toDouble();
    QVERIFY(overlap > 0.8 && overlap < 1);
    QVERIFY(m_bench->editor.hasDraft() && m_bench->history.empty());
    m_bench->editor.previewSimplify(0);
    QVERIFY(!m_bench->editor.hasDraft());
    m_bench->editor.simplifySelected(8);
    QCOMPARE(vertexCount(m_bench->region(0)), previews[0][0].value<std::size_t>());
}

void TestEditorTools::snappingMeetsTheNeighbour() {
    m_bench->setRegions({squareRegion(50, 50, 100), Region{{{{{152, 48}, {250, 50}, {250, 150}, {148, 151}}, {}}}}});
    m_bench->editor.select({1});
    m_bench->editor.snapSelected();
    QCOMPARE(m_bench->lastAction(), QStringLiteral("snap"));
    const Ring& ring = m_bench->region(1).parts[0].outer;
    QVERIFY(std::find(ring.begin(), ring.end(), Point{150, 50}) != ring.end());
    QVERIFY(std::find(ring.begin(), ring.end(), Point{150, 150}) != ring.end());
}

void TestEditorTools::regionIsPut() {
    m_bench->editor.putRegion(squareRegion(50, 50, 100), AnnotationEditor::Combine::Add, QStringLiteral("tail"));
    QCOMPARE(m_bench->lastAction(), QStringLiteral("put-region"));
    QCOMPARE(m_bench->sample.annotations[0].label, std::string("tail"));
    m_bench->editor.putRegion(squareRegion(100, 50, 100), AnnotationEditor::Combine::Unite, {});
    QVERIFY(isAbout(areaOf(m_bench->region(0)), 15000, 0.5));
    m_bench->editor.putRegion(squareRegion(0, 0, 100), AnnotationEditor::Combine::Subtract, {});
    QVERIFY(isAbout(areaOf(m_bench->region(0)), 12500, 0.5));
    QCOMPARE(m_bench->history.size(), std::size_t{3});
}

void TestEditorTools::toolLeavesWithItsWork() {
    m_bench->editor.setTool(EditTool::Polygon);
    for (const Point p : {Point{50, 50}, Point{200, 60}, Point{120, 200}})
        m_bench->click(p);
    QSignalSpy changed(&m_bench->editor, &AnnotationEditor::toolChanged);
    m_bench->editor.setTool(EditTool::Select);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{1});
}

/// Whatever is clicked and pressed: what is asked for can be applied, shown, and taken back.
void TestEditorTools::randomEditsAreUndone() {
    std::uint32_t state = 12345;
    const auto random = [&state](int below) {
        state = state * 1664525 + 1013904223;
        return static_cast<int>((state >> 8) % static_cast<std::uint32_t>(below));
    };
    const auto place = [&] { return Point{static_cast<double>(random(400)), static_cast<double>(random(300))}; };
    m_bench->setRegions({squareRegion(50, 50, 100), squareRegion(220, 60, 120), squareRegion(90, 180, 80)});
    const Sample first = m_bench->sample;
    const std::array keys{Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Escape, Qt::Key_Left, Qt::Key_Down};
    const std::array modifiers{Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier};
    for (int step = 0; step < 400; ++step) {
        const Qt::KeyboardModifiers held = modifiers[static_cast<std::size_t>(random(6))];
        switch (random(9)) {
            case 0:
                m_bench->editor.setTool(static_cast<EditTool>(random(9)));
                break;
            case 1:
                m_bench->key(keys[static_cast<std::size_t>(random(5))]);
                break;
            case 2:
            case 3:
                m_bench->drag(place(), place(), held);
                break;
            case 4:
                random(2) == 0 ? m_bench->editor.uniteSelected() : m_bench->editor.duplicateSelected();
                break;
            case 5:
                random(2) == 0 ? m_bench->editor.smoothSelected() : m_bench->editor.splitParts();
                break;
            default:
                m_bench->click(place(), held);
        }
        if (step % 40 == 0)
            QVERIFY(!m_bench->shot().isNull());
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(step)));
    }
    QVERIFY(m_bench->history.size() > 40);
    while (!m_bench->history.empty())
        m_bench->undo();
    QCOMPARE(m_bench->sample, first);
}

}  // namespace

QTEST_MAIN(TestEditorTools)
#include "tst_editor_tools.moc"
