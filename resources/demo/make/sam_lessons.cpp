// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/sam_lessons.h"

#include "core/infer/sam_config.h"

#include <ATen/ATen.h>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace groundscope::demo {

namespace {

at::Tensor sampled(const cv::Mat& labels, int side) {
    const int step = labels.rows / side;
    cv::Mat small(side, side, CV_8U);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            small.at<std::uint8_t>(y, x) =
                labels.at<std::uint8_t>(y * step + step / 2, x * step + step / 2);
    return at::from_blob(small.data, {side, side}, at::kByte).to(at::kLong);  // [side, side]
}

at::Tensor normalised(const cv::Mat& rgb) {
    const SamConfig config;
    const auto bytes = at::from_blob(rgb.data, {rgb.rows, rgb.cols, 3}, at::kByte);
    const auto row = [](const std::array<double, 3>& v) {
        return at::tensor({v[0], v[1], v[2]}, at::kFloat);
    };
    return ((bytes.to(at::kFloat) - row(config.pixelMean)) / row(config.pixelStd))
        .permute({2, 0, 1})
        .contiguous();
}

bool sameLook(const SceneObject& a, const SceneObject& b) {
    return a.kind == b.kind && a.colourOfPart == b.colourOfPart && a.radius == b.radius;
}

/// One picture's label maps and the places of each label.
class Picture {
  public:
    Picture(Random& random, const RenderBank& bank, const SceneOptions& options)
        : m_scene(sampleScene(random, options)) {
        const Rendering rendering = bank.render(random, m_scene, kSamSide);
        pixels = normalised(rendering.rgb);
        m_fine = sampled(rendering.labels, kSamSide);
        m_coarse = sampled(rendering.labels, kSamMaskSide);
        m_places.resize(256);
        const auto* values = m_fine.data_ptr<std::int64_t>();
        for (int i = 0; i < kSamSide * kSamSide; ++i)
            m_places[static_cast<std::size_t>(values[i])].push_back(i);
        for (std::size_t label = 1; label < m_places.size(); ++label)
            if (!m_places[label].empty())
                m_labels.push_back(static_cast<int>(label));
    }

    /// Index of a random pixel: of the background, or of a random part.
    [[nodiscard]] int pick(Random& random, bool background) const {
        return random.pick(
            m_places[static_cast<std::size_t>(background ? 0 : random.pick(m_labels))]);
    }
    [[nodiscard]] int labelAt(int index) const {
        return static_cast<int>(m_fine.data_ptr<std::int64_t>()[index]);
    }

    [[nodiscard]] at::Tensor part(int label) const { return m_coarse.eq(label); }
    [[nodiscard]] at::Tensor object(int index) const {
        return m_coarse.ge(labelOf(index, 0)).logical_and(m_coarse.le(labelOf(index, 7)));
    }
    [[nodiscard]] at::Tensor backgroundMask() const { return m_coarse.eq(0); }
    /// Undefined when no other object looks the same.
    [[nodiscard]] at::Tensor group(int index) const {
        at::Tensor mask = object(index);
        bool found = false;
        for (std::size_t other = 0; other < m_scene.objects.size(); ++other)
            if (static_cast<int>(other) != index &&
                sameLook(m_scene.objects[other],
                         m_scene.objects[static_cast<std::size_t>(index)])) {
                mask = mask.logical_or(object(static_cast<int>(other)));
                found = true;
            }
        return found ? mask : at::Tensor();
    }
    [[nodiscard]] bool hasParts(int index) const {
        return !m_scene.objects[static_cast<std::size_t>(index)].info().parts.empty();
    }
    [[nodiscard]] at::Tensor objects() const {
        std::vector<at::Tensor> masks;
        for (std::size_t i = 0; i < m_scene.objects.size(); ++i)
            masks.push_back(object(static_cast<int>(i)).to(at::kFloat));
        return at::stack(masks);
    }

    at::Tensor pixels;  // [3, S, S]

  private:
    Scene m_scene;
    at::Tensor m_fine;                       // I64 [S, S]
    at::Tensor m_coarse;                     // I64 [M, M]
    std::vector<std::vector<int>> m_places;  // per label
    std::vector<int> m_labels;
};

/// Lists that become the batch's tensors.
struct Rows {
    std::vector<float> points, weights, background;
    std::vector<at::Tensor> targets;
};

void addPoint(Random& random, const Picture& picture, const SamSampling& sampling, Rows& rows) {
    const int index = picture.pick(random, random.chance(sampling.background));
    for (const int place : {index % kSamSide, index / kSamSide})
        rows.points.push_back(static_cast<float>(
            std::clamp(place + random.normal(0, sampling.jitter), 0.0, kSamSide - 1.0)));
    const int label = picture.labelAt(index);
    std::array<at::Tensor, kSamLevels> levels;
    if (label == 0) {
        levels[1] = picture.backgroundMask();
    } else {
        const int object = objectOfLabel(label);
        if (picture.hasParts(object))
            levels[0] = picture.part(label);
        levels[1] = picture.object(object);
        levels[2] = picture.group(object);
    }
    const auto present =
        std::ranges::count_if(levels, [](const at::Tensor& mask) { return mask.defined(); });
    for (at::Tensor& mask : levels) {
        rows.weights.push_back(mask.defined() ? 1.0F / static_cast<float>(present) : 0.0F);
        rows.targets.push_back(mask.defined() ? mask.to(at::kFloat)
                                              : at::zeros({kSamMaskSide, kSamMaskSide}));
    }
    rows.background.push_back(label == 0 ? 1.0F : 0.0F);
}

}  // namespace

SamBatch makeSamBatch(Random& random, const RenderBank& bank, const SamSampling& sampling) {
    SceneOptions options;
    options.countWeights = {.15, .35, .28, .22};
    options.repeatKind = 0.12;
    options.group = 0.2;
    SamBatch batch;
    std::vector<at::Tensor> pixels;
    Rows rows;
    for (int b = 0; b < sampling.pictures; ++b) {
        const Picture picture(random, bank, options);
        pixels.push_back(picture.pixels);
        batch.objects.push_back(picture.objects());
        for (int i = 0; i < sampling.points; ++i)
            addPoint(random, picture, sampling, rows);
    }
    const auto count = static_cast<std::int64_t>(rows.background.size());
    batch.pixels = at::stack(pixels);
    batch.points = at::tensor(rows.points, at::kFloat).view({count, 1, 2});
    batch.targets = at::stack(rows.targets).view({count, kSamLevels, kSamMaskSide, kSamMaskSide});
    batch.weights = at::tensor(rows.weights, at::kFloat).view({count, kSamLevels});
    batch.background = at::tensor(rows.background, at::kFloat);
    return batch;
}

}  // namespace groundscope::demo
