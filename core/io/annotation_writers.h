// SPDX-License-Identifier: GPL-3.0-or-later
/// The formats that writeBenchmark() writes from nothing. Internal.
///
/// Errors: Unsupported when the format cannot hold what is there, naming sample and shape.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace groundscope {

/// A file to be made.
using OutputFile = std::pair<std::filesystem::path, std::string>;

/// Makes all of them or none. Errors: InvalidInput when one exists; Io.
Result<std::vector<std::filesystem::path>> writeNewFiles(const std::vector<OutputFile>& outputs);

/// A picture's path as a file in `folder` names it: below `folder`, else below the benchmark, else from `folder` with `..`.
std::string pictureName(const Benchmark& benchmark, const Sample& sample, const std::filesystem::path& folder);
/// Sizes of pictures that no file says, from their headers.
Benchmark withSizes(Benchmark benchmark, const Progress& progress);

/// `kind`: "coco", "coco-rle", "coco-runs".
Result<std::string> cocoText(const Benchmark& benchmark, const std::string& kind, const std::filesystem::path& folder);
Result<std::string> viaText(const Benchmark& benchmark, const std::filesystem::path& folder);
Result<std::string> viaCsvText(const Benchmark& benchmark, const std::filesystem::path& folder);
Result<std::vector<OutputFile>> labelmeFiles(const Benchmark& benchmark, const std::filesystem::path& folder);
/// Pictures to copy, from and to.
using PictureCopies = std::vector<std::pair<std::filesystem::path, std::filesystem::path>>;
/// masks/NAME.png and texts.csv, the pictures in images/. `indexed`: a number for each shape instead of one mask of all.
Result<std::vector<OutputFile>> maskFiles(const Benchmark& benchmark, bool indexed, const std::filesystem::path& folder, PictureCopies& copies);
Result<std::vector<OutputFile>> pixmmvpFiles(const Benchmark& benchmark, const std::filesystem::path& folder, PictureCopies& copies);
Result<std::vector<OutputFile>> pixcvbenchFiles(const Benchmark& benchmark, const std::filesystem::path& folder, PictureCopies& copies);

}  // namespace groundscope
