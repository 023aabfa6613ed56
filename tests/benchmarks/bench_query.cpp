// SPDX-License-Identifier: GPL-3.0-or-later
// Queries, facets, sorting and plots over 100,000 samples with 16 noun phrases each; reading the outline of a form.
#include "core/io/run_outline.h"
#include "core/metrics/sample_plots.h"
#include "core/metrics/sample_query.h"
#include "tests/support/candidate_run.h"

#include <benchmark/benchmark.h>

#include <random>

namespace groundscope {
namespace {

constexpr std::size_t kRows = 100'000;

const SampleTable& table() {
    static const SampleTable made = [] {
        SampleTable samples(kRows);
        std::mt19937 random(2024);
        std::uniform_real_distribution<double> unit(0, 1);
        const std::array<std::string, 12> nouns{"wing", "butterfly", "door", "clock", "eagle", "wall",
                                                "leaf", "window",    "eye",  "dial",  "beak",  "handle"};
        const std::array<std::string, 3> patterns{"Quantity and Count", "State and Condition", "Color and Appearance"};
        for (std::size_t row = 0; row < kRows; ++row) {
            samples.field("id", FieldKind::Text).set(row, std::to_string(row + 1));
            samples.field("expression", FieldKind::Text).set(row, "the " + nouns[random() % 12] + " of the " + nouns[random() % 12]);
            samples.field("question", FieldKind::Text)
                .set(row, "Is the " + nouns[random() % 12] + " of the picture closer to being open or closed, if you look at it?");
            samples.field("pattern", FieldKind::Category).set(row, patterns[random() % 3]);
            samples.field("iou.oracle", FieldKind::Number).set(row, unit(random));
            samples.field("iou.automatic", FieldKind::Number).set(row, unit(random));
            samples.field("other.iou.automatic", FieldKind::Number).set(row, unit(random));
            samples.field("location", FieldKind::Number).set(row, unit(random));
            samples.field("vqa", FieldKind::Category).set(row, std::string(random() % 2 == 0 ? "right" : "wrong"));
            samples.field("cause", FieldKind::Category).set(row, std::string(random() % 2 == 0 ? "none" : "selector-wrong"));
            samples.field("concept", FieldKind::Texts).set(row, std::vector<std::string>{std::string(1, "abcdef"[random() % 6])});
            std::vector<std::string> phrases;
            for (int i = 0; i < 16; ++i)
                phrases.push_back("a " + nouns[random() % 12] + " and its " + nouns[random() % 12]);
            samples.field("phrase", FieldKind::Texts).set(row, phrases);
        }
        for (const char* name : {"id", "expression", "question", "pattern"})
            samples.searchIn(name);
        return samples;
    }();
    return made;
}

void answers(benchmark::State& state, const char* text) {
    const SampleTable& samples = table();
    std::size_t found = 0;
    for (auto _ : state) {
        const auto compiled = SampleQuery::compile(text, samples);
        found = std::get<SampleQuery>(compiled).rows().size();
        benchmark::DoNotOptimize(found);
    }
    state.counters["found"] = static_cast<double>(found);
}
BENCHMARK_CAPTURE(answers, numbers, "iou.auto<0.5<=iou.oracle")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answers, category, "pattern:\"Quantity and Count\"")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answers, words, "butterfly wing")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answers, pattern_of_16_phrases, "phrase~/^its? .*zebra$/i")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answers, together,
                  "iou.oracle>0.5 and iou.auto<0.5 and pattern:\"Quantity and Count\" and phrase~/wing/")
    ->Unit(benchmark::kMillisecond);

std::vector<std::uint32_t> everyRow() {
    std::vector<std::uint32_t> rows(kRows);
    for (std::size_t row = 0; row < kRows; ++row)
        rows[row] = static_cast<std::uint32_t>(row);
    return rows;
}

void countsFacets(benchmark::State& state) {
    const SampleTable& samples = table();
    const std::vector<std::uint32_t> rows = everyRow();
    for (auto _ : state)
        benchmark::DoNotOptimize(facetsOf(samples, rows));
}
BENCHMARK(countsFacets)->Unit(benchmark::kMillisecond);

void sortsByIou(benchmark::State& state) {
    const SampleTable& samples = table();
    for (auto _ : state) {
        std::vector<std::uint32_t> rows = everyRow();
        sortRows(samples, "iou.oracle", true, rows);
        benchmark::DoNotOptimize(rows);
    }
}
BENCHMARK(sortsByIou)->Unit(benchmark::kMillisecond);

void plots(benchmark::State& state) {
    const SampleTable& samples = table();
    const std::vector<std::uint32_t> rows = everyRow();
    for (auto _ : state)
        benchmark::DoNotOptimize(plotEverything({}, samples, rows, "iou.oracle>0.5"));
}
BENCHMARK(plots)->Unit(benchmark::kMillisecond);

/// One form of the door run, out of its file.
void readsAnOutline(benchmark::State& state) {
    const auto folder = std::filesystem::temp_directory_path() / "groundscope-bench-query";
    std::filesystem::remove_all(folder);
    test::writePicturedPixMmvp(folder / "benchmark", 2);
    test::writeCandidateRun(folder / "doors.gsrun", folder / "benchmark");
    const auto outlines = *RunOutlines::open(folder / "doors.gsrun");
    for (auto _ : state)
        benchmark::DoNotOptimize(outlines->read("1"));
    std::filesystem::remove_all(folder);
}
BENCHMARK(readsAnOutline)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace groundscope

BENCHMARK_MAIN();
