// SPDX-License-Identifier: GPL-3.0-or-later
/// SideDesk: the choices of the selectors side by side in place of the single canvas, and how masks differ from the ground
/// truth, on both.
///
/// GUI thread; masks are prepared in the background.
#pragma once

#include "app/audit/selection_views.h"
#include "app/session/latest_task.h"
#include "app/session/session.h"
#include "core/metrics/audit.h"
#include "widgets/canvas/side_by_side.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

class Actions;
class StatusLine;
class Workspace;

class SideDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        Workspace* workspace = nullptr;
        Actions* actions = nullptr;
        StatusLine* status = nullptr;
    };
    SideDesk(const Parts& parts, QWidget* window);

    /// Lies beside the workspace's canvas, in the same layout; one of the two is shown.
    [[nodiscard]] SideBySide* view() const { return m_view; }
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const;
    void setErrors(bool shown);
    /// Two choices without their names, the sides shuffled by a seed; nothing: all is told.
    struct Blind {
        AuditPair pair;
        std::uint64_t seed = 0;
    };
    void setBlind(const std::optional<Blind>& blind);
    /// Selectors that are compared, of those that the run has.
    [[nodiscard]] std::vector<std::string> compared() const;

  private:
    void connectView();
    void onChanged(const Change& change);
    void refresh();
    void prepare();
    void prepareErrors();
    void show();
    void markCurrent();
    void offerChoices();
    [[nodiscard]] SidePanel panelFor(const SelectionView& view) const;
    [[nodiscard]] SidePanel openPanel(const SelectionView& view) const;
    [[nodiscard]] std::shared_ptr<const SampleRun> runWithChoices() const;

    Parts m_parts;
    SideBySide* m_view;
    std::optional<Blind> m_blind;
    QStringList m_wanted;  // selectors the person wants to compare, also ones this run does not have
    SelectionViews m_views;
    LatestTask<SelectionViews> m_preparing;
    LatestTask<std::shared_ptr<const ErrorShapes>> m_comparing;
};

}  // namespace groundscope
