// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/comparison_model.h"

#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace groundscope {

using namespace Qt::StringLiterals;

void ComparisonModel::setComparison(std::shared_ptr<const Comparison> comparison, std::map<std::size_t, Suspicion> doubts) {
    beginResetModel();
    m_comparison = std::move(comparison);
    m_doubts = std::move(doubts);
    m_rows.clear();
    endResetModel();
}

void ComparisonModel::show(const std::string& selector, Rows rows) {
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; m_comparison && i < m_comparison->choices.size(); ++i) {
        const ComparedChoice& choice = m_comparison->choices[i];
        const bool wanted = rows == Rows::All || (rows == Rows::Differing ? choice.differs : m_doubts.contains(i));
        if (choice.selector == selector && wanted)
            m_rows.push_back(i);
    }
    endResetModel();
}

const ComparedChoice* ComparisonModel::choiceAt(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= m_rows.size())
        return nullptr;
    return &m_comparison->choices[m_rows[static_cast<std::size_t>(row)]];
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->runs.size()) + 3;
}

const Suspicion* ComparisonModel::doubtAt(int row) const {
    const auto found = m_doubts.find(m_rows[static_cast<std::size_t>(row)]);
    return found == m_doubts.end() ? nullptr : &found->second;
}

QString ComparisonModel::doubtCell(int row) const {
    const Suspicion* doubt = doubtAt(row);
    return doubt == nullptr ? u"–"_s
                            : tr("%1 of %2 agree (IoU %3), ground truth %4")
                                  .arg(doubt->agreeing)
                                  .arg(doubt->runs)
                                  .arg(iouText(doubt->agreement), iouText(doubt->truthIou));
}

QString ComparisonModel::runCell(const ComparedChoice& choice, std::size_t run) const {
    const auto& cell = choice.cells[run];
    if (!cell)
        return tr("not in this run");
    QString text = iouText(cell->iou);
    if (run > 0 && choice.difference[run] && *choice.difference[run] != 0)
        text += u" (%1%2)"_s.arg(*choice.difference[run] > 0 ? u"+"_s : u"−"_s,
                                 QLocale().toString(std::abs(*choice.difference[run]), 'f', 2));
    const QString chosen = cell->candidate ? tr("mask %1").arg(*cell->candidate + 1) : reasonText(cell->reason);
    return chosen.isEmpty() ? text : text + u" · "_s + chosen;
}

QVariant ComparisonModel::sortValue(int row, int column) const {
    const ComparedChoice& choice = *choiceAt(row);
    if (column == 0) {
        bool number = false;
        const int value = toQString(choice.sampleId).toInt(&number);
        return number ? QVariant(value) : QVariant(toQString(choice.sampleId));
    }
    const auto run = static_cast<std::size_t>(column - 1);
    if (run == m_comparison->runs.size())
        return choice.spread;
    if (run > m_comparison->runs.size())
        return doubtAt(row) ? doubtAt(row)->doubt() : -1.0;
    const auto& cell = choice.cells[run];
    return cell && cell->iou ? *cell->iou : -1.0;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    const ComparedChoice* choice = choiceAt(index.row());
    if (!choice)
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    if (role == SampleRole)
        return toQString(choice->sampleId);
    if (role == SortRole)
        return sortValue(index.row(), index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (column == 0)
        return choice->emptyTarget ? tr("%1 (no such object)").arg(toQString(choice->sampleId)) : toQString(choice->sampleId);
    if (column <= m_comparison->runs.size())
        return runCell(*choice, column - 1);
    if (column == m_comparison->runs.size() + 2)
        return doubtCell(index.row());
    const bool alone = std::ranges::count_if(choice->cells, [](const auto& cell) { return cell.has_value(); }) < 2;
    return alone ? u"–"_s : QLocale().toString(choice->spread, 'f', 2);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_comparison)
        return {};
    if (section == 0)
        return tr("Image");
    const auto run = static_cast<std::size_t>(section - 1);
    if (run > m_comparison->runs.size())
        return tr("Ground truth in doubt");
    return run < m_comparison->runs.size() ? toQString(m_comparison->runs[run].label) : tr("Apart");
}

void AlignmentModel::setAnswers(const QStringList& labels, std::vector<AlignedRow> pieces) {
    beginResetModel();
    m_labels = labels;
    m_pieces = std::move(pieces);
    endResetModel();
}

int AlignmentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_pieces.empty() ? 0 : static_cast<int>(m_labels.size());
}

int AlignmentModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_pieces.size());
}

QVariant AlignmentModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const AlignedRow& row = m_pieces[static_cast<std::size_t>(index.column())];
    const auto& piece = row.runs[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return piece ? toQString(piece->text).trimmed() : u"–"_s;
    if (role == Qt::AccessibleTextRole)
        return !piece ? tr("nothing here") : row.same ? toQString(piece->text) : tr("%1, differs").arg(toQString(piece->text));
    if (role == Qt::FontRole && !row.same) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant AlignmentModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_labels.value(section);
    if (section < 0 || section >= columnCount())
        return {};
    return m_pieces[static_cast<std::size_t>(section)].same ? u"="_s : u"≠"_s;
}

}  // namespace groundscope
