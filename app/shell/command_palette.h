// SPDX-License-Identifier: GPL-3.0-or-later
/// CommandPalette: every command of the window by a few letters of its name, over the upper edge of the window.
///
/// A child of the window, not a window of its own: it lies where it should under every window system. GUI thread.
#pragma once

#include "app/shell/command_model.h"

#include <QFrame>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace groundscope {

class CommandPalette : public QFrame {
    Q_OBJECT
  public:
    explicit CommandPalette(QWidget* window);

    /// Asks for a command; closes by itself once one is chosen, by Escape, and when the focus leaves.
    void ask(const std::vector<QMenu*>& menus, const QStringList& recent);
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] QListView* list() const { return m_list; }

  Q_SIGNALS:
    /// About to be triggered, the focus being back where it was.
    void chosen(QAction* action);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void setQuery(const QString& query);
    void choose(const QModelIndex& index);
    void leave();
    void moveBy(int rows);
    void announce();
    void placeSelf();
    [[nodiscard]] bool onKey(int key);

    CommandModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_focusBefore;
};

}  // namespace groundscope
