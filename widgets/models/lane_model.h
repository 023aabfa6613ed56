// SPDX-License-Identifier: GPL-3.0-or-later
/// LaneModel: the noun phrases of an answer, a row each: where it lies in the answer, what it speaks of, the point, and
/// the masks made of it.
#pragma once

#include "core/base/geometry.h"
#include "core/data/grounding.h"
#include "widgets/models/candidate_model.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace groundscope {

struct LaneItem {
    static constexpr QChar kKindBreak = u'\n';
    int phrase = kNoPhrase;      ///< kNoPhrase: masks of the whole answer
    QString text;
    double begin = 0;            ///< first and one past last character, shares of the answer's length
    double end = 1;
    std::optional<double> place; ///< where it begins in the answer, [0, 1); none: the whole answer
    QString kind;                ///< what it speaks of, in words, a category a line; empty: not known
    QString evidence;            ///< why, for the tool tip
    std::optional<Point> point;  ///< image pixels
    std::vector<CandidateItem> masks;  ///< in SAM's order
    bool operator==(const LaneItem&) const = default;
};

class LaneModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    static constexpr int kMasks = 3;
    enum Column { PhraseColumn, PlaceColumn, KindColumn, PointColumn, FirstMaskColumn, ColumnCount = FirstMaskColumn + kMasks };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that differ from those before are told; the others stay as they are.
    void setLanes(std::vector<LaneItem> lanes);
    /// What is looked at: a phrase, and the row of its mask or -1.
    void setCurrent(int phrase, int mask);
    [[nodiscard]] int currentPhrase() const { return m_phrase; }
    [[nodiscard]] const LaneItem* laneAt(int row) const;
    /// Null for cells without a mask.
    [[nodiscard]] const CandidateItem* maskAt(const QModelIndex& index) const;
    /// Row of a phrase, or -1.
    [[nodiscard]] int rowOf(int phrase) const;
    /// Of the cell's row, in a mask's cell of the mask itself.
    [[nodiscard]] bool isCurrent(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    [[nodiscard]] QString displayText(const QModelIndex& index) const;
    [[nodiscard]] QString accessibleText(const QModelIndex& index) const;
    [[nodiscard]] QString tipText(const QModelIndex& index) const;
    std::vector<LaneItem> m_lanes;
    int m_phrase = kNoPhrase;
    int m_mask = -1;
};

}  // namespace groundscope
