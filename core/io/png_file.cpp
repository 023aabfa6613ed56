// SPDX-License-Identifier: GPL-3.0-or-later
// PNG straight from its library: as RGB for pictures, as numbers for masks.
#include "core/io/png_file.h"

#include "core/io/image.h"
#include "core/io/image_decoders.h"

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstring>
#include <new>
#include <sstream>

#include <png.h>

namespace groundscope {

namespace {

Error damaged(const std::string& reason) {
    return {ErrorCode::Format, "The picture is damaged: " + reason + ".", {}};
}

Error noMemory() {
    return {ErrorCode::OutOfMemory, "There is not enough memory for this picture.", {}};
}

struct PngSource {
    std::string_view bytes;
    std::size_t at = 0;
    char text[160] = "";
};

void readPngBytes(png_structp png, png_bytep target, png_size_t count) {
    auto* source = static_cast<PngSource*>(png_get_io_ptr(png));
    if (count > source->bytes.size() - source->at)
        png_error(png, "the file ends before the picture does");
    std::memcpy(target, source->bytes.data() + source->at, count);
    source->at += count;
}

void leavePng(png_structp png, png_const_charp message) {
    auto* source = static_cast<PngSource*>(png_get_error_ptr(png));
    std::snprintf(source->text, sizeof source->text, "%s", message);
    png_longjmp(png, 1);
}

/// What rows hold: 3 bytes a pixel, or the numbers as they are stored.
enum class PngRows { Rgb, Numbers };

/// How the file stores its pixels.
struct PngKind {
    int colour = 0;
    int bits = 0;
    std::string palette;
};

void chooseRows(png_structp png, int colour, PngRows rows) {
    const bool isRgb = rows == PngRows::Rgb;
    const bool isColour = (colour & PNG_COLOR_MASK_COLOR) != 0;
    if (isRgb || (isColour && colour != PNG_COLOR_TYPE_PALETTE))
        png_set_strip_16(png);  // the high byte
    png_set_packing(png);
    if (isRgb && colour == PNG_COLOR_TYPE_PALETTE)
        png_set_palette_to_rgb(png);
    if (isRgb && colour == PNG_COLOR_TYPE_GRAY)
        png_set_expand_gray_1_2_4_to_8(png);
    if (isRgb && !isColour)
        png_set_gray_to_rgb(png);
    png_set_strip_alpha(png);
    png_set_interlace_handling(png);
}

/// Decodes into rows that have room for 3 bytes a pixel. False when libpng gave up; the source's text says why.
bool runPng(png_structp png, png_infop info, std::uint8_t** rows, Size size, PngRows wanted, PngKind& kind) {
    if (setjmp(png_jmpbuf(png)) != 0)
        return false;
    png_set_user_limits(png, static_cast<png_uint_32>(size.width), static_cast<png_uint_32>(size.height));
    png_read_info(png, info);
    if (png_get_image_width(png, info) != static_cast<png_uint_32>(size.width) ||
        png_get_image_height(png, info) != static_cast<png_uint_32>(size.height))
        png_error(png, "two headers of different sizes");
    kind.colour = png_get_color_type(png, info);
    kind.bits = png_get_bit_depth(png, info);
    png_colorp entries = nullptr;
    int count = 0;
    if (png_get_PLTE(png, info, &entries, &count) != 0)
        kind.palette.assign(reinterpret_cast<const char*>(entries), 3 * static_cast<std::size_t>(count));
    chooseRows(png, kind.colour, wanted);
    png_read_update_info(png, info);
    const std::size_t rowBytes = png_get_rowbytes(png, info);
    const auto width = static_cast<std::size_t>(size.width);
    if (wanted == PngRows::Rgb ? rowBytes != 3 * width : rowBytes > 3 * width)
        png_error(png, "an unexpected number of channels");
    png_read_image(png, rows);
    png_read_end(png, nullptr);
    return true;
}

/// A deflate stream gives at most 1032 bytes for one of its own: more pixels than that allows are a
/// lie.
bool isPlausible(Size size, std::size_t fileBytes) {
    return size.area() / 8 <= static_cast<std::int64_t>(fileBytes) * 1032;
}

/// Bytes of each row begin at multiples of 3 * width.
Result<std::vector<std::uint8_t>> decode(std::string_view bytes, Size size, PngRows wanted, PngKind& kind) {
    if (!isPlausible(size, bytes.size()))
        return damaged("its header promises more pixels than the file can hold");
    std::vector<std::uint8_t> pixels;
    std::vector<std::uint8_t*> rows;
    try {
        pixels.resize(static_cast<std::size_t>(size.area()) * 3);
        rows.resize(static_cast<std::size_t>(size.height));
        kind.palette.reserve(3 * PNG_MAX_PALETTE_LENGTH);
    } catch (const std::bad_alloc&) {
        return noMemory();
    }
    for (std::size_t y = 0; y < rows.size(); ++y)
        rows[y] = pixels.data() + y * static_cast<std::size_t>(size.width) * 3;
    PngSource source{bytes};
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &source, leavePng, [](png_structp, png_const_charp) {});
    png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
    if (info == nullptr) {
        png_destroy_read_struct(&png, nullptr, nullptr);
        return noMemory();
    }
    png_set_read_fn(png, &source, readPngBytes);
    const bool done = runPng(png, info, rows.data(), size, wanted, kind);
    png_destroy_read_struct(&png, &info, nullptr);
    if (!done)
        return damaged(source.text);
    return pixels;
}

Result<Size> pngSize(std::string_view bytes) {
    constexpr std::size_t kHeader = 64;
    if (imageKindOf(bytes.substr(0, 16)) != ImageKind::Png)
        return Error{ErrorCode::Format, "This is no PNG.", {}};
    std::istringstream header{std::string(bytes.substr(0, kHeader))};
    GS_TRY(const Size size, sizeFromHeader(header, ImageKind::Png));
    if (size.isEmpty())
        return damaged("it has no pixels");
    if (size.width >= kMaxImageSide || size.height >= kMaxImageSide || size.area() > kMaxImageArea)
        return Error{ErrorCode::Unsupported, "The picture is too large.", {}};
    return size;
}

}  // namespace

