// SPDX-License-Identifier: GPL-3.0-or-later
/// Recorded models: Mllm and Segmenter that replay what a stored run holds, so that everything works without weights.
///
/// They must be told the sample by beginSample(). The loader may be called on any thread that uses them.
#pragma once

#include "core/data/run_record.h"
#include "core/grounding/models.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace groundscope {

struct RecordedSource {
    /// The stored form of a sample; for a run file: [store](id) { return store->load(id); }.
    std::function<Result<SampleRun>(const std::string& sampleId)> load;
    ModelInfo mllm;       ///< what Mllm::info() says
    ModelInfo segmenter;  ///< what Segmenter::info() says
    std::chrono::milliseconds tokenDelay{0};   ///< wait before each token, stop looked at meanwhile
    std::chrono::milliseconds promptDelay{0};  ///< wait before each prompt of segment()
    std::optional<Error> answerError;          ///< returned by answer() instead of a replay
    std::optional<Error> segmentError;         ///< returned by segment() instead of a replay
};

/// Infos of a recorded run, from its configuration: the description says that it is a recording.
RecordedSource recordedSource(const RunConfig& config,
                              std::function<Result<SampleRun>(const std::string& sampleId)> load);

/// Errors of answer(): NotFound when the sample has no answer in the run; Cancelled; those of the loader.
std::unique_ptr<Mllm> makeRecordedMllm(RecordedSource source);

/// segment() finds prompts of one foreground point among the stored candidates.
/// Errors: NotFound when the run holds no masks for a point or for a box; Cancelled; those of the loader.
std::unique_ptr<Segmenter> makeRecordedSegmenter(RecordedSource source);

}  // namespace groundscope
