// SPDX-License-Identifier: GPL-3.0-or-later
/// A figure's file: JSON <-> FigureSpec. What each field means: data/figure.h and docs/figures.md.
///
/// Read strictly: a field that is not known, of another kind or out of range is refused, so that no misspelt setting is
/// passed over. Written the same way each time: same figure, same bytes. Any thread.
#pragma once

#include "core/base/result.h"
#include "core/data/figure.h"
#include "core/data/json.h"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

namespace groundscope {

/// The file's "groundscope_figure".
inline constexpr int kFigureVersion = 1;

/// Names of FigureTemplate, in its order: "contact-sheet", …
inline constexpr std::array<const char*, 10> kFigureTemplateNames{
    "contact-sheet", "comparison", "attention", "gallery", "tournament", "examples", "failure-pairs", "plot", "table", "grid"};
std::string nameOf(FigureTemplate layout);

/// JSON of two spaces a level and a line feed at its end. Empty texts and lists are left out; view and page are whole.
/// @param origin  what the runs are, for readers ("origin"); nobody reads it back
std::string figureText(const FigureSpec& spec, const Json& origin = {});
/// @param where  for messages: the file's name. Errors: Format, `where` is "FILE: /view/gamma"; Unsupported for a file of a
/// newer program.
Result<FigureSpec> parseFigure(std::string_view text, const std::string& where);

/// Settings out of range, and indices of runs that are not there. Errors: Format with the place ("/view/gamma").
Result<Done> checkFigure(const FigureSpec& spec);

/// Errors: NotFound, Io; as parseFigure.
Result<FigureSpec> readFigureFile(const std::filesystem::path& file);
/// Errors: as checkFigure; Io.
Result<Done> writeFigureFile(const std::filesystem::path& file, const FigureSpec& spec);

}  // namespace groundscope
