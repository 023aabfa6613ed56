// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/color_vision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace groundscope {
namespace {

using Light = std::array<double, 3>;  ///< linear light of sRGB: red, green, blue
using Matrix = std::array<Light, 3>;

double linear(int value) {
    const double v = value / 255.0;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

int encoded(double light) {
    const double v = std::clamp(light, 0.0, 1.0);
    return static_cast<int>(std::lround(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055)));
}

double dot(const Light& a, const Light& b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

constexpr Matrix kXyzOfLight = {{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};  // IEC 61966-2-1
/// Long, middle, short cones of Smith and Pokorny 1975, from XYZ.
constexpr Matrix kConesOfXyz = {{{0.15514, 0.54312, -0.03286}, {-0.15514, 0.45684, 0.03286}, {0, 0, 0.01608}}};
/// XYZ (CIE 1931) of two lights that tritans see as others do.
constexpr Light k485nm = {0.05795, 0.1693, 0.6162};
constexpr Light k660nm = {0.1649, 0.061, 0};
constexpr Light kLuminance = {0.2126, 0.7152, 0.0722};
enum Cone : std::size_t { Long, Middle, Short };

Light seen(const Light& light, const Matrix& matrix) {
    return {dot(matrix[0], light), dot(matrix[1], light), dot(matrix[2], light)};
}

Matrix product(const Matrix& a, const Matrix& b) {
    Matrix out{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            out[row][column] = dot(a[row], {b[0][column], b[1][column], b[2][column]});
    return out;
}

Matrix inverse(const Matrix& m) {
    const auto minor = [&](std::size_t row, std::size_t column) {
        const std::size_t r1 = (row + 1) % 3, r2 = (row + 2) % 3, c1 = (column + 1) % 3, c2 = (column + 2) % 3;
        return m[r1][c1] * m[r2][c2] - m[r1][c2] * m[r2][c1];
    };
    const double determinant = m[0][0] * minor(0, 0) + m[0][1] * minor(0, 1) + m[0][2] * minor(0, 2);
    Matrix out{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            out[row][column] = minor(column, row) / determinant;
    return out;
}

const Matrix& conesOfLight() {
    static const Matrix cones = product(kConesOfXyz, kXyzOfLight);
    return cones;
}

Light whiteCones() {
    return seen({1, 1, 1}, conesOfLight());
}

/// A dichromat lacks a cone and confuses colours that differ in it alone: they are projected along its axis on the plane
/// that holds black, white and a light that is seen as by others (`anchor`, in cones). From linear light to linear light.
Matrix without(Cone lacking, const Light& anchor) {
    const std::size_t a = lacking == Long ? Middle : Long;
    const std::size_t b = lacking == Short ? Middle : Short;
    const Light white = whiteCones();
    const double determinant = white[a] * anchor[b] - white[b] * anchor[a];
    Matrix plane = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    plane[lacking][lacking] = 0;
    plane[lacking][a] = (white[lacking] * anchor[b] - white[b] * anchor[lacking]) / determinant;
    plane[lacking][b] = (white[a] * anchor[lacking] - white[lacking] * anchor[a]) / determinant;
    return product(inverse(conesOfLight()), product(plane, conesOfLight()));
}

/// Viénot 1999: the blue of the screen is the anchor of protans and deutans.
const Matrix& redGreen(Cone lacking) {
    static const Matrix protan = without(Long, seen({0, 0, 1}, conesOfLight()));
    static const Matrix deutan = without(Middle, seen({0, 0, 1}, conesOfLight()));
    return lacking == Long ? protan : deutan;
}

/// Brettel 1997: two half planes, parted by the ratio of the long and middle cones of white.
const Matrix& tritan(const Light& light) {
    static const Matrix bluish = without(Short, seen(k485nm, kConesOfXyz));
    static const Matrix reddish = without(Short, seen(k660nm, kConesOfXyz));
    const Light cones = seen(light, conesOfLight());
    const Light white = whiteCones();
    return cones[Middle] * white[Long] >= cones[Long] * white[Middle] ? bluish : reddish;
}

Light seen(const Light& light, ColorVision vision) {
    switch (vision) {
        case ColorVision::Normal:
            return light;
        case ColorVision::Protan:
            return seen(light, redGreen(Long));
        case ColorVision::Deutan:
            return seen(light, redGreen(Middle));
        case ColorVision::Tritan:
            return seen(light, tritan(light));
        case ColorVision::Grey:
            break;
    }
    const double grey = dot(kLuminance, light);
    return {grey, grey, grey};
}

}  // namespace

QRgb simulated(QRgb color, ColorVision vision) {
    if (vision == ColorVision::Normal)
        return color;
    const Light light = seen(Light{linear(qRed(color)), linear(qGreen(color)), linear(qBlue(color))}, vision);
    return qRgba(encoded(light[0]), encoded(light[1]), encoded(light[2]), qAlpha(color));
}

QImage simulated(const QImage& image, ColorVision vision) {
    QImage out = image.convertToFormat(QImage::Format_RGB32);
    if (vision == ColorVision::Normal)
        return out;
    static const std::array<double, 256> toLight = [] {
        std::array<double, 256> table{};
        for (int i = 0; i < 256; ++i)
            table[static_cast<std::size_t>(i)] = linear(i);
        return table;
    }();
    static const std::array<std::uint8_t, 4097> toByte = [] {  // 1/4096 of light is less than a step of sRGB but near black
        std::array<std::uint8_t, 4097> table{};
        for (int i = 0; i <= 4096; ++i)
            table[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(encoded(i / 4096.0));
        return table;
    }();
    const auto byte = [](double v) { return toByte[static_cast<std::size_t>(std::lround(std::clamp(v, 0.0, 1.0) * 4096))]; };
    for (int y = 0; y < out.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(out.scanLine(y));
        QRgb last = 0;
        QRgb lastSeen = simulated(qRgb(0, 0, 0), vision);
        for (int x = 0; x < out.width(); ++x) {  // paper and areas are one colour over long stretches
            if ((row[x] | 0xff000000U) != (last | 0xff000000U) || x == 0) {
                last = row[x];
                const Light light = seen(Light{toLight[static_cast<std::size_t>(qRed(last))],
                                               toLight[static_cast<std::size_t>(qGreen(last))],
                                               toLight[static_cast<std::size_t>(qBlue(last))]},
                                         vision);
                lastSeen = qRgb(byte(light[0]), byte(light[1]), byte(light[2]));
            }
            row[x] = lastSeen;
        }
    }
    return out;
}

}  // namespace groundscope
