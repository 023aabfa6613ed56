// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/annotation_editor.h"

#include "widgets/canvas/editor_private.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace groundscope {
namespace {

constexpr std::size_t kQuickVertices = 5000;  ///< work on fewer is done at once
constexpr double kMinBrush = 0.5;
constexpr double kMaxBrush = 2000;

/// Indices as they will be when the edits are done: what was drawn is selected, what goes is not. Nothing: they stay.
std::optional<std::set<std::size_t>> selectionAfter(const EditScene& scene, const ShapeEdits& edits) {
    std::set<std::size_t> gone;
    for (const auto& [index, region] : edits.replaced)
        if (region.isEmpty())
            gone.insert(index);
    if (gone.empty() && edits.added.empty())
        return std::nullopt;
    std::set<std::size_t> next;
    for (const auto& [index, region] : edits.replaced)
        if (!region.isEmpty())
            next.insert(index - static_cast<std::size_t>(std::distance(gone.begin(), gone.lower_bound(index))));
    const std::size_t count = scene.annotations().size() - gone.size();
    for (std::size_t i = 0; i < edits.added.size(); ++i)
        next.insert(count + i);
    return next;
}

}  // namespace

AnnotationEditor::Private::Private(AnnotationEditor* owner, CanvasView* view)
    : editor(owner), canvas(view), layer([view] { view->update(); }) {
    context.canvas = view;
    context.editor = owner;
    context.request = [this](const QString& action, const ShapeEdits& edits) { request(action, edits); };
    context.requestWork = [this](const QString& action, std::size_t vertices, ShapeWork job) {
        requestWork(action, vertices, std::move(job));
    };
    context.selectionChanged = [this] {
        Q_EMIT editor->selectionChanged();
        refresh();
    };
    context.refresh = [this] { refresh(); };
    handler = makeTool(EditTool::Select, context);
    canvas->installEventFilter(this);
    canvas->setForeground([this](QPainter& painter, const CanvasFrame& frame) { paint(painter, frame); });
    connect(canvas, &CanvasView::clicked, this, &Private::selectAt);
    connect(&work, &ShapeWorker::busyChanged, editor, &AnnotationEditor::busyChanged);
}

AnnotationEditor::Private::~Private() = default;

void AnnotationEditor::Private::useTool(EditTool next) {
    if (next == tool)
        return;
    handler->finish();
    handler->cancel();
    tool = next;
    down = false;
    handler = makeTool(next, context);
    refresh();
    Q_EMIT editor->toolChanged(next);
}

void AnnotationEditor::Private::request(const QString& action, const ShapeEdits& edits) {
    if (context.locked) {
        context.endDrafts();
        Q_EMIT editor->lockedTouched();
        return;
    }
    const std::vector<AnnotationChange> changes = context.scene.changesFor(edits);
    context.endDrafts();
    if (changes.empty())
        return;
    if (auto next = selectionAfter(context.scene, edits))
        context.scene.selectNext(std::move(*next));
    Q_EMIT editor->editRequested(action, changes);
}

void AnnotationEditor::Private::requestWork(const QString& action, std::size_t vertices, ShapeWork job) {
    if (context.locked || vertices <= kQuickVertices)
        return request(action, context.locked ? ShapeEdits{} : job({}));
    // What comes back is an edit of exactly these annotations; setAnnotations() cancels it.
    work.start([this, action, job = std::move(job)](const Progress& progress) -> ShapeWorker::Deliver {
        ShapeEdits edits = job(progress);
        if (progress.stopped())
            return {};
        return [this, action, edits = std::move(edits)] { request(action, edits); };
    });
}

bool AnnotationEditor::Private::isLive(std::size_t index, const CanvasFrame& frame) const {
    return isQuickToDraw(context.scene.shapes()[index].bounds, vertexCount(context.scene.shown(index)), frame);
}

std::vector<LayerShape> AnnotationEditor::Private::layerShapes(const CanvasFrame& frame) const {
    static const auto kNothing = std::make_shared<const Region>();
    const ShapeStyle plain = shapeStyle(false, context.locked);
    const ShapeStyle selected = shapeStyle(true, context.locked);
    std::vector<LayerShape> shapes;
    shapes.reserve(context.scene.shapes().size());
    for (std::size_t i = 0; i < context.scene.shapes().size(); ++i) {
        const SceneShape& shape = context.scene.shapes()[i];
        const bool dragged = context.scene.drafts().contains(i) && isLive(i, frame);
        shapes.push_back({dragged ? kNothing : shape.region, shape.bounds, shape.vertices,
                          context.scene.isSelected(i) ? selected : plain});
    }
    return shapes;
}

void AnnotationEditor::Private::paint(QPainter& painter, const CanvasFrame& frame) {
    if (!shown)
        return;
    layer.setShapes(layerShapes(frame));
    layer.paint(painter, frame);
    painter.setRenderHint(QPainter::Antialiasing);
    ShapeStyle style = draftStyle();
    style.handles = true;
    for (const auto& [index, region] : context.scene.drafts()) {
        if (isLive(index, frame))
            drawRegion(painter, region, frame, style);
        else
            drawDifference(painter, context.scene.region(index), region, frame, style);
    }
    handler->paint(painter, frame);
}

