// SPDX-License-Identifier: GPL-3.0-or-later
/// RunsDesk: models side by side: the open run and up to three others of the same benchmark on linked canvases, their
/// answers aligned below, what changed between them, and the heat maps of words that stand in the same place.
///
/// GUI thread; runs are read and prepared in the background.
#pragma once

#include "app/audit/run_views.h"
#include "app/session/latest_task.h"
#include "app/session/session.h"
#include "widgets/canvas/side_by_side.h"
#include "widgets/docks/alignment_dock.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace groundscope {

class Actions;
class MessageStrip;
class StatusLine;
class Workspace;

class RunsDesk : public QObject {
    Q_OBJECT
  public:
    static constexpr int kMostOthers = 3;

    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        Workspace* workspace = nullptr;
        Actions* actions = nullptr;
        MessageStrip* messages = nullptr;
        StatusLine* status = nullptr;
    };
    RunsDesk(const Parts& parts, QMainWindow* window);

    /// Compares the open run with these and shows them. Returns at once.
    void compareWith(const QStringList& files);
    [[nodiscard]] SideBySide* view() const { return m_view; }
    [[nodiscard]] AlignmentDock* dock() const { return m_dock; }
    [[nodiscard]] bool isShown() const;

  private:
    using Stores = std::vector<std::shared_ptr<RunStore>>;
    static Result<Stores> openRuns(const QStringList& files, const std::string& benchmark, const std::filesystem::path& own);
    void connectView();
    void onToggled(bool shown);
    void chooseRuns();
    void takeRuns(const Result<Stores>& stores);
    void onChanged(const Change& change);
    void prepare();
    void setShown(bool shown);
    void showViews();
    void showFocus();
    void shareRange(const std::vector<SidePanel>& panels);
    void onCellChosen(int run, int column);
    [[nodiscard]] RunFocus focus() const;
    [[nodiscard]] SidePanel panelFor(std::size_t run) const;
    void fillHeading(SidePanel& panel, std::size_t run) const;
    [[nodiscard]] QString changesOf(const RunView& view) const;
    [[nodiscard]] std::shared_ptr<const AttentionMap> mapFor(std::size_t run, QString* problem) const;
    void nameRuns();

    Parts m_parts;
    QMainWindow* m_window;
    SideBySide* m_view;
    AlignmentDock* m_dock;
    Stores m_others;
    QStringList m_labels;        // of the open run, then of the others
    RunViews m_views;
    std::string m_selector = "oracle";
    std::vector<int> m_rows;     // chosen where the open run says nothing
    bool m_difference = false;
    LatestTask<Result<Stores>> m_opening;
    LatestTask<RunViews> m_preparing;
};

}  // namespace groundscope
