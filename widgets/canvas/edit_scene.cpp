// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/edit_scene.h"

#include <algorithm>
#include <iterator>
#include <limits>
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

template <typename Visit>
void eachVertex(const Region& region, Visit visit) {
    for (std::size_t part = 0; part < region.parts.size(); ++part) {
        const RegionPart& rings = region.parts[part];
        for (std::size_t ring = 0; ring <= rings.holes.size(); ++ring) {
            const Ring& points = ring == 0 ? rings.outer : rings.holes[ring - 1];
            for (std::size_t i = 0; i < points.size(); ++i)
                visit(VertexRef{part, ring, i}, points[i]);
        }
    }
}

double distanceSquared(Point a, Point b) {
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
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
    std::optional<std::size_t> best;
    std::pair<bool, double> bestRank{};
    for (std::size_t i = 0; i < m_shapes.size(); ++i) {
        const SceneShape& shape = m_shapes[i];
        if (!isNear(shape.bounds, point, reach))
            continue;
        const std::pair<bool, double> rank{!isSelected(i), shape.bounds.width * shape.bounds.height};
        if (best && bestRank <= rank)
            continue;
        if (contains(*shape.region, point) || nearestEdge(*shape.region, point, reach)) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

std::optional<ShapeVertex> EditScene::vertexAt(Point point, double reach) const {
    std::optional<ShapeVertex> best;
    double bestDistance = std::numeric_limits<double>::infinity();
    for (const std::size_t index : m_order) {
        if (!isNear(m_shapes[index].bounds, point, reach))
            continue;
        const auto ref = nearestVertex(region(index), point, reach);
        if (!ref)
            continue;
        const double distance = distanceSquared(ringOf(region(index), *ref)[ref->index], point);
        if (distance < bestDistance) {
            best = ShapeVertex{index, *ref};
            bestDistance = distance;
        }
    }
    return best;
}

std::optional<ShapeVertex> EditScene::edgeAt(Point point, double reach) const {
    std::optional<ShapeVertex> best;
    double bestDistance = std::numeric_limits<double>::infinity();
    for (const std::size_t index : m_order) {
        if (!isNear(m_shapes[index].bounds, point, reach))
            continue;
        const auto hit = nearestEdge(region(index), point, reach);
        if (hit && hit->distance < bestDistance) {
            best = ShapeVertex{index, hit->vertex};
            bestDistance = hit->distance;
        }
    }
    return best;
}

std::set<std::size_t> EditScene::shapesIn(const Rect& rect) const {
    std::set<std::size_t> found;
    for (std::size_t i = 0; i < m_shapes.size(); ++i) {
        const Rect& bounds = m_shapes[i].bounds;
        if (!m_shapes[i].region->isEmpty() && isInside(rect, {bounds.x, bounds.y}) &&
            isInside(rect, {bounds.x + bounds.width, bounds.y + bounds.height}))
            found.insert(found.end(), i);
    }
    return found;
}

std::set<ShapeVertex> EditScene::verticesIn(const Rect& rect) const {
    std::set<ShapeVertex> found;
    for (const std::size_t index : m_selection) {
        if (!meets(m_shapes[index].bounds, rect))
            continue;
        eachVertex(region(index), [&](VertexRef ref, Point point) {
            if (isInside(rect, point))
                found.insert(found.end(), ShapeVertex{index, ref});
        });
    }
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