Result<RgbImage> decodePng(std::string_view bytes, Size size) {
    PngKind kind;
    RgbImage image;
    image.width = size.width;
    image.height = size.height;
    GS_TRY(image.pixels, decode(bytes, size, PngRows::Rgb, kind));
    return image;
}

Result<PngNumbers> decodePngNumbers(std::string_view bytes) {
    GS_TRY(const Size size, pngSize(bytes));
    PngKind kind;
    GS_TRY(const std::vector<std::uint8_t> pixels, decode(bytes, size, PngRows::Numbers, kind));
    const bool hasPalette = kind.colour == PNG_COLOR_TYPE_PALETTE;
    const bool isColour = !hasPalette && (kind.colour & PNG_COLOR_MASK_COLOR) != 0;
    PngNumbers picture{size, {}, isColour ? 24 : kind.bits, hasPalette ? std::move(kind.palette) : std::string()};
    const std::size_t bytesEach = isColour ? 3 : kind.bits == 16 ? 2 : 1;
    const auto width = static_cast<std::size_t>(size.width);
    try {
        picture.numbers.reserve(static_cast<std::size_t>(size.area()));
    } catch (const std::bad_alloc&) {
        return noMemory();
    }
    for (std::size_t y = 0; y < static_cast<std::size_t>(size.height); ++y)
        for (std::size_t x = 0; x < width; ++x) {
            std::uint32_t number = 0;
            for (std::size_t i = 0; i < bytesEach; ++i)
                number = number << 8 | pixels[3 * width * y + bytesEach * x + i];
            picture.numbers.push_back(number);
        }
    return picture;
}

