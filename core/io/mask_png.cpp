// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/mask_png.h"

#include "core/io/mask_rows.h"

#include <libdeflate.h>

#include <bit>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <string>

namespace groundscope {
namespace {

std::uint32_t bigEndian(std::string_view bytes) {
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(0, 4))
        number = number << 8 | static_cast<std::uint8_t>(byte);
    return number;
}

struct MaskFile {
    Size size;
    std::string_view deflated;  ///< a view of the file, or of `joined`
    std::string joined;
};

/// Header and pixels of the file, when there is nothing else in it and every checksum is right.
bool readChunks(std::string_view bytes, MaskFile& file) {
    constexpr std::string_view kSignature("\x89PNG\r\n\x1a\n", 8);
    constexpr std::string_view kGrey8("\x08\0\0\0\0", 5);  // bits, colour, compression, filters, interlacing
    constexpr std::size_t kFrame = 12;                    // length, name, checksum
    if (!bytes.starts_with(kSignature))
        return false;
    bytes.remove_prefix(kSignature.size());
    for (int chunk = 0; bytes.size() >= kFrame; ++chunk) {
        const std::size_t length = bigEndian(bytes);
        if (length > bytes.size() - kFrame)
            return false;
        const std::string_view name = bytes.substr(4, 4);
        const std::string_view data = bytes.substr(8, length);
        if (libdeflate_crc32(0, name.data(), 4 + length) != bigEndian(bytes.substr(8 + length)))
            return false;
        bytes.remove_prefix(kFrame + length);
        if (name == "IEND") {
            file.deflated = chunk > 2 ? file.joined : file.deflated;
            return length == 0 && bytes.empty() && chunk >= 2;
        }
        if (name != (chunk == 0 ? "IHDR" : "IDAT") || (chunk == 0 && (length != 13 || data.substr(8) != kGrey8)))
            return false;
        if (chunk == 0)
            file.size = {static_cast<int>(bigEndian(data) & 0x7fffffff), static_cast<int>(bigEndian(data.substr(4)) & 0x7fffffff)};
        else if (chunk == 1)
            file.deflated = data;
        else
            file.joined.append(chunk == 2 ? file.deflated : "").append(data);
    }
    return false;
}

/// The first place from `at` on where a byte is not `value`, or `end`.
std::size_t findOther(const std::uint8_t* bytes, std::size_t at, std::size_t end, std::uint8_t value) {
    const std::uint64_t same = value * std::uint64_t{0x0101010101010101};
    const auto differences = [&](std::size_t place) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes + place, sizeof word);
        return word ^ same;
    };
    for (; at + 32 <= end; at += 32)
        if ((differences(at) | differences(at + 8) | differences(at + 16) | differences(at + 24)) != 0)
            break;
    for (; at + 8 <= end; at += 8)
        if (const std::uint64_t word = differences(at); word != 0)
            return at + static_cast<std::size_t>(std::endian::native == std::endian::little ? std::countr_zero(word) : std::countl_zero(word)) / 8;
    while (at < end && bytes[at] == value)
        ++at;
    return at;
}

/// Undoes the filters of a mask's rows and finds where each row changes.
class RowReader {
  public:
    explicit RowReader(Size size) : m_width(static_cast<std::size_t>(size.width)), m_rows(size) {}

    /// A filter's number and the filtered bytes. False when the row holds anything but 0 and one of 1 and 255.
    bool read(const std::uint8_t* row) {
        const std::uint8_t* bytes = row + 1;
        m_changes.clear();
        switch (row[0]) {
            case 0:
                return readBytes(bytes) && take();
            case 1:
                return readDifferences(bytes) && take();
            case 2:
            case 3:
            case 4:
                if (row[0] != 3 && findOther(bytes, 0, m_width, 0) == m_width) {  // of Paeth too: each pixel is the one above
                    m_rows.repeat();
                    return true;
                }
                unfilter(row[0], bytes);
                return readBytes(m_bytes.data()) && take();
            default:
                return false;
        }
    }

    [[nodiscard]] MaskRows& rows() { return m_rows; }

  private:
    bool take() {
        m_rows.add(m_changes);
        return true;
    }

