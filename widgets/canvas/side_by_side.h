// SPDX-License-Identifier: GPL-3.0-or-later
/// SideBySide: one picture on several linked canvases, each with another mask and a few words on it. Zoom, pan and the
/// mark under the cursor are shared.
///
/// Shows what it is given; who chose which mask is no concern of it.
#pragma once

#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/side_header.h"

#include <QList>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QToolButton;

namespace groundscope {

/// One of the panels that can be shown.
struct SideChoice {
    QString key;
    QString text;
    bool shown = false;
    bool operator==(const SideChoice&) const = default;
};

class SideBySide : public QWidget {
    Q_OBJECT
  public:
    static constexpr int kMaxPanels = 6;

    explicit SideBySide(QWidget* parent = nullptr);

    /// At most kMaxPanels; the same picture keeps zoom and place.
    void setPanels(const std::vector<SidePanel>& panels);
    [[nodiscard]] int panelCount() const { return static_cast<int>(m_panels.size()); }
    /// Index of the panel that is marked as the current one; -1: none.
    void setCurrentPanel(int index);
    /// Buttons to choose what is shown; none hides the row.
    void setChoices(const QList<SideChoice>& choices);
    void setOptions(const OverlayOptions& options);
    void setWheelMode(CanvasView::WheelMode mode);
    /// In place of all panels.
    void showMessage(const QString& title, const QString& hint);
    void showLoading(const QString& what);
    /// Canvas of a panel; there is always at least one.
    [[nodiscard]] CanvasView* canvas(int index) const { return m_cells[static_cast<std::size_t>(index)].canvas; }
    [[nodiscard]] QString headerText(int index) const;

  public Q_SLOTS:
    void fit();
    void actualSize();
    void zoomIn();
    void zoomOut();
    void setPeeking(bool peeking);

  Q_SIGNALS:
    /// The person pressed a panel's heading or its picture.
    void panelChosen(const QString& key);
    /// The person wants these panels, in the order of the choices.
    void choicesChanged(const QStringList& keys);
    void readoutChanged(const std::optional<groundscope::PixelReadout>& readout);
    void zoomChanged(double zoom);
    void stepRequested(int direction);
    void heatOpacityStepRequested(double delta);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Cell {
        SideHeader* header = nullptr;
        CanvasView* canvas = nullptr;
    };
    QWidget* makeBar();
    QWidget* makeLegend();
    Cell makeCell();
    void connectCanvas(CanvasView* canvas);
    void choose(const CanvasView* canvas);
    void fillHeaders();
    void placeCells();
    [[nodiscard]] int columnsFor(int count) const;
    void followViewpoint(const CanvasView* leader);
    void markCursor(const CanvasView* under, const std::optional<PixelReadout>& readout);
    void onChoice();
    void markChoices();

    std::vector<SidePanel> m_panels;
    std::vector<Cell> m_cells;  // at least as many as panels; never taken away
    QList<SideChoice> m_choices;
    QList<QToolButton*> m_buttons;
    QWidget* m_bar = nullptr;
    QWidget* m_legend = nullptr;
    QBoxLayout* m_barRow = nullptr;
    QGridLayout* m_grid = nullptr;
    OverlayOptions m_options;
    CanvasView::WheelMode m_wheelMode = CanvasView::WheelMode::Zoom;
    int m_columns = 0;
    int m_current = -1;
    bool m_following = false;
};

}  // namespace groundscope
