// SPDX-License-Identifier: GPL-3.0-or-later
/// The numbers of a PNG's pixels as they are stored, for masks: nothing is scaled, palettes are not looked up.
///
/// Any thread.
#pragma once

#include "core/base/geometry.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

struct PngNumbers {
    Size size;
    std::vector<std::uint32_t> numbers;  ///< [height, width] row by row: grey value, index of the palette, or 0xRRGGBB
    int bits = 8;                        ///< 1, 2, 4, 8, 16 of a grey value or an index; 24: colours
    std::string palette = {};            ///< red, green, blue of each index; empty: none
    /// The largest number that fits.
    [[nodiscard]] std::uint32_t highest() const { return (std::uint32_t{1} << bits) - 1; }
};

/// Alpha is dropped; 16-bit colours keep their high bytes. Errors: Format when it is damaged or no PNG; Unsupported when it
/// is too large; OutOfMemory.
Result<PngNumbers> decodePngNumbers(std::string_view bytes);
/// A PNG of the same kind. Errors: InvalidInput when numbers do not fit; Internal; OutOfMemory.
Result<std::string> encodePngNumbers(const PngNumbers& picture);

}  // namespace groundscope
