// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/figure_charts.h"

#include "core/metrics/sample_query.h"
#include "core/run/concept_run.h"
#include "core/run/evaluate_run.h"
#include "core/run/evaluate_runs.h"
#include "core/run/other_run.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <system_error>
#include <variant>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

Result<PlotKind> plotKindOf(const std::string& name) {
    const auto& names = ChartSource::kPlotNames;
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end())
        return static_cast<PlotKind>(found - names.begin());
    std::string known;
    for (const char* each : names)
        known += std::string(known.empty() ? "" : " ") + each;
    return Error{ErrorCode::InvalidInput, "Expected one of " + known + " ablation, not \"" + name + "\".", "/chart/kind"};
}

Error notUnderstood(const QueryProblem& problem) {
    return {ErrorCode::InvalidInput,
            "The query is not understood from character " + std::to_string(problem.at.begin + 1) +
                " on; groundscope-cli query says why.",
            "/chart/query"};
}

Result<SampleQuery> compiled(const FigureChart& chart, const SampleTable& table) {
    auto query = SampleQuery::compile(chart.query, table);
    if (const auto* problem = std::get_if<QueryProblem>(&query))
        return notUnderstood(*problem);
    return std::get<SampleQuery>(std::move(query));
}

/// Those that chose in the other run as well.
std::vector<std::string> sharedSelectors(const SampleTable& table) {
    std::vector<std::string> selectors = plotSelectors(table);
    std::erase_if(selectors, [&](const std::string& selector) {
        const FieldColumn* ious = table.find("other.iou." + selector);
        bool known = false;
        for (std::size_t row = 0; ious != nullptr && row < table.rows() && !known; ++row)
            known = ious->has(row);
        return !known;
    });
    return selectors;
}

Result<Done> checkNames(PlotKind kind, const FigureChart& chart, const SampleTable& table) {
    const auto refuse = [kind](const std::vector<std::string>& known, const std::string& name, const char* place) -> Result<Done> {
        if (std::find(known.begin(), known.end(), name) != known.end())
            return Done{};
        std::string list;
        for (const std::string& each : known)
            list += (list.empty() ? "" : ", ") + each;
        return Error{ErrorCode::InvalidInput,
                     "There is no \"" + name + "\" in " + (kind == PlotKind::Runs ? "both runs; they have " : "this run; it has ") +
                         (list.empty() ? "none." : list + "."),
                     place};
    };
    if (kind == PlotKind::Accuracy)
        return refuse(plotGroups(table), chart.group, "/chart/group");
    if (kind == PlotKind::Failures)
        return refuse(plotSelectors(table), chart.selector, "/chart/selector");
    if (kind == PlotKind::Runs)
        return refuse(sharedSelectors(table), chart.selector, "/chart/selector");
    return Done{};
}

Result<SamplePlot> plotOf(PlotKind kind, const FigureChart& chart, const SampleTable& table) {
    GS_CHECK(checkNames(kind, chart, table));
    GS_TRY(const SampleQuery query, compiled(chart, table));
    return plotSamples(kind, {chart.selector, chart.group}, table, query.rows(), chart.query);
}

/// Whether it takes an evaluation: where grounding was lost is asked. A word in a text that looks like the field costs time only.
bool asksForCauses(PlotKind kind, const FigureChart& chart) {
    return kind == PlotKind::Regret || chart.query.find("cause") != std::string::npos;
}

bool asksForConcepts(PlotKind kind, const FigureChart& chart) {
    return kind == PlotKind::Concepts || chart.query.find("concept") != std::string::npos;
}

/// Leaves the index the concepts that count in tables: the first annotator's, or those of the rules where nobody labelled any.
/// Returns whose.
Result<std::string> chooseConcepts(const fs::path& file, const Benchmark& benchmark, SampleIndex& index, const Progress& progress) {
    GS_TRY(const std::shared_ptr<RunStore> store, RunStore::open(file, RunStore::Access::ReadOnly));
    GS_TRY(std::vector<Label> labels, store->labels());
    const auto isConcept = [](const Label& label) { return label.kind == kConceptKind; };
    if (std::none_of(labels.begin(), labels.end(), isConcept)) {
        GS_TRY(const ConceptPlan plan, planConcepts(*store, benchmark, false, 0, progress));
        const std::vector<Label> guessed = ruleConcepts(plan);
        labels.insert(labels.end(), guessed.begin(), guessed.end());
    }
    const auto first = std::find_if(labels.begin(), labels.end(), isConcept);
    const std::string annotator = first == labels.end() ? std::string() : first->annotator;
    std::erase_if(labels, [&](const Label& label) { return isConcept(label) && label.annotator != annotator; });
    index.setLabels(labels);
    index.judgeAnswers();
    return annotator;
}

}  // namespace

