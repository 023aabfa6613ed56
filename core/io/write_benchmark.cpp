// SPDX-License-Identifier: GPL-3.0-or-later
// writeBenchmark(): which writer makes which files; labelme files, masks as PNG.
#include "core/io/annotation_patch.h"
#include "core/io/annotation_write.h"
#include "core/io/annotation_writers.h"
#include "core/io/image.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace groundscope {

namespace fs = std::filesystem;

std::vector<std::string> annotationFormats() {
    return {"via", "via-csv", "coco", "coco-rle", "coco-runs", "labelme", "pixmmvp", "pixcvbench", "masks", "masks-indexed"};
}

namespace {

/// With `..` where it must be, as labelme looks for it.
std::string relativePath(const Sample& sample, const fs::path& folder) {
    std::error_code code;
    const fs::path picture = fs::absolute(sample.imagePath, code).lexically_normal();
    const fs::path relative = picture.lexically_relative(fs::absolute(folder, code).lexically_normal());
    return (relative.empty() || relative == "." ? picture.filename() : relative).generic_string();
}

}  // namespace

std::string pictureName(const Benchmark& benchmark, const Sample& sample, const fs::path& folder) {
    for (const fs::path& base : {folder, benchmark.root})
        if (std::string name = relativePath(sample, base); !name.starts_with(".."))
            return name;
    return relativePath(sample, folder);
}

Benchmark withSizes(Benchmark benchmark, const Progress& progress) {
    for (Sample& sample : benchmark.samples) {
        if (progress.stopped())
            break;
        if (sample.imageSize.isEmpty())
            sample.imageSize = probeImageSize(sample.imagePath).value_or(Size{});
    }
    return benchmark;
}

namespace {

/// A file name for each sample: the picture's stem, or the id where two share one.
Result<std::vector<std::string>> stemsOf(const Benchmark& benchmark) {
    std::map<std::string, int> counts;
    for (const Sample& sample : benchmark.samples)
        ++counts[sample.imagePath.stem().string()];
    std::vector<std::string> stems;
    std::set<std::string> used;
    for (const Sample& sample : benchmark.samples) {
        std::string stem = sample.imagePath.stem().string();
        if (counts[stem] > 1 || stem.empty())
            stem = sample.id;
        std::replace(stem.begin(), stem.end(), '/', '_');
        if (stem.empty() || stem.starts_with('.') || !used.insert(stem).second)
            return Error{ErrorCode::Unsupported, "Sample " + sample.id + " has no file name of its own: its picture is named like another one's.", {}};
        stems.push_back(std::move(stem));
    }
    return stems;
}

}  // namespace

Result<std::vector<OutputFile>> labelmeFiles(const Benchmark& benchmark, const fs::path& folder) {
    GS_TRY(const std::vector<std::string> stems, stemsOf(benchmark));
    JsonStyle style;
    style.indent = 2;
    style.wholeAsReal = true;
    std::vector<OutputFile> files;
    for (std::size_t i = 0; i < stems.size(); ++i) {
        const Sample& sample = benchmark.samples[i];
        Json json{{"version", "5.0.1"}, {"flags", Json::object()}, {"shapes", Json::array()}};
        for (const Annotation& annotation : sample.annotations) {
            GS_TRY(const std::vector<Json> shapes, labelmeShapes(sample, annotation));
            for (const Json& shape : shapes)
                json["shapes"].push_back(shape);
        }
        json["imagePath"] = relativePath(sample, folder);
        json["imageData"] = nullptr;
        json["imageHeight"] = sample.imageSize.isEmpty() ? Json() : Json(sample.imageSize.height);
        json["imageWidth"] = sample.imageSize.isEmpty() ? Json() : Json(sample.imageSize.width);
        for (const auto& [key, text] : textsOf(sample))
            json[key] = text;
        files.emplace_back(folder / (stems[i] + ".json"), styledJson(json, style, 0) + "\n");
    }
    return files;
}

namespace {

/// Numbers 1, 2, … where the shapes are. Errors: Unsupported when shapes overlap or are too many.
Result<std::vector<std::uint8_t>> indexedPixels(const Sample& sample) {
    constexpr std::size_t kMostShapes = 254;  // 255 is "void" by custom
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(sample.imageSize.area()), 0);
    if (sample.annotations.size() > kMostShapes)
        return Error{ErrorCode::Unsupported, "Sample " + sample.id + " has more than 254 shapes: they do not fit an indexed mask.", {}};
    for (std::size_t i = 0; i < sample.annotations.size(); ++i) {
        GS_TRY(const Mask mask, maskOf(sample, sample.annotations[i]));
        const std::vector<std::uint8_t> bytes = maskToBytes(resizeMask(mask, sample.imageSize));
        for (std::size_t k = 0; k < bytes.size(); ++k) {
            if (bytes[k] != 0 && pixels[k] != 0)
                return cannotHold(sample, sample.annotations[i],
                                  "it lies over another one, which an indexed mask cannot hold. Write masks (one for all) or coco.");
            if (bytes[k] != 0)
                pixels[k] = static_cast<std::uint8_t>(i + 1);
        }
    }
    return pixels;
}

}  // namespace

