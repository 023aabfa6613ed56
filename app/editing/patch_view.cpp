// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/patch_view.h"

#include "core/edit/region_edit.h"
#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr double kMargin = 8;

void addRing(QPainterPath& path, const Ring& ring) {
    QPolygonF polygon;
    for (const Point& point : ring)
        polygon.append(toQPoint(point));
    path.addPolygon(polygon);
    path.closeSubpath();
}

QPainterPath outlineOf(const Annotation& annotation) {
    QPainterPath path;
    const Region region = annotation.mask ? regionFromMask(*annotation.mask) : annotation.region;
    for (const RegionPart& part : region.parts) {
        addRing(path, part.outer);
        for (const Ring& hole : part.holes)
            addRing(path, hole);
    }
    return path;
}

bool holds(const Sample& sample, const Annotation& annotation) {
    return std::ranges::find(sample.annotations, annotation) != sample.annotations.end();
}

double shownArea(const Annotation& annotation) {
    return annotation.mask ? static_cast<double>(annotation.mask->area()) : areaOf(annotation.region);
}

}  // namespace

PatchView::PatchView(QWidget* parent) : QWidget(parent) {
    setMinimumHeight(120);
    setAccessibleName(tr("Shapes here and with the patch"));
}

QString PatchView::shapesText(const Sample& sample) {
    std::size_t vertices = 0;
    double area = 0;
    for (const Annotation& annotation : sample.annotations) {
        vertices += vertexCount(annotation.region);
        area += shownArea(annotation);
    }
    const QLocale locale;
    const QString shapes = tr("%n shape(s)", nullptr, static_cast<int>(sample.annotations.size()));
    return tr("%1, %2 vertices, %3 px²")
        .arg(shapes, locale.toString(static_cast<qulonglong>(vertices)), locale.toString(std::round(area), 'f', 0));
}

PatchView::Side PatchView::sideOf(const Sample& sample, const Sample& other) {
    Side side;
    for (const Annotation& annotation : sample.annotations)
        (holds(other, annotation) ? side.same : side.different).addPath(outlineOf(annotation));
    side.text = shapesText(sample);
    return side;
}

void PatchView::setEffect(const PatchChoices::Effect& effect) {
    m_before = sideOf(effect.before, effect.after);
    m_after = sideOf(effect.after, effect.before);
    m_bounds = m_before.same.boundingRect() | m_before.different.boundingRect() | m_after.different.boundingRect();
    setAccessibleDescription(tr("Here: %1. With the patch: %2.").arg(m_before.text, m_after.text));
    update();
}

void PatchView::clear() {
    m_before = {};
    m_after = {};
    m_bounds = {};
    setAccessibleDescription({});
    update();
}

void PatchView::paintEvent(QPaintEvent* /*event*/) {
    if (m_bounds.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = width() / 2.0;
    paintSide(painter, QRectF(0, 0, half, height()), tr("Here"), m_before);
    paintSide(painter, QRectF(half, 0, half, height()), tr("With the patch"), m_after);
}

void PatchView::paintSide(QPainter& painter, const QRectF& box, const QString& title, const Side& side) const {
    const double line = fontMetrics().height();
    const QColor text = palette().color(QPalette::WindowText);
    const QRectF head(box.left() + kMargin, box.top(), box.width() - 2 * kMargin, line);
    painter.setPen(text);
    painter.drawText(head, Qt::AlignHCenter, title);
    painter.drawText(head.translated(0, line), Qt::AlignHCenter,
                     fontMetrics().elidedText(side.text, Qt::ElideRight, static_cast<int>(head.width())));
    const QRectF frame = box.adjusted(kMargin, 2 * line + kMargin, -kMargin, -kMargin);
    if (frame.width() < 10 || frame.height() < 10)
        return;
    const double scale = std::min(frame.width() / m_bounds.width(), frame.height() / m_bounds.height());
    QTransform widget_from_image;
    widget_from_image.translate(frame.center().x(), frame.center().y());
    widget_from_image.scale(scale, scale);
    widget_from_image.translate(-m_bounds.center().x(), -m_bounds.center().y());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mutedColor(palette()), 1, Qt::DotLine));
    painter.drawPath(widget_from_image.map(side.same));
    const QColor strong = palette().color(QPalette::Highlight);
    painter.setPen(QPen(strong, 2));
    painter.setBrush(mixedColor(palette().color(QPalette::Window), strong, 0.25));
    painter.drawPath(widget_from_image.map(side.different));
}

}  // namespace groundscope
