// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pdf_font.h"

#include "core/base/files.h"

#include <QTransform>

#include <cmath>
#include <hb-ot.h>

namespace groundscope {
namespace {

QByteArray hex4(std::uint32_t code) {
    return QByteArray::number(code, 16).rightJustified(4, '0').toUpper();
}

/// Width of a glyph in thousandths of an em, as the font says it.
double naturalWidth(const FontFace& face, std::uint32_t glyph) {
    return hb_font_get_glyph_h_advance(face.font(), glyph) * 1000 / face.unitsPerEm();
}

/// "ABCDEF+Name": two subsets of one font that differ must not share a name.
QByteArray subsetName(const UsedFace& used, const PdfFont& font) {
    const std::string hash = sha256(std::string_view(font.bytes.constData(), static_cast<std::size_t>(font.bytes.size())));
    QByteArray tag;
    for (std::size_t i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + std::stoi(hash.substr(2 * i, 2), nullptr, 16) % 26);
    return tag + "+" + used.face->name();
}

QByteArray widths(const UsedFace& used, const PdfFont& font) {
    std::map<std::uint32_t, double> byCode;
    for (const auto& [glyph, text] : used.glyphs)
        byCode[font.codes.at(glyph)] = naturalWidth(*used.face, glyph);
    QByteArray out;
    for (const auto& [code, width] : byCode)
        out += number(code) + " [" + number(width) + "] ";
    return "[" + out.trimmed() + "]";
}

QByteArray toUnicode(const UsedFace& used, const PdfFont& font) {
    std::map<std::uint32_t, QString> byCode;
    for (const auto& [glyph, text] : used.glyphs)
        if (!text.isEmpty())
            byCode[font.codes.at(glyph)] = text;
    std::vector<QByteArray> lines;
    for (const auto& [code, text] : byCode) {
        QByteArray units;
        for (const QChar c : text)
            units += hex4(c.unicode());
        lines.push_back("<" + hex4(code) + "> <" + units + ">\n");
    }
    QByteArray out =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (std::size_t i = 0; i < lines.size(); i += 100) {  // a block holds at most 100
        const std::size_t end = std::min(lines.size(), i + 100);
        out += number(end - i) + " beginbfchar\n";
        for (std::size_t j = i; j < end; ++j)
            out += lines[j];
        out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

int writeDescriptor(PdfFile& file, const UsedFace& used, const PdfFont& font, const QByteArray& name) {
    const int data =
        file.writeStream(font.compact ? "/Subtype /CIDFontType0C" : "/Length1 " + number(font.bytes.size()), font.bytes);
    const FontFace& face = *used.face;
    const double unit = 1000 / face.unitsPerEm();
    hb_position_t capHeight = 0;
    if (!hb_ot_metrics_get_position(face.font(), HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight))
        capHeight = static_cast<hb_position_t>(0.7 * face.unitsPerEm());
    const bool italic = face.weight() == TextWeight::Italic;
    const QByteArray ascent = number(face.ascent() * 1000);
    const QByteArray descent = number(-face.descent() * 1000);
    return file.write("<< /Type /FontDescriptor /FontName /" + name + " /Flags " + (italic ? "68" : "4") + " /FontBBox [-1000 " +
                      descent + " 2000 " + ascent + "] /ItalicAngle " + (italic ? "-12" : "0") + " /Ascent " + ascent +
                      " /Descent " + descent + " /CapHeight " + number(capHeight * unit) + " /StemV " +
                      (face.weight() == TextWeight::Bold ? "140" : "80") + (font.compact ? " /FontFile3 " : " /FontFile2 ") +
                      PdfFile::reference(data) + " >>");
}

/// The strings of a TJ: codes, and steps where the next glyph is not where the font's widths leave the pen.
struct ShowStrings {
    double size;
    QByteArray out;
    QByteArray codes;
    double rise = 0;

    void flush() {
        if (!codes.isEmpty())
            out += "<" + codes + ">";
        codes.clear();
    }
    void step(double points) {
        const QByteArray thousandths = number(-points * 1000 / size);
        if (thousandths == "0")
            return;
        flush();
        out += thousandths;
    }
    void setRise(double points) {
        if (points == rise)
            return;
        flush();
        out += "] TJ " + number(points) + " Ts [";
        rise = points;
    }
};

}  // namespace

int writePdfFont(PdfFile& file, const UsedFace& used, const PdfFont& font) {
    const QByteArray name = subsetName(used, font);
    const int descriptor = writeDescriptor(file, used, font, name);
    const int descendant = file.write(
        QByteArray("<< /Type /Font /Subtype /") + (font.compact ? "CIDFontType0" : "CIDFontType2") + " /BaseFont /" + name +
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor " +
        PdfFile::reference(descriptor) + " /W " + widths(used, font) + (font.compact ? "" : " /CIDToGIDMap /Identity") + " >>");
    const int map = file.writeStream("", toUnicode(used, font));
    return file.write("<< /Type /Font /Subtype /Type0 /BaseFont /" + name + " /Encoding /Identity-H /DescendantFonts [" +
                      PdfFile::reference(descendant) + "] /ToUnicode " + PdfFile::reference(map) + " >>");
}

QByteArray pdfText(const TextItem& item, const ShapedLine& line, const std::vector<PdfRunFont>& fonts) {
    const QTransform place = placeOf(item, line);
    QByteArray out =
        "BT " + number(item.color.redF()) + " " + number(item.color.greenF()) + " " + number(item.color.blueF()) + " rg\n";
    for (std::size_t i = 0; i < line.runs.size(); ++i) {
        const GlyphRun& run = line.runs[i];
        if (run.glyphs.empty())
            continue;
        double pen = run.glyphs.front().at.x();
        const QPointF begin = place.map(QPointF(pen, 0));
        // A font's y axis points up, the page's down.
        out += "/" + fonts[i].name + " " + number(item.size) + " Tf " + number(place.m11()) + " " + number(place.m12()) + " " +
               number(-place.m21()) + " " + number(-place.m22()) + " " + number(begin.x()) + " " + number(begin.y()) +
               " Tm 0 Ts [";
        ShowStrings show{item.size, {}, {}};
        for (const PlacedGlyph& glyph : run.glyphs) {
            show.setRise(-glyph.at.y());
            show.step(glyph.at.x() - pen);
            show.codes += hex4(fonts[i].font->codes.at(glyph.id));
            pen = glyph.at.x() + naturalWidth(*run.face, glyph.id) * item.size / 1000;
        }
        show.flush();
        out += show.out + "] TJ\n";
    }
    return out + "ET\n";
}

}  // namespace groundscope
