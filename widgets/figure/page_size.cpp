// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/page_size.h"

namespace groundscope {
namespace {

constexpr double kInch = 72;

struct Preset {
    const char* key;
    PageSize size;
};

/// Heights of columns: those of the text of a page.
const Preset kPresets[] = {
    {"cvpr-column", {3.25 * kInch, 8.875 * kInch, {}, false, false}},
    {"cvpr-page", {6.875 * kInch, 8.875 * kInch, {}, false, false}},
    {"neurips", {5.5 * kInch, 9 * kInch, {}, false, false}},
    {"a4", {595.28, 841.89, {56.7, 56.7, 56.7, 56.7}, true, false}},
    {"slide", {13.333 * kInch, 7.5 * kInch, {36, 36, 36, 36}, true, true}},
};

}  // namespace

std::vector<std::string> pagePresets() {
    std::vector<std::string> keys;
    for (const Preset& preset : kPresets)
        keys.emplace_back(preset.key);
    return keys;
}

Result<PageSize> pageSize(const FigurePageSetup& setup) {
    for (const Preset& preset : kPresets) {
        if (setup.preset != preset.key)
            continue;
        PageSize size = preset.size;
        size.width = setup.width.value_or(size.width);
        size.height = setup.maxHeight.value_or(size.height);
        if (size.contentWidth() < 36 || size.contentHeight() < 36)
            return Error{ErrorCode::InvalidInput, "The page's margins leave no room: make its width and height larger.", {}};
        return size;
    }
    return Error{ErrorCode::InvalidInput,
                 "\"preset\" is \"" + setup.preset + "\", expected cvpr-column, cvpr-page, neurips, a4 or slide.",
                 {}};
}

}  // namespace groundscope
