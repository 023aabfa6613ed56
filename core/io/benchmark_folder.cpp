// SPDX-License-Identifier: GPL-3.0-or-later
// Any folder of pictures, with VIA 2, COCO or labelme annotations or masks beside them, or none. Pictures
// are not opened.
#include "core/io/annotation_file.h"
#include "core/io/benchmark_layouts.h"
#include "core/io/benchmark_masks.h"
#include "core/io/benchmark_text.h"
#include "core/io/image_decoders.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <system_error>
#include <unordered_map>

namespace groundscope {

namespace {

using Severity = DataNote::Severity;
namespace fs = std::filesystem;

constexpr int kMaxDepth = 4;
constexpr std::size_t kMaxFiles = 1000000;

struct Listing {
    std::vector<fs::path> pictures;
    std::vector<fs::path> annotations;
    std::vector<MaskPlace> masks;
    bool cut = false;  ///< there was more than kMaxFiles
};

bool isPictureName(const fs::path& path) {
    static const std::set<std::string> kExtensions{
        ".png", ".jpg", ".jpeg", ".jpe", ".webp", ".tif", ".tiff", ".bmp"};
    return kExtensions.contains(lowered(path.extension().string()));
}

/// Files below `root`, hidden ones and links to folders left out, in natural order.
Result<Listing> listFolder(const fs::path& root, const Progress& progress) {
    Listing listing;
    std::error_code code;
    fs::recursive_directory_iterator it(root, fs::directory_options::skip_permission_denied, code);
    if (code)
        return Error{
            ErrorCode::Io, "The folder cannot be listed: " + code.message() + ".", root.string()};
    std::size_t count = 0;
    for (; it != fs::recursive_directory_iterator(); it.increment(code)) {
        if (code)
            break;
        if (progress.stopped())
            return cancelledError();
        if (++count > kMaxFiles) {
            listing.cut = true;
            break;
        }
        const fs::path& path = it->path();
        const bool hidden = path.filename().string().starts_with('.');
        if (hidden || it.depth() >= kMaxDepth)
            it.disable_recursion_pending();
        if (hidden || !it->is_regular_file(code))
            continue;
        const std::string extension = lowered(path.extension().string());
        if (isPictureName(path))
            listing.pictures.push_back(path);
        else if (extension == ".json" || extension == ".csv")
            listing.annotations.push_back(path);
    }
    const auto natural = [](const fs::path& a, const fs::path& b) {
        return comesBefore(a.string(), b.string());
    };
    std::sort(listing.pictures.begin(), listing.pictures.end(), natural);
    std::sort(listing.annotations.begin(), listing.annotations.end(), natural);
    listing.masks = takeMasks(root, listing.pictures);
    return listing;
}

/// Samples by picture, so that several annotation files can speak of the same one.
class SampleList {
  public:
    explicit SampleList(const fs::path& root) : m_root(root) {}

    void addPicture(const fs::path& path) {
        m_byPath.emplace(key(path), m_samples.size());
        m_byName[path.filename().string()].push_back(m_samples.size());
        Sample sample;
        sample.imagePath = path;
        m_samples.push_back(std::move(sample));
    }

    /// The sample of a name in an annotation file: beside that file, below the root, or the only
    /// picture of that name.
    Sample& sampleFor(const std::string& name, const fs::path& annotationFolder) {
        const fs::path relative =
            name.starts_with('/') ? fs::path(name).filename() : fs::path(name);
        for (const fs::path& path : {annotationFolder / relative, m_root / relative}) {
            const auto found = m_byPath.find(key(path));
            if (found != m_byPath.end())
                return m_samples[found->second];
        }
        const auto sameName = m_byName.find(relative.filename().string());
        if (sameName != m_byName.end() && sameName->second.size() == 1)
            return m_samples[sameName->second[0]];
        const fs::path expected = annotationFolder / relative;
        addPicture(expected);  // it may not exist: the data check says so
        return m_samples.back();
    }

    std::vector<Sample>& samples() { return m_samples; }

    /// Ids: the stem; where two share one, the path below the root.
    void giveIds() {
        std::unordered_map<std::string, int> stems;
        for (const Sample& sample : m_samples)
            ++stems[sample.imagePath.stem().string()];
        for (Sample& sample : m_samples) {
            const std::string stem = sample.imagePath.stem().string();
            sample.id = stems[stem] == 1
                            ? stem
                            : sample.imagePath.lexically_relative(m_root).generic_string();
        }
    }

