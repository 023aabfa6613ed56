// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws a cell's text with a bar of its share below: a chart that is a list, for keys and screen readers too.
#pragma once

#include <QStyledItemDelegate>

namespace groundscope {

class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    /// double in [0, 1]; invalid: no bar.
    static constexpr int kShareRole = Qt::UserRole + 50;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace groundscope
