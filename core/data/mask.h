// SPDX-License-Identifier: GPL-3.0-or-later
/// Mask: a binary picture as COCO run lengths, and BitMask: the same as packed words for fast IoU.
///
/// Bit for bit equal to the COCO mask API (spec 1.5). Value types, any thread.
#pragma once

#include "core/base/geometry.h"
#include "core/base/result.h"
#include "core/data/region.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// Column-major run lengths; the first run is background (possibly 0 long); runs alternate and add up to the area.
struct Mask {
    Size size;
    std::vector<std::uint32_t> runs;
    bool operator==(const Mask&) const = default;
    /// Number of foreground pixels.
    [[nodiscard]] std::int64_t area() const;
    [[nodiscard]] bool isEmpty() const { return area() == 0; }
};

/// Largest accepted mask: above it decoding and rasterising are refused (30,000 x 30,000 fits).
inline constexpr std::int64_t kMaxMaskArea = std::int64_t{1} << 30;
/// Both sides at least 1 and the area at most kMaxMaskArea.
bool isMaskSize(Size size);

/// All background; a default Mask when the size is empty.
Mask emptyMask(Size size);

/// From bytes [height, width] row by row; non-zero is foreground.
Mask maskFromBytes(Size size, std::span<const std::uint8_t> rowMajor);
/// To bytes 0/1 [height, width] row by row.
std::vector<std::uint8_t> maskToBytes(const Mask& mask);

/// One closed polygon, COCO rasterisation (spec 1.5), even-odd inside one ring. Fewer than 3 vertices give an empty
/// mask, as do vertices that are not finite.
Mask maskFromRing(const Ring& ring, Size size);
/// Union of parts; holes are cut out of their part.
Mask maskFromRegion(const Region& region, Size size);
/// Union of any number of masks of one size (of none: a default Mask). InvalidInput when sizes differ.
Result<Mask> uniteMasks(std::span<const Mask> masks);

/// COCO's compressed counts string (spec 1.5).
std::string encodeCounts(const Mask& mask);
/// Runs of length zero are merged into their neighbours; memory is bounded by the string's length.
/// Errors: Format when the string is malformed, runs are negative or do not add up to the size, or !isMaskSize(size).
Result<Mask> decodeCounts(std::string_view counts, Size size);
/// From uncompressed counts. Errors: as decodeCounts.
Result<Mask> maskFromRuns(Size size, std::vector<std::uint32_t> runs);

/// Smallest rectangle of whole pixels around the foreground; all zero when empty (COCO toBbox).
Rect boundsOf(const Mask& mask);
/// Pixel test; false outside.
bool contains(const Mask& mask, int x, int y);

/// Resizes as the loader does: bilinear on 0/1 values, then >= 0.5 (spec 1.2). OpenCV's half-pixel convention.
Mask resizeMask(const Mask& mask, Size size);
/// Outlines of the foreground as rings on pixel corners, for drawing and editing: one part for each 4-connected
/// object, vertices only where the outline turns. Outer rings run clockwise on screen, holes the other way.
Region regionFromMask(const Mask& mask);

/// |a & b| / |a | b| in double; two empty masks give `bothEmpty` (spec 7.1: 1 for scores; COCO: 0).
/// Masks of different sizes give 0.
double iou(const Mask& a, const Mask& b, double bothEmpty);

/// The same picture in packed 64-bit words (column-major bit order), for many IoUs against one target.
class BitMask {
  public:
    BitMask() = default;
    explicit BitMask(const Mask& mask);
    [[nodiscard]] Size size() const { return m_size; }
    [[nodiscard]] std::int64_t area() const { return m_area; }
    [[nodiscard]] std::span<const std::uint64_t> words() const { return m_words; }
    /// Popcount of the intersection; sizes must be equal.
    [[nodiscard]] std::int64_t intersection(const BitMask& other) const;
    /// IoU from popcounts; see iou() for empty masks.
    [[nodiscard]] double iou(const BitMask& other, double bothEmpty) const;
    /// Adds the other's foreground; sizes must be equal.
    void unite(const BitMask& other);

  private:
    Size m_size;
    std::int64_t m_area = 0;
    std::vector<std::uint64_t> m_words;
};

}  // namespace groundscope
