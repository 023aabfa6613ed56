// SPDX-License-Identifier: GPL-3.0-or-later
/// LabelJournal: what undo of verdicts and concepts needs, kept over restarts.
///
/// It lies in the person's own folder, one journal a run, not beside the benchmark: reviewers who share a benchmark do not
/// wait for each other, and the run's file alone says what is said of it. Where it cannot be kept, undo lasts as long as
/// the window. GUI thread; files are read and written in the background.
#pragma once

#include "app/session/latest_task.h"
#include "core/edit/edit_file.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace groundscope {

class LabelJournal : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    /// Holds all journals; for runs that are opened from now on.
    void setFolder(const std::filesystem::path& folder) { m_folder = folder; }
    /// Another run of the benchmark; empty: none. opened() follows for a run.
    void open(const std::string& runId, const std::shared_ptr<const Benchmark>& benchmark);
    [[nodiscard]] const std::string& runId() const { return m_runId; }

    void append(const Edit& edit);
    void appendUndo(const std::string& stack);
    void appendRedo(const std::string& stack);

  Q_SIGNALS:
    /// What was made before, in the order made.
    void opened(const std::vector<groundscope::EditHistory::Entry>& entries);

  private:
    void write(const std::function<void(EditFile&)>& event);

    std::filesystem::path m_folder;
    std::string m_runId;
    std::shared_ptr<EditFile> m_file;                        // null while it is read, or where it cannot be
    std::vector<std::function<void(EditFile&)>> m_waiting;  // for the file
    LatestTask<EditFile::Opened> m_opening;
};

}  // namespace groundscope
