// SPDX-License-Identifier: GPL-3.0-or-later
/// The LaTeX text beside a figure: \includegraphics at its final size, alternative text, caption and label.
///
/// Compiles with pdfLaTeX, XeLaTeX and LuaLaTeX, also with a graphicx that knows no alternative text. Pure functions.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace groundscope {

struct TexFigure {
    std::vector<std::filesystem::path> files;  ///< PDF: one, holding all pages; PNG: one a page. Names alone are used
    int pages = 1;
    bool twoColumns = false;  ///< as wide as both columns: figure*
    std::string caption;      ///< plain words
    std::string alt;          ///< plain words
};

/// Ends with a line that tells whether somebody changed the text since.
std::string texStub(const TexFigure& figure);

/// Whether a text is a stub as texStub wrote it: it may be replaced.
bool isUnchangedStub(const std::string& text);

}  // namespace groundscope
