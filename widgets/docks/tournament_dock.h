// SPDX-License-Identifier: GPL-3.0-or-later
/// TournamentDock: a judge's rounds as a tree, from the match that decided down to the first ones: every picture in the
/// order shown, prompt, raw reply, what another order gave; and one match replayed.
///
/// Shows what a run holds; asks nobody.
#pragma once

#include "core/data/run_record.h"
#include "core/metrics/tournament.h"

#include <QDockWidget>
#include <QHash>
#include <QImage>
#include <QList>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace groundscope {

class TournamentDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit TournamentDock(QWidget* parent = nullptr);

    /// Null: nothing to show. Replays are forgotten.
    void setSampleRun(std::shared_ptr<const SampleRun> run);
    /// Small pictures of candidates, by index.
    void setThumbnails(const QHash<int, QImage>& thumbnails);
    /// A match asked again just now, below the match it repeats. Not in the run.
    void addReplay(int match, const Exchange& replay);
    /// While a match is replayed, why it cannot be, or empty.
    void setReplayState(bool busy, const QString& text);
    [[nodiscard]] const Tournament& tournament() const { return m_tournament; }
    [[nodiscard]] const Selection* selection() const;

  Q_SIGNALS:
    /// Small pictures of these candidates would be shown.
    void thumbnailsWanted(const QList<int>& candidates);
    /// Show this candidate.
    void candidateChosen(int candidate);
    /// Ask about the pictures of a match again, in this order.
    void replayRequested(int match, const QList<int>& order);

  private:
    QWidget* buildTree(QWidget* parent);
    QWidget* buildDetails(QWidget* parent);
    void showSelection();
    QTreeWidgetItem* addMatch(QTreeWidgetItem* parent, const Match& match);
    void addPicture(QTreeWidgetItem* parent, const Match& match, std::size_t place);
    void addRematch(QTreeWidgetItem* parent, const Exchange& exchange, bool flip, int exchangeIndex);
    void showDetails();
    void requestReplay();
    [[nodiscard]] QString matchText(const Match& match) const;
    [[nodiscard]] QString candidateName(int candidate) const;
    [[nodiscard]] QString orderText() const;
    [[nodiscard]] const Exchange* exchangeOf(const QTreeWidgetItem* item) const;
    [[nodiscard]] int matchOf(const QTreeWidgetItem* item) const;

    std::shared_ptr<const SampleRun> m_run;
    Tournament m_tournament;
    std::vector<Exchange> m_replays;
    QHash<int, QTreeWidgetItem*> m_matchItems;  // by index of the match
    QStackedWidget* m_pages = nullptr;
    QLabel* m_hint = nullptr;
    QComboBox* m_which = nullptr;
    QLabel* m_summary = nullptr;
    QTreeWidget* m_tree = nullptr;
    QTextBrowser* m_details = nullptr;
    QComboBox* m_order = nullptr;
    QPushButton* m_replay = nullptr;
    QLabel* m_state = nullptr;
    bool m_busy = false;
};

}  // namespace groundscope
