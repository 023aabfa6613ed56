// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/selection_model.h"

#include "widgets/render/convert.h"
#include "widgets/render/icons.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"
#include "widgets/render/selection_marks.h"

#include <QLocale>

#include <algorithm>

namespace groundscope {
namespace {

/// "1", "2", "3" among the masks of its phrase: the key that chooses it.
int numberInPhrase(const SampleRun& run, int candidate) {
    const int phrase = run.candidates[static_cast<std::size_t>(candidate)].phrase;
    int number = 1;
    for (int i = 0; i < candidate; ++i)
        number += run.candidates[static_cast<std::size_t>(i)].phrase == phrase;
    return number;
}

QString choiceText(const SampleRun& run, const SelectionItem& item, const Selection& selection) {
    if (item.united) {
        const int phrase = run.united[static_cast<std::size_t>(*selection.united)].phrase;
        const auto index = static_cast<std::size_t>(phrase);
        return SelectionModel::tr("%1, instances united")
            .arg(index < run.phrases.size() ? toQString(run.phrases[index].text) : SelectionModel::tr("no phrase"));
    }
    QStringList parts;
    for (const int candidate : item.candidates)
        parts.append(candidateText(run, candidate));
    return parts.isEmpty() ? SelectionModel::tr("No mask") : parts.join(QStringLiteral(" + "));
}

SelectionItem itemFor(const SampleRun& run, const Selection& selection) {
    SelectionItem item;
    item.selector = selection.selector;
    std::vector<int> wanted = selection.others;
    if (selection.candidate)
        wanted.insert(wanted.begin(), *selection.candidate);
    for (const int index : wanted)
        if (index >= 0 && static_cast<std::size_t>(index) < run.candidates.size())
            item.candidates.push_back(index);
    item.united = selection.united && *selection.united >= 0 &&
                  static_cast<std::size_t>(*selection.united) < run.united.size();
    item.choice = choiceText(run, item, selection);
    item.score = selection.score;
    item.reason = reasonText(selection.reason);
    item.flag = flagText(selection.flag);
    for (const SampleScore& score : run.scores)
        if (score.selector == selection.selector) {
            item.iou = score.iou;
            item.emptyTarget = score.emptyTarget;
        }
    return item;
}

}  // namespace

QString candidateText(const SampleRun& run, int candidate) {
    const Candidate& chosen = run.candidates[static_cast<std::size_t>(candidate)];
    const QString number = QLocale().toString(numberInPhrase(run, candidate));
    const auto phrase = static_cast<std::size_t>(chosen.phrase);
    if (chosen.phrase < 0 || phrase >= run.phrases.size())
        return SelectionModel::tr("Mask %1").arg(number);
    return SelectionModel::tr("%1, mask %2").arg(toQString(run.phrases[phrase].text), number);
}

std::vector<SelectionItem> selectionItems(const SampleRun& run) {
    std::vector<SelectionItem> items;
    items.reserve(run.selections.size());
    for (const Selection& selection : run.selections)
        items.push_back(itemFor(run, selection));
    return items;
}

void SelectionModel::setItems(std::vector<SelectionItem> items) {
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

const SelectionItem* SelectionModel::itemAt(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_items[static_cast<std::size_t>(row)];
}

int SelectionModel::rowOf(const std::string& selector) const {
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const SelectionItem& item) { return item.selector == selector; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int SelectionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int SelectionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SelectionModel::data(const QModelIndex& index, int role) const {
    const SelectionItem* item = itemAt(index.row());
    if (item == nullptr || index.column() >= ColumnCount)
        return {};
    const bool number = index.column() == IouColumn || index.column() == ScoreColumn;
    switch (role) {
        case Qt::DisplayRole:
            return displayText(*item, index.column());
        case Qt::DecorationRole:
            if (index.column() == SelectorColumn)
                return selectorIcon(item->selector);
            return index.column() == ReasonColumn && !item->flag.isEmpty()
                       ? QVariant(themedIcon(QStringLiteral("dialog-warning")))
                       : QVariant();
        case Qt::ToolTipRole:
            return index.column() == SelectorColumn ? selectorHint(item->selector)
                                                    : displayText(*item, index.column());
        case Qt::AccessibleTextRole:
            return accessibleText(*item);
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
        case SelectorRole:
            return toQString(item->selector);
        case FlagRole:
            return item->flag;
        default:
            return {};
    }
}

QString SelectionModel::displayText(const SelectionItem& item, int column) {
    switch (column) {
        case SelectorColumn:
            return selectorText(item.selector);
        case ChoiceColumn:
            return item.choice;
        case IouColumn:
            return iouText(item.iou);
        case ScoreColumn:
            return item.choseMask() ? QLocale().toString(item.score, 'f', 2) : iouText(std::nullopt);
        default:
            return item.flag.isEmpty() ? item.reason : QStringLiteral("%1 · %2").arg(item.flag, item.reason);
    }
}

QString SelectionModel::accessibleText(const SelectionItem& item) {
    QStringList parts{selectorText(item.selector), item.choice};
    if (item.emptyTarget)
        parts.append(tr("the object is not in the image"));
    parts.append(item.iou ? tr("IoU %1").arg(iouText(item.iou)) : tr("not scored"));
    parts.append(item.reason);
    if (!item.flag.isEmpty())
        parts.append(item.flag);
    return QLocale().createSeparatedList(parts);
}

QVariant SelectionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
        case SelectorColumn:
            return tr("Selector");
        case ChoiceColumn:
            return tr("Choice");
        case IouColumn:
            return tr("IoU");
        case ScoreColumn:
            return tr("Score");
        case ReasonColumn:
            return tr("Why");
        default:
            return {};
    }
}

}  // namespace groundscope
