// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/text_array.h"

#include "core/base/files.h"
#include "core/io/json_input.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace groundscope {
namespace {

constexpr std::int64_t kMaxBytes = std::int64_t{256} << 20;
constexpr std::size_t kMaxTexts = 10'000'000;
constexpr std::string_view kMagic = "\x93NUMPY";

Error damaged(const std::string& what) {
    return {ErrorCode::Format, "This is no NumPy file of texts: " + what, {}};
}

/// The value behind a key of the header, a Python dictionary as NumPy prints it: {'descr': '<U22', 'shape': (120,), …}.
std::string_view valueOf(std::string_view header, std::string_view key) {
    const std::size_t at = header.find(key);
    if (at == std::string_view::npos)
        return {};
    header.remove_prefix(at + key.size());
    header.remove_prefix(std::min(header.find_first_not_of(" :"), header.size()));
    return header;
}

struct TextKind {
    std::size_t width = 0;   ///< characters a text
    std::size_t bytes = 4;   ///< a character: 4 = code points, 1 = bytes
    bool bigEndian = false;
};

Result<TextKind> kindOf(std::string_view header) {
    std::string_view kind = valueOf(header, "'descr'");
    if (!kind.starts_with('\'') || kind.size() < 4)
        return damaged("its header names no kind of value.");
    const std::string_view name = kind.substr(1, kind.find('\'', 1) - 1);
    if (name.find('O') != std::string_view::npos)
        return Error{ErrorCode::Unsupported,
                     "This NumPy file holds Python objects (a pickle), which are not read because reading them can run code. "
                     "Save the texts as an array of texts (numpy.array(list, dtype=str)) or as a JSON list.",
                     {}};
    TextKind result;
    result.bigEndian = name[0] == '>';
    const bool codePointsKind = name.size() > 2 && name[1] == 'U';
    result.bytes = codePointsKind ? 4 : 1;
    const auto [end, error] = name.size() > 2
                                  ? std::from_chars(name.data() + 2, name.data() + name.size(), result.width)
                                  : std::from_chars_result{name.data(), std::errc::invalid_argument};
    if (error != std::errc() || end != name.data() + name.size() || (!codePointsKind && name[1] != 'S'))
        return Error{ErrorCode::Unsupported, "This NumPy file holds values of kind \"" + std::string(name.substr(0, 20)) +
                                                 "\"; texts (\"<U…\") are needed.", {}};
    return result;
}

/// (120,) or (243, 2)
Result<TextArray> shapeOf(std::string_view header) {
    if (valueOf(header, "'fortran_order'").starts_with("True"))
        return Error{ErrorCode::Unsupported, "This NumPy file is stored column by column; save it row by row (order=\"C\").", {}};
    std::string_view shape = valueOf(header, "'shape'");
    if (!shape.starts_with('('))
        return damaged("its header gives no shape.");
    shape = shape.substr(1, shape.find(')') - 1);
    std::vector<std::size_t> sides;
    while (!shape.empty()) {
        std::size_t side = 0;
        const auto [end, error] = std::from_chars(shape.data(), shape.data() + shape.size(), side);
        if (error != std::errc())
            return damaged("its shape is no list of numbers.");
        sides.push_back(side);
        shape.remove_prefix(static_cast<std::size_t>(end - shape.data()));
        shape.remove_prefix(std::min(shape.find_first_not_of(" ,"), shape.size()));
    }
    if (sides.empty() || sides.size() > 2)
        return damaged("it has " + std::to_string(sides.size()) + " dimensions, 1 or 2 are needed.");
    TextArray result;
    result.rows = sides[0];
    result.columns = sides.size() == 2 ? sides[1] : 1;
    if (result.columns == 0 || result.rows > kMaxTexts / result.columns)
        return damaged("its shape is out of range.");
    return result;
}

std::string textAt(std::string_view bytes, const TextKind& kind) {
    if (kind.bytes == 1)
        return validUtf8(bytes.substr(0, bytes.find_last_not_of('\0') + 1));
    std::string text;
    std::size_t zeros = 0;  // NumPy pads with zeros; only those at the end are padding
    for (std::size_t i = 0; i < bytes.size(); i += 4) {
        char32_t value = 0;
        for (std::size_t b = 0; b < 4; ++b)
            value = (value << 8) | static_cast<unsigned char>(bytes[i + (kind.bigEndian ? b : 3 - b)]);
        if (value == 0) {
            ++zeros;
            continue;
        }
        text.append(zeros, '\0');
        zeros = 0;
        const bool scalar = value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
        appendUtf8(text, scalar ? value : kReplacementCharacter);
    }
    return text;
}

/// Where the header begins and how long it is.
struct HeaderPlace {
    std::size_t begin = 0;
    std::size_t length = 0;
};

std::optional<HeaderPlace> headerPlace(std::string_view bytes) {
    if (!bytes.starts_with(kMagic) || bytes.size() < 12)
        return std::nullopt;
    const std::size_t digits = bytes[6] == 1 ? 2 : bytes[6] == 2 || bytes[6] == 3 ? 4 : 0;
    if (digits == 0)
        return std::nullopt;
    HeaderPlace place{8 + digits, 0};
    for (std::size_t i = 0; i < digits; ++i)
        place.length |= static_cast<std::size_t>(static_cast<unsigned char>(bytes[8 + i])) << (8 * i);
    if (place.length > bytes.size() - place.begin)
        return std::nullopt;
    return place;
}

Result<TextArray> parseTextJson(const std::string& bytes) {
    GS_TRY(const InputJson json, parseInput(bytes, {}));
    TextArray result;
    if (!json.is_array())
        return Error{ErrorCode::Format, "This is no JSON list of texts.", {}};
    for (const InputJson& row : json) {
        const std::string place = "/" + std::to_string(result.rows);
        const std::size_t columns = row.is_array() ? row.size() : 1;
        if (result.rows == 0)
            result.columns = columns;
        if (columns != result.columns || columns == 0)
            return Error{ErrorCode::Format, "Every row of the list needs the same number of texts.", place};
        for (std::size_t column = 0; column < columns; ++column) {
            const InputJson& cell = row.is_array() ? row[column] : row;
            if (!cell.is_string())
                return Error{ErrorCode::Format, "This place of the list holds no text.", place};
            result.texts.push_back(validUtf8(cell.get_ref<const std::string&>()));
        }
        ++result.rows;
    }
    return result;
}

}  // namespace

