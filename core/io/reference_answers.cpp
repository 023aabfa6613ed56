// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reference_answers.h"

#include "core/base/files.h"
#include "core/io/benchmark_text.h"
#include "core/io/csv.h"
#include "core/io/json_input.h"

#include <algorithm>
#include <functional>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMaxFileBytes = std::int64_t{256} << 20;

DataNote warning(const char* kind, const std::string& sample, const fs::path& file, int line, const std::string& message) {
    return {DataNote::Severity::Warning, kind, sample, file.string() + ", line " + std::to_string(line), message};
}

/// Calls `take(object, line)` for each line that is not empty; `take` tells what is wrong with it, or nothing.
Result<std::vector<DataNote>> eachObject(const fs::path& file,
                                         const std::function<std::optional<DataNote>(const InputJson&, int)>& take) {
    GS_TRY(const std::string bytes, readFile(file, kMaxFileBytes));
    std::vector<DataNote> notes;
    std::string_view rest = bytes;
    if (rest.starts_with("\xEF\xBB\xBF"))
        rest.remove_prefix(3);
    for (int line = 1; !rest.empty(); ++line) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string text = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (text.empty())
            continue;
        const Result<InputJson> json = parseInput(text, file.string());
        const auto note = json.has_value() && json->is_object()
                              ? take(*json, line)
                              : warning("unreadable-line", {}, file, line, "Expected one JSON object; the line is left out.");
        if (note)
            notes.push_back(*note);
    }
    return notes;
}

std::vector<std::string> optionTexts(const InputJson& json) {
    std::vector<std::string> texts;
    for (const char* key : {"text_options", "options"})
        if (const InputJson* list = arrayMember(json, key); list != nullptr && texts.empty())
            for (const InputJson& item : *list)
                texts.push_back(textOf(&item));
    return texts;
}

/// "0", "17"; the image's name or number otherwise.
std::optional<std::size_t> sampleOf(const InputJson& json, const SampleNames& names) {
    const bool isCvBench = names.benchmark().layout == "pixcvbench";
    if (const InputJson* row = member(json, "questionId"))
        return isCvBench || !wholeOf(row) ? names.byQuestion(textOf(row)) : names.byRow(*wholeOf(row));
    const InputJson* question = member(json, "question_id");
    if (question == nullptr)
        return std::nullopt;
    const auto whole = wholeOf(question);  // also 3.0
    return names.byQuestion(whole ? std::to_string(*whole) : textOf(question));
}

bool isLetterRow(const InputJson& json) {
    return member(json, "response") == nullptr && member(json, "gt_answer") != nullptr;
}

ProbingAnswer answerOf(const InputJson& json) {
    const bool letter = isLetterRow(json);
    ProbingAnswer answer;
    answer.prompt = textOf(member(json, "prompt"));
    answer.text = textOf(member(json, letter ? "answer" : "response"));
    answer.truth = textOf(member(json, letter ? "gt_answer" : "answer"));
    answer.options = optionTexts(json);
    answer.model = textOf(member(json, "model_id"));
    return answer;
}

/// Tells the probings apart; counts what rows say.
class ProbingVote {
  public:
    void take(const InputJson& json, const Sample& sample) {
        const std::string prompt = textOf(member(json, "prompt"));
        const std::string question = trimmed(sample.question);
        if (isLetterRow(json))
            ++m_letters;
        else if (question.empty())
            ++m_unknown;
        else
            ++(prompt.find(question) != std::string::npos ? m_first : m_second);
    }

    /// The name (…_protocol1, …_protocol3) decides only when the benchmark has no questions.
    [[nodiscard]] int probing(const std::string& name) const {
        if (m_letters >= std::max({m_first, m_second, m_unknown}))
            return 3;
        if (m_first + m_second == 0)
            return name.find("protocol1") != std::string::npos ? 1 : 2;
        return m_first > m_second ? 1 : 2;
    }

  private:
    int m_letters = 0;
    int m_first = 0;
    int m_second = 0;
    int m_unknown = 0;
};

