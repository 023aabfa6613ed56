// SPDX-License-Identifier: GPL-3.0-or-later
/// ReviewController: between the review dock, the session and the labels in the run's file.
///
/// GUI thread.
#pragma once

#include "app/editing/label_keeper.h"
#include "app/session/session.h"
#include "widgets/docks/review_dock.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace groundscope {

class ReviewController : public QObject {
    Q_OBJECT
  public:
    ReviewController(Session* session, ReviewDock* dock, QObject* parent = nullptr);

    void setAnnotator(const QString& name);
    /// Whether the open run's file stays as it is: labels are then refused with the reason.
    void setFixed(bool fixed);
    [[nodiscard]] LabelKeeper* keeper() { return &m_keeper; }
    /// Who tells which samples are gone through, in which order (indices into the benchmark): those that are listed.
    /// Until then the whole benchmark.
    void setOrder(std::function<std::vector<int>()> order) { m_order = std::move(order); }
    /// That order is another one now.
    void refreshOrder() { showCounts(); }
    /// Next (+1) or previous (-1) listed sample that the annotator has not reviewed, around the end if need be.
    void step(int direction);
    /// To where the annotator stopped: the first listed sample not reviewed after the one reviewed last.
    void resume();
    /// Of the kind that is shown: samples that the annotator has reviewed, and all that can be.
    struct Counts {
        int reviewed = 0;
        int all = 0;
    };
    [[nodiscard]] Counts counts() const;

  Q_SIGNALS:
    void annotatorChanged(const QString& name);
    void labelled();
    /// The person said something of an item; `before` is what she said of it until now.
    void labelGiven(const std::optional<groundscope::Label>& before, const groundscope::Label& after);

  private:
    void onChanged(const Change& change);
    void showSample();
    void showCounts();
    void showSaveState();
    [[nodiscard]] std::vector<int> order() const;
    [[nodiscard]] std::optional<int> nextUnreviewed(int from, int direction) const;
    [[nodiscard]] std::optional<int> resumeIndex() const;
    [[nodiscard]] bool isReviewable(int index, const std::string& kind) const;
    [[nodiscard]] QSet<QString> reviewedIds(const std::string& kind) const;

    Session* m_session;
    ReviewDock* m_dock;
    LabelKeeper m_keeper;
    std::function<std::vector<int>()> m_order;
    bool m_fixed = false;
};

}  // namespace groundscope
