// SPDX-License-Identifier: GPL-3.0-or-later
// Rectangles and ellipses by a drag from corner to corner.
#include "widgets/canvas/editor_tool.h"
#include "widgets/canvas/shape_painter.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace groundscope {
namespace {

constexpr double kMinSide = 1;         ///< image pixels
constexpr double kEllipseError = 0.2;  ///< of the polygon to the ellipse, image pixels

Ring rectangleRing(const Rect& r) {
    return {{r.x, r.y}, {r.x + r.width, r.y}, {r.x + r.width, r.y + r.height}, {r.x, r.y + r.height}};
}

/// As many vertices as keep the polygon within kEllipseError of the ellipse.
Ring ellipseRing(const Rect& r) {
    const double radius = std::max(r.width, r.height) / 2;
    const double half = std::acos(std::max(0.0, 1 - kEllipseError / std::max(radius, kEllipseError)));
    const int count = std::clamp(static_cast<int>(std::ceil(std::numbers::pi / half)), 12, 720);
    Ring ring;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count;
        const auto place = [](double value) { return std::round(value * 100) / 100; };
        ring.push_back({place(r.x + r.width / 2 * (1 + std::cos(angle))), place(r.y + r.height / 2 * (1 + std::sin(angle)))});
    }
    return ring;
}

class BoxTool : public EditorTool {
    Q_DECLARE_TR_FUNCTIONS(AnnotationEditor)
  public:
    BoxTool(EditContext& context, EditTool tool) : EditorTool(context), m_ellipse(tool == EditTool::Ellipse) {}

    bool press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    [[nodiscard]] bool wantsKey(const QKeyEvent& event) const override { return static_cast<void>(event), false; }
    void keyPress(const QKeyEvent& event) override { static_cast<void>(event); }
    void paint(QPainter& painter, const CanvasFrame& frame) const override;
    [[nodiscard]] bool hasDraft() const override { return m_from.has_value(); }
    void finish() override;
    void cancel() override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] std::optional<AnnotationEditor::Combine> combine() const override {
        return hasDraft() ? m_combine : m_context.combine;
    }

  private:
    [[nodiscard]] Region region() const;
    bool m_ellipse;
    std::optional<Point> m_from;
    Point m_to;
    bool m_square = false;
    AnnotationEditor::Combine m_combine = AnnotationEditor::Combine::Add;
};

Region BoxTool::region() const {
    double width = m_to.x - m_from->x;
    double height = m_to.y - m_from->y;
    if (m_square) {
        const double side = std::min(std::abs(width), std::abs(height));
        width = std::copysign(side, width);
        height = std::copysign(side, height);
    }
    if (std::abs(width) < kMinSide || std::abs(height) < kMinSide)
        return {};
    const Rect box{std::min(m_from->x, m_from->x + width), std::min(m_from->y, m_from->y + height), std::abs(width),
                   std::abs(height)};
    return Region{{{m_ellipse ? ellipseRing(box) : rectangleRing(box), {}}}};
}

bool BoxTool::press(const Pointer& pointer) {
    if (pointer.button != Qt::LeftButton)
        return false;
    m_combine = m_context.combineFor(pointer.modifiers);
    m_from = m_to = pointer.image;
    return true;
}

void BoxTool::move(const Pointer& pointer) {
    if (!m_from)
        return;
    m_to = pointer.image;
    m_square = pointer.has(Qt::ShiftModifier);
    if (const Region draft = region(); !draft.isEmpty())
        m_context.tellDrawn(draft, m_combine);
    m_context.repaint();
}

void BoxTool::release(const Pointer& pointer) {
    move(pointer);
    finish();
}

void BoxTool::finish() {
    if (!m_from)
        return;
    const Region drawn = region();
    cancel();
    m_context.put(EditContext::drawAction(m_ellipse ? "ellipse" : "rectangle", m_combine), drawn, m_combine);
}

void BoxTool::cancel() {
    if (!m_from)
        return;
    m_from.reset();
    Q_EMIT m_context.editor->draftEnded();
    m_context.repaint();
}

void BoxTool::paint(QPainter& painter, const CanvasFrame& frame) const {
    if (m_from)
        drawRegion(painter, region(), frame, draftStyle(m_combine == AnnotationEditor::Combine::Subtract));
}

QString BoxTool::hint() const {
    return m_ellipse ? tr("Drag draws an ellipse, with Shift a circle. Ctrl or J joins the selected shape, Alt or C cuts.")
                     : tr("Drag draws a rectangle, with Shift a square. Ctrl or J joins the selected shape, Alt or C cuts.");
}

}  // namespace

std::unique_ptr<EditorTool> makeBoxTool(EditContext& context, EditTool tool) {
    return std::make_unique<BoxTool>(context, tool);
}

}  // namespace groundscope
