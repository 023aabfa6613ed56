// SPDX-License-Identifier: GPL-3.0-or-later
// AnnotationEditor's commands on what is selected.
#include "widgets/canvas/annotation_clipboard.h"
#include "widgets/canvas/editor_private.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace groundscope {
namespace {

constexpr Point kDuplicateShift{12, 12};  ///< image pixels
constexpr double kSnapReach = 8;          ///< widget units

using Regions = std::vector<std::shared_ptr<const Region>>;

}  // namespace

void AnnotationEditor::Private::changeSelected(const QString& action,
                                               const std::function<Region(const Region&, const Progress&)>& change) {
    editor->finishDraft();
    std::vector<std::pair<std::size_t, std::shared_ptr<const Region>>> regions;
    std::size_t vertices = 0;
    for (const std::size_t index : context.scene.selection()) {
        regions.emplace_back(index, context.scene.shapes()[index].region);
        vertices += context.scene.shapes()[index].vertices;
    }
    if (regions.empty())
        return;
    requestWork(action, vertices, [regions, change](const Progress& progress) {
        ShapeEdits edits;
        for (const auto& [index, region] : regions)
            if (!progress.stopped())
                edits.replaced.emplace(index, change(*region, progress));
        return edits;
    });
}

void AnnotationEditor::Private::combineSelected(const QString& action,
                                                const std::function<Region(const Regions&)>& combine) {
    editor->finishDraft();
    const std::vector<std::size_t> order = context.scene.order();
    if (order.size() < 2)
        return;
    Regions regions;
    std::size_t vertices = 0;
    for (const std::size_t index : order) {
        regions.push_back(context.scene.shapes()[index].region);
        vertices += context.scene.shapes()[index].vertices;
    }
    requestWork(action, vertices, [order, regions, combine](const Progress&) {
        ShapeEdits edits;
        edits.replaced.emplace(order.front(), combine(regions));
        for (const std::size_t index : std::span(order).subspan(1))
            edits.replaced.emplace(index, Region{});
        return edits;
    });
}

void AnnotationEditor::selectAll() {
    std::set<std::size_t> all;
    for (std::size_t i = 0; i < m_d->context.scene.shapes().size(); ++i)
        all.insert(all.end(), i);
    select(std::move(all));
}

void AnnotationEditor::deleteSelected() {
    if (m_d->tool != EditTool::Select && m_d->handler->hasDraft())
        return;  // a drawing is not what is selected
    finishDraft();
    EditScene& scene = m_d->context.scene;
    ShapeEdits edits;
    for (const std::size_t index : scene.selection()) {
        const auto vertices = scene.verticesOf(index);
        if (scene.vertices().empty())
            edits.replaced.emplace(index, Region{});
        else if (!vertices.empty())
            edits.replaced.emplace(index, withoutVertices(scene.region(index), vertices));
    }
    if (edits.isEmpty())
        return;
    const std::size_t vertices = scene.vertices().size();
    if (!isLocked())
        scene.selectVertices({});
    m_d->handler->annotationsChanged();
    m_d->request(vertices == 0   ? QStringLiteral("delete-shape")
                 : vertices == 1 ? QStringLiteral("delete-vertex")
                                 : QStringLiteral("delete-vertices"),
                 edits);
}

/// Beside the originals; to the other side where the picture ends.
void AnnotationEditor::duplicateSelected() {
    finishDraft();
    ShapeEdits edits;
    const Rect bounds = m_d->context.scene.selectionBounds().value_or(Rect{});
    const Size size = m_d->context.scene.imageSize();
    const Point shift{bounds.x + bounds.width + kDuplicateShift.x > size.width ? -kDuplicateShift.x : kDuplicateShift.x,
                      bounds.y + bounds.height + kDuplicateShift.y > size.height ? -kDuplicateShift.y : kDuplicateShift.y};
    for (const std::size_t index : selection()) {
        Annotation copy = m_d->context.scene.annotations()[index];
        copy.id.clear();
        copy.mask.reset();
        copy.region = translated(m_d->context.scene.region(index), shift);
        edits.added.push_back(std::move(copy));
    }
    if (!edits.isEmpty())
        m_d->request(QStringLiteral("duplicate"), edits);
}

void AnnotationEditor::copySelected() {
    std::vector<Annotation> copied;
    for (const std::size_t index : selection()) {
        copied.push_back(m_d->context.scene.annotations()[index]);
        copied.back().region = m_d->context.scene.region(index);
    }
    if (!copied.empty())
        QGuiApplication::clipboard()->setMimeData(toMimeData(copied).release());
}

void AnnotationEditor::paste() {
    finishDraft();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    ShapeEdits edits;
    if (data != nullptr)
        edits.added = annotationsFrom(*data);
    if (!edits.isEmpty())
        m_d->request(QStringLiteral("paste"), edits);
}

void AnnotationEditor::uniteSelected() {
    m_d->combineSelected(QStringLiteral("unite"), [](const Regions& regions) {
        std::vector<Region> all;
        for (const auto& region : regions)
            all.push_back(*region);
        return united(all);
    });
}

