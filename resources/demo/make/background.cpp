// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/render.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace groundscope::demo {

namespace {

/// Normal noise on a coarse grid, scaled up: texture whose grain is a fixed share of the picture.
cv::Mat grain(Random& random,
              cv::Size grid,
              int side,
              double deviation,
              int interpolation = cv::INTER_CUBIC) {
    cv::Mat coarse(grid, CV_32F);
    for (int y = 0; y < grid.height; ++y)
        for (int x = 0; x < grid.width; ++x)
            coarse.at<float>(y, x) = static_cast<float>(random.normal(0, deviation));
    cv::Mat result;
    cv::resize(coarse, result, {side, side}, 0, 0, interpolation);
    return result;
}

cv::Mat waves(Random& random, int side) {
    const double count = random.uniform(8, 12);
    const double bend = random.uniform(1, 3);
    const double shift = random.uniform(0, 6);
    cv::Mat result(side, side, CV_32F);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const double v = static_cast<double>(y) / side;
            const double u = static_cast<double>(x) / side;
            const double phase = count * v + 0.5 * std::sin(2 * CV_PI * bend * u + shift + 4 * v);
            result.at<float>(y, x) = static_cast<float>(12 * std::sin(2 * CV_PI * phase));
        }
    return result;
}

/// Rows of bricks with darker joints; every brick has its own brightness.
cv::Mat bricks(Random& random, int side) {
    const int height = std::max(3, static_cast<int>(side * random.uniform(0.07, 0.10)));
    const int width = 2 * height;
    const int joint = std::max(1, side / 96);
    cv::Mat result(side, side, CV_32F, cv::Scalar(0));
    int row = 0;
    for (int y = -random.below(static_cast<std::size_t>(height)); y < side; y += height, ++row)
        for (int x = row % 2 * height - width; x < side; x += width) {
            const cv::Rect brick(x, y, width, height);
            result(brick & cv::Rect(0, 0, side, side)) = random.normal(0, 6);
            result(cv::Rect(x, y, width, joint) & cv::Rect(0, 0, side, side)) = -30;
            result(cv::Rect(x, y, joint, height) & cv::Rect(0, 0, side, side)) = -30;
        }
    return result;
}

cv::Mat texture(Random& random, const std::string& context, int side) {
    constexpr int kGrid = 48;
    if (context == "grass")  // tall cells: blades
        return grain(random, {kGrid, kGrid / 3}, side, 14) +
               grain(random, {kGrid * 2, kGrid / 2}, side, 7);
    if (context == "sand")
        return grain(random, {kGrid, kGrid}, side, 10) + grain(random, {6, 14}, side, 5);
    if (context == "sky")  // wide cells: clouds
        return grain(random, {4, 6}, side, 14) + grain(random, {9, 14}, side, 5);
    if (context == "water")
        return waves(random, side);
    if (context == "snow")
        return grain(random, {kGrid / 2, kGrid / 2}, side, 6);
    return bricks(random, side) + grain(random, {kGrid, kGrid}, side, 4);
}

}  // namespace

cv::Mat makeBackground(Random& random, int context, int side) {
    constexpr std::array<std::array<double, 3>, 6> kBase = {{{96, 128, 72},
                                                             {196, 176, 136},
                                                             {150, 186, 214},
                                                             {72, 120, 138},
                                                             {208, 214, 222},
                                                             {150, 104, 86}}};
    const std::string& name = contexts()[static_cast<std::size_t>(context)];
    cv::Mat common = texture(random, name, side);
    const double slope = random.uniform(-14, 14);  // brighter or darker towards the bottom
    for (int y = 0; y < side; ++y)
        common.row(y) += slope * (2.0 * y / side - 1);
    common += grain(random, {5, 5}, side, 6);
    std::vector<cv::Mat> channels;
    for (const double base : kBase[static_cast<std::size_t>(context)])
        channels.push_back(common + grain(random, {5, 5}, side, 2.5) +
                           (base + random.normal(0, 6)));
    cv::Mat result;
    cv::merge(channels, result);
    result.convertTo(result, CV_8U);
    return result;
}

}  // namespace groundscope::demo
