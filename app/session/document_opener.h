// SPDX-License-Identifier: GPL-3.0-or-later
/// DocumentOpener: opens in the background, and asks where a run's benchmark is when it has moved.
///
/// GUI thread. A newer open() replaces one that is not done yet.
#pragma once

#include "app/session/document.h"
#include "app/session/latest_task.h"

#include <QObject>
#include <QWidget>

namespace groundscope {

/// What a window shows, so that another one can show it too.
struct OpenState {
    QString path;  ///< empty = start page
    bool demo = false;
    int index = 0;
};

class DocumentOpener : public QObject {
    Q_OBJECT
  public:
    explicit DocumentOpener(QWidget* window);

    void open(const OpenRequest& request);
    void cancel();
    [[nodiscard]] bool isOpening() const { return m_task.isRunning(); }

  Q_SIGNALS:
    void started(const QString& path);
    void opened(const groundscope::OpenedDocument& document);
    /// Never for a question that the person answered with "Cancel": that is cancelled().
    void failed(const QString& path, const groundscope::Error& error);
    void cancelled();
    /// The person showed where a benchmark is now.
    void benchmarkMoved(const QString& stored, const QString& now);

  private:
    void take(const OpenRequest& request, const OpenedDocument& document);
    void askForBenchmark(const OpenRequest& request, const OpenedDocument& document);

    QWidget* m_window;
    LatestTask<OpenedDocument> m_task;
};

}  // namespace groundscope
