// SPDX-License-Identifier: GPL-3.0-or-later
/// CandidateModel: the masks of one noun phrase with predicted and true IoU.
#pragma once

#include <QAbstractListModel>
#include <QImage>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace groundscope {

struct CandidateItem {
    int candidate = 0;  ///< index into SampleRun::candidates
    int level = 0;      ///< 0 sub-part, 1 part, 2 whole
    std::optional<double> predictedIou;  ///< none: masks made elsewhere
    std::optional<double> trueIou;  ///< none: no ground truth
    std::vector<std::string> chosenBy; ///< selectors whose choice it is, alone or united with others
    double areaShare = 0;           ///< of the picture, [0, 1]
    QImage thumbnail;               ///< picture with the mask; null until it is there
    [[nodiscard]] bool isOracle() const;  ///< the oracle's choice among all candidates of the sample
    bool operator==(const CandidateItem&) const = default;
};

/// Numbers and marks that come and go without a change of the masks; by index into SampleRun::candidates.
struct CandidateMarks {
    std::vector<double> liveIou;  ///< with ground truth as it is being edited; empty: nothing is edited
    std::set<int> marked;         ///< chosen by the person to be united
    bool operator==(const CandidateMarks&) const = default;
};

class CandidateModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        CandidateRole = Qt::UserRole,  ///< int
        LevelRole,                     ///< int
        PredictedIouRole,              ///< double, or nothing
        TrueIouRole,                   ///< double, invalid when there is none
        ChosenByRole,                  ///< QStringList of selectors
        AreaShareRole,                 ///< double
        ThumbnailRole,                 ///< QImage
        LiveIouRole,                   ///< double, invalid when no ground truth is being edited
        MarkedRole                     ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<CandidateItem> items);
    void setMarks(CandidateMarks marks);
    [[nodiscard]] const CandidateMarks& marks() const { return m_marks; }
    [[nodiscard]] const CandidateItem* itemAt(int row) const;
    /// Row of an index into SampleRun::candidates, or -1.
    [[nodiscard]] int rowOf(int candidate) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    [[nodiscard]] std::optional<double> liveIouOf(const CandidateItem& item) const;
    [[nodiscard]] QString accessibleText(const CandidateItem& item, int row) const;
    std::vector<CandidateItem> m_items;
    CandidateMarks m_marks;
};

}  // namespace groundscope
