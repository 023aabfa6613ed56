// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/proposal_strip.h"

#include "widgets/canvas/shape_painter.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr double kMargin = 12;
constexpr double kGap = 6;
constexpr double kWidth = 92;
constexpr double kHeight = 46;
constexpr double kPicture = 34;

/// The region as large as it goes into `place`.
void paintMiniature(QPainter& painter, const Region& region, const QRectF& place, const ShapeStyle& style) {
    const Rect bounds = boundsOf(region);
    const double side = std::max({bounds.width, bounds.height, 1.0});
    const double scale = place.width() / side;
    CanvasFrame frame;
    frame.widgetFromImage = QTransform(scale, 0, 0, scale, place.center().x() - (bounds.x + bounds.width / 2) * scale,
                                       place.center().y() - (bounds.y + bounds.height / 2) * scale);
    frame.scale = scale;
    frame.size = QSize(static_cast<int>(place.right()) + 1, static_cast<int>(place.bottom()) + 1);
    drawRegion(painter, region, frame, style);
}

void paintPlace(QPainter& painter, const QRectF& place, bool chosen) {
    painter.setPen(chosen ? QPen(draftStyle().line, 2.5) : QPen(QColor(255, 255, 255, 120), 1));
    painter.setBrush(QColor(0, 0, 0, 200));
    painter.drawRoundedRect(place, 6, 6);
}

}  // namespace

QRectF proposalPlace(std::size_t row) {
    return {kMargin + static_cast<double>(row) * (kWidth + kGap), kMargin, kWidth, kHeight};
}

std::optional<std::size_t> proposalAt(QPointF at, std::size_t count) {
    for (std::size_t row = 0; row <= count; ++row)
        if (proposalPlace(row).contains(at))
            return row;
    return std::nullopt;
}

void paintProposals(QPainter& painter, const std::vector<ProposalView>& masks, std::size_t chosen, const QString& take) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = painter.font();
    bold.setBold(true);
    const QFont plain = painter.font();
    ShapeStyle style = draftStyle();
    style.width = 1.2;
    for (std::size_t row = 0; row < masks.size(); ++row) {
        const QRectF place = proposalPlace(row);
        paintPlace(painter, place, row == chosen);
        paintMiniature(painter, *masks[row].region, {place.x() + 6, place.y() + 6, kPicture, kPicture}, style);
        const QRectF words(place.x() + kPicture + 14, place.y() + 4, kWidth - kPicture - 18, kHeight - 8);
        painter.setPen(Qt::white);
        painter.setFont(bold);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, QString::number(row + 1));
        painter.setFont(plain);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, masks[row].text);
    }
    const QRectF last = proposalPlace(masks.size());
    paintPlace(painter, last, false);
    painter.setPen(Qt::white);
    painter.setFont(bold);
    painter.drawText(last.adjusted(4, 2, -4, -2), Qt::AlignCenter | Qt::TextWordWrap, take);
    painter.restore();
}

}  // namespace groundscope
