// SPDX-License-Identifier: GPL-3.0-or-later
/// Sizes of pages by preset: the columns of conferences, A4, a slide. Points. Any thread.
#pragma once

#include "core/base/result.h"
#include "core/data/figure.h"

#include <QMarginsF>

#include <string>
#include <vector>

namespace groundscope {

struct PageSize {
    double width = 0;
    double height = 0;  ///< the most a page may have
    QMarginsF margins;
    bool fixed = false;    ///< the page keeps its height however little is on it (A4, slide)
    bool centred = false;  ///< what is on it stands in the middle of its height
    [[nodiscard]] double contentWidth() const { return width - margins.left() - margins.right(); }
    [[nodiscard]] double contentHeight() const { return height - margins.top() - margins.bottom(); }
};

/// Keys of the presets, in the order of menus.
std::vector<std::string> pagePresets();
/// The preset with the setup's own width and height. Errors: InvalidInput for an unknown preset, or one without room.
Result<PageSize> pageSize(const FigurePageSetup& setup);

}  // namespace groundscope
