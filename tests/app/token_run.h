// SPDX-License-Identifier: GPL-3.0-or-later
/// Runs whose answers have tokens with attention of their own: for tests of what follows the play head.
#pragma once

#include "tests/app/app_support.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <vector>

namespace groundscope::test {

/// Cell that token `i` of `attentiveRun` looks at most: it walks over the grid.
inline int hotCellOf(int token, Size grid) {
    return (token * 7 + 3 * grid.width + 5) % static_cast<int>(grid.area());
}

/// An answer of `count` tokens ("w0", " w1", …) with a noun phrase every tenth, and a stack in which each token looks at
/// its own cell; cell 0 is hot all the time (a sink). Every phrase has the example's map and masks.
inline SampleRun attentiveRun(const Sample& sample, int count, Size grid = {24, 24}, Size picture = kPictureSize) {
    SampleRun run = example::makeRun(sample, picture, kTruthCentre, kTruthRadius);
    run.answer.text.clear();
    run.answer.tokens.clear();
    for (int i = 0; i < count; ++i) {
        const int begin = static_cast<int>(run.answer.text.size());
        const std::string text = (i == 0 ? "w" : " w") + std::to_string(i);
        run.answer.text += text;
        run.answer.tokens.push_back({100 + i, text, -0.25F, {begin, begin + static_cast<int>(text.size())}});
    }
    run.phrases.resize(3);
    for (int p = 0; p < 3; ++p) {
        NounPhrase& phrase = run.phrases[static_cast<std::size_t>(p)];
        const int first = std::min(10 * p + 2, count - 2);
        const auto& from = run.answer.tokens[static_cast<std::size_t>(first)].chars;
        const auto& to = run.answer.tokens[static_cast<std::size_t>(first + 1)].chars;
        phrase.chars = {from.begin + 1, to.end};
        phrase.text = run.answer.text.substr(static_cast<std::size_t>(from.begin + 1), static_cast<std::size_t>(to.end - from.begin - 1));
        phrase.tokens = {first, first + 1};
        phrase.place = static_cast<double>(phrase.chars.begin) / static_cast<double>(run.answer.text.size());
    }
    AttentionStack stack;
    stack.steps = count;
    stack.grid = grid;
    stack.imageSize = picture;
    stack.image_from_grid = example::paddedGrid(picture, grid);
    stack.mean.assign(static_cast<std::size_t>(grid.area()) * static_cast<std::size_t>(count), 0.0005F);
    for (int i = 0; i < count; ++i) {
        float* row = stack.mean.data() + static_cast<std::ptrdiff_t>(i) * grid.area();
        row[0] = 0.03F;
        row[hotCellOf(i, grid)] += 0.05F;
    }
    stack.row0SecondToLast.assign(static_cast<std::size_t>(grid.area()), 0.0005F);
    run.stack = std::make_shared<const AttentionStack>(std::move(stack));
    return run;
}

/// A finished run over all samples, `tokens` an answer.
inline std::shared_ptr<RunStore> writeAttentiveRun(const QString& file, const Benchmark& benchmark, int tokens) {
    const auto store = writeRun(file, benchmark, 0);
    for (const Sample& sample : benchmark.samples) {
        const auto put = store->put(attentiveRun(sample, tokens));
        if (!put)
            qFatal("%s", describe(put.error()).c_str());
    }
    return store;
}

}  // namespace groundscope::test
