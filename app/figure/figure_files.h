// SPDX-License-Identifier: GPL-3.0-or-later
/// FigureFiles: new, open and save of the figure's file, and the question before changes are lost.
///
/// GUI thread; files are read and written in the background.
#pragma once

#include "app/figure/figure_document.h"
#include "app/session/latest_task.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QWidget>

#include <functional>

namespace groundscope {

/// Relative paths begin at the figure's file.
FigureSpec withAbsolutePaths(FigureSpec spec, const std::filesystem::path& file);
/// Paths below the file's folder, or beside it, relative: so that the folder can move as a whole.
FigureSpec withRelativePaths(FigureSpec spec, const std::filesystem::path& file);

class FigureFiles : public QObject {
    Q_OBJECT
  public:
    FigureFiles(FigureDocument* document, QWidget* window);

    /// Asks for a file; what is not saved is asked about first.
    void open();
    void openFile(const QString& file);
    /// Into the figure's file, or asks for one.
    void save();
    void saveAs();
    void saveTo(const QString& file);
    /// Goes on at once when nothing would be lost, else once the person has saved or given up the changes.
    void settle(std::function<void()> then);
    /// Samples alone are no loss: they are kept as marks.
    [[nodiscard]] bool isSettled() const;
    /// What a new figure of the open run is: everything but its samples is its own.
    void setFresh(const FigureSpec& fresh) { m_fresh = fresh; }
    /// The figure as it is written: with the hashes of its runs.
    void setHashes(std::function<FigureSpec(FigureSpec)> withHashes) { m_withHashes = std::move(withHashes); }

  Q_SIGNALS:
    void opened();
    void saved(const QString& file);
    void failed(const groundscope::Error& error);

  private:
    void askToSave(std::function<void()> then);

    FigureDocument* m_document;
    QWidget* m_window;
    FigureSpec m_fresh;
    std::function<FigureSpec(FigureSpec)> m_withHashes;
    std::function<void()> m_afterSaving;
    LatestTask<Result<FigureSpec>> m_reading;
    LatestTask<Result<Done>> m_writing;
};

}  // namespace groundscope
