// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/edit_scene.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace groundscope {
namespace {

/// Polygons as they are; a mask as its outlines in the frame of the image.
Region regionOf(const Annotation& annotation, Size imageSize) {
    if (!annotation.mask || !annotation.region.isEmpty())
        return annotation.region;
    const bool fits = imageSize.isEmpty() || annotation.mask->size == imageSize;
    return regionFromMask(fits ? *annotation.mask : resizeMask(*annotation.mask, imageSize));
}

bool isVertex(const Region& region, VertexRef ref) {
    if (ref.part >= region.parts.size() || ref.ring > region.parts[ref.part].holes.size())
        return false;
    return ref.index < ringOf(region, ref).size();
}

bool isInside(const Rect& rect, Point p) {
    return p.x >= rect.x && p.y >= rect.y && p.x <= rect.x + rect.width && p.y <= rect.y + rect.height;
}

}  // namespace

bool isNear(const Rect& rect, Point point, double margin) {
    return isInside({rect.x - margin, rect.y - margin, rect.width + 2 * margin, rect.height + 2 * margin}, point);
}

bool meets(const Rect& a, const Rect& b) {
    return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

Rect unitedBounds(const Rect& a, const Rect& b) {
    const double left = std::min(a.x, b.x);
    const double top = std::min(a.y, b.y);
    return {left, top, std::max(a.x + a.width, b.x + b.width) - left, std::max(a.y + a.height, b.y + b.height) - top};
}

void EditScene::set(std::string sampleId, AnnotationList annotations, Size imageSize) {
    const bool same = sampleId == m_sampleId && imageSize == m_imageSize;
    const AnnotationList before = std::exchange(m_annotations, std::move(annotations));
    std::vector<SceneShape> shapes;
    shapes.reserve(m_annotations->size());
    for (std::size_t i = 0; i < m_annotations->size(); ++i) {
        const Annotation& now = (*m_annotations)[i];
        const bool kept = same && i < before->size() && now.region == (*before)[i].region && now.mask == (*before)[i].mask;
        if (kept) {
            shapes.push_back(m_shapes[i]);
            continue;
        }
        // A copy: a pointer into the list would keep every list of the past alive.
        auto region = std::make_shared<const Region>(regionOf(now, imageSize));
        shapes.push_back({region, boundsOf(*region), vertexCount(*region)});
    }
    m_shapes = std::move(shapes);
    std::vector<const Region*> regions;
    for (const SceneShape& shape : m_shapes)
        regions.push_back(shape.region.get());
    m_index.assign(regions);
    m_sampleId = std::move(sampleId);
    m_imageSize = imageSize;
    m_drafts.clear();
    if (!same) {
        m_next.reset();
        select({});
    }
    keepWhatIsLeft();
}

void EditScene::keepWhatIsLeft() {
    if (m_next) {
        const auto next = *std::exchange(m_next, std::nullopt);
        select(next);
    }
    std::erase_if(m_order, [this](std::size_t index) { return index >= m_shapes.size(); });
    std::erase_if(m_selection, [this](std::size_t index) { return index >= m_shapes.size(); });
    std::erase_if(m_vertices, [this](const ShapeVertex& vertex) {
        return !isSelected(vertex.shape) || !isVertex(region(vertex.shape), vertex.ref);
    });
}

void EditScene::setDraft(std::size_t index, Region region) {
    m_drafts.insert_or_assign(index, std::move(region));
}

const Region& EditScene::shown(std::size_t index) const {
    const auto draft = m_drafts.find(index);
    return draft == m_drafts.end() ? region(index) : draft->second;
}

void EditScene::select(const std::set<std::size_t>& annotations) {
    m_order.clear();
    m_selection.clear();
    for (const std::size_t index : annotations)
        if (index < m_shapes.size() && m_selection.insert(index).second)
            m_order.push_back(index);
    m_vertices.clear();
}

void EditScene::toggle(std::size_t index) {
    if (m_selection.erase(index) > 0) {
        std::erase(m_order, index);
    } else {
        m_selection.insert(index);
        m_order.push_back(index);
    }
    std::erase_if(m_vertices, [this](const ShapeVertex& vertex) { return !isSelected(vertex.shape); });
}

std::vector<VertexRef> EditScene::verticesOf(std::size_t index) const {
    std::vector<VertexRef> refs;
    for (auto it = m_vertices.lower_bound({index, {}}); it != m_vertices.end() && it->shape == index; ++it)
        refs.push_back(it->ref);
    return refs;
}

std::vector<VertexRef> EditScene::allVertices(std::size_t index) const {
    const Region& whole = region(index);
    std::vector<VertexRef> all;
    for (std::size_t part = 0; part < whole.parts.size(); ++part)
        for (std::size_t ring = 0; ring <= whole.parts[part].holes.size(); ++ring)
            for (std::size_t i = 0; i < ringOf(whole, {part, ring, 0}).size(); ++i)
                all.push_back({part, ring, i});
    return all;
}

std::optional<Rect> EditScene::selectionBounds() const {
    std::optional<Rect> bounds;
    for (const std::size_t index : m_order) {
        if (shown(index).isEmpty())
            continue;
        const Rect one = m_drafts.contains(index) ? boundsOf(shown(index)) : m_shapes[index].bounds;
        bounds = bounds ? unitedBounds(*bounds, one) : one;
    }
    return bounds;
}

std::optional<std::size_t> EditScene::shapeAt(Point point, double reach) const {
    std::optional<std::size_t> found;
    for (const std::size_t index : m_index.shapesAt(point)) {
        if (isSelected(index))
            return index;
        found = found ? found : index;
    }
    if (found)
        return found;
    const auto edge = m_index.nearestEdge(point, reach);
    return edge ? std::optional(edge->shape) : std::nullopt;
}

std::optional<ShapeVertex> EditScene::vertexAt(Point point, double reach) const {
    std::optional<ShapeVertexHit> best;
    for (const std::size_t index : m_order)
        if (isNear(m_shapes[index].bounds, point, reach))
            if (const auto hit = m_index.nearestVertexOf(index, point, best ? best->distance : reach))
                best = hit;
    return best ? std::optional(ShapeVertex{best->shape, best->vertex}) : std::nullopt;
}

std::optional<ShapeEdgeHit> EditScene::edgeAt(Point point, double reach) const {
    std::optional<ShapeEdgeHit> best;
    for (const std::size_t index : m_order)
        if (isNear(m_shapes[index].bounds, point, reach))
            if (const auto hit = m_index.nearestEdgeOf(index, point, best ? best->edge.distance : reach))
                best = hit;
    return best;
}

std::optional<Point> EditScene::neighbourAt(Point point, double reach, bool withSelected) const {
    std::optional<ShapeVertexHit> vertex;
    std::optional<ShapeEdgeHit> edge;
    for (const std::size_t i : m_index.shapesIn({point.x - reach, point.y - reach, 2 * reach, 2 * reach})) {
        if (isSelected(i) && !withSelected)
            continue;
        if (const auto hit = m_index.nearestVertexOf(i, point, vertex ? vertex->distance : reach))
            vertex = hit;
        if (const auto hit = m_index.nearestEdgeOf(i, point, edge ? edge->edge.distance : reach))
            edge = hit;
    }
    if (vertex)
        return vertex->at;
    return edge ? std::optional(edge->edge.at) : std::nullopt;
}

std::set<std::size_t> EditScene::shapesIn(const Rect& rect) const {
    std::set<std::size_t> found;
    for (const std::size_t i : m_index.shapesIn(rect)) {
        const Rect& bounds = m_shapes[i].bounds;
        if (isInside(rect, {bounds.x, bounds.y}) && isInside(rect, {bounds.x + bounds.width, bounds.y + bounds.height}))
            found.insert(found.end(), i);
    }
    return found;
}

std::set<ShapeVertex> EditScene::verticesIn(const Rect& rect) const {
    std::set<ShapeVertex> found;
    for (const std::size_t index : m_selection)
        for (const VertexRef& ref : m_index.verticesIn(index, rect))
            found.insert(ShapeVertex{index, ref});
    return found;
}

std::vector<AnnotationChange> EditScene::changesFor(const ShapeEdits& edits) const {
    std::vector<AnnotationChange> changes;
    std::size_t count = m_annotations->size();
    for (const auto& [index, region] : edits.replaced) {
        if (region.isEmpty())
            continue;
        Annotation after = annotations()[index];
        after.region = region;
        after.mask.reset();
        if (!(after == annotations()[index]))
            changes.push_back({index, annotations()[index], std::move(after)});
    }
    for (auto it = edits.replaced.rbegin(); it != edits.replaced.rend(); ++it) {
        if (!it->second.isEmpty())
            continue;
        changes.push_back({it->first, annotations()[it->first], std::nullopt});
        --count;
    }
    for (const Annotation& annotation : edits.added)
        changes.push_back({count++, std::nullopt, annotation});
    return changes;
}

}  // namespace groundscope
