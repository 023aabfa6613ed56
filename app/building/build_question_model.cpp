// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/building/build_question_model.h"

#include "widgets/render/convert.h"

#include <algorithm>

namespace groundscope {

BuildQuestionModel::BuildQuestionModel(BuildController* controller) : QAbstractTableModel(controller), m_controller(controller) {
    connect(controller, &BuildController::opened, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(controller, &BuildController::itemChanged, this, [this](int row) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(std::max(0, row), State), index(row < 0 ? rowCount() - 1 : row, State));
    });
}

int BuildQuestionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_controller->isOpen() ? 0 : static_cast<int>(m_controller->project()->items.size());
}

int BuildQuestionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString BuildQuestionModel::stateText(const Decision* decision) {
    if (decision == nullptr)
        return {};
    switch (decision->state) {
        case Decision::State::Open:
            return tr("… begun");
        case Decision::State::Done:
            return tr("✓ done");
        case Decision::State::NoObject:
            return tr("∅ no object");
        case Decision::State::Later:
            return tr("↷ later");
    }
    return {};
}

QVariant BuildQuestionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BuildItem& item = m_controller->project()->items[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return toQString(item.question.question);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
        case Id:
            return toQString(item.question.id);
        case State:
            return stateText(item.decisionOf(toUtf8(m_controller->annotator())));
        default:
            return toQString(item.question.question);
    }
}

QVariant BuildQuestionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Id ? tr("Id") : section == State ? tr("State") : tr("Question");
}

}  // namespace groundscope
