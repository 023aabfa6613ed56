// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/panel_checks.h"

#include "widgets/figure/panel_source.h"

#include <algorithm>
#include <array>
#include <map>

namespace groundscope {
namespace {

constexpr std::array kKinds = {"image", "ground-truth", "mask", "heat", "errors"};

bool isPart(const Rect& r) {
    constexpr double kRounding = 1e-6;
    return r.width > 0 && r.height > 0 && r.x >= 0 && r.y >= 0 && r.x + r.width <= 1 + kRounding && r.y + r.height <= 1 + kRounding;
}

}  // namespace

std::optional<Qt::Corner> cornerOf(const std::string& name) {
    static const std::map<std::string, Qt::Corner> kCorners{{"top-left", Qt::TopLeftCorner},
                                                            {"top-right", Qt::TopRightCorner},
                                                            {"bottom-left", Qt::BottomLeftCorner},
                                                            {"bottom-right", Qt::BottomRightCorner}};
    const auto found = kCorners.find(name);
    return found == kCorners.end() ? std::nullopt : std::optional(found->second);
}

Result<Done> checkPanels(const std::vector<FigurePanel>& panels, std::size_t runs) {
    for (const FigurePanel& panel : panels) {
        if (std::find(kKinds.begin(), kKinds.end(), panel.kind) == kKinds.end())
            return Error{ErrorCode::InvalidInput,
                         "A panel's kind is \"" + panel.kind + "\", expected image, ground-truth, mask, heat or errors.",
                         {}};
        if (showsRun(panel) && (panel.run < 0 || static_cast<std::size_t>(panel.run) >= runs))
            return Error{ErrorCode::InvalidInput,
                         "A panel shows run " + std::to_string(panel.run) + ", but the figure has " + std::to_string(runs) +
                             "; the first is 0.",
                         {}};
    }
    return Done{};
}

Result<Done> checkParts(const FigureSpec& spec) {
    if (spec.crop && !isPart(*spec.crop))
        return Error{ErrorCode::InvalidInput, "\"crop\" is not a part of the picture: expected fractions from 0 to 1.", {}};
    for (const FigureInset& inset : spec.insets) {
        if (!isPart(inset.part))
            return Error{ErrorCode::InvalidInput, "An inset's \"part\" is not a part of the picture: expected fractions from 0 to 1.", {}};
        if (!(inset.zoom >= 1 && inset.zoom <= 20))
            return Error{ErrorCode::InvalidInput, "An inset's \"zoom\" is " + std::to_string(inset.zoom) + ", expected 1 to 20.", {}};
        if (!cornerOf(inset.corner))
            return Error{ErrorCode::InvalidInput,
                         "An inset's \"corner\" is \"" + inset.corner + "\", expected top-left, top-right, bottom-left or bottom-right.",
                         {}};
    }
    return Done{};
}

}  // namespace groundscope
