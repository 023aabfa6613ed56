// SPDX-License-Identifier: GPL-3.0-or-later
/// Models of several runs side by side: a row a sample with each run's IoU and choice, and the aligned answers of one
/// sample with a row a run.
#pragma once

#include "core/metrics/comparison.h"
#include "core/metrics/suspicion.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace groundscope {

/// One selector's choices: sample, then for each run its IoU and what it chose, how far the runs lie apart, and whether
/// they put the ground truth in doubt.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Role { SampleRole = Qt::UserRole, SortRole };
    enum class Rows { Differing, All, Doubtful };

    using QAbstractTableModel::QAbstractTableModel;

    /// `doubts` by index into the comparison's choices.
    void setComparison(std::shared_ptr<const Comparison> comparison, std::map<std::size_t, Suspicion> doubts);
    void show(const std::string& selector, Rows rows);
    [[nodiscard]] const ComparedChoice* choiceAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    [[nodiscard]] QString doubtCell(int row) const;
    [[nodiscard]] const Suspicion* doubtAt(int row) const;
    [[nodiscard]] QString runCell(const ComparedChoice& choice, std::size_t run) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;

    std::shared_ptr<const Comparison> m_comparison;
    std::map<std::size_t, Suspicion> m_doubts;
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
