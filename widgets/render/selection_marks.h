// SPDX-License-Identifier: GPL-3.0-or-later
/// A selector's mark: a shape with a letter, so that choices can be told apart without their colour.
///
/// GUI thread.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <string>

class QPainter;

namespace groundscope {

enum class MarkShape { Circle, Square, Diamond, Triangle, Pentagon, Hexagon };

struct SelectorMark {
    QString letter;  ///< one character, not translated: it stands in figures and tables too
    MarkShape shape = MarkShape::Circle;
    QColor color;    ///< dark enough for white letters (4.5:1)
    bool operator==(const SelectorMark&) const = default;
};

/// The mark of a registered selector; unknown ones get their first letter on a grey square.
SelectorMark selectorMark(const std::string& selector);

/// Outline of a shape that fills `box`.
QPainterPath markOutline(MarkShape shape, const QRectF& box);
void paintSelectorMark(QPainter& painter, const QRectF& box, const SelectorMark& mark);
/// The mark as an icon for lists.
QIcon selectorIcon(const std::string& selector);

}  // namespace groundscope
