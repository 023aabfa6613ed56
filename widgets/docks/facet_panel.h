// SPDX-License-Identifier: GPL-3.0-or-later
/// FacetPanel: the values of each category among the listed samples, with counts. Ticking one narrows the query.
#pragma once

#include "core/metrics/sample_table.h"

#include <QHash>
#include <QTreeWidget>

#include <string>
#include <vector>

namespace groundscope {

class FacetPanel : public QTreeWidget {
    Q_OBJECT
  public:
    explicit FacetPanel(QWidget* parent = nullptr);

    /// `query`: the one the counts are of; what it asks for is ticked.
    void setFacets(const std::vector<Facet>& facets, const QString& query);

  Q_SIGNALS:
    void toggled(const QString& field, const QString& value);

  private:
    QTreeWidgetItem* headFor(const Facet& facet);
    void addValue(QTreeWidgetItem* head, const std::string& value, std::size_t count, bool chosen);

    bool m_filling = false;
};

}  // namespace groundscope
