// SPDX-License-Identifier: GPL-3.0-or-later
/// The report's style sheet: light, dark and print. No "<" or "&" in it: it stands in the page as it is.
#pragma once

#include <string_view>

namespace groundscope {

std::string_view reportStyle();

}  // namespace groundscope
