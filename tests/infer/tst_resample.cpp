// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "core/infer/images.h"
#include "core/infer/resample.h"
#include "tests/infer/support.h"

#include <cmath>
#include <random>

using namespace groundscope;

namespace {

RgbImage randomImage(int width, int height, unsigned seed) {
    std::mt19937 random(seed);
    RgbImage image{
        width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * height * 3)};
    for (auto& value : image.pixels)
        value = static_cast<std::uint8_t>(random() % 256);
    return image;
}

/// One output sample of one axis, by the definition: every source sample is asked for its weight.
struct SlowTap {
    std::vector<std::int64_t> weights;  // one a source sample, times 2^22
};

SlowTap slowTap(int source, int target, int index, ResampleFilter filter) {
    const double scale = static_cast<double>(source) / target;
    const double widening = scale > 1 ? scale : 1;
    const double radius = (filter == ResampleFilter::Bicubic ? 2 : 1) * widening;
    const double centre = (index + 0.5) * scale;
    const auto kernel = [&](double x) {
        x = std::fabs(x);
        if (filter == ResampleFilter::Bilinear)
            return x < 1 ? 1 - x : 0.0;
        if (x < 1)
            return 1.5 * x * x * x - 2.5 * x * x + 1;
        return x < 2 ? -0.5 * x * x * x + 2.5 * x * x - 4 * x + 2 : 0.0;
    };
    std::vector<double> exact(static_cast<std::size_t>(source), 0.0);
    double sum = 0;
    for (int i = 0; i < source; ++i) {
        const bool inside = i >= static_cast<int>(centre - radius + 0.5) &&
                            i < static_cast<int>(centre + radius + 0.5);
        if (inside || (centre - radius + 0.5 < 0 && i < static_cast<int>(centre + radius + 0.5)))
            exact[static_cast<std::size_t>(i)] = kernel((i + 0.5 - centre) / widening);
        sum += exact[static_cast<std::size_t>(i)];
    }
    SlowTap tap;
    for (const double weight : exact)
        tap.weights.push_back(std::llround(weight / sum * 4194304.0));
    return tap;
}

std::uint8_t slowRound(std::int64_t sum) {
    const double value = std::floor(static_cast<double>(sum) / 4194304.0 + 0.5);
    return static_cast<std::uint8_t>(value < 0 ? 0 : value > 255 ? 255 : value);
}

RgbImage slowResample(const RgbImage& image, Size target, ResampleFilter filter) {
    RgbImage wide{target.width, image.height, {}};
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < target.width; ++x) {
            const SlowTap tap = slowTap(image.width, target.width, x, filter);
            for (int channel = 0; channel < 3; ++channel) {
                std::int64_t sum = 0;
                for (int i = 0; i < image.width; ++i)
                    sum += tap.weights[static_cast<std::size_t>(i)] *
                           image.view().row(y)[3 * i + channel];
                wide.pixels.push_back(slowRound(sum));
            }
        }
    RgbImage result{target.width, target.height, {}};
    for (int y = 0; y < target.height; ++y) {
        const SlowTap tap = slowTap(image.height, target.height, y, filter);
        for (int i = 0; i < 3 * target.width; ++i) {
            std::int64_t sum = 0;
            for (int row = 0; row < image.height; ++row)
                sum += tap.weights[static_cast<std::size_t>(row)] * wide.view().row(row)[i];
            result.pixels.push_back(slowRound(sum));
        }
    }
    return result;
}

/// The part of a picture as a picture.
RgbImage partOf(const RgbImage& image, const Crop& crop) {
    RgbImage part{crop.size.width, crop.size.height, {}};
    for (int y = 0; y < crop.size.height; ++y) {
        const auto* row = image.view().row(crop.top + y) + 3 * crop.left;
        part.pixels.insert(part.pixels.end(), row, row + 3 * crop.size.width);
    }
    return part;
}

}  // namespace

