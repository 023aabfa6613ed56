// SPDX-License-Identifier: GPL-3.0-or-later
/// EditorTool: one tool of the AnnotationEditor, and EditContext: what a tool may see and do.
///
/// Tools keep their own draft, show the result of a drag as a draft of the scene, and hand in one finished edit. GUI thread.
#pragma once

#include "widgets/canvas/annotation_editor.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/edit_scene.h"

#include <QCursor>
#include <QKeyEvent>
#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cmath>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

/// How near the cursor must be, widget units.
inline constexpr double kVertexReach = 9;
inline constexpr double kEdgeReach = 7;
/// Below it a drag is a click.
inline constexpr double kDragThreshold = 4;
/// Outlines up to this many vertices are combined while something is drawn.
inline constexpr std::size_t kLiveVertices = 3000;

/// A mouse event at both places.
struct Pointer {
    QPointF at;   ///< widget
    Point image;  ///< image pixels, within the picture, to 1/100
    Qt::MouseButton button = Qt::NoButton;
    Qt::KeyboardModifiers modifiers;
    [[nodiscard]] bool has(Qt::KeyboardModifier modifier) const { return modifiers.testFlag(modifier); }
};

/// Work that may be long, with its result as an edit; runs on any thread.
using ShapeWork = std::function<ShapeEdits(const Progress&)>;

struct EditContext {
    EditScene scene;
    CanvasView* canvas = nullptr;
    AnnotationEditor* editor = nullptr;
    bool locked = true;
    double brushRadius = 12;  ///< image pixels
    AnnotationEditor::Combine combine = AnnotationEditor::Combine::Add;
    QString newLabel;
    /// Emits editRequested() unless nothing changes; locked: lockedTouched(). Drafts of the scene end.
    std::function<void(const QString& action, const ShapeEdits& edits)> request;
    /// The same for edits that take their time: outlines of many vertices are worked on another thread.
    std::function<void(const QString& action, std::size_t vertices, ShapeWork work)> requestWork;
    std::function<void()> selectionChanged;
    /// Cursor and hint, when they change outside an event.
    std::function<void()> refresh;

    [[nodiscard]] double imageUnits(double widgetUnits) const { return widgetUnits / canvas->frame().scale; }
    [[nodiscard]] QPointF onWidget(Point p) const { return canvas->widgetFromImage({p.x, p.y}); }
    void repaint() const { canvas->update(); }
    void showDraft(std::size_t index, Region region);
    void endDrafts();
    /// A drawn region: a new annotation, or united with / taken from the first selected. `how` is `combine`, unless keys
    /// held at the first press say otherwise.
    void put(const QString& action, const Region& region, AnnotationEditor::Combine how, const QString& label = {});
    /// What would be so if the drawing ended now, as AnnotationEditor::draftChanged().
    void tellDrawn(const Region& drawn, AnnotationEditor::Combine how) const;
    /// Shapes that a drawing changes: the first selected; where none is and something is cut, all that it meets.
    [[nodiscard]] std::vector<std::size_t> targetsOf(const Region& region, AnnotationEditor::Combine how) const;
    /// Key of what was drawn: "draw-polygon", "add-polygon", "cut-polygon".
    [[nodiscard]] static QString drawAction(const char* shape, AnnotationEditor::Combine how);
    [[nodiscard]] AnnotationEditor::Combine combineFor(Qt::KeyboardModifiers modifiers) const;
    /// Of a new annotation: as set, else as the first one has it.
    [[nodiscard]] std::string labelFor(const QString& label) const;
};

class EditorTool {
  public:
    explicit EditorTool(EditContext& context) : m_context(context) {}
    virtual ~EditorTool() = default;
    EditorTool(const EditorTool&) = delete;
    EditorTool& operator=(const EditorTool&) = delete;

    /// Of the left or right button; false: the canvas takes it.
    virtual bool press(const Pointer& pointer) = 0;
    virtual void move(const Pointer& pointer) = 0;
    virtual void release(const Pointer& pointer) = 0;
    virtual void doubleClick(const Pointer& pointer) { static_cast<void>(pointer); }
    /// The tool answers this key now, whatever shortcut it is elsewhere.
    [[nodiscard]] virtual bool wantsKey(const QKeyEvent& event) const = 0;
    virtual void keyPress(const QKeyEvent& event) = 0;
    virtual void keyRelease(const QKeyEvent& event) { static_cast<void>(event); }
    /// False: the canvas zooms or scrolls.
    virtual bool wheel(double notches) { return static_cast<void>(notches), false; }
    virtual void paint(QPainter& painter, const CanvasFrame& frame) const = 0;

    /// The scene holds other annotations: what was remembered of the old ones is void.
    virtual void annotationsChanged() {}
    [[nodiscard]] virtual bool hasDraft() const = 0;
    virtual void finish() = 0;
    virtual void cancel() = 0;
    [[nodiscard]] virtual QString hint() const = 0;
    [[nodiscard]] virtual QCursor cursor() const { return Qt::CrossCursor; }
    [[nodiscard]] virtual bool changesData() const { return true; }
    [[nodiscard]] virtual bool takesRightButton() const { return false; }
    /// What happens to what it draws; nothing: it draws no shape.
    [[nodiscard]] virtual std::optional<AnnotationEditor::Combine> combine() const { return std::nullopt; }
    /// EditContext::combine was chosen anew: it holds for what is being drawn, too.
    virtual void combineChanged() {}
    virtual void focusLost() {}
    /// Only the segmenter's tools take masks.
    virtual void setMasks(std::vector<AssistMask> masks) { static_cast<void>(masks); }
    virtual void chooseMask(int row) { static_cast<void>(row); }

  protected:
    EditContext& m_context;
};

std::unique_ptr<EditorTool> makeTool(EditTool tool, EditContext& context);
std::unique_ptr<EditorTool> makeSelectTool(EditContext& context);
std::unique_ptr<EditorTool> makePolygonTool(EditContext& context);
std::unique_ptr<EditorTool> makeBoxTool(EditContext& context, EditTool tool);  ///< Rectangle, Ellipse
std::unique_ptr<EditorTool> makeBrushTool(EditContext& context, bool erases);
std::unique_ptr<EditorTool> makeSplitTool(EditContext& context);
std::unique_ptr<EditorTool> makeAssistTool(EditContext& context, bool box);

/// An arrow key: one image pixel, with Shift ten.
std::optional<Point> arrowStep(const QKeyEvent& event);
/// Position in image pixels, moved into the picture and rounded to 1/100 px, as files hold it.
Point imagePointFor(QPointF image, Size size);
inline double widgetDistance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

}  // namespace groundscope
