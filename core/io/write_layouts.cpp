// SPDX-License-Identifier: GPL-3.0-or-later
// PixMMVP and PixCV-Bench from nothing (spec 1.1, 1.2): tables, segmentations, pictures to copy.
#include "core/data/edit.h"
#include "core/io/annotation_patch.h"
#include "core/io/annotation_writers.h"
#include "core/io/benchmark_text.h"
#include "core/io/csv.h"

#include <algorithm>
#include <set>

namespace groundscope {

namespace {

namespace fs = std::filesystem;

std::string tagOf(const Sample& sample, const char* name) {
    const auto tag = sample.tags.find(name);
    return tag == sample.tags.end() ? std::string() : tag->second;
}

/// Their ids where all are whole numbers, each once; else positions from `first`.
std::vector<int> numbersOf(const std::vector<const Sample*>& samples, int first) {
    std::vector<int> numbers;
    std::set<int> seen;
    for (const Sample* sample : samples) {
        const auto number = parseWhole(sample->id);
        if (number && *number >= first && seen.insert(*number).second)
            numbers.push_back(*number);
    }
    if (numbers.size() == samples.size())
        return numbers;
    numbers.clear();
    for (std::size_t i = 0; i < samples.size(); ++i)
        numbers.push_back(first + static_cast<int>(i));
    return numbers;
}

/// Entries of one annotation: one polygon each, as the published loaders expect them; a mask where there are holes.
Result<std::vector<Json>> entriesOf(const Sample& sample, const Annotation& annotation) {
    const JsonStyle style;
    std::vector<Annotation> parts;
    if (annotation.mask || hasHoles(annotation.region))
        parts.push_back(annotation);
    else
        for (const RegionPart& part : annotation.region.parts)
            parts.push_back({annotation.id, annotation.label, {{part}}, std::nullopt});
    std::vector<Json> entries;
    for (const Annotation& part : parts) {
        const bool isOne = parts.size() == 1;
        Json json;
        GS_TRY(json["segmentation"], cocoSegmentation(sample, isOne ? annotation : part, {}, style));
        json["area"] = coordinateJson(cocoArea(part), style);
        json["bbox"] = cocoBox(part, style);
        json["iscrowd"] = 0;
        entries.push_back(std::move(json));
    }
    return entries;
}

/// Notes that no table holds.
void addNotes(const Sample& sample, Json& image) {
    if (!sample.note.empty())
        image["note"] = sample.note;
    if (sample.ambiguous)
        image["ambiguous"] = "yes";
}

/// The expression as PixMMVP's Objects.csv has it: with a blank before.
std::string objectCell(const Sample& sample) {
    const std::string cell = expressionCell(sample);
    return csvCell(cell.starts_with(' ') ? cell : " " + (cell.empty() ? std::string("None") : cell));
}

struct PixmmvpTables {
    std::string objects = "Index, Object\n";
    std::string questions = "Index,Question,Options,Correct Answer\n";
    std::string patterns = ",Index,Question,Options,Correct Answer,Pattern\n";
    std::string none;
    bool hasPatterns = false;

    void add(const Sample& sample, int number, const std::string& picture) {
        const std::string index = std::to_string(number);
        const std::string options = optionsText(sample);
        const std::string pattern = tagOf(sample, "pattern");
        objects += index + "," + objectCell(sample) + "\n";
        questions += csvLine({index, sample.question, options, answerCell(sample)});
        patterns += csvLine({std::to_string(number - 1), index, sample.question, options, answerCell(sample), pattern});
        hasPatterns = hasPatterns || !pattern.empty();
        if (saysNone(expressionCell(sample)))
            none += picture + "\n";
    }
};

}  // namespace

Result<std::vector<OutputFile>> pixmmvpFiles(const Benchmark& benchmark, const fs::path& folder, PictureCopies& copies) {
    std::vector<const Sample*> samples;
    for (const Sample& sample : benchmark.samples)
        samples.push_back(&sample);
    const std::vector<int> numbers = numbersOf(samples, 1);
    PixmmvpTables tables;
    Json images = Json::array();
    Json annotations = Json::array();
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const Sample& sample = *samples[i];
        const std::string extension = sample.imagePath.extension().string();
        const std::string picture = std::to_string(numbers[i]) + (extension.empty() ? ".jpg" : extension);
        tables.add(sample, numbers[i], picture);
        copies.emplace_back(sample.imagePath, folder / "MMVP Images" / picture);
        Json image{{"id", numbers[i]}, {"width", sample.imageSize.width}, {"height", sample.imageSize.height},
                   {"file_name", picture}, {"license", 0}, {"date_captured", ""}};
        addNotes(sample, image);
        images.push_back(std::move(image));
        for (const Annotation& annotation : sample.annotations) {
            GS_TRY(std::vector<Json> entries, entriesOf(sample, annotation));
            for (Json& entry : entries) {
                entry["id"] = annotations.size() + 1;
                entry["image_id"] = numbers[i];
                entry["category_id"] = nullptr;
                annotations.push_back(std::move(entry));
            }
        }
    }
    const Json json{{"info", {{"version", "1.0"}, {"description", benchmark.name}}},
                    {"images", std::move(images)},
                    {"annotations", std::move(annotations)},
                    {"licenses", {{{"id", 0}, {"name", "Unknown License"}, {"url", ""}}}},
                    {"categories", Json::array()}};
    std::vector<OutputFile> files{{folder / "Objects.csv", tables.objects},
                                  {folder / "Questions.csv", tables.questions},
                                  {folder / "meta_none.txt", tables.none},
                                  {folder / "Segmentations.json", dumpJson(json)}};
    if (tables.hasPatterns)
        files.emplace_back(folder / "visual_patterns.csv", tables.patterns);
    return files;
}

