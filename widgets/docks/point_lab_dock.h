// SPDX-License-Identifier: GPL-3.0-or-later
/// PointLabDock: the point laboratory's controls: where SAM could be asked and how good its masks would be, and the IoU of
/// every cell of the grid.
#pragma once

#include "core/base/geometry.h"
#include "widgets/docks/click_figure.h"

#include <QDockWidget>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace groundscope {

class ColorLegend;
class ProgressRow;

class PointLabDock : public QDockWidget {
    Q_OBJECT
  public:
    /// A place and the best of its three masks.
    struct Place {
        QString name;  ///< "1st maximum"
        Point at;      ///< pixel
        std::optional<double> iou;        ///< true
        std::optional<double> predicted;  ///< SAM's own
    };

    /// The two actions become buttons.
    PointLabDock(QAction* movePoint, QAction* surface, QWidget* parent);

    /// Places of the current phrase; `current`: where the point is, -1: elsewhere. `what`: the phrase.
    void setPlaces(const QString& what, const QList<Place>& places, int current);
    /// Nothing can be tried; `hint` says what to do first.
    void clear(const QString& hint);
    /// What is going on or went wrong; empty: nothing to say.
    void setState(const QString& text);
    /// 0 of 0: nothing is computed.
    void setProgress(qint64 done, qint64 total);
    /// Cells that are known, the largest value, and the one under the cursor.
    void setSurfaceNumbers(int known, int cells, std::optional<double> best, std::optional<double> here);
    [[nodiscard]] ClickFigure figure() const;
    [[nodiscard]] bool wantsRandom() const;
    [[nodiscard]] QTreeWidget* list() const { return m_list; }

  Q_SIGNALS:
    /// Row of setPlaces().
    void placeChosen(int row);
    void backRequested();
    void randomToggled(bool wanted);
    void figureChanged();
    void stopRequested();

  private:
    void buildPoints(QVBoxLayout* column, QAction* movePoint);
    void buildSurface(QVBoxLayout* column, QAction* surface);
    void choose(QTreeWidgetItem* item);

    QLabel* m_hint = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_what = nullptr;
    QTreeWidget* m_list = nullptr;
    QPushButton* m_back = nullptr;
    QCheckBox* m_random = nullptr;
    QComboBox* m_figure = nullptr;
    QLabel* m_numbers = nullptr;
    ProgressRow* m_progress = nullptr;
    ColorLegend* m_legend = nullptr;
    bool m_showing = false;
};

}  // namespace groundscope
