// SPDX-License-Identifier: GPL-3.0-or-later
/// The commands of the menus as a list that a query narrows and orders. GUI thread.
#pragma once

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>
#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace groundscope {

class CommandModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        PathRole = Qt::UserRole,  ///< QString: the menus above, "View › Panels"
        KeyRole,                  ///< QString: its keys as the platform writes them; empty = none
        PositionsRole             ///< QList<int>: matched characters of the text
    };
    using QAbstractListModel::QAbstractListModel;

    /// All commands of the menus and their submenus, each once. `recent`: object names, the last used first.
    void setMenus(const std::vector<QMenu*>& menus, const QStringList& recent);
    /// Best first; those that cannot be used now last. An empty query: recently used ones, then menu order.
    void setQuery(const QString& query);
    /// Null for a row that is none.
    [[nodiscard]] QAction* action(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Command {
        QPointer<QAction> action;
        QString text;
        QString path;
        int recency = 0;  // 0 = not used; higher = used later
    };
    struct Row {
        std::size_t command = 0;
        int score = 0;
        QList<int> positions;
    };

    void collect(const QMenu* menu, const QString& path, const QStringList& recent);

    std::vector<Command> m_commands;
    std::vector<Row> m_rows;
};

}  // namespace groundscope
