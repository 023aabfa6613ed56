// SPDX-License-Identifier: GPL-3.0-or-later
/// Small value types of image space: pixels, x right, y down, origin at the top-left corner of the top-left pixel.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace groundscope {

struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

struct Size {
    int width = 0;
    int height = 0;
    bool operator==(const Size&) const = default;
    [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] std::int64_t area() const { return std::int64_t{width} * height; }
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    bool operator==(const Rect&) const = default;
};

/// Axis-aligned affine map: (x, y) -> (scaleX x + shiftX, scaleY y + shiftY). Named target_from_source.
struct Affine {
    double scaleX = 1;
    double scaleY = 1;
    double shiftX = 0;
    double shiftY = 0;
    bool operator==(const Affine&) const = default;
    [[nodiscard]] Point apply(Point p) const { return {scaleX * p.x + shiftX, scaleY * p.y + shiftY}; }
    [[nodiscard]] Affine inverse() const { return {1 / scaleX, 1 / scaleY, -shiftX / scaleX, -shiftY / scaleY}; }
};

/// Borrowed 8-bit RGB pixels, 3 bytes a pixel, `stride` bytes a row.
struct RgbView {
    const std::uint8_t* data = nullptr;
    int width = 0;
    int height = 0;
    std::ptrdiff_t stride = 0;
    [[nodiscard]] const std::uint8_t* row(int y) const { return data + y * stride; }
    [[nodiscard]] Size size() const { return {width, height}; }
};

/// Owned 8-bit RGB pixels, rows without padding.
struct RgbImage {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;  // [height, width, 3]
    bool operator==(const RgbImage&) const = default;
    [[nodiscard]] Size size() const { return {width, height}; }
    [[nodiscard]] RgbView view() const { return {pixels.data(), width, height, std::ptrdiff_t{3} * width}; }
};

}  // namespace groundscope