FileState stateOf(const fs::path& file) {
    std::error_code ignored;
    FileState state;
    state.file = file;
    state.size = fs::file_size(file, ignored);
    state.time = fs::last_write_time(file, ignored);
    const fs::path log = file.string() + "-wal";
    if (fs::exists(log, ignored)) {
        state.logSize = fs::file_size(log, ignored);
        state.logTime = fs::last_write_time(log, ignored);
    }
    return state;
}

Result<ChartSource::Indexed*> ChartSource::indexOf(const FileState& run, const std::shared_ptr<const Benchmark>& benchmark,
                                                  PlotKind kind, const FigureChart& chart, const Progress& progress) {
    Indexed& indexed = m_indices[run.file];
    if (!indexed.index || indexed.state != run || indexed.benchmark != benchmark) {
        auto index = std::make_unique<SampleIndex>(benchmark);
        GS_TRY([[maybe_unused]] const std::size_t damaged, readRun(run.file, *index, progress));
        indexed = {run, benchmark, std::move(index), false, {}};
    }
    if (asksForConcepts(kind, chart) && indexed.labelledBy.empty()) {
        GS_TRY(indexed.labelledBy, chooseConcepts(run.file, *benchmark, *indexed.index, progress));
    }
    if (asksForCauses(kind, chart) && !indexed.causes) {
        GS_TRY(const std::shared_ptr<RunStore> store, RunStore::open(run.file, RunStore::Access::ReadOnly));
        GS_TRY(const Evaluation evaluation, evaluateRun(*store, *benchmark, {}, progress));
        indexed.index->setCauses(evaluation);
        indexed.causes = true;
    }
    return &indexed;
}

Result<std::vector<SamplePlot>> ChartSource::plots(const FigureChart& chart, const std::vector<FileState>& runs,
                                                   const std::shared_ptr<const Benchmark>& benchmark,
                                                   const Progress& progress) {
    std::vector<SamplePlot> all;
    std::istringstream kinds(chart.kind + (chart.kind.empty() ? "," : ""));  // no kind is a wrong kind
    for (std::string name; std::getline(kinds, name, ',');) {
        GS_TRY(const PlotKind kind, plotKindOf(name));
        GS_TRY(std::vector<SamplePlot> plots, plotsOf(kind, chart, runs, benchmark, progress));
        std::move(plots.begin(), plots.end(), std::back_inserter(all));
    }
    return all;
}

Result<std::vector<SamplePlot>> ChartSource::plotsOf(PlotKind kind, const FigureChart& chart, const std::vector<FileState>& runs,
                                                     const std::shared_ptr<const Benchmark>& benchmark,
                                                     const Progress& progress) {
    if (kind == PlotKind::Runs && runs.size() < 2)
        return Error{ErrorCode::InvalidInput, "Expected two runs: the plot sets one against the other.", "/runs"};
    std::vector<SamplePlot> plots;
    for (const FileState& run : runs) {
        if (progress.stopped())
            return cancelledError();
        GS_TRY(const Indexed* indexed, indexOf(run, benchmark, kind, chart, progress));
        if (runs.size() > 1) {  // also for queries of "other.iou.S": the next run, the first one's after the last
            const fs::path& other = &run == &runs.back() ? runs.front().file : (&run + 1)->file;
            GS_TRY(const OtherRun scores, readOtherRun(other, *benchmark, progress));
            indexed->index->setOther(scores);
        }
        GS_TRY(SamplePlot plot, plotOf(kind, chart, indexed->index->table()));
        plot.labelledBy = kind == PlotKind::Concepts ? indexed->labelledBy : std::string();
        plots.push_back(std::move(plot));
        if (kind == PlotKind::Runs)
            break;
    }
    return plots;
}

Result<Table> ChartSource::table(const FigureChart& chart, const std::vector<FileState>& runs, const fs::path& folder,
                                 const std::shared_ptr<const Benchmark>& benchmark, const Progress& progress) {
    if (!chart.query.empty())
        return Error{ErrorCode::InvalidInput, "Expected no query: a table counts whole runs.", "/chart/query"};
    if (m_evaluated.empty() || m_evaluatedOf != runs || m_evaluatedOn != benchmark) {
        RunsToEvaluate request;
        std::transform(runs.begin(), runs.end(), std::back_inserter(request.files), [](const FileState& run) { return run.file; });
        if (!folder.empty())
            request.benchmarks = {folder};
        GS_TRY(m_evaluated, evaluateRuns(request, progress));
        m_evaluatedOf = runs;
        m_evaluatedOn = benchmark;
    }
    Result<Table> table = makeTable(chart.kind, m_evaluated, {});
    if (!table.has_value())
        return withContext(table.error(), "/chart/kind");
    return table;
}

}  // namespace groundscope
