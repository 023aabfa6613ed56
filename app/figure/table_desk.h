// SPDX-License-Identifier: GPL-3.0-or-later
/// TableDesk: tables of the open run and of others beside it, previewed and written as LaTeX, CSV or Markdown.
///
/// GUI thread; runs are evaluated in the background, once for all tables, and only while the panel is on screen.
#pragma once

#include "app/session/latest_task.h"
#include "app/session/session.h"
#include "core/base/progress.h"
#include "core/metrics/tables.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QMainWindow;
QT_END_NAMESPACE

namespace groundscope {

class MessageStrip;
class TableDock;

class TableDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        MessageStrip* messages = nullptr;
        QAction* show = nullptr;
    };
    TableDesk(const Parts& parts, QMainWindow* window);

    [[nodiscard]] TableDock* dock() const { return m_dock; }
    /// Beside the open run.
    void addRuns(const QStringList& files);
    void exportTo(const QString& file);
    [[nodiscard]] bool isBusy() const { return m_making.isRunning(); }

  private:
    using Runs = std::shared_ptr<const std::vector<TableRun>>;
    struct Made {
        Runs runs;
        Table table;
    };
    struct Order {
        std::vector<std::filesystem::path> files;
        std::filesystem::path benchmark;  ///< of the open run, where it is now
        Runs runs;                        ///< evaluated before; null: to be evaluated
        std::string kind;
        bool intervals = false;
    };
    static Result<Made> make(const Order& order, const Progress& progress);
    void onChanged(const Change& change);
    void refresh();
    void take(const Result<Made>& made);
    void askForRuns();
    void askForFile();
    [[nodiscard]] std::vector<std::filesystem::path> files() const;

    Parts m_parts;
    QMainWindow* m_window;
    TableDock* m_dock;
    QStringList m_others;
    Runs m_runs;
    bool m_outdated = true;
    LatestTask<Result<Made>> m_making;
    LatestTask<Result<Done>> m_writing;
};

}  // namespace groundscope
