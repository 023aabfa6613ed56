// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/patch_model.h"

#include "widgets/render/convert.h"
#include "widgets/render/edit_labels.h"
#include "widgets/render/icons.h"

#include <QDateTime>
#include <QLocale>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;
using State = PatchChoices::State;

/// In local time and the user's format; as written when it is no time.
QString timeText(const std::string& utc) {
    const QDateTime time = QDateTime::fromString(toQString(utc), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : toQString(utc);
}

QString stateIcon(State state) {
    switch (state) {
        case State::Fits:
            return u"dialog-information"_s;
        case State::Conflict:
            return u"dialog-warning"_s;
        case State::NoSample:
            return u"dialog-error"_s;
        case State::Done:
            break;
    }
    return {};
}

QString cellText(const PatchChoices::Item& item, int column) {
    switch (column) {
        case PatchModel::SampleColumn:
            return toQString(item.edit.sampleId);
        case PatchModel::ChangeColumn:
            return editText(item.edit);
        case PatchModel::WhoColumn:
            return toQString(item.edit.who);
        case PatchModel::WhenColumn:
            return timeText(item.edit.whenUtc);
        case PatchModel::WhyColumn:
            return toQString(item.edit.why);
        case PatchModel::StateColumn:
            return patchStateText(item);
        default:
            return {};
    }
}

}  // namespace

QString patchStateText(const PatchChoices::Item& item) {
    switch (item.state) {
        case State::Fits:
            return item.otherOriginal ? PatchModel::tr("Fits, though this image had other values before")
                                      : PatchModel::tr("Fits");
        case State::Conflict:
            return item.chosen ? PatchModel::tr("Conflict: replaces what is here") : PatchModel::tr("Conflict");
        case State::Done:
            return PatchModel::tr("Is so already");
        case State::NoSample:
            return PatchModel::tr("No such image here");
    }
    return {};
}

int PatchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_choices.items().size());
}

int PatchModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PatchModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PatchChoices::Item& item = m_choices.items()[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return cellText(item, index.column());
        case Qt::ToolTipRole:
            return item.why.empty() ? cellText(item, index.column()) : toQString(item.why);
        case Qt::CheckStateRole:
            return index.column() == SampleColumn && PatchChoices::canChoose(item)
                       ? QVariant(item.chosen ? Qt::Checked : Qt::Unchecked)
                       : QVariant();
        case Qt::DecorationRole:
            return index.column() == StateColumn ? QVariant(themedIcon(stateIcon(item.state))) : QVariant();
        default:
            return {};
    }
}

QVariant PatchModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
        case SampleColumn:
            return tr("Take for image");
        case ChangeColumn:
            return tr("Correction");
        case WhoColumn:
            return tr("By");
        case WhenColumn:
            return tr("When");
        case WhyColumn:
            return tr("Why");
        case StateColumn:
            return tr("State");
        default:
            return {};
    }
}

Qt::ItemFlags PatchModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == SampleColumn &&
        PatchChoices::canChoose(m_choices.items()[static_cast<std::size_t>(index.row())]))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool PatchModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_choices.choose(static_cast<std::size_t>(index.row()), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT choicesChanged();
    return true;
}

}  // namespace groundscope
