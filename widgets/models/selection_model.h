// SPDX-License-Identifier: GPL-3.0-or-later
/// SelectionModel: what every selector of a run chose for one sample, with IoU, score, reason and flag in words.
#pragma once

#include "core/data/run_record.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// One selector's choice, as shown.
struct SelectionItem {
    std::string selector;
    std::vector<int> candidates;  ///< chosen ones, in order; empty: no mask, or a union of several instances
    bool united = false;          ///< a union of several instances
    QString choice;               ///< "a green body, mask 3", "No mask"
    std::optional<double> iou;    ///< of the choice; none: not scored
    double score = 0;             ///< what the selector maximised
    QString reason;
    QString flag;                 ///< empty: nothing odd
    bool emptyTarget = false;
    [[nodiscard]] bool choseMask() const { return united || !candidates.empty(); }
    bool operator==(const SelectionItem&) const = default;
};

/// Choices of a form in the run's order. Candidate indices that are out of range are left out. GUI thread (words).
std::vector<SelectionItem> selectionItems(const SampleRun& run);
/// "a green body, mask 3 (Whole)"; candidates without a phrase are only numbered.
QString candidateText(const SampleRun& run, int candidate);

class SelectionModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { SelectorColumn, ChoiceColumn, IouColumn, ScoreColumn, ReasonColumn, ColumnCount };
    enum Role { SelectorRole = Qt::UserRole, FlagRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<SelectionItem> items);
    [[nodiscard]] const SelectionItem* itemAt(int row) const;
    /// Row of a selector, or -1.
    [[nodiscard]] int rowOf(const std::string& selector) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    [[nodiscard]] static QString displayText(const SelectionItem& item, int column);
    [[nodiscard]] static QString accessibleText(const SelectionItem& item);
    std::vector<SelectionItem> m_items;
};

}  // namespace groundscope
