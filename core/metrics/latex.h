// SPDX-License-Identifier: GPL-3.0-or-later
/// What a LaTeX text made by latexText (table.h) needs besides itself.
#pragma once

#include <string>

namespace groundscope {

/// The definition of a macro for characters that pdfLaTeX has no letters for, a line; empty when `latex` has none.
std::string latexUnicodeMacro(const std::string& latex);

}  // namespace groundscope
