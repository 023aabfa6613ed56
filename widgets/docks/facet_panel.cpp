// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/facet_panel.h"

#include "core/metrics/query_terms.h"
#include "widgets/render/convert.h"
#include "widgets/render/query_labels.h"
#include "widgets/render/selection_labels.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace groundscope {
namespace {

enum Column { ValueColumn, CountColumn };
constexpr int kFieldRole = Qt::UserRole;
constexpr int kValueRole = Qt::UserRole + 1;
constexpr std::size_t kUnfoldedValues = 8;  // longer ones begin folded: what follows them would be out of sight

/// Stable keys in words; what the benchmark says as it is.
QString valueText(const std::string& field, const std::string& value) {
    return field.starts_with("reason.") ? reasonText(value) : toQString(value);
}

}  // namespace

FacetPanel::FacetPanel(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("facets"));
    setAccessibleName(tr("Values of the listed samples, with counts"));
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_filling && item->parent() != nullptr)
            Q_EMIT toggled(item->data(0, kFieldRole).toString(), item->data(0, kValueRole).toString());
    });
}

/// Fields keep their place and stay folded as they were.
QTreeWidgetItem* FacetPanel::headFor(const Facet& facet) {
    const std::string& field = facet.field;
    const QString name = toQString(field);
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->data(0, kFieldRole).toString() == name)
            return topLevelItem(i);
    auto* head = new QTreeWidgetItem(this, {name});
    head->setData(0, kFieldRole, name);
    head->setToolTip(0, queryFieldText(field));
    head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    QFont bold = font();
    bold.setBold(true);
    head->setFont(0, bold);
    head->setExpanded(!field.starts_with("reason.") && facet.values.size() <= kUnfoldedValues);
    return head;
}

void FacetPanel::addValue(QTreeWidgetItem* head, const std::string& value, std::size_t count, bool chosen) {
    const std::string field = toUtf8(head->data(0, kFieldRole).toString());
    const QString text = valueText(field, value);
    const QString number = QLocale().toString(static_cast<qulonglong>(count));
    auto* item = new QTreeWidgetItem(head, {text, number});
    item->setData(0, kFieldRole, head->data(0, kFieldRole));
    item->setData(0, kValueRole, toQString(value));
    item->setData(0, Qt::AccessibleTextRole, tr("%1, %2, %n sample(s)", nullptr, static_cast<int>(count)).arg(head->text(0), text));
    item->setToolTip(0, text);
    item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, chosen ? Qt::Checked : Qt::Unchecked);
}

void FacetPanel::setFacets(const std::vector<Facet>& facets, const QString& query) {
    m_filling = true;
    const QTreeWidgetItem* current = currentItem();
    const QString field = current ? current->data(0, kFieldRole).toString() : QString();
    const QString value = current ? current->data(0, kValueRole).toString() : QString();
    for (int i = topLevelItemCount(); i-- > 0;) {
        const std::string name = toUtf8(topLevelItem(i)->data(0, kFieldRole).toString());
        qDeleteAll(topLevelItem(i)->takeChildren());
        if (std::none_of(facets.begin(), facets.end(), [&](const Facet& facet) { return facet.field == name; }))
            delete takeTopLevelItem(i);
    }
    for (const Facet& facet : facets) {
        QTreeWidgetItem* head = headFor(facet);
        std::vector<std::string> chosen = chosenValues(toUtf8(query), facet.field);
        for (const auto& [name, count] : facet.values)
            addValue(head, name, count, std::erase(chosen, name) > 0);
        for (const std::string& name : chosen)
            addValue(head, name, 0, true);
        for (int i = 0; i < head->childCount(); ++i)
            if (head->data(0, kFieldRole) == field && head->child(i)->data(0, kValueRole) == value)
                setCurrentItem(head->child(i));
    }
    m_filling = false;
}

}  // namespace groundscope
