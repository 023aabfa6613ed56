// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/candidate_model.h"

#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

#include <QLocale>

#include <algorithm>

namespace groundscope {
namespace {

/// "chosen by: Oracle, Automatic"; empty when no selector chose it.
QString chosenByText(const CandidateItem& item) {
    QStringList names;
    for (const std::string& selector : item.chosenBy)
        names.append(selectorText(selector));
    return names.isEmpty() ? QString()
                           : CandidateModel::tr("chosen by: %1").arg(QLocale().createSeparatedList(names));
}

}  // namespace

bool CandidateItem::isOracle() const {
    return std::find(chosenBy.begin(), chosenBy.end(), "oracle") != chosenBy.end();
}

void CandidateModel::setItems(std::vector<CandidateItem> items) {
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void CandidateModel::setMarks(CandidateMarks marks) {
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<double> CandidateModel::liveIouOf(const CandidateItem& item) const {
    const auto place = static_cast<std::size_t>(item.candidate);
    return item.candidate >= 0 && place < m_marks.liveIou.size() ? std::optional(m_marks.liveIou[place]) : std::nullopt;
}

const CandidateItem* CandidateModel::itemAt(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_items[static_cast<std::size_t>(row)];
}

int CandidateModel::rowOf(int candidate) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (itemAt(row)->candidate == candidate)
            return row;
    }
    return -1;
}

int CandidateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CandidateItem& item = *itemAt(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return levelText(item.level);
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return accessibleText(item, index.row());
        case CandidateRole:
            return item.candidate;
        case LevelRole:
            return item.level;
        case PredictedIouRole:
            return item.predictedIou ? QVariant(*item.predictedIou) : QVariant();
        case TrueIouRole:
            return item.trueIou ? QVariant(*item.trueIou) : QVariant();
        case ChosenByRole: {
            QStringList names;
            for (const std::string& selector : item.chosenBy)
                names.append(toQString(selector));
            return names;
        }
        case AreaShareRole:
            return item.areaShare;
        case ThumbnailRole:
            return item.thumbnail;
        case LiveIouRole: {
            const auto live = liveIouOf(item);
            return live ? QVariant(*live) : QVariant();
        }
        case MarkedRole:
            return m_marks.marked.contains(item.candidate);
        default:
            return {};
    }
}

QString CandidateModel::accessibleText(const CandidateItem& item, int row) const {
    const QLocale locale;
    const QString place =
        tr("Mask %1 of %2 (%3)")
            .arg(locale.toString(row + 1), locale.toString(rowCount()), levelText(item.level));
    const QString predicted = item.predictedIou ? tr("predicted IoU %1").arg(iouText(item.predictedIou)) : tr("predicted IoU not known");
    const QString measured = item.trueIou ? tr("true IoU %1").arg(iouText(item.trueIou))
                                          : tr("no ground truth to compare with");
    const QString area =
        tr("%1 % of the picture").arg(locale.toString(100 * item.areaShare, 'f', 1));
    QStringList parts{place, predicted, measured, area};
    if (const auto live = liveIouOf(item))
        parts.append(tr("IoU with the edited ground truth %1").arg(iouText(live)));
    if (!item.chosenBy.empty())
        parts.append(chosenByText(item));
    if (m_marks.marked.contains(item.candidate))
        parts.append(tr("marked"));
    return QLocale().createSeparatedList(parts);
}

}  // namespace groundscope