namespace {

Result<std::string> maskPng(const Sample& sample, bool indexed) {
    if (!isMaskSize(sample.imageSize))
        return Error{ErrorCode::Unsupported,
                     "Sample " + sample.id + ": a mask needs the picture's size, which the files do not say and no picture shows.",
                     sample.imagePath.string()};
    if (indexed) {
        GS_TRY(const std::vector<std::uint8_t> pixels, indexedPixels(sample));
        return encodeGrey8(sample.imageSize, pixels);
    }
    std::vector<std::uint8_t> pixels = maskToBytes(groundTruthMask(sample, sample.imageSize));
    std::ranges::transform(pixels, pixels.begin(), [](std::uint8_t bit) { return bit != 0 ? std::uint8_t{255} : std::uint8_t{0}; });
    return encodeGrey8(sample.imageSize, pixels);
}

}  // namespace

Result<std::vector<OutputFile>> maskFiles(const Benchmark& benchmark, bool indexed, const fs::path& folder, PictureCopies& copies) {
    GS_TRY(const std::vector<std::string> stems, stemsOf(benchmark));
    std::vector<OutputFile> files;
    Benchmark texts = benchmark;  // in VIA's CSV, without regions
    for (std::size_t i = 0; i < stems.size(); ++i) {
        const Sample& sample = benchmark.samples[i];
        GS_TRY(std::string png, maskPng(sample, indexed));
        files.emplace_back(folder / "masks" / (stems[i] + ".png"), std::move(png));
        const std::string extension = sample.imagePath.extension().string();
        texts.samples[i].imagePath = folder / "images" / (stems[i] + (extension.empty() ? ".jpg" : extension));
        texts.samples[i].annotations.clear();
        copies.emplace_back(sample.imagePath, texts.samples[i].imagePath);
    }
    GS_TRY(std::string table, viaCsvText(texts, folder));
    files.emplace_back(folder / "texts.csv", std::move(table));
    return files;
}

namespace {

Result<std::vector<OutputFile>> oneFile(const fs::path& out, Result<std::string> text) {
    if (!text)
        return std::move(text).error();
    return std::vector<OutputFile>{{out, *std::move(text)}};
}

Result<std::vector<OutputFile>> filesOf(const Benchmark& benchmark, const std::string& format, const fs::path& out, PictureCopies& copies) {
    const fs::path folder = out.has_parent_path() ? out.parent_path() : fs::path(".");
    if (format == "via")
        return oneFile(out, viaText(benchmark, folder));
    if (format == "via-csv")
        return oneFile(out, viaCsvText(benchmark, folder));
    if (format.starts_with("coco"))
        return oneFile(out, cocoText(benchmark, format, folder));
    if (format == "labelme")
        return labelmeFiles(benchmark, out);
    if (format == "masks" || format == "masks-indexed")
        return maskFiles(benchmark, format == "masks-indexed", out, copies);
    return format == "pixmmvp" ? pixmmvpFiles(benchmark, out, copies) : pixcvbenchFiles(benchmark, out, copies);
}

/// `out` must be new, or an empty folder for formats of several files.
Result<Done> checkPlace(const fs::path& out) {
    std::error_code code;
    const bool isFree = !fs::exists(out, code) || (fs::is_directory(out, code) && fs::is_empty(out, code));
    if (isFree)
        return Done{};
    return Error{ErrorCode::InvalidInput, "This exists already and is not overwritten: choose another place.", out.string()};
}

Result<Done> copyPictures(const PictureCopies& copies, std::vector<fs::path>& written, const Progress& progress) {
    std::int64_t done = 0;
    for (const auto& [from, to] : copies) {
        if (progress.stopped())
            return cancelledError();
        std::error_code code;
        if (!fs::is_regular_file(from, code))
            continue;  // benchmarks without their pictures can be written too
        fs::create_directories(to.parent_path(), code);
        if (!fs::copy_file(from, to, code))
            return Error{ErrorCode::Io, "The picture cannot be copied: " + code.message() + ".", to.string()};
        written.push_back(to);
        progress.tell("write", ++done, static_cast<std::int64_t>(copies.size()));
    }
    return Done{};
}

Result<std::vector<fs::path>> write(const Benchmark& benchmark, const std::string& format, const fs::path& out, const Progress& progress) {
    const auto formats = annotationFormats();
    if (std::ranges::find(formats, format) == formats.end()) {
        std::string known;
        for (const std::string& name : formats)
            known += (known.empty() ? "" : ", ") + name;
        return Error{ErrorCode::InvalidInput, "\"" + format + "\" is no format: expected one of " + known + ".", {}};
    }
    GS_CHECK(checkPlace(out));
    PictureCopies copies;
    GS_TRY(const std::vector<OutputFile> files, filesOf(withSizes(benchmark, progress), format, out, copies));
    if (progress.stopped())
        return cancelledError();
    GS_TRY(std::vector<fs::path> written, writeNewFiles(files));
    const auto copied = copyPictures(copies, written, progress);
    if (!copied) {
        std::error_code code;
        for (const fs::path& path : written)
            fs::remove(path, code);
        return copied.error();
    }
    return written;
}

}  // namespace

Result<std::vector<fs::path>> writeBenchmark(const Benchmark& benchmark,
                                             const std::string& format,
                                             const fs::path& out,
                                             const Progress& progress) {
    try {
        return write(benchmark, format, out, progress);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "There is not enough memory to write this.", out.string()};
    } catch (const std::exception& problem) {
        return Error{ErrorCode::Io, std::string("It cannot be written: ") + problem.what() + ".", out.string()};
    }
}

}  // namespace groundscope
