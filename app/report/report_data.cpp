// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_data.h"

#include "core/metrics/anonymous_figure.h"
#include "core/metrics/comparison.h"

#include <algorithm>
#include <set>

namespace groundscope {
namespace {

void setLabels(ReportData& data) {
    std::vector<ComparedRun> names;
    for (std::size_t i = 0; i < data.runs.size(); ++i) {
        const Evaluation& figures = data.figures[i].evaluation;
        names.push_back({figures.model, data.runs[i].file, figures.model, figures.profile, figures.probing});
    }
    labelRuns(names);
    for (std::size_t i = 0; i < names.size(); ++i)
        data.runs[i].label = names[i].label.empty() ? data.runs[i].file : names[i].label;
}

/// Notes name files, replies and samples; annotators are people.
void anonymise(Evaluation& figures, const std::string& file, const std::string& benchmark) {
    figures.run = file;
    figures.model = lastPart(figures.model);
    figures.benchmark = benchmark;
    figures.notes.clear();
    if (figures.when.conceptSource != "rules" && !figures.when.conceptSource.empty())
        figures.when.conceptSource = "an annotator";
}

void anonymise(ReportData& data) {
    std::vector<std::string> own;  // benchmarks without a public name
    for (std::size_t i = 0; i < data.runs.size(); ++i) {
        ReportRun& run = data.runs[i];
        std::string benchmark = run.benchmark->name;
        if (!isPublishedBenchmark(benchmark)) {
            auto at = std::find(own.begin(), own.end(), benchmark);
            if (at == own.end())
                at = own.insert(own.end(), benchmark);
            benchmark = "benchmark " + std::to_string(at - own.begin() + 1);
        }
        run.file = "run-" + std::to_string(i + 1) + ".gsrun";
        anonymise(run.record);
        anonymise(data.figures[i].evaluation, run.file, benchmark);
        data.figures[i].config = run.record.config;
    }
    data.anonymous = true;
}

Result<Done> checkSelector(const ReportData& data, const std::string& selector) {
    std::set<std::string> known;
    for (const TableRun& run : data.figures)
        for (const SelectorFigures& figures : run.evaluation.selectors)
            known.insert(figures.selector);
    if (selector.empty() || known.contains(selector))
        return Done{};
    std::string names;
    for (const std::string& name : known)
        names += (names.empty() ? "" : ", ") + name;
    return Error{ErrorCode::InvalidInput,
                 "No run has choices of the selector \"" + selector + "\"; there are " + (names.empty() ? "none" : names) + ".", "--selector"};
}

}  // namespace

const Sample* ReportRun::sample(const std::string& id) const {
    const auto index = benchmark->find(id);
    return index ? &benchmark->samples[*index] : nullptr;
}

std::string ReportData::shownId(const ReportRun& run, const std::string& id) const {
    if (!anonymous || namesNobody(id))
        return id;
    return "sample " + std::to_string(run.benchmark->find(id).value_or(0) + 1);
}

std::vector<std::vector<std::size_t>> ReportData::byBenchmark() const {
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const std::vector<std::size_t>& group) {
            return figures[group.front()].evaluation.benchmark == figures[i].evaluation.benchmark;
        });
        if (same == groups.end())
            groups.push_back({i});
        else
            same->push_back(i);
    }
    return groups;
}

Result<ReportData> gatherReport(const ReportOptions& options, const Progress& progress) {
    ReportData data;
    RunBenchmarks benchmarks(options.runs.benchmarks);
    GS_TRY(data.figures, evaluateRuns(options.runs, benchmarks, progress));
    for (const auto& file : options.runs.files) {
        ReportRun run;
        GS_TRY(run.store, RunStore::open(file, RunStore::Access::ReadOnly));
        GS_TRY(run.benchmark, benchmarks.forRun(*run.store, progress));
        run.file = file.filename().string();
        run.record = run.store->record();
        data.runs.push_back(std::move(run));
    }
    GS_CHECK(checkSelector(data, options.selector));
    for (std::size_t i = 0; i < data.runs.size(); ++i)
        data.figures[i].evaluation.run = data.runs[i].file;
    if (options.anonymise)
        anonymise(data);
    setLabels(data);
    return data;
}

}  // namespace groundscope
