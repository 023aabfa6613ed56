// SPDX-License-Identifier: GPL-3.0-or-later
/// Opens a benchmark as it lies on disk: PixMMVP, PixCV-Bench, or any folder of images with or
/// without annotations.
///
/// Any thread. Images are not opened, at most their headers are read where a layout does not say
/// the size. A new layout is one function here: `bool looksLikeX(path)` and `Result<Benchmark>
/// readX(path, progress)`.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"

#include <filesystem>
#include <string>

namespace groundscope {

/// Layouts (Benchmark::layout), tried in this order:
///   pixmmvp     Objects.csv + Segmentations.json (+ Questions.csv or visual_patterns.csv, "MMVP Images/")  spec 1.1
///   pixcvbench  Objects.csv + FinalSegmentations.json of ADE20K and COCO (+ CV-Bench JSONL)                spec 1.2
///   via, coco, labelme   annotation files beside the images, or given themselves                           spec 2
///   masks       PNG masks beside the images (benchmark_masks.h)
///   images      pictures alone
/// @param path  the folder, or one annotation file of it
/// Oddities become Benchmark::notes and the rest opens; the order of samples is the loader order of
/// spec 1.3, or by name with numbers in numeric order. Errors: NotFound when there is nothing;
/// Format when the file that names the samples cannot be read; Unsupported for VIA 3 projects and
/// for a CV-Bench parquet given as the only input; Cancelled.
Result<Benchmark> readBenchmark(const std::filesystem::path& path, const Progress& progress = {});

/// The same with prompt-sensitivity inputs (benchmark_variant.h): `variant` is Benchmark::variant or
/// what parseVariant() takes. A path may name a variant too: "…/var_03", "…/Questions_03.csv".
/// Errors: also InvalidInput for a variant that is not understood or that the layout lacks; NotFound
/// when its files are not there; Unsupported when there is only a parquet of it.
Result<Benchmark> readBenchmark(const std::filesystem::path& path,
                                const std::string& variant,
                                const Progress& progress);

}  // namespace groundscope
