// SPDX-License-Identifier: GPL-3.0-or-later
/// Options of groundscope-cli that choose models and settings of a run, and what becomes of them.
#pragma once

#include "app/cli/support.h"
#include "core/base/utc.h"
#include "core/data/run_record.h"
#include "core/grounding/models.h"
#include "core/infer/model_zoo.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

struct ModelOptions {
    bool demo = false;
    std::filesystem::path mllm;
    std::filesystem::path vision;
    std::filesystem::path sam;
    std::string device = "auto";  ///< one, or several separated by commas: a worker each
    std::string dtype = "auto";
    std::string samDevice;        ///< one; empty = as the language model's
    std::string samDtype = "float32";  ///< what it was trained and published with
    int threads = 0;
};
void addModelOptions(CLI::App& command, ModelOptions& options);

/// How attend-and-segment compares phrases with the expression.
struct SimilarityOptions {
    std::filesystem::path vectors;
    std::optional<double> cut;
    std::optional<std::string> mask;
};
void addSimilarityOptions(CLI::App& command, SimilarityOptions& options);

/// Settings that command lines leave out come from the profile.
struct SettingOptions {
    int probing = 2;
    std::string profile = "clean";
    std::string defects;  ///< "B10=published,…", on top of the profile
    std::optional<std::string> conversation;
    std::optional<int> maxNewTokens;
    std::optional<double> temperature;
    std::optional<int> topK;
    std::optional<std::uint64_t> seed;
    std::optional<std::string> rowZero;
    std::optional<std::string> alignment;
    std::optional<std::string> pointMode;
    std::optional<int> pointRank;
    std::optional<std::uint64_t> pointSeed;
    std::optional<int> instances;
    SimilarityOptions similarity;
    std::string chunker;
    bool keepHeads = false;
};
void addSettingOptions(CLI::App& command, SettingOptions& options);

/// Models as they will be loaded, checked as far as their headers tell.
struct ModelPlan {
    MllmSource mllm;
    SegmenterSource segmenter;
    std::vector<std::string> devices;  ///< one worker each
    std::string samDevice;             ///< of every worker's SAM; empty = the worker's
    int threads = 0;                   ///< CPU threads of one worker; 0 = all cores
    std::string conversation;          ///< template named by the model, or empty
};
/// Errors: InvalidInput when neither --demo nor both models are given, or one is not what its option says;
/// NotFound; those of the checkpoint reader.
Result<ModelPlan> planModels(const ModelOptions& options);

/// The demo's folder. NotFound with what to do when it is not there.
Result<std::filesystem::path> findDemo();

/// Configuration of a run with these models. The model references hold path, name, device and dtype, no hash.
/// Errors: InvalidInput with the setting that is out of range.
Result<RunConfig> makeConfig(const SettingOptions& settings, const ModelPlan& plan);

/// Takes over what the loaded models say of themselves.
void describeLoaded(RunConfig& config, const ModelInfo* mllm, const ModelInfo* segmenter);

}  // namespace groundscope
