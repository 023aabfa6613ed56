// SPDX-License-Identifier: GPL-3.0-or-later
/// The straight line: answer, phrases, maps, candidates, selections, scores. One function fills what is missing.
///
/// Runs on the thread that owns the models. Not here: which samples, in which order (run/batch.h).
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "core/grounding/judge.h"
#include "core/grounding/models.h"
#include "core/text/noun_phrases.h"
#include "core/text/word_vectors.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace groundscope {

/// Everything the line needs besides the form itself. Borrowed; must outlive the call.
struct PipelineContext {
    const Sample* sample = nullptr;
    const RunConfig* config = nullptr;
    Mllm* mllm = nullptr;            ///< needed only while Stage::Answer is not filled
    Segmenter* segmenter = nullptr;  ///< needed only while Stage::Candidates is not filled
    PhraseFinder* phrases = nullptr; ///< needed only while Stage::Phrases is not filled
    Judge* judge = nullptr;          ///< null: selectors that ask one leave "no-judge"
    const WordVectors* vectors = nullptr;  ///< null: the language model's own embeddings, where it has them
    RgbView image;                   ///< empty: read from sample->imagePath when a stage needs it
    std::string userText;            ///< asked in place of the probing's text; empty = as the probing asks
    std::filesystem::path perHeadFile;  ///< where to keep attention per head; empty = do not
    /// The form after each newly filled stage, so that what is done outlives a later failure. May be empty.
    std::function<void(const SampleRun& run)> stageDone;
};

/// The last stage a run of this configuration fills: letter probing ends with the answer (spec B25).
Stage lastStage(const RunConfig& config);

/// Whether nothing is left to do for a form of this configuration up to `upTo`.
bool isComplete(const SampleRun& run, const RunConfig& config, Stage upTo = Stage::Scores);

/// Whether filling what a form lacks, up to `upTo`, looks at the picture.
bool usesPicture(Stage filled, Stage upTo, const RunConfig& config);

/// Fills the missing stages up to `upTo` (or lastStage, if earlier) and returns the form, its `error` cleared.
/// Stages already filled are kept, so a form after SampleRun::invalidateFrom(s) starts again at s.
///
/// Clean profile: a sample without expression is not sent through the models of probing 2, and not grounded in
/// probing 1 (spec B35); then `skipped` is "no-expression" and the later stages count as filled, empty.
/// progress.report gets the stage's name, or what a model says inside it. Stop is looked at before each stage and
/// inside the models.
/// Errors: Cancelled; those of the image reader, models, phrase finder; InvalidInput when a model is needed and null.
Result<SampleRun> advance(SampleRun run, Stage upTo, const PipelineContext& context, const Progress& progress);

}  // namespace groundscope
