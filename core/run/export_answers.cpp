// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/export_answers.h"

#include "core/io/reference_lines.h"
#include "core/run/evaluate_answers.h"
#include "core/text/conversation.h"

#include <algorithm>
#include <cstdlib>

namespace groundscope {
namespace {

std::int64_t numberOf(const Sample& sample) {
    return std::atoll(sample.id.c_str());
}

std::vector<std::string> optionsOf(const Sample& sample, const ProbingAnswer& answer) {
    std::vector<std::string> texts = answer.options;
    if (texts.empty())
        for (const Choice& choice : sample.choices)
            texts.push_back(choice.text);
    return texts;
}

std::string taskOf(const Sample& sample) {
    const auto task = sample.tags.find("task");
    return task == sample.tags.end() ? std::string() : task->second;
}

}  // namespace

std::string publishedImageName(const Sample& sample, const Benchmark& benchmark) {
    return benchmark.layout == "pixmmvp" ? sample.id + ".jpg" : sample.imagePath.filename().string();
}

AnswerExport::AnswerExport(const RunRecord& record, const Benchmark& benchmark, const std::string& model)
    : m_record(record), m_benchmark(benchmark), m_model(model) {}

void AnswerExport::take(std::size_t index, const SampleRun& run) {
    for (const ProbingAnswer& answer : run.answers)
        m_rows[answer.probing].push_back({index, answer});
    const RunConfig& config = m_record.config;
    if (config.imported || !run.answers.empty() || run.filled < Stage::Answer || !run.skipped.empty())
        return;
    ProbingAnswer answer;
    answer.probing = config.probing;
    answer.prompt = std::string(kImageMarker) + "\n" + userText(m_benchmark.samples[index], config.probing, config.switches());
    answer.text = run.answer.text;
    answer.line = static_cast<int>(index);
    m_rows[config.probing].push_back({index, std::move(answer)});
}

std::vector<int> AnswerExport::probings() const {
    std::vector<int> list;
    for (const auto& [probing, rows] : m_rows)
        list.push_back(probing);
    return list;
}

std::vector<AnswerExport::Row> AnswerExport::inOrder(int probing) const {
    const auto found = m_rows.find(probing);
    std::vector<Row> rows = found == m_rows.end() ? std::vector<Row>{} : found->second;
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.answer.line < b.answer.line; });
    return rows;
}

std::string AnswerExport::lines(int probing) const {
    std::string text;
    for (const Row& row : inOrder(probing))
        text += line(row) + "\n";
    return text;
}

AnswerExport::Verdicts AnswerExport::verdicts(int probing, const std::vector<Label>& labels) const {
    AnsweredRun judged;
    judged.verdicts = labels;
    const auto counting = verdictsOn(std::to_string(probing), judged);
    Verdicts found;
    if (counting.empty())
        return found;
    found.csv = ",acc\n";
    const std::vector<Row> rows = inOrder(probing);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto verdict = counting.find(m_benchmark.samples[rows[i].index].id);
        if (verdict == counting.end())
            ++found.missing;
        else
            found.csv += std::to_string(i) + (verdict->second->value == "correct" ? ",1\n" : ",0\n");
    }
    return found;
}

/// "(a)"; CV-Bench writes capitals.
std::string AnswerExport::keyOf(const Sample& sample, const ProbingAnswer& answer) const {
    if (!answer.truth.empty() || !sample.correctChoice)
        return answer.truth;
    std::string letter = sample.choices[static_cast<std::size_t>(*sample.correctChoice)].letter;
    if (m_benchmark.layout == "pixcvbench")
        for (char& c : letter)
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return "(" + letter + ")";
}

std::string AnswerExport::line(const Row& row) const {
    const Sample& sample = m_benchmark.samples[row.index];
    const ProbingAnswer& answer = row.answer;
    const std::string& model = answer.model.empty() ? m_model : answer.model;
    const std::string key = keyOf(sample, answer);
    PythonObject object;
    if (answer.probing == 3 && m_benchmark.layout == "pixcvbench") {
        object.add("questionId", numberOf(sample)).add("image", publishedImageName(sample, m_benchmark));
        object.add("prompt", answer.prompt).add("answer", answer.text).add("gt_answer", key);
        object.add("category", taskOf(sample)).add("options", optionsOf(sample, answer)).add("model_id", model);
        return object.text();
    }
    if (m_benchmark.layout == "pixmmvp")
        object.add("question_id", numberOf(sample));
    else
        object.add("question_id", publishedImageName(sample, m_benchmark));
    object.add("prompt", answer.prompt);
    if (answer.probing == 3) {
        object.add("answer", answer.text).add("gt_answer", key).add("model_id", model);
        object.add("text_options", optionsOf(sample, answer));
        return object.text();
    }
    const std::string content = m_record.id + "\n" + sample.id + "\n" + std::to_string(answer.probing);
    object.add("answer", key).add("response", answer.text).add("answer_id", answerId(content)).add("model_id", model);
    return object.text();
}

}  // namespace groundscope
