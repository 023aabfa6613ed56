// SPDX-License-Identifier: GPL-3.0-or-later
/// AnnotationEditor: the annotations of the shown sample as things to edit on a CanvasView, and the tool in hand.
///
/// Owns no data: it is given the annotations, draws them with their handles over the canvas, keeps a draft while a drag or
/// a drawing lasts, and emits one editRequested() when it is done. GUI thread. Locked: everything shows, nothing changes.
#pragma once

#include "core/data/edit.h"
#include "core/edit/region_edit.h"

#include <QObject>
#include <QPointF>
#include <QString>

#include <memory>
#include <optional>
#include <set>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
class QTransform;
QT_END_NAMESPACE

namespace groundscope {

class CanvasView;

enum class EditTool { Select, Polygon, Rectangle, Ellipse, Brush, Eraser, Split, SamPoints, SamBox };

/// A wish for masks from the segmenter: image pixels.
struct AssistPrompt {
    struct At {
        Point at;
        bool foreground = true;
        bool operator==(const At&) const = default;
    };
    std::vector<At> points;
    std::optional<Rect> box;
    bool hover = false;  ///< a preview under the cursor: only the newest counts
    bool operator==(const AssistPrompt&) const = default;
};
struct AssistMask {
    Mask mask;
    double predictedIou = 0;
};

class AnnotationEditor : public QObject {
    Q_OBJECT
  public:
    /// What a region that comes does to the ground truth: a new annotation, or united with / taken from the first selected.
    enum class Combine { Add, Unite, Subtract };

    /// Installs itself on the canvas: events first, painting last.
    explicit AnnotationEditor(CanvasView* canvas);
    ~AnnotationEditor() override;

    /// Another sample (the draft and the selection go) or the same one after an edit (the selection stays).
    void setAnnotations(const QString& sampleId, std::shared_ptr<const std::vector<Annotation>> annotations, Size imageSize);
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const;
    void setTool(EditTool tool);
    [[nodiscard]] EditTool tool() const;
    void setBrushRadius(double pixels);
    [[nodiscard]] double brushRadius() const;

    /// Not shown, it takes no event either: the canvas is as if there were no editor.
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const;
    /// Of what is drawn next; empty: as the first annotation has it.
    void setNewLabel(const QString& label);

    [[nodiscard]] const std::set<std::size_t>& selection() const;  ///< indices of annotations
    /// The first selected: others are united with it, subtracted from it.
    [[nodiscard]] std::optional<std::size_t> firstSelected() const;
    void select(std::set<std::size_t> annotations);
    [[nodiscard]] bool hasDraft() const;

    /// The three masks for the newest AssistPrompt, best first as SAM orders them; empty: none.
    void setAssistMasks(std::vector<AssistMask> masks);
    void chooseAssistMask(int row);
    /// All that was ordered is on screen: no stand-in is shown, no geometry is worked on.
    [[nodiscard]] bool isSettled() const;

    /// What drawing does where no key says otherwise: Ctrl held at the first press unites, Alt subtracts.
    void setCombine(Combine how);
    [[nodiscard]] Combine combine() const;

  public Q_SLOTS:
    /// setAssistMasks() unless the prompt was overtaken.
    void takeAssistMasks(const groundscope::AssistPrompt& prompt, const std::vector<groundscope::AssistMask>& masks);
    void selectAll();
    void deleteSelected();     ///< selected vertices if there are any, else shapes
    void duplicateSelected();
    void copySelected();       ///< to the clipboard, as text/json "application/x-groundscope-annotations"
    void paste();
    void uniteSelected();
    void subtractFromFirst();  ///< all others of the selection from the one selected first
    void intersectSelected();
    void fillHoles();
    void splitParts();
    void smoothSelected();
    void snapSelected();
    void simplifySelected(double tolerance);
    /// A draft of simplifySelected that is only shown; 0 ends it.
    void previewSimplify(double tolerance);
    /// A region from elsewhere into the ground truth.
    void putRegion(const groundscope::Region& region, AnnotationEditor::Combine how, const QString& label);
    void finishDraft();
    void cancelDraft();

  Q_SIGNALS:
    /// One finished edit. The owner applies it and calls setAnnotations().
    void editRequested(const QString& action, const std::vector<groundscope::AnnotationChange>& changes);
    /// While something is dragged or drawn: annotation `index` would look like this; an index past the last one: a new
    /// annotation. For live IoU.
    void draftChanged(std::size_t index, const groundscope::Region& region);
    void draftEnded();
    void selectionChanged();
    void toolChanged(groundscope::EditTool tool);
    /// What the next click or key does; for the status line.
    void hintChanged(const QString& hint);
    /// A double click on a shape.
    void labelEditRequested(std::size_t index);
    /// Outlines of many vertices are worked on; the edit follows. cancelDraft() ends it.
    void busyChanged(bool busy);
    /// An edit was tried on locked ground truth.
    void lockedTouched();
    void assistRequested(const groundscope::AssistPrompt& prompt);
    /// Vertices and IoU to the original while previewSimplify() shows.
    void simplifyPreviewed(std::size_t vertices, std::size_t before, double iou);

  private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

}  // namespace groundscope
