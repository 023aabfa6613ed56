// SPDX-License-Identifier: GPL-3.0-or-later
/// RunRecord: a run's configuration and, per sample, a form filled in stage by stage.
#pragma once

#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/data/profile.h"

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
/// k-th pixel of the up-sampled map, k-th local maximum of the grid (B27), or a random pixel of the image (spec 5.5).
enum class PointMode { UpsampledRank, LocalMaximum, Random };

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

/// How the automatic selector and the VQA judge ask (spec 3.4, 7.4).
struct JudgeConfig {
    std::string scheme = "threes";  ///< threes (paper: threes + final), all (repository), twelves (demo)
    bool presence = false;          ///< ask first whether the object is there
    std::string kind = "local";     ///< local = the loaded language model, chat = an endpoint
    std::string endpoint;           ///< base URL of a chat endpoint, "http://127.0.0.1:8080/v1"; never a key
    std::string model;              ///< model name sent to the endpoint
    double temperature = 0.2;       ///< spec 3.4
    int orderChecks = 0;            ///< re-ask this many times with candidates permuted; 0 = no order-bias check
    std::uint64_t seed = 2024;      ///< of the permutations
    bool operator==(const JudgeConfig&) const = default;
};

/// How attend-and-segment compares a phrase with the expression (spec 5.7, 7.3).
struct SimilarityConfig {
    std::filesystem::path vectors;  ///< spaCy model folder, GloVe or word2vec file; empty = the model's own embeddings
    std::optional<double> cut;      ///< below it no mask is selected; nothing = no cut
    std::string mask = "last";      ///< which of the three: last (published: index 2), predicted-iou
    bool operator==(const SimilarityConfig&) const = default;
};

/// What makes the candidates.
inline constexpr int kBoxProbing = 4;  ///< RunConfig::probing of the box baseline (spec 5.9)

struct RunConfig {
    std::string benchmark;               ///< name
    std::filesystem::path benchmarkRoot;
    std::string variant;                 ///< Benchmark::variant
    std::string profile = "clean";       ///< clean, paper, reference (spec 10)
    DefectOverrides defects;             ///< switches that differ from the profile's (profile.h)
    int probing = 2;                     ///< 1 question + options, 2 identify, 3 letter (spec 3.1), 4 box baseline (5.9)
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
    std::uint64_t pointSeed = 2024;      ///< of PointMode::Random, mixed with the sample id
    int instances = 0;                   ///< prompt SAM at up to this many local maxima a phrase and unite; 0 = off
    JudgeConfig judge;
    SimilarityConfig similarity;
    bool imported = false;               ///< made elsewhere: models are not known by their weights
    bool keepHeads = false;
    std::string chunker;                 ///< external command, empty = built in
    bool operator==(const RunConfig&) const = default;
    /// InvalidInput with the first field that is out of range.
    [[nodiscard]] Result<Done> check() const;
    /// Profile and overrides as they act: B4, B5, B24 and B27 are settings too, and the setting counts.
    [[nodiscard]] Switches switches() const;
};

/// Settings of a profile with overrides (spec 10). reference: row -2 for the first token (B4), rows as query (B5),
/// temperature 0.2 (greedy with llama_3), presence filter, all images in one question, cut 0.7; clean and paper: last
/// prompt row, producing rows, greedy, threes and a final, no filter, no cut. Unknown names: as clean, refused by check().
RunConfig profileDefaults(const std::string& profile,
                          const DefectOverrides& defects = {},
                          const std::string& conversation = "llava_v1");

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
    std::vector<Candidate> united;       ///< several instances: per phrase three unions over its local maxima, or empty
    std::vector<ProbingAnswer> answers;  ///< of other probings, as imported; the run's own is `answer`
    std::vector<Selection> selections;
    std::vector<SampleScore> scores;
    std::array<double, kStageCount> millis{};  ///< wall time per stage
    std::string skipped;  ///< stable key why later stages stay empty ("no-expression"; imported: "no-prediction" =
                          ///< there is no file at all), or empty. No phrases at all is no skip: candidates are empty
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
