// SPDX-License-Identifier: GPL-3.0-or-later
/// ConceptPage: what does the oracle's phrase speak of? Letters a to f by hand, the agreement of two annotators, and
/// where they differ.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "widgets/docks/review_parts.h"

#include <QList>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace groundscope {

class AgreementBox;

class ConceptPage : public KeyedPage {
    Q_OBJECT
  public:
    explicit ConceptPage(QWidget* parent = nullptr);

    /// `phrases`: indices of the phrases to classify (the oracle's, one an object); a null run clears the page.
    void setSample(const Sample& sample, std::shared_ptr<const SampleRun> run, std::vector<int> phrases);
    void setLabels(const Labels& labels, const std::string& annotator);
    /// Item that is shown: index of the phrase; empty: there is none.
    [[nodiscard]] std::string item() const;

  Q_SIGNALS:
    /// The letters of this item from now on, sorted; "" takes them away.
    void lettersGiven(const QString& item, const QString& letters);
    void nextRequested();
    void sampleRequested(const QString& sampleId);

  private:
    void build();
    AgreementBox* makeAgreement(QWidget* parent);
    void toggle(int letter);
    void refresh();
    void refreshLetters();
    void refreshAgreement();
    [[nodiscard]] QString contextHtml() const;

    Sample m_sample;
    std::shared_ptr<const SampleRun> m_run;
    std::vector<int> m_phrases;
    Labels m_labels;
    std::string m_annotator;
    QComboBox* m_which = nullptr;
    QLabel* m_expression = nullptr;
    QLabel* m_context = nullptr;
    QList<QPushButton*> m_letters;
    AgreementBox* m_agreement = nullptr;
};

}  // namespace groundscope
