// SPDX-License-Identifier: GPL-3.0-or-later
/// FigurePage: what stands where on a page of a figure, as a list of pictures, outlines and words. Templates make it, the
/// writers (PDF, SVG, PNG, TIFF) and the preview paint it: all show the same.
///
/// Plain values; any thread that may use fonts. Unit: points (1/72 inch) of the final page, y down, origin top left.
#pragma once

#include <QColor>
#include <QImage>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace groundscope {

/// Dashes in units of the line's width.
enum class LineStyle { Solid, Dashed, Dotted };
/// Of areas, for print without colours.
enum class Hatch { None, Forward, Backward, Cross };

/// A picture with its heat map flattened into it: opaque, in its own pixels. Items that share the image (QImage::cacheKey)
/// share its bytes in the file.
struct PictureItem {
    QImage image;
    QRectF part;   ///< of the image, its pixels
    QRectF place;  ///< on the page
    bool smooth = true;
};

/// An outline, an area or both, cut to `clip` where it has one. Colours are opaque but for `fill`, whose alpha counts.
struct PathItem {
    QPainterPath path;
    std::optional<QColor> stroke;
    double width = 0.75;
    LineStyle line = LineStyle::Solid;
    std::optional<QColor> fill;
    Hatch hatch = Hatch::None;  ///< in the colour of the stroke, or of the fill
    std::optional<QRectF> clip;
};

enum class TextWeight { Regular, Bold, Italic };

/// One line of words, its baseline from `at`. Templates break lines (text_layout.h): writers do not.
struct TextItem {
    QString text;
    QPointF at;  ///< left, centre or right end of the baseline by `align`
    double size = 8;
    TextWeight weight = TextWeight::Regular;
    QColor color = Qt::black;
    Qt::AlignmentFlag align = Qt::AlignLeft;
    double turn = 0;  ///< degrees clockwise around `at`
};

using FigureItem = std::variant<PictureItem, PathItem, TextItem>;

struct FigurePage {
    QSizeF size;
    std::vector<FigureItem> items;  ///< later ones lie on top
    std::vector<QRectF> panels;     ///< places of the panels in reading order: for clicks in the preview
};

/// A laid-out figure.
struct Figure {
    std::vector<FigurePage> pages;  ///< at least one
    QString font;                   ///< family of all words
    bool outlineText = false;
    QString title;                  ///< for metadata
    QString caption;                ///< plain words, for the .tex stub
    QString alt;                    ///< what is seen
    std::string source;             ///< provenance for metadata: the figure's file as JSON, already anonymised
    std::vector<QString> notes;     ///< what the reader of the figure must know: ranges that differ, a run that changed
};

}  // namespace groundscope
