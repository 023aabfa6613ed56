// SPDX-License-Identifier: GPL-3.0-or-later
/// A font in a PDF: the used glyphs as a CID font (TrueType or CFF) with a map back to text. Never Type 3.
#pragma once

#include "widgets/figure/font_subset.h"
#include "widgets/figure/pdf_file.h"

namespace groundscope {

/// Number of the Type0 font object (ISO 32000-1, 9.7).
int writePdfFont(PdfFile& file, const UsedFace& used, const PdfFont& font);

/// Operators that show a line: from BT to ET. `names[i]` is the resource name of the font of run i, `codes[i]` its codes.
struct PdfRunFont {
    QByteArray name;
    const PdfFont* font;
};
QByteArray pdfText(const TextItem& item, const ShapedLine& line, const std::vector<PdfRunFont>& fonts);

}  // namespace groundscope
