// SPDX-License-Identifier: GPL-3.0-or-later
// The tool that selects shapes, and inserts, moves and removes their vertices.
#include "widgets/canvas/editor_tool.h"
#include "widgets/canvas/shape_painter.h"
#include "widgets/render/palette.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace groundscope {
namespace {

constexpr double kGripDistance = 22;  ///< of the grip that moves shapes, above them, widget units
constexpr double kGripSize = 14;
constexpr int kMaxDrawn = 4000;  ///< selected vertices marked at once

Point minus(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}

class SelectTool : public EditorTool {
    Q_DECLARE_TR_FUNCTIONS(AnnotationEditor)
  public:
    using EditorTool::EditorTool;

    bool press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void doubleClick(const Pointer& pointer) override;
    [[nodiscard]] bool wantsKey(const QKeyEvent& event) const override;
    void keyPress(const QKeyEvent& event) override;
    void keyRelease(const QKeyEvent& event) override;
    void annotationsChanged() override;
    void focusLost() override { finish(); }
    void paint(QPainter& painter, const CanvasFrame& frame) const override;
    [[nodiscard]] bool hasDraft() const override { return m_grab != Grab::None || m_nudge.has_value(); }
    void finish() override;
    void cancel() override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QCursor cursor() const override;
    [[nodiscard]] bool changesData() const override { return false; }

  private:
    enum class Grab { None, Band, Vertices, Edge, Shapes };

    [[nodiscard]] EditScene& scene() const { return m_context.scene; }
    void selectUnder(const Pointer& pointer);
    void takeVertex(const ShapeVertex& vertex, const Pointer& pointer);
    void removeVertex(const ShapeVertex& vertex);
    void hover(const Pointer& pointer);
    void drag();
    void shift(Point by);
    void dragEdge();
    void commit();
    void click(const Pointer& pointer);
    void takeBand();
    void stepVertex(int direction);
    [[nodiscard]] std::optional<QPointF> grip() const;
    [[nodiscard]] Rect band() const;

