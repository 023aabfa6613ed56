// SPDX-License-Identifier: GPL-3.0-or-later
/// Panel: one picture of a figure with what lies on it: heat map, masks, the point, a part drawn larger in a corner.
///
/// Plain values; any thread that may use fonts. Image pixels of the original picture; the panel's place is in points of the
/// page. The photograph is never scaled: pages hold it once at its own resolution, and panels without a heat map share it.
#pragma once

#include "core/metrics/figure_data.h"
#include "widgets/figure/figure_style.h"
#include "widgets/figure/page.h"

#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

/// A picture ready for pages, and its frame.
struct PanelPicture {
    QImage image;  ///< native resolution; null: a blank frame of `size`
    Size size;     ///< frame of masks and points
};
/// Once a sample; panels copy it. The run's or the benchmark's size where there is no picture.
PanelPicture panelPicture(const FigureSample& sample);

/// A mask's outline in image pixels, traced once.
using PanelShape = std::shared_ptr<const Region>;
PanelShape panelShape(const Mask& mask);

struct PanelArea {
    PanelShape shape;  ///< null: nothing
    Size frame;        ///< of the shape; scaled to the picture where it differs
    AreaStyle style;
    bool filled = true;
};

struct PanelInset {
    QRectF part;  ///< image pixels
    double zoom = 3;
    Qt::Corner corner = Qt::BottomRightCorner;
};

struct Panel {
    PanelPicture picture;
    std::vector<PanelArea> areas;  ///< later ones on top
    std::vector<QLineF> contour;   ///< of the heat map, image pixels
    std::vector<Point> points;     ///< pixels' indices: drawn at their centres
    QRectF part;                   ///< shown, image pixels; empty: all
    std::vector<PanelInset> insets;
    QString letter;                ///< in the top left corner; may be empty
    QString blank;                 ///< words in place of a missing picture
    /// Width over height of what is shown.
    [[nodiscard]] double aspect() const;
    [[nodiscard]] QRectF shown() const;
};

/// The picture with the map flattened into it, `side` pixels along its longer side; the strongest colours let a third of the
/// photograph through.
PanelPicture withHeat(const PanelPicture& picture, const AttentionMap& map, const HeatStyle& style, int side);

/// Adds the panel's items; it fills `place` (same aspect) and is cut to it. Appends to FigurePage::panels.
void addPanel(FigurePage& page, const Panel& panel, const QRectF& place, const FigureStyle& style);

/// A shape on the page: `source` (image pixels) lies on `place`; simplified below `tolerance` points, parts and holes smaller
/// than that left out.
QPainterPath shapePath(const Region& shape, const QRectF& source, const QRectF& place, double tolerance = 0.1);

/// A bar of the map's colours with numbers at its ends (and zero), standing to the right of panels or lying below them.
struct ColorBar {
    ValueRange range;
    QString title;  ///< beside it; may be empty
    bool vertical = true;
};
/// Width (vertical) or height (lying) that a bar with its numbers takes.
double colorBarExtent(const ColorBar& bar, const FigureStyle& style);
/// A map's value as figures print it: two digits.
QString mapValueText(double value, const TextRuler& ruler);
void addColorBar(FigurePage& page, const ColorBar& bar, const QRectF& place, const FigureStyle& style);

}  // namespace groundscope
