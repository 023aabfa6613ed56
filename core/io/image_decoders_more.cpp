// SPDX-License-Identifier: GPL-3.0-or-later
// WebP, TIFF and BMP. TIFF by libtiff itself, because its RGBA interface, which OpenCV uses,
// multiplies colours by alpha.
#include "core/io/image_decoders.h"

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>
#include <new>
#include <string>
#include <tiffio.h>
#include <webp/decode.h>

namespace groundscope {

namespace {

Error damaged(const std::string& reason) {
    return {ErrorCode::Format, "The picture is damaged: " + reason + ".", {}};
}

Error noMemory() {
    return {ErrorCode::OutOfMemory, "There is not enough memory for this picture.", {}};
}

/// A file in memory, as libtiff wants to see it.
struct TiffMemory {
    std::string_view bytes;
    std::uint64_t at = 0;
};

tmsize_t readTiff(thandle_t handle, void* target, tmsize_t count) {
    auto* memory = static_cast<TiffMemory*>(handle);
    const std::uint64_t left =
        memory->bytes.size() - std::min<std::uint64_t>(memory->at, memory->bytes.size());
    const std::uint64_t take =
        std::min<std::uint64_t>(left, static_cast<std::uint64_t>(std::max<tmsize_t>(count, 0)));
    if (take > 0)
        std::memcpy(target, memory->bytes.data() + memory->at, take);
    memory->at += take;
    return static_cast<tmsize_t>(take);
}

toff_t seekTiff(thandle_t handle, toff_t offset, int from) {
    auto* memory = static_cast<TiffMemory*>(handle);
    const std::uint64_t base = from == SEEK_CUR   ? memory->at
                               : from == SEEK_END ? memory->bytes.size()
                                                  : 0;
    memory->at = base + offset;
    return memory->at;
}

std::unique_ptr<TIFF, void (*)(TIFF*)> openTiff(TiffMemory& memory) {
    static std::once_flag silenced;
    std::call_once(silenced, [] {
        TIFFSetErrorHandler(nullptr);
        TIFFSetWarningHandler(nullptr);
    });
    TIFF* tiff = TIFFClientOpen(
        "image",
        "rm",
        &memory,
        readTiff,
        [](thandle_t, void*, tmsize_t) -> tmsize_t { return 0; },
        seekTiff,
        [](thandle_t) { return 0; },
        [](thandle_t handle) { return toff_t{static_cast<TiffMemory*>(handle)->bytes.size()}; },
        [](thandle_t, void**, toff_t*) { return 0; },
        [](thandle_t, void*, toff_t) {});
    return {tiff, [](TIFF* open) {
                if (open != nullptr)
                    TIFFClose(open);
            }};
}

struct TiffLayout {
    std::uint16_t samples = 1;
    std::uint16_t bits = 1;
    std::uint16_t photometric = 0;
    std::uint16_t planar = PLANARCONFIG_CONTIG;
    std::uint16_t format = SAMPLEFORMAT_UINT;

    explicit TiffLayout(TIFF* tiff) {
        TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &samples);
        TIFFGetFieldDefaulted(tiff, TIFFTAG_BITSPERSAMPLE, &bits);
        TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &photometric);
        TIFFGetFieldDefaulted(tiff, TIFFTAG_PLANARCONFIG, &planar);
        TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLEFORMAT, &format);
    }
    /// Whole rows of grey or RGB samples, whatever else follows each pixel.
    [[nodiscard]] bool isPlain() const {
        const bool grey = photometric == PHOTOMETRIC_MINISBLACK;
        const bool colour = photometric == PHOTOMETRIC_RGB && samples >= 3;
        constexpr int kMaxSamples = 8;  // bounds the memory of a row
        return (grey || colour) && samples <= kMaxSamples && (bits == 8 || bits == 16) &&
               planar == PLANARCONFIG_CONTIG && format == SAMPLEFORMAT_UINT;
    }
};

/// Row by row: what is not in the file is never allocated.
Result<Done> readTiffRows(TIFF* tiff, const TiffLayout& layout, RgbImage& image) {
    const auto width = static_cast<std::size_t>(image.width);
    const std::size_t bytesPerSample = layout.bits / 8;
    const std::size_t pixel = bytesPerSample * layout.samples;
    const bool grey = layout.photometric == PHOTOMETRIC_MINISBLACK;
    if (static_cast<std::size_t>(TIFFScanlineSize(tiff)) < width * pixel)
        return damaged("its rows are shorter than its width");
    std::vector<std::uint8_t> row(static_cast<std::size_t>(TIFFScanlineSize(tiff)));
    const std::size_t high =
        bytesPerSample == 1 ? 0 : 1;  // libtiff gives the machine's byte order, little-endian
    for (int y = 0; y < image.height; ++y) {
        if (TIFFReadScanline(tiff, row.data(), static_cast<std::uint32_t>(y)) < 0)
            return damaged("row " + std::to_string(y) + " cannot be decoded");
        const std::size_t offset = image.pixels.size();
        image.pixels.resize(offset + 3 * width);
        for (std::size_t x = 0; x < width; ++x) {
            for (std::size_t c = 0; c < 3; ++c)
                image.pixels[offset + 3 * x + c] =
                    row[x * pixel + (grey ? 0 : c) * bytesPerSample + high];
        }
    }
    return Done{};
}