/// Rows that do not fit the file's probing are left out.
void settleProbing(AnswersFile& file, const ProbingVote& vote, const std::vector<bool>& letters) {
    file.probing = vote.probing(file.path.filename().string());
    std::vector<AnswersFile::Row> kept;
    for (std::size_t i = 0; i < file.rows.size(); ++i) {
        AnswersFile::Row& row = file.rows[i];
        row.answer.probing = file.probing;
        if (letters[i] == (file.probing == 3))
            kept.push_back(std::move(row));
        else
            file.notes.push_back(warning("mixed-probings", {}, file.path, row.line,
                                         "The other lines of this file are of another probing; the line is left out."));
    }
    file.rows = std::move(kept);
}

}  // namespace

Result<AnswersFile> readAnswers(const fs::path& path, const SampleNames& names) {
    AnswersFile file;
    file.path = path;
    ProbingVote vote;
    std::vector<bool> letters;
    int position = 0;
    const auto take = [&](const InputJson& json, int line) -> std::optional<DataNote> {
        const int at = position++;
        const auto sample = sampleOf(json, names);
        if (!sample)
            return warning("unknown-image", {}, path, line, "Its question_id names no image of the benchmark; the line is left out.");
        const Sample& asked = names.benchmark().samples[*sample];
        if (member(json, "response") == nullptr && !isLetterRow(json))
            return warning("unreadable-line", asked.id, path, line,
                           "Expected a field response or gt_answer; the line is left out.");
        vote.take(json, asked);
        letters.push_back(isLetterRow(json));
        file.rows.push_back({*sample, answerOf(json), line});
        file.rows.back().answer.line = at;
        if (file.model.empty())
            file.model = file.rows.back().answer.model;
        return std::nullopt;
    };
    GS_TRY(file.notes, eachObject(path, take));
    if (file.rows.empty())
        return Error{ErrorCode::Format,
                     "No line is an answer to a question of this benchmark; expected JSON objects with question_id and "
                     "response, or gt_answer.",
                     path.string()};
    settleProbing(file, vote, letters);
    return file;
}

Result<JudgedFile> readJudged(const fs::path& path) {
    GS_TRY(const std::vector<CsvRow> rows, readCsv(path));
    JudgedFile file;
    for (const CsvRow& row : rows) {
        const auto position = parseWhole(cellAt(row, 0));
        const std::string verdict = lowered(trimmed(cellAt(row, 1)));
        const bool right = verdict == "1" || verdict == "1.0" || verdict == "true";
        const bool wrong = verdict == "0" || verdict == "0.0" || verdict == "false";
        if (position && *position >= 0 && (right || wrong))
            file.rows.push_back({*position, right});
        else if (&row != rows.data())
            file.notes.push_back(warning("unreadable-line", {}, path, row.line,
                                         "Expected a position and 0 or 1; the line is left out."));
    }
    if (file.rows.empty())
        return Error{ErrorCode::Format, "Expected the header `,acc` and rows such as `0,1`.", path.string()};
    return file;
}

Result<SelectionFile> readSelections(const fs::path& path, const SampleNames& names) {
    SelectionFile file;
    file.bySample.resize(names.size());
    const auto take = [&](const InputJson& json, int line) -> std::optional<DataNote> {
        const InputJson* question = member(json, "question_id");
        const auto row = wholeOf(question) ? wholeOf(question) : parseWhole(textOf(question));
        const auto sample = row ? names.byRow(*row) : names.byQuestion(textOf(question));
        if (!sample)
            return warning("unknown-image", {}, path, line,
                           "Its question_id, which counts from 0, names no image of the benchmark; the line is left out.");
        const std::string& id = names.benchmark().samples[*sample].id;
        const InputJson* selected = member(json, "selected file");
        const std::string name = baseName(trimmed(textOf(selected)));
        if (selected == nullptr || name.empty())
            return warning("unreadable-line", id, path, line, "Expected a \"selected file\"; the line is left out.");
        if (file.bySample[*sample])
            return warning("duplicate-selection", id, path, line, "An earlier line selects for this image; the line is left out.");
        file.bySample[*sample] = SelectionFile::Row{lowered(name) == "none" ? std::string() : name, line};
        return std::nullopt;
    };
    GS_TRY(file.notes, eachObject(path, take));
    if (std::none_of(file.bySample.begin(), file.bySample.end(), [](const auto& row) { return row.has_value(); }))
        return Error{ErrorCode::Format,
                     "No line selects for an image of this benchmark; expected {\"question_id\": 0, \"selected file\": \"…\"}.",
                     path.string()};
    return file;
}

}  // namespace groundscope
