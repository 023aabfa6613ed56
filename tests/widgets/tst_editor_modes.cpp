// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of what is drawn: a new shape, joined, cut out; and masks of the segmenter chosen by the mouse.
#include "tests/widgets/editor_bench.h"
#include "widgets/canvas/proposal_strip.h"

#include <cmath>
#include <memory>

using namespace groundscope;

namespace {

double areaUnder(const Region& region) {
    return static_cast<double>(maskFromRegion(region, {400, 300}).area());
}

bool isAbout(double value, double expected, double tolerance) {
    return std::abs(value - expected) <= tolerance;
}

class TestEditorModes : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void masksAreChosenByTheMouse();
    void modesJoinAndCut();
    void aCutWithoutSelectionTakesWhatItMeets();
    void joinedAndCutDraftsAreToldAsTheyWillBe();
    void duplicatesStayInThePicture();

  private:
    std::unique_ptr<EditorBench> m_bench;
};

void TestEditorModes::init() {
    m_bench = std::make_unique<EditorBench>();
    m_bench->show();
    m_bench->setRegions({});
}

void TestEditorModes::masksAreChosenByTheMouse() {
    m_bench->editor.setTool(EditTool::SamPoints);
    m_bench->click({300, 200});
    const auto maskOf = [](double side) { return AssistMask{maskFromRegion(squareRegion(60, 60, side), {400, 300}), 0.8}; };
    QSignalSpy drafts(&m_bench->editor, &AnnotationEditor::draftChanged);
    QSignalSpy asked(&m_bench->editor, &AnnotationEditor::assistRequested);
    m_bench->editor.setAssistMasks({maskOf(50), maskOf(100), maskOf(150)});
    QTRY_COMPARE(drafts.count(), 1);
    const auto clickPlace = [this](std::size_t row) {
        QTest::mouseClick(&m_bench->view, Qt::LeftButton, {}, proposalPlace(row).center().toPoint());
    };
    clickPlace(2);
    QCOMPARE(drafts.count(), 2);
    QCOMPARE(asked.count(), 0);  // no point was set below the strip
    clickPlace(3);
    QCOMPARE(m_bench->lastAction(), QStringLiteral("sam-points"));
    QCOMPARE(maskFromRegion(m_bench->region(0), {400, 300}).area(), maskOf(150).mask.area());
}

void TestEditorModes::modesJoinAndCut() {
    m_bench->setRegions({squareRegion(50, 50, 100)});
    m_bench->click({60, 60});
    m_bench->editor.setCombine(AnnotationEditor::Combine::Subtract);
    m_bench->editor.setTool(EditTool::Rectangle);
    m_bench->drag({80, 80}, {120, 120});
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{1});
    QCOMPARE(m_bench->region(0).parts[0].holes.size(), std::size_t{1});
    m_bench->editor.setTool(EditTool::Polygon);
    m_bench->editor.setCombine(AnnotationEditor::Combine::Add);
    for (const Point p : {Point{140, 60}, Point{220, 60}, Point{220, 140}})
        m_bench->click(p);
    m_bench->editor.setCombine(AnnotationEditor::Combine::Unite);  // while it is drawn
    m_bench->key(Qt::Key_Return);
    QCOMPARE(m_bench->lastAction(), QStringLiteral("add-polygon"));
    QCOMPARE(m_bench->sample.annotations.size(), std::size_t{1});
    QCOMPARE(m_bench->region(0).parts.size(), std::size_t{1});
}

void TestEditorModes::aCutWithoutSelectionTakesWhatItMeets() {
    m_bench->setRegions({squareRegion(50, 50, 100), squareRegion(160, 50, 100), squareRegion(300, 200, 50)});
    m_bench->editor.select({});
    m_bench->editor.setCombine(AnnotationEditor::Combine::Subtract);
    m_bench->editor.setTool(EditTool::Rectangle);
    m_bench->drag({140, 80}, {180, 120});
    QCOMPARE(m_bench->history.size(), std::size_t{1});
    QCOMPARE(m_bench->lastAction(), QStringLiteral("cut-rectangle"));
    QVERIFY(isAbout(areaUnder(m_bench->region(0)), 10000 - 400, 60));
    QVERIFY(isAbout(areaUnder(m_bench->region(1)), 10000 - 800, 60));
    QCOMPARE(areaUnder(m_bench->region(2)), 2500.0);
    m_bench->drag({10, 200}, {40, 240});  // nothing there
    QCOMPARE(m_bench->history.size(), std::size_t{1});
}

void TestEditorModes::joinedAndCutDraftsAreToldAsTheyWillBe() {
    m_bench->setRegions({squareRegion(50, 50, 100)});
    m_bench->click({60, 60});
    m_bench->editor.setTool(EditTool::Rectangle);
    QSignalSpy drafts(&m_bench->editor, &AnnotationEditor::draftChanged);
    m_bench->press({80, 80}, Qt::AltModifier);
    m_bench->moveTo({120, 120});
    QVERIFY(!drafts.isEmpty());
    QCOMPARE(drafts.back()[0].value<std::size_t>(), std::size_t{0});
    QVERIFY(isAbout(areaUnder(drafts.back()[1].value<Region>()), 10000 - 1600, 120));
    m_bench->release({120, 120}, Qt::AltModifier);
    QCOMPARE(m_bench->lastAction(), QStringLiteral("cut-rectangle"));
}

void TestEditorModes::duplicatesStayInThePicture() {
    m_bench->setRegions({squareRegion(50, 50, 100), squareRegion(295, 195, 100)});
    m_bench->editor.select({0});
    m_bench->editor.duplicateSelected();
    QCOMPARE(boundsOf(m_bench->region(2)).x, 62.0);
    m_bench->editor.select({1});
    m_bench->editor.duplicateSelected();
    QCOMPARE(boundsOf(m_bench->region(3)).x, 283.0);
    QCOMPARE(boundsOf(m_bench->region(3)).y, 183.0);
}

}  // namespace

QTEST_MAIN(TestEditorModes)
#include "tst_editor_modes.moc"
