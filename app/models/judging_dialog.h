// SPDX-License-Identifier: GPL-3.0-or-later
/// What a chat endpoint says of the open run: verdicts on answers, or choices of masks. First what would be sent,
/// then, when the person says so, the asking. What is judged is in the run's file at once; it can be stopped and goes on without asking twice.
///
/// GUI thread; everything slow runs in the background.
#pragma once

#include "app/models/endpoint_keys.h"
#include "app/session/latest_task.h"
#include "core/run/judge_run.h"
#include "core/run/select_run.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace groundscope {

/// "72 requests, no pictures, 41 kB; 10 more are remembered and cost nothing".
QString chatCostText(const ChatCost& cost);

class JudgingDialog : public QDialog {
    Q_OBJECT
  public:
    struct Job {
        std::shared_ptr<RunStore> store;
        std::shared_ptr<const Benchmark> benchmark;
        JudgeConfig judge;
    };
    /// `keys` must outlive the dialog. `masks`: begin with the choices of masks.
    JudgingDialog(Job job, EndpointKeys* keys, bool masks, QWidget* parent = nullptr);

    void setEndpoint(const std::string& endpoint, const std::string& model);
    [[nodiscard]] bool isAsking() const { return m_asking.isRunning(); }

    void reject() override;

  Q_SIGNALS:
    void endpointRequested();
    /// The run's file holds new verdicts; `store` is open for writing.
    void judged(std::shared_ptr<groundscope::RunStore> store);

  private:
    /// What is asked about.
    static constexpr int kMasks = 0;  ///< else the number of a probing: its answers
    struct Plan {
        ChatEndpoint endpoint;  ///< with the key, in memory only
        int subject = 1;
        JudgePlan answers;
        SelectPlan masks;
        ChatCost cost;
        [[nodiscard]] bool isEmpty() const { return subject == kMasks ? masks.samples.empty() : answers.items.empty(); }
    };
    struct Outcome {
        std::shared_ptr<RunStore> store;
        int subject = 1;
        JudgeOutcome answers;
        SelectOutcome masks;
        Result<Done> result = Done{};
    };
    static Result<Plan> makePlan(const Job& job, int subject, const std::string& key, const Progress& progress);
    static Outcome carryOut(const Job& job, const Plan& plan, const Progress& progress);
    static QString planText(const Plan& plan);
    static QString outcomeText(const Outcome& outcome);
    void build();
    void plan();
    void showPlan(const Result<Plan>& plan);
    void ask();
    void showOutcome(const Outcome& outcome);
    void setBusy(bool busy);

    Job m_job;
    EndpointKeys* m_keys;
    std::shared_ptr<const Plan> m_plan;
    QComboBox* m_subject = nullptr;
    QLabel* m_endpoint = nullptr;
    QPushButton* m_setUp = nullptr;
    QLabel* m_text = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_send = nullptr;
    QPushButton* m_close = nullptr;
    LatestTask<Result<Plan>> m_planning;
    LatestTask<Outcome> m_asking;
    quint64 m_latest = 0;
};

}  // namespace groundscope
