// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/mask.h"

#include "core/data/mask_runs.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>

namespace groundscope {

namespace {

Error sizeError(Size size) {
    return {ErrorCode::Format,
            "A mask of " + std::to_string(size.width) + " x " + std::to_string(size.height) +
                " pixels is outside what is accepted (1 to " + std::to_string(kMaxMaskArea) +
                " pixels).",
            {}};
}

Error sumError(std::int64_t sum, Size size) {
    return {ErrorCode::Format,
            "The run lengths add up to " +
                (sum > size.area() ? "more than " : std::to_string(sum) + " of ") +
                std::to_string(size.area()) + " pixels (" + std::to_string(size.width) + " x " +
                std::to_string(size.height) + ").",
            {}};
}

/// Reads one signed number of the compressed string, moving `at` behind it. False when it is
/// malformed.
bool readNumber(std::string_view counts, std::size_t& at, std::int64_t& value) {
    constexpr int kMaxGroups = 7;  // 35 bits: more than any 32-bit run and its sign need
    value = 0;
    for (int group = 0; group < kMaxGroups; ++group) {
        if (at >= counts.size())
            return false;
        const int byte = static_cast<unsigned char>(counts[at++]) - 48;
        if (byte < 0 || byte > 63)
            return false;
        value |= std::int64_t{byte & 0x1f} << (5 * group);
        if ((byte & 0x20) == 0) {
            if ((byte & 0x10) != 0)
                value -= std::int64_t{1} << (5 * (group + 1));
            return true;
        }
    }
    return false;
}

/// Copies a strip of columns [x0, x0 + columns) so that each column is contiguous, as 0/1.
void transposeStrip(Size size,
                    std::span<const std::uint8_t> rowMajor,
                    int x0,
                    int columns,
                    std::vector<char>& strip) {
    const auto height = static_cast<std::size_t>(size.height);
    for (std::size_t y = 0; y < height; ++y) {
        const std::uint8_t* row = rowMajor.data() + y * static_cast<std::size_t>(size.width) + x0;
        for (int x = 0; x < columns; ++x)
            strip[static_cast<std::size_t>(x) * height + y] = row[x] != 0 ? 1 : 0;
    }
}

}  // namespace

bool isMaskSize(Size size) {
    return !size.isEmpty() && size.area() <= kMaxMaskArea;
}

std::int64_t Mask::area() const {
    std::int64_t sum = 0;
    for (std::size_t i = 1; i < runs.size(); i += 2)
        sum += runs[i];
    return sum;
}

Mask emptyMask(Size size) {
    if (size.isEmpty())
        return {};
    return {size, {static_cast<std::uint32_t>(size.area())}};
}

Mask maskFromBytes(Size size, std::span<const std::uint8_t> rowMajor) {
    assert(static_cast<std::int64_t>(rowMajor.size()) >= size.area());
    constexpr int kStrip = 64;  // one cache line of every row
    RunBuilder builder(size);
    if (size.isEmpty())
        return builder.finish();
    std::vector<char> strip(static_cast<std::size_t>(kStrip) *
                            static_cast<std::size_t>(size.height));
    for (int x0 = 0; x0 < size.width; x0 += kStrip) {
        const int columns = std::min(kStrip, size.width - x0);
        transposeStrip(size, rowMajor, x0, columns, strip);
        appendBytes(builder,
                    {strip.data(),
                     static_cast<std::size_t>(columns) * static_cast<std::size_t>(size.height)});
    }
    return builder.finish();
}

std::vector<std::uint8_t> maskToBytes(const Mask& mask) {
    // Mark where each column's runs begin and end, then carry the state down, one whole row at a
    // time.
    const auto width = static_cast<std::size_t>(std::max(0, mask.size.width));
    const auto height = static_cast<std::size_t>(std::max(0, mask.size.height));
    std::vector<std::uint8_t> bytes(width * height, 0);
    forEachColumnRun(mask, [&](int x, int begin, int end) {
        bytes[static_cast<std::size_t>(begin) * width + static_cast<std::size_t>(x)] ^= 1;
        if (end < mask.size.height)
            bytes[static_cast<std::size_t>(end) * width + static_cast<std::size_t>(x)] ^= 1;
    });
    for (std::size_t i = width; i < bytes.size(); ++i)
        bytes[i] ^= bytes[i - width];
    return bytes;
}

std::string encodeCounts(const Mask& mask) {
    std::string text;
    text.reserve(mask.runs.size() * 2);
    for (std::size_t i = 0; i < mask.runs.size(); ++i) {
        std::int64_t value = mask.runs[i];
        if (i > 2)
            value -= mask.runs[i - 2];
        bool more = true;
        while (more) {
            const auto bits = static_cast<int>(value & 0x1f);
            value >>= 5;
            more = (bits & 0x10) != 0 ? value != -1 : value != 0;
            text.push_back(static_cast<char>(48 + bits + (more ? 32 : 0)));
        }
    }
    return text;
}

Result<Mask> decodeCounts(std::string_view counts, Size size) {
    if (!isMaskSize(size))
        return sizeError(size);
    RunBuilder builder(size);
    std::array<std::int64_t, 3> last{};  // the runs before: [0] newest
    bool foreground = false;
    std::size_t index = 0;
    for (std::size_t at = 0; at < counts.size(); ++index) {
        const std::size_t begin = at;
        std::int64_t run = 0;
        if (!readNumber(counts, at, run))
            return Error{ErrorCode::Format,
                         "The compressed run lengths are malformed at character " +
                             std::to_string(begin) + ".",
                         {}};
        if (index > 2)
            run += last[1];
        if (run < 0)
            return Error{ErrorCode::Format,
                         "Run " + std::to_string(index) + " has the negative length " +
                             std::to_string(run) + ".",
                         {}};
        if (run > builder.missing())
            return sumError(size.area() + 1, size);
        builder.add(run, foreground);
        foreground = !foreground;
        last = {run, last[0], 0};
    }
    if (builder.missing() != 0)
        return sumError(size.area() - builder.missing(), size);
    return builder.finish();
}

Result<Mask> maskFromRuns(Size size, std::vector<std::uint32_t> runs) {
    if (!isMaskSize(size))
        return sizeError(size);
    RunBuilder builder(size);
    bool foreground = false;
    for (const std::uint32_t run : runs) {
        if (run > builder.missing())
            return sumError(size.area() + 1, size);
        builder.add(run, foreground);
        foreground = !foreground;
    }
    if (builder.missing() != 0)
        return sumError(size.area() - builder.missing(), size);
    return builder.finish();
}

Result<Mask> uniteMasks(std::span<const Mask> masks) {
    if (masks.empty())
        return Mask{};
    for (const Mask& mask : masks) {
        if (mask.size != masks.front().size)
            return Error{ErrorCode::InvalidInput,
                         "Masks of " + std::to_string(masks.front().size.width) + " x " +
                             std::to_string(masks.front().size.height) + " and " +
                             std::to_string(mask.size.width) + " x " +
                             std::to_string(mask.size.height) + " pixels cannot be united.",
                         {}};
    }
    if (masks.size() == 1)
        return masks.front();
    // Halves of halves: each run is looked at log(n) times.
    GS_TRY(const Mask left, uniteMasks(masks.first(masks.size() / 2)));
    GS_TRY(const Mask right, uniteMasks(masks.subspan(masks.size() / 2)));
    return combineRuns(left, right, [](bool a, bool b) { return a || b; });
}

Rect boundsOf(const Mask& mask) {
    int left = mask.size.width;
    int top = mask.size.height;
    int right = 0;
    int bottom = 0;
    forEachColumnRun(mask, [&](int x, int begin, int end) {
        left = std::min(left, x);
        right = std::max(right, x + 1);
        top = std::min(top, begin);
        bottom = std::max(bottom, end);
    });
    if (right == 0)
        return {};
    return {double(left), double(top), double(right - left), double(bottom - top)};
}

bool contains(const Mask& mask, int x, int y) {
    if (x < 0 || y < 0 || x >= mask.size.width || y >= mask.size.height)
        return false;
    const std::int64_t position = std::int64_t{x} * mask.size.height + y;
    std::int64_t end = 0;
    for (std::size_t i = 0; i < mask.runs.size(); ++i) {
        end += mask.runs[i];
        if (position < end)
            return i % 2 == 1;
    }
    return false;
}

double iou(const Mask& a, const Mask& b, double bothEmpty) {
    if (a.size != b.size)
        return 0;
    std::int64_t both = 0;
    std::int64_t either = 0;
    walkRuns(a, b, [&](std::int64_t length, bool inA, bool inB) {
        both += inA && inB ? length : 0;
        either += inA || inB ? length : 0;
    });
    return either == 0 ? bothEmpty : static_cast<double>(both) / static_cast<double>(either);
}

}  // namespace groundscope
