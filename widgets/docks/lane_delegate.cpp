// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/lane_delegate.h"

#include "widgets/docks/parts.h"
#include "widgets/models/lane_model.h"
#include "widgets/render/labels.h"
#include "widgets/render/palette.h"
#include "widgets/render/selection_marks.h"

#include <QPainter>

#include <algorithm>
#include <optional>

namespace groundscope {
namespace {

constexpr double kPadding = 4;
constexpr double kRibbon = 8;
constexpr double kBar = 4;
constexpr int kLeastHeight = 52;

/// What is shown on the canvas has a frame, what the keyboard stands on a dotted one.
void paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool current, bool framed) {
    const QPalette& palette = option.palette;
    const QColor accent = palette.color(QPalette::Highlight);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.fillRect(option.rect, current ? mixedColor(palette.color(QPalette::Base), accent, 0.14) : palette.color(QPalette::Base));
    painter.setBrush(Qt::NoBrush);
    if (current && framed) {
        painter.setPen(QPen(accent, 2.5));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    }
    const bool cursor = option.state.testFlag(QStyle::State_Selected);
    if (cursor && option.state.testFlag(QStyle::State_Active)) {
        painter.setPen(QPen(palette.color(QPalette::WindowText), 1, Qt::DotLine));
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 3, 3);
    }
}

/// Number and words, below them the answer as a strip with the span in the phrase's colour.
void paintPhrase(QPainter& painter, const QStyleOptionViewItem& option, const LaneItem& lane, const QString& text, bool current) {
    const QRectF inner = QRectF(option.rect).adjusted(2 * kPadding, kPadding, -2 * kPadding, -kPadding);
    QFont font = option.font;
    font.setBold(current);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::Text));
    const QRectF words(inner.left(), inner.top(), inner.width(), inner.height() - kRibbon - kPadding);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, words.width()));
    const QRectF strip(inner.left(), inner.bottom() - kRibbon, inner.width(), kRibbon);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixedColor(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.16));
    painter.drawRoundedRect(strip, 2, 2);
    const double width = std::max(4.0, (lane.end - lane.begin) * strip.width());
    const double left = std::min(strip.left() + lane.begin * strip.width(), strip.right() - width);
    painter.setBrush(lane.phrase == kNoPhrase ? mutedColor(option.palette) : phraseColor(lane.phrase));
    painter.drawRoundedRect(QRectF(left, strip.top(), width, strip.height()), 2, 2);
}

/// One category a line; the tool tip has what does not fit.
void paintKinds(QPainter& painter, const QStyleOptionViewItem& option, const QString& text) {
    const QFontMetrics metrics(option.font);
    QStringList lines = text.split(LaneItem::kKindBreak);
    for (QString& line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, static_cast<int>(option.rect.width() - 4 * kPadding));
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(QRectF(option.rect).adjusted(2 * kPadding, 0, -kPadding, 0), Qt::AlignLeft | Qt::AlignVCenter, lines.join(u'\n'));
}

/// "P 0.84" over its bar.
void paintFigure(QPainter& painter, const QRectF& box, const QString& letter, std::optional<double> value, const QColor& color,
                 const QStyleOptionViewItem& option) {
    painter.setPen(option.palette.color(QPalette::Text));
    const QRectF line(box.left(), box.top(), box.width(), box.height() - kBar);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, letter);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, iouText(value));
    const QRectF bar(box.left(), box.bottom() - kBar, box.width(), kBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixedColor(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.16));
    painter.drawRect(bar);
    painter.setBrush(color);
    if (value)
        painter.drawRect(QRectF(bar.left(), bar.top(), std::clamp(*value, 0.0, 1.0) * bar.width(), kBar));
}

void paintMask(QPainter& painter, const QStyleOptionViewItem& option, const CandidateItem& mask) {
    const QRectF inner = QRectF(option.rect).adjusted(kPadding + 2, kPadding, -kPadding - 2, -kPadding);
    const double figures = QFontMetricsF(option.font).horizontalAdvance(QStringLiteral("P 0.00 "));
    const QSizeF room(std::max(1.0, std::min(inner.width() - figures - kPadding, 1.6 * inner.height())), inner.height());
    QRectF picture(inner.topLeft(), mask.thumbnail.isNull() ? room : QSizeF(mask.thumbnail.size()).scaled(room, Qt::KeepAspectRatio));
    picture.moveTop(inner.center().y() - picture.height() / 2);
    if (mask.thumbnail.isNull())
        painter.fillRect(picture, mixedColor(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.12));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(picture, mask.thumbnail);
    QRectF mark(picture.left() - 2, picture.bottom() - 13, 15, 15);
    for (const std::string& selector : mask.chosenBy) {
        if (mark.right() > picture.right() + 3)
            break;  // the tool tip names all
        paintSelectorMark(painter, mark, selectorMark(selector));
        mark.translate(16, 0);
    }
    const double line = std::min(inner.height() / 2, QFontMetricsF(option.font).height() + kBar + 1);
    const QRectF words(inner.left() + room.width() + kPadding, inner.center().y() - line, inner.right() - inner.left() - room.width() - kPadding,
                       line);
    paintFigure(painter, words, LaneModel::tr("P", "predicted IoU, one letter"), mask.predictedIou, mutedColor(option.palette), option);
    paintFigure(painter, words.translated(0, line), LaneModel::tr("T", "true IoU, one letter"), mask.trueIou,
                dataColor(DataRole::GroundTruth), option);
}

}  // namespace

int LaneDelegate::rowHeight(const QFont& font) {
    return std::max(kLeastHeight, 2 * QFontMetrics(font).height() + 20);
}

void LaneDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const LaneModel*>(index.model());
    const LaneItem* lane = model ? model->laneAt(index.row()) : nullptr;
    if (!lane)
        return;
    const bool isMask = index.column() >= LaneModel::FirstMaskColumn;
    const bool current = model->isCurrent(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    paintGround(*painter, option, current, isMask);
    const QString text = index.data(Qt::DisplayRole).toString();
    const CandidateItem* mask = model->maskAt(index);
    if (index.column() == LaneModel::PhraseColumn)
        paintPhrase(*painter, option, *lane, text, current);
    else if (mask)
        paintMask(*painter, option, *mask);
    else if (index.column() == LaneModel::KindColumn)
        paintKinds(*painter, option, text);
    else {
        painter->setPen(option.palette.color(QPalette::Text));
        const QRectF words = QRectF(option.rect).adjusted(kPadding + 2, 0, -kPadding - 2, 0);
        painter->drawText(words, (isMask ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter, text);
    }
    painter->restore();
}

}  // namespace groundscope
