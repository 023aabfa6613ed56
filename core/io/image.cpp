// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/image.h"

#include "core/base/files.h"
#include "core/io/image_decoders.h"

#include <opencv2/imgcodecs.hpp>

#include <fstream>
#include <string>
#include <system_error>
#include <vector>

namespace groundscope {

namespace {

struct Header {
    ImageKind kind = ImageKind::Png;
    Size size;
};

Error at(const std::filesystem::path& path, Error error) {
    return withContext(std::move(error), path.string());
}

Result<Done> checkSize(Size size) {
    const std::string text =
        std::to_string(size.width) + " x " + std::to_string(size.height) + " pixels";
    if (size.isEmpty())
        return Error{ErrorCode::Format, "The header says " + text + ": there is no picture.", {}};
    if (size.width >= kMaxImageSide || size.height >= kMaxImageSide || size.area() > kMaxImageArea)
        return Error{ErrorCode::Unsupported,
                     "The picture has " + text + "; fewer than " + std::to_string(kMaxImageSide) +
                         " a side and at most " + std::to_string(kMaxImageArea) +
                         " in all are accepted. Scale it down.",
                     {}};
    return Done{};
}

Result<Header> readHeader(const std::filesystem::path& path) {
    std::error_code code;
    const auto status = std::filesystem::status(path, code);
    if (!std::filesystem::exists(status))
        return Error{ErrorCode::NotFound, "The image file is not there.", {}};
    if (!std::filesystem::is_regular_file(status))
        return Error{ErrorCode::Io, "This is not a regular file.", {}};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{ErrorCode::Io, "The image file cannot be opened.", {}};
    char start[16] = {};
    file.read(start, sizeof start);
    const auto kind = imageKindOf({start, static_cast<std::size_t>(file.gcount())});
    if (!kind)
        return Error{ErrorCode::Format,
                     "This is no picture of a known format (PNG, JPEG, WebP, TIFF, BMP).",
                     {}};
    GS_TRY(const Size size, sizeFromHeader(file, *kind));
    GS_CHECK(checkSize(size));
    return Header{*kind, size};
}

Result<RgbImage> decode(const Header& header, std::string_view bytes) {
    switch (header.kind) {
        case ImageKind::Jpeg:
            return decodeJpeg(bytes);
        case ImageKind::Png:
            return decodePng(bytes, header.size);
        case ImageKind::Webp:
            return decodeWebp(bytes, header.size);
        case ImageKind::Tiff:
            return decodeTiff(bytes, header.size);
        case ImageKind::Bmp:
            return decodeBmp(bytes, header.size);
        case ImageKind::Gif:
            break;
    }
    return Error{ErrorCode::Unsupported, "GIF pictures are not read; save it as PNG.", {}};
}

Result<RgbImage> load(const std::filesystem::path& path) {
    GS_TRY(const Header header, readHeader(path));
    GS_TRY(const std::string bytes, readFile(path));
    GS_TRY(RgbImage image, decode(header, bytes));
    if (image.size() != header.size)
        return Error{ErrorCode::Format,
                     "The header says " + std::to_string(header.size.width) + " x " +
                         std::to_string(header.size.height) + " pixels, the picture has " +
                         std::to_string(image.width) + " x " + std::to_string(image.height) + ".",
                     {}};
    return image;
}

Result<std::string> encode(const cv::Mat& picture,
                           const char* extension,
                           const std::vector<int>& options) {
    if (picture.empty())
        return Error{ErrorCode::InvalidInput, "There is no picture to write.", {}};
    try {
        std::vector<std::uint8_t> bytes;
        if (!cv::imencode(extension, picture, bytes, options))
            return Error{ErrorCode::Internal, "The picture could not be encoded.", {}};
        return std::string(bytes.begin(), bytes.end());
    } catch (const std::exception& exception) {
        return Error{ErrorCode::Internal,
                     std::string("The picture could not be encoded: ") + exception.what() + ".",
                     {}};
    }
}

Result<Done> encodeAndWrite(const std::filesystem::path& path,
                            const cv::Mat& picture,
                            const char* extension,
                            const std::vector<int>& options) {
    const auto bytes = encode(picture, extension, options);
    if (!bytes)
        return at(path, bytes.error());
    return writeFile(path, *bytes);
}

cv::Mat3b bgrOf(const RgbView& picture) {
    cv::Mat3b bgr(std::max(0, picture.height), std::max(0, picture.width));
    for (int y = 0; y < bgr.rows; ++y) {
        const std::uint8_t* from = picture.row(y);
        for (int x = 0; x < bgr.cols; ++x)
            bgr(y, x) = {from[3 * x + 2], from[3 * x + 1], from[3 * x]};
    }
    return bgr;
}

}  // namespace

Result<RgbImage> loadRgb(const std::filesystem::path& path) {
    auto image = load(path);
    if (!image && image.error().where.empty())
        return at(path, std::move(image).error());
    return image;
}

Result<Size> probeImageSize(const std::filesystem::path& path) {
    auto header = readHeader(path);
    if (!header)
        return at(path, std::move(header).error());
    return header->size;
}

Result<Done> savePng(const std::filesystem::path& path, const RgbView& picture) {
    return encodeAndWrite(path, bgrOf(picture), ".png", {});
}

Result<std::string> encodePng(const RgbView& picture) {
    return encode(bgrOf(picture), ".png", {});
}

Result<Done> saveJpeg(const std::filesystem::path& path, const RgbView& picture, int quality) {
    return encodeAndWrite(path, bgrOf(picture), ".jpg", {cv::IMWRITE_JPEG_QUALITY, quality});
}

Result<std::string> encodeGrey8(Size size, std::span<const std::uint8_t> pixels) {
    if (size.isEmpty() || static_cast<std::int64_t>(pixels.size()) != size.area())
        return Error{ErrorCode::InvalidInput, "The picture's bytes do not match its size.", {}};
    return encode(cv::Mat1b(size.height, size.width, const_cast<std::uint8_t*>(pixels.data())), ".png", {});
}

Result<Done> saveGrey8(const std::filesystem::path& path,
                       Size size,
                       std::span<const std::uint8_t> pixels) {
    auto bytes = encodeGrey8(size, pixels);
    if (!bytes)
        return at(path, std::move(bytes).error());
    return writeFile(path, *bytes);
}

}  // namespace groundscope
