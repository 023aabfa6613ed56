// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/page_canvas.h"

#include "widgets/docks/parts.h"
#include "widgets/figure/paint_page.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace groundscope {
namespace {

constexpr int kMargin = 16;
constexpr double kPointsPerInch = 72;
constexpr double kWheelStep = 1.2;
constexpr int kLeastMark = 4;  // pixels
constexpr double kFocusWidth = 2;

struct PaintJob {
    std::shared_ptr<const Figure> figure;
    int page;
    QRectF part;     // points
    QSize pixels;
    ColorVision vision;
};

QImage paint(const PaintJob& job, const std::stop_token& stop) {
    QImage image(job.pixels, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(job.pixels.width() / job.part.width(), job.pixels.height() / job.part.height());
    painter.translate(-job.part.topLeft());
    painter.setClipRect(job.part);
    paintPage(painter, job.figure->pages[static_cast<std::size_t>(job.page)], job.figure->font, stop);
    painter.end();
    return job.vision == ColorVision::Normal ? image : simulated(image, job.vision);
}

}  // namespace

PageCanvas::PageCanvas(QWidget* parent) : QAbstractScrollArea(parent) {
    setObjectName(QStringLiteral("pageCanvas"));
    setAccessibleName(tr("Page of the figure"));
    setAccessibleDescription(tr("Ctrl and the wheel zoom, dragging pans, Page Up and Page Down turn pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(false);
}

void PageCanvas::setFigure(std::shared_ptr<const Figure> figure) {
    m_figure = std::move(figure);
    const int page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    if (page != std::exchange(m_page, page))
        Q_EMIT pageChanged(m_page);
    if (!m_figure)
        m_shown = {};
    setAccessibleDescription(m_figure ? m_figure->alt : m_hint);
    m_fits ? fit() : layOut();
    repaintPage();
}

void PageCanvas::setHint(const QString& hint) {
    m_hint = hint;
    viewport()->update();
}

void PageCanvas::setPage(int page) {
    if (page < 0 || page >= pageCount() || page == m_page)
        return;
    m_page = page;
    Q_EMIT pageChanged(page);
    m_fits ? fit() : layOut();
    repaintPage();
}

void PageCanvas::setVision(ColorVision vision) {
    m_vision = vision;
    repaintPage();
}

QSizeF PageCanvas::pageSize() const {
    return m_figure ? m_figure->pages[static_cast<std::size_t>(m_page)].size : QSizeF();
}

double PageCanvas::pixelsPerPoint() const {
    return m_zoom * logicalDpiX() / kPointsPerInch;
}

QRectF PageCanvas::pagePlace() const {
    const QSizeF size = pageSize() * pixelsPerPoint();
    const QSizeF room = viewport()->size();
    const double x = std::floor(size.width()) + 2 * kMargin <= room.width() ? (room.width() - size.width()) / 2
                                                                : kMargin - horizontalScrollBar()->value();
    const double y = std::floor(size.height()) + 2 * kMargin <= room.height() ? (room.height() - size.height()) / 2
                                                                  : kMargin - verticalScrollBar()->value();
    return {QPointF(std::round(x), std::round(y)), size};
}

QRectF PageCanvas::toPage(const QRectF& onViewport) const {
    const QPointF origin = pagePlace().topLeft();
    const double scale = pixelsPerPoint();
    return {(onViewport.topLeft() - origin) / scale, onViewport.size() / scale};
}

void PageCanvas::layOut() {
    const QSizeF size = pageSize() * pixelsPerPoint();
    const QSize room = viewport()->size();
    m_layingOut = true;
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::floor(size.width())) + 2 * kMargin - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::floor(size.height())) + 2 * kMargin - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    m_layingOut = false;
    viewport()->update();
}

void PageCanvas::fit() {
    m_fits = true;
    const QSizeF size = pageSize() * (logicalDpiX() / kPointsPerInch);
    if (!size.isEmpty()) {
        const QSize room = viewport()->size();
        m_zoom = std::clamp(std::min((room.width() - 2.0 * kMargin) / size.width(), (room.height() - 2.0 * kMargin) / size.height()),
                            kLeastZoom, kMostZoom);
    }
    layOut();
    repaintPage();
    Q_EMIT zoomChanged(m_zoom);
}

void PageCanvas::setZoom(double zoom, QPointF at) {
    const QPointF point = toPage({at, QSizeF()}).topLeft();
    m_fits = false;
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    layOut();
    const QPointF moved = pagePlace().topLeft() + point * pixelsPerPoint() - at;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(std::lround(moved.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(moved.y())));
    repaintPage();
    Q_EMIT zoomChanged(m_zoom);
}

void PageCanvas::zoomBy(double factor) {
    setZoom(m_zoom * factor, QRectF(viewport()->rect()).center());
}

/// The part that is seen, in pixels of the screen. Until it is there, what was there before stands in.
void PageCanvas::repaintPage() {
    m_stale = true;
    const QRectF seen = pagePlace() & QRectF(viewport()->rect());
    if (!m_figure || seen.isEmpty()) {
        m_painting.cancel();
        viewport()->update();
        return;
    }
    const QRect whole = seen.toAlignedRect() & viewport()->rect();
    PaintJob job{m_figure, m_page, toPage(whole) & QRectF(QPointF(), pageSize()), {}, m_vision};
    job.pixels = (job.part.size() * pixelsPerPoint() * devicePixelRatioF()).toSize().expandedTo({1, 1});
    m_painting.start([job](const std::stop_token& stop) { return paint(job, stop); },
                     [this, part = job.part](QImage image) {
                         m_shown = std::move(image);
                         m_shownPart = part;
                         m_stale = false;
                         viewport()->update();
                     });
}

void PageCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    paintPlace(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), kFocusWidth));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(kFocusWidth / 2, kFocusWidth / 2, -kFocusWidth / 2, -kFocusWidth / 2));
    }
}

