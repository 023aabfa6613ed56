// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_delegate.h"

#include "app/shell/command_model.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kMargin = 8;
constexpr int kIcon = 18;
constexpr int kLine = 30;  // above the least target of 24 px

void drawName(QPainter* painter, const QRect& place, const QStyleOptionViewItem& option, const QModelIndex& index) {
    QTextLayout layout(index.data().toString(), option.font);
    QList<QTextLayout::FormatRange> bold;
    for (const int at : index.data(CommandModel::PositionsRole).value<QList<int>>()) {
        QTextLayout::FormatRange range{at, 1, {}};
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontUnderline(true);
        bold.append(range);
    }
    layout.setFormats(bold);
    QTextOption text;
    text.setWrapMode(QTextOption::NoWrap);
    text.setTextDirection(option.direction);
    layout.setTextOption(text);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(place, Qt::IntersectClip);
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    painter->restore();
}

}  // namespace

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem base = option;
    initStyleOption(&base, index);
    base.text.clear();
    base.icon = {};
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &base, painter, widget);

    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool selected = base.state.testFlag(QStyle::State_Selected);
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    const QColor ink = base.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = selected ? ink : base.palette.color(group, QPalette::PlaceholderText);
    const auto mirrored = [&base](const QRect& rect) { return QStyle::visualRect(base.direction, base.rect, rect); };
    const auto leading = QStyle::visualAlignment(base.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const auto trailing = QStyle::visualAlignment(base.direction, Qt::AlignRight) | Qt::AlignVCenter;

    const QRect line = base.rect.adjusted(kMargin, 0, -kMargin, 0);
    const QRect icon(line.left(), line.center().y() - kIcon / 2, kIcon, kIcon);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mirrored(icon), Qt::AlignCenter,
                                                       enabled ? QIcon::Normal : QIcon::Disabled);
    const QFontMetrics metrics(base.font);
    const QString keys = index.data(CommandModel::KeyRole).toString();
    const int keysWidth = keys.isEmpty() ? 0 : metrics.horizontalAdvance(keys) + kMargin;
    const QRect words = line.adjusted(kIcon + kMargin, 0, -keysWidth, 0);
    const int nameWidth = std::min(words.width(), metrics.horizontalAdvance(index.data().toString()) * 11 / 10 + kMargin);
    const QRect name(words.topLeft(), QSize(nameWidth, words.height()));
    const QRect path = words.adjusted(nameWidth, 0, -kMargin, 0);
    painter->save();
    painter->setPen(ink);
    drawName(painter, mirrored(name), base, index);
    painter->drawText(mirrored(line), trailing, keys);
    painter->setPen(faint);
    painter->drawText(mirrored(path), leading,
                      metrics.elidedText(index.data(CommandModel::PathRole).toString(), Qt::ElideRight, path.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    return {base.width(), std::max(kLine, base.height())};
}

}  // namespace groundscope
