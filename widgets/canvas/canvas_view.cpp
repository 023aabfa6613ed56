// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/canvas_view.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <utility>

namespace groundscope {
namespace {

constexpr double kSmallestZoom = 0.01;
constexpr double kLargestZoom = 64;
constexpr double kKeyZoom = 1.25;
constexpr double kFitMargin = 12;

}  // namespace

CanvasView::CanvasView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Picture"));
    setObjectName(QStringLiteral("canvas"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CanvasView::setScene(const OverlayScene& scene) {
    const bool samePicture = m_state == State::Ready && scene.image.key() == m_scene.image.key();
    const bool sameHeat = scene.heat == m_scene.heat;
    m_scene = scene;
    if (!sameHeat)
        m_heat = heatLayerFor(m_scene, m_options.heatStyle);
    setState(scene.frame().isEmpty() ? State::Empty : State::Ready);
    if (!samePicture && (!m_keepZoom || m_fitted || m_zoom <= 0))
        fitQuietly();
    clampCentre();
    update();
}

void CanvasView::setOptions(const OverlayOptions& options) {
    if (options == m_options)
        return;
    const bool sameStyle = options.heatStyle == m_options.heatStyle;
    m_options = options;
    if (!sameStyle)
        m_heat = heatLayerFor(m_scene, m_options.heatStyle);
    update();
}

void CanvasView::setForeground(Foreground paint) {
    m_foreground = std::move(paint);
    update();
}

void CanvasView::addTopmost(Foreground paint) {
    m_topmost.push_back(std::move(paint));
    update();
}

void CanvasView::setToolCursor(const std::optional<QCursor>& cursor) {
    m_toolCursor = cursor;
    updateCursor();
}

CanvasFrame CanvasView::frame() const {
    const QTransform transform = widgetFromImageTransform();
    return {transform, transform.inverted().mapRect(QRectF(rect())), size(), scale(), devicePixelRatioF()};
}

void CanvasView::setState(State state) {
    if (state != State::Ready)
        Q_EMIT readoutChanged(std::nullopt);
    m_state = state;
    updateCursor();
    update();
}

void CanvasView::showMessage(const QString& title, const QString& hint) {
    m_scene = {};
    m_heat = {};
    m_title = title;
    m_hint = hint;
    setDescription(title);
    setState(State::Empty);
}

void CanvasView::showLoading(const QString& what) {
    m_title = what;
    m_hint.clear();
    setDescription(what);
    setState(State::Loading);
}

void CanvasView::showError(const ErrorText& error) {
    m_scene = {};
    m_heat = {};
    m_title = error.summary;
    m_hint = error.details;
    setDescription(error.summary);
    setState(State::Error);
}

void CanvasView::setNote(const QString& note) {
    m_note = note;
    update();
}

void CanvasView::setDescription(const QString& description) {
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

double CanvasView::scale() const {
    return m_zoom / devicePixelRatioF();
}

QSizeF CanvasView::imageSizeOnWidget() const {
    return QSizeF(toQSize(m_scene.frame())) * scale();
}

QTransform CanvasView::widgetFromImageTransform() const {
    // Whole device pixels: the picture is not blurred by half a pixel at 100 %.
    const double ratio = devicePixelRatioF();
    const QPointF shift = QPointF(width() / 2.0, height() / 2.0) - m_centre * scale();
    const QPointF aligned(std::round(shift.x() * ratio) / ratio,
                          std::round(shift.y() * ratio) / ratio);
    return QTransform(scale(), 0, 0, scale(), aligned.x(), aligned.y());
}

QPointF CanvasView::imageFromWidget(QPointF position) const {
    return widgetFromImageTransform().inverted().map(position);
}

QPointF CanvasView::widgetFromImage(QPointF position) const {
    return widgetFromImageTransform().map(position);
}

std::optional<PixelReadout> CanvasView::readoutAt(QPointF widgetPosition) const {
    if (m_state != State::Ready)
        return std::nullopt;
    const QPointF at = imageFromWidget(widgetPosition);
    const Size frame = m_scene.frame();
    const QPoint pixel(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
    if (!QRect(QPoint(0, 0), toQSize(frame)).contains(pixel))
        return std::nullopt;
    PixelReadout readout{pixel.x(), pixel.y(), 0, {}, false, false};
    if (m_scene.image.image().valid(pixel))
        readout.rgb = m_scene.image.image().pixel(pixel);
    if (m_scene.heat)
        readout.heat =
            heatValueAt(*m_scene.heat, pixel.x(), pixel.y(), m_options.heatStyle.interpolation);
    readout.inGroundTruth = m_scene.groundTruth.contains(pixel.x(), pixel.y());
    readout.inMask = m_scene.mask.contains(pixel.x(), pixel.y());
    return readout;
}

void CanvasView::fit() {
    fitQuietly();
    Q_EMIT viewpointChanged();
}

void CanvasView::fitQuietly() {
    m_fitted = true;
    const Size frame = m_scene.frame();
    if (frame.isEmpty())
        return;
    const double ratio = devicePixelRatioF();
    const double across = std::max(1.0, width() - 2 * kFitMargin) * ratio / frame.width;
    const double down = std::max(1.0, height() - 2 * kFitMargin) * ratio / frame.height;
    m_zoom = std::clamp(std::min(across, down), kSmallestZoom, kLargestZoom);
    m_centre = QPointF(frame.width / 2.0, frame.height / 2.0);
    Q_EMIT zoomChanged(m_zoom);
    update();
}

void CanvasView::actualSize() {
    setZoom(1, QPointF(width() / 2.0, height() / 2.0));
}

void CanvasView::zoomIn() {
    setZoom(m_zoom * kKeyZoom, QPointF(width() / 2.0, height() / 2.0));
}

void CanvasView::zoomOut() {
    setZoom(m_zoom / kKeyZoom, QPointF(width() / 2.0, height() / 2.0));
}

void CanvasView::setZoom(double zoom, QPointF anchor) {
    if (m_state != State::Ready)
        return;
    const QPointF fixed = imageFromWidget(anchor);
    m_zoom = std::clamp(zoom, kSmallestZoom, kLargestZoom);
    m_fitted = false;
    m_centre = fixed + (QPointF(width() / 2.0, height() / 2.0) - anchor) / scale();
    clampCentre();
    Q_EMIT zoomChanged(m_zoom);
    Q_EMIT viewpointChanged();
    update();
}

void CanvasView::setViewpoint(const CanvasViewpoint& viewpoint) {
    if (viewpoint.fitted)
        return fitQuietly();
    m_fitted = false;
    m_zoom = std::clamp(viewpoint.zoom, kSmallestZoom, kLargestZoom);
    m_centre = viewpoint.centre;
    clampCentre();
    Q_EMIT zoomChanged(m_zoom);
    update();
}

/// Keeps the picture from being lost: its middle region always meets the widget.
void CanvasView::clampCentre() {
    const Size frame = m_scene.frame();
    if (frame.isEmpty())
        return;
    m_centre.setX(std::clamp(m_centre.x(), 0.0, static_cast<double>(frame.width)));
    m_centre.setY(std::clamp(m_centre.y(), 0.0, static_cast<double>(frame.height)));
}

void CanvasView::panBy(QPointF delta) {
    m_fitted = false;
    m_centre -= delta / scale();
    clampCentre();
    Q_EMIT viewpointChanged();
    update();
}

void CanvasView::setPeeking(bool peeking) {
    if (peeking == m_peeking)
        return;
    m_peeking = peeking;
    // The keys may have gone down as a shortcut while a list had the focus: their release goes
    // there.
    if (peeking)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
    update();
}

void CanvasView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_fitted)
        fitQuietly();
}

bool CanvasView::event(QEvent* event) {
    if (event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::PaletteChange)
        update();
    return QWidget::event(event);
}

}  // namespace groundscope
