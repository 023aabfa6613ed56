// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/sample_delegate.h"

#include "widgets/docks/parts.h"
#include "widgets/models/sample_model.h"
#include "widgets/render/labels.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kPadding = 8;
constexpr int kThumbnailWidth = 72;
constexpr int kStages = kStageCount - 1;

struct Colors {
    QColor text;
    QColor muted;
    QColor mark;
};

Colors colorsFor(const QStyleOptionViewItem& option) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette& palette = option.palette;
    if (selected) {
        const QColor text = palette.color(QPalette::HighlightedText);
        return {text, mixedColor(text, palette.color(QPalette::Highlight), 0.15), text};
    }
    const QColor text = palette.color(QPalette::Text);
    return {text,
            mixedColor(text, palette.color(QPalette::Base), 0.3),
            palette.color(QPalette::Highlight)};
}

void paintThumbnail(QPainter& painter,
                    const QRect& box,
                    const QImage& image,
                    const Colors& colors) {
    QPainterPath frame;
    frame.addRoundedRect(QRectF(box), 4, 4);
    painter.save();
    painter.setClipPath(frame);
    QColor empty = colors.muted;
    empty.setAlpha(40);
    painter.fillRect(box, empty);
    if (!image.isNull()) {
        const QSizeF cover =
            QSizeF(image.size()).scaled(box.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target(QPointF(0, 0), cover);
        target.moveCenter(QRectF(box).center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, image);
    }
    painter.restore();
}

/// Six small segments: filled ones are done. The words beside them say the same.
void paintStages(QPainter& painter, QRectF box, int done, const Colors& colors) {
    constexpr double kGap = 2;
    const double width = (box.width() - kGap * (kStages - 1)) / kStages;
    QColor open = colors.muted;
    open.setAlpha(70);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < kStages; ++i) {
        painter.setBrush(i < done ? colors.mark : open);
        painter.drawRoundedRect(
            QRectF(box.left() + i * (width + kGap), box.top(), width, box.height()), 1.5, 1.5);
    }
}

/// At most two lines; the second one is elided.
void paintTwoLines(QPainter& painter, const QRect& box, const QString& text, const QFont& font) {
    const QFontMetrics metrics(font);
    painter.setFont(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(box.width());
    layout.endLayout();
    const int split = first.isValid() ? first.textLength() : 0;
    painter.drawText(QRect(box.left(), box.top(), box.width(), metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     text.left(split).trimmed());
    const QString rest = metrics.elidedText(text.mid(split).trimmed(), Qt::ElideRight, box.width());
    painter.drawText(
        QRect(box.left(), box.top() + metrics.lineSpacing(), box.width(), metrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        rest);
}

QString statusText(const QModelIndex& index) {
    if (index.data(SampleModel::FailedRole).toBool())
        return SampleModel::tr("Failed");
    if (index.data(SampleModel::RunningRole).toBool())
        return SampleModel::tr("Running");
    const QVariant iou = index.data(SampleModel::OracleIouRole);
    if (iou.isValid())
        return SampleModel::tr("IoU %1").arg(iouText(iou.toDouble()));
    return {};
}

}  // namespace

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int line = QFontMetrics(option.font).lineSpacing();
    return {160, 3 * line + 2 * kPadding + 6};
}

void SampleDelegate::paint(QPainter* painter,
                           const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors colors = colorsFor(item);
    const QRect inner = item.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const QRect thumbnail(inner.topLeft(), QSize(kThumbnailWidth, inner.height()));
    paintThumbnail(
        *painter, thumbnail, index.data(SampleModel::ThumbnailRole).value<QImage>(), colors);

    const QRect text = inner.adjusted(kThumbnailWidth + kPadding, 0, 0, 0);
    const QFontMetrics metrics(item.font);
    const QString status = statusText(index);
    QFont bold = item.font;
    bold.setBold(true);
    const int statusWidth =
        status.isEmpty() ? 0 : QFontMetrics(bold).horizontalAdvance(status) + kPadding;
    const QRect head(text.left(), text.top(), text.width(), metrics.lineSpacing());
    painter->setPen(colors.text);
    painter->setFont(bold);
    const bool marked = index.data(SampleModel::MarkedRole).toBool();
    const QString id = (marked ? QStringLiteral("★ ") : QString()) + index.data(SampleModel::IdRole).toString();
    painter->drawText(
        head.adjusted(0, 0, -statusWidth, 0),
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(id, Qt::ElideMiddle, head.width() - statusWidth));
    painter->drawText(head, Qt::AlignRight | Qt::AlignVCenter, status);

    const QString expression = index.data(SampleModel::ExpressionRole).toString();
    const auto target = static_cast<TargetState>(index.data(SampleModel::TargetRole).toInt());
    painter->setPen(colors.muted);
    paintTwoLines(*painter,
                  QRect(text.left(), head.bottom() + 1, text.width(), 2 * metrics.lineSpacing()),
                  expression.isEmpty() ? targetText(target) : expression,
                  item.font);
    paintStages(*painter,
                QRectF(text.left(), inner.bottom() - 3, text.width(), 4),
                index.data(SampleModel::StageRole).toInt(),
                colors);
    painter->restore();
}

}  // namespace groundscope
