// SPDX-License-Identifier: GPL-3.0-or-later
/// AuditPage: which of two selectors' masks is better, and why? One key a verdict, reason codes, a note; two annotators;
/// blind: left and right in place of the selectors' names.
///
/// Knows labels; who keeps them, and what the canvases show, is no concern of it.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "widgets/docks/review_parts.h"
#include "widgets/render/audit_labels.h"

#include <QList>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace groundscope {

class AgreementBox;

class AuditPage : public KeyedPage {
    Q_OBJECT
  public:
    explicit AuditPage(QWidget* parent = nullptr);

    /// A null run, or one without the two choices, shows that there is nothing to audit.
    void setSample(const Sample& sample, std::shared_ptr<const SampleRun> run);
    void setLabels(const Labels& labels, const std::string& annotator);
    /// The pair that is audited.
    [[nodiscard]] AuditPair pair() const;
    [[nodiscard]] std::string item() const { return pair().item(); }
    /// Whether a verdict can be given on the sample.
    [[nodiscard]] bool isAuditable() const;
    /// A seed: sides are hidden and shuffled by it. Nothing: the names are told.
    void setBlind(std::optional<std::uint64_t> seed);
    [[nodiscard]] std::optional<std::uint64_t> blindSeed() const { return m_seed; }
    /// Shown until the next blind verdicts; empty: none.
    void setBlindReport(const QString& text);
    /// Selector whose mask lies on the left, and the other.
    [[nodiscard]] AuditPair sides() const;
    /// On to the next after a verdict.
    [[nodiscard]] bool goesOn() const;
    /// Number of the image where the annotator stopped; 0: there is nothing to resume.
    void setResume(int image);

  public Q_SLOTS:
    /// 0 … 4, as the buttons lie: left or first, right or second, both, neither, ground truth.
    void give(int verdict);
    void takeBack();
    /// 0 … 8. Without a verdict it is kept for the one to come.
    void toggleReason(int reason);
    void focusNote();

  Q_SIGNALS:
    /// A new verdict, or one with other reasons or another note (`decided` is false). The annotator is not filled in.
    void verdictGiven(const groundscope::AuditVerdict& verdict, bool decided);
    void pairChanged();
    void blindWanted(bool blind);
    void resumeRequested();
    void exportRequested();
    void sampleRequested(const QString& sampleId);

  private:
    void build();
    void buildVerdicts(QVBoxLayout* column);
    void buildReasons(QVBoxLayout* column);
    void refresh();
    void refreshPairs();
    void refreshOwn();
    void refreshAgreement();
    void send(AuditVerdict verdict, bool decided);
    [[nodiscard]] AuditVerdict draft() const;
    [[nodiscard]] const AuditVerdict* own() const { return m_own ? &*m_own : nullptr; }
    [[nodiscard]] PairNames buttonNames() const;

    Sample m_sample;
    std::shared_ptr<const SampleRun> m_run;
    Labels m_labels;
    std::string m_annotator;
    AuditPair m_wanted;                    // as the person chose it; the run may not have it
    std::optional<AuditVerdict> m_own;     // of the sample, pair and annotator
    std::vector<std::string> m_reasons;    // of the verdict to come
    std::optional<std::uint64_t> m_seed;
    QLabel* m_expression = nullptr;
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QLabel* m_hint = nullptr;
    QList<QPushButton*> m_verdicts;
    QPushButton* m_clear = nullptr;
    QList<QPushButton*> m_reasonButtons;
    QLineEdit* m_note = nullptr;
    QCheckBox* m_goOn = nullptr;
    QPushButton* m_blind = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_export = nullptr;
    QLabel* m_report = nullptr;
    AgreementBox* m_agreement = nullptr;
};

}  // namespace groundscope
