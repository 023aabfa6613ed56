// SPDX-License-Identifier: GPL-3.0-or-later
/// TourDesk: five steps through the window on the demo, offered when the demo is opened for the first time.
#pragma once

#include "app/shell/tour_bubble.h"

#include <QObject>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QSettings;
QT_END_NAMESPACE

namespace groundscope {

class MainWindow;

class TourDesk : public QObject {
    Q_OBJECT
  public:
    /// Adds its command to the last menu. `store` remembers that the tour was offered.
    TourDesk(MainWindow* window, QSettings* store);

    /// Opens the demo when it is not what is shown, then the first step.
    void start();
    [[nodiscard]] TourBubble* bubble() const { return m_bubble; }

  private:
    [[nodiscard]] bool isDemoShown() const;
    [[nodiscard]] std::vector<TourStep> steps() const;
    void onDocument();
    void step(int direction);
    void end();

    MainWindow* m_window;
    QSettings* m_store;
    QAction* m_action;
    TourBubble* m_bubble;
    int m_index = 0;
    bool m_wanted = false;  // once the demo is there
};

}  // namespace groundscope
