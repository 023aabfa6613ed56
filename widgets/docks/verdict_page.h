// SPDX-License-Identifier: GPL-3.0-or-later
/// VerdictPage: is the answer of a probing right? Question, options, key, answer, everybody's verdicts, and one key for
/// the person's own.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "widgets/docks/review_parts.h"

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace groundscope {

/// What another run answered, and what is said of it there.
struct RunAnswer {
    QString run;
    int probing = 0;  ///< 0: `text` says why the run could not be read
    QString text;
    std::vector<Label> verdicts;
};

class VerdictPage : public KeyedPage {
    Q_OBJECT
  public:
    explicit VerdictPage(QWidget* parent = nullptr);

    /// `probing`: the run's own; a null run clears the page.
    void setSample(const Sample& sample, std::shared_ptr<const SampleRun> run, int probing);
    void setLabels(const Labels& labels, const std::string& annotator);
    /// To the same sample; none hides them.
    void setOtherRuns(const std::vector<RunAnswer>& answers);
    /// Item of the answer that is shown: "1" … "3"; empty: there is none.
    [[nodiscard]] std::string item() const;

  Q_SIGNALS:
    /// "correct", "wrong", or "" = skip: nothing is stored.
    void verdictGiven(const QString& item, const QString& value);
    void itemChanged();

  private:
    void build();
    void refresh();
    void refreshVerdicts();
    [[nodiscard]] QString optionsText(const ProbingAnswer& answer) const;
    [[nodiscard]] QString othersText() const;

    Sample m_sample;
    std::vector<ProbingAnswer> m_answers;  // the run's own first
    Labels m_labels;
    std::string m_annotator;
    QComboBox* m_which = nullptr;
    QLabel* m_question = nullptr;
    QLabel* m_options = nullptr;
    QLabel* m_answer = nullptr;
    QLabel* m_verdicts = nullptr;
    QLabel* m_othersCaption = nullptr;
    QLabel* m_others = nullptr;
    QLabel* m_runsCaption = nullptr;
    QLabel* m_runs = nullptr;
    QPushButton* m_right = nullptr;
    QPushButton* m_wrong = nullptr;
    QPushButton* m_skip = nullptr;
};

}  // namespace groundscope
