// SPDX-License-Identifier: GPL-3.0-or-later
/// What the samples of one request share, and the work on one of them. Runs on the models' thread.
#pragma once

#include "app/models/run_target.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "core/run/device_worker.h"
#include "core/text/noun_phrases.h"
#include "core/text/word_vectors.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// What is asked for: these samples of this benchmark, with these settings, into that file.
struct RunRequest {
    std::shared_ptr<const Benchmark> benchmark;
    std::vector<std::size_t> samples;
    RunConfig settings;  ///< benchmark and models are filled in from the others
    bool again = false;  ///< compute samples anew that are complete already ("Run This Image")
    RunTarget target;
    QString title;       ///< in the list of jobs
};

/// Passes of a run over many samples with one model in memory at a time: Scores may need the language model again.
inline const std::vector kStageByStage = {Stage::Maps, Stage::Candidates, Stage::Scores};

struct RunContext {
    RunRequest request;
    RunConfig config;       ///< from prepare() on
    PreparedRun prepared;
    std::shared_ptr<PhraseFinder> phrases;
    std::shared_ptr<const WordVectors> vectors;  ///< null = the model's own embeddings
    quint64 job = 0;                             ///< in the list of jobs
    double secondsBefore = 0;  ///< of the parts of a run that was paused or goes stage by stage
    std::vector<Stage> passes;  ///< of a run over many: to Scores at once, or stage by stage where models take turns
    /// Hashes computed so far for the models in use; touched on their thread only.
    std::shared_ptr<std::map<std::filesystem::path, std::string>> hashes;

    /// Configuration from the models, phrase finder, word vectors, file. Errors: those of all four.
    Result<Done> prepare(const Models& models, const Progress& progress);

    /// Fills the form and stores it, whatever came of it. A complete form that is computed again is only replaced by
    /// another complete one; `failure` tells why it was not.
    SampleRun compute(std::size_t index, Models& models, const Progress& progress,
                      const std::function<void(const SampleRun&)>& stageDone, std::optional<Error>& failure) const;
};

}  // namespace groundscope
