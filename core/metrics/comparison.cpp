// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/comparison.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace groundscope {
namespace {

template <typename T>
void addOnce(std::vector<T>& list, const T& item) {
    if (std::find(list.begin(), list.end(), item) == list.end())
        list.push_back(item);
}

/// Whether two labels of the list are equal.
bool repeats(const std::vector<ComparedRun>& runs) {
    std::set<std::string> labels;
    for (const ComparedRun& run : runs)
        labels.insert(run.label);
    return labels.size() < runs.size();
}

/// Samples of one run by id.
using SampleIndex = std::map<std::string, const SampleFigures*>;

std::vector<SampleIndex> indexSamples(std::span<const Evaluation> runs) {
    std::vector<SampleIndex> indices(runs.size());
    for (std::size_t r = 0; r < runs.size(); ++r)
        for (const SampleFigures& sample : runs[r].perSample)
            indices[r].emplace(sample.id, &sample);
    return indices;
}

Error differentBenchmarks(const Evaluation& first, const Evaluation& other) {
    return {ErrorCode::InvalidInput,
            "This is a run of the benchmark \"" + other.benchmark + "\", but " + first.run + " is one of \"" +
                first.benchmark + "\"; only runs of one benchmark can be compared.",
            other.run};
}

std::optional<double> iouOf(const std::optional<SampleFigures::Choice>& cell) {
    return cell ? cell->iou : std::nullopt;
}

void fillDifferences(ComparedChoice& choice) {
    std::optional<double> low;
    std::optional<double> high;
    std::optional<bool> masked;
    choice.difference.resize(choice.cells.size());
    for (std::size_t r = 0; r < choice.cells.size(); ++r) {
        const auto& cell = choice.cells[r];
        if (!cell)
            continue;
        const bool hasMask = cell->candidate.has_value() || !cell->file.empty();
        choice.differs = choice.differs || (masked && *masked != hasMask);
        masked = hasMask;
        const auto iou = cell->iou;
        if (!iou)
            continue;
        low = std::min(low.value_or(*iou), *iou);
        high = std::max(high.value_or(*iou), *iou);
        if (const auto base = iouOf(choice.cells.front()))
            choice.difference[r] = *iou - *base;
    }
    if (low)
        choice.spread = *high - *low;
    choice.differs = choice.differs || choice.spread > 0;
}

std::optional<ComparedChoice> rowFor(const std::string& id, const std::string& selector,
                                     const std::vector<SampleIndex>& indices) {
    ComparedChoice choice;
    choice.sampleId = id;
    choice.selector = selector;
    bool filled = false;
    for (const SampleIndex& index : indices) {
        choice.cells.emplace_back();
        const auto sample = index.find(id);
        if (sample == index.end())
            continue;
        choice.emptyTarget = choice.emptyTarget || sample->second->emptyTarget;
        if (const auto found = sample->second->selectors.find(selector); found != sample->second->selectors.end()) {
            choice.cells.back() = found->second;
            filled = true;
        }
    }
    if (!filled)
        return std::nullopt;
    fillDifferences(choice);
    return choice;
}

void noteDifferences(std::span<const Evaluation> runs, const std::vector<SampleIndex>& indices, Comparison& comparison) {
    for (std::size_t r = 1; r < runs.size(); ++r) {
        if (runs[r].profile != runs[0].profile || runs[r].switches != runs[0].switches)
            comparison.notes.push_back({DataNote::Severity::Warning, "other-profile", "", runs[r].run,
                                        "This run is scored under another profile than the first one: \"" +
                                            runs[r].profile + "\", not \"" + runs[0].profile + "\"."});
        std::size_t shared = 0;
        for (const auto& [id, sample] : indices[r])
            shared += indices[0].count(id);
        if (shared != indices[0].size() || shared != indices[r].size())
            comparison.notes.push_back({DataNote::Severity::Info, "other-samples", "", runs[r].run,
                                        "This run shares " + std::to_string(shared) + " of its " +
                                            std::to_string(indices[r].size()) + " samples with the first one, which has " +
                                            std::to_string(indices[0].size()) + "."});
    }
}

}  // namespace

void labelRuns(std::vector<ComparedRun>& runs) {
    const auto extend = [&runs](const auto& property) {
        std::set<std::string> values;
        for (const ComparedRun& run : runs)
            values.insert(property(run));
        if (values.size() < 2)
            return;
        for (ComparedRun& run : runs)
            run.label += (run.label.empty() ? "" : ", ") + property(run);
    };
    if (repeats(runs))
        extend([](const ComparedRun& run) { return "probing " + std::to_string(run.probing); });
    if (repeats(runs))
        extend([](const ComparedRun& run) { return run.profile; });
    if (repeats(runs))
        extend([](const ComparedRun& run) { return std::filesystem::path(run.file).stem().string(); });
    if (repeats(runs))
        for (std::size_t i = 0; i < runs.size(); ++i)
            runs[i].label += " (" + std::to_string(i + 1) + ")";
}

const ComparedChoice* Comparison::find(const std::string& sampleId, const std::string& selector) const {
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const ComparedChoice& choice) {
        return choice.sampleId == sampleId && choice.selector == selector;
    });
    return found == choices.end() ? nullptr : &*found;
}

Result<Comparison> compareRuns(std::span<const Evaluation> runs) {
    if (runs.size() < 2)
        return Error{ErrorCode::InvalidInput, "A comparison needs at least two runs.", runs.empty() ? "" : runs[0].run};
    Comparison comparison;
    comparison.benchmark = runs[0].benchmark;
    const std::vector<SampleIndex> indices = indexSamples(runs);
    std::set<std::string> known;
    for (std::size_t r = 0; r < runs.size(); ++r) {
        const Evaluation& run = runs[r];
        if (run.benchmark != comparison.benchmark)
            return differentBenchmarks(runs[0], run);
        const bool shares = std::any_of(indices[r].begin(), indices[r].end(),
                                        [&](const auto& entry) { return indices[0].count(entry.first) > 0; });
        if (!shares && !(indices[r].empty() && indices[0].empty()))
            return Error{ErrorCode::InvalidInput,
                         "This run shares no sample with " + runs[0].run + "; there is nothing to compare.", run.run};
        comparison.runs.push_back({run.model, run.run, run.model, run.profile, run.probing});
        for (const SelectorFigures& selector : run.selectors)
            addOnce(comparison.selectors, selector.selector);
        for (const SampleFigures& sample : run.perSample)
            if (known.insert(sample.id).second)
                comparison.samples.push_back(sample.id);
    }
    labelRuns(comparison.runs);
    for (const std::string& id : comparison.samples)
        for (const std::string& selector : comparison.selectors)
            if (auto row = rowFor(id, selector, indices))
                comparison.choices.push_back(*std::move(row));
    noteDifferences(runs, indices, comparison);
    return comparison;
}

}  // namespace groundscope
