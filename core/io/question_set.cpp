// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/question_set.h"

#include "core/base/files.h"
#include "core/io/annotation_file.h"
#include "core/io/benchmark_layouts.h"
#include "core/io/benchmark_text.h"
#include "core/io/csv.h"
#include "core/io/json_input.h"

#include <algorithm>
#include <map>
#include <set>

namespace groundscope {
namespace {

namespace fs = std::filesystem;
using Severity = DataNote::Severity;

/// Pictures by name: as the questions write it, else by the bare file name anywhere in the folders.
class PictureFinder {
  public:
    PictureFinder(std::vector<fs::path> roots, const Progress& progress) : m_roots(std::move(roots)), m_progress(progress) {}

    /// Where it is; where it ought to be when it is not there.
    fs::path find(const std::string& name) {
        const fs::path wanted = fs::path(name).relative_path();
        for (const fs::path& root : m_roots)
            for (const fs::path& candidate : {root / wanted, root / wanted.filename()})
                if (isFile(candidate))
                    return candidate;
        if (!m_listed)
            list();
        const auto found = m_byName.find(wanted.filename().string());
        return found != m_byName.end() ? found->second : m_roots.front() / wanted;
    }

  private:
    void list() {
        constexpr std::size_t kMaxFiles = 2'000'000;
        m_listed = true;
        for (const fs::path& root : m_roots) {
            std::error_code error;
            fs::recursive_directory_iterator entry(root, fs::directory_options::skip_permission_denied, error);
            for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
                if (m_progress.stopped() || m_byName.size() >= kMaxFiles)
                    return;
                m_byName.emplace(entry->path().filename().string(), entry->path());
            }
        }
    }

