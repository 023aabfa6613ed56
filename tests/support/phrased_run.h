// SPDX-License-Identifier: GPL-3.0-or-later
/// A small PixMMVP folder and a run of it with phrases and masks, for labels of phrases. Failures abort.
#pragma once

#include "core/io/benchmark_reader.h"
#include "core/io/run_store.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace groundscope::test {

/// Samples "1" … with the target x 2 … 7, y 2 … 7 of 20 x 10 pixels; the last one is not in its image.
inline void writeTargets(const std::filesystem::path& folder, int count) {
    std::filesystem::create_directories(folder);
    std::ofstream questions(folder / "Questions.csv");
    std::ofstream objects(folder / "Objects.csv");
    std::ofstream file(folder / "Segmentations.json");
    questions << "lndex,Question,Options,Correct Answer\n";
    objects << "Index, Object\n";
    std::string images;
    std::string annotations;
    for (int i = 1; i <= count; ++i) {
        const std::string id = std::to_string(i);
        questions << id << ",Is wing " << id << " open?,(a) Open (b) Closed,(a)\n";
        objects << id << ", the wing " << id << "\n";
        images += (i > 1 ? ", " : "") + std::string("{\"id\": ") + id + ", \"width\": 20, \"height\": 10, \"file_name\": \"" + id +
                  ".jpg\"}";
        if (i < count)
            annotations += (i > 1 ? ", " : "") + std::string("{\"id\": ") + id + ", \"image_id\": " + id +
                           ", \"segmentation\": [[2, 2, 8, 2, 8, 8, 2, 8]], \"area\": 36}";
    }
    file << "{\"images\": [" << images << "], \"annotations\": [" << annotations << "], \"categories\": []}\n";
}

inline Mask boxMask(int left, int right) {
    std::vector<std::uint8_t> bytes(200, 0);
    for (std::size_t y = 2; y < 8; ++y)
        for (int x = left; x < right; ++x)
            bytes[y * 20 + static_cast<std::size_t>(x)] = 1;
    return maskFromBytes({20, 10}, bytes);
}

/// Sample k answers "A dog number k with orange wings." with two phrases; the masks of "orange wings" (phrase 1) fit.
inline SampleRun phrasedSample(const std::string& id) {
    SampleRun run;
    run.sampleId = id;
    run.filled = Stage::Candidates;
    run.imageSize = {20, 10};
    run.answer.prompt = "Identify";
    run.answer.text = "A dog number " + id + " with orange wings.";
    const int end = 13 + static_cast<int>(id.size());
    NounPhrase dog{"A dog number " + id, "number", {0, end}, {6, 12}, {}, 0, false};
    NounPhrase wings{"orange wings", "wings", {end + 6, end + 18}, {end + 13, end + 18}, {}, 0.5, false};
    run.phrases = {dog, wings};
    for (int phrase = 0; phrase < 2; ++phrase)
        for (int level = 0; level < 3; ++level) {
            Candidate candidate;
            candidate.phrase = phrase;
            candidate.level = level;
            candidate.mask = phrase == 0 ? boxMask(10, 12 + level) : boxMask(2, 6 + level);
            run.candidates.push_back(candidate);
        }
    return run;
}

inline void writePhrasedRun(const std::filesystem::path& file, const std::filesystem::path& folder) {
    const auto benchmark = readBenchmark(folder);
    if (!benchmark.has_value())
        std::abort();
    RunRecord record;
    record.id = "wings";
    record.config = profileDefaults("clean");
    record.config.benchmark = benchmark->name;
    record.config.benchmarkRoot = folder;
    const auto store = RunStore::create(file, record, {benchmark->name, benchmark->layout, benchmark->samples.size()});
    if (!store.has_value())
        std::abort();
    for (const Sample& sample : benchmark->samples)
        if (!(*store)->put(phrasedSample(sample.id)).has_value())
            std::abort();
}

}  // namespace groundscope::test
