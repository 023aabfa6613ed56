// SPDX-License-Identifier: GPL-3.0-or-later
/// The parts of a contact sheet: blocks of a known height that are stacked on a page.
///
/// GUI fonts are needed; nothing is kept between two sheets.
#pragma once

#include "widgets/render/contact_sheet.h"

#include <QRectF>

#include <functional>
#include <optional>

class QPainter;

namespace groundscope {

/// All that the blocks of one sheet share. Lengths are in pixels of the page.
struct SheetContext {
    const ContactSheetContent& content;
    const ContactSheetOptions& options;
    double unit = 1;   ///< pixels of the page per pixel of an 1800-pixel page
    double width = 0;  ///< between the margins
    ImagePyramid picture;
    MaskShape groundTruth;
    std::optional<ValueRange> range;  ///< shared by all maps
    std::optional<int> oracle;        ///< index into the candidates
};

SheetContext makeSheetContext(const ContactSheetContent& content,
                              const ContactSheetOptions& options);

struct SheetBlock {
    double height = 0;
    std::function<void(QPainter& painter, const QRectF& box)> paint;
};

/// Picture with ground truth; question, options, expression, answer with its noun phrases, the
/// oracle's result.
SheetBlock headerBlock(const SheetContext& context);
/// One line for further pages.
SheetBlock runningTitleBlock(const SheetContext& context);
/// What the lines and colours mean, with the numbers of the colour map.
SheetBlock legendBlock(const SheetContext& context);
/// Heat map with its point, and the masks with their IoU.
SheetBlock phraseBlock(const SheetContext& context, int phrase);
/// A sentence where rows would be.
SheetBlock messageBlock(const SheetContext& context, const QString& text);
SheetBlock footerBlock(const SheetContext& context, int page, int pages);

}  // namespace groundscope
