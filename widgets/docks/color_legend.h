// SPDX-License-Identifier: GPL-3.0-or-later
/// ColorLegend: a colour map as a bar with its numbers.
#pragma once

#include "widgets/render/heat_map.h"

#include <QWidget>

#include <optional>

namespace groundscope {

class ColorLegend : public QWidget {
    Q_OBJECT
  public:
    explicit ColorLegend(QWidget* parent = nullptr);

    /// Colours and gamma.
    void setStyle(const HeatStyle& style);
    /// None: the bar is shown without numbers.
    void setRange(std::optional<ValueRange> range);
    /// The value the contour runs along; none: no contour.
    void setLevel(std::optional<double> level);
    /// The value under the cursor; none: it is elsewhere.
    void setMarker(std::optional<double> value);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void updateDescription();
    void paintTick(QPainter& painter, double value, const QString& text);
    [[nodiscard]] QRectF bar() const;
    HeatStyle m_style;
    std::optional<double> m_level;
    std::optional<double> m_marker;
    std::optional<ValueRange> m_range;
};

/// Three significant digits in the user's format.
QString heatValueText(double value);

}  // namespace groundscope
