// SPDX-License-Identifier: GPL-3.0-or-later
/// FailureGrid: answers right or wrong against masks right or wrong, for one selector. Four buttons with words and
/// numbers; pressing one asks for its samples.
#pragma once

#include "widgets/models/evaluation_rows.h"

#include <QWidget>

#include <array>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace groundscope {

class FailureGrid : public QWidget {
    Q_OBJECT
  public:
    explicit FailureGrid(QWidget* parent = nullptr);

    /// Null: nothing to show.
    void setEvaluation(std::shared_ptr<const Evaluation> evaluation);
    [[nodiscard]] std::string selector() const;
    /// Samples of a quadrant for the selector that is shown; none when answers were not judged.
    [[nodiscard]] SampleGroup samplesOf(Quadrant quadrant) const;

  Q_SIGNALS:
    void samplesChosen(const groundscope::SampleGroup& group);

  private:
    void refresh();

    std::shared_ptr<const Evaluation> m_evaluation;
    QComboBox* m_selector;
    QLabel* m_note;
    std::array<QPushButton*, 4> m_cells{};  // in the order of kQuadrants
};

}  // namespace groundscope
