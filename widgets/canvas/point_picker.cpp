// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/point_picker.h"

#include "widgets/render/labels.h"
#include "widgets/render/palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace groundscope {
namespace {

constexpr double kReach = 10;         // of a mark, widget units
constexpr double kMarkRadius = 7;
constexpr double kPointRadius = 10;
constexpr double kSurfaceOpacity = 0.6;
constexpr double kNumberWidth = 34;   // of a cell that shows its number
constexpr QSizeF kLegendSize(110, 9);

/// Dark text on light colours and the other way round.
QColor inkOn(QRgb color) {
    return qGray(color) > 127 ? Qt::black : Qt::white;
}

void drawOutlined(QPainter& painter, QPointF at, const QString& text) {
    QPainterPath path;
    path.addText(at, painter.font(), text);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.fillPath(path, Qt::white);
}

}  // namespace

std::optional<std::size_t> CellSurface::best() const {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] && (!found || *values[i] > *values[*found]))
            found = i;
    return found;
}

std::optional<std::size_t> CellSurface::cellAt(Point at) const {
    const Point cell = image_from_grid.inverse().apply(at);
    const bool inImage = at.x >= 0 && at.y >= 0 && at.x < image.width && at.y < image.height;
    if (!inImage || !(cell.x >= 0 && cell.y >= 0 && cell.x < grid.width && cell.y < grid.height))
        return std::nullopt;
    return static_cast<std::size_t>(std::floor(cell.y)) * static_cast<std::size_t>(grid.width) +
           static_cast<std::size_t>(std::floor(cell.x));
}

QRectF CellSurface::rectOf(std::size_t cell) const {
    const auto index = static_cast<int>(cell);
    const double x = index % grid.width;
    const double y = std::floor(index / grid.width);
    const QRectF whole(toQPoint(image_from_grid.apply({x, y})), toQPoint(image_from_grid.apply({x + 1, y + 1})));
    return whole.intersected(QRectF(0, 0, image.width, image.height));
}

PointPicker::PointPicker(CanvasView* canvas) : QObject(canvas), m_canvas(canvas) {
    canvas->addTopmost([this](QPainter& painter, const CanvasFrame& frame) { paint(painter, frame); });
}

void PointPicker::setActive(bool active) {
    if (active == m_active)
        return;
    m_active = active;
    m_dragging = false;
    m_canvas->removeEventFilter(this);
    if (active)
        m_canvas->installEventFilter(this);  // the last one is asked first
    m_canvas->setToolCursor(active ? std::optional<QCursor>(Qt::CrossCursor) : std::nullopt);
    m_canvas->update();
    Q_EMIT activeChanged(active);
}

void PointPicker::setPoint(const std::optional<Point>& at) {
    m_point = at;
    m_canvas->update();
}

void PointPicker::setMarks(std::vector<PointMark> marks) {
    m_marks = std::move(marks);
    m_canvas->update();
}

void PointPicker::setSurface(CellSurface surface) {
    m_surface = std::move(surface);
    m_canvas->update();
}

bool PointPicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_canvas || m_canvas->state() != CanvasView::State::Ready || m_canvas->isPeeking())
        return false;
    switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
            return press(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove:
            if (m_dragging)
                drag(static_cast<QMouseEvent*>(event)->position());
            return false;  // the canvas tells the pixel under the cursor
        case QEvent::MouseButtonRelease:
            return static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton && std::exchange(m_dragging, false);
        case QEvent::ShortcutOverride: {
            const bool ours = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
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

bool PointPicker::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || m_canvas->isSpaceHeld())
        return false;
    m_canvas->setFocus(Qt::MouseFocusReason);
    m_dragging = true;
    m_onMark.reset();
    for (const PointMark& mark : m_marks)
        if (QLineF(placeOf(mark.at), event.position()).length() < kReach) {
            m_onMark = event.position();
            moveTo(toQPoint(mark.at));
            return true;
        }
    moveTo(m_canvas->imageFromWidget(event.position()));
    return true;
}

void PointPicker::drag(QPointF position) {
    if (m_onMark && QLineF(*m_onMark, position).length() < QApplication::startDragDistance())
        return;
    m_onMark.reset();
    moveTo(m_canvas->imageFromWidget(position));
}

bool PointPicker::key(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Escape) {
        setActive(false);
        return true;
    }
    if (!m_point)
        return false;
    const double step = event.modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    QPointF way;
    switch (event.key()) {
        case Qt::Key_Left:
            way = {-step, 0};
            break;
        case Qt::Key_Right:
            way = {step, 0};
            break;
        case Qt::Key_Up:
            way = {0, -step};
            break;
        case Qt::Key_Down:
            way = {0, step};
            break;
        default:
            return false;
    }
    moveTo(toQPoint(*m_point) + way);
    return true;
}

