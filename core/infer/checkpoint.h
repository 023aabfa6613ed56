// SPDX-License-Identifier: GPL-3.0-or-later
/// Weights of a model: one file, several, or shards named by an index; and their way into a module.
#pragma once

#include "core/base/progress.h"
#include "core/infer/tensor_file.h"

#include <c10/core/Device.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace torch::nn {
class Module;
}

namespace groundscope {

/// The files of weights below a path.
struct WeightFiles {
    std::vector<std::filesystem::path> files;
    std::vector<std::filesystem::path>
        missing;  ///< shards that the index names and the folder lacks
};

/// @param path  a file, an *.index.json, or a folder; in a folder, in this order:
/// model.safetensors(.index.json),
///              pytorch_model.bin(.index.json), the only file of weights, or all files
///              "…-0001-of-0002.…"
/// Errors: NotFound (no path, no weights), InvalidInput (several files and no index), Format
/// (index).
Result<WeightFiles> findWeightFiles(const std::filesystem::path& path);

/// config.json of a folder; for a file NAME.safetensors: NAME_config.json or config.json beside it.
std::filesystem::path configBeside(const std::filesystem::path& path);

/// All tensors of all files.
struct Checkpoint {
    TensorMap tensors;
    std::string format;  ///< of the first file
    std::vector<std::filesystem::path> files;
    std::int64_t bytes = 0;  ///< of all files
};
/// Headers only, see TensorFile. Errors: those of findWeightFiles and readTensorFile; NotFound when
/// a shard is missing; Format when a tensor lies in two shards.
Result<Checkpoint> readCheckpoint(const std::filesystem::path& path);

/// Renames tensors to the names of a module. An empty result drops the tensor: it is known and not
/// used.
using NameMap = std::function<std::string(const std::string&)>;
/// Errors: Format when two tensors get the same name.
Result<TensorMap> renamed(const TensorMap& tensors, const NameMap& map);

struct LoadOptions {
    c10::Device device = c10::kCPU;
    at::ScalarType dtype = at::kFloat;
    bool int8 = false;     ///< weights of every Linear become int8 (CPU), all else `dtype`
    std::string asStored{};  ///< this tensor keeps its dtype: a table of which a few rows are looked up
    std::function<bool(const std::string&)> exact{};  ///< names of tensors that are float32 whatever `dtype` is
};
/// Gives every parameter and buffer of `module` its tensor; gradients are switched off. On the CPU and without a change of
/// dtype the tensor stays a view of the mapped file, whose pages are read now; else it is converted piece by piece, in the order
/// of the files, and what was read is given back to the system: the most memory at one time is the result's and a few
/// pieces of 4 MB. Progress "load": bytes of the files done and in all.
///
/// @return bytes of all parameters in their new dtype
/// Errors: InvalidInput, one error that lists missing, extra and misshapen tensors (the first ten
/// of each and how many there are), or values int8 cannot keep; Cancelled.
Result<std::int64_t> loadParameters(torch::nn::Module& module,
                                    const TensorMap& tensors,
                                    const LoadOptions& options,
                                    const Progress& progress);

/// The check of loadParameters alone; `expected` holds names and shapes.
Result<Done> checkTensors(const std::map<std::string, std::vector<std::int64_t>>& expected,
                          const TensorMap& tensors);
/// Names and shapes of a module's parameters and buffers.
std::map<std::string, std::vector<std::int64_t>> shapesOf(const torch::nn::Module& module);

}  // namespace groundscope
