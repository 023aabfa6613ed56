// SPDX-License-Identifier: GPL-3.0-or-later
/// Models of several runs side by side: a row a sample with each run's IoU and choice, and the aligned answers of one
/// sample with a row a run.
#pragma once

#include "core/metrics/comparison.h"

#include <QAbstractTableModel>

#include <memory>
#include <string>
#include <vector>

namespace groundscope {

/// One selector's choices: sample, then for each run its IoU and what it chose, last how far the runs lie apart.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Role { SampleRole = Qt::UserRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// Which selector's rows are shown, and whether those where all runs agree are.
    void show(const std::string& selector, bool onlyDiffering);
    [[nodiscard]] const ComparedChoice* choiceAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    [[nodiscard]] QString runCell(const ComparedChoice& choice, std::size_t run) const;
    [[nodiscard]] QVariant sortValue(const ComparedChoice& choice, int column) const;

    std::shared_ptr<const Comparison> m_comparison;
    std::vector<std::size_t> m_rows;  // indices into the comparison's choices
};

/// Answers of one sample, aligned: a row a run, a column a piece; pieces that differ are bold and marked by "≠".
class AlignmentModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;

    void setAnswers(const QStringList& labels, std::vector<AlignedRow> pieces);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QStringList m_labels;
    std::vector<AlignedRow> m_pieces;
};

}  // namespace groundscope
