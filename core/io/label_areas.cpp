// SPDX-License-Identifier: GPL-3.0-or-later
// Masks of numbered pixels: column-major positions are collected and turned into run lengths, so that the work is that of
// the pixels, however many areas there are.
#include "core/io/instance_formats.h"

#include <algorithm>
#include <array>
#include <map>

namespace groundscope {
namespace {

/// Column-major positions in ascending order -> mask.
Mask maskFromPositions(Size size, const std::vector<std::uint32_t>& positions) {
    Mask mask{size, {}};
    std::uint32_t next = 0;    // first position that no run covers yet
    std::uint32_t length = 0;  // of the foreground run that is open
    for (const std::uint32_t at : positions) {
        if (length > 0 && at == next) {
            ++length;
            ++next;
            continue;
        }
        if (length > 0)
            mask.runs.push_back(length);
        mask.runs.push_back(at - next);
        length = 1;
        next = at + 1;
    }
    if (length > 0)
        mask.runs.push_back(length);
    const auto area = static_cast<std::uint32_t>(size.area());
    if (next < area)
        mask.runs.push_back(area - next);
    return mask;
}

std::uint32_t columnMajor(std::size_t rowMajor, Size size) {
    const auto width = static_cast<std::size_t>(size.width);
    return static_cast<std::uint32_t>(rowMajor % width * static_cast<std::size_t>(size.height) + rowMajor / width);
}

/// Pixels of the area around `start`, column-major; they are marked as seen.
std::vector<std::uint32_t> floodFrom(const LabelPicture& picture, std::size_t start, std::vector<bool>& seen) {
    const int width = picture.size.width;
    const int height = picture.size.height;
    const std::uint32_t label = picture.labels[start];
    std::vector<std::uint32_t> positions;
    std::vector<std::size_t> open{start};
    seen[start] = true;
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        positions.push_back(columnMajor(at, picture.size));
        const int x = static_cast<int>(at % static_cast<std::size_t>(width));
        const int y = static_cast<int>(at / static_cast<std::size_t>(width));
        for (int ny = std::max(0, y - 1); ny <= std::min(height - 1, y + 1); ++ny)
            for (int nx = std::max(0, x - 1); nx <= std::min(width - 1, x + 1); ++nx) {
                const std::size_t near = static_cast<std::size_t>(ny) * static_cast<std::size_t>(width) + static_cast<std::size_t>(nx);
                if (!seen[near] && picture.labels[near] == label) {
                    seen[near] = true;
                    open.push_back(near);
                }
            }
    }
    std::sort(positions.begin(), positions.end());
    return positions;
}

}  // namespace

std::vector<std::pair<std::uint32_t, Mask>> labelMasks(const LabelPicture& picture) {
    std::map<std::uint32_t, std::vector<std::uint32_t>> positions;
    const auto width = static_cast<std::size_t>(picture.size.width);
    const auto height = static_cast<std::size_t>(picture.size.height);
    for (std::size_t x = 0; x < width; ++x)
        for (std::size_t y = 0; y < height; ++y)
            if (const std::uint32_t label = picture.labels[y * width + x]; label != 0)
                positions[label].push_back(static_cast<std::uint32_t>(x * height + y));
    std::vector<std::pair<std::uint32_t, Mask>> masks;
    for (const auto& [label, list] : positions)
        masks.emplace_back(label, maskFromPositions(picture.size, list));
    return masks;
}

Result<std::vector<std::pair<std::uint32_t, Mask>>> connectedAreas(const LabelPicture& picture) {
    std::vector<std::pair<std::uint32_t, Mask>> areas;
    std::vector<bool> seen(picture.labels.size(), false);
    for (std::size_t at = 0; at < picture.labels.size(); ++at) {
        if (seen[at] || picture.labels[at] == 0)
            continue;
        if (areas.size() == kMaxAreas)
            return Error{ErrorCode::Format,
                         "The picture has more than " + std::to_string(kMaxAreas) + " areas: this is no picture of class labels.",
                         {}};
        areas.emplace_back(picture.labels[at], maskFromPositions(picture.size, floodFrom(picture, at, seen)));
    }
    std::stable_sort(areas.begin(), areas.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return areas;
}

}  // namespace groundscope
