// SPDX-License-Identifier: GPL-3.0-or-later
/// CandidateDock: the strip of SAM masks of the current noun phrase, with predicted and true IoU;
/// the oracle's choice is marked by a badge with words. Keys 1, 2, 3 choose a mask, 0 shows the
/// heat map alone.
#pragma once

#include "widgets/models/candidate_model.h"

#include <QDockWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace groundscope {

class CandidateDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit CandidateDock(QWidget* parent = nullptr);

    /// `phrase`: the noun phrase they belong to. Selection is cleared.
    void setCandidates(const QString& phrase, std::vector<CandidateItem> items);
    /// Nothing to show; `hint` says why ("Run this image to see its masks").
    void clear(const QString& hint);
    /// IoU of every candidate of the sample with ground truth as it is being edited. Stays until clearLiveScores().
    void setLiveScores(const std::vector<double>& byCandidate);
    void clearLiveScores();
    /// Candidates the person marked, by index into SampleRun::candidates.
    void setMarked(const std::set<int>& candidates);
    /// Row in the strip (0 to 2), -1 = heat map only. Emits nothing.
    void setCurrentRow(int row);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] CandidateModel* model() const { return m_model; }

  Q_SIGNALS:
    /// -1 = heat map only.
    void candidateChosen(int row);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildStrip(QWidget* parent);
    void choose(int row);
    [[nodiscard]] bool chooseByKey(int key);

    CandidateModel* m_model;
    QListView* m_list = nullptr;
    QLabel* m_phrase = nullptr;
    QPushButton* m_heatOnly = nullptr;
    QLabel* m_hint = nullptr;
    QStackedWidget* m_pages = nullptr;
    bool m_settingCurrent = false;
};

}  // namespace groundscope
