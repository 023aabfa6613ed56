// SPDX-License-Identifier: GPL-3.0-or-later
/// ShortcutEditor: presets and a person's own keys, with what a key would be taken from. Nothing changes before OK.
#pragma once

#include "app/shell/shortcut_map.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace groundscope {

class KeyField;

class ShortcutEditor : public QDialog {
    Q_OBJECT
  public:
    /// The commands are listed as the menus have them; those of `map` that are in no menu are left as they are.
    ShortcutEditor(const ShortcutMap& map, const std::vector<QMenu*>& menus, QWidget* parent = nullptr);
    [[nodiscard]] const ShortcutMap& map() const { return m_map; }

  private:
    void buildLayout();
    QWidget* makeKeyRow();
    void addMenu(const QMenu* menu, QTreeWidgetItem* parent);
    void filter(const QString& text);
    void refresh();
    void refreshItem(QTreeWidgetItem* item, const QMap<QString, Keys>& resolved);
    void refreshButtons();
    void assign(bool add);
    void removeKeys();
    void resetCommand();
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] QString conflictText(const QString& name) const;

    ShortcutMap m_map;
    QMap<QString, QTreeWidgetItem*> m_items;
    QMap<QString, QString> m_texts;
    QComboBox* m_preset;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    KeyField* m_key;
    QLabel* m_notice;
    QAbstractButton *m_assign, *m_add, *m_remove, *m_reset;
};

}  // namespace groundscope
