// SPDX-License-Identifier: GPL-3.0-or-later
/// PatchFiles: corrections as files: written as a patch or as patched annotation files, and read from a patch.
///
/// GUI thread; one job at a time, in the background; a new one drops the answer of the old. Files are written whole or
/// not at all.
#pragma once

#include "app/editing/patch_dialog.h"
#include "app/session/latest_task.h"
#include "core/base/result.h"
#include "core/edit/edit_history.h"

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <memory>

namespace groundscope {

/// The open document, as its files say and as it is corrected.
struct PatchSubject {
    std::shared_ptr<const Benchmark> original;
    std::shared_ptr<const Benchmark> current;
    EditHistory history;
};

class PatchFiles : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    void exportPatch(const PatchSubject& subject, const std::filesystem::path& file);
    /// Into a folder that holds none of them yet; the opened files are not touched.
    void exportPatchedFiles(const PatchSubject& subject, const std::filesystem::path& folder);
    /// planned() follows.
    void read(const std::filesystem::path& file, const std::shared_ptr<const Benchmark>& current);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_writing.isRunning() || m_reading.isRunning(); }

  Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void written(const QStringList& files);
    void planned(const std::shared_ptr<groundscope::PlannedPatch>& patch);
    /// Never Cancelled. InvalidInput when there is nothing to write.
    void failed(const groundscope::Error& error);

  private:
    using Files = std::vector<std::filesystem::path>;
    void take(const Result<Files>& files);

    LatestTask<Result<Files>> m_writing;
    LatestTask<Result<std::shared_ptr<PlannedPatch>>> m_reading;
};

}  // namespace groundscope
