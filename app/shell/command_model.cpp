// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_model.h"

#include "app/models/key_text.h"
#include "app/shell/fuzzy_match.h"

#include <QMenu>

#include <algorithm>
#include <functional>
#include <tuple>

namespace groundscope {

using namespace Qt::StringLiterals;

void CommandModel::setMenus(const std::vector<QMenu*>& menus, const QStringList& recent) {
    beginResetModel();
    m_commands.clear();
    m_rows.clear();
    for (const QMenu* menu : menus)
        collect(menu, plainActionText(menu->title()), recent);
    endResetModel();
    setQuery({});
}

void CommandModel::collect(const QMenu* menu, const QString& path, const QStringList& recent) {
    for (QAction* action : menu->actions()) {
        const bool known = std::ranges::any_of(m_commands, [action](const Command& one) { return one.action == action; });
        if (action->isSeparator() || known)
            continue;
        if (action->menu()) {
            collect(action->menu(), u"%1 › %2"_s.arg(path, plainActionText(action->text())), recent);
            continue;
        }
        const auto place = action->objectName().isEmpty() ? -1 : recent.indexOf(action->objectName());
        const auto recency = place < 0 ? 0 : static_cast<int>(recent.size() - place);
        m_commands.push_back({action, plainActionText(action->text()), path, recency});
    }
}

void CommandModel::setQuery(const QString& query) {
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const Command& command = m_commands[i];
        if (auto match = fuzzyMatch(query, command.text))
            m_rows.push_back({i, 2 * match->score, std::move(match->positions)});
        else if (const auto byPath = fuzzyMatch(query, command.path + u' ' + command.text))
            m_rows.push_back({i, byPath->score, {}});
    }
    // Of two that fit alike: the one used last, then the shorter one.
    const bool isSearch = !query.trimmed().isEmpty();
    std::ranges::stable_sort(m_rows, std::greater(), [this, isSearch](const Row& row) {
        const Command& command = m_commands[row.command];
        return std::tuple(command.action && command.action->isEnabled(), row.score, command.recency,
                          isSearch ? -command.text.size() : 0);
    });
    endResetModel();
}

QAction* CommandModel::action(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return m_commands[m_rows[static_cast<std::size_t>(index.row())].command].action;
}

int CommandModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const {
    const QAction* command = action(index);
    if (!command)
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Command& item = m_commands[row.command];
    switch (role) {
        case Qt::DisplayRole:
            return item.text;
        case Qt::DecorationRole:
            return command->icon();
        case PathRole:
            return item.path;
        case KeyRole:
            return keysText(command);
        case PositionsRole:
            return QVariant::fromValue(row.positions);
        case Qt::AccessibleTextRole: {
            const QString keys = keysText(command);
            const QString name = keys.isEmpty() ? u"%1, %2"_s.arg(item.text, item.path)
                                                : u"%1, %2, %3"_s.arg(item.text, keys, item.path);
            return command->isEnabled() ? name : tr("%1, cannot be used now").arg(name);
        }
        default:
            return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex& index) const {
    const QAction* command = action(index);
    return command && command->isEnabled() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}  // namespace groundscope
