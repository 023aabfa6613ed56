// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws scenes: textured backgrounds, shaded objects, and the exact map of which pixel is which
/// part.
///
/// Pictures are RGB (not BGR). One look at every size, so that a model trained on small pictures
/// meets the same world in the large ones.
#pragma once

#include "core/data/region.h"
#include "resources/demo/make/scenes.h"

#include <opencv2/core.hpp>

#include <vector>

namespace groundscope::demo {

struct Rendering {
    cv::Mat rgb;     ///< CV_8UC3 [side, side]
    cv::Mat labels;  ///< CV_8U [side, side]: 0 background, otherwise labelOf()
};

inline int labelOf(int object, int part) {
    return object * 8 + part + 1;
}
inline int objectOfLabel(int label) {
    return (label - 1) / 8;
}

/// CV_8U 0/255: pixels of an object, or of one of its parts (part >= 0).
cv::Mat maskOf(const cv::Mat& labels, int object, int part);

/// CV_8UC3 [side, side] texture of a context.
cv::Mat makeBackground(Random& random, int context, int side);

/// Full quality: own background, drawn at twice the side and scaled down.
Rendering renderScene(Random& random, const Scene& scene, int side);

/// Map of the parts at any size; the same drawing as renderScene without its random colours.
cv::Mat renderLabels(const Scene& scene, int side);

/// Outlines of one object or part as it is visible, in whole pixels: what an annotator would draw.
/// One ring a connected piece; pieces under 6 square pixels are left out.
std::vector<Ring> outlinesOf(const Scene& scene, int object, int part, int side);

/// Ready-made backgrounds and noise: about half a millisecond a training picture.
class RenderBank {
  public:
    RenderBank(std::uint64_t seed, int side, int backgroundsPerContext);

    /// Picture of `side` pixels, drawn at twice the side and scaled down; labels at twice the side.
    /// `side` <= half of the bank's; a smaller one shows a window of the backgrounds.
    [[nodiscard]] Rendering render(Random& random, const Scene& scene, int side) const;

  private:
    int m_side;
    std::vector<std::vector<cv::Mat>> m_backgrounds;  // [context][n] CV_8UC3
    std::vector<cv::Mat> m_noise;                     // CV_32FC3 [side / 2, side / 2]
};

}  // namespace groundscope::demo
