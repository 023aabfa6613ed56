// SPDX-License-Identifier: GPL-3.0-or-later
// PixCV-Bench as it lies on disk (spec 1.2): Objects.csv joined with ADE20K's and COCO's
// FinalSegmentations.json by file name, and with CV-Bench's JSONL by idx. Loader order: all ADE
// images, then all COCO (spec 1.3).
#include "core/base/files.h"
#include "core/io/annotation_file.h"
#include "core/io/benchmark_layouts.h"
#include "core/io/benchmark_text.h"
#include "core/io/csv.h"

#include <array>
#include <map>

namespace groundscope {

namespace {

using Severity = DataNote::Severity;

/// One of the two sources, wherever its files lie.
struct Source {
    std::string name;
    std::vector<std::string> segmentations;
    std::vector<std::string> images;
};

const std::array<Source, 2>& sources() {
    static const std::array<Source, 2> kSources{
        Source{"ADE20K",
               {"ADE20K/validation/FinalSegmentations.json", "ADE20K/FinalSegmentations.json"},
               {"ADE20K/validation/images", "ADE20K/images/validation", "ADE20K/images", "ADE20K"}},
        Source{"COCO",
               {"COCO/FinalSegmentations.json", "COCO/coco/FinalSegmentations.json"},
               {"COCO/coco/images", "COCO/images", "COCO/val2017", "COCO/coco/val2017", "COCO"}}};
    return kSources;
}

std::filesystem::path objectsPath(const std::filesystem::path& root) {
    return firstFile(root, {"CV-Bench/Objects.csv", "Objects.csv"});
}

/// One row of Objects.csv.
struct ObjectRow {
    std::string id;
    std::string objects;
    int line = 0;
};

/// By bare file name, with the source that the path names: both sources may hold the same name.
using ObjectRows = std::map<std::pair<std::string, std::string>, ObjectRow>;

Result<ObjectRows> readObjects(const std::filesystem::path& path, std::vector<DataNote>& notes) {
    GS_TRY(const std::vector<CsvRow> rows, readCsv(path));
    const auto id = rows.empty() ? std::nullopt : columnOf(rows[0], {"Id", "idx", "Index"});
    const auto file = rows.empty() ? std::nullopt : columnOf(rows[0], {"file"});
    const auto objects = rows.empty() ? std::nullopt : columnOf(rows[0], {"Objects", "Object"});
    if (!id || !file || !objects)
        return Error{
            ErrorCode::Format, "Expected the columns Id, file and Objects.", path.string()};
    NoteList list(notes, path.string());
    ObjectRows byFile;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const std::string place = "line " + std::to_string(rows[i].line);
        const std::filesystem::path name = withSlashes(trimmed(cellAt(rows[i], *file)));
        const std::string source =
            name.string().find("ADE20K") != std::string::npos ? "ADE20K" : "COCO";
        ObjectRow row{trimmed(cellAt(rows[i], *id)), cellAt(rows[i], *objects), rows[i].line};
        if (row.id != std::to_string(i - 1))
            list.add(Severity::Warning,
                     "index-position",
                     row.id,
                     place,
                     "Row " + std::to_string(i - 1) + " has the Id " + row.id +
                         ": joined by Id and file name.");
        if (!byFile.emplace(std::pair(source, name.filename().string()), std::move(row)).second)
            list.add(Severity::Warning,
                     "duplicate-id",
                     name.filename().string(),
                     place,
                     "This image has a row already: the first counts.");
    }
    return byFile;
}

/// CV-Bench's texts by idx; 2D rows only.
using BenchRows = std::map<std::string, InputJson>;

void readBenchLine(const std::string& line,
                   const std::string& place,
                   NoteList& notes,
                   BenchRows& rows) {
    auto json = parseInput(line, place);
    const std::string id = json ? textOf(member(*json, "idx")) : std::string();
    if (id.empty()) {
        notes.add(Severity::Warning,
                  "bad-question-line",
                  {},
                  place,
                  "This line is no JSON object with an idx.");
        return;
    }
    const std::string type = textOf(member(*json, "type"));
    if (type.empty() || type == "2D")
        rows.emplace(id, *std::move(json));
}

std::filesystem::path jsonlPath(const std::filesystem::path& root) {
    return firstFile(
        root, {"CV-Bench/test_2d.jsonl", "CV-Bench/test.jsonl", "test_2d.jsonl", "test.jsonl"});
}

/// The texts of the benchmark itself, or of a variant. Errors: Unsupported when the variant is there
/// as parquet only, NotFound when it is not there at all.
Result<std::filesystem::path> textsPath(const std::filesystem::path& root,
                                        const BenchmarkVariant& variant) {
    if (!variant.questions)
        return jsonlPath(root);
    const std::string name = numberedName("test_", *variant.questions, "");
    const auto inEither = [&root, &name](const char* extension) {
        return firstFile(root, {"CV-Bench/" + name + extension, name + extension});
    };
    const std::filesystem::path file = inEither(".jsonl");
    if (!file.empty())
        return file;
    const std::filesystem::path parquet = inEither(".parquet");
    if (!parquet.empty())
        return parquetError(parquet);
    return Error{ErrorCode::NotFound,
                 "This variant's questions are not there.",
                 (root / "CV-Bench" / (name + ".jsonl")).string()};
}

/// Notes when there is no JSONL; a parquet is named with what to do.
void noteMissingTexts(const std::filesystem::path& root, std::vector<DataNote>& notes) {
    const auto parquet = firstFile(
        root,
        {"CV-Bench/test_2d.parquet", "CV-Bench/test.parquet", "test_2d.parquet", "test.parquet"});
    const std::string wanted = (root / "CV-Bench" / "test_2d.jsonl").string();
    if (parquet.empty())
        notes.push_back({Severity::Warning,
                         "missing-questions",
                         {},
                         wanted,
                         "CV-Bench's test_2d.jsonl is not there: the samples have no questions and "
                         "red-box expressions "
                         "cannot be composed. Download it from nyu-visionx/CV-Bench."});
    else
        notes.push_back({Severity::Warning,
                         "parquet",
                         {},
                         parquet.string(),
                         "Parquet files are not read. Put test_2d.jsonl (beside it on the hub, "
                         "nyu-visionx/CV-Bench) at " +
                             wanted +
                             ", or write it from the parquet: every column but `image`, one JSON "
                             "object a line."});
}

Result<BenchRows> readBenchTexts(const std::filesystem::path& root,
                                 const std::filesystem::path& path,
                                 std::vector<DataNote>& notes) {
    BenchRows rows;
    if (path.empty()) {
        noteMissingTexts(root, notes);
        return rows;
    }
    GS_TRY(const std::string text, readFile(path));
    NoteList list(notes, path.string());
    std::size_t begin = 0;
    for (int number = 1; begin < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = trimmed(std::string_view(text).substr(begin, end - begin));
        if (!line.empty())
            readBenchLine(line, "line " + std::to_string(number), list, rows);
        begin = end + 1;
    }
    return rows;
}

void fillChoices(const InputJson& row, Sample& sample) {
    if (const InputJson* choices = arrayMember(row, "choices")) {
        for (std::size_t i = 0; i < choices->size() && i < 26; ++i)
            sample.choices.push_back(
                {std::string(1, static_cast<char>('A' + i)), textOf(&(*choices)[i])});
    }
    sample.correctChoice = choiceIndexOf(textOf(member(row, "answer")), sample.choices);
}

void fillTexts(const InputJson& row,
               const std::string& where,
               Sample& sample,
               std::vector<DataNote>& notes) {
    sample.question = textOf(member(row, "question"));
    sample.prompt = textOf(member(row, "prompt"));
    fillChoices(row, sample);
    for (const char* key : {"task", "source"}) {
        const std::string value = textOf(member(row, key));
        if (!value.empty())
            sample.tags[key] = value;
    }
    const std::filesystem::path name = textOf(member(row, "source_filename"));
    if (!name.empty() && name.filename() != sample.imagePath.filename())
        notes.push_back({Severity::Warning,
                         "question-mismatch",
                         sample.id,
                         where,
                         "CV-Bench's row of this idx belongs to " + name.filename().string() +
                             ", not to " + sample.imagePath.filename().string() + "."});
}

/// Objects and expression by spec 3.3; a boxed member comes first.
void fillExpression(Sample& sample) {
    if (saysNone(sample.rawExpression))
        return;
    const auto pair = parsePair(sample.rawExpression);
    if (!pair) {
        sample.expression = cleanExpression(sample.rawExpression);
        sample.objects = {sample.expression};
        return;
    }
    sample.objects = *pair;
    sample.redBox = mentionsRedBox(sample.prompt) || mentionsRedBox(sample.question);
    if (!sample.redBox) {
        sample.expression = (*pair)[0] + " and " + (*pair)[1];
        return;
    }
    const std::string& asked = sample.question.empty() ? sample.prompt : sample.question;
    if (boxedMember(*pair, asked) == 1)
        std::swap(sample.objects[0], sample.objects[1]);
    sample.expression = sample.objects[0] + " (annotated by the red box) and " + sample.objects[1];
}

struct Inputs {
    std::filesystem::path root;
    ObjectRows objects;
    BenchRows texts;
    std::string textsPath;
};

Sample makeSample(const Inputs& inputs,
                  const Source& source,
                  AnnotatedImage& image,
                  const std::filesystem::path& images,
                  std::vector<DataNote>& notes) {
    Sample sample;
    const std::filesystem::path name = std::filesystem::path(image.fileName).filename();
    sample.imagePath = images / name;
    sample.imageSize = image.size;
    sample.annotations = std::move(image.annotations);
    sample.note = image.note;
    sample.ambiguous = image.ambiguous;
    sample.tags["source"] = source.name;
    const auto row = inputs.objects.find({source.name, name.string()});
    if (row == inputs.objects.end()) {
        sample.id = name.stem().string();
        notes.push_back({Severity::Warning,
                         "image-without-row",
                         sample.id,
                         objectsPath(inputs.root).string(),
                         "Objects.csv has no row for " + name.string() + "."});
    } else {
        sample.id = row->second.id;
        sample.rawExpression = row->second.objects;
    }
    sample.tags["task"] =
        parsePair(sample.rawExpression) ? "Relation" : "Count";  // CV-Bench's row says so too
    const auto text = inputs.texts.find(sample.id);
    if (text != inputs.texts.end())
        fillTexts(text->second, inputs.textsPath, sample, notes);
    else if (!inputs.texts.empty())
        notes.push_back({Severity::Warning,
                         "missing-questions",
                         sample.id,
                         inputs.textsPath,
                         "CV-Bench has no 2D row of this idx."});
    fillExpression(sample);
    if (sample.expression.empty())
        sample.target = TargetState::NoExpression;
    else
        sample.target = sample.annotations.empty() ? TargetState::Absent : TargetState::Present;
    return sample;
}

Result<Done> readSource(const Inputs& inputs,
                        const Source& source,
                        Benchmark& benchmark,
                        const Progress& progress) {
    const std::filesystem::path path = firstFile(inputs.root, source.segmentations);
    if (path.empty()) {
        benchmark.notes.push_back(
            {Severity::Warning,
             "missing-part",
             {},
             (inputs.root / source.segmentations[0]).string(),
             "The annotations of " + source.name + " are not there: its samples are left out."});
        return Done{};
    }
    GS_TRY(AnnotationFile file, readCocoFile(path, progress));
    benchmark.notes.insert(benchmark.notes.end(), file.notes.begin(), file.notes.end());
    std::filesystem::path images =
        firstFolder(inputs.root, {source.images[0], source.images[1], source.images[2]});
    if (images.empty())
        images = inputs.root / source.images[0];
    for (AnnotatedImage& image : file.images)
        benchmark.samples.push_back(makeSample(inputs, source, image, images, benchmark.notes));
    return Done{};
}

}  // namespace

