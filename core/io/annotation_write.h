// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes annotations into the formats they are read from: edits go into the original text, all else stays byte for byte.
///
/// Formats: "via" (project or annotations only, told by the original), "via-csv", "coco", "coco-rle" (compressed),
/// "coco-runs" (uncompressed), "labelme", "pixmmvp", "pixcvbench", "masks" (binary PNG a picture, with the pictures and
/// texts.csv), "masks-indexed" (the same with a number for each shape).
/// Any thread.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"

#include <filesystem>
#include <string>
#include <vector>

namespace groundscope {

std::vector<std::string> annotationFormats();

/// The text of one annotation file or samples table with the samples' values in place of its own. What did not change,
/// unknown fields, order, spacing and numbers as written stay as they are; shapes that could not be read (quarantined)
/// stay too. `original` is what readBenchmark() made of that text, `edited` the same with edits.
/// Errors: Format; Unsupported when a format cannot hold a value (a hole in VIA or labelme: names the sample).
Result<std::string> patchedText(const std::string& text,
                                const std::filesystem::path& name,
                                const Benchmark& original,
                                const Benchmark& edited);

/// Files of an opened benchmark that hold samples or annotations, those that are patched; absolute.
std::vector<std::filesystem::path> annotationFilesOf(const Benchmark& benchmark);

/// A copy of the benchmark's annotation files with the edits, in another folder (pictures are not copied).
/// Existing files are not overwritten: InvalidInput. Every file is written whole or not at all.
Result<std::vector<std::filesystem::path>> writePatched(const Benchmark& original,
                                                        const Benchmark& edited,
                                                        const std::filesystem::path& folder,
                                                        const Progress& progress = {});

/// A benchmark in another format, from nothing. `out`: a file, or a folder for labelme, masks, pixmmvp, pixcvbench.
/// Errors: Unsupported when the format cannot hold what is there, naming sample and shape; InvalidInput when `out` exists.
Result<std::vector<std::filesystem::path>> writeBenchmark(const Benchmark& benchmark,
                                                          const std::string& format,
                                                          const std::filesystem::path& out,
                                                          const Progress& progress = {});

}  // namespace groundscope
