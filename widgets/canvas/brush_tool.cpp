// SPDX-License-Identifier: GPL-3.0-or-later
// Brush and eraser: a round brush along the way of the cursor; the result is an outline.
#include "widgets/canvas/editor_tool.h"
#include "widgets/canvas/shape_painter.h"
#include "widgets/render/palette.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace groundscope {
namespace {

constexpr double kWayStep = 2;           ///< between two points of the way, widget units
constexpr double kTolerance = 0.3;       ///< of the outline to the brush, image pixels
constexpr double kSizeStep = 1.15;

class BrushTool : public EditorTool {
    Q_DECLARE_TR_FUNCTIONS(AnnotationEditor)
  public:
    BrushTool(EditContext& context, bool erases) : EditorTool(context), m_eraser(erases) {}

    bool press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    [[nodiscard]] bool wantsKey(const QKeyEvent& event) const override;
    void keyPress(const QKeyEvent& event) override;
    bool wheel(double notches) override;
    void paint(QPainter& painter, const CanvasFrame& frame) const override;
    [[nodiscard]] bool hasDraft() const override { return !m_way.empty(); }
    void finish() override;
    void cancel() override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::BlankCursor; }

  private:
    void resize(double steps) { m_context.editor->setBrushRadius(m_context.brushRadius * std::pow(kSizeStep, steps)); }
    /// The shapes the stroke works on: the first selected; for the eraser all that are selected, else all it meets.
    [[nodiscard]] std::vector<std::size_t> targets() const;
    void showLive();

    bool m_eraser;
    bool m_erases = false;
    std::vector<Point> m_way;
    std::optional<Point> m_cursor;
};

bool BrushTool::press(const Pointer& pointer) {
    if (pointer.button != Qt::LeftButton)
        return false;
    m_erases = m_eraser != pointer.has(Qt::ControlModifier);
    m_way = {pointer.image};
    m_cursor = pointer.image;
    m_context.repaint();
    return true;
}

void BrushTool::move(const Pointer& pointer) {
    m_cursor = pointer.image;
    if (!m_way.empty() && widgetDistance(m_context.onWidget(m_way.back()), pointer.at) >= kWayStep) {
        m_way.push_back(pointer.image);
        showLive();
    }
    m_context.repaint();
}

void BrushTool::release(const Pointer& pointer) {
    if (!m_way.empty() && !(m_way.back() == pointer.image))
        m_way.push_back(pointer.image);
    finish();
}

std::vector<std::size_t> BrushTool::targets() const {
    const auto& order = m_context.scene.order();
    if (!order.empty())
        return m_erases ? order : std::vector{order.front()};
    std::vector<std::size_t> met;
    if (!m_erases || m_way.empty())
        return met;
    const Rect around = boundsOf(Region{{{m_way, {}}}});
    const double r = m_context.brushRadius;
    for (std::size_t i = 0; i < m_context.scene.shapes().size(); ++i)
        if (meets(m_context.scene.shapes()[i].bounds, {around.x - r, around.y - r, around.width + 2 * r, around.height + 2 * r}))
            met.push_back(i);
    return met;
}

/// The shape as it will be, stretch by stretch, where that is quick; the stroke itself is painted anyway.
void BrushTool::showLive() {
    const auto indices = targets();
    if (indices.size() != 1 || m_way.size() < 2)
        return;
    const std::size_t index = indices.front();
    const Region& now = m_context.scene.shown(index);
    if (vertexCount(now) > kLiveVertices)
        return;
    const Region stretch = brushStroke(std::span(m_way).last(2), m_context.brushRadius);
    const std::array both{now, stretch};
    m_context.showDraft(index, m_erases ? subtracted(now, stretch) : united(both));
}

void BrushTool::finish() {
    if (m_way.empty())
        return;
    const std::vector<std::size_t> indices = targets();
    const std::vector<Point> way = std::exchange(m_way, {});
    const auto action = m_erases ? QStringLiteral("erase") : QStringLiteral("brush");
    const double radius = m_context.brushRadius;
    if (indices.empty()) {
        const Region stroke = simplified(brushStroke(way, radius), kTolerance);
        return m_context.put(action, stroke,
                             m_erases ? AnnotationEditor::Combine::Subtract : AnnotationEditor::Combine::Add);
    }
    std::vector<std::pair<std::size_t, std::shared_ptr<const Region>>> shapes;
    std::size_t vertices = way.size();
    for (const std::size_t index : indices) {
        shapes.emplace_back(index, m_context.scene.shapes()[index].region);
        vertices += m_context.scene.shapes()[index].vertices;
    }
    m_context.requestWork(action, vertices, [shapes, way, radius, erases = m_erases](const Progress& progress) {
        // Only the stroke is thinned out: the rest of the outline stays as it was.
        const Region stroke = simplified(brushStroke(way, radius), kTolerance, progress);
        ShapeEdits edits;
        for (const auto& [index, region] : shapes) {
            const std::array both{*region, stroke};
            edits.replaced.emplace(index, erases ? subtracted(*region, stroke) : united(both));
        }
        return edits;
    });
}

void BrushTool::cancel() {
    m_way.clear();
    m_context.endDrafts();
}

bool BrushTool::wantsKey(const QKeyEvent& event) const {
    return event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BracketRight;
}

void BrushTool::keyPress(const QKeyEvent& event) {
    resize(event.key() == Qt::Key_BracketLeft ? -1 : 1);
}

bool BrushTool::wheel(double notches) {
    resize(notches);
    return true;
}

void BrushTool::paint(QPainter& painter, const CanvasFrame& frame) const {
    const auto onWidget = [&](Point p) { return frame.widgetFromImage.map(QPointF(p.x, p.y)); };
    const double radius = m_context.brushRadius * frame.scale;
    if (!m_way.empty()) {
        QColor color = m_erases ? QColor(Qt::white) : draftStyle().line;
        color.setAlphaF(0.45F);
        QPolygonF way;
        for (const Point& p : m_way)
            way.append(onWidget(p));
        if (way.size() == 1)
            way.append(way.first() + QPointF(0.01, 0));
        painter.setPen(QPen(color, 2 * radius, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(way);
    }
    if (!m_cursor)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawEllipse(onWidget(*m_cursor), radius, radius);
    painter.setPen(QPen(Qt::white, 1.2));
    painter.drawEllipse(onWidget(*m_cursor), radius, radius);
}

QString BrushTool::hint() const {
    const QString size = tr("%1 px").arg(2 * m_context.brushRadius, 0, 'f', 0);
    return m_eraser ? tr("Drag erases, with Ctrl it paints; the wheel or [ and ] change the size (%1).").arg(size)
                    : tr("Drag paints on the selected shape, with Ctrl it erases; the wheel or [ and ] change the size (%1).").arg(size);
}

}  // namespace

std::unique_ptr<EditorTool> makeBrushTool(EditContext& context, bool erases) {
    return std::make_unique<BrushTool>(context, erases);
}

}  // namespace groundscope
