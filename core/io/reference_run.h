// SPDX-License-Identifier: GPL-3.0-or-later
/// A finished run of the published scripts, as its files lie on disk (spec 6), read sample by sample.
///
/// infer_pixfoundation*.py: three masks a noun phrase; LISA, GLaMM, OMG-LLaVA, LLaVA-G: one mask an image. What is odd
/// becomes a note with file and line, and the rest is read. Which oddity means what: docs/reference-runs.md.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/run_record.h"
#include "core/io/reference_answers.h"
#include "core/io/reference_meta.h"
#include "core/io/reference_names.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// Where the files of one run are. Only the benchmark and one other are needed.
struct ReferenceFiles {
    std::filesystem::path predictions;           ///< folder of masks
    std::filesystem::path meta;                  ///< short or long grammar
    std::filesystem::path points;
    std::vector<std::filesystem::path> answers;  ///< of any probing, at most one file each
    std::filesystem::path judged;                ///< CSV of a judge's verdicts
    std::filesystem::path automatic;             ///< JSONL of automatic selections
    std::string model;                           ///< label; empty = as the files say
    std::optional<int> probing;                  ///< that made masks and meta lines; nothing = as their names say, else 2
    std::string profile = "reference";
};

/// All that the text files and the folder's list say of one sample.
struct ReferenceSources {
    std::vector<PredictionFile> candidates;
    std::string whole;  ///< file of the whole image, or empty
    std::vector<MetaLine> meta;
    std::vector<PointLine> points;
    std::vector<ProbingAnswer> answers;
    std::optional<SelectionFile::Row> selection;
};

/// Everything but the masks. Plain data, read by any thread.
struct ReferenceRun {
    ReferenceFiles files;
    std::shared_ptr<const Benchmark> benchmark;
    RunConfig config;            ///< profile, probing, model label, the selectors that apply; imported
    bool oneMaskAnImage = false;
    std::vector<ReferenceSources> sources;  ///< one a sample, in benchmark order
    std::vector<Label> labels;   ///< the judge's verdicts: kind "answer", annotator "published"
    std::vector<DataNote> notes; ///< what was odd in the files as a whole
};

/// Errors: InvalidInput when nothing was given, the profile is unknown or two answers files are of one probing;
/// NotFound, Io, Format with the file; Cancelled.
Result<ReferenceRun> openReferenceRun(const ReferenceFiles& files,
                                      std::shared_ptr<const Benchmark> benchmark,
                                      const Progress& progress);

struct ReferenceSample {
    SampleRun run;  ///< without true IoUs and scores; Stage::Selections
    std::vector<DataNote> notes;
};

/// The form of benchmark sample `index`, its masks read. Candidates are in the order of their files' names, which decides
/// ties in the published scripts: by phrase and level, but from 1000 phrases on not in numeric order of phrases. A
/// selected file that is no candidate of this sample lies in SampleRun::united. SampleRun::skipped is "no-prediction" when
/// there is no usable file; a selection may be there nevertheless. Any thread. Errors: Cancelled.
Result<ReferenceSample> readReferenceSample(const ReferenceRun& reference, std::size_t index, const Progress& progress);

}  // namespace groundscope
