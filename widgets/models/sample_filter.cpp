// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/sample_filter.h"

#include "widgets/models/sample_model.h"

namespace groundscope {

SampleFilter::SampleFilter(QObject* parent) : QAbstractProxyModel(parent) {}

void SampleFilter::setSourceModel(QAbstractItemModel* source) {
    beginResetModel();
    if (sourceModel() != nullptr)
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(source);
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        m_rows.reset();  // they were of other samples
        rebuild();
        endResetModel();
    });
    connect(source, &QAbstractItemModel::dataChanged, this, &SampleFilter::onDataChanged);
    rebuild();
    endResetModel();
}

void SampleFilter::setRows(std::optional<std::vector<std::uint32_t>> rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    rebuild();
    endResetModel();
}

void SampleFilter::setGroup(const std::optional<QSet<QString>>& ids) {
    if (ids == m_group)
        return;
    beginResetModel();
    m_group = ids;
    rebuild();
    endResetModel();
}

void SampleFilter::rebuild() {
    const int count = sourceModel()->rowCount();
    m_shown.clear();
    m_place.assign(static_cast<std::size_t>(count), -1);
    const auto add = [&](int row) {
        if (row >= count || m_place[static_cast<std::size_t>(row)] >= 0)
            return;
        if (m_group && !m_group->contains(sourceModel()->index(row, 0).data(SampleModel::IdRole).toString()))
            return;
        m_place[static_cast<std::size_t>(row)] = static_cast<int>(m_shown.size());
        m_shown.push_back(row);
    };
    if (m_rows)
        for (const std::uint32_t row : *m_rows)
            add(static_cast<int>(row));
    else
        for (int row = 0; row < count; ++row)
            add(row);
}

void SampleFilter::onDataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    if (m_shown.empty())
        return;
    if (last.row() - first.row() >= static_cast<int>(m_shown.size())) {
        Q_EMIT dataChanged(index(0, first.column()), index(rowCount() - 1, last.column()), roles);
        return;
    }
    for (int row = first.row(); row <= last.row(); ++row)
        if (const int place = m_place[static_cast<std::size_t>(row)]; place >= 0)
            Q_EMIT dataChanged(index(place, first.column()), index(place, last.column()), roles);
}

QModelIndex SampleFilter::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SampleFilter::parent(const QModelIndex&) const {
    return {};
}

int SampleFilter::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

bool SampleFilter::hasChildren(const QModelIndex& parent) const {
    return rowCount(parent) > 0;  // not the source's
}

int SampleFilter::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || sourceModel() == nullptr ? 0 : sourceModel()->columnCount();
}

QModelIndex SampleFilter::mapToSource(const QModelIndex& index) const {
    return index.isValid() ? sourceModel()->index(m_shown[static_cast<std::size_t>(index.row())], index.column())
                           : QModelIndex();
}

QModelIndex SampleFilter::mapFromSource(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_place.size() && m_place[row] >= 0 ? createIndex(m_place[row], index.column())
                                                                       : QModelIndex();
}

}  // namespace groundscope
