// SPDX-License-Identifier: GPL-3.0-or-later
/// CandidateTruth: masks of the current sample on their way into its ground truth, or out of it.
///
/// The person marks masks of any noun phrases; marked ones are taken united, without marks the mask that is shown (a
/// union where a selector's choice is one). GUI thread; outlines are made in the background.
#pragma once

#include "app/session/latest_task.h"
#include "app/session/session.h"
#include "widgets/canvas/annotation_editor.h"

#include <QObject>

#include <memory>
#include <set>

namespace groundscope {

class CandidateTruth : public QObject {
    Q_OBJECT
  public:
    /// Listens to the session, which must outlive it.
    explicit CandidateTruth(Session* session, QObject* parent = nullptr);

    /// Marks the mask that is shown, or takes its mark away. Marks last until another sample or other masks come.
    void toggleMark();
    void clearMarks();
    /// Indices into SampleRun::candidates.
    [[nodiscard]] const std::set<int>& marks() const { return m_marks; }
    /// Whether there is a mask to take.
    [[nodiscard]] bool canPut() const;
    /// Takes it: regionReady() follows unless another sample comes first.
    void put(AnnotationEditor::Combine how);

  Q_SIGNALS:
    void marksChanged();
    /// Exactly the mask's outline: drawn again it covers the same pixels. `label`: that of the sample's first annotation.
    void regionReady(const groundscope::Region& region, groundscope::AnnotationEditor::Combine how, const QString& label);
    void failed(const groundscope::Error& error);

  private:
    [[nodiscard]] Selection wanted() const;
    void onChanged(const Change& change);

    Session* m_session;
    std::shared_ptr<const SampleRun> m_run;  // that the marks are of
    std::set<int> m_marks;
    LatestTask<Result<Region>> m_outlining;
};

}  // namespace groundscope