bool looksLikePixcvbench(const std::filesystem::path& root) {
    if (objectsPath(root).empty())
        return false;
    return !firstFile(root, sources()[0].segmentations).empty() ||
           !firstFile(root, sources()[1].segmentations).empty();
}

Result<PixcvbenchPlaces> pixcvbenchPlaces(const std::filesystem::path& root, const BenchmarkVariant& variant) {
    PixcvbenchPlaces places{objectsPath(root), {}, {}};
    GS_TRY(places.texts, textsPath(root, variant));
    for (const Source& source : sources())
        if (const auto path = firstFile(root, source.segmentations); !path.empty())
            places.segmentations.push_back(path);
    return places;
}

Result<Benchmark> readPixcvbench(const std::filesystem::path& root,
                                 const BenchmarkVariant& variant,
                                 const Progress& progress) {
    Benchmark benchmark{"PixCV-Bench", root, "pixcvbench", {}, {}};
    GS_TRY(const std::filesystem::path texts, textsPath(root, variant));
    Inputs inputs{root, {}, {}, texts.string()};
    GS_TRY(inputs.objects, readObjects(objectsPath(root), benchmark.notes));
    GS_TRY(inputs.texts, readBenchTexts(root, texts, benchmark.notes));
    for (const Source& source : sources()) {
        GS_CHECK(readSource(inputs, source, benchmark, progress));
        progress.tell("open",
                      static_cast<std::int64_t>(benchmark.samples.size()),
                      static_cast<std::int64_t>(inputs.objects.size()));
    }
    return benchmark;
}

}  // namespace groundscope
