// SPDX-License-Identifier: GPL-3.0-or-later
/// A laid-out figure as bytes and files: PDF, SVG, PNG, TIFF, clipboard. The same figure and fonts give the same bytes: no
/// clock, no random ids, no names of machines.
///
/// Fonts are embedded as the subset that is used (TrueType or CFF, never Type 3); pictures once each, lossless, in their own
/// pixels; outlines stay vectors. Any thread; QGuiApplication is needed for fonts.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "widgets/figure/page.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

class QMimeData;

namespace groundscope {

enum class FigureFormat { Pdf, Svg, Png, Tiff };

/// By the name's end: .pdf, .svg, .png, .tif, .tiff. Errors: InvalidInput, naming them.
Result<FigureFormat> figureFormat(const std::filesystem::path& file);

/// All pages. Title, alt text and provenance are metadata; Figure::source is attached as figure.json.
/// Errors: NotFound when the font is not installed.
Result<std::string> pdfBytes(const Figure& figure, const Progress& progress = {});
/// One page, counted from 0. Errors: as above.
Result<std::string> svgBytes(const Figure& figure, int page, const Progress& progress = {});
/// One page with its resolution; title, alt text and provenance as text chunks. Errors: as pageImage.
Result<std::string> pngBytes(const Figure& figure, int page, double dpi, const Progress& progress = {});
Result<std::string> tiffBytes(const Figure& figure, int page, double dpi, const Progress& progress = {});

/// A PDF holds all pages; of the other formats the second page is NAME-2.EXT, the third NAME-3.EXT. What it wrote, in order.
/// Errors: as above; Io; Cancelled (files written so far are whole and stay).
Result<std::vector<std::filesystem::path>> writeFigure(const Figure& figure, const std::filesystem::path& file, double dpi,
                                                       const Progress& progress = {});

/// One page for the clipboard: image/svg+xml, application/pdf (that page alone) and pixels at `dpi`. Belongs to the calling
/// thread: move it to the clipboard's.
Result<std::unique_ptr<QMimeData>> figureMimeData(const Figure& figure, int page, double dpi);

/// Sentences on characters that no font has, for the reader of the figure. Empty when all is well.
std::vector<QString> fontNotes(const Figure& figure);

}  // namespace groundscope
