// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/history_model.h"

#include "core/edit/label_edit.h"
#include "widgets/render/convert.h"
#include "widgets/render/edit_labels.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>
#include <QStringList>

#include <ranges>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

/// The time alone for today, else the date with it; what is no time is shown as it is.
QString timeText(const QString& utc) {
    const QDateTime time = QDateTime::fromString(utc, Qt::ISODate).toLocalTime();
    if (!time.isValid())
        return utc;
    const QLocale locale;
    return time.date() == QDate::currentDate() ? locale.toString(time.time(), u"HH:mm:ss"_s)
                                               : locale.toString(time, QLocale::ShortFormat);
}

}  // namespace

void HistoryModel::setHistory(const EditHistory& history, const QString& sampleId) {
    std::vector<Item> items;
    const std::string wanted = toUtf8(sampleId);
    for (const EditHistory::Entry& entry : history.entries() | std::views::reverse) {
        const Edit& edit = entry.edit;
        const std::string about = sampleOf(edit);
        if (!wanted.empty() && about != wanted)
            continue;
        items.push_back({toQString(edit.id), toQString(about), editText(edit), toQString(edit.whenUtc),
                         toQString(edit.who), toQString(edit.why), entry.undone, entry.sealed});
    }
    if (items == m_items && m_allSamples == wanted.empty())
        return;
    beginResetModel();
    m_items = std::move(items);
    m_allSamples = wanted.empty();
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QString HistoryModel::lineOf(const Item& item) const {
    QStringList parts = {item.what};
    if (m_allSamples)
        parts.prepend(tr("Image %1").arg(item.sampleId));
    parts.append(timeText(item.whenUtc));
    if (!item.who.isEmpty())
        parts.append(item.who);
    if (item.undone)
        parts.append(tr("taken back"));
    return parts.join(u" · "_s);
}

QString HistoryModel::detailsOf(const Item& item) const {
    QStringList lines = {lineOf(item)};
    if (!item.why.isEmpty())
        lines.append(tr("Reason: %1").arg(item.why));
    if (item.sealed)
        lines.append(tr("Too old to be undone: the memory for undo is full."));
    return lines.join(u'\n');
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Item& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return lineOf(item);
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return detailsOf(item);
        case Qt::FontRole: {
            QFont font;
            font.setStrikeOut(item.undone);
            return item.undone ? QVariant(font) : QVariant();
        }
        case EditIdRole:
            return item.id;
        case SampleIdRole:
            return item.sampleId;
        case UndoneRole:
            return item.undone;
        case SealedRole:
            return item.sealed;
        default:
            return {};
    }
}

}  // namespace groundscope
