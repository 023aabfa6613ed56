// SPDX-License-Identifier: GPL-3.0-or-later
/// JobsDock: what runs, how far it is, how long it still takes; pause and cancel; what waits, what went wrong, a log;
/// memory now and what the next run will take.
#pragma once

#include "widgets/render/convert.h"

#include <QDockWidget>

#include <optional>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeWidget;
class QVBoxLayout;

namespace groundscope {

/// A running job in numbers.
struct JobStatus {
    QString title;  ///< "Running PixMMVP"
    QString step;   ///< "sample 12: masks"; may be empty
    qint64 done = 0;
    qint64 total = 0;  ///< 0 = unknown
    qint64 failed = 0;
    std::optional<double> secondsLeft;
    bool cancelling = false;
    bool canPause = false;
    bool paused = false;
};

/// A line of the queue.
struct JobRow {
    quint64 id = 0;
    QString title;
    QString state;  ///< in words
    bool over = false;
};

/// Memory in bytes; `needed` 0 = no models are chosen.
struct MemoryGauge {
    qint64 used = 0;       ///< by all programs
    qint64 total = 0;
    QString forecast;      ///< what the next run takes, in words; may be empty
    bool tooMuch = false;  ///< more than is there
};

class JobsDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit JobsDock(QWidget* parent = nullptr);

    void setJob(const JobStatus& status);
    /// Nothing runs; `summary` says how the last job ended ("60 of 60 samples, 1 failed, 2 min 4
    /// s"); may be empty.
    void setIdle(const QString& summary);
    /// In the order they were asked for; the newest is shown first.
    void setQueue(const std::vector<JobRow>& rows);
    void setMemory(const std::optional<MemoryGauge>& memory);
    /// A line of the log, with the time before it. The oldest lines go.
    void log(const QString& text);
    void addError(const QString& sampleId, const ErrorText& error);
    /// A sample that was run again is no error any more.
    void removeError(const QString& sampleId);
    void clearErrors();
    [[nodiscard]] int errorCount() const;

  Q_SIGNALS:
    void cancelRequested();
    /// True: pause, false: go on.
    void pauseRequested(bool pause);
    void jobCancelRequested(quint64 job);
    void sampleRequested(const QString& sampleId);
    void retryRequested(const QString& sampleId);

  private:
    void buildJob(QVBoxLayout* layout);
    QWidget* buildQueue();
    QWidget* buildErrors();
    QWidget* buildLog();
    void buildMemory(QVBoxLayout* layout);
    void updateErrors();

    QLabel* m_title = nullptr;
    QLabel* m_step = nullptr;
    QLabel* m_left = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_cancel = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTreeWidget* m_queue = nullptr;
    QPushButton* m_cancelWaiting = nullptr;
    QTreeWidget* m_errors = nullptr;
    QPushButton* m_retry = nullptr;
    QPlainTextEdit* m_log = nullptr;
    QProgressBar* m_memory = nullptr;
    QLabel* m_forecast = nullptr;
    bool m_paused = false;
};

}  // namespace groundscope
