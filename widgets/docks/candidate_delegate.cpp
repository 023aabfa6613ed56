// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/candidate_delegate.h"

#include "widgets/docks/parts.h"
#include "widgets/models/candidate_model.h"
#include "widgets/render/labels.h"
#include "widgets/render/palette.h"
#include "widgets/render/selection_labels.h"
#include "widgets/render/selection_marks.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kPadding = 10;
constexpr int kGap = 6;
constexpr int kSmallestWidth = 190;
constexpr int kTextWidth = 104;      ///< the least that words and bars need
constexpr int kFullTextWidth = 140;  ///< from here on in full words
constexpr int kLargestWidth = 460;

int lineOf(const QFont& font) {
    return QFontMetrics(font).lineSpacing();
}

void paintCard(QPainter& painter, const QRectF& card, const QStyleOptionViewItem& option) {
    const QPalette& palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor accent = palette.color(QPalette::Highlight);
    const QColor base = palette.color(QPalette::Base);
    const QColor edge =
        mixedColor(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.75);
    painter.setPen(QPen(selected ? accent : edge, selected ? 2.5 : 1));
    painter.setBrush(selected ? mixedColor(base, accent, 0.14) : base);
    painter.drawRoundedRect(card, 6, 6);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette.color(QPalette::WindowText), 1, Qt::DotLine));
        painter.drawRoundedRect(card.adjusted(3, 3, -3, -3), 4, 4);
    }
}

/// Returns where the picture lies in the box.
QRectF paintPicture(QPainter& painter,
                    const QRectF& box,
                    const QImage& image,
                    const QPalette& palette) {
    QRectF target(
        QPointF(0, 0),
        image.isNull() ? box.size() : QSizeF(image.size()).scaled(box.size(), Qt::KeepAspectRatio));
    target.moveCenter(box.center());
    target.moveTop(box.top());
    QPainterPath frame;
    frame.addRoundedRect(target, 4, 4);
    painter.save();
    painter.setClipPath(frame);
    painter.fillRect(
        target, mixedColor(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.12));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, image);
    painter.restore();
    return target;
}

