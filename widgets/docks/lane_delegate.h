// SPDX-License-Identifier: GPL-3.0-or-later
/// LaneDelegate: draws the cells of a LaneModel: the span as a ribbon, masks as small pictures with their figures.
#pragma once

#include <QStyledItemDelegate>

namespace groundscope {

class LaneDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Height of every row: three lines of text, or a picture that can be made out.
    static int rowHeight(const QFont& font);
};

}  // namespace groundscope
