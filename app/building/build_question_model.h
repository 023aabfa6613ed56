// SPDX-License-Identifier: GPL-3.0-or-later
/// The questions of a benchmark to build as a list: number, where they stand, text.
///
/// GUI thread.
#pragma once

#include "app/building/build_controller.h"

#include <QAbstractTableModel>

namespace groundscope {

class BuildQuestionModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Id, State, Question, ColumnCount };

    explicit BuildQuestionModel(BuildController* controller);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "done", "no object", "later"; empty: not decided.
    static QString stateText(const Decision* decision);

  private:
    BuildController* m_controller;
};

}  // namespace groundscope
