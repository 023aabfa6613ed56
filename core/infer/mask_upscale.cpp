// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/mask_upscale.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace groundscope {
namespace {

/// Two samples and their weights that make one output sample. float throughout, as torch computes
/// it.
struct Tap {
    int first = 0;
    int second = 0;
    float firstWeight = 1;
    float secondWeight = 0;
};

/// The first `count` output samples of an axis where `source` samples become `target`.
std::vector<Tap> bilinearTaps(int source, int target, int count) {
    const float scale = static_cast<float>(source) / static_cast<float>(target);
    std::vector<Tap> taps(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const float place = std::max(scale * (static_cast<float>(i) + 0.5F) - 0.5F, 0.0F);
        const int first = std::min(static_cast<int>(place), source - 1);
        const float part = std::clamp(place - static_cast<float>(first), 0.0F, 1.0F);
        taps[static_cast<std::size_t>(i)] = {
            first, std::min(first + 1, source - 1), 1 - part, part};
    }
    return taps;
}

/// Gives row y of a picture; valid until the next call.
using RowSource = std::function<const float*(int y)>;

/// Resized rows of a row source; remembers the two source rows it used last, already widened.
class BilinearRows {
  public:
    BilinearRows(RowSource source, std::vector<Tap> across, std::vector<Tap> down)
        : m_source(std::move(source)),
          m_across(std::move(across)),
          m_down(std::move(down)),
          m_row(m_across.size()) {
        m_wide.fill(std::vector<float>(m_across.size()));
        m_wideOf.fill(-1);
    }

    const float* row(int y) {
        const Tap& tap = m_down[static_cast<std::size_t>(y)];
        const float* first = widened(tap.first);
        const float* second = widened(tap.second);
        for (std::size_t x = 0; x < m_row.size(); ++x)
            m_row[x] = first[x] * tap.firstWeight + second[x] * tap.secondWeight;
        return m_row.data();
    }

  private:
    const float* widened(int y) {
        // Two neighbouring rows never share a slot.
        const auto slot = static_cast<std::size_t>(y % 2);
        if (m_wideOf[slot] != y) {
            const float* source = m_source(y);
            float* target = m_wide[slot].data();
            for (const Tap& tap : m_across)
                *target++ =
                    source[tap.first] * tap.firstWeight + source[tap.second] * tap.secondWeight;
            m_wideOf[slot] = y;
        }
        return m_wide[slot].data();
    }

    RowSource m_source;
    std::vector<Tap> m_across;
    std::vector<Tap> m_down;
    std::vector<float> m_row;
    std::array<std::vector<float>, 2> m_wide;
    std::array<int, 2> m_wideOf{};
};

}  // namespace

void MaskUpscaler::forEachRow(std::span<const float> lowRes,
                              const std::function<void(std::span<const float> row)>& use) const {
    const auto [low, model, resized, image] = m_sizes;
    BilinearRows inModel(
        [&lowRes, side = low](int y) { return lowRes.data() + std::ptrdiff_t{y} * side; },
        bilinearTaps(low, model, resized.width),
        bilinearTaps(low, model, resized.height));
    BilinearRows inImage([&inModel](int y) { return inModel.row(y); },
                         bilinearTaps(resized.width, image.width, image.width),
                         bilinearTaps(resized.height, image.height, image.height));
    for (int y = 0; y < image.height; ++y)
        use({inImage.row(y), static_cast<std::size_t>(image.width)});
}

ScaledMask MaskUpscaler::mask(std::span<const float> lowRes) const {
    std::vector<std::uint8_t> bytes;
    bytes.reserve(static_cast<std::size_t>(m_sizes.image.area()));
    std::int64_t certain = 0;
    std::int64_t possible = 0;
    forEachRow(lowRes, [&](std::span<const float> row) {
        std::int32_t above = 0;
        std::int32_t notBelow = 0;
        for (const float logit : row) {
            bytes.push_back(logit > 0 ? 1 : 0);
            above += logit > 1 ? 1 : 0;
            notBelow += logit > -1 ? 1 : 0;
        }
        certain += above;
        possible += notBelow;
    });
    const float stability =
        possible > 0 ? static_cast<float>(static_cast<double>(certain) / possible) : 0;
    return {maskFromBytes(m_sizes.image, bytes), stability};
}

std::vector<float> MaskUpscaler::logits(std::span<const float> lowRes) const {
    std::vector<float> result;
    result.reserve(static_cast<std::size_t>(m_sizes.image.area()));
    forEachRow(lowRes, [&](std::span<const float> row) {
        result.insert(result.end(), row.begin(), row.end());
    });
    return result;
}

}  // namespace groundscope
