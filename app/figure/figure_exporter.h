// SPDX-License-Identifier: GPL-3.0-or-later
/// FigureExporter: the figure as files and on the clipboard.
///
/// GUI thread; everything is written in the background. A new start() stops what is being written: files that are there by
/// then are whole.
#pragma once

#include "app/figure/make_figure.h"
#include "app/session/latest_task.h"

#include <QMimeData>
#include <QObject>

#include <memory>

namespace groundscope {

class FigureExporter : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    void write(std::shared_ptr<const DrawnFigure> drawn, const FigureOutput& output);
    void cancel();
    [[nodiscard]] bool isWriting() const { return m_writing.isRunning(); }
    /// One page, counted from 0: as SVG, PDF and a picture.
    void copy(std::shared_ptr<const DrawnFigure> drawn, int page, double dpi);

  Q_SIGNALS:
    void progress(int done, int total);
    /// Also after failures and cancel().
    void ended();
    /// By cancel(). What was written stays.
    void stopped();
    void written(const QStringList& files, const QStringList& notes);
    void copied();
    void failed(const groundscope::Error& error);

  private:
    LatestTask<Result<WrittenFigure>> m_writing;
    LatestTask<Result<std::unique_ptr<QMimeData>>> m_copying;
};

}  // namespace groundscope