/// What is drawn does something else than a new shape: that first.
QString AnnotationEditor::Private::fullHint() const {
    const auto how = handler->combine();
    if (how == AnnotationEditor::Combine::Unite)
        return AnnotationEditor::tr("Joins. %1").arg(handler->hint());
    return how == AnnotationEditor::Combine::Subtract ? AnnotationEditor::tr("Cuts. %1").arg(handler->hint()) : handler->hint();
}

void AnnotationEditor::Private::refresh() {
    canvas->setToolCursor(shown ? std::optional(handler->cursor()) : std::nullopt);
    canvas->update();
    if (const QString now = shown ? fullHint() : QString(); now != hint) {
        hint = now;
        Q_EMIT editor->hintChanged(hint);
    }
}

AnnotationEditor::AnnotationEditor(CanvasView* canvas) : QObject(canvas), m_d(std::make_unique<Private>(this, canvas)) {
    qRegisterMetaType<AssistPrompt>();
    connect(this, &AnnotationEditor::assistRequested, this, [this](const AssistPrompt& prompt) { m_d->lastPrompt = prompt; });
}

AnnotationEditor::~AnnotationEditor() {
    // A canvas that outlives its editor; one that is being destroyed paints no more.
    if (auto* canvas = qobject_cast<CanvasView*>(parent()))
        canvas->setForeground({});
}

void AnnotationEditor::setAnnotations(const QString& sampleId, AnnotationList annotations, Size imageSize) {
    const std::string id = sampleId.toStdString();
    if (!annotations)
        annotations = std::make_shared<const std::vector<Annotation>>();
    const EditScene& scene = m_d->context.scene;
    const bool same = id == scene.sampleId() && imageSize == scene.imageSize();
    if (same && *annotations == scene.annotations()) {
        m_d->context.scene.selectNext({});
        return;  // other fields of the sample: a drag goes on
    }
    if (id != scene.sampleId()) {
        m_d->handler->cancel();
        m_d->down = false;
    }
    m_d->work.cancel();
    m_d->preview.cancel();
    const std::set<std::size_t> before = selection();
    const bool dragged = !m_d->context.scene.drafts().empty();
    m_d->handler->annotationsChanged();
    m_d->context.scene.set(id, std::move(annotations), imageSize);
    if (dragged)
        Q_EMIT draftEnded();
    if (before != selection())
        Q_EMIT selectionChanged();
    m_d->refresh();
}

void AnnotationEditor::setLocked(bool locked) {
    if (locked == m_d->context.locked)
        return;
    cancelDraft();
    m_d->context.locked = locked;
    m_d->refresh();
}

bool AnnotationEditor::isLocked() const {
    return m_d->context.locked;
}

void AnnotationEditor::setTool(EditTool tool) {
    m_d->useTool(tool);
}

EditTool AnnotationEditor::tool() const {
    return m_d->tool;
}

void AnnotationEditor::setBrushRadius(double pixels) {
    m_d->context.brushRadius = std::clamp(pixels, kMinBrush, kMaxBrush);
    m_d->refresh();
}

double AnnotationEditor::brushRadius() const {
    return m_d->context.brushRadius;
}

void AnnotationEditor::setShown(bool shown) {
    if (shown == m_d->shown)
        return;
    cancelDraft();
    m_d->shown = shown;
    m_d->refresh();
}

bool AnnotationEditor::isShown() const {
    return m_d->shown;
}

void AnnotationEditor::setAssistMasks(std::vector<AssistMask> masks) {
    m_d->handler->setMasks(std::move(masks));
}

void AnnotationEditor::takeAssistMasks(const AssistPrompt& prompt, const std::vector<AssistMask>& masks) {
    if (prompt == m_d->lastPrompt)
        setAssistMasks(masks);
}

void AnnotationEditor::chooseAssistMask(int row) {
    m_d->handler->chooseMask(row);
}

void AnnotationEditor::setNewLabel(const QString& label) {
    m_d->context.newLabel = label;
}

void AnnotationEditor::setCombine(Combine how) {
    if (how == m_d->context.combine)
        return;
    m_d->context.combine = how;
    m_d->handler->combineChanged();
    m_d->refresh();
}

AnnotationEditor::Combine AnnotationEditor::combine() const {
    return m_d->context.combine;
}

const std::set<std::size_t>& AnnotationEditor::selection() const {
    return m_d->context.scene.selection();
}

std::optional<std::size_t> AnnotationEditor::firstSelected() const {
    const auto& order = m_d->context.scene.order();
    return order.empty() ? std::nullopt : std::optional(order.front());
}

void AnnotationEditor::select(std::set<std::size_t> annotations) {
    if (annotations == selection())
        return;
    m_d->context.endDrafts();
    m_d->handler->annotationsChanged();
    m_d->context.scene.select(annotations);
    m_d->context.selectionChanged();
}

bool AnnotationEditor::isSettled() const {
    return m_d->layer.isSettled() && !m_d->work.isBusy() && !m_d->preview.isBusy();
}

bool AnnotationEditor::hasDraft() const {
    return m_d->handler->hasDraft() || !m_d->context.scene.drafts().empty() || m_d->work.isBusy();
}

void AnnotationEditor::finishDraft() {
    m_d->handler->finish();
    m_d->refresh();
}

void AnnotationEditor::cancelDraft() {
    m_d->work.cancel();
    m_d->preview.cancel();
    m_d->handler->cancel();
    m_d->context.endDrafts();
    m_d->refresh();
}

}  // namespace groundscope
