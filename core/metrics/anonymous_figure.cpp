// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/anonymous_figure.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace groundscope {
namespace {

/// Texts to take out and what stands for them, the longest first.
using Replacements = std::vector<std::pair<std::string, std::string>>;

std::string replaced(std::string text, const Replacements& replacements) {
    for (const auto& [from, to] : replacements)
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    return text;
}

void cleanModel(ModelRef& model) {
    model.name = lastPart(model.name);
    model.path.clear();
    model.visionPath.clear();
    model.device.clear();
}

/// A failure names files.
std::shared_ptr<const SampleRun> cleanForm(const std::shared_ptr<const SampleRun>& form, const std::string& id) {
    if (!form || (form->sampleId == id && !form->error))
        return form;
    SampleRun copy = *form;
    copy.sampleId = id;
    if (copy.error)
        copy.error->where.clear();
    return std::make_shared<const SampleRun>(std::move(copy));
}

/// New names of samples, by the old ones.
std::map<std::string, std::string> renamed(const FigureData& data) {
    std::map<std::string, std::string> names;
    for (const FigureSample& sample : data.samples)
        if (!namesNobody(sample.sample.id) && !names.contains(sample.sample.id))
            names.emplace(sample.sample.id, "sample " + std::to_string(names.size() + 1));
    return names;
}

void cleanSample(FigureSample& shown, const std::string& id) {
    shown.sample.id = id;
    shown.sample.imagePath.clear();
    shown.sample.note.clear();
    for (auto& form : shown.runs)
        form = cleanForm(form, id);
}

void cleanTable(Table& table, const Replacements& replacements) {
    for (Column& column : table.columns)
        for (std::string* text : {&column.title, &column.latex, &column.group})
            *text = replaced(*text, replacements);
    for (Row& row : table.rows) {
        row.group = replaced(row.group, replacements);
        for (Cell& cell : row.cells)
            cell.text = replaced(cell.text, replacements);
    }
    table.title = replaced(table.title, replacements);
    for (std::string& note : table.footnotes)
        note = replaced(note, replacements);
}

Replacements replacementsFor(const FigureSpec& spec, const FigureData& data) {
    Replacements list;
    const auto add = [&list](const std::string& from, const std::string& to) {
        if (from.size() > 1)
            list.emplace_back(from, to);
    };
    for (std::size_t i = 0; i < spec.runs.size(); ++i) {
        const auto& file = spec.runs[i].file;
        const std::string name = "run " + std::to_string(i + 1);
        add(file.generic_string(), name);
        add(file.filename().string(), name);
        add("(" + file.stem().string() + ")", "(" + name + ")");  // as tables tell models of one name apart
        if (const std::string& model = data.runs[i].record.config.mllm.name; model != lastPart(model))
            add(model, lastPart(model));
    }
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    return list;
}

}  // namespace

bool namesNobody(std::string_view sampleId) {
    return !sampleId.empty() && sampleId.find_first_not_of("0123456789.-_ ") == std::string_view::npos;
}

bool isPublishedBenchmark(const std::string& name) {
    constexpr std::array kNames{"PixMMVP", "PixCV-Bench", "ADE20K", "COCO"};
    return std::any_of(kNames.begin(), kNames.end(), [&](const char* known) { return name == known; });
}

std::string lastPart(const std::string& name) {
    const std::size_t end = name.find_last_not_of("/\\");
    const std::size_t slash = end == std::string::npos ? end : name.find_last_of("/\\", end);
    return end == std::string::npos ? name : name.substr(slash == std::string::npos ? 0 : slash + 1, end - (slash == std::string::npos ? 0 : slash + 1) + 1);
}

void anonymise(RunRecord& record) {
    record.id.clear();
    record.startedUtc.clear();
    record.config.benchmark.clear();
    record.config.benchmarkRoot.clear();
    record.config.chunker.clear();
    record.config.judge.endpoint.clear();
    record.config.judge.model = lastPart(record.config.judge.model);
    record.config.similarity.vectors.clear();
    cleanModel(record.config.mllm);
    cleanModel(record.config.segmenter);
}

void anonymise(FigureSpec& spec, FigureData& data) {
    const Replacements replacements = replacementsFor(spec, data);
    const std::map<std::string, std::string> names = renamed(data);
    const auto nameOf = [&names](const std::string& id) { return names.contains(id) ? names.at(id) : id; };
    for (std::string& id : spec.samples)
        id = nameOf(id);
    for (FigurePanel& panel : spec.panels)
        panel.sample = nameOf(panel.sample);
    for (FigureSample& sample : data.samples)
        cleanSample(sample, nameOf(sample.sample.id));
    for (std::size_t i = 0; i < data.runs.size(); ++i) {
        anonymise(data.runs[i].record);
        if (spec.runs[i].label.empty())
            data.runs[i].label = lastPart(data.runs[i].label);
        spec.runs[i].file = "run-" + std::to_string(i + 1) + ".gsrun";
    }
    spec.benchmark.clear();
    if (!isPublishedBenchmark(data.benchmark))
        data.benchmark = "the benchmark";
    for (const char* field : {"reviewer", "note"})
        if (spec.chart.query.find(field) != std::string::npos)
            spec.chart.query.clear();
    if (data.table)
        cleanTable(*data.table, replacements);
    data.notes.clear();
}

}  // namespace groundscope
