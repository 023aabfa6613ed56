// SPDX-License-Identifier: GPL-3.0-or-later
/// EditScene: the annotations a person edits, as regions in image pixels, with the selection and what is being dragged.
///
/// Value-like, GUI thread. Finds what lies at a point. Draws nothing, changes no annotation: ShapeEdits says what to change.
#pragma once

#include "core/data/edit.h"
#include "core/edit/region_edit.h"
#include "core/edit/region_index.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace groundscope {

using AnnotationList = std::shared_ptr<const std::vector<Annotation>>;

/// One annotation as it is shown.
struct SceneShape {
    std::shared_ptr<const Region> region;  ///< never null; the very same pointer as long as the region is the same
    Rect bounds;
    std::size_t vertices = 0;
};

struct ShapeVertex {
    std::size_t shape = 0;
    VertexRef ref;
    auto operator<=>(const ShapeVertex&) const = default;
};

/// What one edit does to the shapes. Those left without a region are taken out.
struct ShapeEdits {
    std::map<std::size_t, Region> replaced;
    std::vector<Annotation> added;
    [[nodiscard]] bool isEmpty() const { return replaced.empty() && added.empty(); }
};

class EditScene {
  public:
    /// Another sample: selection and drafts go. The same one: they stay as far as they still mean something.
    void set(std::string sampleId, AnnotationList annotations, Size imageSize);
    [[nodiscard]] const std::vector<Annotation>& annotations() const { return *m_annotations; }
    [[nodiscard]] const AnnotationList& annotationList() const { return m_annotations; }
    [[nodiscard]] const std::string& sampleId() const { return m_sampleId; }
    [[nodiscard]] Size imageSize() const { return m_imageSize; }
    [[nodiscard]] const std::vector<SceneShape>& shapes() const { return m_shapes; }
    [[nodiscard]] const Region& region(std::size_t index) const { return *m_shapes[index].region; }

    /// What a shape looks like while something is dragged.
    void setDraft(std::size_t index, Region region);
    void clearDrafts() { m_drafts.clear(); }
    [[nodiscard]] const std::map<std::size_t, Region>& drafts() const { return m_drafts; }
    /// The draft where there is one.
    [[nodiscard]] const Region& shown(std::size_t index) const;

    /// In the order they were selected.
    [[nodiscard]] const std::vector<std::size_t>& order() const { return m_order; }
    [[nodiscard]] const std::set<std::size_t>& selection() const { return m_selection; }
    [[nodiscard]] bool isSelected(std::size_t index) const { return m_selection.contains(index); }
    void select(const std::set<std::size_t>& annotations);
    void toggle(std::size_t index);
    /// Selected as soon as the next set() of this sample brings them.
    void selectNext(std::optional<std::set<std::size_t>> annotations) { m_next = std::move(annotations); }
    [[nodiscard]] const std::set<ShapeVertex>& vertices() const { return m_vertices; }
    void selectVertices(std::set<ShapeVertex> vertices) { m_vertices = std::move(vertices); }
    /// The selected vertices of one shape.
    [[nodiscard]] std::vector<VertexRef> verticesOf(std::size_t index) const;
    /// Of one shape, part by part, the outline before its holes.
    [[nodiscard]] std::vector<VertexRef> allVertices(std::size_t index) const;
    /// Bounds of the selected shapes as they are shown; nothing: none is selected.
    [[nodiscard]] std::optional<Rect> selectionBounds() const;

    /// The shape that contains the point or whose outline is within `reach` pixels of it: a selected one first, then the
    /// smallest.
    [[nodiscard]] std::optional<std::size_t> shapeAt(Point point, double reach) const;
    /// Among the selected shapes.
    [[nodiscard]] std::optional<ShapeVertex> vertexAt(Point point, double reach) const;
    [[nodiscard]] std::optional<ShapeEdgeHit> edgeAt(Point point, double reach) const;
    /// Where to snap to: the nearest vertex of a neighbour within `reach`, else the nearest place on its outline. Selected
    /// shapes are no neighbours while they are dragged.
    [[nodiscard]] std::optional<Point> neighbourAt(Point point, double reach, bool withSelected) const;
    [[nodiscard]] std::set<std::size_t> shapesIn(const Rect& rect) const;
    [[nodiscard]] std::set<ShapeVertex> verticesIn(const Rect& rect) const;

    /// `edits` as changes of the annotation list, in an order in which they can be applied.
    [[nodiscard]] std::vector<AnnotationChange> changesFor(const ShapeEdits& edits) const;

  private:
    void keepWhatIsLeft();

    std::string m_sampleId;
    AnnotationList m_annotations = std::make_shared<const std::vector<Annotation>>();
    Size m_imageSize;
    std::vector<SceneShape> m_shapes;
    RegionIndex m_index;  ///< of m_shapes
    std::map<std::size_t, Region> m_drafts;
    std::vector<std::size_t> m_order;
    std::set<std::size_t> m_selection;
    std::optional<std::set<std::size_t>> m_next;
    std::set<ShapeVertex> m_vertices;
};

/// All of `rect` grown by `margin` on each side contains the point / meets the other.
bool isNear(const Rect& rect, Point point, double margin);
bool meets(const Rect& a, const Rect& b);
/// Smallest rectangle around both.
Rect unitedBounds(const Rect& a, const Rect& b);

}  // namespace groundscope
