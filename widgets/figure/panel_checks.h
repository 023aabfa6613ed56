// SPDX-License-Identifier: GPL-3.0-or-later
/// What a figure's file may say of panels, crop and insets.
#pragma once

#include "core/base/result.h"
#include "core/data/figure.h"

#include <QtCore/qnamespace.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// Errors: InvalidInput for a kind of panel that is not known, or a run that the figure does not have.
Result<Done> checkPanels(const std::vector<FigurePanel>& panels, std::size_t runs);

/// Crop and insets. Errors: InvalidInput, naming what is out of range.
Result<Done> checkParts(const FigureSpec& spec);

/// "top-left", "top-right", "bottom-left" or "bottom-right".
std::optional<Qt::Corner> cornerOf(const std::string& name);

}  // namespace groundscope
