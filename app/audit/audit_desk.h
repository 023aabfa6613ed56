// SPDX-License-Identifier: GPL-3.0-or-later
/// AuditDesk: the choices of the selectors side by side, verdicts on them by key, blind or open, and their export.
///
/// GUI thread; files are read and written in the background.
#pragma once

#include "app/session/latest_task.h"
#include "core/metrics/audit.h"
#include "core/run/audit_report.h"
#include "widgets/models/evaluation_rows.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <filesystem>
#include <optional>

QT_BEGIN_NAMESPACE
class QDockWidget;
class QMainWindow;
QT_END_NAMESPACE

namespace groundscope {

class Actions;
class AuditPage;
class DockLayouts;
class MessageStrip;
class PairDesk;
class ReviewController;
class Session;
class SideDesk;
class StatusLine;
class Workspace;
struct Change;

class AuditDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        Workspace* workspace = nullptr;
        Actions* actions = nullptr;
        ReviewController* review = nullptr;
        DockLayouts* layouts = nullptr;
        MessageStrip* messages = nullptr;
        StatusLine* status = nullptr;
    };
    AuditDesk(const Parts& parts, QMainWindow* window);

    /// Brings the page of verdicts to the front.
    void showPage();
    /// Hides whose mask is whose: names, figures and every panel that would tell; or tells it and what came of it.
    void setBlind(bool blind);
    [[nodiscard]] SideDesk* sides() { return m_sides; }
    [[nodiscard]] bool isBlind() const { return m_seed.has_value(); }
    /// CSV, or JSON when the file is named so.
    void exportTo(const std::filesystem::path& file);

  private:
    void connectPage();
    void connectPairs();
    void showPairs(Quadrant quadrant);
    void onChanged(const Change& change);
    void refreshActions();
    void askForExport();
    void hideTellingDocks();
    void showHiddenDocks();
    void tellBlindFigures();
    void tellWhenDone();
    [[nodiscard]] AuditPage* page() const;
    [[nodiscard]] std::uint64_t seedToUse() const;

    Parts m_parts;
    QMainWindow* m_window;
    SideDesk* m_sides;
    PairDesk* m_pairs;
    std::optional<std::uint64_t> m_seed;
    QList<QPointer<QDockWidget>> m_hidden;   // shown again when all is told
    QList<QPointer<QDockWidget>> m_inFront;  // those of them that were not behind another tab
    bool m_toldDone = false;
    LatestTask<Result<Done>> m_exporting;
    LatestTask<Result<AuditReport>> m_reporting;
};

}  // namespace groundscope
