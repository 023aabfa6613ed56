// SPDX-License-Identifier: GPL-3.0-or-later
/// ProgressRow: how far some work is, and the button that stops it. There only while something is under way.
#pragma once

#include <QWidget>

class QAbstractButton;
class QProgressBar;

namespace groundscope {

class ProgressRow : public QWidget {
    Q_OBJECT
  public:
    /// `what` is being counted, for screen readers. `stop`: the button; null: one that says Stop.
    ProgressRow(const QString& what, QWidget* parent, QAbstractButton* stop = nullptr);

    /// 0 of 0: nothing is under way.
    void setProgress(qint64 done, qint64 total);
    [[nodiscard]] QProgressBar* bar() const { return m_bar; }
    [[nodiscard]] QAbstractButton* stopButton() const { return m_stop; }

  Q_SIGNALS:
    void stopRequested();

  private:
    QProgressBar* m_bar;
    QAbstractButton* m_stop;
};

}  // namespace groundscope
