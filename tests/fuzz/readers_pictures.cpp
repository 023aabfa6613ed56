// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/image.h"
#include "core/io/png_file.h"
#include "core/io/reference_masks.h"
#include "tests/fuzz/fuzz_readers.h"

namespace groundscope::fuzz {

namespace {

namespace fs = std::filesystem;

bool readPicture(const fs::path& path) {
    const auto size = probeImageSize(path);
    const auto image = loadRgb(path);
    if (!image)
        return false;
    require(size && *size == image->size(), "the header tells the size");
    require(static_cast<std::int64_t>(image->pixels.size()) == 3 * image->size().area(), "a picture has all its pixels");
    const auto mask = loadMaskPicture(path);
    const auto usual = loadUsualMask(path);
    require(!usual || !mask.has_value() || (*usual == mask->mask && !mask->oddValues), "both readers of masks agree");
    return true;
}

bool readPng(const Parts& parts, const fs::path& folder) {
    readPicture(folder / "picture.png");
    const auto png = decodePngNumbers(parts[0]);
    if (!png)
        return false;
    const auto again = encodePngNumbers(*png);
    if (again)
        require(decodePngNumbers(*again)->numbers == png->numbers, "numbers are read back");
    return true;
}

}  // namespace

std::vector<Reader> pictureReaders() {
    return {{"png", {"picture.png"}, readPng},
            {"picture", {"picture"}, [](const Parts&, const fs::path& folder) { return readPicture(folder / "picture"); }}};
}

}  // namespace groundscope::fuzz
