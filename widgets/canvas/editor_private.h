// SPDX-License-Identifier: GPL-3.0-or-later
/// The inside of AnnotationEditor, shared by annotation_editor.cpp, editor_events.cpp and editor_commands.cpp.
#pragma once

#include "widgets/canvas/editor_tool.h"
#include "widgets/canvas/shape_layer.h"
#include "widgets/canvas/shape_work.h"

#include <QEvent>
#include <QMouseEvent>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

/// Sits on the canvas as an event filter; answers for AnnotationEditor.
struct AnnotationEditor::Private : public QObject {
    Private(AnnotationEditor* editor, CanvasView* canvas);
    ~Private() override;

    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] bool isActive() const;
    [[nodiscard]] Pointer pointerOf(const QMouseEvent& event) const;
    bool press(const QMouseEvent& event);
    bool doubleClick(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool keyPress(QKeyEvent* event);
    [[nodiscard]] bool wantsKey(const QKeyEvent& event) const;
    void escape();
    void selectAt(QPointF image);
    void refresh();
    [[nodiscard]] QString fullHint() const;

    void useTool(EditTool tool);
    void request(const QString& action, const ShapeEdits& edits);
    void requestWork(const QString& action, std::size_t vertices, ShapeWork work);
    void paint(QPainter& painter, const CanvasFrame& frame);
    [[nodiscard]] std::vector<LayerShape> layerShapes(const CanvasFrame& frame) const;
    /// A draft that can be drawn whole in every frame; of others only what differs is drawn.
    [[nodiscard]] bool isLive(std::size_t index, const CanvasFrame& frame) const;
    /// A command on each selected shape's region.
    void changeSelected(const QString& action, const std::function<Region(const Region&, const Progress&)>& change);
    /// The first selected shape becomes what `combine` makes of it and of the others, which go.
    void combineSelected(const QString& action,
                         const std::function<Region(const std::vector<std::shared_ptr<const Region>>&)>& combine);
    [[nodiscard]] std::vector<Region> neighboursOf(std::size_t index, double distance) const;

    AnnotationEditor* editor;
    CanvasView* canvas;
    EditContext context;
    EditTool tool = EditTool::Select;
    std::unique_ptr<EditorTool> handler;
    ShapeLayer layer;
    ShapeWorker work;
    ShapeWorker preview;  ///< of simplifying
    bool shown = true;
    bool down = false;  ///< the tool has the mouse
    AssistPrompt lastPrompt;
    QString hint;
};

}  // namespace groundscope
