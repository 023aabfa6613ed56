// SPDX-License-Identifier: GPL-3.0-or-later
// Queries, facets, sorting and plots over 100,000 samples with 16 noun phrases each; reading the outline of a form. Yardsticks:
// plain loops over the same values, and reading the whole form.
#include "core/io/run_outline.h"
#include "core/metrics/sample_plots.h"
#include "core/metrics/sample_query.h"
#include "tests/benchmarks/claims.h"
#include "tests/support/candidate_run.h"

#include <cstdio>
#include <map>
#include <numeric>
#include <random>
#include <unistd.h>

using namespace groundscope;
using bench::Claims;
using bench::inTurn;
using bench::secondsText;

namespace {

constexpr double kBudgetMs = 1000;

/// The table, and what of it the yardsticks read.
struct Samples {
    SampleTable table;
    std::vector<double> oracle, automatic;
    std::vector<std::string> patterns;
    std::vector<std::vector<std::string>> phrases;
};

Samples manySamples(std::size_t rows) {
    Samples made{SampleTable(rows), {}, {}, {}, {}};
    SampleTable& samples = made.table;
    std::mt19937 random(2024);
    std::uniform_real_distribution<double> unit(0, 1);
    const std::array<std::string, 12> nouns{"wing", "butterfly", "door", "clock", "eagle", "wall",
                                            "leaf", "window",    "eye",  "dial",  "beak",  "handle"};
    const std::array<std::string, 3> patterns{"Quantity and Count", "State and Condition", "Color and Appearance"};
    for (std::size_t row = 0; row < rows; ++row) {
        samples.field("id", FieldKind::Text).set(row, std::to_string(row + 1));
        samples.field("expression", FieldKind::Text).set(row, "the " + nouns[random() % 12] + " of the " + nouns[random() % 12]);
        samples.field("question", FieldKind::Text)
            .set(row, "Is the " + nouns[random() % 12] + " of the picture closer to being open or closed, if you look at it?");
        made.patterns.push_back(patterns[random() % 3]);
        samples.field("pattern", FieldKind::Category).set(row, made.patterns.back());
        made.oracle.push_back(unit(random));
        samples.field("iou.oracle", FieldKind::Number).set(row, made.oracle.back());
        made.automatic.push_back(unit(random));
        samples.field("iou.automatic", FieldKind::Number).set(row, made.automatic.back());
        samples.field("other.iou.automatic", FieldKind::Number).set(row, unit(random));
        samples.field("location", FieldKind::Number).set(row, unit(random));
        samples.field("vqa", FieldKind::Category).set(row, std::string(random() % 2 == 0 ? "right" : "wrong"));
        samples.field("cause", FieldKind::Category).set(row, std::string(random() % 2 == 0 ? "none" : "selector-wrong"));
        samples.field("concept", FieldKind::Texts).set(row, std::vector<std::string>{std::string(1, "abcdef"[random() % 6])});
        std::vector<std::string>& phrases = made.phrases.emplace_back();
        for (int i = 0; i < 16; ++i)
            phrases.push_back("a " + nouns[random() % 12] + " and its " + nouns[random() % 12]);
        samples.field("phrase", FieldKind::Texts).set(row, phrases);
    }
    for (const char* name : {"id", "expression", "question", "pattern"})
        samples.searchIn(name);
    return made;
}

std::vector<std::uint32_t> everyRow(const SampleTable& samples) {
    std::vector<std::uint32_t> rows(samples.rows());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

template <typename Ours, typename Plain>
void add(Claims& claims, const std::string& what, const char* baseline, Ours ours, Plain plain) {
    const auto [figure, against] = inTurn(claims.rounds(7), [&] { bench::keep(ours()); }, [&] { bench::keep(plain()); });
    claims.add({what, secondsText(figure), baseline + (" " + secondsText(against)), figure / against, 0, true, {figure * 1e3, kBudgetMs}});
}

std::size_t bothBelow(const Samples& samples) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < samples.oracle.size(); ++i)
        found += samples.automatic[i] < 0.5 && samples.oracle[i] >= 0.5 ? 1 : 0;
    return found;
}

