// SPDX-License-Identifier: GPL-3.0-or-later
/// The items of a page as operators of a PDF content stream.
#pragma once

#include "widgets/figure/pdf_font.h"
#include "widgets/figure/used_pictures.h"

#include <set>

namespace groundscope {

/// The fonts of a figure as the pages name them: face i is /Fi, picture i /Pi, a fill of opacity 0.35 /A350.
struct PdfNames {
    const UsedFonts& used;
    const std::vector<PdfFont>& fonts;
    const UsedPictures& pictures;
};

struct PdfPage {
    QByteArray content;
    std::set<std::size_t> faces;     ///< used
    std::set<std::size_t> pictures;  ///< used
    std::set<int> opacities;         ///< used, in thousandths
};

/// `lines`: one a TextItem of the page, in order; empty where words are outlines.
PdfPage pdfPage(const FigurePage& page, const std::vector<ShapedLine>& lines, const PdfNames& names, bool outlineText,
                const QString& font);

}  // namespace groundscope
