// SPDX-License-Identifier: GPL-3.0-or-later
/// A PixMMVP folder of any size, and runs of it whose figures differ from sample to sample as those of real runs do: what
/// lists, queries, plots and comparisons need. Drawn with a seed. Failures are programming mistakes: assert-like.
#pragma once

#include "core/io/benchmark_reader.h"
#include "core/io/image.h"
#include "core/io/run_store.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

namespace groundscope::test {

inline constexpr Size kStudiedSize{320, 240};
inline constexpr std::array kStudiedPatterns{"Orientation and Direction", "Color and Appearance", "Quantity and Count"};
inline constexpr std::array kStudiedPhrases{"a red door", "its brass handle", "the old wall", "a small window", "the steps"};

inline Mask boxMask(int left, int top, int right, int bottom) {
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(kStudiedSize.area()));
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x)
            bytes[static_cast<std::size_t>(y * kStudiedSize.width + x)] = 1;
    return maskFromBytes(kStudiedSize, bytes);
}

/// The target of every sample is the same box; all pictures are links to a few files.
inline void writeStudiedBenchmark(const std::filesystem::path& folder, int count) {
    std::filesystem::create_directories(folder / "MMVP Images");
    std::ofstream questions(folder / "Questions.csv");
    std::ofstream objects(folder / "Objects.csv");
    std::ofstream patterns(folder / "visual_patterns.csv");
    std::ofstream annotations(folder / "Segmentations.json");
    questions << "lndex,Question,Options,Correct Answer\n";
    patterns << ",Index,Question,Options,Correct Answer,Pattern\n";
    objects << "Index, Object\n";
    std::string images;
    std::string shapes;
    const auto picture = [&](int i) { return folder / "MMVP Images" / (std::to_string(i) + ".jpg"); };
    RgbImage grey{kStudiedSize.width, kStudiedSize.height, std::vector<std::uint8_t>(static_cast<std::size_t>(kStudiedSize.area()) * 3, 128)};
    if (!saveJpeg(picture(1), grey.view()).has_value())
        std::abort();
    for (int i = 1; i <= count; ++i) {
        const std::string id = std::to_string(i);
        const std::string row = id + ",Is door " + id + " open?,(a) Open (b) Closed," + (i % 2 == 1 ? "(a)" : "(b)");
        questions << row << "\n";
        patterns << i - 1 << "," << row << "," << kStudiedPatterns[static_cast<std::size_t>(i) % kStudiedPatterns.size()] << "\n";
        objects << id << ", the handle of door " << id << "\n";
        const std::string comma = i > 1 ? "," : "";
        images += comma + "{\"id\":" + id + ",\"width\":320,\"height\":240,\"file_name\":\"" + id + ".jpg\"}";
        shapes += comma + "{\"id\":" + id + ",\"image_id\":" + id + ",\"category_id\":1,\"iscrowd\":0,\"area\":9600,\"bbox\":[100,60,120,80]," +
                  "\"segmentation\":[[100,60,220,60,220,140,100,140]]}";
        if (constexpr int kLinks = 10'000; i % kLinks == 1 && i > 1)  // a file system allows 65,000
            std::filesystem::copy_file(picture(1), picture(i));
        else if (i > 1)
            std::filesystem::create_hard_link(picture((i - 1) / kLinks * kLinks + 1), picture(i));
    }
    annotations << "{\"images\":[" << images << "],\"annotations\":[" << shapes << "],\"categories\":[{\"id\":1,\"name\":\"object\"}]}";
}

/// Masks from far off to the target itself, with their true IoU.
struct StudiedMasks {
    std::vector<Mask> masks;
    std::vector<double> ious;

    StudiedMasks() {
        const Mask target = boxMask(100, 60, 220, 140);
        for (int i = 0; i < 40; ++i) {
            masks.push_back(boxMask(100 + 3 * i, 60 + i % 5, 220, 140 + 2 * (i % 7)));
            ious.push_back(iou(masks.back(), target, 0));
        }
    }
};

/// Five phrases, three masks each.
inline SampleRun studiedForm() {
    SampleRun run;
    run.filled = Stage::Scores;
    run.imageSize = kStudiedSize;
    run.answer.text = "The picture shows a red door with its brass handle near the old wall, a small window above and the steps.";
    run.answer.finished = true;
    run.millis = {0, 400, 1, 2, 900, 1, 1};
    for (int i = 0; i < static_cast<int>(kStudiedPhrases.size()); ++i) {
        NounPhrase phrase;
        phrase.text = kStudiedPhrases[static_cast<std::size_t>(i)];
        phrase.head = phrase.text.substr(phrase.text.rfind(' ') + 1);
        phrase.similarity = i == 1 ? 0.9 : 0.2;
        const auto begin = static_cast<int>(run.answer.text.find(phrase.text));
        phrase.chars = {begin, begin + static_cast<int>(phrase.text.size())};
        run.phrases.push_back(phrase);
        AttentionMap map;
        map.phrase = i;
        map.grid = {24, 24};
        map.imageSize = kStudiedSize;
        map.image_from_grid = {320.0 / 24, 320.0 / 24, 0, -40};
        map.values.assign(24 * 24, 0.001F * static_cast<float>(i));
        run.maps.push_back(map);
        for (int level = 0; level < 3; ++level) {
            Candidate candidate;
            candidate.phrase = i;
            candidate.level = level;
            candidate.point.at = {150, 100};
            candidate.predictedIou = 0.9F - 0.1F * static_cast<float>(level);
            run.candidates.push_back(candidate);
        }
    }
    return run;
}

inline void choose(SampleRun& run, const char* selector, int candidate, const char* reason) {
    const double iou = run.candidateIou[static_cast<std::size_t>(candidate)];
    run.selections.push_back({selector, candidate, iou, reason});
    run.scores.push_back({selector, iou, false});
}

/// Another oracle choice, automatic choice and answer by letter for every sample.
inline SampleRun studiedForm(const SampleRun& form, const StudiedMasks& pool, const std::string& id, std::mt19937& random) {
    SampleRun run = form;
    run.sampleId = id;
    const std::size_t easiest = random() % pool.masks.size();  // some samples are hard
    for (Candidate& candidate : run.candidates) {
        const std::size_t which = easiest + random() % (pool.masks.size() - easiest);
        candidate.mask = pool.masks[which];
        run.candidateIou.push_back(pool.ious[which]);
    }
    const auto best = std::max_element(run.candidateIou.begin(), run.candidateIou.end()) - run.candidateIou.begin();
    choose(run, "oracle", static_cast<int>(best), "best-iou");
    choose(run, "automatic", random() % 2 == 0 ? static_cast<int>(best) : static_cast<int>(random() % 15), "tournament");
    choose(run, "attend-and-segment", static_cast<int>(random() % 15), "highest-predicted");
    ProbingAnswer letter;
    letter.probing = 3;
    letter.line = std::stoi(id) - 1;
    letter.text = random() % 3 == 0 ? "(b)" : "(a)";
    run.answers.push_back(letter);
    return run;
}

/// Probing 2 over the whole folder; concepts given by a person for most of the oracle's phrases.
inline void writeStudiedRun(const std::filesystem::path& file, const std::filesystem::path& folder, unsigned seed) {
    const auto benchmark = readBenchmark(folder);
    if (!benchmark.has_value())
        std::abort();
    RunRecord record;
    record.id = "studied-" + std::to_string(seed);
    record.startedUtc = "2026-11-23T04:00:00Z";
    record.config.benchmark = benchmark->name;
    record.config.benchmarkRoot = folder;
    record.config.probing = 2;
    record.config.selectors = {"oracle", "automatic", "attend-and-segment"};
    const auto store = RunStore::create(file, record, {benchmark->name, benchmark->layout, benchmark->samples.size()});
    if (!store.has_value())
        std::abort();
    std::mt19937 random(seed);
    const SampleRun form = studiedForm();
    const StudiedMasks pool;
    std::vector<SampleRun> runs;
    std::vector<Label> labels;
    for (const Sample& sample : benchmark->samples) {
        runs.push_back(studiedForm(form, pool, sample.id, random));
        const int phrase = runs.back().candidates[static_cast<std::size_t>(*runs.back().selections[0].candidate)].phrase;
        if (random() % 5 != 0)
            labels.push_back({sample.id, "concept", std::to_string(phrase), "ann", "person", std::string(1, "abcdef"[random() % 6]), {}, 1, {}});
        if (runs.size() < 250 && &sample != &benchmark->samples.back())
            continue;
        if (!(*store)->put(runs).has_value())
            std::abort();
        runs.clear();
    }
    if (!(*store)->putLabels(labels).has_value())
        std::abort();
}

}  // namespace groundscope::test
