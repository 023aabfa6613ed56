// SPDX-License-Identifier: GPL-3.0-or-later
/// EvaluationDock: every figure of a run under a profile (core/metrics/evaluation.h); pressing a number lists the samples
/// behind it.
#pragma once

#include "core/data/benchmark.h"
#include "widgets/models/evaluation_rows.h"
#include "widgets/render/convert.h"

#include <QDockWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace groundscope {

class FailureGrid;

class EvaluationDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit EvaluationDock(QWidget* parent = nullptr);

    /// Whether there is a run to evaluate; forgets what is shown.
    void setRunOpen(bool open);
    void setProgress(qint64 done, qint64 total);
    void setEvaluation(std::shared_ptr<const Evaluation> evaluation, std::shared_ptr<const Benchmark> benchmark);
    /// Results have come in since: the figures stay, and say that they are of before.
    void setOutdated();
    void showError(const ErrorText& error);
    /// After a cancel: what was shown before is shown again.
    void setIdle();
    [[nodiscard]] const std::shared_ptr<const Evaluation>& evaluation() const { return m_evaluation; }
    /// Lists the samples of a quadrant, after an evaluation when there is none yet; where there are none, it is told.
    void showQuadrant(Quadrant quadrant);
    /// Empty = the run's own.
    [[nodiscard]] QString profile() const;
    [[nodiscard]] bool allImages() const;

  Q_SIGNALS:
    /// Under profile() and allImages().
    void evaluateRequested();
    void cancelRequested();
    /// Choose runs of the same model in other probings.
    void companionsRequested();
    void samplesChosen(const groundscope::SampleGroup& group);
    /// showQuadrant() has nothing to list; `text` says so.
    void nothingFound(const QString& text);

  private:
    void buildHeader(QVBoxLayout* layout);
    void buildPages(QVBoxLayout* layout);
    QTreeWidget* makeTree(const QString& name, const QString& accessibleName, int columns);
    void fill(QTreeWidget* tree, const std::vector<EvaluationSection>& sections);
    void setBusy(bool busy);
    void refreshTitle();
    void listWanted();
    void onActivated(const QTreeWidgetItem* item);
    void copy();

    std::shared_ptr<const Evaluation> m_evaluation;
    bool m_runOpen = false;
    bool m_outdated = false;
    QComboBox* m_profile = nullptr;
    QCheckBox* m_allImages = nullptr;
    QPushButton* m_evaluate = nullptr;
    QPushButton* m_companions = nullptr;
    QPushButton* m_copy = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTreeWidget* m_figures = nullptr;
    FailureGrid* m_failures = nullptr;
    QTreeWidget* m_when = nullptr;
    QTreeWidget* m_groups = nullptr;
    bool m_busy = false;
    std::optional<Quadrant> m_wanted;  // to be listed
};

}  // namespace groundscope