void AnnotationEditor::subtractFromFirst() {
    m_d->combineSelected(QStringLiteral("subtract"), [](const Regions& regions) {
        std::vector<Region> others;
        for (const auto& region : std::span(regions).subspan(1))
            others.push_back(*region);
        return subtracted(*regions.front(), united(others));
    });
}

void AnnotationEditor::intersectSelected() {
    m_d->combineSelected(QStringLiteral("intersect"), [](const Regions& regions) {
        Region common = *regions.front();
        for (const auto& region : std::span(regions).subspan(1))
            common = intersected(common, *region);
        return common;
    });
}

void AnnotationEditor::fillHoles() {
    m_d->changeSelected(QStringLiteral("fill-holes"),
                        [](const Region& region, const Progress&) { return withHolesFilled(region); });
}

void AnnotationEditor::smoothSelected() {
    m_d->changeSelected(QStringLiteral("smooth"), [](const Region& region, const Progress&) { return smoothed(region, 1); });
}

/// Each part of the selected shapes an annotation of its own; the first one stays where it is.
void AnnotationEditor::splitParts() {
    finishDraft();
    ShapeEdits edits;
    for (const std::size_t index : selection()) {
        std::vector<Region> parts = partsOf(m_d->context.scene.region(index));
        if (parts.size() < 2)
            continue;
        edits.replaced.emplace(index, std::move(parts.front()));
        for (Region& part : std::span(parts).subspan(1)) {
            const Annotation& whole = m_d->context.scene.annotations()[index];
            edits.added.push_back({{}, whole.label, std::move(part), {}});
        }
    }
    if (!edits.isEmpty())
        m_d->request(QStringLiteral("split-parts"), edits);
}

std::vector<Region> AnnotationEditor::Private::neighboursOf(std::size_t index, double distance) const {
    const Rect own = context.scene.shapes()[index].bounds;
    const Rect around{own.x - distance, own.y - distance, own.width + 2 * distance, own.height + 2 * distance};
    std::vector<Region> neighbours;
    for (std::size_t i = 0; i < context.scene.shapes().size(); ++i)
        if (i != index && !context.scene.isSelected(i) && meets(context.scene.shapes()[i].bounds, around))
            neighbours.push_back(context.scene.region(i));
    return neighbours;
}

void AnnotationEditor::snapSelected() {
    finishDraft();
    const double distance = m_d->context.imageUnits(kSnapReach);
    std::vector<std::pair<std::size_t, std::vector<Region>>> jobs;
    std::size_t vertices = 0;
    for (const std::size_t index : selection()) {
        jobs.emplace_back(index, m_d->neighboursOf(index, distance));
        vertices += m_d->context.scene.shapes()[index].vertices;
    }
    if (jobs.empty())
        return;
    const auto shapes = m_d->context.scene.shapes();
    m_d->requestWork(QStringLiteral("snap"), vertices, [jobs, shapes, distance](const Progress& progress) {
        ShapeEdits edits;
        for (const auto& [index, neighbours] : jobs)
            if (!progress.stopped() && !neighbours.empty())
                edits.replaced.emplace(index, snapped(*shapes[index].region, neighbours, distance));
        return edits;
    });
}

void AnnotationEditor::simplifySelected(double tolerance) {
    previewSimplify(0);
    m_d->changeSelected(QStringLiteral("simplify"), [tolerance](const Region& region, const Progress& progress) {
        return simplified(region, tolerance, progress);
    });
}

/// Vertices and IoU are those of all selected shapes together.
void AnnotationEditor::previewSimplify(double tolerance) {
    m_d->preview.cancel();
    if (tolerance <= 0 || selection().empty())
        return m_d->context.endDrafts();
    std::vector<std::pair<std::size_t, std::shared_ptr<const Region>>> regions;
    for (const std::size_t index : selection())
        regions.emplace_back(index, m_d->context.scene.shapes()[index].region);
    const Size size = m_d->context.scene.imageSize();
    m_d->preview.start([this, regions, size, tolerance](const Progress& progress) -> ShapeWorker::Deliver {
        std::map<std::size_t, Region> drafts;
        Region before;
        Region after;
        for (const auto& [index, region] : regions) {
            const Region& one = drafts.emplace(index, simplified(*region, tolerance, progress)).first->second;
            if (progress.stopped())
                return {};
            before.parts.insert(before.parts.end(), region->parts.begin(), region->parts.end());
            after.parts.insert(after.parts.end(), one.parts.begin(), one.parts.end());
        }
        const double overlap = iou(maskFromRegion(before, size), maskFromRegion(after, size), 1);
        return [this, drafts = std::move(drafts), was = vertexCount(before), now = vertexCount(after), overlap] {
            for (const auto& [index, region] : drafts)
                m_d->context.showDraft(index, region);
            Q_EMIT simplifyPreviewed(now, was, overlap);
        };
    });
}

void AnnotationEditor::putRegion(const Region& region, Combine how, const QString& label) {
    finishDraft();
    static constexpr std::array kActions{"put-region", "unite-region", "subtract-region"};
    m_d->context.put(QString::fromLatin1(kActions[static_cast<std::size_t>(how)]), region, how, label);
}

}  // namespace groundscope
