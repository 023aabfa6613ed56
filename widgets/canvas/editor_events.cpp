// SPDX-License-Identifier: GPL-3.0-or-later
// AnnotationEditor's answers to mouse and keyboard: the tool in hand first, then the canvas.
#include "widgets/canvas/editor_private.h"

#include <QWheelEvent>

namespace groundscope {

bool AnnotationEditor::Private::isActive() const {
    return shown && canvas->state() == CanvasView::State::Ready && !canvas->isPeeking();
}

Pointer AnnotationEditor::Private::pointerOf(const QMouseEvent& event) const {
    const Size size = context.scene.imageSize();
    return {event.position(), imagePointFor(canvas->imageFromWidget(event.position()), size), event.button(),
            event.modifiers()};
}

bool AnnotationEditor::Private::eventFilter(QObject* watched, QEvent* event) {
    if (watched != canvas || !isActive())
        return false;
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            return press(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonDblClick:
            return doubleClick(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove:
            move(*static_cast<QMouseEvent*>(event));
            return false;  // the canvas tells the pixel under the cursor
        case QEvent::MouseButtonRelease:
            return release(*static_cast<QMouseEvent*>(event));
        case QEvent::ShortcutOverride:
            if (!wantsKey(*static_cast<QKeyEvent*>(event)))
                return false;
            event->accept();
            return true;
        case QEvent::KeyPress:
            return keyPress(static_cast<QKeyEvent*>(event));
        case QEvent::KeyRelease:
            handler->keyRelease(*static_cast<QKeyEvent*>(event));
            return false;
        case QEvent::FocusOut:
            handler->focusLost();
            return false;
        case QEvent::ContextMenu:
            return handler->takesRightButton();
        case QEvent::Wheel: {
            auto* wheel = static_cast<QWheelEvent*>(event);
            const bool taken = wheel->modifiers() == Qt::NoModifier && handler->wheel(wheel->angleDelta().y() / 120.0);
            refresh();
            return taken;
        }
        default:
            return false;
    }
}

bool AnnotationEditor::Private::press(const QMouseEvent& event) {
    const bool pans = canvas->isSpaceHeld() || event.button() == Qt::MiddleButton;
    if (pans || down)
        return down;
    if (context.locked && handler->changesData()) {
        if (event.button() == Qt::LeftButton)
            Q_EMIT editor->lockedTouched();
        return false;
    }
    down = handler->press(pointerOf(event));
    if (down)
        canvas->setFocus(Qt::MouseFocusReason);
    refresh();
    return down;
}

bool AnnotationEditor::Private::doubleClick(const QMouseEvent& event) {
    if (canvas->isSpaceHeld() || event.button() != Qt::LeftButton)
        return false;
    if (context.locked && handler->changesData())
        return false;
    handler->doubleClick(pointerOf(event));
    refresh();
    return true;
}

void AnnotationEditor::Private::move(const QMouseEvent& event) {
    handler->move(pointerOf(event));
    refresh();
}

bool AnnotationEditor::Private::release(const QMouseEvent& event) {
    if (!down)
        return false;
    down = false;
    handler->release(pointerOf(event));
    refresh();
    return true;
}

bool AnnotationEditor::Private::wantsKey(const QKeyEvent& event) const {
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event.key() == Qt::Key_Escape)
        return editor->hasDraft() || tool != EditTool::Select || !context.scene.selection().empty();
    if (plain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter))
        return editor->hasDraft();
    return handler->wantsKey(event);
}

bool AnnotationEditor::Private::keyPress(QKeyEvent* event) {
    if (!wantsKey(*event))
        return false;
    if (event->key() == Qt::Key_Escape)
        escape();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        editor->finishDraft();
    else
        handler->keyPress(*event);
    refresh();
    return true;
}

/// What is under way, else the tool, else the selection.
void AnnotationEditor::Private::escape() {
    if (editor->hasDraft())
        editor->cancelDraft();
    else if (tool != EditTool::Select)
        useTool(EditTool::Select);
    else
        editor->select({});
}

/// A click the canvas took: while locked, shapes can be selected but nothing else.
void AnnotationEditor::Private::selectAt(QPointF image) {
    if (!isActive() || tool != EditTool::Select)
        return;
    const auto index = context.scene.shapeAt({image.x(), image.y()}, context.imageUnits(kEdgeReach));
    editor->select(index ? std::set{*index} : std::set<std::size_t>{});
}

}  // namespace groundscope
