// SPDX-License-Identifier: GPL-3.0-or-later
/// RunRecord: a run's configuration and, per sample, a form filled in stage by stage.
#pragma once

#include "core/base/result.h"
#include "core/data/grounding.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// The last stage that is filled. Order is the order of the pipeline.
enum class Stage { None, Answer, Phrases, Maps, Candidates, Selections, Scores };
inline constexpr int kStageCount = 7;

enum class RowZero { Last, SecondToLast };            ///< spec 5.1
enum class TokenAlignment { Producing, AsQuery };     ///< spec 5.3
enum class GridFrame { FromModel, Pad, Original };    ///< spec 5.5; FromModel = AttentionStack::padded
enum class PointMode { UpsampledRank, LocalMaximum }; ///< k-th pixel of the up-sampled map, or k-th local maximum of the grid (B27)

/// A model as used: where it came from and exactly which weights.
struct ModelRef {
    std::string name;                 ///< shown to people: "llava-1.5-7b"
    std::filesystem::path path;       ///< folder or file
    std::filesystem::path visionPath; ///< separate vision tower folder, or empty
    std::string hash;                 ///< content hash of the weights and tokenizer
    std::string dtype = "float32";    ///< float32, bfloat16, float16
    std::string device = "cpu";       ///< cpu, cuda:0, …
    bool operator==(const ModelRef&) const = default;
};

struct GenerationConfig {
    int maxNewTokens = 1024;     ///< spec 4.1
    double temperature = 0;      ///< 0 = greedy
    int topK = 50;               ///< used when temperature > 0
    std::uint64_t seed = 2024;   ///< spec 4.1
    bool ignoreEos = false;      ///< for traces
    bool operator==(const GenerationConfig&) const = default;
};

struct RunConfig {
    std::string benchmark;               ///< name
    std::filesystem::path benchmarkRoot;
    std::string profile = "clean";       ///< clean, paper, reference (spec 10)
    int probing = 2;                     ///< 1 question + options, 2 identify, 3 letter (spec 3.1)
    std::string conversation = "llava_v1";
    ModelRef mllm;
    ModelRef segmenter;
    GenerationConfig generation;
    std::vector<std::string> selectors = {"oracle"};
    RowZero rowZero = RowZero::Last;
    TokenAlignment alignment = TokenAlignment::Producing;
    GridFrame frame = GridFrame::FromModel;
    PointMode pointMode = PointMode::UpsampledRank;
    int pointRank = 1;                   ///< k of the k-th maximum
    bool keepHeads = false;
    std::string chunker;                 ///< external command, empty = built in
    bool operator==(const RunConfig&) const = default;
    /// InvalidInput with the first field that is out of range.
    [[nodiscard]] Result<Done> check() const;
};

/// Settings of a profile (spec 10). reference: the published scripts' row -2 for the first token and temperature 0.2;
/// clean and paper: the producing row, greedy. Unknown names: as clean, refused by check().
RunConfig profileDefaults(const std::string& profile);

struct SampleScore {
    std::string selector;
    double iou = 0;
    bool emptyTarget = false;
    bool operator==(const SampleScore&) const = default;
};

/// A finished stage is never changed, only replaced: goes between threads as shared_ptr<const SampleRun>.
struct SampleRun {
    std::string sampleId;
    Stage filled = Stage::None;
    Size imageSize;
    Answer answer;
    std::shared_ptr<const AttentionStack> stack;  ///< may be null (imported runs)
    std::vector<NounPhrase> phrases;
    std::vector<AttentionMap> maps;
    std::vector<Candidate> candidates;   ///< phrase-major, three a phrase
    std::vector<double> candidateIou;    ///< true IoU of each candidate, same order; empty without ground truth
    std::vector<Selection> selections;
    std::vector<SampleScore> scores;
    std::array<double, kStageCount> millis{};  ///< wall time per stage
    std::string skipped;  ///< stable key why later stages stay empty ("no-expression"), or empty
    std::optional<Error> error;
    bool operator==(const SampleRun&) const;   ///< compares the stack by value

    /// Drops everything from `stage` on, so that the pipeline fills it again.
    void invalidateFrom(Stage stage);
};

struct RunRecord {
    std::string id;
    std::string startedUtc;  ///< ISO 8601
    std::string programVersion;
    std::map<std::string, std::string> versions;  ///< libtorch, opencv, sentencepiece, …
    RunConfig config;
    bool operator==(const RunRecord&) const = default;
};

}  // namespace groundscope
