// SPDX-License-Identifier: GPL-3.0-or-later
/// Data check: what is odd in a benchmark. Lists, never refuses.
///
/// Reads each image's header once, never whole pictures: a background job, not for the UI thread.
#pragma once

#include "core/base/progress.h"
#include "core/data/benchmark.h"

#include <vector>

namespace groundscope {

/// Notes found by looking at the whole benchmark (Benchmark::notes are those found while reading; both belong
/// in the list a person sees). Kinds, by severity:
///   Problem  missing-image, unreadable-image
///   Warning  frame-differs, polygon-outside, duplicate-annotation, single-mask-pair, answer-pair, pair-differs,
///            missing-choice, duplicate-id
///   Info     empty-target, no-expression, identical-pair, tiny-annotation, unannotated
/// Order: as the samples lie, whole-benchmark notes last. Stops early, with what it has, when asked to.
std::vector<DataNote> checkBenchmark(const Benchmark& benchmark, const Progress& progress = {});

}  // namespace groundscope
