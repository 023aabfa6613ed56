// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/render.h"

#include "resources/demo/make/shapes.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace groundscope::demo {

namespace {

constexpr int kSubPixelBits = 4;  // of cv::fillPoly's fixed-point vertices

constexpr std::array<Rgb, 8> kColourValues = {{{210, 40, 40},
                                               {240, 135, 25},
                                               {242, 222, 50},
                                               {45, 160, 60},
                                               {50, 90, 215},
                                               {145, 60, 175},
                                               {242, 242, 242},
                                               {28, 28, 28}}};

std::vector<cv::Point> fixedPoint(const Ring& outline) {
    std::vector<cv::Point> points;
    points.reserve(outline.size());
    for (const Point& p : outline)
        points.emplace_back(static_cast<int>(std::lround(p.x * (1 << kSubPixelBits))),
                            static_cast<int>(std::lround(p.y * (1 << kSubPixelBits))));
    return points;
}

void fill(cv::Mat& picture, const Ring& outline, const cv::Scalar& value, int lineType) {
    cv::fillPoly(picture, std::vector{fixedPoint(outline)}, value, lineType, kSubPixelBits);
}

cv::Scalar toScalar(const Rgb& colour, double factor = 1) {
    return {colour[0] * factor, colour[1] * factor, colour[2] * factor};
}

cv::Rect squareAround(const SceneObject& object, double reach, int side) {
    const double r = object.radius * reach;
    const cv::Rect square(static_cast<int>((object.x - r) * side),
                          static_cast<int>((object.y - r) * side),
                          static_cast<int>(2 * r * side) + 2,
                          static_cast<int>(2 * r * side) + 2);
    return square & cv::Rect(0, 0, side, side);
}

/// Darkens `picture` inside `outline` (value * (1 - depth)), with a soft edge.
void darken(cv::Mat& picture, const cv::Rect& where, const Ring& outline, double depth) {
    if (where.empty())
        return;
    cv::Mat cover(picture.size(), CV_8U, cv::Scalar(0));
    fill(cover, outline, 255, cv::LINE_AA);
    cv::Mat soft;
    const double sigma = picture.rows / 110.0;
    cv::GaussianBlur(cover(where), soft, {}, sigma);
    cv::Mat part = picture(where);
    for (int y = 0; y < part.rows; ++y)
        for (int x = 0; x < part.cols; ++x) {
            auto& pixel = part.at<cv::Vec3b>(y, x);
            pixel *= 1 - depth * soft.at<std::uint8_t>(y, x) / 255.0;
        }
}

/// A soft shadow on the ground; objects in the sky, in water or on a wall cast none.
void drawShadow(cv::Mat& picture, const SceneObject& object, int context) {
    const std::string& ground = contexts()[static_cast<std::size_t>(context)];
    if (ground != "grass" && ground != "sand" && ground != "snow")
        return;
    constexpr int kVertices = 24;
    Ring outline;
    for (int i = 0; i < kVertices; ++i) {
        const double t = i * 2 * CV_PI / kVertices;
        outline.push_back(
            {(object.x + object.radius * 0.78 * std::cos(t)) * picture.cols,
             (object.y + object.radius * (0.90 + 0.15 * std::sin(t))) * picture.rows});
    }
    constexpr double kDepth = 0.32;
    darken(picture, squareAround(object, 1.3, picture.rows), outline, kDepth);
}

void drawGlow(cv::Mat& picture, const SceneObject& object) {
    constexpr double kStrength = 0.38;
    for (const double scale : {1.0, 0.75}) {
        cv::Mat lit = picture.clone();
        fill(lit, placedGlow(object, picture.rows, scale), cv::Scalar(255, 240, 150), cv::LINE_AA);
        cv::addWeighted(lit, kStrength, picture, 1 - kStrength, 0, picture);
    }
}

/// Light from the top left: a smooth brightness ramp over the object's own pixels.
void shade(cv::Mat& picture, const cv::Mat& labels, const SceneObject& object, int index) {
    constexpr double kContrast = 0.13;
    const cv::Rect where = squareAround(object, 1.35, picture.rows);
    const double reach = object.radius * picture.rows * 1.4;
    for (int y = where.y; y < where.y + where.height; ++y)
        for (int x = where.x; x < where.x + where.width; ++x) {
            const int label = labels.at<std::uint8_t>(y, x);
            if (label == 0 || objectOfLabel(label) != index)
                continue;
            const double away = (x - object.x * picture.cols) + (y - object.y * picture.rows);
            const double light = 1 - kContrast * std::clamp(away / reach, -1.0, 1.0);
            auto& pixel = picture.at<cv::Vec3b>(y, x);
            for (int c = 0; c < 3; ++c)
                pixel[c] = cv::saturate_cast<std::uint8_t>(pixel[c] * light);
        }
}

void drawLabels(cv::Mat& labels, const std::vector<Shape>& shapes, int index) {
    for (const Shape& shape : shapes)
        fill(labels, shape.outline, labelOf(index, shape.part), cv::LINE_8);
}

void drawObject(Random& random, Rendering& rendering, const Scene& scene, int index) {
    const SceneObject& object = scene.objects[static_cast<std::size_t>(index)];
    cv::Mat& picture = rendering.rgb;
    drawShadow(picture, object, scene.context);
    if (object.info().name == "lamp" && object.state == 0)
        drawGlow(picture, object);
    constexpr double kColourSpread = 10;
    std::vector<Rgb> paint;
    for (const int colour : object.colourOfPart) {
        Rgb value = kColourValues[static_cast<std::size_t>(colour)];
        for (double& channel : value)
            channel = std::clamp(channel + random.normal(0, kColourSpread), 0.0, 255.0);
        paint.push_back(value);
    }
    constexpr double kOutlineDarkness = 0.55;
    const int outlineWidth = std::max(1, picture.rows / 160);
    const std::vector<Shape> shapes = placedShapes(object, picture.rows);
    for (const Shape& shape : shapes) {
        const Rgb colour = shape.colour.value_or(paint[static_cast<std::size_t>(shape.part)]);
        fill(picture, shape.outline, toScalar(colour), cv::LINE_AA);
        cv::polylines(picture,
                      std::vector{fixedPoint(shape.outline)},
                      true,
                      toScalar(colour, kOutlineDarkness),
                      outlineWidth,
                      cv::LINE_AA,
                      kSubPixelBits);
    }
    drawLabels(rendering.labels, shapes, index);
    shade(picture, rendering.labels, object, index);
}

Rendering drawScene(Random& random, const Scene& scene, cv::Mat background) {
    Rendering rendering;
    rendering.labels = cv::Mat(background.size(), CV_8U, cv::Scalar(0));
    rendering.rgb = std::move(background);
    for (std::size_t i = 0; i < scene.objects.size(); ++i)
        drawObject(random, rendering, scene, static_cast<int>(i));
    return rendering;
}

cv::Mat noise(Random& random, cv::Size size, double shared, double perChannel) {
    cv::Mat result(size, CV_32FC3);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const double common = random.normal(0, shared);
            for (int c = 0; c < 3; ++c)
                result.at<cv::Vec3f>(y, x)[c] =
                    static_cast<float>(common + random.normal(0, perChannel));
        }
    return result;
}

