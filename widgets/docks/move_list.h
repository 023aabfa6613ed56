// SPDX-License-Identifier: GPL-3.0-or-later
/// MoveList: rows that a person puts in order: by dragging, by Alt+Up and Alt+Down, by buttons. Knows nothing of what they
/// stand for: wishes leave as signals, new rows come in by setRows().
#pragma once

#include <QIcon>
#include <QList>
#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

class QFrame;
class QListWidget;
class QToolButton;

namespace groundscope {

class MoveList : public QWidget {
    Q_OBJECT
  public:
    struct Row {
        QString text;
        QString tip;
        QIcon icon;
    };
    /// `name` is the list's object name and the begin of its buttons'; `accessibleName` says what is listed.
    MoveList(const QString& name, const QString& accessibleName, QWidget* parent);

    /// The current row stays, or the last one becomes it.
    void setRows(const QList<Row>& rows);
    void setRowIcon(int row, const QIcon& icon);
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] QToolButton* addButton() const { return m_add; }
    void setAddTip(const QString& tip);

  Q_SIGNALS:
    void addRequested();
    void removeRequested(int row);
    /// The row is to stand at `to`, counted without it.
    void moveRequested(int from, int to);
    void currentRowChanged(int row);
    void activated(int row);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QToolButton* addTool(const QString& name, const QString& icon, const QString& sign, const QString& tip);
    void step(int direction);
    void refreshButtons();
    bool onKey(int key, Qt::KeyboardModifiers modifiers);
    void drag(const QPoint& at);
    void drop();
    [[nodiscard]] int gapAt(const QPoint& at) const;

    QListWidget* m_list;
    QFrame* m_mark;  ///< where the dragged row would stand
    QToolButton *m_add, *m_remove, *m_up, *m_down;
    int m_pressed = -1;  ///< row under the button that is held
    QPoint m_pressedAt;
    int m_gap = -1;      ///< before which row it would stand; -1: nothing is dragged
};

/// What MoveList::moveRequested() asks for.
template <typename T>
void moveRow(std::vector<T>& rows, int from, int to) {
    T row = std::move(rows[static_cast<std::size_t>(from)]);
    rows.erase(rows.begin() + from);
    rows.insert(rows.begin() + to, std::move(row));
}

}  // namespace groundscope
