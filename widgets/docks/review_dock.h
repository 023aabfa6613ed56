// SPDX-License-Identifier: GPL-3.0-or-later
/// ReviewDock: what people say of a run: is an answer right, what does the oracle's phrase speak of, which of two choices
/// is better. Shows labels and
/// emits new ones; where they are kept, and whether they are, it is told.
#pragma once

#include "widgets/docks/audit_page.h"
#include "widgets/docks/concept_page.h"
#include "widgets/docks/verdict_page.h"

#include <QDockWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace groundscope {

class ReviewDock : public QDockWidget {
    Q_OBJECT
  public:
    /// Saved and Idle differ: Idle = nothing was to be saved yet.
    enum class SaveState { Idle, Saving, Saved, Failed };

    explicit ReviewDock(QWidget* parent = nullptr);

    void setAnnotator(const QString& name);
    [[nodiscard]] QString annotator() const;
    /// The current sample; a null run shows that there is nothing to review.
    void setSample(const Sample& sample, const std::shared_ptr<const SampleRun>& run, int probing,
                   const std::vector<int>& phrases);
    void clearSample();
    void setLabels(const Labels& labels);
    /// How many samples the annotator has reviewed of the kind that is shown.
    void setCounts(int reviewed, int all);
    /// `text`: when, where, or why not. Failed offers to try again.
    void setSaveState(SaveState state, const QString& text);
    [[nodiscard]] SaveState saveState() const { return m_state; }
    /// "answer", "concept" or "audit": the page that is shown.
    [[nodiscard]] std::string kind() const;
    /// So that the page's keys work.
    void focusPage();
    /// Item that is shown on that page.
    [[nodiscard]] std::string item() const;
    [[nodiscard]] VerdictPage* verdicts() const { return m_verdicts; }
    [[nodiscard]] ConceptPage* concepts() const { return m_concepts; }
    [[nodiscard]] AuditPage* audit() const { return m_audit; }
    /// Brings the page of that kind to the front.
    void showPage(const std::string& kind);

  Q_SIGNALS:
    /// sampleId, kind, item, annotator and value are filled in.
    void labelMade(const groundscope::Label& label);
    void annotatorChanged(const QString& name);
    /// +1, -1: next or previous sample that the annotator has not reviewed.
    void stepRequested(int direction);
    void sampleRequested(const QString& sampleId);
    void retryRequested();
    void pageChanged();

  private:
    void buildHeader(QWidget* parent, QVBoxLayout* layout);
    void buildFooter(QWidget* parent, QVBoxLayout* layout);
    void make(const std::string& kind, const QString& item, const QString& value);
    void refreshLabels();
    [[nodiscard]] bool isNamed();

    QLineEdit* m_annotator = nullptr;
    QLabel* m_ask = nullptr;
    QTabWidget* m_tabs = nullptr;
    VerdictPage* m_verdicts = nullptr;
    ConceptPage* m_concepts = nullptr;
    AuditPage* m_audit = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_saved = nullptr;
    QPushButton* m_retry = nullptr;
    std::string m_sampleId;
    Labels m_labels;
    SaveState m_state = SaveState::Idle;
};

}  // namespace groundscope