cv::Mat expose(const cv::Mat& rgb, const cv::Mat& grain, double exposure) {
    cv::Mat result;
    cv::add(rgb, grain, result, cv::noArray(), CV_32F);
    result.convertTo(result, CV_8U, exposure);
    return result;
}

constexpr double kDarkest = 0.88;
constexpr double kBrightest = 1.08;

}  // namespace

cv::Mat maskOf(const cv::Mat& labels, int object, int part) {
    cv::Mat mask;
    if (part >= 0)
        cv::inRange(labels, labelOf(object, part), labelOf(object, part), mask);
    else
        cv::inRange(labels, labelOf(object, 0), labelOf(object, 7), mask);
    return mask;
}

Rendering renderScene(Random& random, const Scene& scene, int side) {
    Rendering large = drawScene(random, scene, makeBackground(random, scene.context, 2 * side));
    Rendering result;
    cv::Mat small;
    cv::resize(large.rgb, small, {side, side}, 0, 0, cv::INTER_AREA);
    result.rgb =
        expose(small, noise(random, small.size(), 2.5, 1.5), random.uniform(kDarkest, kBrightest));
    result.labels = renderLabels(scene, side);
    return result;
}

cv::Mat renderLabels(const Scene& scene, int side) {
    cv::Mat labels(side, side, CV_8U, cv::Scalar(0));
    for (std::size_t i = 0; i < scene.objects.size(); ++i)
        drawLabels(labels, placedShapes(scene.objects[i], side), static_cast<int>(i));
    return labels;
}

