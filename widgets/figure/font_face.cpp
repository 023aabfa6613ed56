// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/font_face.h"

#include <QFont>
#include <QFontDatabase>
#include <QRawFont>
#include <QTransform>

#include <algorithm>
#include <array>
#include <hb-ot.h>
#include <hb.h>
#include <map>
#include <mutex>

namespace groundscope {
namespace {

constexpr std::array kFallbacks = {"Noto Sans", "Noto Sans Math", "Noto Sans Symbols2", "Noto Sans CJK SC", "DejaVu Sans"};
/// What shaping, subsetting and drawing read.
constexpr std::array kTables = {"head", "hhea", "hmtx", "maxp", "cmap", "name", "OS/2", "post", "loca", "glyf", "cvt ",
                                "fpgm", "prep", "gasp", "GDEF", "GSUB", "GPOS", "kern", "CFF ", "VORG", "vhea", "vmtx"};

/// Qt gives tables, not files: put together again they are the font (of a collection, its one face).
hb_face_t* faceOfTables(const QRawFont& font) {
    hb_face_t* builder = hb_face_builder_create();
    for (const char* tag : kTables) {
        const QByteArray table = font.fontTable(tag);
        if (table.isEmpty())
            continue;
        hb_blob_t* blob =
            hb_blob_create(table.constData(), static_cast<unsigned>(table.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
        hb_face_builder_add_table(builder, hb_tag_from_string(tag, 4), blob);
        hb_blob_destroy(blob);
    }
    hb_blob_t* whole = hb_face_reference_blob(builder);
    hb_face_t* face = hb_face_create(whole, 0);
    hb_blob_destroy(whole);
    hb_face_destroy(builder);
    hb_face_make_immutable(face);
    return face;
}

/// The name for PDF, without the characters that a PDF name must escape.
QByteArray postscriptName(hb_face_t* face, const QString& family) {
    std::array<char, 128> text{};
    auto size = static_cast<unsigned>(text.size());
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, text.data());
    QByteArray name(text.data());
    if (name.isEmpty())
        name = family.toUtf8();
    name.removeIf([](char c) { return !(std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_'); });
    return name.isEmpty() ? QByteArray("Font") : name;
}

bool isInstalled(const QString& family) {
    return QFontDatabase::families().contains(family, Qt::CaseInsensitive);
}

std::shared_ptr<const FontFace> loaded(const QString& family, TextWeight weight) {
    if (!isInstalled(family))
        return nullptr;
    QFont font(family);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(weight == TextWeight::Bold);
    font.setItalic(weight == TextWeight::Italic);
    font.setPixelSize(100);
    const QRawFont raw = QRawFont::fromFont(font);
    if (!raw.isValid() || raw.familyName().compare(family, Qt::CaseInsensitive) != 0)
        return nullptr;
    const TextWeight found = raw.style() != QFont::StyleNormal ? TextWeight::Italic
                             : raw.weight() >= QFont::DemiBold ? TextWeight::Bold
                                                               : TextWeight::Regular;
    if (found != weight && weight != TextWeight::Regular)
        return FontFace::find(family, TextWeight::Regular);
    hb_face_t* face = faceOfTables(raw);
    return std::make_shared<const FontFace>(face, family, postscriptName(face, family), weight);
}

struct Shaper {
    QString text;
    std::vector<std::shared_ptr<const FontFace>> faces;  ///< in the order they are asked; none is null
    double size;
    ShapedLine line;

    [[nodiscard]] int faceFor(char32_t character) const {
        for (std::size_t i = 0; i < faces.size(); ++i)
            if (faces[i]->hasGlyph(character))
                return static_cast<int>(i);
        return -1;
    }

    void shapeRun(int begin, int end, const std::shared_ptr<const FontFace>& face) {
        hb_buffer_t* buffer = hb_buffer_create();
        hb_buffer_add_utf16(buffer,
                            reinterpret_cast<const std::uint16_t*>(text.utf16()),
                            static_cast<int>(text.size()),
                            static_cast<unsigned>(begin),
                            end - begin);
        hb_buffer_guess_segment_properties(buffer);
        hb_buffer_set_language(buffer, hb_language_from_string("en", -1));  // not the machine's
        hb_shape(face->font(), buffer, nullptr, 0);
        unsigned count = 0;
        const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
        const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer, &count);
        const double scale = size / face->unitsPerEm();
        GlyphRun run{face, {}, text.mid(begin, end - begin), begin};
        for (unsigned i = 0; i < count; ++i) {
            run.glyphs.push_back({infos[i].codepoint,
                                  QPointF(line.width + places[i].x_offset * scale, -places[i].y_offset * scale),
                                  places[i].x_advance * scale,
                                  static_cast<int>(infos[i].cluster)});
            line.width += places[i].x_advance * scale;
        }
        hb_buffer_destroy(buffer);
        line.runs.push_back(std::move(run));
    }

    void shape() {
        int begin = 0;
        int current = 0;
        for (int i = 0; i < text.size();) {
            const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            const char32_t character = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
            // A combining mark belongs to the letter before it, a space to the run it stands in.
            const bool stays = i > begin && current >= 0 && faces[static_cast<std::size_t>(current)]->hasGlyph(character);
            const int face = stays ? current : faceFor(character);
            if (face != current) {
                close(begin, i, current);
                begin = i;
                current = face;
            }
            if (face < 0)
                line.missing += QString::fromUcs4(&character, 1);
            i += pair ? 2 : 1;
        }
        close(begin, static_cast<int>(text.size()), current);
    }

    void close(int begin, int end, int face) {
        if (face >= 0 && end > begin)
            shapeRun(begin, end, faces[static_cast<std::size_t>(face)]);
    }
};

/// A control character has no glyph and no width: one in a phrase must not become a box.
QString printable(QString text) {
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return text;
}

// hb_draw: the y axis of a font points up.
struct OutlinePen {
    QPainterPath path;
    QPointF origin;
    double scale = 1;
    [[nodiscard]] QPointF at(float x, float y) const { return {origin.x() + x * scale, origin.y() - y * scale}; }
};

hb_draw_funcs_t* outlineFuncs() {
    static hb_draw_funcs_t* const funcs = [] {
        hb_draw_funcs_t* f = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(
            f,
            [](hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float x, float y, void*) {
                auto& p = *static_cast<OutlinePen*>(pen);
                p.path.moveTo(p.at(x, y));
            },
            nullptr,
            nullptr);
        hb_draw_funcs_set_line_to_func(
            f,
            [](hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float x, float y, void*) {
                auto& p = *static_cast<OutlinePen*>(pen);
                p.path.lineTo(p.at(x, y));
            },
            nullptr,
            nullptr);
        hb_draw_funcs_set_quadratic_to_func(
            f,
            [](hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float cx, float cy, float x, float y, void*) {
                auto& p = *static_cast<OutlinePen*>(pen);
                p.path.quadTo(p.at(cx, cy), p.at(x, y));
            },
            nullptr,
            nullptr);
        hb_draw_funcs_set_cubic_to_func(
            f,
            [](hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float ax, float ay, float bx, float by, float x, float y, void*) {
                auto& p = *static_cast<OutlinePen*>(pen);
                p.path.cubicTo(p.at(ax, ay), p.at(bx, by), p.at(x, y));
            },
            nullptr,
            nullptr);
        hb_draw_funcs_set_close_path_func(
            f,
            [](hb_draw_funcs_t*, void* pen, hb_draw_state_t*, void*) { static_cast<OutlinePen*>(pen)->path.closeSubpath(); },
            nullptr,
            nullptr);
        hb_draw_funcs_make_immutable(f);
        return f;
    }();
    return funcs;
}

}  // namespace

FontFace::FontFace(hb_face_t* face, QString family, QByteArray name, TextWeight weight)
    : m_face(face),
      m_font(hb_font_create(face)),
      m_family(std::move(family)),
      m_name(std::move(name)),
      m_weight(weight),
      m_unitsPerEm(std::max(16U, hb_face_get_upem(face))) {
    hb_font_extents_t extents{};
    if (hb_font_get_h_extents(m_font, &extents)) {
        m_ascent = extents.ascender / m_unitsPerEm;
        m_descent = -extents.descender / m_unitsPerEm;
    }
    hb_font_make_immutable(m_font);
}

FontFace::~FontFace() {
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
}

bool FontFace::hasGlyph(char32_t character) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font, character, &glyph) != 0;
}

std::shared_ptr<const FontFace> FontFace::find(const QString& family, TextWeight weight) {
    static std::recursive_mutex mutex;  // a bold face that is missing asks for the regular one
    static std::map<std::pair<QString, TextWeight>, std::shared_ptr<const FontFace>> faces;
    const std::lock_guard lock(mutex);
    const auto known = faces.find({family, weight});
    if (known != faces.end())
        return known->second;
    auto face = loaded(family, weight);
    if (face)  // one that is missing may be installed while we run
        faces.emplace(std::pair(family, weight), face);
    return face;
}

ShapedLine shapeLine(const QString& text, const QString& family, TextWeight weight, double size) {
    Shaper shaper{printable(text), {}, size, {}};
    const auto add = [&](const QString& name) {
        if (const auto face = FontFace::find(name, weight))
            shaper.faces.push_back(face);
    };
    add(family);
    if (shaper.faces.empty())
        return {};
    shaper.line.ascent = shaper.faces.front()->ascent() * size;
    shaper.line.descent = shaper.faces.front()->descent() * size;
    const auto covered = [&] {
        const QList<uint> characters = shaper.text.toUcs4();
        return std::all_of(characters.begin(), characters.end(), [&](uint character) { return shaper.faceFor(character) >= 0; });
    };
    for (const char* fallback : kFallbacks) {
        if (covered())
            break;
        add(QString::fromLatin1(fallback));
    }
    shaper.shape();
    return shaper.line;
}

Result<Done> requireFont(const QString& family) {
    if (FontFace::find(family, TextWeight::Regular))
        return Done{};
    QStringList some;
    for (const char* name : kFallbacks)
        if (isInstalled(QString::fromLatin1(name)))
            some << QString::fromLatin1(name);
    const std::string known =
        some.isEmpty() ? "" : " For example " + some.join(QStringLiteral(", ")).toStdString() + " is there.";
    return Error{ErrorCode::NotFound,
                 "The font \"" + family.toStdString() +
                     "\" is not installed: install it or name another one in the figure's page settings." + known,
                 "/page/font"};
}

QPainterPath outlineOf(const ShapedLine& line, double size) {
    OutlinePen pen;
    pen.path.setFillRule(Qt::WindingFill);
    for (const GlyphRun& run : line.runs) {
        pen.scale = size / run.face->unitsPerEm();
        for (const PlacedGlyph& glyph : run.glyphs) {
            pen.origin = glyph.at;
            hb_font_get_glyph_shape(run.face->font(), glyph.id, outlineFuncs(), &pen);
        }
    }
    return pen.path;
}

QTransform placeOf(const TextItem& item, const ShapedLine& line) {
    const double shift = item.align & Qt::AlignRight ? line.width : item.align & Qt::AlignHCenter ? line.width / 2 : 0;
    return QTransform().translate(item.at.x(), item.at.y()).rotate(item.turn).translate(-shift, 0);
}

}  // namespace groundscope
