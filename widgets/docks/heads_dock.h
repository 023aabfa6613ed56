// SPDX-License-Identifier: GPL-3.0-or-later
/// HeadsDock: the layers and heads of the language model as a matrix, coloured by the IoU that each head's peak would give.
/// Cells, rows, columns or any subset are chosen as in every table; all others are left out of the average.
///
/// Also HeadModel, its numbers.
#pragma once

#include "widgets/docks/click_figure.h"

#include <QAbstractTableModel>
#include <QDockWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace groundscope {

class ColorLegend;
class ProgressRow;

/// Rows are layers, columns heads. A plane is layer * heads + head.
class HeadModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;
    static constexpr int kValueRole = Qt::UserRole + 1;  ///< double; none: invalid

    void setShape(int layers, int heads);
    /// One a plane; nothing while it is not known.
    void setValues(std::vector<std::optional<double>> values);
    [[nodiscard]] std::optional<double> value(const QModelIndex& index) const;
    [[nodiscard]] int planeOf(const QModelIndex& index) const { return index.row() * m_heads + index.column(); }
    [[nodiscard]] int planes() const { return m_layers * m_heads; }
    /// "Layer 3, head 5: 0.62"
    [[nodiscard]] QString text(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_layers; }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_heads; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    int m_layers = 0;
    int m_heads = 0;
    std::vector<std::optional<double>> m_values;
};

class HeadsDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit HeadsDock(QWidget* parent);

    /// Nothing is chosen afterwards: all heads count.
    void setShape(int layers, int heads);
    void setValues(std::vector<std::optional<double>> values);
    /// There is no matrix; `hint` says why. `canRun`: running the image again would bring one.
    void clear(const QString& hint, bool canRun);
    /// What the numbers are about: "“a green body”"
    void setSubject(const QString& text);
    void setState(const QString& text);
    void setProgress(qint64 done, qint64 total);
    /// Emits nothing.
    void chooseAll();
    /// Rising; empty: all.
    [[nodiscard]] std::vector<int> chosen() const;
    /// "layer 3, head 5", "12 heads of 3 layers".
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] ClickFigure figure() const;
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] HeadModel* model() const { return m_model; }

  Q_SIGNALS:
    void chosenChanged();
    void figureChanged();
    void stopRequested();
    /// The image is to be run again, keeping its heads.
    void runRequested();

  private:
    void buildTable();
    void buildControls(QVBoxLayout* column);
    void showReadout();

    HeadModel* m_model;
    QTableView* m_table = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_run = nullptr;
    QLabel* m_subject = nullptr;
    QLabel* m_readout = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_all = nullptr;
    QComboBox* m_figure = nullptr;
    ColorLegend* m_legend = nullptr;
    ProgressRow* m_progress = nullptr;
    bool m_showing = false;
};

}  // namespace groundscope
