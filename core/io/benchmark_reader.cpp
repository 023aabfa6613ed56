// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/benchmark_reader.h"

#include "core/io/benchmark_layouts.h"
#include "core/io/benchmark_text.h"

#include <system_error>

namespace groundscope {

bool isFile(const std::filesystem::path& path) {
    std::error_code code;
    return std::filesystem::is_regular_file(path, code);
}

bool isFolder(const std::filesystem::path& path) {
    std::error_code code;
    return std::filesystem::is_directory(path, code);
}

std::filesystem::path firstFile(const std::filesystem::path& root,
                                const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        if (isFile(root / name))
            return root / name;
    }
    return {};
}

std::filesystem::path firstFolder(const std::filesystem::path& root,
                                  const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        if (isFolder(root / name))
            return root / name;
    }
    return {};
}

namespace {

Result<Benchmark> readFilePath(const std::filesystem::path& path, const Progress& progress) {
    if (lowered(path.extension().string()) == ".parquet")
        return parquetError(path);
    const std::filesystem::path folder =
        path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    if (looksLikePixmmvp(folder) &&
        (path.filename() == "Objects.csv" || path.filename() == "Segmentations.json"))
        return readPixmmvp(folder, {}, progress);
    if (looksLikePixcvbench(folder) && path.filename() == "Objects.csv")
        return readPixcvbench(folder, {}, progress);
    return readSingleFile(path, progress);
}

Result<Benchmark> readPath(const std::filesystem::path& path,
                           const BenchmarkVariant& variant,
                           const Progress& progress) {
    if (isFolder(path)) {
        if (looksLikePixcvbench(path))
            return readPixcvbench(path, variant, progress);
        if (looksLikePixmmvp(path))
            return readPixmmvp(path, variant, progress);
        return readFolder(path, progress);
    }
    if (!isFile(path))
        return Error{ErrorCode::NotFound, "There is no such file or folder.", path.string()};
    return readFilePath(path, progress);
}

/// What the path names and what is asked for, in one; a part that both name comes from the text.
BenchmarkVariant united(BenchmarkVariant asked, const BenchmarkVariant& named) {
    if (!asked.questions)
        asked.questions = named.questions;
    if (!asked.images)
        asked.images = named.images;
    asked.objects = asked.objects || named.objects;
    return asked;
}

Result<Benchmark> readWithVariant(const std::filesystem::path& path,
                                  const std::string& text,
                                  const Progress& progress) {
    GS_TRY(BenchmarkVariant variant, parseVariant(text));
    std::filesystem::path place = path;
    const auto named = variantOfPath(path);
    if (named && !named->root.empty()) {
        variant = united(variant, named->variant);
        place = named->root;
    }
    GS_TRY(Benchmark benchmark, readPath(place, variant, progress));
    GS_CHECK(applyVariant(variant, benchmark));
    return benchmark;
}

}  // namespace

Error parquetError(const std::filesystem::path& path) {
    return {
        ErrorCode::Unsupported,
        "Parquet files are not read. Put CV-Bench's test_2d.jsonl (beside it on the hub, "
        "nyu-visionx/CV-Bench) in its "
        "place, or write one from the parquet: every column but `image`, one JSON object a line.",
        path.string()};
}

Result<Benchmark> readBenchmark(const std::filesystem::path& path, const Progress& progress) {
    return readBenchmark(path, std::string(), progress);
}

Result<Benchmark> readBenchmark(const std::filesystem::path& path,
                                const std::string& variant,
                                const Progress& progress) {
    try {
        return readWithVariant(path, variant, progress);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory,
                     "There is not enough memory to open this benchmark.",
                     path.string()};
    } catch (const std::exception& problem) {  // std::filesystem on unusual names
        return Error{ErrorCode::Io,
                     std::string("The benchmark cannot be read: ") + problem.what() + ".",
                     path.string()};
    }
}

}  // namespace groundscope