void PageCanvas::paintPlace(QPainter& painter) {
    const QColor desk = mixedColor(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.15);
    painter.fillRect(viewport()->rect(), desk);
    if (!m_figure) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(viewport()->rect().adjusted(32, 32, -32, -32), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    const QRectF place = pagePlace();
    painter.fillRect(place, Qt::white);
    if (!m_shown.isNull()) {
        const double scale = pixelsPerPoint();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_stale);
        painter.drawImage(QRectF(place.topLeft() + m_shownPart.topLeft() * scale, m_shownPart.size() * scale), m_shown);
    }
    painter.setPen(mixedColor(desk, palette().color(QPalette::WindowText), 0.4));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
    if (m_mark) {
        const double scale = pixelsPerPoint();
        const QRectF mark(place.topLeft() + m_mark->topLeft() * scale, m_mark->size() * scale);
        painter.setPen(QPen(Qt::white, 3));
        painter.drawRect(mark);
        painter.setPen(QPen(Qt::black, 1, Qt::DashLine));
        painter.drawRect(mark);
    }
}

void PageCanvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    m_fits ? fit() : layOut();
    repaintPage();
}

void PageCanvas::scrollContentsBy(int, int) {
    if (!m_layingOut)
        repaintPage();
    viewport()->update();
}

void PageCanvas::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * std::pow(kWheelStep, event->angleDelta().y() / 120.0), event->position());
    else
        QAbstractScrollArea::wheelEvent(event);
    event->accept();
}

void PageCanvas::setTool(std::optional<PageMark> tool) {
    if (m_tool == tool)
        return;
    m_tool = tool;
    viewport()->setCursor(tool ? Qt::CrossCursor : Qt::ArrowCursor);
    Q_EMIT toolChanged();
}

std::optional<PageMark> PageCanvas::markFor(const QMouseEvent& event) const {
    if (event.button() != Qt::LeftButton)
        return std::nullopt;
    if (event.modifiers() & Qt::ShiftModifier)
        return event.modifiers() & Qt::ControlModifier ? PageMark::Crop : PageMark::Enlarge;
    return m_tool;
}

void PageCanvas::mousePressEvent(QMouseEvent* event) {
    if (!m_figure)
        return;
    m_pressedAt = event->position().toPoint();
    const QPointF at = toPage({event->position(), QSizeF()}).topLeft();
    const auto panel = panelAt(at);
    const auto use = markFor(*event);
    if (use && panel) {
        m_use = *use;
        m_markedPanel = *panel;
        m_mark = QRectF(at, QSizeF());
    } else if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton) {
        m_panFrom = m_pressedAt;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
}

void PageCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (m_mark) {
        const QRectF drawn = toPage(QRectF(QPointF(m_pressedAt), event->position()).normalized());
        m_mark = drawn & m_figure->pages[static_cast<std::size_t>(m_page)].panels[static_cast<std::size_t>(m_markedPanel)];
        viewport()->update();
    } else if (m_panFrom) {
        const QPoint moved = *m_panFrom - at;
        m_panFrom = at;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
    }
}

void PageCanvas::mouseReleaseEvent(QMouseEvent* event) {
    viewport()->setCursor(m_tool ? Qt::CrossCursor : Qt::ArrowCursor);
    const bool pressed = m_panFrom.has_value();
    m_panFrom.reset();
    if (m_mark)
        return endMark();
    const bool still = (event->position().toPoint() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (const auto panel = panelAt(toPage({event->position(), QSizeF()}).topLeft()); pressed && still && panel)
        Q_EMIT panelPressed(firstPanel() + *panel);
}

void PageCanvas::endMark() {
    const QRectF mark = *std::exchange(m_mark, std::nullopt);
    viewport()->update();
    const QRectF panel = m_figure->pages[static_cast<std::size_t>(m_page)].panels[static_cast<std::size_t>(m_markedPanel)];
    if (std::min(mark.width(), mark.height()) * pixelsPerPoint() < kLeastMark || panel.isEmpty())
        return;
    setTool(std::nullopt);
    Q_EMIT partMarked(m_use, firstPanel() + m_markedPanel,
                      {(mark.left() - panel.left()) / panel.width(), (mark.top() - panel.top()) / panel.height(),
                       mark.width() / panel.width(), mark.height() / panel.height()});
}

std::optional<int> PageCanvas::panelAt(QPointF onPage) const {
    if (!m_figure)
        return std::nullopt;
    const auto& panels = m_figure->pages[static_cast<std::size_t>(m_page)].panels;
    const auto found = std::ranges::find_if(panels, [&](const QRectF& panel) { return panel.contains(onPage); });
    return found == panels.end() ? std::nullopt : std::optional(static_cast<int>(found - panels.begin()));
}

int PageCanvas::firstPanel() const {
    std::size_t before = 0;
    for (int page = 0; page < m_page; ++page)
        before += m_figure->pages[static_cast<std::size_t>(page)].panels.size();
    return static_cast<int>(before);
}

void PageCanvas::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        return setPage(m_page + (event->key() == Qt::Key_PageDown ? 1 : -1));
    if (event->key() == Qt::Key_Escape && (m_mark || m_tool)) {
        m_mark.reset();
        setTool(std::nullopt);
        viewport()->update();
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PageCanvas::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageCanvas::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageCanvas::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

}  // namespace groundscope