namespace {

void appendPngBytes(png_structp png, png_bytep from, png_size_t count) {
    auto* out = static_cast<std::string*>(png_get_io_ptr(png));
    bool fits = true;
    try {
        out->append(reinterpret_cast<const char*>(from), count);
    } catch (const std::bad_alloc&) {
        fits = false;
    }
    if (!fits)
        png_error(png, "out of memory");
}

int storedColour(const PngNumbers& picture) {
    return picture.bits == 24 ? PNG_COLOR_TYPE_RGB : picture.palette.empty() ? PNG_COLOR_TYPE_GRAY : PNG_COLOR_TYPE_PALETTE;
}

/// `row` has room for 3 bytes a pixel.
bool writePng(png_structp png, png_infop info, const PngNumbers& picture, std::uint8_t* row) {
    if (setjmp(png_jmpbuf(png)) != 0)
        return false;
    const bool isColour = picture.bits == 24;
    png_set_IHDR(png, info, static_cast<png_uint_32>(picture.size.width), static_cast<png_uint_32>(picture.size.height),
                 isColour ? 8 : picture.bits, storedColour(picture), PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    if (!picture.palette.empty() && !isColour)
        png_set_PLTE(png, info, reinterpret_cast<png_const_colorp>(picture.palette.data()), static_cast<int>(picture.palette.size() / 3));
    png_write_info(png, info);
    png_set_packing(png);
    const std::size_t bytesEach = isColour ? 3 : picture.bits == 16 ? 2 : 1;
    const auto width = static_cast<std::size_t>(picture.size.width);
    for (std::size_t y = 0; y < static_cast<std::size_t>(picture.size.height); ++y) {
        for (std::size_t x = 0; x < width; ++x)
            for (std::size_t i = 0; i < bytesEach; ++i)
                row[bytesEach * x + i] = static_cast<std::uint8_t>(picture.numbers[width * y + x] >> 8 * (bytesEach - 1 - i));
        png_write_row(png, row);
    }
    png_write_end(png, nullptr);
    return true;
}

bool fitsPng(const PngNumbers& picture) {
    const bool hasPalette = !picture.palette.empty();
    const bool isKind = picture.bits == 24 || picture.bits == 16 || picture.bits == 8 || picture.bits == 4 || picture.bits == 2 ||
                        picture.bits == 1;
    if (!isKind || (hasPalette && (picture.bits > 8 || picture.palette.size() % 3 != 0)) || picture.size.isEmpty() ||
        static_cast<std::int64_t>(picture.numbers.size()) != picture.size.area())
        return false;
    const std::uint32_t most = hasPalette ? static_cast<std::uint32_t>(picture.palette.size() / 3) - 1 : picture.highest();
    return std::all_of(picture.numbers.begin(), picture.numbers.end(), [most](std::uint32_t number) { return number <= most; });
}

}  // namespace

Result<std::string> encodePngNumbers(const PngNumbers& picture) {
    if (!fitsPng(picture))
        return Error{ErrorCode::InvalidInput, "The numbers do not fit this kind of PNG.", {}};
    std::string out;
    PngSource failure;
    std::vector<std::uint8_t> row;
    try {
        row.resize(static_cast<std::size_t>(picture.size.width) * 3);
    } catch (const std::bad_alloc&) {
        return noMemory();
    }
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &failure, leavePng, [](png_structp, png_const_charp) {});
    png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
    if (info == nullptr) {
        png_destroy_write_struct(&png, nullptr);
        return noMemory();
    }
    png_set_write_fn(png, &out, appendPngBytes, [](png_structp) {});
    const bool done = writePng(png, info, picture, row.data());
    png_destroy_write_struct(&png, &info);
    if (!done)
        return Error{ErrorCode::Internal, std::string("The picture could not be encoded: ") + failure.text + ".", {}};
    return out;
}

}  // namespace groundscope
