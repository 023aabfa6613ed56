// SPDX-License-Identifier: GPL-3.0-or-later
/// JobsDock: what runs, how far it is, how long it still takes, cancel, and what went wrong.
#pragma once

#include "widgets/render/convert.h"

#include <QDockWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
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
};

class JobsDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit JobsDock(QWidget* parent = nullptr);

    void setJob(const JobStatus& status);
    /// Nothing runs; `summary` says how the last job ended ("60 of 60 samples, 1 failed, 2 min 4
    /// s"); may be empty.
    void setIdle(const QString& summary);
    void addError(const QString& sampleId, const ErrorText& error);
    void clearErrors();
    [[nodiscard]] int errorCount() const;

  Q_SIGNALS:
    void cancelRequested();
    void sampleRequested(const QString& sampleId);

  private:
    void buildErrors(QVBoxLayout* layout);
    void updateErrorTitle();

    QLabel* m_title = nullptr;
    QLabel* m_step = nullptr;
    QLabel* m_left = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QLabel* m_errorTitle = nullptr;
    QTreeWidget* m_errors = nullptr;
};

}  // namespace groundscope
