// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/sample_filter.h"

#include "widgets/models/sample_model.h"

#include <algorithm>

namespace groundscope {

SampleFilter::SampleFilter(QObject* parent) : QSortFilterProxyModel(parent) {}

void SampleFilter::setSearchText(const QString& text) {
    const QStringList words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void SampleFilter::setShow(Show show) {
    if (show == m_show)
        return;
    m_show = show;
    invalidateFilter();
}

void SampleFilter::setGroup(const std::optional<QSet<QString>>& ids) {
    if (ids == m_group)
        return;
    m_group = ids;
    invalidateFilter();
}

bool SampleFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_group && !m_group->contains(index.data(SampleModel::IdRole).toString()))
        return false;
    const auto stage = static_cast<Stage>(index.data(SampleModel::StageRole).toInt());
    const bool failed = index.data(SampleModel::FailedRole).toBool();
    const bool done = !failed && stage == Stage::Scores;
    const auto target = static_cast<TargetState>(index.data(SampleModel::TargetRole).toInt());
    const bool wanted = m_show == Show::All || (m_show == Show::Done && done) ||
                        (m_show == Show::NotDone && !done && !failed) ||
                        (m_show == Show::Failed && failed) ||
                        (m_show == Show::NoTarget && target != TargetState::Present);
    if (!wanted || m_words.isEmpty())
        return wanted;
    const QString text = index.data(SampleModel::SearchRole).toString();
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word); });
}

}  // namespace groundscope
