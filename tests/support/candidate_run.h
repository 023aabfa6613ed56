// SPDX-License-Identifier: GPL-3.0-or-later
/// A small PixMMVP folder with pictures and a run of it that has its candidates and no choices yet. Failures are
/// programming mistakes: assert-like.
#pragma once

#include "core/io/image.h"
#include "tests/support/answered_run.h"

#include <algorithm>
#include <vector>

namespace groundscope::test {

inline constexpr Size kDoorSize{20, 10};

/// Two phrases, three masks each: i + 1 columns from the left for mask i.
inline std::vector<Candidate> doorCandidates() {
    std::vector<Candidate> candidates(6);
    for (int i = 0; i < 6; ++i) {
        Candidate& candidate = candidates[static_cast<std::size_t>(i)];
        candidate.phrase = i / 3;
        candidate.level = i % 3;
        candidate.point.at = {0, 0};
        std::vector<std::uint8_t> bytes(static_cast<std::size_t>(kDoorSize.area()));
        for (std::size_t pixel = 0; pixel < bytes.size(); ++pixel)
            bytes[pixel] = static_cast<int>(pixel) % kDoorSize.width <= i ? 1 : 0;
        candidate.mask = maskFromBytes(kDoorSize, bytes);
    }
    return candidates;
}

/// writePixMmvp() with a grey picture for every sample.
inline void writePicturedPixMmvp(const std::filesystem::path& folder, int count) {
    writePixMmvp(folder, count);
    std::filesystem::create_directories(folder / "MMVP Images");
    const RgbImage grey{kDoorSize.width, kDoorSize.height, std::vector<std::uint8_t>(600, 128)};
    for (int i = 1; i <= count; ++i)
        if (!saveJpeg(folder / "MMVP Images" / (std::to_string(i) + ".jpg"), grey.view()).has_value())
            std::abort();
}

/// Probing 2, every sample of the folder filled up to its candidates.
inline void writeCandidateRun(const std::filesystem::path& file, const std::filesystem::path& folder) {
    const auto benchmark = readBenchmark(folder);
    if (!benchmark.has_value())
        std::abort();
    RunRecord record;
    record.id = "doors";
    record.config.benchmark = benchmark->name;
    record.config.benchmarkRoot = folder;
    const auto store = RunStore::create(file, record, {benchmark->name, benchmark->layout, benchmark->samples.size()});
    if (!store.has_value())
        std::abort();
    for (const Sample& sample : benchmark->samples) {
        SampleRun run;
        run.sampleId = sample.id;
        run.filled = Stage::Candidates;
        run.imageSize = kDoorSize;
        run.answer.text = "A door in a wall.";
        run.phrases.resize(2);
        run.phrases[0].text = "A door";
        run.phrases[0].chars = {0, 6};
        run.phrases[1].text = "a wall";
        run.phrases[1].chars = {10, 16};
        run.candidates = doorCandidates();
        if (!(*store)->put(run).has_value())
            std::abort();
    }
}

}  // namespace groundscope::test