std::size_t ofPattern(const Samples& samples) {
    return static_cast<std::size_t>(std::ranges::count(samples.patterns, "Quantity and Count"));
}

std::size_t withPhrase(const Samples& samples, const char* word) {
    std::size_t found = 0;
    for (const auto& phrases : samples.phrases)
        found += std::ranges::any_of(phrases, [&](const std::string& phrase) { return phrase.find(word) != std::string::npos; }) ? 1 : 0;
    return found;
}

void queryClaims(Claims& claims, const Samples& samples) {
    const std::string of = ", " + std::to_string(samples.table.rows()) + " samples";
    const auto answer = [&](const char* text) {
        return [&samples, text] { return std::get<SampleQuery>(SampleQuery::compile(text, samples.table)).rows(); };
    };
    add(claims, "query: two numbers compared" + of, "a plain loop", answer("iou.auto<0.5<=iou.oracle"), [&] { return bothBelow(samples); });
    add(claims, "query: a category" + of, "a plain loop", answer("pattern:\"Quantity and Count\""), [&] { return ofPattern(samples); });
    add(claims, "query: two words anywhere" + of, "one word found in the phrases", answer("butterfly wing"), [&] { return withPhrase(samples, "wing"); });
    add(claims, "query: a regular expression over 16 phrases each" + of, "one word found in the phrases", answer("phrase~/^its? .*zebra$/i"),
        [&] { return withPhrase(samples, "zebra"); });
    add(claims, "query: numbers, category and phrase together" + of, "plain loops",
        answer("iou.oracle>0.5 and iou.auto<0.5 and pattern:\"Quantity and Count\" and phrase~/wing/"),
        [&] { return bothBelow(samples) + ofPattern(samples) + withPhrase(samples, "wing"); });
}

void tableClaims(Claims& claims, const Samples& samples) {
    const std::string of = ", " + std::to_string(samples.table.rows()) + " samples";
    const std::vector<std::uint32_t> rows = everyRow(samples.table);
    add(claims, "samples sorted by IoU" + of, "std::sort of the numbers",
        [&] {
            std::vector<std::uint32_t> sorted = rows;
            sortRows(samples.table, "iou.oracle", true, sorted);
            return sorted;
        },
        [&] {
            std::vector<double> sorted = samples.oracle;
            std::ranges::sort(sorted);
            return sorted;
        });
    add(claims, "facets counted" + of, "one category in a std::map", [&] { return facetsOf(samples.table, rows); },
        [&] {
            std::map<std::string, std::size_t> counts;
            for (const std::string& pattern : samples.patterns)
                ++counts[pattern];
            return counts;
        });
    add(claims, "all plots over the samples" + of, "std::sort of the numbers", [&] { return plotEverything({}, samples.table, rows, "iou.oracle>0.5"); },
        [&] {
            std::vector<double> sorted = samples.oracle;
            std::ranges::sort(sorted);
            return sorted;
        });
}

/// One form of the door run, out of its file.
void outlineClaim(Claims& claims) {
    const auto folder = std::filesystem::temp_directory_path() / ("groundscope-bench-query-" + std::to_string(::getpid()));
    test::writePicturedPixMmvp(folder / "benchmark", 2);
    test::writeCandidateRun(folder / "doors.gsrun", folder / "benchmark");
    {
        const auto outlines = *RunOutlines::open(folder / "doors.gsrun");
        const auto store = *RunStore::open(folder / "doors.gsrun", RunStore::Access::ReadOnly);
        const double outline = bench::secondsOfOne([&] { bench::keep(outlines->read("1")); });
        const double whole = bench::secondsOfOne([&] { bench::keep(store->load("1")); });
        claims.add({"the outline of a form read", secondsText(outline), "the whole form " + secondsText(whole), outline / whole});
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}

}  // namespace

int main(int argc, char** argv) {
    Claims claims(argc, argv);
    const Samples samples = manySamples(claims.isSmoke() ? 1000 : 100'000);
    queryClaims(claims, samples);
    tableClaims(claims, samples);
    outlineClaim(claims);
    return claims.result();
}
