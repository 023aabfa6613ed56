// SPDX-License-Identifier: GPL-3.0-or-later
// CanvasView's answers to mouse, wheel and keyboard.
#include "widgets/canvas/canvas_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace groundscope {
namespace {

constexpr double kWheelZoomPerDegree = 1.0122;  ///< a usual notch is 15 degrees: 1.2
constexpr double kDragThreshold = 4;
constexpr double kKeyPan = 60;
constexpr double kHeatStepPerDegree = 0.05 / 15;

}  // namespace

void CanvasView::wheelEvent(QWheelEvent* event) {
    if (m_state != State::Ready) {
        event->ignore();
        return;
    }
    event->accept();
    // With Alt held Qt swaps the axes of the wheel.
    const QPoint eighths = event->angleDelta();
    const double degrees = (eighths.y() != 0 ? eighths.y() : eighths.x()) / 8.0;
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        Q_EMIT heatOpacityStepRequested(degrees * kHeatStepPerDegree);
        return;
    }
    const bool zoom = event->modifiers().testFlag(Qt::ControlModifier) ||
                      (m_wheelMode == WheelMode::Zoom && event->modifiers() == Qt::NoModifier);
    if (zoom) {
        setZoom(m_zoom * std::pow(kWheelZoomPerDegree, degrees), event->position());
    } else {
        const bool across = event->modifiers().testFlag(Qt::ShiftModifier);
        const QPointF pixels =
            event->pixelDelta().isNull() ? QPointF(eighths) / 2.0 : QPointF(event->pixelDelta());
        panBy(across && pixels.x() == 0 ? QPointF(pixels.y(), 0) : pixels);
    }
    updateReadout(event->position());
}

void CanvasView::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    const bool pans = event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton;
    if (m_state != State::Ready || !pans) {
        event->ignore();
        return;
    }
    m_dragFrom = event->position();
    m_pressedAt = event->position();
    m_dragged = event->button() == Qt::MiddleButton || m_spaceHeld;
    updateCursor();
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragFrom) {
        m_dragged =
            m_dragged || (event->position() - m_pressedAt).manhattanLength() > kDragThreshold;
        if (m_dragged) {
            panBy(event->position() - *m_dragFrom);
            m_dragFrom = event->position();
            updateCursor();
        }
    }
    updateReadout(event->position());
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragFrom)
        return;
    const bool click = !m_dragged && event->button() == Qt::LeftButton;
    m_dragFrom.reset();
    m_dragged = false;
    updateCursor();
    if (click && readoutAt(event->position()))
        Q_EMIT clicked(imageFromWidget(event->position()));
}

void CanvasView::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    Q_EMIT readoutChanged(std::nullopt);
}

void CanvasView::updateReadout(QPointF position) {
    Q_EMIT readoutChanged(readoutAt(position));
}

void CanvasView::updateCursor() {
    if (m_state != State::Ready)
        setCursor(m_state == State::Loading ? Qt::BusyCursor : Qt::ArrowCursor);
    else if (m_dragFrom && m_dragged)
        setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        setCursor(Qt::OpenHandCursor);
    else
        setCursor(m_toolCursor.value_or(QCursor(Qt::CrossCursor)));
}

bool CanvasView::panWithKey(int key, bool fast) {
    const double step = fast ? 5 * kKeyPan : kKeyPan;
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    const QSizeF size = imageSizeOnWidget();
    if (across ? size.width() <= width() : size.height() <= height())
        return false;
    const double delta = forward ? -step : step;
    panBy(across ? QPointF(delta, 0) : QPointF(0, delta));
    return true;
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
        case Qt::Key_Space:
            m_spaceHeld = true;
            updateCursor();
            return;
        case Qt::Key_F:
            if (!control)
                return fit();
            break;
        case Qt::Key_0:
            if (control)
                return actualSize();
            break;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomIn();
        case Qt::Key_Minus:
            return zoomOut();
        case Qt::Key_H:
            if (shift && !control)
                return setPeeking(true);
            break;
        case Qt::Key_Left:
        case Qt::Key_Right:
            if (m_state != State::Ready || !panWithKey(event->key(), shift))
                Q_EMIT stepRequested(event->key() == Qt::Key_Left ? -1 : 1);
            return;
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (m_state == State::Ready && panWithKey(event->key(), shift))
                return;
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Space) {
        m_spaceHeld = false;
        updateCursor();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

bool CanvasView::eventFilter(QObject* watched, QEvent* event) {
    const auto ends = [event] {
        if (event->type() == QEvent::KeyRelease) {
            // Whichever of the two keys goes up first.
            const auto* key = static_cast<QKeyEvent*>(event);
            return !key->isAutoRepeat() && (key->key() == Qt::Key_H || key->key() == Qt::Key_Shift);
        }
        return event->type() == QEvent::MouseButtonRelease ||
               event->type() == QEvent::WindowDeactivate;
    };
    if (m_peeking && ends())
        setPeeking(false);
    return QWidget::eventFilter(watched, event);
}

void CanvasView::focusOutEvent(QFocusEvent* event) {
    m_spaceHeld = false;
    updateCursor();
    update();
    QWidget::focusOutEvent(event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event) {
    Q_EMIT contextMenuRequested(event->globalPos());
}

}  // namespace groundscope
