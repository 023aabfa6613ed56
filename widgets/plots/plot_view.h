// SPDX-License-Identifier: GPL-3.0-or-later
/// PlotView: one plot over samples, drawn: hollow bars are all samples, filled ones those listed. A click, Space or Enter
/// chooses a bar; dragging, or Shift with the arrows, a range.
///
/// Our own painting and not QCustomPlot: its bars take no keyboard focus and say nothing to screen readers, and here
/// bars are conditions of a query more than they are curves.
#pragma once

#include "core/metrics/sample_plots.h"
#include "widgets/plots/plot_layout.h"

#include <QPixmap>
#include <QWidget>

namespace groundscope {

class PlotView : public QWidget {
    Q_OBJECT
  public:
    explicit PlotView(QWidget* parent = nullptr);

    void setPlot(const SamplePlot& plot);
    [[nodiscard]] const SamplePlot& plot() const { return m_plot; }
    /// Under the keys; -1: the plot is empty.
    [[nodiscard]] int currentBar() const { return m_current; }
    void setCurrentBar(int bar);
    /// Takes the mouse for a bar.
    [[nodiscard]] QRectF areaOf(int bar) const { return m_places.bars.at(static_cast<std::size_t>(bar)).area; }
    [[nodiscard]] QString currentSentence() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// A bar (first == last) or a range of them.
    void barsChosen(int first, int last);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void place();
    void moveTo(int bar, bool extend);
    void choose();
    [[nodiscard]] int barAt(const QPointF& position) const;
    /// Nearest bar in a direction; the current one when there is none.
    [[nodiscard]] int neighbour(const QPointF& direction) const;
    void paintBars(QPainter& painter) const;
    void paintPoints(QPainter& painter);
    void paintTexts(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;
    [[nodiscard]] QColor barColor(const PlotBar& bar) const;
    [[nodiscard]] QFont smallFont() const;

    SamplePlot m_plot;
    PlotPlaces m_places;
    QPixmap m_points;   // of Runs: drawn once
    int m_current = -1;
    int m_anchor = -1;  // other end of the range
    int m_hovered = -1;
    bool m_pressed = false;
};

}  // namespace groundscope
