// SPDX-License-Identifier: GPL-3.0-or-later
/// Data check: what is odd in a benchmark. Lists, never refuses.
///
/// Reads each image's header once, never whole pictures: a background job, not for the UI thread.
#pragma once

#include "core/base/progress.h"
#include "core/data/benchmark.h"

#include <cstdint>
#include <vector>

namespace groundscope {

/// Annotations of fewer pixels are listed as tiny.
inline constexpr std::int64_t kTinyArea = 16;

/// Notes found by looking at the whole benchmark (Benchmark::notes are those found while reading;
/// both belong in the list a person sees). Kinds, by severity:
///   Problem  missing-image, unreadable-image
///   Warning  size-differs, frame-differs, polygon-outside, empty-annotation, duplicate-annotation,
///   single-mask-pair,
///            pair-answer, pair-differs, missing-answer, duplicate-id
///   Info     empty-target, no-expression, identical-pair, tiny-annotation, pair-pattern,
///   unannotated
/// Order: as the samples lie, notes on pairs and the whole benchmark last. When all images are
/// missing that is one note. Stops early, with what it has, when asked to.
std::vector<DataNote> checkBenchmark(const Benchmark& benchmark, const Progress& progress = {});

}  // namespace groundscope
