// SPDX-License-Identifier: GPL-3.0-or-later
/// PairDock: the masks for the first object against those for the second, how well each pair fits the ground truth, and
/// the chosen pair on the picture with the objects' boxes.
#pragma once

#include "core/metrics/pair_matrix.h"
#include "widgets/canvas/canvas_view.h"

#include <QDockWidget>
#include <QStringList>

#include <string>
#include <vector>

class QLabel;
class QStackedWidget;
class QTableWidget;
class QTableWidgetItem;

namespace groundscope {

/// A selector's pair, or the one mask that it chose for both.
struct PairMark {
    std::string selector;
    int first = -1;   ///< candidates
    int second = -1;  ///< equal to first: one mask
};

struct PairView {
    QStringList objects;       ///< the two names
    PairMatrix matrix;
    QStringList rowNames;      ///< "the ring, mask 2"
    QStringList columnNames;
    std::vector<PairMark> marks;
};

class PairDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit PairDock(QWidget* parent = nullptr);

    /// Goes to the oracle's pair, else to the best one.
    void setView(const PairView& view);
    /// Nothing to pair; `hint` says why.
    void clear(const QString& hint);
    /// The pair that is chosen, on the picture. Boxes in image pixels.
    void setPicture(const OverlayScene& scene, const std::vector<ObjectBox>& boxes);
    [[nodiscard]] QTableWidget* table() const { return m_table; }
    [[nodiscard]] CanvasView* canvas() const { return m_canvas; }

  Q_SIGNALS:
    /// Candidates of the cell that is current now.
    void pairChosen(int first, int second);

  private:
    void buildTable();
    void fill();
    QTableWidgetItem* makeCell(std::size_t row, std::size_t column) const;
    void choose(int row, int column);
    [[nodiscard]] std::vector<std::string> selectorsOf(std::size_t row, std::size_t column) const;
    [[nodiscard]] QString summary() const;

    PairView m_view;
    QStackedWidget* m_pages;
    QLabel* m_hint = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_choice = nullptr;
    QTableWidget* m_table = nullptr;
    CanvasView* m_canvas = nullptr;
};

/// Frames in image pixels: the first object's red and solid, the second's blue and dashed, of unknown objects red and
/// dotted; each with its number ("?" where it is not known).
void paintObjectBoxes(QPainter& painter, const CanvasFrame& frame, const std::vector<ObjectBox>& boxes);

}  // namespace groundscope
