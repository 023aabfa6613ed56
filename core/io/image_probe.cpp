// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/image_decoders.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace groundscope {

namespace {

Error headerError(const std::string& format) {
    return {ErrorCode::Format, "The " + format + " header is cut off or damaged.", {}};
}

/// Bytes of a stream at a position; numbers in either byte order.
class HeaderReader {
  public:
    explicit HeaderReader(std::istream& file) : m_file(file) {}

    /// False when the file ends before.
    bool read(std::int64_t at, int count) {
        m_file.clear();
        m_file.seekg(at);
        return count <= static_cast<int>(m_bytes.size()) &&
               static_cast<bool>(m_file.read(reinterpret_cast<char*>(m_bytes.data()), count));
    }
    [[nodiscard]] std::uint32_t big(int at, int count) const {
        std::uint32_t value = 0;
        for (int i = 0; i < count; ++i)
            value = value << 8 | m_bytes[static_cast<std::size_t>(at + i)];
        return value;
    }
    [[nodiscard]] std::uint32_t little(int at, int count) const {
        std::uint32_t value = 0;
        for (int i = count - 1; i >= 0; --i)
            value = value << 8 | m_bytes[static_cast<std::size_t>(at + i)];
        return value;
    }
    [[nodiscard]] std::uint32_t number(int at, int count, bool bigEndian) const {
        return bigEndian ? big(at, count) : little(at, count);
    }

  private:
    std::istream& m_file;
    std::array<std::uint8_t, 64> m_bytes{};
};

/// Refuses what does not fit an int; the caller checks for too large and empty.
Size sizeOf(std::uint32_t width, std::uint32_t height) {
    constexpr std::uint32_t kMost = 1U << 30;
    return {static_cast<int>(std::min(width, kMost)), static_cast<int>(std::min(height, kMost))};
}

Result<Size> jpegSize(HeaderReader& file) {
    std::int64_t at = 2;
    for (int segment = 0; segment < 4096; ++segment) {
        if (!file.read(at, 4) || file.big(0, 1) != 0xff)
            return headerError("JPEG");
        const std::uint32_t marker = file.big(1, 1);
        if (marker == 0xff) {  // fill byte
            ++at;
            continue;
        }
        const bool isFrame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame) {
            if (!file.read(at, 9))
                return headerError("JPEG");
            return sizeOf(file.big(7, 2), file.big(5, 2));
        }
        const bool alone = marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        at += alone ? 2 : 2 + std::int64_t{file.big(2, 2)};
    }
    return headerError("JPEG");
}

Result<Size> webpSize(HeaderReader& file) {
    if (!file.read(12, 18))
        return headerError("WebP");
    const std::uint32_t chunk = file.big(0, 4);
    if (chunk == 0x56503858)  // "VP8X"
        return sizeOf(file.little(12, 3) + 1, file.little(15, 3) + 1);
    if (chunk == 0x5650384c) {  // "VP8L"
        const std::uint32_t bits = file.little(9, 4);
        return sizeOf((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
    }
    if (chunk == 0x56503820)  // "VP8 "
        return sizeOf(file.little(14, 2) & 0x3fff, file.little(16, 2) & 0x3fff);
    return headerError("WebP");
}

Result<Size> tiffSize(HeaderReader& file) {
    if (!file.read(0, 8))
        return headerError("TIFF");
    const bool bigEndian = file.big(0, 2) == 0x4d4d;
    const std::int64_t directory = file.number(4, 4, bigEndian);
    if (!file.read(directory, 2))
        return headerError("TIFF");
    const auto entries = static_cast<int>(file.number(0, 2, bigEndian));
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    for (int i = 0; i < entries && (width == 0 || height == 0); ++i) {
        if (!file.read(directory + 2 + 12 * std::int64_t{i}, 12))
            return headerError("TIFF");
        const std::uint32_t tag = file.number(0, 2, bigEndian);
        const int bytes = file.number(2, 2, bigEndian) == 3 ? 2 : 4;
        if (tag == 256)
            width = file.number(8, bytes, bigEndian);
        if (tag == 257)
            height = file.number(8, bytes, bigEndian);
    }
    return sizeOf(width, height);
}

Result<Size> bmpSize(HeaderReader& file) {
    if (!file.read(14, 12))
        return headerError("BMP");
    if (file.little(0, 4) == 12)  // OS/2
        return sizeOf(file.little(4, 2), file.little(6, 2));
    const auto height =
        static_cast<std::int32_t>(file.little(8, 4));  // negative: rows from the top
    return sizeOf(file.little(4, 4), static_cast<std::uint32_t>(std::llabs(height)));
}

}  // namespace

std::optional<ImageKind> imageKindOf(std::string_view start) {
    const auto begins = [&](std::string_view magic) {
        return start.substr(0, magic.size()) == magic;
    };
    if (begins("\x89PNG\r\n\x1a\n"))
        return ImageKind::Png;
    if (begins("\xff\xd8\xff"))
        return ImageKind::Jpeg;
    if (begins("RIFF") && start.size() >= 12 && start.substr(8, 4) == "WEBP")
        return ImageKind::Webp;
    if (begins(std::string_view("II*\0", 4)) || begins(std::string_view("MM\0*", 4)))
        return ImageKind::Tiff;
    if (begins("GIF87a") || begins("GIF89a"))
        return ImageKind::Gif;
    if (begins("BM"))
        return ImageKind::Bmp;
    return std::nullopt;
}

Result<Size> sizeFromHeader(std::istream& stream, ImageKind kind) {
    HeaderReader file(stream);
    switch (kind) {
        case ImageKind::Png:
            return file.read(16, 8) ? Result<Size>(sizeOf(file.big(0, 4), file.big(4, 4)))
                                    : headerError("PNG");
        case ImageKind::Gif:
            return file.read(6, 4) ? Result<Size>(sizeOf(file.little(0, 2), file.little(2, 2)))
                                   : headerError("GIF");
        case ImageKind::Jpeg:
            return jpegSize(file);
        case ImageKind::Webp:
            return webpSize(file);
        case ImageKind::Tiff:
            return tiffSize(file);
        case ImageKind::Bmp:
            return bmpSize(file);
    }
    return headerError("image");
}

}  // namespace groundscope
