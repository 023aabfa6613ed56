// SPDX-License-Identifier: GPL-3.0-or-later
/// SampleFilter: the samples that a query accepts, in the order asked for, and of those the ones of a group.
///
/// Holds row numbers only: 100,000 of them change in milliseconds. Who answers the query: app/query_desk.h.
#pragma once

#include <QAbstractProxyModel>
#include <QSet>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace groundscope {

class SampleFilter : public QAbstractProxyModel {
    Q_OBJECT
  public:
    explicit SampleFilter(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* source) override;
    /// Source rows to show, in this order; those that are not there are passed over. Nothing: all, as they come.
    void setRows(std::optional<std::vector<std::uint32_t>> rows);
    /// Only these ids; nothing: any.
    void setGroup(const std::optional<QSet<QString>>& ids);
    [[nodiscard]] bool hasGroup() const { return m_group.has_value(); }
    [[nodiscard]] const std::optional<QSet<QString>>& group() const { return m_group; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& index) const override;

  private:
    void rebuild();
    void onDataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);

    std::optional<std::vector<std::uint32_t>> m_rows;
    std::optional<QSet<QString>> m_group;
    std::vector<int> m_shown;  ///< source rows in the order shown
    std::vector<int> m_place;  ///< of each source row; -1: hidden
};

}  // namespace groundscope
