// SPDX-License-Identifier: GPL-3.0-or-later
/// The decoders behind image.h. Each takes a whole file in memory and never throws.
#pragma once

#include "core/base/geometry.h"
#include "core/base/result.h"

#include <istream>
#include <optional>
#include <string_view>

namespace groundscope {

enum class ImageKind { Png, Jpeg, Webp, Tiff, Bmp, Gif };

/// By the first 16 bytes.
std::optional<ImageKind> imageKindOf(std::string_view start);

/// Size as the header of `kind` says, reading only what is needed. Errors: Format.
Result<Size> sizeFromHeader(std::istream& file, ImageKind kind);

Result<RgbImage> decodeJpeg(std::string_view bytes);
Result<RgbImage> decodePng(std::string_view bytes, Size size);
Result<RgbImage> decodeWebp(std::string_view bytes, Size size);
/// The first page.
Result<RgbImage> decodeTiff(std::string_view bytes, Size size);
Result<RgbImage> decodeBmp(std::string_view bytes, Size size);

}  // namespace groundscope