/// Palettes, bilevel, CMYK, YCbCr, tiles, planes: by libtiff's RGBA interface.
Result<Done> readTiffRgba(TIFF* tiff, RgbImage& image) {
    char reason[1024] = "";
    if (TIFFRGBAImageOK(tiff, reason) == 0)
        return Error{ErrorCode::Unsupported,
                     std::string("This kind of TIFF is not read: ") + reason + ".",
                     {}};
    const auto area = static_cast<std::size_t>(image.size().area());
    const auto raster = std::make_unique_for_overwrite<std::uint32_t[]>(area);
    if (TIFFReadRGBAImageOriented(tiff,
                                  static_cast<std::uint32_t>(image.width),
                                  static_cast<std::uint32_t>(image.height),
                                  raster.get(),
                                  ORIENTATION_TOPLEFT,
                                  1) == 0)
        return damaged("it cannot be decoded");
    image.pixels.resize(area * 3);
    for (std::size_t i = 0; i < area; ++i) {
        image.pixels[3 * i] = TIFFGetR(raster[i]);
        image.pixels[3 * i + 1] = TIFFGetG(raster[i]);
        image.pixels[3 * i + 2] = TIFFGetB(raster[i]);
    }
    return Done{};
}

}  // namespace

Result<RgbImage> decodeTiff(std::string_view bytes, Size size) {
    try {
        TiffMemory memory{bytes};
        const auto tiff = openTiff(memory);
        std::uint32_t width = 0;
        std::uint32_t height = 0;
        if (!tiff || TIFFGetField(tiff.get(), TIFFTAG_IMAGEWIDTH, &width) == 0 ||
            TIFFGetField(tiff.get(), TIFFTAG_IMAGELENGTH, &height) == 0)
            return damaged("its directory cannot be read");
        if (width != static_cast<std::uint32_t>(size.width) ||
            height != static_cast<std::uint32_t>(size.height))
            return damaged("it has two different sizes");
        RgbImage image{size.width, size.height, {}};
        const TiffLayout layout(tiff.get());
        if (layout.isPlain() && TIFFIsTiled(tiff.get()) == 0)
            GS_CHECK(readTiffRows(tiff.get(), layout, image));
        else
            GS_CHECK(readTiffRgba(tiff.get(), image));
        return image;
    } catch (const std::bad_alloc&) {
        return noMemory();
    }
}

Result<RgbImage> decodeWebp(std::string_view bytes, Size size) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    WebPBitstreamFeatures features{};
    if (WebPGetFeatures(data, bytes.size(), &features) != VP8_STATUS_OK)
        return damaged("its WebP header cannot be read");
    if (features.has_animation != 0)
        return Error{
            ErrorCode::Unsupported, "Animated WebP is not read; save one frame as PNG.", {}};
    if (features.width != size.width || features.height != size.height)
        return damaged("it has two different sizes");
    int width = 0;
    int height = 0;
    const std::unique_ptr<std::uint8_t, void (*)(void*)> rgb(
        WebPDecodeRGB(data, bytes.size(), &width, &height), WebPFree);
    if (!rgb)
        return damaged("its WebP data are cut off or broken");
    try {
        return RgbImage{width,
                        height,
                        {rgb.get(),
                         rgb.get() + std::size_t{3} * static_cast<std::size_t>(width) *
                                         static_cast<std::size_t>(height)}};
    } catch (const std::bad_alloc&) {
        return noMemory();
    }
}

namespace {

std::uint32_t little(std::string_view bytes, std::size_t at, int count) {
    std::uint32_t value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = value << 8 | static_cast<std::uint8_t>(bytes[at + static_cast<std::size_t>(i)]);
    return value;
}

/// OpenCV would complain of others on the terminal.
bool hasKnownCompression(std::string_view bytes) {
    constexpr std::uint32_t kBitFields = 3;
    const bool old = bytes.size() >= 34 && little(bytes, 14, 4) == 12;
    return old || (bytes.size() >= 34 && little(bytes, 30, 4) <= kBitFields);
}

/// True when an uncompressed BMP is as long as its size needs: OpenCV would complain on the
/// terminal.
bool isWholeBmp(std::string_view bytes, Size size) {
    if (bytes.size() < 34)
        return false;
    const bool old = little(bytes, 14, 4) == 12;
    const std::int64_t bits = little(bytes, old ? 24 : 28, 2);
    const std::uint32_t compression = old ? 0 : little(bytes, 30, 4);
    if (compression != 0 && compression != 3)
        return size.area() <= static_cast<std::int64_t>(bytes.size()) * 255;  // run lengths
    const std::int64_t row = (bits * size.width + 31) / 32 * 4;
    return static_cast<std::int64_t>(little(bytes, 10, 4)) + row * size.height <=
           static_cast<std::int64_t>(bytes.size());
}

}  // namespace

Result<RgbImage> decodeBmp(std::string_view bytes, Size size) {
    if (!isWholeBmp(bytes, size))
        return Error{
            ErrorCode::Format, "The file is cut off: it ends before the picture does.", {}};
    if (!hasKnownCompression(bytes))
        return damaged("its kind of compression is not known");
    try {
        const cv::Mat raw(
            1, static_cast<int>(bytes.size()), CV_8U, const_cast<char*>(bytes.data()));
        const cv::Mat3b bgr = cv::imdecode(raw, cv::IMREAD_COLOR);
        if (bgr.empty())
            return damaged("it cannot be decoded");
        RgbImage image{bgr.cols, bgr.rows, {}};
        image.pixels.reserve(bgr.total() * 3);
        for (const cv::Vec3b& pixel : bgr) {
            for (const int c : {2, 1, 0})
                image.pixels.push_back(pixel[c]);
        }
        return image;
    } catch (const std::bad_alloc&) {
        return noMemory();
    } catch (const std::exception& exception) {
        return damaged(exception.what());
    }
}

}  // namespace groundscope
