// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/annotation_write.h"

#include "core/base/files.h"
#include "core/io/annotation_patch.h"
#include "core/io/annotation_writers.h"
#include "core/io/benchmark_layouts.h"
#include "core/io/benchmark_masks.h"
#include "core/io/benchmark_text.h"
#include "core/io/benchmark_variant.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace groundscope {

namespace {

namespace fs = std::filesystem;

bool isTableLayout(const Benchmark& benchmark) {
    return benchmark.layout == "pixmmvp" || benchmark.layout == "pixcvbench";
}

Result<std::string> patchedAnnotations(const std::string& text, const fs::path& name, const BenchmarkEdits& edits) {
    GS_TRY(const std::optional<AnnotationFile> file, parseAnnotationText(text, name));
    if (!file)
        return Error{ErrorCode::Format, "This is no annotation file that is known (VIA 2, COCO, labelme).", {}};
    if (lowered(name.extension().string()) == ".csv")
        return patchedViaCsv(text, *file, edits);
    if (file->layout == "coco")
        return patchedCoco(text, *file, edits);
    return file->layout == "via" ? patchedVia(text, *file, edits) : patchedLabelme(text, *file, edits);
}

Result<std::string> patched(const std::string& text, const fs::path& name, const BenchmarkEdits& edits) {
    const std::string& layout = edits.original().layout;
    const std::string extension = lowered(name.extension().string());
    if (edits.changed().empty())
        return text;
    if (layout == "pixmmvp" && name.filename() == "meta_none.txt")
        return patchedNoneList(text, edits);
    if (layout == "pixmmvp" && extension == ".csv")
        return patchedPixmmvpTable(text, name, edits);
    if (layout == "pixcvbench" && extension == ".csv")
        return patchedPixcvbenchObjects(text, name, edits);
    if (extension == ".jsonl")
        return patchedBenchLines(text, edits);
    return patchedAnnotations(text, name, edits);
}

/// Runs `work` behind a wall: what libraries throw becomes an error.
template <typename Work>
auto guarded(const fs::path& where, Work work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "There is not enough memory to write this.", where.string()};
    } catch (const std::exception& problem) {
        return Error{ErrorCode::Io, std::string("It cannot be written: ") + problem.what() + ".", where.string()};
    }
}

void addIfFile(const fs::path& path, std::vector<fs::path>& files) {
    if (!path.empty() && isFile(path) && std::find(files.begin(), files.end(), path) == files.end())
        files.push_back(path);
}

std::vector<fs::path> layoutFiles(const Benchmark& benchmark) {
    std::vector<fs::path> files;
    const auto variant = parseVariant(benchmark.variant);
    if (!variant)
        return files;
    if (benchmark.layout == "pixcvbench") {
        const auto places = pixcvbenchPlaces(benchmark.root, *variant);
        if (!places)
            return files;
        files = places->segmentations;
        addIfFile(places->objects, files);
        addIfFile(places->texts, files);
        return files;
    }
    const auto places = pixmmvpPlaces(benchmark.root, *variant);
    if (!places)
        return files;
    for (const fs::path& path : {places->segmentations, places->objects, places->questions, places->usualQuestions,
                                 benchmark.root / "visual_patterns.csv", benchmark.root / "meta_none.txt"})
        addIfFile(path, files);
    return files;
}

/// Annotation files and tables; absolute.
std::vector<fs::path> textFilesOf(const Benchmark& benchmark) {
    auto files = guarded(benchmark.root, [&]() -> Result<std::vector<fs::path>> {
        if (isTableLayout(benchmark))
            return layoutFiles(benchmark);
        return annotationFilesUnder(benchmark.root);
    });
    std::vector<fs::path> absolute;
    std::error_code code;
    for (const fs::path& path : files ? *files : std::vector<fs::path>())
        absolute.push_back(fs::absolute(path, code));
    return absolute;
}

/// Texts to be written, by path.
using Outputs = std::vector<std::pair<fs::path, std::string>>;

/// A table layout has a place for a text only where its table is there.
Result<Done> checkTables(const Benchmark& original, const Benchmark& edited, const std::vector<fs::path>& files) {
    const bool hasTexts = std::any_of(files.begin(), files.end(), [](const fs::path& path) {
        const std::string name = path.filename().string();
        return name.starts_with("Questions") || name == "visual_patterns.csv" || path.extension() == ".jsonl";
    });
    const bool hasPatterns = std::any_of(files.begin(), files.end(),
                                         [](const fs::path& path) { return path.filename() == "visual_patterns.csv"; });
    const BenchmarkEdits edits(original, edited, {});
    for (const BenchmarkEdits::Pair& pair : edits.changed()) {
        const bool texts = pair.before->question != pair.after->question || pair.before->choices != pair.after->choices ||
                           pair.before->correctChoice != pair.after->correctChoice || pair.before->prompt != pair.after->prompt;
        const auto pattern = [](const Sample& sample) {
            const auto tag = sample.tags.find("pattern");
            return tag == sample.tags.end() ? std::string() : tag->second;
        };
        const bool patterns = pattern(*pair.before) != pattern(*pair.after);
        if ((texts && !hasTexts) || (patterns && !hasPatterns))
            return Error{ErrorCode::Unsupported,
                         "Sample " + pair.before->id + ": its question, options, answer or pattern changed, but the file that "
                         "holds them is not in this folder.",
                         original.root.string()};
    }
    return Done{};
}

bool usesMaskFiles(const Benchmark& benchmark) {
    return !isTableLayout(benchmark) &&
           (benchmark.layout == "masks" || std::ranges::any_of(benchmark.samples, [](const Sample& sample) {
                return std::ranges::any_of(sample.annotations, [](const Annotation& shape) { return shape.mask.has_value(); });
            }));
}

