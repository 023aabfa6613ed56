// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws one sample of the list: thumbnail, id, expression, stage marks, oracle IoU or what went
/// wrong.
#pragma once

#include <QStyledItemDelegate>

namespace groundscope {

class SampleDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

}  // namespace groundscope
