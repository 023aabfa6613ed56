// SPDX-License-Identifier: GPL-3.0-or-later
/// Session: the open document. A benchmark, the run beside it, and what is being looked at.
///
/// GUI thread; touches no file. Data goes down to the views, wishes come up as calls; every change is told once by
/// changed(). Files are read by DocumentLoader and PictureLoader, results come from InferenceController.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "core/io/run_store.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

struct Change {
    enum class Kind {
        Benchmark,  ///< another document, or none
        Sample,     ///< another current sample
        Run,        ///< results of `sampleId`; empty: another run, or its list of results
        Selection,  ///< another phrase or mask of the current sample
        Token,      ///< another token of the current sample's answer under the play head
        GroundTruth,  ///< a person corrected `sampleId`: its annotations or texts
        Trial,      ///< currentRun() is another form; the run is as it was
    };
    Kind kind = Kind::Benchmark;
    QString sampleId;
    /// Nothing but what is looked at has changed.
    [[nodiscard]] bool isLook() const { return kind == Kind::Selection || kind == Kind::Token; }
};

class Session : public QObject {
    Q_OBJECT
  public:
    explicit Session(QObject* parent = nullptr);

    /// Another document, its first sample current; null closes.
    void setBenchmark(std::shared_ptr<const Benchmark> benchmark);
    [[nodiscard]] std::shared_ptr<const Benchmark> benchmark() const { return m_benchmark; }
    [[nodiscard]] bool isOpen() const { return m_benchmark != nullptr; }
    [[nodiscard]] int sampleCount() const;
    /// Samples of the same ids as a person corrected them: benchmark() is another value from now on. Those of unknown ids
    /// are left out.
    void setSamples(std::vector<Sample> samples);
    void setSample(Sample sample);
    /// Notes found by the data check replace those of reading. Changes nothing else.
    void setNotes(std::vector<DataNote> notes);
    [[nodiscard]] const std::vector<DataNote>& notes() const { return m_notes; }

    /// Another run for the same benchmark; null: none.
    void setRun(std::shared_ptr<RunStore> store, const std::vector<SampleSummary>& summaries);
    /// The same results in another file, or the same file opened for writing: nothing that is shown changes.
    void replaceStore(std::shared_ptr<RunStore> store);
    [[nodiscard]] std::shared_ptr<RunStore> store() const { return m_store; }
    /// What the list shows of a sample; nothing when the run does not hold it.
    [[nodiscard]] const SampleSummary* summaryOf(const QString& sampleId) const;
    /// Samples of the benchmark that the run has brought to an end.
    [[nodiscard]] int finishedCount() const { return m_finished; }

    /// Takes a sample's form, from the file or fresh from the models.
    void putSampleRun(std::shared_ptr<const SampleRun> run);
    /// Forms in the file have changed: they are read again.
    void forgetForms();
    /// Whether the form of the current sample is stored but not here yet.
    [[nodiscard]] bool needsLoading() const;
    /// The current sample's form that is looked at; null when there is none (yet).
    [[nodiscard]] std::shared_ptr<const SampleRun> currentRun() const { return m_currentRun; }
    /// The current sample's form as the run has it: what is written and counted.
    [[nodiscard]] std::shared_ptr<const SampleRun> storedRun() const { return m_storedRun; }
    /// Another form of the current sample to be looked at in place of the stored one, kept nowhere; null: the stored one.
    /// Phrase, token and mask stay where they can. Ends with the sample, and when another form is put.
    void showTrial(std::shared_ptr<const SampleRun> trial);
    [[nodiscard]] bool isTrialShown() const { return m_currentRun != m_storedRun; }

    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] const Sample* currentSample() const;
    [[nodiscard]] QString currentId() const;
    void setCurrentIndex(int index);

    /// Index into the form's phrases; kNoPhrase: none, or that of masks without one (single-mask models).
    [[nodiscard]] int currentPhrase() const { return m_phrase; }
    /// Index into the form's candidates; nothing: heat map only.
    [[nodiscard]] std::optional<int> currentCandidate() const { return m_candidate; }
    /// A phrase comes with the mask that fits best to the ground truth, or the one SAM likes best.
    void setCurrentPhrase(int phrase);
    /// The token whose map is shown in place of the phrase's; -1: none. Choosing a phrase, or a selector, gives it up.
    [[nodiscard]] int currentToken() const { return m_token; }
    /// Tokens that the answer does not have are ignored.
    void setCurrentToken(int token);
    /// Row 0…2 among the masks of the current phrase, -1: heat map only. Rows that are not there are ignored.
    void setCurrentRow(int row);
    [[nodiscard]] int currentRow() const;
    /// Phrase and mask a selector chose; no mask when it chose none (false).
    bool showSelection(const std::string& selector);
    /// The selector whose choice is shown; empty: the person picked the mask.
    [[nodiscard]] const std::string& currentSelector() const { return m_selector; }
    /// The current selector's choice; null when the person picked the mask.
    [[nodiscard]] const Selection* currentSelection() const { return selectionOf(m_selector); }
    /// A selector's choice for the current sample; null when there is none.
    [[nodiscard]] const Selection* selectionOf(const std::string& selector) const;
    [[nodiscard]] std::optional<int> oracleCandidate() const;
    /// Candidates of a phrase, in the order of SAM's outputs.
    [[nodiscard]] std::vector<int> candidatesOf(int phrase) const;

  Q_SIGNALS:
    void changed(const groundscope::Change& change);

  private:
    [[nodiscard]] bool isFinished(const SampleSummary& summary) const;
    void takeCurrentRun(std::shared_ptr<const SampleRun> run);
    void selectDefault();
    [[nodiscard]] std::optional<int> bestCandidateOf(int phrase) const;
    void tell(Change::Kind kind, const QString& sampleId = {});

    std::shared_ptr<const Benchmark> m_benchmark;
    std::vector<DataNote> m_notes;
    std::shared_ptr<RunStore> m_store;
    QHash<QString, SampleSummary> m_summaries;
    QCache<QString, std::shared_ptr<const SampleRun>> m_runs;
    int m_finished = 0;
    int m_current = -1;
    std::shared_ptr<const SampleRun> m_storedRun;
    std::shared_ptr<const SampleRun> m_currentRun;  // m_storedRun, or tried out
    int m_phrase = -1;
    int m_token = -1;
    std::optional<int> m_candidate;
    std::string m_selector;
};

/// What a list needs of a form, without its stages.
SampleSummary summaryFor(const SampleRun& run);

}  // namespace groundscope

Q_DECLARE_METATYPE(groundscope::Change)
