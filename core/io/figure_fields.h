// SPDX-License-Identifier: GPL-3.0-or-later
/// JSON of a figure's file -> FigureSpec, field by field. Behind figure_file.h.
#pragma once

#include "core/base/result.h"
#include "core/data/figure.h"
#include "core/data/json.h"

namespace groundscope {

/// Kinds and names only; ranges are checkFigure's. Errors: Format, `where` is the JSON pointer; Unsupported.
Result<FigureSpec> figureFromJson(const Json& json);

}  // namespace groundscope
