// SPDX-License-Identifier: GPL-3.0-or-later
/// Pictures from and to disk, always as 8-bit RGB.
///
/// Any thread. Formats told by content, not by name: PNG, JPEG, WebP, TIFF, BMP (GIF: size only).
#pragma once

#include "core/base/geometry.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace groundscope {

/// Pictures of this many pixels a side or more are refused.
inline constexpr int kMaxImageSide = 30000;
/// Pictures of more pixels are refused: 768 MiB of RGB.
inline constexpr std::int64_t kMaxImageArea = std::int64_t{1} << 28;

/// Decodes as Pillow's convert("RGB") does: grey is replicated, alpha is dropped without blending,
/// palettes are expanded, 16-bit samples keep their high byte (Pillow clips 16-bit grey instead,
/// which is of no use), CMYK JPEG is read by Adobe's convention. EXIF orientation is not applied
/// (spec 4.1). Errors: NotFound, Io; Format when the content is no known picture, is cut off,
/// damaged or lies about its size; Unsupported when it is too large or of a kind that is not built
/// in; OutOfMemory. `where` is the path.
Result<RgbImage> loadRgb(const std::filesystem::path& path);

/// Size from the header alone: reads a few hundred bytes. Errors: as loadRgb; too large is
/// Unsupported here too.
Result<Size> probeImageSize(const std::filesystem::path& path);

/// Writes whole files (temporary + rename). Errors: InvalidInput for an empty picture, Io.
Result<Done> savePng(const std::filesystem::path& path, const RgbView& picture);
/// The same PNG in memory: same picture, same bytes.
Result<std::string> encodePng(const RgbView& picture);
Result<Done> saveJpeg(const std::filesystem::path& path, const RgbView& picture, int quality = 92);
/// 8-bit grey PNG in memory. Errors: InvalidInput.
Result<std::string> encodeGrey8(Size size, std::span<const std::uint8_t> pixels);
/// 8-bit grey PNG from `size.height` rows of `size.width` bytes.
Result<Done> saveGrey8(const std::filesystem::path& path,
                       Size size,
                       std::span<const std::uint8_t> pixels);

}  // namespace groundscope
