// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/lane_model.h"

#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace groundscope {
namespace {

QString percent(double share) {
    return LaneModel::tr("%1 %").arg(QLocale().toString(std::lround(100 * share)));
}

/// "412, 208", the pixel.
QString pixelText(const Point& at) {
    const QLocale locale;
    return LaneModel::tr("%1, %2", "x, y").arg(locale.toString(std::lround(at.x)), locale.toString(std::lround(at.y)));
}

}  // namespace

void LaneModel::setLanes(std::vector<LaneItem> lanes) {
    if (lanes.size() != m_lanes.size()) {
        beginResetModel();
        m_lanes = std::move(lanes);
        endResetModel();
        return;
    }
    std::vector<LaneItem> before = std::exchange(m_lanes, std::move(lanes));
    for (int row = 0; row < rowCount(); ++row)
        if (before[static_cast<std::size_t>(row)] != m_lanes[static_cast<std::size_t>(row)])
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void LaneModel::setCurrent(int phrase, int mask) {
    if (phrase == m_phrase && mask == m_mask)
        return;
    const int rows[] = {rowOf(m_phrase), rowOf(phrase)};
    m_phrase = phrase;
    m_mask = mask;
    for (const int row : rows)
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const LaneItem* LaneModel::laneAt(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_lanes[static_cast<std::size_t>(row)];
}

const CandidateItem* LaneModel::maskAt(const QModelIndex& index) const {
    const LaneItem* lane = laneAt(index.row());
    const int mask = index.column() - FirstMaskColumn;
    return lane && mask >= 0 && mask < static_cast<int>(lane->masks.size()) ? &lane->masks[static_cast<std::size_t>(mask)] : nullptr;
}

int LaneModel::rowOf(int phrase) const {
    const auto found = std::ranges::find(m_lanes, phrase, &LaneItem::phrase);
    return found == m_lanes.end() ? -1 : static_cast<int>(found - m_lanes.begin());
}

bool LaneModel::isCurrent(const QModelIndex& index) const {
    const LaneItem* lane = laneAt(index.row());
    if (!lane || lane->phrase != m_phrase)
        return false;
    return index.column() < FirstMaskColumn || index.column() - FirstMaskColumn == m_mask;
}

int LaneModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lanes.size());
}

int LaneModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int{ColumnCount};
}

QString LaneModel::displayText(const QModelIndex& index) const {
    const LaneItem& lane = *laneAt(index.row());
    switch (index.column()) {
        case PhraseColumn:
            return lane.phrase == kNoPhrase ? lane.text
                                            : tr("%1 · %2", "number of the noun phrase, its text").arg(lane.phrase + 1).arg(lane.text);
        case PlaceColumn:
            return lane.place ? percent(*lane.place) : QStringLiteral("–");
        case KindColumn:
            return lane.kind;
        case PointColumn:
            return lane.point ? pixelText(*lane.point) : QStringLiteral("–");
        default:
            break;
    }
    const CandidateItem* mask = maskAt(index);
    return mask ? tr("%1 / %2", "predicted, true IoU").arg(iouText(mask->predictedIou), iouText(mask->trueIou)) : QStringLiteral("–");
}

QString LaneModel::accessibleText(const QModelIndex& index) const {
    const LaneItem& lane = *laneAt(index.row());
    const CandidateItem* mask = maskAt(index);
    QStringList parts;
    if (mask) {
        parts = {tr("Mask %1 of “%2” (%3)").arg(index.column() - FirstMaskColumn + 1).arg(lane.text, levelText(mask->level)),
                 mask->predictedIou ? tr("predicted IoU %1").arg(iouText(mask->predictedIou)) : tr("predicted IoU not known"),
                 mask->trueIou ? tr("true IoU %1").arg(iouText(mask->trueIou)) : tr("no ground truth to compare with")};
        for (const std::string& selector : mask->chosenBy)
            parts.append(tr("chosen by %1").arg(selectorText(selector)));
    } else {
        parts = {index.column() >= FirstMaskColumn ? tr("no mask") : displayText(index).replace(LaneItem::kKindBreak, QLatin1Char(' '))};
    }
    if (isCurrent(index))
        parts.append(tr("shown"));
    return QLocale().createSeparatedList(parts);
}

QString LaneModel::tipText(const QModelIndex& index) const {
    const LaneItem& lane = *laneAt(index.row());
    switch (index.column()) {
        case PhraseColumn:
            return lane.place ? tr("“%1”: %2 to %3 of the answer").arg(lane.text, percent(lane.begin), percent(lane.end)) : lane.text;
        case KindColumn:
            return lane.evidence.isEmpty() ? lane.kind : lane.kind + QStringLiteral("\n(%1)").arg(lane.evidence);
        default:
            return accessibleText(index);
    }
}

QVariant LaneModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return displayText(index);
        case Qt::AccessibleTextRole:
            return accessibleText(index);
        case Qt::ToolTipRole:
            return tipText(index);
        case Qt::TextAlignmentRole:
            return index.column() == PlaceColumn || index.column() == PointColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        default:
            return {};
    }
}

QVariant LaneModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    if (!tip && role != Qt::DisplayRole)
        return {};
    switch (section) {
        case PhraseColumn:
            return tip ? tr("The noun phrase, and where it lies in the answer") : tr("Noun phrase");
        case PlaceColumn:
            return tip ? tr("Where in the answer the noun phrase begins") : tr("At");
        case KindColumn:
            return tip ? tr("What it speaks of, guessed by rules; a person's label is given in Review") : tr("Concept");
        case PointColumn:
            return tip ? tr("The pixel that the segmenter was asked about") : tr("Point");
        default:
            return tip ? tr("Predicted (P) and true (T) IoU; letters mark the selectors that chose the mask")
                       : tr("Mask %1").arg(section - FirstMaskColumn + 1);
    }
}

}  // namespace groundscope
