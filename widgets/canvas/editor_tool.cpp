// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/editor_tool.h"

#include "widgets/render/convert.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace groundscope {

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
    if (how == AnnotationEditor::Combine::Add || scene.order().empty()) {
        if (how == AnnotationEditor::Combine::Subtract)
            return endDrafts();  // nothing to cut from
        Annotation added;
        added.label = labelFor(label);
        added.region = region;
        return request(action, {{}, {std::move(added)}});
    }
    const std::size_t index = scene.order().front();
    const bool adds = how == AnnotationEditor::Combine::Unite;
    requestWork(action, vertexCount(scene.region(index)) + vertexCount(region),
                [index, adds, base = scene.shapes()[index].region, region](const Progress&) {
                    const std::array<Region, 2> both{*base, region};
                    return ShapeEdits{{{index, adds ? united(both) : subtracted(*base, region)}}, {}};
                });
}

Point imagePointFor(QPointF image, Size size) {
    const auto place = [](double value, int limit) {
        return std::round(std::clamp(value, 0.0, static_cast<double>(std::max(0, limit))) * 100) / 100;
    };
    return {place(image.x(), size.width), place(image.y(), size.height)};
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