/// The number on its key cap.
void paintKey(QPainter& painter, const QRectF& box, int row, const QStyleOptionViewItem& option) {
    painter.setPen(QPen(mutedColor(option.palette), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(box, Qt::AlignCenter, QLocale().toString(row + 1));
}

struct Measure {
    QString name;
    std::optional<double> value;
    QColor color;
    std::optional<double> before = std::nullopt;  ///< when the value is changing
};

std::optional<double> numberOf(const QVariant& value) {
    return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
}

/// "0.71", or "0.71 → 0.65" while it changes and there is room.
QString measureText(const Measure& measure, double width, const QFontMetrics& bold) {
    const QString now = iouText(measure.value);
    if (!measure.before)
        return now;
    const QString both = iouText(measure.before) + QStringLiteral(" → ") + now;
    return bold.horizontalAdvance(both) < 0.75 * width ? both : QStringLiteral("→ ") + now;
}

/// Name and number on one line, the bar below.
void paintMeasure(QPainter& painter,
                  const QRectF& box,
                  const Measure& measure,
                  const QStyleOptionViewItem& option) {
    const QFontMetrics metrics(option.font);
    QFont bold = option.font;
    bold.setBold(true);
    const QString number = measureText(measure, box.width(), QFontMetrics(bold));
    const int numberWidth = QFontMetrics(bold).horizontalAdvance(number) + kGap;
    const QRectF line(box.left(), box.top(), box.width(), metrics.height());
    painter.setPen(option.palette.color(QPalette::Text));
    painter.setFont(option.font);
    painter.drawText(
        line,
        Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(
            measure.name, Qt::ElideRight, static_cast<int>(line.width()) - numberWidth));
    painter.setFont(bold);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.setFont(option.font);
    const QRectF bar(box.left(), line.bottom() + 2, box.width(), 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixedColor(
        option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.16));
    painter.drawRoundedRect(bar, 3, 3);
    if (!measure.value)
        return;
    painter.setBrush(measure.color);
    painter.drawRoundedRect(QRectF(bar.left(),
                                   bar.top(),
                                   bar.width() * std::clamp(*measure.value, 0.0, 1.0),
                                   bar.height()),
                            3,
                            3);
}

/// One selector: its mark and its name on a dark pill. Several: their marks in a row; the tool tip has the names.
void paintChosenBy(QPainter& painter, QPointF bottomLeft, const QStyleOptionViewItem& option, const QStringList& names) {
    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const double side = metrics.height() + 4;
    QRectF box(0, 0, side, side);
    box.moveBottomLeft(bottomLeft);
    if (names.size() == 1) {
        const std::string selector = names.front().toStdString();
        const QString words = selectorText(selector);
        QRectF pill = box.adjusted(0, 0, metrics.horizontalAdvance(words) + 10, 0);
        painter.setPen(QPen(Qt::white, 1));
        painter.setBrush(selectorMark(selector).color);
        painter.drawRoundedRect(pill, side / 2, side / 2);
        paintSelectorMark(painter, box, selectorMark(selector));
        painter.setFont(bold);
        painter.drawText(pill.adjusted(side + 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    } else {
        for (const QString& name : names) {
            paintSelectorMark(painter, box, selectorMark(name.toStdString()));
            box.translate(side + 1, 0);
        }
    }
    painter.setFont(option.font);
}

/// A tick in the picture's upper right corner: this mask is marked.
void paintTick(QPainter& painter, QPointF topRight, const QStyleOptionViewItem& option) {
    const double side = lineOf(option.font) + 2;
    QRectF box(0, 0, side, side);
    box.moveTopRight(topRight);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.setBrush(option.palette.color(QPalette::Highlight));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(option.palette.color(QPalette::HighlightedText), 2, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{box.topLeft() + 0.22 * side * QPointF(1, 2.3),
                                   box.topLeft() + 0.22 * side * QPointF(1.9, 3.2),
                                   box.topLeft() + 0.22 * side * QPointF(3.5, 1.3)});
}

/// Key and level, predicted and true IoU, and the share of the picture if there is room.
void paintText(QPainter& painter,
               const QRectF& box,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) {
    const double line = lineOf(option.font);
    const QRectF key(box.left(), box.top(), line + 2, line + 2);
    paintKey(painter, key, index.row(), option);
    const QFontMetrics metrics(option.font);
    const auto elided = [&metrics](const QString& words, double width) {
        return metrics.elidedText(words, Qt::ElideRight, static_cast<int>(width));
    };
    const QRectF head(key.right() + kGap, box.top(), box.right() - key.right() - kGap, line + 2);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(head,
                     Qt::AlignLeft | Qt::AlignVCenter,
                     elided(index.data(Qt::DisplayRole).toString(), head.width()));

    const bool full = box.width() >= kFullTextWidth;
    const auto measured = numberOf(index.data(CandidateModel::TrueIouRole));
    const auto live = numberOf(index.data(CandidateModel::LiveIouRole));
    const double step = line + 14;
    const double first = head.bottom() + kGap;
    paintMeasure(painter,
                 QRectF(box.left(), first, box.width(), line),
                 {full ? CandidateModel::tr("Predicted IoU") : CandidateModel::tr("Predicted"),
                  numberOf(index.data(CandidateModel::PredictedIouRole)),
                  mutedColor(option.palette)},
                 option);
    paintMeasure(painter,
                 QRectF(box.left(), first + step, box.width(), line),
                 {full ? CandidateModel::tr("True IoU") : CandidateModel::tr("True"),
                  live ? live : measured,
                  dataColor(DataRole::GroundTruth),
                  live ? measured : std::nullopt},
                 option);
    const QRectF areaLine(box.left(), first + 2 * step, box.width(), line);
    if (areaLine.bottom() > box.bottom() + 2)
        return;
    const QString share =
        QLocale().toString(100 * index.data(CandidateModel::AreaShareRole).toDouble(), 'f', 1);
    const QString words = full ? CandidateModel::tr("%1 % of the picture").arg(share)
                               : CandidateModel::tr("Area %1 %").arg(share);
    painter.setPen(mutedColor(option.palette));
    painter.drawText(areaLine, Qt::AlignLeft | Qt::AlignVCenter, elided(words, box.width()));
}

}  // namespace

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    int width = kSmallestWidth;
    int room = 0;
    if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget)) {
        const int count = std::max(1, index.model()->rowCount());
        width = std::clamp(view->viewport()->width() / count - 1, kSmallestWidth, kLargestWidth);
        room = view->viewport()->height();
    }
    const int needed = 4 * lineOf(option.font) + 2 * 10 + 2 * kPadding + 2 * kGap;
    return {width, std::clamp(room, needed, 2 * needed)};
}

void CandidateDelegate::paint(QPainter* painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QRectF card = QRectF(option.rect).adjusted(3, 3, -3, -3);
    paintCard(*painter, card, option);
    const QRectF inner = card.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const double room = std::min(0.5 * inner.width(), inner.width() - kTextWidth - kPadding);
    const QRectF box(
        inner.left(), inner.top(), std::clamp(room, 1.0, 1.5 * inner.height()), inner.height());
    const QRectF picture = paintPicture(
        *painter, box, index.data(CandidateModel::ThumbnailRole).value<QImage>(), option.palette);
    paintText(*painter, inner.adjusted(box.width() + kPadding, 0, 0, 0), option, index);
    const QStringList names = index.data(CandidateModel::ChosenByRole).toStringList();
    if (!names.isEmpty())
        paintChosenBy(*painter, picture.bottomLeft() + QPointF(-4, 6), option, names);
    if (index.data(CandidateModel::MarkedRole).toBool())
        paintTick(*painter, picture.topRight() + QPointF(-3, 3), option);
    painter->restore();
}

}  // namespace groundscope
