// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG and PNG straight from their libraries: OpenCV would take a cut-off JPEG for a whole one,
// convert CMYK its own way and let libpng's warnings through to the terminal.
#include "core/io/image_decoders.h"

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstring>
#include <new>
#include <string>

// After the standard headers: jpeglib.h needs FILE and size_t.
#include <jerror.h>
#include <jpeglib.h>
#include <png.h>

namespace groundscope {

namespace {

Error damaged(const std::string& reason) {
    return {ErrorCode::Format, "The picture is damaged: " + reason + ".", {}};
}

/// libjpeg leaves by longjmp: objects with destructors live outside the function that calls setjmp.
struct JpegErrors {
    jpeg_error_mgr manager;
    jpeg_progress_mgr progress;
    std::jmp_buf jump;
    char text[JMSG_LENGTH_MAX];
};

void leaveJpeg(j_common_ptr info) {
    auto* errors = reinterpret_cast<JpegErrors*>(info->err);
    errors->manager.format_message(info, errors->text);
    std::longjmp(errors->jump, 1);
}

/// Warnings are silent, except those that say that the data end before the picture does.
void hearJpeg(j_common_ptr info, int level) {
    if (level < 0 &&
        (info->err->msg_code == JWRN_JPEG_EOF || info->err->msg_code == JWRN_HIT_MARKER))
        leaveJpeg(info);
}

/// A small progressive file can ask for thousands of passes over a large picture: real ones have
/// about ten.
void limitJpegScans(j_common_ptr info) {
    constexpr int kMaxScans = 200;
    if (reinterpret_cast<j_decompress_ptr>(info)->input_scan_number > kMaxScans) {
        auto* errors = reinterpret_cast<JpegErrors*>(info->err);
        std::snprintf(errors->text, sizeof errors->text, "more than %d scans", kMaxScans);
        std::longjmp(errors->jump, 1);
    }
}

/// One row of CMYK as Adobe writes it (255 = no ink) to RGB, rounded as Pillow does.
void rgbFromInvertedCmyk(const std::uint8_t* cmyk, std::uint8_t* rgb, int width) {
    for (int x = 0; x < width; ++x) {
        const int black = cmyk[4 * x + 3];
        for (int c = 0; c < 3; ++c) {
            const int product = (255 - cmyk[4 * x + c]) * black + 128;
            rgb[3 * x + c] = static_cast<std::uint8_t>(black - ((product >> 8) + product) / 256);
        }
    }
}

/// False when libjpeg gave up; `errors.text` says why. May throw bad_alloc only outside libjpeg's
/// frames.
bool runJpeg(jpeg_decompress_struct& info,
             JpegErrors& errors,
             std::string_view bytes,
             RgbImage& image,
             std::vector<std::uint8_t>& row) {
    if (setjmp(errors.jump) != 0)
        return false;
    jpeg_create_decompress(&info);
    info.progress = &errors.progress;
    jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    jpeg_read_header(&info, TRUE);
    const bool isCmyk = info.num_components == 4;
    info.out_color_space = isCmyk ? JCS_CMYK : JCS_RGB;
    jpeg_start_decompress(&info);
    image.width = static_cast<int>(info.output_width);
    image.height = static_cast<int>(info.output_height);
    row.resize(std::size_t{info.output_width} * 4);
    const std::size_t stride = std::size_t{info.output_width} * 3;
    while (info.output_scanline < info.output_height) {
        // Grows with what was really decoded: a header that lies costs no memory.
        const std::size_t offset = image.pixels.size();
        image.pixels.resize(offset + stride);
        std::uint8_t* target = isCmyk ? row.data() : image.pixels.data() + offset;
        jpeg_read_scanlines(&info, &target, 1);
        if (isCmyk)
            rgbFromInvertedCmyk(row.data(), image.pixels.data() + offset, image.width);
    }
    return true;
}

}  // namespace

Result<RgbImage> decodeJpeg(std::string_view bytes) {
    jpeg_decompress_struct info{};
    JpegErrors errors{};
    info.err = jpeg_std_error(&errors.manager);
    errors.manager.error_exit = leaveJpeg;
    errors.manager.emit_message = hearJpeg;
    errors.manager.output_message = [](j_common_ptr) {};
    errors.progress.progress_monitor = limitJpegScans;
    RgbImage image;
    std::vector<std::uint8_t> row;
    bool done = false;
    bool outOfMemory = false;
    try {
        done = runJpeg(info, errors, bytes, image, row);
    } catch (const std::bad_alloc&) {
        outOfMemory = true;
    }
    const bool cutOff = errors.manager.msg_code == JWRN_JPEG_EOF;
    jpeg_destroy_decompress(&info);
    if (outOfMemory)
        return Error{ErrorCode::OutOfMemory, "There is not enough memory for this picture.", {}};
    if (!done)
        return cutOff ? Error{ErrorCode::Format,
                              "The file is cut off: it ends before the picture does.",
                              {}}
                      : damaged(errors.text);
    return image;
}

namespace {

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

/// Decodes into rows of 3 bytes a pixel. False when libpng gave up; the source's text says why.
bool runPng(png_structp png, png_infop info, std::uint8_t** rows, Size size) {
    if (setjmp(png_jmpbuf(png)) != 0)
        return false;
    png_set_user_limits(
        png, static_cast<png_uint_32>(size.width), static_cast<png_uint_32>(size.height));
    png_read_info(png, info);
    if (png_get_image_width(png, info) != static_cast<png_uint_32>(size.width) ||
        png_get_image_height(png, info) != static_cast<png_uint_32>(size.height))
        png_error(png, "two headers of different sizes");
    const int colour = png_get_color_type(png, info);
    png_set_strip_16(png);  // the high byte
    png_set_packing(png);
    if (colour == PNG_COLOR_TYPE_PALETTE)
        png_set_palette_to_rgb(png);
    if (colour == PNG_COLOR_TYPE_GRAY)
        png_set_expand_gray_1_2_4_to_8(png);
    if ((colour & PNG_COLOR_MASK_COLOR) == 0)
        png_set_gray_to_rgb(png);
    png_set_strip_alpha(png);
    png_set_interlace_handling(png);
    png_read_update_info(png, info);
    if (png_get_rowbytes(png, info) != static_cast<std::size_t>(size.width) * 3)
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

}  // namespace

Result<RgbImage> decodePng(std::string_view bytes, Size size) {
    if (!isPlausible(size, bytes.size()))
        return damaged("its header promises more pixels than the file can hold");
    RgbImage image;
    image.width = size.width;
    image.height = size.height;
    std::vector<std::uint8_t*> rows;
    try {
        image.pixels.resize(static_cast<std::size_t>(size.area()) * 3);
        rows.resize(static_cast<std::size_t>(size.height));
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "There is not enough memory for this picture.", {}};
    }
    for (std::size_t y = 0; y < rows.size(); ++y)
        rows[y] = image.pixels.data() + y * static_cast<std::size_t>(size.width) * 3;
    PngSource source{bytes};
    png_structp png = png_create_read_struct(
        PNG_LIBPNG_VER_STRING, &source, leavePng, [](png_structp, png_const_charp) {});
    png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
    if (info == nullptr) {
        png_destroy_read_struct(&png, nullptr, nullptr);
        return Error{ErrorCode::OutOfMemory, "There is not enough memory for this picture.", {}};
    }
    png_set_read_fn(png, &source, readPngBytes);
    const bool done = runPng(png, info, rows.data(), size);
    png_destroy_read_struct(&png, &info, nullptr);
    if (!done)
        return damaged(source.text);
    return image;
}

}  // namespace groundscope