  private:
    static std::string key(const fs::path& path) {
        return path.lexically_normal().generic_string();
    }

    fs::path m_root;
    std::vector<Sample> m_samples;
    std::unordered_map<std::string, std::size_t> m_byPath;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byName;
};

/// "dog", "dog and cat", "dog, cat and bird": what the union of the annotations shows.
std::string expressionFrom(const std::vector<std::string>& labels) {
    std::string text;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (i > 0)
            text += i + 1 == labels.size() ? " and " : ", ";
        text += labels[i];
    }
    return text;
}

void fillTexts(Sample& sample) {
    std::set<std::string> seen;
    for (const Annotation& annotation : sample.annotations) {
        if (!annotation.label.empty() && seen.insert(annotation.label).second)
            sample.objects.push_back(annotation.label);
    }
    sample.rawExpression = sample.expression;
    if (!sample.expression.empty() && saysNone(sample.expression)) {
        sample.expression.clear();
        sample.target = TargetState::NoExpression;
        return;
    }
    if (sample.expression.empty())
        sample.expression = expressionFrom(sample.objects);
    else
        sample.objects = {sample.expression};
    sample.rawExpression = sample.expression;
    if (sample.annotations.empty())
        sample.target = sample.expression.empty() ? TargetState::Unannotated : TargetState::Absent;
    else
        sample.target =
            sample.expression.empty() ? TargetState::NoExpression : TargetState::Present;
}

/// Adds annotations; those that another file gave already (labelme files and the COCO file made of
/// them) count once. Returns how many were known.
int addAnnotations(std::vector<Annotation>& fresh, Sample& sample) {
    const std::size_t before = sample.annotations.size();
    int known = 0;
    for (Annotation& annotation : fresh) {
        const auto end = sample.annotations.begin() + static_cast<std::ptrdiff_t>(before);
        const bool isKnown =
            std::any_of(sample.annotations.begin(), end, [&](const Annotation& other) {
                return other.label == annotation.label && other.region == annotation.region &&
                       other.mask == annotation.mask;
            });
        if (isKnown)
            ++known;
        else
            sample.annotations.push_back(std::move(annotation));
    }
    return known;
}

/// What several files say of one picture: the first counts.
void addTexts(AnnotatedImage& image, Sample& sample) {
    if (sample.imageSize.isEmpty())
        sample.imageSize = image.size;
    if (sample.expression.empty())
        sample.expression = std::move(image.expression);
    if (sample.question.empty())
        sample.question = std::move(image.question);
    if (sample.rawOptions.empty()) {
        sample.rawOptions = std::move(image.options);
        sample.choices = choicesFromOptions(sample.rawOptions);
    }
    if (!sample.correctChoice)
        sample.correctChoice = choiceIndexOf(image.answer, sample.choices);
    if (!image.pattern.empty())
        sample.tags.emplace("pattern", image.pattern);
    if (sample.note.empty())
        sample.note = std::move(image.note);
    sample.ambiguous = sample.ambiguous || image.ambiguous;
}

void addFile(AnnotationFile& file, const fs::path& path, SampleList& list, Benchmark& benchmark) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    int known = 0;
    for (AnnotatedImage& image : file.images) {
        Sample& sample = list.sampleFor(image.fileName, folder);
        addTexts(image, sample);
        known += addAnnotations(image.annotations, sample);
    }
    if (known > 0)
        benchmark.notes.push_back(
            {Severity::Info,
             "repeated-annotations",
             {},
             path.string(),
             std::to_string(known) + " annotations are in another file as well: they count once."});
    benchmark.notes.insert(benchmark.notes.end(), file.notes.begin(), file.notes.end());
    if (benchmark.layout == "images")
        benchmark.layout = file.layout;
}

Benchmark finish(SampleList& list, Benchmark benchmark) {
    list.giveIds();
    benchmark.samples = std::move(list.samples());
    std::for_each(benchmark.samples.begin(), benchmark.samples.end(), fillTexts);
    return benchmark;
}

Benchmark emptyBenchmark(const fs::path& root) {
    const fs::path name = root.filename().empty() ? root.parent_path().filename() : root.filename();
    return {name.empty() || name == "." ? "Images" : name.string(), root, "images", {}, {}};
}

