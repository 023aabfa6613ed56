// SPDX-License-Identifier: GPL-3.0-or-later
/// FocusGuard: the focus never goes where nobody sees it.
///
/// Qt only moves a panel away that lies behind another tab, and the tab bars that it has to spare: both stay visible and
/// would get the focus outside the window. The guard hides the content of such panels and takes such bars out of the
/// order of Tab, until they come back. What gets the focus is scrolled into sight. GUI thread.
#pragma once

#include <QMainWindow>
#include <QObject>

namespace groundscope {

class FocusGuard : public QObject {
    Q_OBJECT
  public:
    /// Owned by the window; panels and tab bars made later are watched too.
    explicit FocusGuard(QMainWindow* window);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void watch(QObject* child);
    void refresh(QWidget* widget);
    static void scrollTo(QWidget* focused);

    QMainWindow* m_window;
};

}  // namespace groundscope
