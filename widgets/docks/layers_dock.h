// SPDX-License-Identifier: GPL-3.0-or-later
/// LayersDock: which overlays are shown and how strongly, the colour map, and its legend with
/// numbers.
#pragma once

#include "widgets/render/overlay_painter.h"

#include <QDockWidget>

#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QSlider;
class QVBoxLayout;

namespace groundscope {

class ColorLegend;

class LayersDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit LayersDock(QWidget* parent = nullptr);

    /// Emits nothing.
    void setOptions(const OverlayOptions& options);
    [[nodiscard]] const OverlayOptions& options() const { return m_options; }
    /// Numbers of the legend; none = no heat map is shown.
    void setHeatRange(std::optional<ValueRange> range);

  public Q_SLOTS:
    void toggleLayer(groundscope::Layer layer);
    /// Adds to the heat map's opacity (Alt+wheel on the canvas).
    void stepHeatOpacity(double delta);

  Q_SIGNALS:
    void optionsChanged(const groundscope::OverlayOptions& options);

  private:
    struct Row {
        QCheckBox* visible = nullptr;
        QSlider* opacity = nullptr;
        QLabel* percent = nullptr;
    };
    void addRow(QGridLayout* grid, Layer layer);
    void buildHeatStyle(QVBoxLayout* layout);
    void showOptions();
    void changed();

    OverlayOptions m_options;
    std::array<Row, kLayerCount> m_rows;
    QComboBox* m_colors = nullptr;
    QComboBox* m_interpolation = nullptr;
    QCheckBox* m_fade = nullptr;
    ColorLegend* m_legend = nullptr;
    bool m_showing = false;
};

}  // namespace groundscope