bool isPictureFile(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    char start[16] = {};
    file.read(start, sizeof start);
    return imageKindOf({start, static_cast<std::size_t>(file.gcount())}).has_value();
}

}  // namespace

Result<std::vector<fs::path>> annotationFilesUnder(const fs::path& root) {
    GS_TRY(const Listing listing, listFolder(root, {}));
    std::vector<fs::path> files;
    for (const fs::path& path : listing.annotations) {
        const auto file = readAnnotationFile(path);
        if (file && *file)
            files.push_back(path);
    }
    return files;
}

std::vector<MaskPlace> maskFilesUnder(const fs::path& root) {
    const auto listing = listFolder(root, {});
    return listing ? listing->masks : std::vector<MaskPlace>();
}

namespace {

/// Annotation files into samples. Returns the error that explains best why there may be none. Errors: Cancelled.
Result<std::optional<Error>> addFiles(const Listing& listing, SampleList& list, Benchmark& benchmark, const Progress& progress) {
    std::optional<Error> refusal;
    std::int64_t done = 0;
    for (const fs::path& path : listing.annotations) {
        auto file = readAnnotationFile(path, progress);
        if (!file && file.error().code == ErrorCode::Cancelled)
            return std::move(file).error();
        if (!file) {
            benchmark.notes.push_back({Severity::Warning, "unreadable-annotations", {}, path.string(), file.error().message});
            if (!refusal || file.error().code == ErrorCode::Unsupported)
                refusal = file.error();
        } else if (*file) {
            addFile(**file, path, list, benchmark);
        }
        progress.tell("open", ++done, static_cast<std::int64_t>(listing.annotations.size()));
    }
    return refusal;
}

/// Masks into samples; pictures after all where there is nothing they could belong to. Errors: Cancelled.
Result<Done> addMaskFiles(const Listing& listing, SampleList& list, Benchmark& benchmark, const Progress& progress) {
    if (list.samples().empty()) {
        for (const MaskPlace& mask : listing.masks)
            list.addPicture(mask.path);
        return Done{};
    }
    const bool noShapes = std::ranges::all_of(list.samples(), [](const Sample& sample) { return sample.annotations.empty(); });
    GS_TRY(const std::size_t count, addMasks(listing.masks, list.samples(), benchmark.notes, progress));
    if (noShapes && count > 0)
        benchmark.layout = "masks";
    return Done{};
}

}  // namespace

Result<Benchmark> readFolder(const fs::path& root, const Progress& progress) {
    Benchmark benchmark = emptyBenchmark(root);
    GS_TRY(const Listing listing, listFolder(root, progress));
    if (listing.cut)
        benchmark.notes.push_back({Severity::Warning, "folder-cut", {}, root.string(),
                                   "Only the first " + std::to_string(kMaxFiles) + " files of this folder were looked at."});
    SampleList list(root);
    for (const fs::path& path : listing.pictures)
        list.addPicture(path);
    GS_TRY(const std::optional<Error> refusal, addFiles(listing, list, benchmark, progress));
    GS_CHECK(addMaskFiles(listing, list, benchmark, progress));
    if (list.samples().empty() && refusal)
        return *refusal;
    if (list.samples().empty())
        return Error{ErrorCode::NotFound,
                     "There is no picture, no annotation file and no known benchmark in this "
                     "folder. Expected PixMMVP or "
                     "PixCV-Bench (Objects.csv and their segmentations), or images (PNG, JPEG, "
                     "WebP, TIFF, BMP).",
                     root.string()};
    return finish(list, std::move(benchmark));
}

Result<Benchmark> readSingleFile(const fs::path& path, const Progress& progress) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    Benchmark benchmark = emptyBenchmark(folder);
    SampleList list(folder);
    if (isPictureFile(path)) {
        list.addPicture(path);
        return finish(list, std::move(benchmark));
    }
    GS_TRY(std::optional<AnnotationFile> file, readAnnotationFile(path, progress));
    if (!file)
        return Error{
            ErrorCode::Unsupported,
            "This file is no picture and no annotation file that is known (VIA 2, COCO, labelme).",
            path.string()};
    addFile(*file, path, list, benchmark);
    if (list.samples().empty())
        return Error{ErrorCode::Format, "The annotation file names no image.", path.string()};
    return finish(list, std::move(benchmark));
}

}  // namespace groundscope
