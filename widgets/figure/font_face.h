// SPDX-License-Identifier: GPL-3.0-or-later
/// Words as glyphs: shaped by HarfBuzz in the font's own units, without hinting, so that measuring, preview, pixels, PDF
/// and SVG agree to the last digit and between machines that have the same font file.
///
/// QGuiApplication is needed (offscreen will do); any thread. Unit: points, y down.
#pragma once

#include "core/base/result.h"
#include "widgets/figure/page.h"

#include <QByteArray>
#include <QPainterPath>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

struct hb_face_t;
struct hb_font_t;

namespace groundscope {

/// An installed font. Immutable.
class FontFace {
  public:
    /// The family's face of that weight; a family without it gives its regular one. Null when the family is not installed.
    static std::shared_ptr<const FontFace> find(const QString& family, TextWeight weight);
    FontFace(hb_face_t* face, QString family, QByteArray name, TextWeight weight);
    ~FontFace();
    FontFace(const FontFace&) = delete;
    FontFace& operator=(const FontFace&) = delete;

    [[nodiscard]] hb_face_t* face() const { return m_face; }
    [[nodiscard]] hb_font_t* font() const { return m_font; }
    [[nodiscard]] const QByteArray& name() const { return m_name; }  ///< as in a PDF: "NotoSans-Bold"
    [[nodiscard]] const QString& family() const { return m_family; }
    [[nodiscard]] TextWeight weight() const { return m_weight; }
    [[nodiscard]] double unitsPerEm() const { return m_unitsPerEm; }
    [[nodiscard]] double ascent() const { return m_ascent; }    ///< above the baseline, of an em
    [[nodiscard]] double descent() const { return m_descent; }  ///< below the baseline, of an em
    [[nodiscard]] bool hasGlyph(char32_t character) const;

  private:
    hb_face_t* m_face;
    hb_font_t* m_font;
    QString m_family;
    QByteArray m_name;
    TextWeight m_weight;
    double m_unitsPerEm = 1000;
    double m_ascent = 1;
    double m_descent = 0;
};

struct PlacedGlyph {
    std::uint32_t id = 0;
    QPointF at;         ///< points from the line's start on its baseline
    double advance = 0; ///< points
    int cluster = 0;    ///< UTF-16 unit of the line's text where what it shows begins
};

/// Glyphs of one face, left to right.
struct GlyphRun {
    std::shared_ptr<const FontFace> face;
    std::vector<PlacedGlyph> glyphs;
    QString text;       ///< what it shows, in reading order
    int begin = 0;      ///< of `text` in the line, UTF-16 units
};

struct ShapedLine {
    std::vector<GlyphRun> runs;
    double width = 0;   ///< points
    double ascent = 0;  ///< of the figure's font, points
    double descent = 0;
    QString missing;    ///< characters that no font of the list below has; they are left out
};

/// Characters that `family` lacks are taken from Noto Sans, Noto Sans Math, Noto Sans Symbols 2, Noto Sans CJK SC and DejaVu
/// Sans, in this order: never from what happens to be installed.
/// Nothing is drawn when no family is installed: ask requireFont first.
ShapedLine shapeLine(const QString& text, const QString& family, TextWeight weight, double size);

/// Errors: NotFound when the family is not installed, naming it and families that are.
Result<Done> requireFont(const QString& family);

/// The outlines of a line, its baseline from (0, 0).
QPainterPath outlineOf(const ShapedLine& line, double size);

/// Where a line begins and how it is turned: to the page from a line at (0, 0).
QTransform placeOf(const TextItem& item, const ShapedLine& line);

}  // namespace groundscope
