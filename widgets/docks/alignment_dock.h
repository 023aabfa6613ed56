// SPDX-License-Identifier: GPL-3.0-or-later
/// AlignmentDock: the answers of several runs, token under token, with what is compared. A press or the arrow keys choose
/// the column whose heat maps are shown.
#pragma once

#include "widgets/models/comparison_model.h"

#include <QDockWidget>
#include <QStringList>

#include <utility>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace groundscope {

class AlignmentDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit AlignmentDock(QWidget* parent = nullptr);

    void setAnswers(const QStringList& labels, std::vector<AlignedRow> rows);
    /// Nothing to show; `hint` says why.
    void clear(const QString& hint);
    /// Marks columns and brings the first into sight. Emits nothing.
    void setCurrentColumns(const std::vector<int>& columns);
    /// Keys and names. Emits nothing.
    void setSelectors(const QList<std::pair<QString, QString>>& selectors, const QString& current);
    void setDifference(bool shown);
    [[nodiscard]] QTableView* table() const { return m_table; }

  Q_SIGNALS:
    /// A piece of the aligned answers, or a gap in one.
    void cellChosen(int run, int column);
    void selectorChosen(const QString& selector);
    void differenceToggled(bool shown);
    void chooseRunsRequested();

  private:
    void buildBar(QHBoxLayout* row);
    void buildTable();
    void choose(const QModelIndex& index);

    AlignmentModel* m_model;
    QStackedWidget* m_pages = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_hint = nullptr;
    QComboBox* m_selector = nullptr;
    QCheckBox* m_difference = nullptr;
    bool m_setting = false;
};

}  // namespace groundscope
