// SPDX-License-Identifier: GPL-3.0-or-later
/// The first thing a person sees: what the program is, three ways to begin, and what was open before.
///
/// GUI thread. Takes no action itself: every wish leaves as a signal.
#pragma once

#include "app/shell/settings.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace groundscope {

class StartPage : public QWidget {
    Q_OBJECT
  public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Newest first; items that are no longer there are shown greyed out, with the reason as tool tip.
    void setRecent(const QList<RecentItem>& items);
    /// One sentence below the buttons: why the last thing did not open. Empty hides it.
    void setError(const QString& text);
    /// False when no demo is installed: its button says so.
    void setDemoAvailable(bool available);

  Q_SIGNALS:
    void openBenchmarkRequested();
    void openRunRequested();
    void openDemoRequested();
    void openPathRequested(const QString& path);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeHeader();
    QWidget* makeButtons();
    void refreshIcons();

    QLabel* m_logo = nullptr;
    QLabel* m_error = nullptr;
    QLabel* m_recentTitle = nullptr;
    QLabel* m_dropHint = nullptr;
    QVBoxLayout* m_recentLayout = nullptr;
    QAbstractButton* m_benchmark = nullptr;
    QAbstractButton* m_run = nullptr;
    QAbstractButton* m_demo = nullptr;
};

}  // namespace groundscope
