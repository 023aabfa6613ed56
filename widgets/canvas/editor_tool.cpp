// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/editor_tool.h"

#include "widgets/render/convert.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace groundscope {
namespace {

Region combined(const Region& base, const Region& other, AnnotationEditor::Combine how) {
    if (how == AnnotationEditor::Combine::Subtract)
        return subtracted(base, other);
    const std::array<Region, 2> both{base, other};
    return united(both);
}

}  // namespace

void EditContext::showDraft(std::size_t index, Region region) {
    scene.setDraft(index, std::move(region));
    Q_EMIT editor->draftChanged(index, scene.shown(index));
    repaint();
}

void EditContext::endDrafts() {
    const bool any = !scene.drafts().empty();
    scene.clearDrafts();
    if (any)
        Q_EMIT editor->draftEnded();
    repaint();
}

std::string EditContext::labelFor(const QString& label) const {
    if (!label.isEmpty())
        return toUtf8(label);
    if (!newLabel.isEmpty())
        return toUtf8(newLabel);
    return scene.annotations().empty() ? std::string() : scene.annotations().front().label;
}

QString EditContext::drawAction(const char* shape, AnnotationEditor::Combine how) {
    static constexpr std::array kVerbs{"draw-", "add-", "cut-"};
    return QLatin1String(kVerbs[static_cast<std::size_t>(how)]) + QLatin1String(shape);
}

AnnotationEditor::Combine EditContext::combineFor(Qt::KeyboardModifiers modifiers) const {
    if (modifiers.testFlag(Qt::AltModifier))
        return AnnotationEditor::Combine::Subtract;
    return modifiers.testFlag(Qt::ControlModifier) ? AnnotationEditor::Combine::Unite : combine;
}

void EditContext::put(const QString& action, const Region& region, AnnotationEditor::Combine how, const QString& label) {
    if (region.isEmpty())
        return endDrafts();
    const std::vector<std::size_t> targets = targetsOf(region, how);
    if (how == AnnotationEditor::Combine::Subtract && targets.empty())
        return endDrafts();  // nothing to cut from
    if (targets.empty()) {
        Annotation added;
        added.label = labelFor(label);
        added.region = region;
        return request(action, {{}, {std::move(added)}});
    }
    std::vector<std::pair<std::size_t, std::shared_ptr<const Region>>> shapes;
    std::size_t vertices = vertexCount(region);
    for (const std::size_t index : targets) {
        shapes.emplace_back(index, scene.shapes()[index].region);
        vertices += scene.shapes()[index].vertices;
    }
    requestWork(action, vertices, [shapes, how, region](const Progress& progress) {
        ShapeEdits edits;
        for (std::size_t i = 0; i < shapes.size() && !progress.stopped(); ++i)
            edits.replaced.emplace(shapes[i].first, combined(*shapes[i].second, region, how));
        return edits;
    });
}

std::vector<std::size_t> EditContext::targetsOf(const Region& region, AnnotationEditor::Combine how) const {
    if (how == AnnotationEditor::Combine::Add)
        return {};
    if (!scene.order().empty())
        return {scene.order().front()};
    std::vector<std::size_t> met;
    const Rect around = boundsOf(region);
    for (std::size_t i = 0; how == AnnotationEditor::Combine::Subtract && i < scene.shapes().size(); ++i)
        if (meets(scene.shapes()[i].bounds, around))
            met.push_back(i);
    return met;
}

/// For live scores; outlines of many vertices are left until they are done.
void EditContext::tellDrawn(const Region& drawn, AnnotationEditor::Combine how) const {
    const std::vector<std::size_t> targets = targetsOf(drawn, how);
    if (how == AnnotationEditor::Combine::Subtract && targets.empty())
        return;
    if (targets.empty())
        return Q_EMIT editor->draftChanged(scene.annotations().size(), drawn);
    const SceneShape& first = scene.shapes()[targets.front()];
    if (targets.size() == 1 && first.vertices + vertexCount(drawn) <= kLiveVertices)
        Q_EMIT editor->draftChanged(targets.front(), combined(*first.region, drawn, how));
}

Point imagePointFor(QPointF image, Size size) {
    const auto place = [](double value, int limit) {
        return std::round(std::clamp(value, 0.0, static_cast<double>(std::max(0, limit))) * 100) / 100;
    };
    return {place(image.x(), size.width), place(image.y(), size.height)};
}

std::optional<Point> arrowStep(const QKeyEvent& event) {
    const double step = event.modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event.key()) {
        case Qt::Key_Left:
            return Point{-step, 0};
        case Qt::Key_Right:
            return Point{step, 0};
        case Qt::Key_Up:
            return Point{0, -step};
        case Qt::Key_Down:
            return Point{0, step};
        default:
            return std::nullopt;
    }
}

std::unique_ptr<EditorTool> makeTool(EditTool tool, EditContext& context) {
    switch (tool) {
        case EditTool::Polygon:
            return makePolygonTool(context);
        case EditTool::Rectangle:
        case EditTool::Ellipse:
            return makeBoxTool(context, tool);
        case EditTool::Brush:
        case EditTool::Eraser:
            return makeBrushTool(context, tool == EditTool::Eraser);
        case EditTool::Split:
            return makeSplitTool(context);
        case EditTool::SamPoints:
        case EditTool::SamBox:
            return makeAssistTool(context, tool == EditTool::SamBox);
        case EditTool::Select:
            break;
    }
    return makeSelectTool(context);
}

}  // namespace groundscope
