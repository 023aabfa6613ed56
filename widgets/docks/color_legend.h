// SPDX-License-Identifier: GPL-3.0-or-later
/// ColorLegend: a colour map as a bar with its numbers.
#pragma once

#include "widgets/render/palette.h"

#include <QWidget>

#include <optional>

namespace groundscope {

class ColorLegend : public QWidget {
    Q_OBJECT
  public:
    explicit ColorLegend(QWidget* parent = nullptr);

    void setColors(ColorMap colors);
    /// None: the bar is shown without numbers.
    void setRange(std::optional<ValueRange> range);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void updateDescription();
    ColorMap m_colors = ColorMap::BlueWhiteOrange;
    std::optional<ValueRange> m_range;
};

/// Three significant digits in the user's format.
QString heatValueText(double value);

}  // namespace groundscope
