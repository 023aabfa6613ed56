// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"

#include "app/report/galleries.h"
#include "app/report/gallery_section.h"
#include "app/report/html.h"
#include "app/report/method_section.h"
#include "app/report/plots_section.h"
#include "app/report/report_style.h"
#include "app/report/report_table.h"

#include <array>
#include <set>

namespace groundscope {
namespace {

constexpr std::size_t kMostNotes = 50;

// Nothing may be loaded and nothing run, even if an escape were missing somewhere.
constexpr const char* kPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

std::string titleOf(const ReportData& data, const ReportOptions& options) {
    if (!options.title.empty())
        return options.title;
    std::string names;
    for (const auto& group : data.byBenchmark())
        names += (names.empty() ? "" : ", ") + data.figures[group.front()].evaluation.benchmark;
    return "Grounding report: " + names;
}

void addHead(Html& page, const std::string& title) {
    const auto head = page.in("head");
    page.empty("meta", {{"charset", "utf-8"}});
    page.empty("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", kPolicy}});
    page.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    page.empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
    page.empty("meta", {{"name", "generator"}, {"content", "GroundScope"}});
    page.element("title", title);
    const auto style = page.in("style");
    page.markup(reportStyle());
}

void addContents(Html& page) {
    const auto navigation = page.in("nav", {{"aria-label", "Contents"}});
    const auto list = page.in("ul");
    for (const auto& [id, name] : std::array{std::pair{"runs", "Runs"}, std::pair{"tables", "Tables"}, std::pair{"plots", "Plots"},
                                             std::pair{"samples", "Samples"}, std::pair{"method", "Method"}, std::pair{"notes", "Notes"}}) {
        const auto item = page.in("li");
        page.element("a", name, {{"href", std::string("#") + id}});
    }
}

Table runsTable(const ReportData& data) {
    Table table{"runs", "Runs of this report", {}, {}, {}};
    table.columns = {{"run", "Run", "", ""},
                     {"file", "File", "", ""},
                     {"model", "Model", "", ""},
                     {"benchmark", "Benchmark", "", ""},
                     {"probing", "Probing", "", "", CellKind::Count},
                     {"profile", "Scored under", "", ""},
                     {"samples", "Images", "", "", CellKind::Count},
                     {"segmenter", "Segmenter", "", ""}};
    for (std::size_t i = 0; i < data.runs.size(); ++i) {
        const ReportRun& run = data.runs[i];
        const Evaluation& figures = data.figures[i].evaluation;
        table.rows.push_back({{}, {Cell::of(run.label), Cell::of(run.file), Cell::of(figures.model), Cell::of(figures.benchmark),
                                   Cell::of(figures.probing), Cell::of(figures.profile), Cell::of(static_cast<double>(figures.samples)),
                                   Cell::of(run.record.config.segmenter.name)}});
    }
    return table;
}

void addRuns(Html& page, const ReportData& data) {
    const auto section = page.in("section", {{"id", "runs"}, {"aria-labelledby", "runs-title"}});
    page.element("h2", "Runs", {{"id", "runs-title"}});
    addTable(page, runsTable(data), "table-runs");
}

/// Only rows of it: of several benchmarks each its own.
Result<Done> addAblations(Html& page, const ReportData& data, const TableOptions& options) {
    int tables = 0;
    for (const auto& group : data.byBenchmark()) {
        std::vector<TableRun> runs;
        for (const std::size_t run : group)
            if (!data.figures[run].evaluation.selectors.empty())
                runs.push_back(data.figures[run]);
        if (runs.size() < 2)
            continue;
        GS_TRY(const Table table, makeTable("ablation", runs, options));
        addTable(page, table, "table-ablation-" + std::to_string(++tables));
    }
    return Done{};
}

Result<Done> addTables(Html& page, const ReportData& data, const ReportOptions& asked) {
    const auto section = page.in("section", {{"id", "tables"}, {"aria-labelledby", "tables-title"}});
    page.element("h2", "Tables", {{"id", "tables-title"}});
    TableOptions options;
    options.intervals = asked.intervals;
    options.test.bootstrap.seed = asked.seed;
    options.test.bootstrap.resamples = asked.resamples;
    for (const char* kind : {"scores", "failures", "patterns", "when", "lengths"}) {
        GS_TRY(const Table table, makeTable(kind, data.figures, options));
        if (!table.rows.empty())
            addTable(page, table, std::string("table-") + kind);
    }
    return addAblations(page, data, options);
}

void addNotes(Html& page, const ReportData& data, const std::vector<std::string>& own) {
    const auto section = page.in("section", {{"id", "notes"}, {"aria-labelledby", "notes-title"}});
    page.element("h2", "Notes", {{"id", "notes-title"}});
    std::vector<std::string> notes = own;
    for (std::size_t i = 0; i < data.runs.size(); ++i)
        for (const DataNote& note : data.figures[i].evaluation.notes)
            notes.push_back(data.runs[i].label + (note.sampleId.empty() ? "" : ", sample " + note.sampleId) + ": " + note.message);
    if (notes.empty())
        return page.element("p", data.anonymous ? "Notes are left out of anonymous reports." : "Nothing odd was found.");
    const auto list = page.in("ul");
    for (std::size_t i = 0; i < notes.size() && i < kMostNotes; ++i)
        page.element("li", notes[i]);
    if (notes.size() > kMostNotes)
        page.element("li", "There are " + std::to_string(notes.size() - kMostNotes) + " more notes; groundscope-cli evaluate prints them all.");
}

Result<Done> addBody(Html& page, const ReportData& data, const ReportOptions& options, const std::string& title, std::vector<std::string>& notes,
                     const Progress& progress) {
    GS_TRY(const std::vector<Gallery> galleries, chooseGalleries(data, options, progress));
    const auto body = page.in("body");
    page.element("a", "Skip to the content", {{"class", "skip"}, {"href", "#content"}});
    {
        const auto header = page.in("header");
        page.element("h1", title);
        addContents(page);
    }
    const auto content = page.in("main", {{"id", "content"}, {"tabindex", "-1"}});
    addRuns(page, data);
    GS_CHECK(addTables(page, data, options));
    GS_CHECK(addPlots(page, data, options, progress));
    GS_CHECK(addGalleries(page, data, galleries, notes, progress));
    addMethod(page, data, options);
    addNotes(page, data, notes);
    return Done{};
}

}  // namespace

Result<Report> makeReport(const ReportOptions& options, const Progress& progress) {
    if (options.gallery < 0 || options.gallery > kMostGallerySamples)
        return Error{ErrorCode::InvalidInput,
                     "A gallery holds 0 to " + std::to_string(kMostGallerySamples) + " samples, not " + std::to_string(options.gallery) + ".", "--gallery"};
    GS_TRY(const ReportData data, gatherReport(options, progress));
    Report report;
    Html page;
    page.markup("<!DOCTYPE html>\n");
    {
        const std::string title = titleOf(data, options);
        const auto root = page.in("html", {{"lang", "en"}, {"xmlns", "http://www.w3.org/1999/xhtml"}});
        addHead(page, title);
        GS_CHECK(addBody(page, data, options, title, report.notes, progress));
    }
    report.html = page.written();
    return report;
}

}  // namespace groundscope