std::vector<Ring> outlinesOf(const Scene& scene, int object, int part, int side) {
    constexpr int kFiner =
        4;  // outlines are found on a finer map: rounding to whole pixels comes last
    constexpr double kTolerance = 2.4;  // of the finer map's pixels
    constexpr double kSmallestArea = 6;
    const cv::Mat mask = maskOf(renderLabels(scene, side * kFiner), object, part);
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    std::vector<Ring> rings;
    for (const auto& contour : contours) {
        if (cv::contourArea(contour) < kSmallestArea * kFiner * kFiner)
            continue;
        std::vector<cv::Point> corners;
        cv::approxPolyDP(contour, corners, kTolerance, true);
        Ring ring;
        for (const cv::Point& p : corners) {
            const Point rounded{std::round((p.x + 0.5) / kFiner), std::round((p.y + 0.5) / kFiner)};
            if (ring.empty() || !(ring.back() == rounded))
                ring.push_back(rounded);
        }
        if (ring.size() >= 3)
            rings.push_back(std::move(ring));
    }
    // Top to bottom, then left to right: an order that does not depend on the tracing.
    const auto topLeft = [](const Ring& ring) {
        Point corner = ring.front();
        for (const Point& p : ring)
            corner = {std::min(corner.x, p.x), std::min(corner.y, p.y)};
        return std::pair(corner.y, corner.x);
    };
    std::ranges::sort(rings, {}, topLeft);
    return rings;
}

RenderBank::RenderBank(std::uint64_t seed, int side, int backgroundsPerContext) : m_side(side) {
    constexpr int kNoises = 48;
    Random random(seed);
    for (std::size_t context = 0; context < contexts().size(); ++context) {
        auto& list = m_backgrounds.emplace_back();
        for (int i = 0; i < backgroundsPerContext; ++i)
            list.push_back(makeBackground(random, static_cast<int>(context), side));
    }
    for (int i = 0; i < kNoises; ++i)
        m_noise.push_back(noise(random, {side / 2, side / 2}, 2.5, 1.5));
}

Rendering RenderBank::render(Random& random, const Scene& scene, int side) const {
    const cv::Mat& texture = random.pick(m_backgrounds[static_cast<std::size_t>(scene.context)]);
    const int drawn = 2 * side;
    const auto room = static_cast<std::size_t>(m_side - drawn + 1);
    cv::Mat background = texture({random.below(room), random.below(room), drawn, drawn}).clone();
    if (random.chance(0.5))
        cv::flip(background, background, 1);
    Rendering rendering = drawScene(random, scene, std::move(background));
    // Area and plain cubic scaling are softer and sharper than the bicubic filter of CLIP's
    // preprocessing.
    cv::Mat small;
    cv::resize(rendering.rgb,
               small,
               {side, side},
               0,
               0,
               random.chance(0.6) ? cv::INTER_AREA : cv::INTER_CUBIC);
    const cv::Mat& grain = random.pick(m_noise);
    rendering.rgb = expose(small, grain({0, 0, side, side}), random.uniform(kDarkest, kBrightest));
    return rendering;
}

}  // namespace groundscope::demo
