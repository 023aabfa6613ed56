// SPDX-License-Identifier: GPL-3.0-or-later
/// The layouts behind benchmark_reader.h: each has a test and a reader. Internal.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/io/benchmark_masks.h"
#include "core/io/benchmark_variant.h"

#include <filesystem>
#include <string>
#include <vector>

namespace groundscope {

bool looksLikePixmmvp(const std::filesystem::path& root);
Result<Benchmark> readPixmmvp(const std::filesystem::path& root,
                              const BenchmarkVariant& variant,
                              const Progress& progress);

/// Where the parts of PixMMVP, or of a variant of it, lie.
struct PixmmvpPlaces {
    std::filesystem::path root;
    std::filesystem::path objects;
    std::filesystem::path segmentations;
    std::filesystem::path images;
    std::filesystem::path questions;  ///< empty: visual_patterns.csv holds them
    std::filesystem::path usualQuestions;
};
/// Errors: NotFound when the variant's files are not there.
Result<PixmmvpPlaces> pixmmvpPlaces(const std::filesystem::path& root, const BenchmarkVariant& variant);

/// Where the parts of PixCV-Bench lie; those that are not there are left out.
struct PixcvbenchPlaces {
    std::filesystem::path objects;
    std::filesystem::path texts;
    std::vector<std::filesystem::path> segmentations;
};
Result<PixcvbenchPlaces> pixcvbenchPlaces(const std::filesystem::path& root, const BenchmarkVariant& variant);

bool looksLikePixcvbench(const std::filesystem::path& root);
Result<Benchmark> readPixcvbench(const std::filesystem::path& root,
                                 const BenchmarkVariant& variant,
                                 const Progress& progress);

/// Any folder of pictures, with or without annotation files.
Result<Benchmark> readFolder(const std::filesystem::path& root, const Progress& progress);
/// One annotation file and the pictures it names, or one picture.
Result<Benchmark> readSingleFile(const std::filesystem::path& path, const Progress& progress);

/// Annotation files of a folder that can be read, in the order in which readFolder() reads them. Errors: Io.
Result<std::vector<std::filesystem::path>> annotationFilesUnder(const std::filesystem::path& root);

/// Masks that lie where readFolder() looks for them, in its order; none when the folder cannot be read.
std::vector<MaskPlace> maskFilesUnder(const std::filesystem::path& root);

/// Unsupported, with what to do instead.
Error parquetError(const std::filesystem::path& path);

/// Does the path exist as a file / folder? Never fails.
bool isFile(const std::filesystem::path& path);
bool isFolder(const std::filesystem::path& path);
/// The first of `names` below `root` that is a file (folder); empty when none is.
std::filesystem::path firstFile(const std::filesystem::path& root,
                                const std::vector<std::string>& names);
std::filesystem::path firstFolder(const std::filesystem::path& root,
                                  const std::vector<std::string>& names);

}  // namespace groundscope
