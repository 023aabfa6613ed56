// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/concept_table.h"

#include "core/base/utc.h"
#include "core/io/benchmark_text.h"
#include "core/io/csv.h"
#include "core/text/judge_replies.h"
#include "core/text/utf8.h"

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace groundscope {
namespace {

using ItemKey = std::pair<std::string, std::string>;

constexpr const char* kUnclassified = "-";

ItemKey keyOf(const ConceptItem& item) {
    return {item.sampleId, std::to_string(item.phrase)};
}

Error at(int line, const std::string& message) {
    return {ErrorCode::Format, message, "line " + std::to_string(line)};
}

Label labelFor(const ItemKey& key, const LabelSource& source) {
    Label label;
    label.sampleId = key.first;
    label.item = key.second;
    label.kind = source.kind;
    label.annotator = source.annotator;
    label.source = source.source;
    label.atUtc = utcNow();
    return label;
}

struct Columns {
    std::size_t sample = 0;
    std::size_t item = 0;
    std::size_t letters = 0;
    std::optional<std::size_t> phrase;
};

Result<Columns> columnsOf(const std::vector<CsvRow>& rows, const std::string& annotator) {
    if (rows.empty())
        return at(1, "The table is empty; a header with the columns sample, item and " + annotator + " is needed.");
    const auto sample = columnOf(rows[0], {"sample"});
    const auto item = columnOf(rows[0], {"item"});
    const auto letters = columnOf(rows[0], {annotator, "letters"});
    if (!sample || !item || !letters)
        return at(rows[0].line, "The header needs the columns sample, item, and " + annotator +
                                    " or letters; write such a table by --export.");
    return Columns{*sample, *item, *letters, columnOf(rows[0], {"phrase"})};
}

/// "ae": at most three known letters written together; empty for other texts.
std::string lettersTogether(const std::string& cell, int categories) {
    std::set<char> letters;
    for (const char c : lowered(cell)) {
        if (c < 'a' || c >= 'a' + categories)
            return {};
        letters.insert(c);
    }
    return cell.size() <= 3 ? std::string(letters.begin(), letters.end()) : std::string();
}

/// The letters of a cell; nothing for an empty one.
Result<std::optional<std::string>> lettersIn(const CsvRow& row, const Columns& columns, const LabelSource& source) {
    const std::string cell = trimmed(cellAt(row, columns.letters));
    if (cell.empty())
        return std::optional<std::string>();
    if (cell == kUnclassified)
        return std::optional(std::string());
    std::string letters = parseConcepts(cell, source.categories);
    if (letters.empty())
        letters = lettersTogether(cell, source.categories);
    if (letters.empty())
        return at(row.line, "\"" + codePointSubstring(validUtf8(cell), {0, 40}) + "\" names none of the " +
                                std::to_string(source.categories) + " concepts; write their letters, or - for none of them.");
    return std::optional(letters);
}

}  // namespace

std::string conceptCsv(const ConceptPlan& plan, std::span<const Label> labels, const std::vector<std::string>& annotators) {
    std::vector<std::string> header{"sample", "item", "phrase", "answer"};
    header.insert(header.end(), annotators.begin(), annotators.end());
    std::map<std::pair<ItemKey, std::string>, std::string> values;
    for (const Label& label : labels)
        values[{{label.sampleId, label.item}, label.annotator}] = label.value.empty() ? kUnclassified : label.value;
    std::string csv = csvLine(header);
    for (const ConceptItem& item : plan.items) {
        std::vector<std::string> cells{item.sampleId, std::to_string(item.phrase), onOneLine(item.noun.text),
                                       onOneLine(item.answer)};
        for (const std::string& annotator : annotators) {
            const auto value = values.find({keyOf(item), annotator});
            cells.push_back(value == values.end() ? std::string() : value->second);
        }
        csv += csvLine(cells);
    }
    return csv;
}

Result<std::vector<Label>> conceptsFromCsv(std::string_view csv, const ConceptPlan& plan, const LabelSource& source) {
    GS_TRY(const std::vector<CsvRow> rows, parseCsv(csv));
    GS_TRY(const Columns columns, columnsOf(rows, source.annotator));
    std::map<ItemKey, std::string> phrases;
    for (const ConceptItem& item : plan.items)
        phrases[keyOf(item)] = onOneLine(item.noun.text);
    std::vector<Label> labels;
    std::set<ItemKey> seen;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const CsvRow& row = rows[i];
        const ItemKey key{trimmed(cellAt(row, columns.sample)), trimmed(cellAt(row, columns.item))};
        const auto phrase = phrases.find(key);
        if (phrase == phrases.end())
            return at(row.line, "The run has no phrase " + key.second + " of sample " + key.first + ".");
        if (columns.phrase && onOneLine(cellAt(row, *columns.phrase)) != phrase->second)
            return at(row.line, "Phrase " + key.second + " of sample " + key.first + " is \"" + phrase->second +
                                    "\" in the run, another one in the table.");
        if (!seen.insert(key).second)
            return at(row.line, "Phrase " + key.second + " of sample " + key.first + " stands twice in the table.");
        GS_TRY(const std::optional<std::string> letters, lettersIn(row, columns, source));
        if (!letters)
            continue;
        labels.push_back(labelFor(key, source));
        labels.back().value = *letters;
    }
    return labels;
}

Result<std::vector<Label>> conceptsFromReplies(const TextArray& replies,
                                               const TextArray* phrases,
                                               const ConceptPlan& plan,
                                               const LabelSource& source) {
    const auto counted = [](std::size_t count, const char* what) { return std::to_string(count) + " " + what; };
    if (replies.rows != plan.items.size() || replies.columns != 1)
        return Error{ErrorCode::Format,
                     "The list holds " + counted(replies.texts.size(), "replies") + ", but grounding emerged in " +
                         counted(plan.items.size(), "phrases") + " of this run; one reply each, in image order, is needed.",
                     {}};
    if (phrases != nullptr && (phrases->rows != replies.rows || phrases->columns != 2))
        return Error{ErrorCode::Format,
                     "The list of phrases is not one (phrase, text) a reply: it has " + counted(phrases->rows, "rows of ") +
                         std::to_string(phrases->columns) + ".",
                     {}};
    std::vector<Label> labels;
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        const ConceptItem& item = plan.items[i];
        if (phrases != nullptr && onOneLine(phrases->at(i, 0)) != onOneLine(item.noun.text))
            return Error{ErrorCode::Format,
                         "Reply " + std::to_string(i + 1) + " is about \"" + onOneLine(phrases->at(i, 0)) +
                             "\", but grounding of sample " + item.sampleId + " emerged in \"" + onOneLine(item.noun.text) + "\".",
                         {}};
        labels.push_back(labelFor(keyOf(item), source));
        labels.back().value = parseConcepts(replies.at(i), source.categories);
        labels.back().note = replies.at(i);
    }
    return labels;
}

}  // namespace groundscope
