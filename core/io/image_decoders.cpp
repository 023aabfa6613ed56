// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG straight from its library: OpenCV would take a cut-off one for a whole one and convert CMYK its own way.
#include "core/io/image_decoders.h"

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <new>
#include <string>

// After the standard headers: jpeglib.h needs FILE and size_t.
#include <jerror.h>
#include <jpeglib.h>

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

}  // namespace groundscope
