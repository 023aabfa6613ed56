// SPDX-License-Identifier: GPL-3.0-or-later
/// An attention bundle and its benchmark -> a run with answers, noun phrases and maps; masks come later, by a batch with
/// a segmenter alone (run/batch.h) on the same store.
///
/// Reads sample by sample. Any thread but the UI's.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/io/attention_bundle.h"
#include "core/io/run_store.h"
#include "core/text/noun_phrases.h"
#include "core/text/word_vectors.h"

#include <cstddef>
#include <string>
#include <vector>

namespace groundscope {

/// The benchmark's sample of each sample of the bundle, in the bundle's order: by id, else by the picture's file name.
/// Errors: InvalidInput for a sample that the benchmark does not have, a file name that several of its samples have,
/// an id and a picture that do not belong together, or two that meet in one sample.
Result<std::vector<std::size_t>> matchBundle(const AttentionBundle& bundle, const Benchmark& benchmark);

/// Configuration of a run made of it. The first token takes the second-to-last prompt row where the profile asks for it
/// and the bundle has that row for every sample.
RunConfig bundleConfig(const AttentionBundle& bundle, const Benchmark& benchmark, const std::string& profile);

struct BundleReport {
    std::size_t total = 0;
    std::size_t kept = 0;     ///< were in the store
    std::size_t done = 0;     ///< imported now
    std::size_t skipped = 0;  ///< of those: nothing to ground
    bool operator==(const BundleReport&) const = default;
};

struct BundleImport {
    const AttentionBundle* bundle = nullptr;
    const Benchmark* benchmark = nullptr;
    PhraseFinder* phrases = nullptr;
    const WordVectors* vectors = nullptr;  ///< null: phrases are not compared with the expression (no attend-and-segment)
};

/// Fills the store, whose configuration is bundleConfig's, up to Stage::Maps (letters: Answer). Samples that the store
/// has are kept. Pictures are opened for their size only. Errors: those of matchBundle, loadAttention, advance and the
/// store; Cancelled. Samples imported before an error stay.
Result<BundleReport> importBundle(const BundleImport& plan, RunStore& store, const Progress& progress);

}  // namespace groundscope
