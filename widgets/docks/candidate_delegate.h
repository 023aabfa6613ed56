// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws one SAM mask as a card: its key, picture, predicted and true IoU as bars with numbers, and
/// the marks of the selectors that chose it.
#pragma once

#include <QStyledItemDelegate>

namespace groundscope {

class CandidateDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Cards share the width of the view; below the smallest width the strip scrolls.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

}  // namespace groundscope
