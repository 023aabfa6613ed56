// SPDX-License-Identifier: GPL-3.0-or-later
// Polygons by clicks, by a freehand drag, or by both in turns.
#include "widgets/canvas/editor_tool.h"
#include "widgets/canvas/shape_painter.h"

#include <QCoreApplication>

#include <cmath>
#include <numbers>

namespace groundscope {
namespace {

constexpr double kCloseReach = 10;    ///< to the first vertex, widget units
constexpr double kFreehandStep = 3;   ///< between two vertices of a freehand line, widget units
constexpr double kSamePlace = 0.75;   ///< two presses of a double click, widget units

/// On the nearest line in steps of 45 degrees through `from`.
Point alignedTo(Point from, Point at) {
    const double step = std::numbers::pi / 4;
    const double angle = std::round(std::atan2(at.y - from.y, at.x - from.x) / step) * step;
    const double along = (at.x - from.x) * std::cos(angle) + (at.y - from.y) * std::sin(angle);
    const auto rounded = [](double value) { return std::round(value * 100) / 100; };
    return {rounded(from.x + along * std::cos(angle)), rounded(from.y + along * std::sin(angle))};
}

class PolygonTool : public EditorTool {
    Q_DECLARE_TR_FUNCTIONS(AnnotationEditor)
  public:
    using EditorTool::EditorTool;

    bool press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void doubleClick(const Pointer& pointer) override;
    [[nodiscard]] bool wantsKey(const QKeyEvent& event) const override;
    void keyPress(const QKeyEvent& event) override;
    void paint(QPainter& painter, const CanvasFrame& frame) const override;
    [[nodiscard]] bool hasDraft() const override { return !m_ring.empty(); }
    void finish() override;
    void cancel() override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] std::optional<AnnotationEditor::Combine> combine() const override {
        return hasDraft() ? m_combine : m_context.combine;
    }
    void combineChanged() override {
        m_combine = m_context.combine;
        showDraft();
    }

  private:
    [[nodiscard]] bool closes(QPointF at) const;
    void append(Point point, double minDistance);
    void showDraft();

    Ring m_ring;
    Point m_cursor;
    bool m_down = false;
    bool m_freehand = false;
    QPointF m_pressedAt;
    AnnotationEditor::Combine m_combine = AnnotationEditor::Combine::Add;
};

bool PolygonTool::closes(QPointF at) const {
    return m_ring.size() >= 3 && widgetDistance(m_context.onWidget(m_ring.front()), at) <= kCloseReach;
}

void PolygonTool::append(Point point, double minDistance) {
    if (!m_ring.empty() && widgetDistance(m_context.onWidget(m_ring.back()), m_context.onWidget(point)) < minDistance)
        return;
    m_ring.push_back(point);
    showDraft();
}

/// For live scores; the line itself is painted by the tool.
void PolygonTool::showDraft() {
    if (m_ring.size() >= 3)
        m_context.tellDrawn(m_combine == AnnotationEditor::Combine::Add ? Region{{{m_ring, {}}}} : cleaned(Region{{{m_ring, {}}}}),
                            m_combine);
    m_context.repaint();
}

bool PolygonTool::press(const Pointer& pointer) {
    if (pointer.button != Qt::LeftButton)
        return false;
    if (m_ring.empty())
        m_combine = m_context.combineFor(pointer.modifiers);
    m_down = true;
    m_freehand = false;
    m_pressedAt = pointer.at;
    m_cursor = pointer.image;
    if (closes(pointer.at)) {
        m_down = false;
        finish();
        return true;
    }
    const bool aligned = pointer.has(Qt::ShiftModifier) && !m_ring.empty();
    const auto neighbour = pointer.has(Qt::ControlModifier) && !m_ring.empty()
                               ? m_context.scene.neighbourAt(pointer.image, m_context.imageUnits(kVertexReach), true)
                               : std::nullopt;
    append(aligned ? alignedTo(m_ring.back(), pointer.image) : neighbour.value_or(pointer.image), kSamePlace);
    return true;
}

void PolygonTool::move(const Pointer& pointer) {
    const bool aligned = pointer.has(Qt::ShiftModifier) && !m_ring.empty() && !m_down;
    m_cursor = aligned ? alignedTo(m_ring.back(), pointer.image) : pointer.image;
    m_freehand = m_down && (m_freehand || widgetDistance(pointer.at, m_pressedAt) > kDragThreshold);
    if (m_freehand)
        append(pointer.image, kFreehandStep);
    m_context.repaint();
}

void PolygonTool::release(const Pointer& pointer) {
    const bool freehand = m_freehand;
    m_down = m_freehand = false;
    if (freehand && closes(pointer.at))
        finish();
}

void PolygonTool::doubleClick(const Pointer& pointer) {
    if (pointer.button == Qt::LeftButton)
        finish();
}

bool PolygonTool::wantsKey(const QKeyEvent& event) const {
    if (m_ring.empty())
        return false;
    const bool undo = event.key() == Qt::Key_Z && event.modifiers() == Qt::ControlModifier;
    return undo || (event.key() == Qt::Key_Backspace && event.modifiers() == Qt::NoModifier);
}

void PolygonTool::keyPress(const QKeyEvent& event) {
    static_cast<void>(event);
    m_ring.pop_back();
    if (m_ring.empty())
        return cancel();
    showDraft();
}

void PolygonTool::finish() {
    if (m_ring.size() < 3)
        return;
    const Region region = cleaned(Region{{{m_ring, {}}}});
    const auto how = m_combine;
    cancel();
    m_context.put(EditContext::drawAction("polygon", how), region, how);
}

void PolygonTool::cancel() {
    const bool any = !m_ring.empty();
    m_ring.clear();
    m_down = m_freehand = false;
    if (any)
        Q_EMIT m_context.editor->draftEnded();
    m_context.repaint();
}

void PolygonTool::paint(QPainter& painter, const CanvasFrame& frame) const {
    if (m_ring.empty())
        return;
    QPolygonF line;
    for (const Point& p : m_ring)
        line.append(frame.widgetFromImage.map(QPointF(p.x, p.y)));
    const QPointF cursor = frame.widgetFromImage.map(QPointF(m_cursor.x, m_cursor.y));
    const ShapeStyle style = draftStyle(m_combine == AnnotationEditor::Combine::Subtract);
    QPolygonF inside = line;
    inside.append(cursor);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.fill);
    painter.drawPolygon(inside, Qt::OddEvenFill);
    drawDraftLine(painter, line, frame, style);
    painter.setPen(QPen(style.line, style.width, Qt::DotLine));
    painter.drawLine(line.last(), cursor);
    if (closes(cursor))
        drawHandle(painter, line.first(), style.line, 14);
}

QString PolygonTool::hint() const {
    if (m_ring.empty())
        return tr("Click sets vertices, a drag draws freehand. Ctrl or J joins the selected shape, Alt or C cuts.");
    if (m_ring.size() < 3)
        return tr("Shift keeps to 45 degrees, Ctrl to neighbours; Backspace takes a vertex back, Esc drops it.");
    return tr("Enter, double click or the first vertex finishes; Backspace takes a vertex back, Esc drops it.");
}

}  // namespace

std::unique_ptr<EditorTool> makePolygonTool(EditContext& context) {
    return std::make_unique<PolygonTool>(context);
}

}  // namespace groundscope
