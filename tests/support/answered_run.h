// SPDX-License-Identifier: GPL-3.0-or-later
/// A small PixMMVP folder and a run of it whose answers can be judged. Failures are programming mistakes: assert-like.
#pragma once

#include "core/io/benchmark_reader.h"
#include "core/io/run_store.h"
#include "core/text/conversation.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

namespace groundscope::test {

/// Questions.csv, Objects.csv and Segmentations.json of `count` samples "1" …; no pictures.
inline void writePixMmvp(const std::filesystem::path& folder, int count) {
    std::filesystem::create_directories(folder);
    std::ofstream questions(folder / "Questions.csv");
    std::ofstream objects(folder / "Objects.csv");
    std::ofstream annotations(folder / "Segmentations.json");
    questions << "lndex,Question,Options,Correct Answer\n";
    objects << "Index, Object\n";
    annotations << "{\"images\": [";
    for (int i = 1; i <= count; ++i) {
        const std::string id = std::to_string(i);
        questions << id << ",Is door " << id << " open?,(a) Open (b) Closed," << (i % 2 == 1 ? "(a)" : "(b)") << "\n";
        objects << id << ", the door " << id << "\n";
        annotations << (i > 1 ? ", " : "") << "{\"id\": " << id << ", \"width\": 20, \"height\": 10, \"file_name\": \"" << id
                    << ".jpg\"}";
    }
    annotations << "], \"annotations\": [{\"id\": 1, \"image_id\": 1, \"segmentation\": [[2, 2, 8, 2, 8, 6]], \"area\": 24}], "
                   "\"categories\": []}\n";
}

/// A run of the first probing over the whole folder: sample k answers "It is open, k.".
inline void writeAnsweredRun(const std::filesystem::path& file, const std::filesystem::path& folder, const std::string& profile) {
    const auto benchmark = readBenchmark(folder);
    if (!benchmark.has_value())
        std::abort();
    RunRecord record;
    record.id = "doors";
    record.config = profileDefaults(profile);
    record.config.benchmark = benchmark->name;
    record.config.benchmarkRoot = folder;
    record.config.probing = 1;
    const auto store = RunStore::create(file, record, {benchmark->name, benchmark->layout, benchmark->samples.size()});
    if (!store.has_value())
        std::abort();
    for (const Sample& sample : benchmark->samples) {
        SampleRun run;
        run.sampleId = sample.id;
        run.filled = Stage::Answer;
        run.imageSize = {20, 10};
        run.answer.prompt = renderPrompt(record.config.conversation, userText(sample, 1)).value_or("");
        run.answer.text = "It is open, " + sample.id + ".";
        if (!(*store)->put(run).has_value())
            std::abort();
    }
}

}  // namespace groundscope::test
