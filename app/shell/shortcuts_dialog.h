// SPDX-License-Identifier: GPL-3.0-or-later
/// The sheet of all keys, made from the menus, so that it is never out of date.
#pragma once

#include <QDialog>

#include <vector>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace groundscope {

class ShortcutsDialog : public QDialog {
    Q_OBJECT
  public:
    explicit ShortcutsDialog(const std::vector<QMenu*>& menus, QWidget* parent = nullptr);
};

}  // namespace groundscope
