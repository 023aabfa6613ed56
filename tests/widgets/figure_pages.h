// SPDX-License-Identifier: GPL-3.0-or-later
/// A figure of two pages with one of each thing that writers must say: for tests of the writers.
#pragma once

#include "widgets/figure/page.h"

#include <QPainter>

#include <cstdlib>

namespace groundscope::testing {

/// 120 x 80 pixels, no two rows or columns alike.
inline QImage examplePhoto() {
    QImage photo(120, 80, QImage::Format_RGB32);
    for (int y = 0; y < photo.height(); ++y)
        for (int x = 0; x < photo.width(); ++x)
            photo.setPixel(x, y, qRgb(2 * x, 3 * y, x * y / 40));
    return photo;
}

/// Mean difference of two pictures of one size, in steps of 8 bits.
inline double meanDifference(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    return sum / 3 / (static_cast<double>(a.width()) * a.height());
}

inline TextItem exampleText(const char* utf8, QPointF at, TextWeight weight = TextWeight::Regular) {
    TextItem item;
    item.text = QString::fromUtf8(utf8);
    item.at = at;
    item.weight = weight;
    return item;
}

inline PathItem exampleMask(const QRectF& place) {
    PathItem mask;
    mask.path.addEllipse(place);
    mask.path.addRect(place.center().x() - 4, place.center().y() - 4, 8, 8);  // a hole
    mask.stroke = QColor(0xd5, 0x5e, 0x00);
    mask.fill = QColor(0xd5, 0x5e, 0x00, 90);
    return mask;
}

inline Figure exampleFigure() {
    const QImage photo = examplePhoto();
    Figure figure;
    figure.font = QStringLiteral("Noto Sans");
    figure.title = QStringLiteral("Masks <of> \"two\" phrases & more");
    figure.alt = QString::fromUtf8("A butterfly’s wing, outlined in orange.");
    figure.source = "{\"template\":\"grid\"}\n";

    FigurePage first;
    first.size = {234, 150};
    first.items.push_back(PictureItem{photo, {0, 0, 120, 80}, {10, 20, 100, 66.6667}, true});
    first.items.push_back(PictureItem{photo, {30, 20, 60, 40}, {124, 20, 100, 66.6667}, true});
    PathItem mask = exampleMask({30, 30, 50, 40});
    mask.clip = QRectF(10, 20, 100, 66.6667);
    first.items.push_back(mask);
    PathItem dashed = exampleMask({150, 30, 50, 40});
    dashed.line = LineStyle::Dashed;
    dashed.hatch = Hatch::Cross;
    dashed.fill = QColor(0x00, 0x72, 0xb2, 60);
    first.items.push_back(dashed);
    first.items.push_back(exampleText("the butterfly’s wings", {10, 12}));
    first.items.push_back(exampleText("Bold office words", {124, 12}, TextWeight::Bold));
    first.items.push_back(exampleText("leaning AVATAR", {10, 100}, TextWeight::Italic));
    TextItem centred = exampleText("IoU ≥ 0.5, 蝴蝶 的翅膀, naïve", {117, 120});
    centred.align = Qt::AlignHCenter;
    first.items.push_back(centred);
    TextItem turned = exampleText("turned axis", {230, 140});
    turned.turn = -90;
    turned.color = QColor(0x55, 0x55, 0x55);
    first.items.push_back(turned);
    PathItem veil;  // half-transparent over words: they must stay words
    veil.path.addRect(8, 4, 90, 12);
    veil.fill = QColor(255, 230, 0, 80);
    first.items.push_back(veil);
    first.panels = {{10, 20, 100, 66.6667}, {124, 20, 100, 66.6667}};

    FigurePage second;
    second.size = {234, 60};
    second.items.push_back(exampleText("a < b & \"c\"", {10, 20}));
    TextItem right = exampleText("page two", {224, 20});
    right.align = Qt::AlignRight;
    second.items.push_back(right);
    PathItem dotted;
    dotted.path.moveTo(10, 40);
    dotted.path.lineTo(224, 40);
    dotted.stroke = Qt::black;
    dotted.line = LineStyle::Dotted;
    dotted.width = 1;
    second.items.push_back(dotted);
    figure.pages = {first, second};
    return figure;
}

}  // namespace groundscope::testing
