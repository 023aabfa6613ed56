// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/bar_delegate.h"

#include "widgets/docks/parts.h"
#include "widgets/render/palette.h"

#include <QPainter>

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kBarHeight = 12;
constexpr const char* kWidestText = "100.0 %";

}  // namespace

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant share = index.data(kShareRole);
    if (!share.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem words = option;
    const int room = std::max(0, option.rect.width() - option.fontMetrics.horizontalAdvance(QLatin1String(kWidestText)) - 12);
    words.displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    // Background and text by the style, the text at the right edge; the bar to its left.
    QStyledItemDelegate::paint(painter, words, index);
    if (room < 10)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRectF track(option.rect.left() + 4, option.rect.center().y() - kBarHeight / 2.0 + 0.5, room, kBarHeight);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor base = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->setBrush(mixedColor(base, text, 0.12));
    painter->drawRoundedRect(track, 3, 3);
    const double width = track.width() * std::clamp(share.toDouble(), 0.0, 1.0);
    painter->setBrush(selected ? text : dataColor(DataRole::GroundTruth));
    if (width > 0)
        painter->drawRoundedRect(QRectF(track.left(), track.top(), std::max(width, 2.0), track.height()), 3, 3);
    painter->restore();
}

}  // namespace groundscope
