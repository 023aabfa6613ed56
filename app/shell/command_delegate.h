// SPDX-License-Identifier: GPL-3.0-or-later
/// One line of the command palette: icon, name with the matched letters bold, menu, keys.
#pragma once

#include <QStyledItemDelegate>

namespace groundscope {

class CommandDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace groundscope