    /// The pixels from `at` on have another value than those before.
    bool change(std::size_t at, std::uint8_t value) {
        if (m_foreground == 0 && (value == 1 || value == 255))
            m_foreground = value;
        m_changes.push_back(static_cast<std::uint32_t>(at));
        return value == 0 || value == m_foreground;
    }

    bool readBytes(const std::uint8_t* bytes) {
        std::uint8_t value = 0;
        for (std::size_t at = 0; (at = findOther(bytes, at, m_width, value)) < m_width;)
            if (value = bytes[at]; !change(at, value))
                return false;
        return true;
    }

    bool readDifferences(const std::uint8_t* bytes) {
        std::uint8_t value = 0;
        for (std::size_t at = 0; (at = findOther(bytes, at, m_width, 0)) < m_width; ++at) {
            value = static_cast<std::uint8_t>(value + bytes[at]);
            if (!change(at, value))
                return false;
        }
        return true;
    }

    /// The bytes of a row that hangs on the one above it.
    void unfilter(int filter, const std::uint8_t* bytes) {
        m_bytes.assign(m_width, 0);
        const MaskRows::Changes& above = m_rows.last();
        for (std::size_t i = 0; i < above.size(); i += 2)
            std::memset(m_bytes.data() + above[i], m_foreground, (i + 1 < above.size() ? above[i + 1] : m_width) - above[i]);
        int left = 0;
        int corner = 0;
        for (std::size_t x = 0; x < m_width; ++x) {
            const int up = m_bytes[x];
            const int expected = filter == 2 ? up : filter == 3 ? (left + up) / 2 : paeth(left, up, corner);
            left = m_bytes[x] = static_cast<std::uint8_t>(bytes[x] + expected);
            corner = up;
        }
    }

    static int paeth(int left, int up, int corner) {
        const int toLeft = std::abs(up - corner);
        const int toUp = std::abs(left - corner);
        const int toCorner = std::abs(left + up - 2 * corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    std::size_t m_width;
    MaskRows m_rows;
    MaskRows::Changes m_changes;
    std::vector<std::uint8_t> m_bytes;
    std::uint8_t m_foreground = 0;  ///< 0: none was seen yet
};

/// Kept by each thread: taking and giving back the memory would cost more than the reading.
class Inflater {
  public:
    /// The filtered rows, or null when the stream is not whole or holds another number of bytes.
    const std::uint8_t* inflate(std::string_view deflated, std::size_t count) {
        if (m_decompressor == nullptr)
            m_decompressor.reset(libdeflate_alloc_decompressor());
        if (m_room < count) {
            m_rows.reset(new (std::nothrow) std::uint8_t[count]);
            m_room = m_rows == nullptr ? 0 : count;
        }
        if (m_decompressor == nullptr || m_room < count)
            return nullptr;
        const auto done = libdeflate_zlib_decompress(m_decompressor.get(), deflated.data(), deflated.size(), m_rows.get(), count, nullptr);
        return done == LIBDEFLATE_SUCCESS ? m_rows.get() : nullptr;
    }

  private:
    struct Free {
        void operator()(libdeflate_decompressor* decompressor) const { libdeflate_free_decompressor(decompressor); }
    };
    std::unique_ptr<libdeflate_decompressor, Free> m_decompressor;
    std::unique_ptr<std::uint8_t[]> m_rows;
    std::size_t m_room = 0;
};

}  // namespace

std::optional<Mask> maskFromPng(std::string_view bytes, std::int64_t maxArea) {
    MaskFile file;
    if (!readChunks(bytes, file) || !isMaskSize(file.size) || file.size.area() > maxArea)
        return std::nullopt;
    const std::size_t rowBytes = static_cast<std::size_t>(file.size.width) + 1;
    const auto height = static_cast<std::size_t>(file.size.height);
    thread_local Inflater inflater;
    const std::uint8_t* rows = inflater.inflate(file.deflated, rowBytes * height);
    if (rows == nullptr)
        return std::nullopt;
    RowReader reader(file.size);
    const std::size_t mostChanges = rowBytes * height / 8;
    for (std::size_t y = 0; y < height; ++y)
        if (!reader.read(rows + y * rowBytes) || reader.rows().changes() > mostChanges)
            return std::nullopt;
    return reader.rows().finish();
}

}  // namespace groundscope
