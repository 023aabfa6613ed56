// SPDX-License-Identifier: GPL-3.0-or-later
// The bar of a heat map's colours.
#include "widgets/figure/panel.h"

#include "widgets/render/convert.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace groundscope {
namespace {

constexpr int kSteps = 256;
constexpr double kThickness = 0.9;  ///< of the font's size
constexpr double kTick = 2;         ///< points

/// As the maps use the colours, gamma included, low to high.
QImage barImage(const ColorBar& bar, const FigureStyle& style) {
    QImage image(bar.vertical ? 1 : kSteps, bar.vertical ? kSteps : 1, QImage::Format_RGB32);
    for (int i = 0; i < kSteps; ++i) {
        const QRgb color = colorAt(style.heat().colors, heatPlace(i / (kSteps - 1.0), {0, 1}, style.heat()));
        image.setPixel(bar.vertical ? 0 : i, bar.vertical ? kSteps - 1 - i : 0, color);
    }
    return image;
}

std::vector<double> tickValues(const ColorBar& bar) {
    if (!(bar.range.high > bar.range.low))
        return {bar.range.low};
    return {bar.range.low, (bar.range.low + bar.range.high) / 2, bar.range.high};
}

}  // namespace

QString mapValueText(double value, const TextRuler& ruler) {
    if (value == 0)
        return QStringLiteral("0");
    QString text = QString::number(value, 'g', 2);
    const double size = std::abs(value);
    if (size >= 0.0001 && size < 10000)
        text = QString::number(value, 'f', std::max(0, 1 - static_cast<int>(std::floor(std::log10(size)))));
    return text.replace(QLatin1Char('-'), ruler.minus());
}

double colorBarExtent(const ColorBar& bar, const FigureStyle& style) {
    const double thickness = kThickness * style.fontSize();
    const double title = bar.title.isEmpty() ? 0 : style.ruler().lineHeight(style.smallSize());
    if (!bar.vertical)
        return thickness + kTick + style.ruler().lineHeight(style.smallSize()) + title;
    double widest = 0;
    for (const double value : tickValues(bar))
        widest = std::max(widest, style.ruler().width(mapValueText(value, style.ruler()), style.smallSize()));
    return thickness + 2 * kTick + widest + title;
}

void addColorBar(FigurePage& page, const ColorBar& bar, const QRectF& place, const FigureStyle& style) {
    const double thickness = kThickness * style.fontSize();
    const TextRuler& ruler = style.ruler();
    const double size = style.smallSize();
    QRectF box = place;
    bar.vertical ? box.setWidth(thickness) : box.setHeight(thickness);
    const QImage image = barImage(bar, style);
    page.items.emplace_back(PictureItem{image, QRectF(image.rect()), box, true});
    PathItem frame;
    frame.path.addRect(box);
    frame.stroke = style.ink();
    frame.width = style.thinLine();
    const std::vector<double> ticks = tickValues(bar);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double share = ticks.size() == 1 ? 0.5 : static_cast<double>(i) / static_cast<double>(ticks.size() - 1);
        const QPointF at = bar.vertical ? QPointF(box.right(), box.bottom() - share * box.height())
                                        : QPointF(box.left() + share * box.width(), box.bottom());
        const QPointF end = at + (bar.vertical ? QPointF(kTick, 0) : QPointF(0, kTick));
        frame.path.moveTo(at);
        frame.path.lineTo(end);
        // The outer numbers stay within the bar's length.
        const double shift = (0.5 - share) * (bar.vertical ? -ruler.capHeight(size) : 0);
        TextItem number = bar.vertical
                              ? centredLine(ruler, mapValueText(ticks[i], ruler), size, end + QPointF(kTick, shift), Qt::AlignLeft)
                              : TextItem{mapValueText(ticks[i], ruler), end + QPointF(0, ruler.ascent(size)), size};
        if (!bar.vertical)
            number.align = i == 0 ? Qt::AlignLeft : i + 1 == ticks.size() ? Qt::AlignRight : Qt::AlignHCenter;
        page.items.emplace_back(std::move(number));
    }
    page.items.emplace_back(std::move(frame));
    if (bar.title.isEmpty())
        return;
    TextItem title{bar.title, {}, size};
    title.align = Qt::AlignHCenter;
    title.turn = bar.vertical ? -90 : 0;
    title.at = bar.vertical ? QPointF(place.left() + colorBarExtent(bar, style) - ruler.descent(size), box.center().y())
                            : QPointF(box.center().x(), place.top() + colorBarExtent(bar, style) - ruler.descent(size));
    page.items.emplace_back(std::move(title));
}

}  // namespace groundscope