TEST_CASE("resampling equals the plain loops, larger and smaller, both filters") {
    unsigned seed = 1;
    for (const auto filter : {ResampleFilter::Bilinear, ResampleFilter::Bicubic})
        for (const Size source : {Size{1, 1}, Size{7, 5}, Size{40, 23}, Size{64, 64}})
            for (const Size target : {Size{1, 1}, Size{5, 7}, Size{64, 30}, Size{33, 64}}) {
                const auto image = randomImage(source.width, source.height, seed++);
                CHECK(resample(image.view(), target, filter) ==
                      slowResample(image, target, filter));
            }
}

TEST_CASE("the same size is the same picture") {
    const auto image = randomImage(19, 13, 5);
    CHECK(resample(image.view(), image.size(), ResampleFilter::Bicubic) == image);
    CHECK(resample(image.view(), image.size(), ResampleFilter::Bilinear) == image);
}

TEST_CASE("halves are rounded up") {
    const RgbImage two{2, 1, {0, 10, 255, 255, 11, 254}};
    const RgbImage one{1, 1, {128, 11, 255}};
    CHECK(resample(two.view(), {1, 1}, ResampleFilter::Bilinear) == one);
}

TEST_CASE("overshoot is clamped") {
    // Black, white, white, black: the cubic kernel leaves [0, 255] beside the edges.
    RgbImage image{4, 1, {0, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 0}};
    const auto large = resample(image.view(), {16, 1}, ResampleFilter::Bicubic);
    CHECK(*std::min_element(large.pixels.begin(), large.pixels.end()) == 0);
    CHECK(*std::max_element(large.pixels.begin(), large.pixels.end()) == 255);
}

TEST_CASE("rows with padding are read right") {
    const auto image = randomImage(6, 4, 9);
    std::vector<std::uint8_t> strided;
    for (int y = 0; y < 4; ++y) {
        strided.insert(strided.end(), image.view().row(y), image.view().row(y) + 18);
        strided.insert(strided.end(), 7, 99);
    }
    const RgbView view{strided.data(), 6, 4, 25};
    CHECK(resample(view, {3, 9}, ResampleFilter::Bicubic) ==
          resample(image.view(), {3, 9}, ResampleFilter::Bicubic));
}

TEST_CASE("a canvas equals the picture pasted by hand") {
    for (const Size size : {Size{30, 17}, Size{17, 30}, Size{12, 12}}) {
        const auto image = randomImage(size.width, size.height, 3);
        const Canvas canvas{image.view(), {31, 31}, 1, 0, {12, 200, 7}};
        RgbImage pasted{31, 31, {}};
        for (int i = 0; i < 31 * 31; ++i)
            pasted.pixels.insert(pasted.pixels.end(), {12, 200, 7});
        for (int y = 0; y < size.height; ++y)
            std::copy_n(
                image.view().row(y), 3 * size.width, pasted.pixels.begin() + (y * 31 + 1) * 3);
        for (const int side : {8, 31, 50})
            CHECK(resample(canvas, {side, side}, ResampleFilter::Bicubic) ==
                  resample(pasted.view(), {side, side}, ResampleFilter::Bicubic));
    }
}

TEST_CASE("a crop equals the same part of the whole") {
    const auto image = randomImage(37, 21, 4);
    const auto whole = resample(image.view(), {50, 60}, ResampleFilter::Bicubic);
    for (const Crop& crop :
         {Crop{0, 0, {50, 60}}, Crop{13, 7, {20, 31}}, Crop{49, 59, {1, 1}}, Crop{0, 5, {50, 10}}})
        CHECK(resample(image.view(), {50, 60}, ResampleFilter::Bicubic, crop) ==
              partOf(whole, crop));
}

TEST_CASE("CLIP's square is padded in the middle with the colour of the mean") {
    const auto image = randomImage(40, 25, 8);
    ClipPreprocess preprocess;
    preprocess.imageSize = 40;
    const auto pixels = need(clipPixels(image.view(), preprocess));
    CHECK(partOf(pixels.resized, {0, 7, {40, 25}}) == image);  // floor(15 / 2) rows above
    CHECK(std::vector<std::uint8_t>(pixels.resized.pixels.begin(),
                                    pixels.resized.pixels.begin() + 3) ==
          std::vector<std::uint8_t>{122, 116, 104});
    CHECK(pixels.image_from_input == Affine{1, 1, 0, -7});
    CHECK(pixels.imageFromGrid({8, 4}) == Affine{5, 10, 0, -7});
    const double first = (image.pixels[0] / 255.0 - preprocess.mean[0]) / preprocess.std[0];
    CHECK(pixels.pixels.sizes() == at::IntArrayRef({1, 3, 40, 40}));
    CHECK(std::abs(pixels.pixels[0][0][7][0].item<double>() - first) < 1e-6);
}

