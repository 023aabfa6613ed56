// SPDX-License-Identifier: GPL-3.0-or-later
/// Lists of texts as analysis scripts leave them: NumPy files of texts, or JSON. Nothing in them is executed.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// Texts row by row.
struct TextArray {
    std::size_t rows = 0;
    std::size_t columns = 1;
    std::vector<std::string> texts;  ///< rows * columns, UTF-8; invalid code points become U+FFFD
    bool operator==(const TextArray&) const = default;
    [[nodiscard]] const std::string& at(std::size_t row, std::size_t column = 0) const { return texts[row * columns + column]; }
};

/// The content of a `.npy` file, versions 1 to 3, of one or two dimensions and kind `<U…`, `>U…` or `|S…` (texts).
/// Errors: Unsupported for object arrays (they hold a Python pickle, which is not read) and other kinds; Format when it
/// is damaged, cut off, or larger than it says.
Result<TextArray> parseTextNpy(std::string_view bytes);

/// A `.npy` file as above, or a JSON list of texts, or of lists of texts of one length. At most 256 MB.
/// Errors: those of readFile and parseTextNpy; Format with the place; `where` is the path.
Result<TextArray> readTextArray(const std::filesystem::path& path);

}  // namespace groundscope