/// One mask file with its edits.
Result<std::string> patchedMaskText(const std::string& bytes, const fs::path& path, const Benchmark& original, const Benchmark& edited) {
    std::vector<fs::path> pictures{path};
    for (const Sample& sample : original.samples)
        pictures.push_back(sample.imagePath);
    for (const MaskPlace& place : takeMasks(original.root, pictures))
        if (place.path == path)
            return MaskEdits(original, edited).patch(place, bytes);
    return bytes;
}

/// Masks with their edits; returns what is left for the other files.
Result<Benchmark> patchedMasks(const Benchmark& original, const Benchmark& edited, const fs::path& folder, Outputs& outputs) {
    MaskEdits edits(original, edited);
    for (const MaskPlace& place : maskFilesUnder(original.root)) {
        GS_TRY(const std::string bytes, readFile(place.path));
        auto result = edits.patch(place, bytes);
        if (!result)
            return withContext(std::move(result).error(), place.path.string());
        outputs.emplace_back(folder / place.path.lexically_relative(original.root), *std::move(result));
    }
    return edits.rest();
}

/// Ids of the changed samples that an annotation file speaks of.
Result<std::set<std::string>> namedIn(const std::string& text, const fs::path& path, const BenchmarkEdits& edits) {
    std::set<std::string> named;
    GS_TRY(const std::optional<AnnotationFile> file, parseAnnotationText(text, path));
    for (const AnnotatedImage& image : file ? file->images : std::vector<AnnotatedImage>())
        if (const auto* pair = edits.find(image))
            named.insert(pair->before->id);
    return named;
}

/// A file for edits of pictures that no file names, if there are any.
Result<Done> addUnnamed(const Benchmark& original, const Benchmark& edited, const Benchmark& rest, const std::set<std::string>& named, const fs::path& folder, Outputs& outputs) {
    Benchmark others = original;
    others.samples.clear();
    const BenchmarkEdits edits(original, rest, {});
    for (const BenchmarkEdits::Pair& pair : edits.changed())
        if (const auto index = edited.find(pair.before->id); index && !named.contains(pair.before->id))
            others.samples.push_back(edited.samples[*index]);
    if (others.samples.empty())
        return Done{};
    GS_TRY(std::string text, cocoText(others, "coco", original.root));
    outputs.emplace_back(folder / "ground-truth.json", std::move(text));
    return Done{};
}

Result<Outputs> patchedFiles(const Benchmark& original, const Benchmark& edited, const fs::path& folder, const Progress& progress) {
    const bool hasTables = isTableLayout(original);
    Outputs outputs;
    Benchmark rest = edited;
    if (usesMaskFiles(original)) {
        GS_TRY(rest, patchedMasks(original, edited, folder, outputs));
    }
    const std::vector<fs::path> files = textFilesOf(original);
    if (hasTables)
        GS_CHECK(checkTables(original, edited, files));
    std::set<std::string> named;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        GS_TRY(const std::string text, readFile(files[i]));
        const BenchmarkEdits edits(original, rest, files[i]);
        auto result = patched(text, files[i], edits);
        if (!result)
            return withContext(std::move(result).error(), files[i].string());
        outputs.emplace_back(folder / files[i].lexically_relative(original.root), *std::move(result));
        if (!hasTables) {
            GS_TRY(const std::set<std::string> ids, namedIn(text, files[i], edits));
            named.insert(ids.begin(), ids.end());
        }
        progress.tell("write", static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(files.size()));
    }
    if (!hasTables)
        GS_CHECK(addUnnamed(original, edited, rest, named, folder, outputs));
    return outputs;
}

}  // namespace

Result<std::vector<fs::path>> writeNewFiles(const std::vector<std::pair<fs::path, std::string>>& outputs) {
    std::vector<fs::path> written;
    std::error_code code;
    for (const auto& [path, text] : outputs)
        if (fs::exists(path, code))
            return Error{ErrorCode::InvalidInput, "This exists already and is not overwritten: choose another place.", path.string()};
    for (const auto& [path, text] : outputs) {
        if (path.has_parent_path())
            fs::create_directories(path.parent_path(), code);
        auto done = writeFile(path, text);
        if (!done) {
            for (const fs::path& earlier : written)
                fs::remove(earlier, code);
            return std::move(done).error();
        }
        written.push_back(path);
    }
    return written;
}

Result<std::string> patchedText(const std::string& text, const fs::path& name, const Benchmark& original, const Benchmark& edited) {
    return guarded(name, [&]() -> Result<std::string> {
        auto result = lowered(name.extension().string()) == ".png" ? patchedMaskText(text, name, original, edited)
                                                                   : patched(text, name, BenchmarkEdits(original, edited, name));
        if (!result)
            return withContext(std::move(result).error(), name.string());
        return result;
    });
}

std::vector<fs::path> annotationFilesOf(const Benchmark& benchmark) {
    std::vector<fs::path> files = textFilesOf(benchmark);
    std::error_code code;
    if (usesMaskFiles(benchmark))
        for (const MaskPlace& mask : maskFilesUnder(benchmark.root))
            files.push_back(fs::absolute(mask.path, code));
    return files;
}

Result<std::vector<fs::path>> writePatched(const Benchmark& original,
                                           const Benchmark& edited,
                                           const fs::path& folder,
                                           const Progress& progress) {
    return guarded(folder, [&]() -> Result<std::vector<fs::path>> {
        std::error_code code;
        Benchmark placed = original;
        placed.root = fs::absolute(original.root, code).lexically_normal();
        GS_TRY(const Outputs outputs, patchedFiles(placed, edited, folder, progress));
        return writeNewFiles(outputs);
    });
}

}  // namespace groundscope