TEST_CASE("without padding the shortest edge is resized and the centre cropped") {
    const auto image = randomImage(60, 30, 8);
    ClipPreprocess preprocess;
    preprocess.imageSize = 15;
    preprocess.padToSquare = false;
    const auto pixels = need(clipPixels(image.view(), preprocess));
    const auto whole = resample(image.view(), {30, 15}, ResampleFilter::Bicubic);
    CHECK(pixels.resized == partOf(whole, {7, 0, {15, 15}}));
    CHECK(pixels.image_from_input == Affine{2, 2, 14, 0});
}

TEST_CASE("SAM's picture is padded right and below after normalisation") {
    const auto image = randomImage(30, 10, 8);
    SamPreprocess preprocess;
    preprocess.side = 30;
    const auto pixels = need(samPixels(image.view(), preprocess));
    CHECK(pixels.resized == image);
    CHECK(pixels.input.narrow(2, 10, 20).abs().max().item<float>() == 0);
    CHECK(std::abs(pixels.input[0][2][9][29].item<double>() -
                   (image.pixels.back() - preprocess.mean[2]) / preprocess.std[2]) < 1e-6);
    CHECK(samResizedSize({181, 120}, 256) == Size{256, 170});
    CHECK(samResizedSize({5000, 1}, 1024) == Size{1024, 1});
}

TEST_CASE("extreme pictures need little memory") {
    const auto thin = randomImage(1, 29999, 2);
    ClipPreprocess preprocess;
    CHECK(need(clipPixels(thin.view(), preprocess)).resized.size() == Size{336, 336});
    preprocess.padToSquare = false;
    CHECK(need(clipPixels(thin.view(), preprocess)).resized.size() == Size{336, 336});
    CHECK(need(samPixels(thin.view(), {})).resized.size() == Size{1, 1024});
}

TEST_CASE("an empty picture is an error") {
    CHECK(clipPixels({}, {}).error().code == ErrorCode::InvalidInput);
    CHECK(samPixels({}, {}).error().code == ErrorCode::InvalidInput);
    const auto image = randomImage(2, 2, 1);
    SamPreprocess none;
    none.side = 0;
    CHECK(samPixels(image.view(), none).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("the goldens' resized pictures give their model inputs exactly") {
    for (const char* model : {"llava-a", "llava-b", "llava-bf16", "llava-f16", "sam-a", "sam-b"}) {
        const auto folder = goldenFolder(model);
        if (folder.empty())
            return;
        const auto tensors = need(readSafetensors(folder / "expected.safetensors")).tensors;
        int checked = 0;
        for (const auto& [key, resized] : tensors) {
            const auto dot = key.find(".resized");
            const bool isSam = model[0] == 's';
            const auto wanted =
                tensors.find(key.substr(0, dot) + (isSam ? ".input" : ".pixel_values"));
            if (dot == std::string::npos || wanted == tensors.end())
                continue;
            const RgbView view{resized.data_ptr<std::uint8_t>(),
                               static_cast<int>(resized.size(1)),
                               static_cast<int>(resized.size(0)),
                               resized.size(1) * 3};
            const int side = static_cast<int>(wanted->second.size(2));
            ClipPreprocess clip;
            clip.imageSize = side;
            SamPreprocess sam;
            sam.side = side;
            const auto found =
                isSam ? need(samPixels(view, sam)).input : need(clipPixels(view, clip)).pixels;
            CHECK_MESSAGE(sameBits(found, wanted->second), model << " " << key);
            ++checked;
        }
        CHECK(checked > 0);
    }
}
