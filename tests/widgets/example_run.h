// SPDX-License-Identifier: GPL-3.0-or-later
/// A filled sample of any picture size, made up with known places: for tests of what is drawn and
/// shown.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/run_record.h"

#include <QImage>

#include <cmath>
#include <memory>
#include <string>

namespace groundscope::example {

inline Mask discMask(Size size, Point centre, double radius) {
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size.area()));
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            bytes[static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width) +
                  static_cast<std::size_t>(x)] =
                std::hypot(x + 0.5 - centre.x, y + 0.5 - centre.y) <= radius;
    }
    return maskFromBytes(size, bytes);
}

/// LLaVA's frame: the grid covers the picture padded to a square.
inline Affine paddedGrid(Size image, Size grid) {
    const int side = std::max(image.width, image.height);
    return {static_cast<double>(side) / grid.width,
            static_cast<double>(side) / grid.height,
            -static_cast<double>((side - image.width) / 2),
            -static_cast<double>((side - image.height) / 2)};
}

/// A blob around an image point on a weakly negative ground.
inline AttentionMap blobMap(
    int phrase, Size image, Point centre, double radius, Size grid = {24, 24}) {
    AttentionMap map;
    map.phrase = phrase;
    map.grid = grid;
    map.imageSize = image;
    map.image_from_grid = paddedGrid(image, grid);
    for (int row = 0; row < grid.height; ++row) {
        for (int column = 0; column < grid.width; ++column) {
            const Point p = map.image_from_grid.apply({column + 0.5, row + 0.5});
            const double d = std::hypot(p.x - centre.x, p.y - centre.y) / radius;
            map.values.push_back(static_cast<float>(0.0042 * std::exp(-d * d) - 0.0007 +
                                                    0.0004 * std::sin(column * 1.7 + row)));
        }
    }
    return map;
}

struct PhraseAt {
    std::string text;
    Point centre;
    double radius = 0;
};

/// Adds a phrase found in the answer (from `from` on), its map and three masks.
inline void addPhrase(SampleRun& run, const PhraseAt& phrase, const Mask& target) {
    const int index = static_cast<int>(run.phrases.size());
    const int from = run.phrases.empty() ? 0 : run.phrases.back().chars.end;
    const auto begin =
        static_cast<int>(run.answer.text.find(phrase.text, static_cast<std::size_t>(from)));
    NounPhrase noun;
    noun.text = phrase.text;
    noun.chars = {begin, begin + static_cast<int>(phrase.text.size())};
    noun.place = static_cast<double>(begin) / static_cast<double>(run.answer.text.size());
    run.phrases.push_back(noun);
    run.maps.push_back(blobMap(index, run.imageSize, phrase.centre, 2 * phrase.radius));
    for (int level = 0; level < 3; ++level) {
        Candidate candidate;
        candidate.phrase = index;
        candidate.level = level;
        candidate.point.at = {std::floor(phrase.centre.x), std::floor(phrase.centre.y)};
        candidate.mask =
            discMask(run.imageSize, phrase.centre, phrase.radius * (0.5 + 0.5 * level));
        candidate.predictedIou = 0.97F - 0.06F * static_cast<float>(level);
        candidate.stability = 0.95F;
        run.candidates.push_back(candidate);
        run.candidateIou.push_back(iou(candidate.mask, target, 1));
    }
}

inline void selectOracle(SampleRun& run) {
    int best = 0;
    for (int i = 1; i < static_cast<int>(run.candidateIou.size()); ++i) {
        if (run.candidateIou[static_cast<std::size_t>(i)] >
            run.candidateIou[static_cast<std::size_t>(best)])
            best = i;
    }
    const double value = run.candidateIou[static_cast<std::size_t>(best)];
    run.selections = {{"oracle", best, value, "best-iou"}};
    run.scores = {{"oracle", value, false}};
}

inline Sample makeSample(const std::string& id, Size size, Point centre, double radius) {
    Sample sample;
    sample.id = id;
    sample.imageSize = size;
    sample.question = "Are the butterfly's wings closer to being open or closed?";
    sample.choices = {{"a", "Open"}, {"b", "Closed"}};
    sample.correctChoice = 0;
    sample.expression = "the butterfly's wings";
    sample.target = TargetState::Present;
    Annotation annotation;
    annotation.mask = discMask(size, centre, radius);
    sample.annotations.push_back(annotation);
    sample.tags = {{"pattern", "State and Condition"}};
    return sample;
}

/// Three noun phrases; the ground truth is the second mask of the second one.
inline SampleRun makeRun(const Sample& sample, Size size, Point centre, double radius) {
    SampleRun run;
    run.sampleId = sample.id;
    run.imageSize = size;
    run.filled = Stage::Scores;
    run.answer.text =
        "The image shows a butterfly with its orange wings spread wide, resting on a green leaf.";
    run.answer.finished = true;
    run.answer.tokens.resize(19);
    run.millis = {0, 412.0, 0.6, 2.4, 846.0, 0.9, 0.2};
    const Mask target = groundTruthMask(sample, size);
    addPhrase(run, {"a butterfly", {0.35 * size.width, 0.4 * size.height}, 0.8 * radius}, target);
    addPhrase(run, {"its orange wings", centre, radius}, target);
    addPhrase(run, {"a green leaf", {0.75 * size.width, 0.8 * size.height}, 0.7 * radius}, target);
    selectOracle(run);
    return run;
}

inline QImage makePicture(Size size) {
    QImage image(size.width, size.height, QImage::Format_RGB32);
    for (int y = 0; y < size.height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < size.width; ++x)
            line[x] = qRgb(40 + 160 * x / size.width,
                           60 + 120 * y / size.height,
                           90 + ((x / 16 + y / 16) % 2) * 30);
    }
    return image;
}

}  // namespace groundscope::example
