// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands where on a figure's page: words with their places, filled boxes, pictures.
#pragma once

#include "widgets/figure/figure_style.h"
#include "widgets/figure/page.h"
#include "widgets/figure/templates.h"

#include <QStringList>
#include <QTransform>

#include <algorithm>
#include <vector>

namespace groundscope::test {

struct PlacedWords {
    TextItem item;
    QRectF box;  ///< from the capitals' top to the baseline: what ink is sure to take
};

/// All items of a kind on a page.
template <typename Item>
std::vector<Item> itemsOf(const FigurePage& page) {
    std::vector<Item> items;
    for (const FigureItem& item : page.items)
        if (const auto* one = std::get_if<Item>(&item))
            items.push_back(*one);
    return items;
}

inline std::vector<PlacedWords> wordsOn(const FigurePage& page, const TextRuler& ruler) {
    std::vector<PlacedWords> words;
    for (const TextItem& item : itemsOf<TextItem>(page)) {
        const double width = ruler.width(item.text, item.size, item.weight);
        const double left = item.align == Qt::AlignRight ? -width : item.align == Qt::AlignHCenter ? -width / 2 : 0;
        const QRectF box(left, -ruler.capHeight(item.size), width, ruler.capHeight(item.size));
        words.push_back({item, QTransform().translate(item.at.x(), item.at.y()).rotate(item.turn).mapRect(box)});
    }
    return words;
}

inline QStringList textsOn(const FigurePage& page) {
    QStringList texts;
    for (const TextItem& item : itemsOf<TextItem>(page))
        texts.append(item.text);
    return texts;
}

inline QRectF boxOf(const FigurePage& page, const TextRuler& ruler, const QString& text) {
    for (const PlacedWords& words : wordsOn(page, ruler))
        if (words.item.text == text)
            return words.box;
    return {};
}

/// Filled boxes: bars and the legend's swatches.
inline std::vector<PathItem> boxesOn(const FigurePage& page) {
    std::vector<PathItem> boxes;
    for (PathItem& item : itemsOf<PathItem>(page))
        if (item.fill && item.path.elementCount() == 5)
            boxes.push_back(item);
    return boxes;
}

/// The first two words that lie on each other; empty when none do.
inline QString overlapOn(const FigurePage& page, const TextRuler& ruler) {
    const std::vector<PlacedWords> words = wordsOn(page, ruler);
    for (std::size_t a = 0; a < words.size(); ++a)
        for (std::size_t b = a + 1; b < words.size(); ++b) {
            const QRectF both = words[a].box & words[b].box;
            if (both.width() > 0.05 && both.height() > 0.05)
                return QStringLiteral("%1 | %2").arg(words[a].item.text, words[b].item.text);
        }
    return {};
}

/// The first item that reaches beyond its page; empty when none does.
inline QString outsideOf(const FigurePage& page, const TextRuler& ruler) {
    const auto isOn = [&](const QRectF& box) {  // QRectF::contains knows no lines; 0.6: half a line's width
        return box.left() >= -0.6 && box.top() >= -0.6 && box.right() <= page.size.width() + 0.6 && box.bottom() <= page.size.height() + 0.6;
    };
    for (const PlacedWords& words : wordsOn(page, ruler))
        if (!isOn(words.box))
            return words.item.text;
    for (const PathItem& item : itemsOf<PathItem>(page))
        if (const QRectF box = item.clip ? item.path.boundingRect() & *item.clip : item.path.boundingRect(); !isOn(box))
            return QStringLiteral("path at %1, %2").arg(box.left()).arg(box.top());
    for (const PictureItem& item : itemsOf<PictureItem>(page))
        if (!isOn(item.place))
            return QStringLiteral("picture at %1, %2").arg(item.place.left()).arg(item.place.top());
    return {};
}

/// Why a page is not fit for print; empty when it is.
inline QString faultOf(const FigurePage& page, const TextRuler& ruler, const TemplateInput& input) {
    if (page.size.width() > input.width + 0.01 || page.size.height() > input.mostHeight + 0.01)
        return QStringLiteral("page of %1 x %2").arg(page.size.width()).arg(page.size.height());
    for (const TextItem& item : itemsOf<TextItem>(page))
        if (item.size < 5)
            return QStringLiteral("small: ") + item.text;
    for (const PathItem& item : itemsOf<PathItem>(page))
        if (item.stroke && item.width < 0.5)
            return QStringLiteral("a line of %1").arg(item.width);
    if (const QString words = overlapOn(page, ruler); !words.isEmpty())
        return QStringLiteral("overlap: ") + words;
    const QString outside = outsideOf(page, ruler);
    return outside.isEmpty() ? QString() : QStringLiteral("outside: ") + outside;
}

}  // namespace groundscope::test
