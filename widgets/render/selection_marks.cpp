// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/selection_marks.h"

#include "widgets/render/convert.h"
#include "widgets/render/palette.h"

#include <QPainter>
#include <QPixmap>

#include <array>
#include <cmath>
#include <numbers>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kIconSide = 64;  // scaled down by the style: sharp at every scale

struct Row {
    const char* selector;
    char letter;
    MarkShape shape;
    QRgb color;
};

// Okabe and Ito's hues, darkened where white letters need it.
constexpr std::array kRows{
    Row{"oracle", 'O', MarkShape::Circle, 0xffb34700},
    Row{"oracle-pairs", '2', MarkShape::Hexagon, 0xff8a3800},
    Row{"attend-and-segment", 'S', MarkShape::Square, 0xff8a6100},
    Row{"automatic", 'A', MarkShape::Diamond, 0xffa2417c},
    Row{"predicted-iou", 'P', MarkShape::Pentagon, 0xff00684c},
    Row{"instances", 'N', MarkShape::Triangle, 0xff005a8f},
    Row{"single", 'M', MarkShape::Square, 0xff3d4f5c},
    Row{"box", 'B', MarkShape::Square, 0xff5b3d8a},
};

QPainterPath polygon(const QRectF& box, int corners, double firstAngle) {
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = firstAngle + 2 * std::numbers::pi * i / corners;
        points.append(box.center() +
                      QPointF(box.width() / 2 * std::cos(angle), box.height() / 2 * std::sin(angle)));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

/// Where the letter looks centred: a triangle's weight lies low.
QRectF letterBox(MarkShape shape, const QRectF& box) {
    return shape == MarkShape::Triangle ? box.translated(0, 0.1 * box.height()) : box;
}

}  // namespace

SelectorMark selectorMark(const std::string& selector) {
    for (const Row& row : kRows)
        if (selector == row.selector)
            return {QString(QLatin1Char(row.letter)), row.shape, QColor::fromRgb(row.color)};
    const QString name = toQString(selector);
    return {name.isEmpty() ? u"?"_s : name.left(1).toUpper(), MarkShape::Square, QColor(0x55, 0x55, 0x55)};
}

QPainterPath markOutline(MarkShape shape, const QRectF& box) {
    constexpr double kUp = -std::numbers::pi / 2;
    QPainterPath path;
    switch (shape) {
        case MarkShape::Circle:
            path.addEllipse(box);
            break;
        case MarkShape::Square:
            path.addRoundedRect(box.adjusted(0.06 * box.width(), 0.06 * box.height(), -0.06 * box.width(),
                                             -0.06 * box.height()),
                                0.12 * box.width(), 0.12 * box.height());
            break;
        case MarkShape::Diamond:
            return polygon(box, 4, kUp);
        case MarkShape::Triangle:
            return polygon(box, 3, kUp);
        case MarkShape::Pentagon:
            return polygon(box, 5, kUp);
        case MarkShape::Hexagon:
            return polygon(box, 6, 0);
    }
    return path;
}

void paintSelectorMark(QPainter& painter, const QRectF& box, const SelectorMark& mark) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, std::max(1.0, box.width() / 18)));
    painter.setBrush(mark.color);
    painter.drawPath(markOutline(mark.shape, box));
    QFont font = painter.font();
    font.setBold(true);
    const double share = mark.shape == MarkShape::Triangle ? 0.38 : mark.shape == MarkShape::Diamond ? 0.46 : 0.58;
    font.setPixelSize(std::max(6, static_cast<int>(std::lround(box.height() * share))));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(letterBox(mark.shape, box), Qt::AlignCenter, mark.letter);
    painter.restore();
}

QIcon selectorIcon(const std::string& selector) {
    QPixmap picture(kIconSide, kIconSide);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintSelectorMark(painter, QRectF(2, 2, kIconSide - 4, kIconSide - 4), selectorMark(selector));
    painter.end();
    return QIcon(picture);
}

}  // namespace groundscope
