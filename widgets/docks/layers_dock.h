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
class QDoubleSpinBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QSlider;
class QSpinBox;
class QVBoxLayout;

namespace groundscope {

class ColorLegend;
class ProgressRow;

class LayersDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit LayersDock(QWidget* parent = nullptr);

    /// Emits nothing.
    void setOptions(const OverlayOptions& options);
    [[nodiscard]] const OverlayOptions& options() const { return m_options; }
    /// Numbers of the legend; none = no heat map is shown.
    void setHeatRange(std::optional<ValueRange> range);
    /// Value of the contour that is drawn, and the one under the cursor: marked in the legend.
    void setContourLevel(std::optional<double> level);
    void setHeatMarker(std::optional<double> value);
    /// What there is to know of the image prior; empty: nothing. `total` > 0: other images are being read, `done` of them
    /// so far, and the person can give that up by choosing other values.
    void setPriorState(const QString& text, int done, int total);
    /// Patches that are always hot, in this answer; none: not known.
    void setSinkCount(std::optional<int> count);

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
    void addValues(QFormLayout* form);
    void addPrior(QFormLayout* form);
    void addScale(QFormLayout* form);
    void readHeatStyle();
    void showHeatStyle();
    void showOptions();
    void changed();

    OverlayOptions m_options;
    std::array<Row, kLayerCount> m_rows;
    QComboBox* m_values = nullptr;
    QCheckBox* m_sinks = nullptr;
    QWidget* m_prior = nullptr;
    QLabel* m_priorText = nullptr;
    ProgressRow* m_priorProgress = nullptr;
    QDoubleSpinBox* m_percentile = nullptr;
    QDoubleSpinBox* m_gamma = nullptr;
    QCheckBox* m_contour = nullptr;
    QSpinBox* m_level = nullptr;
    QComboBox* m_colors = nullptr;
    QComboBox* m_interpolation = nullptr;
    QCheckBox* m_fade = nullptr;
    ColorLegend* m_legend = nullptr;
    bool m_showing = false;
};

}  // namespace groundscope
