// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts shapes along a line: one drag, or clicks and Enter.
#include "widgets/canvas/editor_tool.h"
#include "widgets/canvas/shape_painter.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>
#include <vector>

namespace groundscope {
namespace {

class SplitTool : public EditorTool {
    Q_DECLARE_TR_FUNCTIONS(AnnotationEditor)
  public:
    using EditorTool::EditorTool;

    bool press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void doubleClick(const Pointer& pointer) override { static_cast<void>(pointer), finish(); }
    [[nodiscard]] bool wantsKey(const QKeyEvent& event) const override {
        return event.key() == Qt::Key_Backspace && !m_line.empty();
    }
    void keyPress(const QKeyEvent& event) override;
    void paint(QPainter& painter, const CanvasFrame& frame) const override;
    [[nodiscard]] bool hasDraft() const override { return !m_line.empty(); }
    void finish() override;
    void cancel() override;
    [[nodiscard]] QString hint() const override;

  private:
    std::vector<Point> m_line;
    Point m_cursor;
    std::optional<QPointF> m_pressedAt;
};

bool SplitTool::press(const Pointer& pointer) {
    if (pointer.button != Qt::LeftButton)
        return false;
    m_pressedAt = pointer.at;
    m_cursor = pointer.image;
    if (m_line.empty() || !(m_line.back() == pointer.image))
        m_line.push_back(pointer.image);
    m_context.repaint();
    return true;
}

void SplitTool::move(const Pointer& pointer) {
    m_cursor = pointer.image;
    m_context.repaint();
}

/// A drag is the whole cut; a click is one vertex of it.
void SplitTool::release(const Pointer& pointer) {
    const bool dragged = m_pressedAt && widgetDistance(*m_pressedAt, pointer.at) > kDragThreshold;
    m_pressedAt.reset();
    if (!dragged || m_line.empty())
        return;
    m_line.push_back(pointer.image);
    finish();
}

void SplitTool::keyPress(const QKeyEvent& event) {
    static_cast<void>(event);
    m_line.pop_back();
    m_context.repaint();
}

/// Of the selected shapes, else of all; the largest piece keeps the place and the id.
void SplitTool::finish() {
    if (m_line.size() < 2)
        return;
    const std::vector<Point> line = std::exchange(m_line, {});
    const EditScene& scene = m_context.scene;
    const Rect around = boundsOf(Region{{{line, {}}}});
    std::vector<std::pair<std::size_t, std::shared_ptr<const Region>>> shapes;
    std::vector<std::string> labels;
    std::size_t vertices = 0;
    for (std::size_t i = 0; i < scene.shapes().size(); ++i) {
        if ((!scene.order().empty() && !scene.isSelected(i)) || !meets(scene.shapes()[i].bounds, around))
            continue;
        shapes.emplace_back(i, scene.shapes()[i].region);
        labels.push_back(scene.annotations()[i].label);
        vertices += scene.shapes()[i].vertices;
    }
    m_context.requestWork(QStringLiteral("split"), vertices, [shapes, labels, line](const Progress& progress) {
        ShapeEdits edits;
        for (std::size_t k = 0; k < shapes.size() && !progress.stopped(); ++k) {
            std::vector<Region> pieces = splitByLine(*shapes[k].second, line);
            if (pieces.size() < 2)
                continue;
            edits.replaced.emplace(shapes[k].first, std::move(pieces.front()));
            for (std::size_t i = 1; i < pieces.size(); ++i)
                edits.added.push_back({{}, labels[k], std::move(pieces[i]), {}});
        }
        return edits;
    });
    m_context.repaint();
}

void SplitTool::cancel() {
    m_line.clear();
    m_pressedAt.reset();
    m_context.repaint();
}

void SplitTool::paint(QPainter& painter, const CanvasFrame& frame) const {
    if (m_line.empty())
        return;
    QPolygonF line;
    for (const Point& p : m_line)
        line.append(frame.widgetFromImage.map(QPointF(p.x, p.y)));
    drawDraftLine(painter, line, frame, draftStyle());
    painter.setPen(QPen(draftStyle().line, draftStyle().width, Qt::DashLine));
    painter.drawLine(line.last(), frame.widgetFromImage.map(QPointF(m_cursor.x, m_cursor.y)));
}

QString SplitTool::hint() const {
    if (m_line.size() < 2)
        return tr("A drag through a shape cuts it; clicks draw a line with corners.");
    return tr("Enter or a double click cuts; Backspace takes the last vertex back.");
}

}  // namespace

std::unique_ptr<EditorTool> makeSplitTool(EditContext& context) {
    return std::make_unique<SplitTool>(context);
}

}  // namespace groundscope