Result<TextArray> parseTextNpy(std::string_view bytes) {
    const auto place = headerPlace(bytes);
    if (!place)
        return damaged("it does not begin as one, or is cut off.");
    const std::string_view header = bytes.substr(place->begin, place->length);
    const std::string_view data = bytes.substr(place->begin + place->length);
    GS_TRY(const TextKind kind, kindOf(header));
    GS_TRY(TextArray result, shapeOf(header));
    const std::size_t count = result.rows * result.columns;
    const std::size_t width = kind.width <= data.size() / kind.bytes ? kind.width * kind.bytes : 0;
    const bool fits = count == 0 ? data.empty() : width > 0 && data.size() % width == 0 && data.size() / width == count;
    if (!fits)
        return damaged("it holds " + std::to_string(data.size()) + " bytes of texts, its header promises another number.");
    result.texts.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        result.texts.push_back(textAt(data.substr(i * width, width), kind));
    return result;
}

Result<TextArray> readTextArray(const std::filesystem::path& path) {
    GS_TRY(const std::string bytes, readFile(path, kMaxBytes));
    auto result = bytes.starts_with(kMagic) ? parseTextNpy(bytes) : parseTextJson(bytes);
    if (!result.has_value())
        return withContext(result.error(), path.string());
    return result;
}

}  // namespace groundscope
