// SPDX-License-Identifier: GPL-3.0-or-later
/// The 38 defects of the published scripts as switches (core/data/profile.h): grouped by what they act on, filtered by
/// words; those that differ from the profile are marked by an icon and words.
///
/// GUI thread.
#pragma once

#include "core/data/profile.h"

#include <QWidget>

#include <string>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace groundscope {

class SwitchesPage : public QWidget {
    Q_OBJECT
  public:
    explicit SwitchesPage(QWidget* parent = nullptr);

    void load(const std::string& profile, const DefectOverrides& overrides);
    [[nodiscard]] const DefectOverrides& overrides() const { return m_overrides; }
    void setFilter(const QString& words);
    /// Errors about overrides appear here.
    void showError(const QString& text);

  Q_SIGNALS:
    void changed();

  private:
    enum Column { IdColumn, StateColumn, MeaningColumn };

    void buildTree();
    void refreshRows();
    void refreshRow(QTreeWidgetItem* item);
    void refreshText();
    void onItemChanged(QTreeWidgetItem* item, int column);
    [[nodiscard]] bool byProfile(const Defect& defect) const;
    [[nodiscard]] static const Defect* defectOf(const QTreeWidgetItem* item);

    std::string m_profile = "clean";
    DefectOverrides m_overrides;
    QLineEdit* m_filter;
    QTreeWidget* m_tree;
    QLabel* m_text;
    QLabel* m_error;
    bool m_refreshing = false;
};

/// "clean · 3 switches as published" for status lines.
QString switchesText(const Switches& switches);
/// One line a switch that is on, for tool tips; empty when none is.
QString switchesList(const Switches& switches);

}  // namespace groundscope
