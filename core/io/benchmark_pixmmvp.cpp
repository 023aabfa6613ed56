// SPDX-License-Identifier: GPL-3.0-or-later
// PixMMVP as it lies on disk (spec 1.1): Objects.csv, Segmentations.json, Questions.csv or
// visual_patterns.csv, "MMVP Images". Everything is joined by Index; the position is only verified
// (B37).
#include "core/base/files.h"
#include "core/io/annotation_file.h"
#include "core/io/benchmark_layouts.h"
#include "core/io/benchmark_text.h"
#include "core/io/csv.h"

#include <map>
#include <set>

namespace groundscope {

namespace {

using Severity = DataNote::Severity;
using RowsByIndex = std::map<int, CsvRow>;

/// A table whose first row may be a header, with the columns this reader needs.
struct IndexedTable {
    RowsByIndex rows;
    std::map<std::string, std::size_t> columns;
    [[nodiscard]] std::string cell(int index, const std::string& column) const {
        const auto row = rows.find(index);
        const auto at = columns.find(column);
        return row == rows.end() || at == columns.end() ? std::string()
                                                        : cellAt(row->second, at->second);
    }
};

bool isHeader(const CsvRow& row) {
    for (std::size_t i = 0; i < std::min<std::size_t>(2, row.cells.size()); ++i) {
        const std::string cell = lowered(trimmed(row.cells[i]));
        if (cell == "index" || cell == "lndex")  // the hub's copy spells it with a lower-case L
            return true;
    }
    return false;
}

/// Reads rows by Index; `names` are the columns by position for files without a header. A row whose
/// index is no number takes its position.
Result<IndexedTable> readTable(const std::filesystem::path& path,
                               const std::vector<std::string>& names,
                               std::vector<DataNote>& notes) {
    GS_TRY(std::vector<CsvRow> rows, readCsv(path));
    IndexedTable table;
    for (std::size_t i = 0; i < names.size(); ++i)
        table.columns[names[i]] = i;
    if (!rows.empty() && isHeader(rows[0])) {
        for (const std::string& name : names) {
            const auto column = name == "Index" ? columnOf(rows[0], {"Index", "lndex"})
                                                : columnOf(rows[0], {name, name + "s"});
            if (column)
                table.columns[name] = *column;
            else
                table.columns.erase(name);
        }
    }
    NoteList list(notes, path.string());
    int position = 0;
    for (CsvRow& row : rows) {
        if (isHeader(row))
            continue;
        ++position;
        const std::string place = "line " + std::to_string(row.line);
        const auto index = table.columns.contains("Index")
                               ? parseWhole(cellAt(row, table.columns["Index"]))
                               : std::nullopt;
        if (!index)
            list.add(Severity::Warning,
                     "bad-index",
                     {},
                     place,
                     "The index is no number: the row's position is taken.");
        else if (*index != position)
            list.add(Severity::Warning,
                     "index-position",
                     std::to_string(*index),
                     place,
                     "Row " + std::to_string(position) + " has the index " +
                         std::to_string(*index) + ": joined by index.");
        if (!table.rows.emplace(index.value_or(position), std::move(row)).second)
            list.add(Severity::Warning,
                     "duplicate-id",
                     std::to_string(index.value_or(position)),
                     place,
                     "This index occurs twice: the first row counts.");
    }
    return table;
}

/// Expressions by index: the second column, whatever its name (" Object").
Result<IndexedTable> readObjects(const std::filesystem::path& path, std::vector<DataNote>& notes) {
    return readTable(path, {"Index", "Object"}, notes);
}

/// The index of a picture: its id in the file, else the number its name is made of.
std::optional<int> indexOf(const AnnotatedImage& image) {
    const auto id = parseWhole(image.id);
    return id ? id : parseWhole(std::filesystem::path(image.fileName).stem().string());
}

struct Tables {
    IndexedTable objects;
    IndexedTable questions;
    IndexedTable patterns;
};

Result<Tables> readTables(const std::filesystem::path& root, std::vector<DataNote>& notes) {
    Tables tables;
    GS_TRY(tables.objects, readObjects(root / "Objects.csv", notes));
    const std::filesystem::path patterns = root / "visual_patterns.csv";
    if (isFile(patterns)) {
        GS_TRY(tables.patterns,
               readTable(patterns,
                         {"", "Index", "Question", "Options", "Correct Answer", "Pattern"},
                         notes));
    }
    const std::filesystem::path questions =
        firstFile(root, {"Questions.csv", "MMVP/Questions.csv"});
    if (!questions.empty()) {
        GS_TRY(tables.questions,
               readTable(questions,
                         {"Index", "Question", "Options", "Correct Answer", "question_extension"},
                         notes));
    } else if (isFile(patterns)) {
        tables.questions = tables.patterns;
        notes.push_back(
            {Severity::Info,
             "fallback-questions",
             {},
             patterns.string(),
             "There is no Questions.csv: questions are taken from visual_patterns.csv."});
    } else {
        notes.push_back({Severity::Warning,
                         "missing-questions",
                         {},
                         root.string(),
                         "There is neither Questions.csv nor visual_patterns.csv: the samples have "
                         "no questions."});
    }
    return tables;
}

void fillTexts(const Tables& tables, int index, Sample& sample) {
    sample.rawExpression = tables.objects.cell(index, "Object");
    if (!saysNone(sample.rawExpression)) {
        sample.expression = cleanExpression(sample.rawExpression);
        sample.objects = {sample.expression};
    }
    sample.question = tables.questions.cell(index, "Question");
    sample.rawOptions = tables.questions.cell(index, "Options");
    sample.questionExtension = tables.questions.cell(index, "question_extension");
    sample.choices = choicesFromOptions(sample.rawOptions);
    sample.correctChoice =
        choiceIndexOf(tables.questions.cell(index, "Correct Answer"), sample.choices);
    const std::string pattern = trimmed(tables.patterns.cell(index, "Pattern"));
    if (!pattern.empty())
        sample.tags["pattern"] = pattern;
    sample.tags["pair"] =
        std::to_string((index + 1) / 2);  // (1,2), (3,4), …: same question, opposite answers
}

TargetState stateOf(const Sample& sample) {
    if (sample.expression.empty())
        return TargetState::NoExpression;
    return sample.annotations.empty() ? TargetState::Absent : TargetState::Present;
}

/// meta_none.txt must name exactly the pictures whose expression is None.
void checkNoneList(const std::filesystem::path& root, Benchmark& benchmark) {
    const std::filesystem::path path = root / "meta_none.txt";
    const auto text = isFile(path) ? readFile(path, 1 << 20) : Result<std::string>(Error{});
    if (!text)
        return;
    std::set<std::string> listed;
    std::size_t begin = 0;
    while (begin < text->size()) {
        const std::size_t end = std::min(text->find('\n', begin), text->size());
        const std::string name = trimmed(std::string_view(*text).substr(begin, end - begin));
        if (!name.empty())
            listed.insert(name);
        begin = end + 1;
    }
    for (const Sample& sample : benchmark.samples) {
        const bool isListed = listed.contains(sample.imagePath.filename().string());
        if (isListed != (sample.target == TargetState::NoExpression))
            benchmark.notes.push_back(
                {Severity::Warning,
                 "none-list",
                 sample.id,
                 path.string(),
                 isListed
                     ? "The list says that there is no expression, Objects.csv has one."
                     : "Objects.csv has no expression, but the list does not name this image."});
    }
}

void noteRowsWithoutImage(const Tables& tables,
                          const std::set<int>& used,
                          const std::filesystem::path& root,
                          Benchmark& benchmark) {
    for (const auto& [index, row] : tables.objects.rows) {
        if (!used.contains(index))
            benchmark.notes.push_back(
                {Severity::Warning,
                 "row-without-image",
                 std::to_string(index),
                 (root / "Objects.csv").string() + ": line " + std::to_string(row.line),
                 "Segmentations.json has no image of this index."});
    }
}

/// The benchmark itself has 300 images; anything else in its layout goes by its folder's name.
std::string nameFor(const std::filesystem::path& root, std::size_t images) {
    constexpr std::size_t kPublished = 300;
    const std::filesystem::path normal = root.lexically_normal();
    const std::filesystem::path folder =
        normal.has_filename() ? normal.filename() : normal.parent_path().filename();
    return images == kPublished || folder.empty() || folder == "." ? "PixMMVP" : folder.string();
}

}  // namespace

bool looksLikePixmmvp(const std::filesystem::path& root) {
    return isFile(root / "Objects.csv") && isFile(root / "Segmentations.json");
}

Result<Benchmark> readPixmmvp(const std::filesystem::path& root, const Progress& progress) {
    Benchmark benchmark{{}, root, "pixmmvp", {}, {}};
    GS_TRY(AnnotationFile file, readCocoFile(root / "Segmentations.json", progress));
    benchmark.name = nameFor(root, file.images.size());
    benchmark.notes = std::move(file.notes);
    GS_TRY(const Tables tables, readTables(root, benchmark.notes));
    std::filesystem::path images = firstFolder(root, {"MMVP Images", "MMVP/MMVP Images", "images"});
    if (images.empty())
        images = root / "MMVP Images";
    std::set<int> used;
    int position = 0;
    for (AnnotatedImage& image : file.images) {
        ++position;
        const auto index = indexOf(image);
        if (!index)
            benchmark.notes.push_back({Severity::Warning,
                                       "bad-index",
                                       image.fileName,
                                       (root / "Segmentations.json").string(),
                                       "This image has no number: its position is taken."});
        Sample sample;
        const int key = index.value_or(position);
        used.insert(key);
        sample.id = std::to_string(key);
        sample.imagePath = images / image.fileName;
        sample.imageSize = image.size;
        sample.annotations = std::move(image.annotations);
        fillTexts(tables, key, sample);
        sample.target = stateOf(sample);
        if (!tables.objects.rows.contains(key))
            benchmark.notes.push_back({Severity::Warning,
                                       "image-without-row",
                                       sample.id,
                                       (root / "Objects.csv").string(),
                                       "Objects.csv has no row for this image."});
        benchmark.samples.push_back(std::move(sample));
    }
    noteRowsWithoutImage(tables, used, root, benchmark);
    checkNoneList(root, benchmark);
    return benchmark;
}

}  // namespace groundscope
