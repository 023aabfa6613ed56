// SPDX-License-Identifier: GPL-3.0-or-later
/// The published scripts' meta and point files (spec 6.4, 6.5): noun phrases with scores, places and points.
///
/// Robust: separators inside phrases and answers, line breaks inside phrases, CRLF, byte order marks and damaged UTF-8
/// are read to the end; what cannot be read keeps its place and becomes a note. Pure; any thread.
#pragma once

#include "core/base/geometry.h"
#include "core/data/benchmark.h"
#include "core/data/grounding.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// One noun phrase as filed.
struct MetaLine {
    int line = 0;           ///< of the file, from 1
    int group = -1;         ///< as written; -1 = no number
    bool readable = true;   ///< false: only its place is known
    std::string phrase;     ///< trimmed
    std::string core;       ///< trimmed
    std::optional<double> score;      ///< nothing for nan
    std::optional<Span> chars;        ///< long grammar: code points of the text
    std::optional<std::string> text;  ///< long grammar: the answer, line feeds as blanks, blanks at both ends kept
};

/// One point as filed.
struct PointLine {
    int line = 0;
    std::string phrase;
    std::optional<Point> at;  ///< nothing when it cannot be read
};

template <typename Line>
struct LinesByImage {
    std::map<std::string, std::vector<Line>> images;  ///< "1.jpg" -> its lines in file order
    std::vector<DataNote> notes;
};

/// `<id>.jpg - <g> - <phrase>| <core>| <score>`, or with `| <start> | <end>| <text>`. @param where  for notes
LinesByImage<MetaLine> parseMeta(std::string_view bytes, const std::string& where);

/// `<id>.jpg | <phrase> | [ x  y]`
LinesByImage<PointLine> parsePoints(std::string_view bytes, const std::string& where);

}  // namespace groundscope
