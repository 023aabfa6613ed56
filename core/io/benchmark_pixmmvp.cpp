// SPDX-License-Identifier: GPL-3.0-or-later
// PixMMVP as it lies on disk (spec 1.1): Objects.csv, Segmentations.json, Questions.csv or
// visual_patterns.csv, "MMVP Images". Everything is joined by Index; the position is only verified
// (B37). Prompt-sensitivity variants take other files of the same kind (spec 1.4).
#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/io/annotation_file.h"
#include "core/io/benchmark_layouts.h"
#include "core/io/benchmark_text.h"
#include "core/io/csv.h"
#include "core/io/image.h"
#include "core/io/indexed_table.h"

#include <algorithm>
#include <map>
#include <set>

namespace groundscope {

namespace {

using Severity = DataNote::Severity;
/// Expressions by index: the second column, whatever its name (" Object").
Result<IndexedTable> readObjects(const std::filesystem::path& path, std::vector<DataNote>& notes) {
    return readIndexedTable(path, pixmmvpColumns(path), notes);
}

/// The index of a picture: its id in the file, else the number its name is made of.
std::optional<int> indexOf(const AnnotatedImage& image) {
    const auto id = parseWhole(image.id);
    return id ? id : parseWhole(std::filesystem::path(image.fileName).stem().string());
}

constexpr const char* kVariants = "MMVP_Prompts_Sensitivity/";

using Places = PixmmvpPlaces;

/// The first name that is there. Errors: NotFound with the first one.
Result<std::filesystem::path> variantPlace(const std::filesystem::path& root,
                                           const std::vector<std::string>& names) {
    std::filesystem::path place = firstFile(root, names);
    if (place.empty())
        place = firstFolder(root, names);
    if (place.empty())
        return Error{ErrorCode::NotFound, "This variant is not there.", (root / names[0]).string()};
    return place;
}

}  // namespace

Result<PixmmvpPlaces> pixmmvpPlaces(const std::filesystem::path& root, const BenchmarkVariant& variant) {
    Places places{root, root / "Objects.csv", root / "Segmentations.json", {}, {}, {}};
    places.images = firstFolder(root, {"MMVP Images", "MMVP/MMVP Images", "images"});
    if (places.images.empty())
        places.images = root / "MMVP Images";
    places.usualQuestions = firstFile(root, {"Questions.csv", "MMVP/Questions.csv"});
    places.questions = places.usualQuestions;
    if (variant.objects) {
        GS_TRY(places.objects, variantPlace(root, {"Objects_variations.csv"}));
    }
    if (variant.questions) {
        const std::string name = numberedName("Questions_", *variant.questions, ".csv");
        GS_TRY(places.questions, variantPlace(root, {name, "MMVP/" + name}));
    }
    if (variant.images) {
        const std::string file = numberedName("Segmentations_", *variant.images, ".json");
        const std::string folder = numberedName("var_", *variant.images, "/MMVP Images");
        GS_TRY(places.segmentations, variantPlace(root, {kVariants + file, file}));
        GS_TRY(places.images, variantPlace(root, {kVariants + folder, folder}));
    }
    return places;
}

namespace {

struct Tables {
    IndexedTable objects;
    IndexedTable questions;
    IndexedTable usual;  ///< the benchmark's own questions: what the options say does not change
    IndexedTable patterns;
};

Result<IndexedTable> readQuestions(const std::filesystem::path& path, std::vector<DataNote>& notes) {
    return readIndexedTable(path, pixmmvpColumns(path), notes);
}

Result<Tables> readTables(const Places& places, std::vector<DataNote>& notes) {
    Tables tables;
    GS_TRY(tables.objects, readObjects(places.objects, notes));
    const std::filesystem::path patterns = places.root / "visual_patterns.csv";
    if (isFile(patterns)) {
        GS_TRY(tables.patterns,
               readIndexedTable(patterns, pixmmvpColumns(patterns), notes));
    }
    tables.usual = tables.patterns;
    if (!places.usualQuestions.empty()) {
        GS_TRY(tables.usual, readQuestions(places.usualQuestions, notes));
    }
    tables.questions = tables.usual;
    if (places.questions != places.usualQuestions) {
        GS_TRY(tables.questions, readQuestions(places.questions, notes));
    }
    if (!places.questions.empty())
        return tables;
    if (isFile(patterns))
        notes.push_back(
            {Severity::Info,
             "fallback-questions",
             {},
             patterns.string(),
             "There is no Questions.csv: questions are taken from visual_patterns.csv."});
    else
        notes.push_back({Severity::Warning,
                         "missing-questions",
                         {},
                         places.root.string(),
                         "There is neither Questions.csv nor visual_patterns.csv: the samples have "
                         "no questions."});
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
    sample.choices = choicesFromOptions(tables.usual.cell(index, "Options"));
    if (sample.choices.empty())
        sample.choices = choicesFromOptions(sample.rawOptions);
    sample.correctChoice =
        choiceIndexOf(tables.questions.cell(index, "Correct Answer"), sample.choices);
    const std::string pattern = trimmed(tables.patterns.cell(index, "Pattern"));
    if (!pattern.empty())
        sample.tags["pattern"] = pattern;
    sample.tags["pair"] =
        std::to_string((index + 1) / 2);  // (1,2), (3,4), …: same question, opposite answers
}

/// Variants crop pictures while their file still names the old size, and mark an absent target by an
/// empty mask.
void correctVariant(Sample& sample) {
    std::erase_if(sample.annotations, [](const Annotation& annotation) {
        return annotation.mask && annotation.mask->isEmpty();
    });
    const auto probed = probeImageSize(sample.imagePath);
    if (probed)
        sample.imageSize = *probed;
    else if (!sample.annotations.empty() && sample.annotations.front().mask)
        sample.imageSize = sample.annotations.front().mask->size;
}

TargetState stateOf(const Sample& sample) {
    if (sample.expression.empty())
        return TargetState::NoExpression;
    return sample.annotations.empty() ? TargetState::Absent : TargetState::Present;
}

Sample makeSample(const Places& places, const Tables& tables, int index, AnnotatedImage& image) {
    Sample sample;
    sample.id = std::to_string(index);
    sample.imagePath = places.images / image.fileName;
    sample.imageSize = image.size;
    sample.annotations = std::move(image.annotations);
    sample.note = image.note;
    sample.ambiguous = image.ambiguous;
    fillTexts(tables, index, sample);
    return sample;
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
                          const Places& places,
                          Benchmark& benchmark) {
    for (const auto& [index, row] : tables.objects.rows) {
        if (!used.contains(index))
            benchmark.notes.push_back(
                {Severity::Warning,
                 "row-without-image",
                 std::to_string(index),
                 places.objects.string() + ": line " + std::to_string(row.line),
                 places.segmentations.filename().string() + " has no image of this index."});
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

struct Files {
    AnnotationFile annotations;
    Tables tables;
    std::vector<DataNote> notes;  ///< of both
};

/// The annotations and the tables, side by side.
Result<Files> readFiles(const Places& places, const Progress& progress) {
    Files files;
    std::vector<DataNote> tableNotes;
    GS_CHECK(parallelFor(2, [&](std::size_t part) -> Result<Done> {
        if (part == 0) {
            GS_TRY(files.annotations, readCocoFile(places.segmentations, progress));
        } else {
            GS_TRY(files.tables, readTables(places, tableNotes));
        }
        return Done{};
    }));
    files.notes = std::move(files.annotations.notes);
    files.notes.insert(files.notes.end(), tableNotes.begin(), tableNotes.end());
    return files;
}

/// The number of each image in the tables: that of its file's name, else its position.
std::vector<int> keysOf(const Files& files, const Places& places, std::vector<DataNote>& notes) {
    std::vector<int> keys;
    keys.reserve(files.annotations.images.size());
    for (const AnnotatedImage& image : files.annotations.images) {
        const auto index = indexOf(image);
        if (!index)
            notes.push_back({Severity::Warning,
                             "bad-index",
                             image.fileName,
                             places.segmentations.string(),
                             "This image has no number: its position is taken."});
        keys.push_back(index.value_or(static_cast<int>(keys.size()) + 1));
        if (!files.tables.objects.rows.contains(keys.back()))
            notes.push_back({Severity::Warning,
                             "image-without-row",
                             std::to_string(keys.back()),
                             places.objects.string(),
                             "This table has no row for this image."});
    }
    return keys;
}

/// The samples of all images, made on all cores; what is annotated of the images moves into them.
Result<std::vector<Sample>> makeSamples(const Places& places, const std::vector<int>& keys, bool isVariant, Files& files) {
    constexpr std::size_t kAtOnce = 1024;
    std::vector<Sample> samples(keys.size());
    GS_CHECK(parallelFor((keys.size() + kAtOnce - 1) / kAtOnce, [&](std::size_t block) -> Result<Done> {
        for (std::size_t i = block * kAtOnce; i < std::min(keys.size(), (block + 1) * kAtOnce); ++i) {
            samples[i] = makeSample(places, files.tables, keys[i], files.annotations.images[i]);
            if (isVariant)
                correctVariant(samples[i]);
            samples[i].target = stateOf(samples[i]);
        }
        return Done{};
    }));
    return samples;
}

}  // namespace

bool looksLikePixmmvp(const std::filesystem::path& root) {
    return isFile(root / "Objects.csv") && isFile(root / "Segmentations.json");
}

Result<Benchmark> readPixmmvp(const std::filesystem::path& root,
                              const BenchmarkVariant& variant,
                              const Progress& progress) {
    Benchmark benchmark{{}, root, "pixmmvp", {}, {}};
    GS_TRY(const Places places, pixmmvpPlaces(root, variant));
    GS_TRY(Files files, readFiles(places, progress));
    benchmark.name = nameFor(root, files.annotations.images.size());
    benchmark.notes = std::move(files.notes);
    const std::vector<int> keys = keysOf(files, places, benchmark.notes);
    GS_TRY(benchmark.samples, makeSamples(places, keys, variant.images.has_value(), files));
    noteRowsWithoutImage(files.tables, std::set<int>(keys.begin(), keys.end()), places, benchmark);
    checkNoneList(root, benchmark);
    return benchmark;
}

}  // namespace groundscope