namespace {

/// One of the two sources of PixCV-Bench and where its files lie.
struct SourceFolders {
    const char* name;
    const char* images;
    const char* segmentations;
    const char* dataset;
};
constexpr SourceFolders kSources[]{
    {"ADE20K", "ADE20K/validation/images", "ADE20K/validation/FinalSegmentations.json", "ADE20K Validation Set"},
    {"COCO", "COCO/coco/images", "COCO/FinalSegmentations.json", "COCO Validation Set"}};

std::string promptOf(const Sample& sample) {
    if (!sample.prompt.empty() || sample.choices.empty())
        return sample.prompt;
    std::string text = sample.question + " Select from the following choices.";
    for (std::size_t i = 0; i < sample.choices.size(); ++i)
        text += std::string("\n(") + static_cast<char>('A' + i) + ") " + sample.choices[i].text;
    return text;
}

/// A name or a printed pair of names.
std::string objectsCell(const Sample& sample) {
    std::string cell = expressionCell(sample);
    if (!cell.empty() || sample.objects.size() != 2)
        return cell.empty() ? "None" : cell;
    return "('" + sample.objects[0] + "', '" + sample.objects[1] + "')";
}

Json benchLine(const Sample& sample, int id, const SourceFolders& source, const std::string& picture) {
    Json choices = Json::array();
    for (const Choice& choice : sample.choices)
        choices.push_back(choice.text);
    const std::string task = tagOf(sample, "task");
    const int answer = sample.correctChoice.value_or(-1);
    return {{"idx", id},
            {"type", "2D"},
            {"task", task.empty() ? (parsePair(objectsCell(sample)) ? "Relation" : "Count") : task},
            {"question", sample.question},
            {"choices", std::move(choices)},
            {"answer", answer < 0 ? std::string() : std::string{'(', static_cast<char>('A' + answer), ')'}},
            {"prompt", promptOf(sample)},
            {"source", source.name},
            {"source_dataset", source.dataset},
            {"source_filename", picture}};
}

struct PixcvbenchTables {
    std::string objects = ",Id,file,Objects\n";
    std::string lines;
};

/// The samples of one source.
Result<OutputFile> sourceFile(const std::vector<std::pair<const Sample*, int>>& samples,
                              const SourceFolders& source,
                              const fs::path& folder,
                              PixcvbenchTables& tables,
                              PictureCopies& copies) {
    Json images = Json::array();
    Json annotations = Json::array();
    std::set<std::string> names;
    for (const auto& [sample, id] : samples) {
        const std::string picture = sample->imagePath.filename().string();
        if (!names.insert(picture).second)
            return Error{ErrorCode::Unsupported,
                         "Sample " + sample->id + ": PixCV-Bench joins by file name, and two pictures of one source are named " + picture + ".",
                         {}};
        copies.emplace_back(sample->imagePath, folder / source.images / picture);
        tables.objects += csvLine({std::to_string(id), std::to_string(id), std::string("CV-Bench/") + source.images + "/" + picture,
                                   objectsCell(*sample)});
        tables.lines += dumpJson(benchLine(*sample, id, source, picture)) + "\n";
        const std::size_t imageId = images.size();
        Json image{{"id", imageId}, {"file_name", picture}};
        addNotes(*sample, image);
        images.push_back(std::move(image));
        for (const Annotation& annotation : sample->annotations) {
            GS_TRY(const std::vector<Json> entries, entriesOf(*sample, annotation));
            for (const Json& entry : entries) {
                Json json{{"image_id", imageId}, {"category_id", 0}};
                json.update(entry);
                annotations.push_back(std::move(json));
            }
        }
    }
    const Json json{{"categories", {{{"id", 0}, {"name", "foreground"}}}}, {"images", std::move(images)}, {"annotations", std::move(annotations)}};
    return OutputFile{folder / source.segmentations, dumpJson(json)};
}

}  // namespace

Result<std::vector<OutputFile>> pixcvbenchFiles(const Benchmark& benchmark, const fs::path& folder, PictureCopies& copies) {
    std::vector<const Sample*> samples;
    for (const SourceFolders& source : kSources)
        for (const Sample& sample : benchmark.samples)
            if ((tagOf(sample, "source") == "ADE20K") == (std::string(source.name) == "ADE20K"))
                samples.push_back(&sample);
    const std::vector<int> ids = numbersOf(samples, 0);
    std::vector<OutputFile> files;
    PixcvbenchTables tables;
    for (const SourceFolders& source : kSources) {
        std::vector<std::pair<const Sample*, int>> own;
        for (std::size_t i = 0; i < samples.size(); ++i)
            if ((tagOf(*samples[i], "source") == "ADE20K") == (std::string(source.name) == "ADE20K"))
                own.emplace_back(samples[i], ids[i]);
        if (own.empty())
            continue;
        GS_TRY(OutputFile file, sourceFile(own, source, folder, tables, copies));
        files.push_back(std::move(file));
    }
    files.emplace_back(folder / "CV-Bench" / "Objects.csv", tables.objects);
    files.emplace_back(folder / "CV-Bench" / "test_2d.jsonl", tables.lines);
    return files;
}

}  // namespace groundscope
