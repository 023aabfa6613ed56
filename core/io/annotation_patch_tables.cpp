// SPDX-License-Identifier: GPL-3.0-or-later
// Edits in the tables of PixMMVP and PixCV-Bench: cells of CSV files, lines of CV-Bench's JSONL, meta_none.txt.
#include "core/data/edit.h"
#include "core/io/annotation_patch.h"
#include "core/io/benchmark_text.h"
#include "core/io/indexed_table.h"

#include <algorithm>

namespace groundscope {

namespace {

/// A changed value of a sample and the column that may hold it.
struct ColumnChange {
    std::string column;
    std::string before;
    std::string after;
};

std::string tagOf(const Sample& sample, const char* name) {
    const auto tag = sample.tags.find(name);
    return tag == sample.tags.end() ? std::string() : tag->second;
}

std::vector<ColumnChange> changesOf(const BenchmarkEdits::Pair& pair) {
    const Sample& before = *pair.before;
    const Sample& after = *pair.after;
    const std::string noneBefore = expressionCell(before);
    std::vector<ColumnChange> all{{"Object", before.rawExpression, noneBefore == expressionCell(after) ? before.rawExpression : expressionCell(after)},
                                  {"Question", before.question, after.question},
                                  {"Options", optionsText(before), optionsText(after)},
                                  {"Correct Answer", answerCell(before), answerCell(after)},
                                  {"Pattern", tagOf(before, "pattern"), tagOf(after, "pattern")}};
    std::erase_if(all, [](const ColumnChange& change) { return change.before == change.after; });
    return all;
}

/// The cell as a sample's value has it.
std::string valueOf(const std::string& column, const std::string& cell, const Sample& sample) {
    if (column != "Correct Answer")
        return cell;
    const auto choice = choiceIndexOf(cell, sample.choices);
    return choice ? "(" + sample.choices[static_cast<std::size_t>(*choice)].letter + ")" : trimmed(cell);
}

/// An answer in the spelling of the cell it replaces: "(a)" or "a".
std::string spelledAs(const std::string& cell, const ColumnChange& change) {
    const bool bare = change.column == "Correct Answer" && trimmed(cell).size() == 1 && change.after.size() == 3;
    return bare ? change.after.substr(1, 1) : change.after;
}

void addCell(const CsvRow& row, std::size_t column, const std::string& value, std::vector<Splice>& splices) {
    if (column < row.spans.size()) {
        splices.push_back({{row.spans[column].first, row.spans[column].second}, csvCell(value)});
        return;
    }
    const std::string commas(column + 1 - row.spans.size(), ',');
    splices.push_back({{row.spans.back().second, row.spans.back().second}, commas + csvCell(value)});
}

Error brokenTable(const Error& error, const std::filesystem::path& name) {
    return {error.code, error.message, name.string()};
}

}  // namespace

Result<std::string> patchedPixmmvpTable(const std::string& text, const std::filesystem::path& name, const BenchmarkEdits& edits) {
    auto rows = parseCsv(text);
    if (!rows)
        return brokenTable(rows.error(), name);
    std::vector<DataNote> ignored;
    const IndexedTable table = indexedTable(*std::move(rows), pixmmvpColumns(name), name.string(), ignored);
    std::vector<Splice> splices;
    for (const BenchmarkEdits::Pair& pair : edits.changed()) {
        const auto row = table.rows.find(parseWhole(pair.before->id).value_or(-1));
        if (row == table.rows.end())
            continue;
        for (const ColumnChange& change : changesOf(pair)) {
            const auto column = table.columns.find(change.column);
            if (column == table.columns.end())
                continue;
            const std::string& cell = cellAt(row->second, column->second);
            const bool isIts = trimmed(valueOf(change.column, cell, *pair.before)) == trimmed(change.before);
            if (isIts)  // a table of other wordings keeps its own
                addCell(row->second, column->second, spelledAs(cell, change), splices);
        }
    }
    return spliced(text, std::move(splices));
}

Result<std::string> patchedPixcvbenchObjects(const std::string& text, const std::filesystem::path& name, const BenchmarkEdits& edits) {
    auto rows = parseCsv(text);
    if (!rows)
        return brokenTable(rows.error(), name);
    const auto id = rows->empty() ? std::nullopt : columnOf((*rows)[0], {"Id", "idx", "Index"});
    const auto objects = rows->empty() ? std::nullopt : columnOf((*rows)[0], {"Objects", "Object"});
    if (!id || !objects)
        return Error{ErrorCode::Format, "Expected the columns Id, file and Objects.", name.string()};
    std::vector<Splice> splices;
    for (std::size_t i = 1; i < rows->size(); ++i) {
        const CsvRow& row = (*rows)[i];
        const BenchmarkEdits::Pair* pair = edits.byId(trimmed(cellAt(row, *id)));
        if (pair != nullptr && cellAt(row, *objects) == pair->before->rawExpression &&
            expressionCell(*pair->before) != expressionCell(*pair->after))
            addCell(row, *objects, expressionCell(*pair->after), splices);
    }
    return spliced(text, std::move(splices));
}

namespace {

/// Values of a line of CV-Bench that differ.
std::vector<std::pair<std::string, Json>> benchValues(const BenchmarkEdits::Pair& pair) {
    std::vector<std::pair<std::string, Json>> values;
    const Sample& before = *pair.before;
    const Sample& after = *pair.after;
    if (before.question != after.question)
        values.emplace_back("question", after.question);
    if (before.prompt != after.prompt)
        values.emplace_back("prompt", after.prompt);
    if (before.choices != after.choices) {
        Json choices = Json::array();
        for (const Choice& choice : after.choices)
            choices.push_back(choice.text);
        values.emplace_back("choices", std::move(choices));
    }
    if (before.correctChoice != after.correctChoice) {
        const int index = after.correctChoice.value_or(-1);
        values.emplace_back("answer", index < 0 ? std::string() : std::string{'(', static_cast<char>('A' + index), ')'});
    }
    return values;
}

}  // namespace

std::string patchedBenchLines(const std::string& text, const BenchmarkEdits& edits) {
    std::vector<Splice> splices;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const TextSpan line{begin, end};
        begin = end + 1;
        const TextSpan object = {text.find('{', line.begin), line.end};
        if (object.begin >= line.end)
            continue;
        const TextSpan root = jsonRoot(object.in(text));
        const std::string_view body = root.in(object.in(text));
        const auto json = parseInput(std::string(body), {});
        const BenchmarkEdits::Pair* pair = json ? edits.byId(textOf(member(*json, "idx"))) : nullptr;
        const std::string type = json ? textOf(member(*json, "type")) : std::string();
        if (pair == nullptr || (!type.empty() && type != "2D"))
            continue;
        const auto values = benchValues(*pair);
        if (!values.empty())
            splices.push_back({{object.begin, object.begin + body.size()}, editedObject(body, values, jsonStyleOf(body), 0)});
    }
    return spliced(text, std::move(splices));
}

std::string patchedNoneList(const std::string& text, const BenchmarkEdits& edits) {
    std::string patched = text;
    for (const BenchmarkEdits::Pair& pair : edits.changed()) {
        const bool was = pair.before->target == TargetState::NoExpression;
        const bool is = pair.after->target == TargetState::NoExpression;
        if (was == is)
            continue;
        const std::string name = pair.before->imagePath.filename().string();
        std::size_t begin = 0;
        std::size_t end = 0;
        std::string line;
        for (; begin < patched.size(); begin = end) {
            end = std::min(patched.find('\n', begin), patched.size() - 1) + 1;
            line = trimmed(std::string_view(patched).substr(begin, end - begin));
            if (line == name || (is && !line.empty() && comesBefore(name, line)))
                break;
        }
        const bool found = begin < patched.size() && line == name;
        if (found && !is)
            patched.erase(begin, end - begin);
        if (!found && is) {
            const bool needsBreak = begin == patched.size() && !patched.empty() && patched.back() != '\n';
            patched.insert(begin, (needsBreak ? "\n" : "") + name + "\n");
        }
    }
    return patched;
}

}  // namespace groundscope
