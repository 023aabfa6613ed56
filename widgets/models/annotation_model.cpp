// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/annotation_model.h"

#include "widgets/render/convert.h"

#include <QLocale>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

// The parent's place is an index's internal id: 0 a shape's row, shape + 1 its parts', and above bit 32 part + 1 its holes'.
constexpr int kPartShift = 32;

quintptr partsOfShape(std::size_t annotation) {
    return static_cast<quintptr>(annotation + 1);
}

quintptr holesOfPart(std::size_t annotation, std::size_t part) {
    return static_cast<quintptr>(annotation + 1) | (static_cast<quintptr>(part + 1) << kPartShift);
}
static_assert(sizeof(quintptr) == 8, "tree rows need ids of 64 bits");

double areaOfRing(const Ring& ring) {
    return areaOf(Region{{RegionPart{ring, {}}}});
}

std::size_t verticesOfPart(const RegionPart& part) {
    std::size_t count = part.outer.size();
    for (const Ring& hole : part.holes)
        count += hole.size();
    return count;
}

std::size_t holeCount(const RegionPart& part) {
    return part.holes.size();
}

std::size_t holesOf(const Region& region) {
    std::size_t count = 0;
    for (const RegionPart& part : region.parts)
        count += part.holes.size();
    return count;
}

}  // namespace

void AnnotationModel::setAnnotations(Annotations annotations) {
    const bool sameShape = m_annotations && annotations &&
                           std::ranges::equal(*m_annotations, *annotations, [](const Annotation& a, const Annotation& b) {
                               return std::ranges::equal(a.region.parts, b.region.parts, {}, holeCount, holeCount);
                           });
    if (!sameShape)
        beginResetModel();
    m_annotations = std::move(annotations);
    if (!sameShape)
        endResetModel();
    else if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(count()) - 1, ColumnCount - 1));
}

/// A single part without holes says nothing that its shape does not.
bool AnnotationModel::hasPartRows(const Annotation& annotation) {
    return annotation.region.parts.size() > 1 || holesOf(annotation.region) > 0;
}

std::optional<AnnotationModel::Place> AnnotationModel::placeOf(const QModelIndex& index) const {
    if (!index.isValid() || !m_annotations)
        return std::nullopt;
    const auto row = static_cast<std::size_t>(index.row());
    const quintptr id = index.internalId();
    Place place;
    if (id == 0) {
        place.annotation = row;
    } else {
        place.annotation = static_cast<std::size_t>(id & 0xffffffffU) - 1;
        const auto part = static_cast<std::size_t>(id >> kPartShift);
        place.part = part == 0 ? row : part - 1;
        if (part != 0)
            place.hole = row;
    }
    if (place.annotation >= count())
        return std::nullopt;
    const auto& parts = (*m_annotations)[place.annotation].region.parts;
    if ((place.part && *place.part >= parts.size()) || (place.hole && *place.hole >= parts[*place.part].holes.size()))
        return std::nullopt;
    return place;
}

QModelIndex AnnotationModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr{0});
    const auto place = placeOf(parent);
    return createIndex(row, column,
                       place->part ? holesOfPart(place->annotation, *place->part) : partsOfShape(place->annotation));
}

QModelIndex AnnotationModel::parent(const QModelIndex& child) const {
    const auto place = placeOf(child);
    if (!place || !place->part)
        return {};
    if (!place->hole)
        return createIndex(static_cast<int>(place->annotation), 0, quintptr{0});
    return createIndex(static_cast<int>(*place->part), 0, partsOfShape(place->annotation));
}

int AnnotationModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(count());
    const auto place = placeOf(parent);
    if (!place || parent.column() != 0 || place->hole)
        return 0;
    const Annotation& annotation = (*m_annotations)[place->annotation];
    if (place->part)
        return static_cast<int>(annotation.region.parts[*place->part].holes.size());
    return hasPartRows(annotation) ? static_cast<int>(annotation.region.parts.size()) : 0;
}

int AnnotationModel::columnCount(const QModelIndex& /*parent*/) const {
    return ColumnCount;
}

QString AnnotationModel::nameOf(const Place& place) const {
    if (place.hole)
        return tr("Hole %1").arg(*place.hole + 1);
    if (place.part)
        return tr("Part %1").arg(*place.part + 1);
    const Annotation& annotation = (*m_annotations)[place.annotation];
    const QString label = toQString(annotation.label);
    QString name = label.isEmpty() ? tr("Shape %1").arg(place.annotation + 1)
                                   : tr("%1: %2", "number and label of a shape").arg(place.annotation + 1).arg(label);
    if (annotation.mask)
        name += u' ' + tr("(mask)");
    return name;
}

std::size_t AnnotationModel::verticesOf(const Place& place) const {
    const auto& parts = (*m_annotations)[place.annotation].region.parts;
    if (place.hole)
        return parts[*place.part].holes[*place.hole].size();
    if (place.part)
        return verticesOfPart(parts[*place.part]);
    std::size_t count = 0;
    for (const RegionPart& part : parts)
        count += verticesOfPart(part);
    return count;
}

double AnnotationModel::areaOfPlace(const Place& place) const {
    const Annotation& annotation = (*m_annotations)[place.annotation];
    if (place.hole)
        return areaOfRing(annotation.region.parts[*place.part].holes[*place.hole]);
    if (place.part)
        return areaOf(Region{{annotation.region.parts[*place.part]}});
    return areaOf(annotation.region) + (annotation.mask ? static_cast<double>(annotation.mask->area()) : 0);
}

QVariant AnnotationModel::data(const QModelIndex& index, int role) const {
    const auto place = placeOf(index);
    if (!place)
        return {};
    const bool isShape = !place->part;
    switch (role) {
        case AnnotationRole:
            return static_cast<int>(place->annotation);
        case LabelRole:
        case Qt::EditRole:
            return isShape ? toQString((*m_annotations)[place->annotation].label) : QString();
        case Qt::TextAlignmentRole:
            return index.column() == NameColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
        case Qt::AccessibleTextRole:
            return tr("%1, %n vertices, %2 square pixels", nullptr, static_cast<int>(verticesOf(*place)))
                .arg(nameOf(*place), QLocale().toString(areaOfPlace(*place), 'f', 0));
        case Qt::DisplayRole:
            break;
        default:
            return {};
    }
    if (index.column() == NameColumn)
        return nameOf(*place);
    return index.column() == VerticesColumn ? QLocale().toString(static_cast<qulonglong>(verticesOf(*place)))
                                            : QLocale().toString(areaOfPlace(*place), 'f', 0);
}

QVariant AnnotationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const QString names[] = {tr("Shape"), tr("Vertices"), tr("Area (px²)")};
    if (role == Qt::TextAlignmentRole && section != NameColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole && section >= 0 && section < ColumnCount ? QVariant(names[section]) : QVariant();
}

Qt::ItemFlags AnnotationModel::flags(const QModelIndex& index) const {
    const auto place = placeOf(index);
    if (!place)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_editable && !place->part && index.column() == NameColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AnnotationModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto place = placeOf(index);
    const QString label = value.toString().trimmed();
    if (!place || place->part || role != Qt::EditRole || !m_editable)
        return false;
    if (label != toQString((*m_annotations)[place->annotation].label))
        Q_EMIT labelEdited(static_cast<int>(place->annotation), label);
    return true;
}

}  // namespace groundscope
