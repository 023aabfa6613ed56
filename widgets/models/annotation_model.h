// SPDX-License-Identifier: GPL-3.0-or-later
/// AnnotationModel: the annotations of a sample as a tree: shapes, their parts, the parts' holes.
///
/// GUI thread. Shares the annotations; rows are made when a view asks, so that 10,000 shapes cost nothing.
#pragma once

#include "core/data/benchmark.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

class AnnotationModel : public QAbstractItemModel {
    Q_OBJECT
  public:
    enum Column { NameColumn, VerticesColumn, AreaColumn, ColumnCount };
    enum Role {
        AnnotationRole = Qt::UserRole,  ///< int: which shape the row belongs to
        LabelRole                       ///< QString, as stored; empty when there is none
    };
    using Annotations = std::shared_ptr<const std::vector<Annotation>>;

    using QAbstractItemModel::QAbstractItemModel;

    /// Null: none. The same number of shapes as before keeps selection and what is unfolded.
    void setAnnotations(Annotations annotations);
    [[nodiscard]] const Annotations& annotations() const { return m_annotations; }
    void setEditable(bool editable) { m_editable = editable; }
    [[nodiscard]] std::size_t count() const { return m_annotations ? m_annotations->size() : 0; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Changes nothing here: labelEdited() tells the wish, setAnnotations() brings it.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  Q_SIGNALS:
    void labelEdited(int annotation, const QString& label);

  private:
    struct Place {
        std::size_t annotation = 0;
        std::optional<std::size_t> part;
        std::optional<std::size_t> hole;
    };
    [[nodiscard]] std::optional<Place> placeOf(const QModelIndex& index) const;
    [[nodiscard]] static bool hasPartRows(const Annotation& annotation);
    [[nodiscard]] QString nameOf(const Place& place) const;
    [[nodiscard]] std::size_t verticesOf(const Place& place) const;
    [[nodiscard]] double areaOfPlace(const Place& place) const;

    Annotations m_annotations;
    bool m_editable = false;
};

}  // namespace groundscope
