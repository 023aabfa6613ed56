// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/npy_table.h"

#include <charconv>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace groundscope {
namespace {

constexpr std::string_view kMagic = "\x93NUMPY";
constexpr std::size_t kMaxHeader = 65536;

std::uint64_t littleEndian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i > 0; --i)
        value = (value << 8U) | static_cast<unsigned char>(bytes[i - 1]);
    return value;
}

/// What follows `'name':` in the header's dictionary, blanks skipped; empty when it is not there.
std::string_view memberOf(std::string_view header, std::string_view name) {
    const std::string quoted = "'" + std::string(name) + "'";
    const std::size_t at = header.find(quoted);
    const std::size_t value =
        at == std::string_view::npos ? at : header.find_first_not_of(": ", at + quoted.size());
    return value == std::string_view::npos ? std::string_view() : header.substr(value);
}

/// "(rows, columns)", blanks anywhere. False when it is anything else.
bool readShape(std::string_view text, std::int64_t& rows, std::int64_t& columns) {
    std::string plain;
    for (const char c : text.substr(0, text.find(')')))
        if (c != ' ' && c != '(')
            plain += c;
    const char* end = plain.data() + plain.size();
    const auto first = std::from_chars(plain.data(), end, rows);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != ',')
        return false;
    const auto second = std::from_chars(first.ptr + 1, end, columns);
    return second.ec == std::errc() && second.ptr == end && rows >= 0 && columns >= 0;
}

/// What stands before the numbers.
struct Header {
    std::size_t begin = 0;  // byte of the first number
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    bool doubles = false;
};

Result<Header> readHeader(std::string_view text, const std::string& where) {
    if (!text.starts_with(kMagic) || text.size() < 12)
        return Error{ErrorCode::Format, "This is not a NumPy file; expected a table of word vectors.", where};
    const std::size_t lengthBytes = text[6] == 1 ? 2 : 4;
    const std::size_t length = littleEndian(text.substr(8, lengthBytes));
    Header header;
    header.begin = 8 + lengthBytes + length;
    if (length > kMaxHeader || header.begin > text.size())
        return Error{ErrorCode::Format, "The header of this NumPy file is damaged.", where};
    const std::string_view members = text.substr(8 + lengthBytes, length);
    const std::string_view type = memberOf(members, "descr");
    const std::string_view order = memberOf(members, "fortran_order");
    if (type.empty() || order.empty() || !readShape(memberOf(members, "shape"), header.rows, header.columns))
        return Error{ErrorCode::Format,
                     "The header of this NumPy file does not name the type, order and shape of a table.",
                     where};
    header.doubles = type.starts_with("'<f8'");
    if ((!header.doubles && !type.starts_with("'<f4'")) || !order.starts_with("False"))
        return Error{ErrorCode::Unsupported,
                     "This NumPy table is not of float32 or float64 numbers, little-endian, row by row.",
                     where};
    return header;
}

}  // namespace

Result<NpyTable> NpyTable::open(const std::filesystem::path& path) {
    GS_TRY(auto file, MappedFile::open(path));
    GS_TRY(const Header header, readHeader(file->text(), path.string()));
    const std::size_t held = file->bytes().size() - header.begin;
    std::int64_t bytes = 0;
    if (__builtin_mul_overflow(header.rows, header.columns, &bytes) ||
        __builtin_mul_overflow(bytes, header.doubles ? 8 : 4, &bytes) || static_cast<std::uint64_t>(bytes) != held)
        return Error{ErrorCode::Format,
                     "This NumPy file says " + std::to_string(header.rows) + " x " + std::to_string(header.columns) +
                         " numbers, but holds " + std::to_string(held) + " bytes of them.",
                     path.string()};
    NpyTable table;
    table.m_file = std::move(file);
    table.m_begin = header.begin;
    table.m_rows = header.rows;
    table.m_columns = header.columns;
    table.m_doubles = header.doubles;
    return table;
}

std::vector<float> NpyTable::row(std::int64_t index) const {
    const auto count = static_cast<std::size_t>(m_columns);
    const std::size_t width = m_doubles ? 8 : 4;
    const std::uint8_t* from = m_file->bytes().data() + m_begin + static_cast<std::size_t>(index) * count * width;
    std::vector<float> values(count);
    if (!m_doubles) {
        std::memcpy(values.data(), from, count * width);
        return values;
    }
    for (std::size_t i = 0; i < count; ++i) {
        double value = 0;
        std::memcpy(&value, from + i * width, width);
        values[i] = static_cast<float>(value);
    }
    return values;
}

}  // namespace groundscope
