// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/region_picker.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPathStroker>

namespace groundscope {
namespace {

constexpr double kBrush = 14;       // radius, widget units
constexpr double kCloseReach = 9;   // of the first corner, widget units
constexpr double kDabStep = 0.35;   // of the radius: nearer moves add nothing

}  // namespace

RegionPicker::RegionPicker(CanvasView* canvas) : QObject(canvas), m_canvas(canvas) {
    canvas->addTopmost([this](QPainter& painter, const CanvasFrame& frame) { paint(painter, frame); });
}

void RegionPicker::setTool(RegionTool tool) {
    if (tool == m_tool)
        return;
    m_tool = tool;
    m_drawing = false;
    m_corners.clear();
    m_canvas->removeEventFilter(this);
    if (tool == RegionTool::None)
        setRegion({});
    else
        m_canvas->installEventFilter(this);  // the last one is asked first
    Q_EMIT toolChanged(tool);
    m_canvas->update();
}

void RegionPicker::clear() {
    m_drawing = false;
    m_corners.clear();
    if (!m_region.isEmpty())
        setRegion({});
    m_canvas->update();
}

void RegionPicker::setRegion(const QPainterPath& region) {
    m_region = region;
    m_canvas->update();
    Q_EMIT regionChanged(m_region);
}

double RegionPicker::brushRadius() const {
    return kBrush / m_canvas->frame().scale;
}

bool RegionPicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_canvas || m_canvas->state() != CanvasView::State::Ready || m_canvas->isPeeking())
        return false;
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            return press(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove:
            return move(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease:
            return release(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonDblClick:
            if (m_tool == RegionTool::Polygon)
                close();
            return true;
        case QEvent::ShortcutOverride: {
            const int code = static_cast<QKeyEvent*>(event)->key();
            const bool ours = code == Qt::Key_Escape || (code == Qt::Key_Return && !m_corners.isEmpty());
            if (ours)
                event->accept();
            return ours;
        }
        case QEvent::KeyPress:
            return key(*static_cast<QKeyEvent*>(event));
        default:
            return false;
    }
}

bool RegionPicker::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || m_canvas->isSpaceHeld())
        return false;
    m_canvas->setFocus(Qt::MouseFocusReason);
    const QPointF at = m_canvas->imageFromWidget(event.position());
    if (m_tool == RegionTool::Polygon) {
        const bool closes = m_corners.size() > 2 && QLineF(m_canvas->widgetFromImage(m_corners.front()), event.position()).length() < kCloseReach;
        if (closes) {
            close();
            return true;
        }
        m_corners.append(at);
        m_cursor = at;
        m_canvas->update();
        return true;
    }
    m_drawing = true;
    m_from = m_cursor = at;
    if (m_tool == RegionTool::Brush) {
        if (!event.modifiers().testFlag(Qt::ShiftModifier))
            m_region = {};
        dab(at, at);
    }
    return true;
}

bool RegionPicker::move(const QMouseEvent& event) {
    const QPointF at = m_canvas->imageFromWidget(event.position());
    m_cursor = at;
    if (!m_corners.isEmpty() || m_tool == RegionTool::Brush)
        m_canvas->update();  // the line to the next corner, the brush
    if (!m_drawing)
        return false;
    if (m_tool == RegionTool::Box) {
        QPainterPath box;
        box.addRect(QRectF(m_from, at).normalized());
        setRegion(box);
    } else if (QLineF(m_from, at).length() > kDabStep * brushRadius()) {
        dab(m_from, at);
        m_from = at;
    }
    return false;  // the canvas tells the pixel under the cursor
}

bool RegionPicker::release(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || !m_drawing)
        return m_tool == RegionTool::Polygon && event.button() == Qt::LeftButton;
    m_drawing = false;
    return true;
}

bool RegionPicker::key(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Return && !m_corners.isEmpty()) {
        close();
        return true;
    }
    if (event.key() != Qt::Key_Escape)
        return false;
    if (m_corners.isEmpty() && m_region.isEmpty())
        setTool(RegionTool::None);
    else
        clear();
    return true;
}

/// A stroke from one place to another, as wide as the brush.
void RegionPicker::dab(QPointF from, QPointF to) {
    QPainterPath line(from);
    line.lineTo(to == from ? to + QPointF(1e-3, 0) : to);
    QPainterPathStroker stroker;
    stroker.setWidth(2 * brushRadius());
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    setRegion(m_region.united(stroker.createStroke(line)));
}

void RegionPicker::close() {
    QPainterPath polygon;
    if (m_corners.size() > 2) {
        polygon.addPolygon(m_corners);
        polygon.closeSubpath();
    }
    m_corners.clear();
    setRegion(polygon);
}

/// White beneath black dashes: seen on every picture, unlike any outline of the data.
void RegionPicker::paint(QPainter& painter, const CanvasFrame& frame) const {
    if (m_tool == RegionTool::None)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen dashes(Qt::black, 2, Qt::CustomDashLine);
    dashes.setDashPattern({3, 3});
    const auto outline = [&](const QPainterPath& path) {
        painter.setPen(QPen(Qt::white, 3.5));
        painter.drawPath(path);
        painter.setPen(dashes);
        painter.drawPath(path);
    };
    if (!m_region.isEmpty()) {
        const QPainterPath shown = frame.widgetFromImage.map(m_region);
        painter.fillPath(shown, QColor(255, 255, 255, 46));
        outline(shown);
    }
    if (!m_corners.isEmpty()) {
        QPolygonF corners = m_corners;
        corners.append(m_cursor);
        QPainterPath path;
        path.addPolygon(frame.widgetFromImage.map(corners));
        outline(path);
        painter.setPen(QPen(Qt::black, 1.5));
        painter.setBrush(Qt::white);
        painter.drawEllipse(m_canvas->widgetFromImage(m_corners.front()), 5, 5);
    }
    if (m_tool == RegionTool::Brush && m_canvas->underMouse()) {
        painter.setBrush(Qt::NoBrush);
        QPainterPath brush;
        brush.addEllipse(m_canvas->widgetFromImage(m_cursor), kBrush, kBrush);
        outline(brush);
    }
}

}  // namespace groundscope
