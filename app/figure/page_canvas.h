// SPDX-License-Identifier: GPL-3.0-or-later
/// PageCanvas: a page of a figure on screen, as it will be on paper: zoom, pan, and marking a part of a panel.
///
/// GUI thread; pages are painted in the background, only the part that is seen. Ctrl+wheel zooms at the pointer; the left or
/// the middle button pans; Shift, or a tool, and the left button mark a part.
#pragma once

#include "app/session/latest_task.h"
#include "widgets/figure/color_vision.h"
#include "widgets/figure/page.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <memory>
#include <optional>

namespace groundscope {

/// What a part that is marked on a panel is for.
enum class PageMark {
    Enlarge,  ///< Shift and the left button
    Crop,     ///< Ctrl, Shift and the left button
};

class PageCanvas : public QAbstractScrollArea {
    Q_OBJECT
  public:
    static constexpr double kLeastZoom = 0.1;
    static constexpr double kMostZoom = 16;

    explicit PageCanvas(QWidget* parent = nullptr);

    /// Null: nothing but `hint` in the middle. Page and zoom stay where they can.
    void setFigure(std::shared_ptr<const Figure> figure);
    void setHint(const QString& hint);
    [[nodiscard]] const std::shared_ptr<const Figure>& figure() const { return m_figure; }
    void setPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_figure ? static_cast<int>(m_figure->pages.size()) : 0; }
    void setVision(ColorVision vision);
    [[nodiscard]] ColorVision vision() const { return m_vision; }

    /// 1: as large as on paper.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom, QPointF at);
    void zoomBy(double factor);
    void fit();
    /// The next drag marks a part without further keys; nothing: it pans, as ever.
    void setTool(std::optional<PageMark> tool);
    [[nodiscard]] std::optional<PageMark> tool() const { return m_tool; }
    /// What is on screen, and whether it is what there is to see by now.
    [[nodiscard]] const QImage& shown() const { return m_shown; }
    [[nodiscard]] bool isCurrent() const { return !m_shown.isNull() && !m_painting.isRunning() && !m_stale; }
    /// On the viewport; empty without a page.
    [[nodiscard]] QRectF pagePlace() const;

  Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged(double zoom);
    /// Panel in reading order over all pages.
    void panelPressed(int panel);
    /// A part of a panel, in fractions of what the panel shows.
    void partMarked(groundscope::PageMark use, int panel, const QRectF& part);
    void toolChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] QSizeF pageSize() const;
    [[nodiscard]] double pixelsPerPoint() const;
    [[nodiscard]] QRectF toPage(const QRectF& onViewport) const;
    [[nodiscard]] std::optional<int> panelAt(QPointF onPage) const;
    [[nodiscard]] int firstPanel() const;
    [[nodiscard]] std::optional<PageMark> markFor(const QMouseEvent& event) const;
    void paintPlace(QPainter& painter);
    void layOut();
    void repaintPage();
    void endMark();

    std::shared_ptr<const Figure> m_figure;
    QString m_hint;
    int m_page = 0;
    double m_zoom = 1;
    bool m_fits = true;
    bool m_layingOut = false;
    ColorVision m_vision = ColorVision::Normal;
    LatestTask<QImage> m_painting;
    QImage m_shown;
    QRectF m_shownPart;  ///< of the page, points
    bool m_stale = true;
    std::optional<QPoint> m_panFrom;
    QPoint m_pressedAt;
    std::optional<QRectF> m_mark;  ///< on the page, points, being drawn
    std::optional<PageMark> m_tool;
    PageMark m_use = PageMark::Enlarge;  ///< of m_mark
    int m_markedPanel = -1;        ///< on this page
};

}  // namespace groundscope
