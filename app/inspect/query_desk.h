// SPDX-License-Identifier: GPL-3.0-or-later
/// QueryDesk: answers the queries of the list of samples. Reads the open run in the background, once; what changes later
/// (samples run, corrected, labelled) is taken over sample by sample.
///
/// GUI thread. Reading and answering happen elsewhere; the list keeps what it shows until the answer is there.
#pragma once

#include "app/session/latest_task.h"
#include "app/session/session.h"
#include "core/data/exchange.h"
#include "core/metrics/sample_plots.h"
#include "core/run/sample_index.h"
#include "widgets/docks/query_pane.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace groundscope {

class SampleDock;

class QueryDesk : public QObject {
    Q_OBJECT
  public:
    QueryDesk(Session* session, SampleDock* dock, QObject* parent = nullptr);
    ~QueryDesk() override;

    /// Samples that a person corrected.
    void setCorrected(const std::set<std::string>& ids);
    void setLabels(const std::shared_ptr<const std::vector<Label>>& labels);
    /// Where grounding was lost; forgotten with the run.
    void setEvaluation(const std::shared_ptr<const Evaluation>& evaluation);
    /// Another run to set beside the open one; forgotten with the run.
    void setOther(const std::shared_ptr<const OtherRun>& other);
    /// What plotted() is to tell from now on, after every answer; nothing: it is not wanted.
    void setPlots(const std::optional<PlotChoices>& choices);
    /// One of usualViews().
    void showUsualView(int index);
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }
    [[nodiscard]] bool isAnswering() const { return m_answering.isRunning() || m_wait.isActive(); }

  Q_SIGNALS:
    void readingFailed(const groundscope::Error& error);
    /// The samples listed, also those of a group only.
    void plotted(const groundscope::PlotSet& plots);

  private:
    using Update = std::function<void(SampleIndex&)>;
    /// What reading and answering share.
    struct Shared {
        std::mutex mutex;
        std::unique_ptr<SampleIndex> index;  ///< null until the benchmark has been looked through
        std::mutex inbox;                    ///< held for moments only: the GUI thread takes it too
        std::vector<Update> updates;         ///< not in the index yet
    };
    struct Question {
        SampleView view;
        std::optional<QSet<QString>> group;
        std::optional<PlotChoices> plots;
    };
    struct Answer {
        SampleListing listing;
        std::optional<PlotSet> plots;
    };
    static Result<Done> read(Shared& shared, std::shared_ptr<const Benchmark> benchmark, const std::string& file,
                             const Progress& progress);
    static Result<Done> readForms(Shared& shared, const std::string& file, const std::vector<SampleSummary>& summaries,
                                  const Progress& progress);
    static void publish(Shared& shared, std::unique_ptr<SampleIndex> index);
    static Answer answer(Shared& shared, const Question& question, const std::stop_token& stop);
    static void takeUpdates(Shared& shared);
    void takeAnswer(const Answer& answer);
    void change(Update update);
    void onChanged(const Change& what);
    void takeSample(const QString& sampleId);
    void start();
    void ask(int delayMs);
    void answerNow();
    void onProgress(qint64 done, qint64 total);

    Session* m_session;
    SampleDock* m_dock;
    std::shared_ptr<Shared> m_shared;
    quint64 m_document = 0;
    QTimer m_wait;
    LatestTask<Result<Done>> m_reading;
    LatestTask<Answer> m_answering;
    std::shared_ptr<const Evaluation> m_evaluation;
    std::shared_ptr<const OtherRun> m_other;
    std::optional<PlotChoices> m_plots;
    std::optional<QSet<QString>> m_group;  // that the latest answer was asked for
};

}  // namespace groundscope