    std::vector<fs::path> m_roots;
    const Progress& m_progress;
    std::map<std::string, fs::path> m_byName;
    bool m_listed = false;
};

std::vector<std::string> parts(std::string_view text, char separator) {
    std::vector<std::string> list;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        list.push_back(trimmed(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return list;
}

std::vector<Choice> lettered(const std::vector<std::string>& texts, char first) {
    constexpr std::size_t kLetters = 26;
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < std::min(texts.size(), kLetters); ++i)
        choices.push_back({std::string(1, static_cast<char>(first + static_cast<char>(i))), texts[i]});
    return choices;
}

std::vector<Choice> choicesOf(const std::string& options) {
    std::vector<Choice> choices = choicesFromOptions(options);
    const std::string text = trimmed(options);
    if (!choices.empty() || text.empty())
        return choices;
    if (text.front() == '[') {
        const auto json = parseInput(text, {});
        std::vector<std::string> texts;
        for (std::size_t i = 0; json && i < json->size(); ++i)
            texts.push_back(textOf(&(*json)[i]));
        return lettered(texts, 'a');
    }
    return text.find('|') == std::string::npos ? choices : lettered(parts(text, '|'), 'a');
}

/// By letter, else by the option's text.
std::optional<int> answerOf(const std::string& answer, const std::vector<Choice>& choices) {
    const auto index = choiceIndexOf(answer, choices);
    if (index)
        return index;
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (lowered(trimmed(choices[i].text)) == lowered(trimmed(answer)))
            return static_cast<int>(i);
    return std::nullopt;
}

std::string optionsFrom(const std::vector<Choice>& choices) {
    std::string text;
    for (const Choice& choice : choices)
        text += (text.empty() ? "(" : " (") + choice.letter + ") " + choice.text;
    return text;
}

/// Adds samples; says what is odd of each.
class Collector {
  public:
    Collector(QuestionSet& set, const fs::path& path) : m_set(set), m_notes(set.notes, path.string()) {}
    [[nodiscard]] NoteList& notes() { return m_notes; }

    void add(Sample sample, const std::string& place) {
        if (sample.id.empty() || !m_ids.insert(sample.id).second) {
            m_notes.add(Severity::Warning, "duplicate-id", sample.id, place, "This id is missing or was there before: the row is left out.");
            return;
        }
        if (trimmed(sample.question).empty())
            m_notes.add(Severity::Warning, "missing-question", sample.id, place, "There is no question.");
        if (!isFile(sample.imagePath))
            m_notes.add(Severity::Warning, "missing-image", sample.id, place, "The picture is not there: " + sample.imagePath.string() + ".");
        if (!sample.choices.empty() && !sample.correctChoice)
            m_notes.add(Severity::Warning, "bad-answer", sample.id, place, "The answer is none of the options.");
        m_set.samples.push_back(std::move(sample));
    }

  private:
    QuestionSet& m_set;
    NoteList m_notes;
    std::set<std::string> m_ids;
};

void readCvbenchLine(const InputJson& row, const std::string& place, PictureFinder& pictures, Collector& collector) {
    const std::string type = textOf(member(row, "type"));
    if (!type.empty() && type != "2D")
        return;
    Sample sample;
    sample.id = textOf(member(row, "idx"));
    sample.question = textOf(member(row, "question"));
    sample.prompt = textOf(member(row, "prompt"));
    std::vector<std::string> texts;
    if (const InputJson* choices = arrayMember(row, "choices"))
        for (const InputJson& choice : *choices)
            texts.push_back(textOf(&choice));
    sample.choices = lettered(texts, 'A');
    sample.correctChoice = answerOf(textOf(member(row, "answer")), sample.choices);
    for (const char* key : {"task", "source"})
        if (const std::string value = textOf(member(row, key)); !value.empty())
            sample.tags[key] = value;
    std::string name = withSlashes(textOf(member(row, "source_filename")));
    if (name.empty())
        name = withSlashes(textOf(member(row, "filename")));
    sample.imagePath = pictures.find(fs::path(name).filename().string());
    sample.redBox = mentionsRedBox(sample.question) || mentionsRedBox(sample.prompt);
    collector.add(std::move(sample), place);
}

Result<QuestionSet> readCvbench(const fs::path& path, PictureFinder& pictures, const Progress& progress) {
    QuestionSet set{"cvbench", {}, {}};
    GS_TRY(const std::string text, readFile(path));
    Collector collector(set, path);
    std::size_t begin = 0;
    for (int number = 1; begin < text.size(); ++number) {
        if (progress.stopped())
            return cancelledError();
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = trimmed(std::string_view(text).substr(begin, end - begin));
        begin = end + 1;
        if (line.empty())
            continue;
        const std::string place = "line " + std::to_string(number);
        const auto row = parseInput(line, place);
        if (row && row->is_object() && member(*row, "question") != nullptr)
            readCvbenchLine(*row, place, pictures, collector);
        else
            collector.notes().add(Severity::Warning, "bad-question-line", {}, place, "This line is no JSON object with a question.");
    }
    return set;
}

/// MMVP names its pictures by the index.
fs::path mmvpPicture(PictureFinder& pictures, const std::string& index) {
    fs::path first;
    for (const char* extension : {".jpg", ".png", ".jpeg"}) {
        const fs::path path = pictures.find(index + extension);
        if (first.empty())
            first = path;
        if (isFile(path))
            return path;
    }
    return first;
}

struct CsvColumns {
    std::optional<std::size_t> index, image, question, options, answer, expression;
    std::map<std::string, std::size_t> tags;
};

CsvColumns columnsOf(const CsvRow& header) {
    CsvColumns columns;
    columns.index = columnOf(header, {"Index", "lndex", "id", "idx"});
    columns.image = columnOf(header, {"image", "file", "filename", "file_name", "image_path", "picture"});
    columns.question = columnOf(header, {"question"});
    columns.options = columnOf(header, {"options", "choices"});
    columns.answer = columnOf(header, {"correct answer", "answer", "correct"});
    columns.expression = columnOf(header, {"expression", "object"});
    for (const char* tag : {"pattern", "task", "category"})
        if (const auto column = columnOf(header, {tag}))
            columns.tags[tag] = *column;
    return columns;
}

std::string cell(const CsvRow& row, const std::optional<std::size_t>& column) {
    return column ? cellAt(row, *column) : std::string();
}

Sample sampleFrom(const CsvRow& row, const CsvColumns& columns, std::size_t number, PictureFinder& pictures) {
    Sample sample;
    sample.id = columns.index ? trimmed(cell(row, columns.index)) : std::to_string(number);
    const std::string image = withSlashes(trimmed(cell(row, columns.image)));
    sample.imagePath = columns.image ? pictures.find(image) : mmvpPicture(pictures, sample.id);
    sample.question = cell(row, columns.question);
    const std::string options = cell(row, columns.options);
    sample.choices = choicesOf(options);
    sample.rawOptions = choicesFromOptions(options).empty() ? optionsFrom(sample.choices) : options;
    sample.correctChoice = answerOf(cell(row, columns.answer), sample.choices);
    sample.redBox = mentionsRedBox(sample.question);
    const std::string expression = cell(row, columns.expression);
    if (!saysNone(expression))
        sample.expression = cleanExpression(expression);
    for (const auto& [tag, column] : columns.tags)
        if (const std::string value = trimmed(cellAt(row, column)); !value.empty())
            sample.tags[tag] = value;
    return sample;
}

Result<QuestionSet> readCsvQuestions(const fs::path& path, PictureFinder& pictures, const Progress& progress) {
    GS_TRY(const std::vector<CsvRow> rows, readCsv(path));
    const CsvColumns columns = rows.empty() ? CsvColumns{} : columnsOf(rows.front());
    if (!columns.question || (!columns.image && !columns.index))
        return Error{ErrorCode::Format,
                     "Expected the columns Index, Question, Options, Correct Answer (MMVP) or image, question, options, answer.",
                     path.string()};
    QuestionSet set{columns.image ? "csv" : "mmvp", {}, {}};
    Collector collector(set, path);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        collector.add(sampleFrom(rows[i], columns, i, pictures), "line " + std::to_string(rows[i].line));
    }
    return set;
}

}  // namespace

Result<QuestionSet> readQuestionSet(const fs::path& path, const std::vector<fs::path>& images, const Progress& progress) {
    std::vector<fs::path> roots = images;
    roots.push_back(path.has_parent_path() ? path.parent_path() : fs::path("."));
    PictureFinder pictures(std::move(roots), progress);
    const std::string extension = lowered(path.extension().string());
    if (extension == ".parquet")
        return parquetError(path);
    auto set = extension == ".jsonl" || extension == ".json" ? readCvbench(path, pictures, progress)
                                                              : readCsvQuestions(path, pictures, progress);
    if (set && set->samples.empty())
        return Error{ErrorCode::Format, "There is no question in this file.", path.string()};
    return set;
}

}  // namespace groundscope