    Grab m_grab = Grab::None;
    Pointer m_from;
    Pointer m_to;
    bool m_dragged = false;
    std::optional<ShapeVertex> m_edge;
    ShapeVertex m_grabbed;  ///< Grab::Vertices: the one under the cursor
    std::optional<ShapeVertex> m_hoverVertex;
    std::optional<Point> m_hoverEdge;
    bool m_hoverGrip = false;
    std::optional<Point> m_nudge;
};

std::optional<QPointF> SelectTool::grip() const {
    const auto bounds = scene().selectionBounds();
    if (!bounds || m_context.locked)
        return std::nullopt;
    return m_context.onWidget({bounds->x + bounds->width / 2, bounds->y}) - QPointF(0, kGripDistance);
}

/// What a menu at the cursor is about.
void SelectTool::selectUnder(const Pointer& pointer) {
    const auto under = scene().shapeAt(pointer.image, m_context.imageUnits(kEdgeReach));
    if (under && !scene().isSelected(*under))
        m_context.editor->select({*under});
}

bool SelectTool::press(const Pointer& pointer) {
    if (pointer.button == Qt::RightButton && m_grab == Grab::None)
        selectUnder(pointer);
    if (pointer.button != Qt::LeftButton || m_grab != Grab::None)
        return false;
    finish();
    m_from = m_to = pointer;
    m_dragged = false;
    const auto vertex = scene().vertexAt(pointer.image, m_context.imageUnits(kVertexReach));
    if (m_context.locked) {
        if (vertex)
            Q_EMIT m_context.editor->lockedTouched();
        return false;
    }
    if (vertex) {
        takeVertex(*vertex, pointer);
        return true;
    }
    m_edge.reset();
    if (const auto hit = scene().edgeAt(pointer.image, m_context.imageUnits(kEdgeReach)))
        m_edge = ShapeVertex{hit->shape, hit->edge.vertex};
    const auto handle = grip();
    const bool onGrip = handle && widgetDistance(*handle, pointer.at) <= kGripSize;
    const auto under = scene().shapeAt(pointer.image, 0);
    if (onGrip || (pointer.has(Qt::ControlModifier) && under && scene().isSelected(*under)))
        m_grab = Grab::Shapes;
    else
        m_grab = m_edge ? Grab::Edge : Grab::Band;
    if (m_grab == Grab::Edge && pointer.has(Qt::AltModifier)) {
        m_dragged = true;
        dragEdge();
    }
    return true;
}

void SelectTool::takeVertex(const ShapeVertex& vertex, const Pointer& pointer) {
    if (pointer.has(Qt::AltModifier) && pointer.has(Qt::ShiftModifier))
        return removeVertex(vertex);
    std::set<ShapeVertex> chosen = scene().vertices();
    if (pointer.has(Qt::ControlModifier) || pointer.has(Qt::ShiftModifier)) {
        if (chosen.erase(vertex) == 0)
            chosen.insert(vertex);
    } else if (!chosen.contains(vertex)) {
        chosen = {vertex};
    }
    scene().selectVertices(std::move(chosen));
    m_grab = Grab::Vertices;
    m_grabbed = vertex;
    m_context.repaint();
}

void SelectTool::removeVertex(const ShapeVertex& vertex) {
    const std::array refs{vertex.ref};
    scene().selectVertices({});
    m_hoverVertex.reset();
    m_context.request(QStringLiteral("delete-vertex"),
                      {{{vertex.shape, withoutVertices(scene().region(vertex.shape), refs)}}, {}});
}

void SelectTool::hover(const Pointer& pointer) {
    m_hoverVertex = scene().vertexAt(pointer.image, m_context.imageUnits(kVertexReach));
    m_hoverEdge.reset();
    const auto handle = grip();
    m_hoverGrip = handle && widgetDistance(*handle, pointer.at) <= kGripSize;
    if (!m_hoverVertex && !m_context.locked) {
        if (const auto hit = scene().edgeAt(pointer.image, m_context.imageUnits(kEdgeReach)))
            m_hoverEdge = hit->edge.at;
    }
    m_context.repaint();
}

void SelectTool::move(const Pointer& pointer) {
    if (m_grab == Grab::None)
        return hover(pointer);
    m_to = pointer;
    m_dragged = m_dragged || widgetDistance(pointer.at, m_from.at) > kDragThreshold;
    if (m_dragged)
        drag();
}

void SelectTool::drag() {
    const auto neighbour = m_grab == Grab::Vertices && m_to.has(Qt::ControlModifier)
                               ? scene().neighbourAt(m_to.image, m_context.imageUnits(kVertexReach), false)
                               : std::nullopt;
    if (neighbour)
        shift(minus(*neighbour, ringOf(scene().region(m_grabbed.shape), m_grabbed.ref)[m_grabbed.ref.index]));
    else if (m_grab == Grab::Vertices || m_grab == Grab::Shapes)
        shift(minus(m_to.image, m_from.image));
    else if (m_grab == Grab::Edge)
        dragEdge();
    m_context.repaint();
}

/// Selected vertices, or all of the selected shapes, moved from where they were.
void SelectTool::shift(Point by) {
    if (m_grab == Grab::Shapes || scene().vertices().empty()) {
        for (const std::size_t index : scene().order())
            m_context.showDraft(index, translated(scene().region(index), by));
        return;
    }
    for (const std::size_t index : scene().order()) {
        const auto refs = scene().verticesOf(index);
        if (!refs.empty())
            m_context.showDraft(index, withMovedVertices(scene().region(index), refs, by));
    }
}

void SelectTool::dragEdge() {
    scene().selectVertices({});
    Region region = withVertex(scene().region(m_edge->shape), m_edge->ref, m_to.image);
    m_context.showDraft(m_edge->shape, std::move(region));
}

void SelectTool::release(const Pointer& pointer) {
    m_to = pointer;
    if (m_grab == Grab::Band && m_dragged)
        takeBand();
    else if (m_dragged)
        commit();
    else if (m_grab != Grab::None && m_grab != Grab::Vertices)
        click(pointer);
    m_grab = Grab::None;
    m_dragged = false;
    m_context.repaint();
}

void SelectTool::commit() {
    ShapeEdits edits{scene().drafts(), {}};
    if (m_grab == Grab::Edge)
        scene().selectVertices({{m_edge->shape, {m_edge->ref.part, m_edge->ref.ring, m_edge->ref.index + 1}}});
    QString action = QStringLiteral("insert-vertex");
    if (m_grab == Grab::Shapes)
        action = QStringLiteral("move-shape");
    else if (m_grab == Grab::Vertices)
        action = scene().vertices().size() == 1 ? QStringLiteral("move-vertex") : QStringLiteral("move-vertices");
    m_grab = Grab::None;
    m_context.request(action, edits);
}

void SelectTool::click(const Pointer& pointer) {
    const auto index = scene().shapeAt(pointer.image, m_context.imageUnits(kEdgeReach));
    const bool adds = pointer.has(Qt::ControlModifier) || pointer.has(Qt::ShiftModifier);
    if (adds && index)
        scene().toggle(*index);
    else if (!adds)
        scene().select(index ? std::set{*index} : std::set<std::size_t>{});
    m_context.selectionChanged();
}

Rect SelectTool::band() const {
    const Point a = m_from.image;
    const Point b = m_to.image;
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

/// Vertices of what is selected; where there are none, whole shapes.
void SelectTool::takeBand() {
    const bool adds = m_from.has(Qt::ControlModifier) || m_from.has(Qt::ShiftModifier);
    auto vertices = scene().verticesIn(band());
    if (!vertices.empty()) {
        if (adds)
            vertices.insert(scene().vertices().begin(), scene().vertices().end());
        return scene().selectVertices(std::move(vertices));
    }
    auto shapes = scene().shapesIn(band());
    if (adds)
        shapes.insert(scene().selection().begin(), scene().selection().end());
    scene().select(shapes);
    m_context.selectionChanged();
}

void SelectTool::doubleClick(const Pointer& pointer) {
    if (const auto index = scene().shapeAt(pointer.image, m_context.imageUnits(kEdgeReach)))
        Q_EMIT m_context.editor->labelEditRequested(*index);
}

/// The next vertex of the first selected shape, for those who use the keyboard.
void SelectTool::stepVertex(int direction) {
    const std::size_t shape = scene().order().front();
    const std::vector<VertexRef> all = scene().allVertices(shape);
    if (all.empty())
        return;
    const auto now = scene().verticesOf(shape);
    const auto at = now.empty() ? all.end() : std::find(all.begin(), all.end(), now.front());
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    const std::ptrdiff_t from = at == all.end() ? (direction > 0 ? -1 : count) : at - all.begin();
    scene().selectVertices({{shape, all[static_cast<std::size_t>((from + direction + count) % count)]}});
    m_context.repaint();
}

bool SelectTool::wantsKey(const QKeyEvent& event) const {
    if (scene().order().empty())
        return false;
    const bool delets = event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier;
    if (m_context.locked)
        return delets;
    const bool plain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const bool steps = event.modifiers() == Qt::AltModifier && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right);
    return delets || steps || (plain && arrowStep(event)) || (event.key() == Qt::Key_Backspace && !scene().vertices().empty());
}

void SelectTool::keyPress(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        return m_context.editor->deleteSelected();
    if (event.modifiers() == Qt::AltModifier) {
        finish();
        return stepVertex(event.key() == Qt::Key_Left ? -1 : 1);
    }
    const auto step = arrowStep(event);
    if (!step || m_grab != Grab::None)
        return;
    const Point before = m_nudge.value_or(Point{});
    m_nudge = Point{before.x + step->x, before.y + step->y};
    shift(*m_nudge);
}

/// A key held down is one edit.
void SelectTool::keyRelease(const QKeyEvent& event) {
    if (m_nudge && !event.isAutoRepeat() && arrowStep(event))
        finish();
}

void SelectTool::annotationsChanged() {
    m_hoverVertex.reset();
    m_hoverEdge.reset();
    m_edge.reset();
    m_grab = Grab::None;
    m_nudge.reset();
}

void SelectTool::finish() {
    if (!m_nudge)
        return;
    m_nudge.reset();
    m_context.request(QStringLiteral("nudge"), {scene().drafts(), {}});
}

void SelectTool::cancel() {
    m_grab = Grab::None;
    m_dragged = false;
    m_nudge.reset();
    m_context.endDrafts();
}

void SelectTool::paint(QPainter& painter, const CanvasFrame& frame) const {
    const QColor blue = dataColor(DataRole::GroundTruth);
    const QColor vermillion = dataColor(DataRole::Prediction);
    const auto place = [&](const ShapeVertex& vertex) {
        const Point p = ringOf(scene().shown(vertex.shape), vertex.ref)[vertex.ref.index];
        return frame.widgetFromImage.map(QPointF(p.x, p.y));
    };
    const QRectF onScreen(QPointF(0, 0), frame.size);
    int drawn = 0;
    for (auto it = scene().vertices().begin(); it != scene().vertices().end() && drawn < kMaxDrawn; ++it)
        if (const QPointF at = place(*it); onScreen.contains(at)) {
            drawHandle(painter, at, vermillion, 9);
            ++drawn;
        }
    if (m_grab == Grab::None && m_hoverVertex && scene().isSelected(m_hoverVertex->shape))
        drawHandle(painter, place(*m_hoverVertex), vermillion, 12);
    if (m_grab == Grab::None && m_hoverEdge)
        drawHandle(painter, frame.widgetFromImage.map(QPointF(m_hoverEdge->x, m_hoverEdge->y)), blue, 8);
    if (const auto handle = grip()) {
        painter.setPen(QPen(Qt::white, 1.5));
        painter.setBrush(m_hoverGrip ? vermillion : blue);
        painter.drawEllipse(*handle, kGripSize / 2, kGripSize / 2);
        painter.drawLine(*handle - QPointF(4, 0), *handle + QPointF(4, 0));
        painter.drawLine(*handle - QPointF(0, 4), *handle + QPointF(0, 4));
    }
    if (m_grab == Grab::Band && m_dragged) {
        painter.setPen(QPen(blue, 1, Qt::DashLine));
        painter.setBrush(QColor(0, 114, 178, 30));
        painter.drawRect(QRectF(m_from.at, m_to.at).normalized());
    }
}

QString SelectTool::hint() const {
    if (m_context.locked)
        return tr("Ground truth is locked: Ctrl+L unlocks it.");
    if (m_hoverVertex)
        return tr("Drag moves the vertex, with Ctrl onto a neighbour; Alt+Shift+click removes it, Ctrl+click selects more.");
    if (m_hoverEdge)
        return tr("Drag or Alt+click inserts a vertex.");
    if (scene().order().empty())
        return tr("Click selects a shape, a drag several; P draws a polygon, Q asks the segmenter.");
    return tr("Drag the grip or Ctrl+drag moves the shape, arrows nudge it, a drag around vertices selects them.");
}

QCursor SelectTool::cursor() const {
    if (m_grab == Grab::Shapes && m_dragged)
        return Qt::SizeAllCursor;
    if (m_hoverGrip || m_hoverVertex)
        return m_hoverGrip ? Qt::SizeAllCursor : Qt::PointingHandCursor;
    return m_hoverEdge ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

}  // namespace

std::unique_ptr<EditorTool> makeSelectTool(EditContext& context) {
    return std::make_unique<SelectTool>(context);
}

}  // namespace groundscope