/// To the pixel at a place; the nearest one of the picture.
void PointPicker::moveTo(QPointF image) {
    const Size size = m_canvas->scene().frame();
    if (size.area() <= 0)
        return;
    const Point at{std::clamp(std::floor(image.x()), 0.0, size.width - 1.0),
                   std::clamp(std::floor(image.y()), 0.0, size.height - 1.0)};
    if (m_point == at)
        return;
    setPoint(at);
    Q_EMIT pointMoved(at);
}

QPointF PointPicker::placeOf(Point at) const {
    return m_canvas->widgetFromImage({at.x + 0.5, at.y + 0.5});
}

void PointPicker::paint(QPainter& painter, const CanvasFrame& frame) const {
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_surface.isEmpty())
        paintSurface(painter, frame);
    if (!m_active)
        return;
    paintMarks(painter);
    if (m_point)
        paintPoint(painter);
}

/// Unknown cells stay clear. Numbers where there is room, and always for the best one.
void PointPicker::paintSurface(QPainter& painter, const CanvasFrame& frame) const {
    const auto best = m_surface.best();
    if (best)
        paintLegend(painter);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_surface.values.size(); ++i) {
        const QRectF cell = frame.widgetFromImage.mapRect(m_surface.rectOf(i));
        if (!m_surface.values[i] || cell.isEmpty() || !cell.intersects(QRectF({0, 0}, frame.size)))
            continue;
        const QRgb color = colorAt(ColorMap::Viridis, *m_surface.values[i]);
        painter.setOpacity(kSurfaceOpacity);
        painter.fillRect(cell, QColor(color));
        painter.setOpacity(1);
        if (cell.width() >= kNumberWidth && cell.height() >= painter.fontMetrics().height()) {
            painter.setPen(inkOn(color));
            painter.drawText(cell, Qt::AlignCenter, iouText(m_surface.values[i]));
            painter.setPen(Qt::NoPen);
        }
    }
    if (!best)
        return;
    const QRectF cell = frame.widgetFromImage.mapRect(m_surface.rectOf(*best));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 4));
    painter.drawRect(cell);
    painter.setPen(QPen(Qt::white, 2));
    painter.drawRect(cell);
    if (cell.width() < kNumberWidth)
        drawOutlined(painter, cell.topRight() + QPointF(4, 0), iouText(m_surface.values[*best]));
}

/// In the lower left corner: what the colours mean.
void PointPicker::paintLegend(QPainter& painter) const {
    const double text = painter.fontMetrics().height();
    const QRectF bar(QPointF(12, m_canvas->height() - text - kLegendSize.height() - 10), kLegendSize);
    const QRectF card = bar.adjusted(-6, -6, 14, text + 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawRoundedRect(card, 4, 4);
    QLinearGradient colors(bar.topLeft(), bar.topRight());
    for (int step = 0; step <= 16; ++step)
        colors.setColorAt(step / 16.0, QColor(colorAt(ColorMap::Viridis, step / 16.0)));
    painter.fillRect(bar, colors);
    painter.setPen(Qt::white);
    const QRectF numbers(bar.left(), bar.bottom(), bar.width() + 8, text);
    painter.drawText(numbers, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("0"));
    painter.drawText(numbers, Qt::AlignCenter, QStringLiteral("IoU"));
    painter.drawText(numbers, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("1"));
}

/// Marks that fall together share one label.
void PointPicker::paintMarks(QPainter& painter) const {
    std::vector<std::pair<QPointF, QString>> labels;
    painter.setBrush(Qt::NoBrush);
    for (const PointMark& mark : m_marks) {
        const QPointF at = placeOf(mark.at);
        painter.setPen(QPen(Qt::black, 4));
        painter.drawEllipse(at, kMarkRadius, kMarkRadius);
        painter.setPen(QPen(Qt::white, 2));
        painter.drawEllipse(at, kMarkRadius, kMarkRadius);
        const auto near = std::ranges::find_if(labels, [&](const auto& one) { return QLineF(one.first, at).length() < 2 * kReach; });
        if (near == labels.end())
            labels.emplace_back(at, mark.label);
        else
            near->second += QStringLiteral(", ") + mark.label;
    }
    for (const auto& [at, label] : labels)
        drawOutlined(painter, at + QPointF(kPointRadius + 9, painter.fontMetrics().ascent() / 2.0), label);
}

/// A ring with cross hairs, so that the pixel below stays in sight.
void PointPicker::paintPoint(QPainter& painter) const {
    const QPointF at = placeOf(*m_point);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [color, width] : {std::pair{QColor(Qt::black), 5.0}, std::pair{dataColor(DataRole::Point), 2.5}}) {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawEllipse(at, kPointRadius, kPointRadius);
        for (const QPointF way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
            painter.drawLine(at + way * (kPointRadius - 4), at + way * (kPointRadius + 6));
    }
}

}  // namespace groundscope
