// SPDX-License-Identifier: GPL-3.0-or-later
/// Several runs of one benchmark as columns: what each selector chose and scored per sample, where they agree with each
/// other and not with the ground truth, and the answers aligned.
///
/// GUI thread; files are read and scored in the background, with progress, and can be stopped.
#pragma once

#include "app/session/latest_task.h"
#include "core/base/progress.h"
#include "core/run/suspicion_queue.h"
#include "widgets/models/comparison_model.h"

#include <QDialog>
#include <QSortFilterProxyModel>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace groundscope {

class ComparisonWindow : public QDialog {
    Q_OBJECT
  public:
    explicit ComparisonWindow(QWidget* parent = nullptr);

    /// Reads and compares these runs, two or more. Returns at once.
    void compare(const QStringList& files);
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    [[nodiscard]] const Comparison* comparison() const { return m_comparison.get(); }

  Q_SIGNALS:
    /// The person wants to see this sample in the main window.
    void sampleRequested(const QString& sampleId);
    void addRunsRequested();
    /// These runs are shown now.
    void compared(const QStringList& files);

  private:
    struct Compared {
        Comparison comparison;
        std::vector<std::shared_ptr<RunStore>> stores;  // in the order of the comparison's runs
        std::vector<SuspectSample> suspects;
    };
    static Result<Compared> load(const QStringList& files, const Progress& progress);
    void build();
    QWidget* buildBar();
    void setCompared(const Result<Compared>& compared);
    void refresh();
    void showSample(const QModelIndex& index);
    void copyCsv() const;
    [[nodiscard]] ComparisonModel::Rows rows() const;
    [[nodiscard]] QString stateText() const;
    void setBusy(bool busy);

    std::shared_ptr<const Comparison> m_comparison;
    std::vector<std::shared_ptr<RunStore>> m_stores;
    std::vector<SuspectSample> m_suspects;
    ComparisonModel m_model;
    QSortFilterProxyModel m_sorted;
    AlignmentModel m_alignment;
    QComboBox* m_selector = nullptr;
    QComboBox* m_rows = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_copy = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_state = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_answerTitle = nullptr;
    QTableView* m_answers = nullptr;
    LatestTask<Result<Compared>> m_task;
    LatestTask<Result<std::vector<AlignedRow>>> m_aligning;
    quint64 m_latest = 0;
};

}  // namespace groundscope
