// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/font_subset.h"

#include "widgets/figure/cff_charset.h"

#include <algorithm>
#include <hb-subset.h>

namespace groundscope {
namespace {

QByteArray bytesOf(hb_blob_t* blob) {
    unsigned size = 0;
    const char* data = hb_blob_get_data(blob, &size);
    const QByteArray bytes(data, static_cast<qsizetype>(size));
    hb_blob_destroy(blob);
    return bytes;
}

/// Executes the plan; null where hb-subset refuses.
hb_face_t* execute(hb_subset_plan_t* plan) {
    return plan ? hb_subset_plan_execute_or_fail(plan) : nullptr;
}

}  // namespace

std::size_t UsedFonts::add(const GlyphRun& run) {
    const std::size_t index = indexOf(run.face.get());
    if (index == m_faces.size())
        m_faces.push_back({run.face, {}, {}});
    UsedFace& used = m_faces[index];
    for (const uint character : run.text.toUcs4())
        used.characters.insert(character);
    const int end = run.begin + static_cast<int>(run.text.size());
    for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
        const int from = run.glyphs[i].cluster;
        // A cluster ends where the next one begins, in reading order; its first glyph stands for all of it.
        int to = end;
        for (const PlacedGlyph& other : run.glyphs)
            if (other.cluster > from)
                to = std::min(to, other.cluster);
        const bool first = i == 0 || run.glyphs[i - 1].cluster != from;
        used.glyphs.try_emplace(run.glyphs[i].id, first ? run.text.mid(from - run.begin, to - from) : QString());
    }
    return index;
}

std::size_t UsedFonts::indexOf(const FontFace* face) const {
    const auto known = std::find_if(m_faces.begin(), m_faces.end(), [&](const UsedFace& used) { return used.face.get() == face; });
    return static_cast<std::size_t>(known - m_faces.begin());
}

PdfFont pdfSubset(const UsedFace& used) {
    hb_subset_input_t* input = hb_subset_input_create_or_fail();
    if (!input)
        return {};
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    for (const auto& [glyph, text] : used.glyphs)
        hb_set_add(hb_subset_input_glyph_set(input), glyph);
    for (const char* tag : {"GSUB", "GPOS", "GDEF", "kern", "vhea", "vmtx", "VORG"})
        hb_set_add(hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG), hb_tag_from_string(tag, 4));
    hb_subset_plan_t* plan = hb_subset_plan_create_or_fail(used.face->face(), input);
    hb_face_t* face = execute(plan);
    PdfFont font;
    if (face) {
        font.bytes = bytesOf(hb_face_reference_table(face, HB_TAG('C', 'F', 'F', ' ')));
        font.compact = !font.bytes.isEmpty();
        if (!font.compact)
            font.bytes = bytesOf(hb_face_reference_blob(face));
        const std::vector<std::uint32_t> cids = font.compact ? cidsOfCff(font.bytes) : std::vector<std::uint32_t>();
        for (const auto& [glyph, text] : used.glyphs) {
            const std::uint32_t id = hb_map_get(hb_subset_plan_old_to_new_glyph_mapping(plan), glyph);
            font.codes.emplace(glyph, id < cids.size() ? cids[id] : id);
        }
    }
    hb_face_destroy(face);
    hb_subset_plan_destroy(plan);
    hb_subset_input_destroy(input);
    return font;
}

QByteArray browserSubset(const UsedFace& used) {
    hb_subset_input_t* input = hb_subset_input_create_or_fail();
    if (!input)
        return {};
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING);
    for (const char32_t character : used.characters)
        hb_set_add(hb_subset_input_unicode_set(input), character);
    hb_face_t* face = hb_subset_or_fail(used.face->face(), input);
    hb_subset_input_destroy(input);
    const QByteArray bytes = face ? bytesOf(hb_face_reference_blob(face)) : QByteArray();
    hb_face_destroy(face);
    return bytes;
}

}  // namespace groundscope
