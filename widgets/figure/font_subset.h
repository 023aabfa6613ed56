// SPDX-License-Identifier: GPL-3.0-or-later
/// What is used of the fonts of a figure, and the fonts cut down to it (hb-subset).
#pragma once

#include "widgets/figure/font_face.h"

#include <QByteArray>

#include <map>
#include <set>
#include <vector>

namespace groundscope {

/// A face and what is used of it.
struct UsedFace {
    std::shared_ptr<const FontFace> face;
    std::map<std::uint32_t, QString> glyphs;  ///< id -> the text it stands for, for copying
    std::set<char32_t> characters;
};

/// The faces of a figure in the order of their first use.
class UsedFonts {
  public:
    /// Index of the run's face.
    std::size_t add(const GlyphRun& run);
    /// Of a face that was added.
    [[nodiscard]] std::size_t indexOf(const FontFace* face) const;
    [[nodiscard]] const std::vector<UsedFace>& faces() const { return m_faces; }

  private:
    std::vector<UsedFace> m_faces;
};

struct PdfFont {
    QByteArray bytes;      ///< TrueType file, or a bare CFF table
    bool compact = false;  ///< CFF
    std::map<std::uint32_t, std::uint32_t> codes;  ///< glyph in the font -> its code (CID) in a PDF's strings
};

/// For a PDF: the glyphs alone, without hints and layout tables. Empty bytes where the font's tables are broken.
PdfFont pdfSubset(const UsedFace& used);
/// For a browser, which shapes on its own: the characters and the layout tables they need. Empty bytes: as above.
QByteArray browserSubset(const UsedFace& used);

}  // namespace groundscope
