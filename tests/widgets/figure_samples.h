// SPDX-License-Identifier: GPL-3.0-or-later
/// Made-up samples as figures take them.
#pragma once

#include "tests/widgets/example_run.h"

#include "core/metrics/figure_data.h"
#include "widgets/figure/page.h"
#include "widgets/render/convert.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace groundscope::example {

/// A picture of any size with this many noun phrases; the oracle's choice is the second mask of the second one.
inline FigureSample figureSample(const std::string& id, Size size, int phrases = 3) {
    const Point centre{0.6 * size.width, 0.55 * size.height};
    const double radius = 0.2 * std::min(size.width, size.height);
    FigureSample sample;
    sample.sample = makeSample(id, size, centre, radius);
    sample.image = std::make_shared<const RgbImage>(toRgbImage(makePicture(size)));
    SampleRun run = makeRun(sample.sample, size, centre, radius);
    const Mask target = groundTruthMask(sample.sample, size);
    for (int i = static_cast<int>(run.phrases.size()); i < phrases; ++i) {
        const std::string text = "thing " + std::to_string(i);
        run.answer.text += " And " + text + ".";
        addPhrase(run, {text, {0.3 * size.width, 0.4 * size.height}, 0.5 * radius}, target);
    }
    sample.runs.push_back(std::make_shared<const SampleRun>(std::move(run)));
    return sample;
}

/// The same sample with another run.
inline FigureSample withRun(FigureSample sample, const SampleRun& run) {
    sample.runs = {std::make_shared<const SampleRun>(run)};
    return sample;
}

inline FigureData figureData(std::vector<FigureSample> samples) {
    FigureData data;
    data.benchmark = "PixMMVP";
    data.runs.resize(1);
    data.runs.front().label = "LLaVA-1.5 (7B)";
    data.samples = std::move(samples);
    return data;
}

inline FigureSpec figureSpec(FigureTemplate layout, const FigureData& data) {
    FigureSpec spec;
    spec.layout = layout;
    spec.runs.resize(1);
    for (const FigureSample& sample : data.samples)
        spec.samples.push_back(sample.sample.id);
    return spec;
}

template <typename Item>
std::vector<Item> itemsOf(const FigurePage& page) {
    std::vector<Item> found;
    for (const FigureItem& item : page.items)
        if (const auto* one = std::get_if<Item>(&item))
            found.push_back(*one);
    return found;
}

/// Words of all pages, in order.
inline QStringList wordsOf(const Figure& figure) {
    QStringList words;
    for (const FigurePage& page : figure.pages)
        for (const TextItem& item : itemsOf<TextItem>(page))
            words.append(item.text);
    return words;
}

}  // namespace groundscope::example
