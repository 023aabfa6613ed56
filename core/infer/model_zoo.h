// SPDX-License-Identifier: GPL-3.0-or-later
/// A folder or file of weights -> Mllm or Segmenter. The only header of infer that the rest of the program includes.
///
/// No torch in here. Errors: NotFound, Format (damaged file), InvalidInput (tensors missing, extra or misshapen: one
/// error that lists them), Unsupported (dtype, device or architecture), OutOfMemory, Cancelled.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/grounding/memory_forecast.h"
#include "core/grounding/models.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

struct MllmSource {
    std::filesystem::path path;        ///< folder with config.json and weights
    std::filesystem::path visionPath;  ///< separate vision tower folder (liuhaotian checkpoints), or empty
    std::string device = "auto";       ///< auto, cpu, cuda, cuda:1, …
    std::string dtype = "auto";        ///< auto, float32, bfloat16, float16; int8: weights only, on the CPU, computed in float32
};

struct SegmenterSource {
    std::filesystem::path path;  ///< .pth/.safetensors file, or a folder that holds one (+ config.json)
    std::string device = "auto";
    std::string dtype = "auto";
};

Result<std::unique_ptr<Mllm>> loadMllm(const MllmSource& source,
                                       std::shared_ptr<const Tokenizer> tokenizer,
                                       const Progress& progress);
Result<std::unique_ptr<Segmenter>> loadSegmenter(const SegmenterSource& source, const Progress& progress);

/// What lies in a checkpoint, from its headers only (no weights are read).
struct CheckpointInfo {
    std::string kind;          ///< "llava", "clip", "sam", "unknown"
    std::string architecture;  ///< "LLaVA-1.5 7B", "SAM ViT-H", …
    std::string format;        ///< "safetensors", "pickle (zip)", "pickle (legacy)"
    std::vector<std::filesystem::path> files;
    std::int64_t tensorCount = 0;
    std::int64_t bytes = 0;
    std::int64_t parameters = 0;
    std::optional<MllmShape> mllm;            ///< of a "llava" with its configuration; without a tower that is elsewhere
    std::optional<SegmenterShape> segmenter;  ///< of a "sam"
    std::string dtype;                   ///< most common one
    std::vector<std::string> missing;    ///< files or tensors that are not there
    bool needsVisionTower = false;       ///< the vision tower is not inside: give --vision
    std::string conversation;            ///< template named in config.json, or empty
};
Result<CheckpointInfo> inspectCheckpoint(const std::filesystem::path& path);

/// Content hash of every weight, config and tokenizer file of a model (names and bytes). Slow for big models.
Result<std::string> hashCheckpoint(const std::filesystem::path& path, const Progress& progress);

/// Chosen device and dtype with the reason, for the status bar: {"cpu", "float32", "no CUDA in this LibTorch"}.
struct DeviceChoice {
    std::string device;
    std::string dtype;
    std::string reason;
};
Result<DeviceChoice> chooseDevice(const std::string& device, const std::string& dtype);
std::string torchVersion();
/// Threads of one operation; call once at start. 0 = all cores.
void setTorchThreads(int count);

/// Intermediate tensors for comparison with other implementations (`groundscope-cli trace`).
struct MllmTrace {
    MllmSource source;
    std::shared_ptr<const Tokenizer> tokenizer;  ///< needed for `text`
    RgbView image;                               ///< empty when `from` is given
    bool padToSquare = true;                     ///< false: shortest side + centre crop (llava-hf's own processor)
    std::string text;                            ///< whole prompt with `<image>`, or
    std::vector<int> ids;                        ///< prompt ids with the model's own image id (or -200) in place
    int maxNewTokens = 32;
    bool ignoreEos = false;
    std::filesystem::path fromFile;  ///< safetensors file with stored pixel_values
    std::string fromKey;
    std::filesystem::path out;
};
Result<Done> traceMllm(const MllmTrace& trace, const Progress& progress);

struct SegmenterTrace {
    SegmenterSource source;
    RgbView image;
    std::vector<SegmentPrompt> prompts;
    bool multimask = true;
    std::filesystem::path maskFile;  ///< safetensors file with a [1,1,4g,4g] mask prompt
    std::string maskKey;
    std::filesystem::path fromFile;  ///< stored `input` or `embedding`, told by its shape
    std::string fromKey;
    std::filesystem::path out;
};
Result<Done> traceSegmenter(const SegmenterTrace& trace, const Progress& progress);

/// One tensor read from a safetensors file as float32 (any float dtype), for `trace --maps`.
struct FloatTensor {
    std::vector<std::int64_t> shape;
    std::vector<float> values;
};
Result<FloatTensor> readTensor(const std::filesystem::path& file, const std::string& key);

/// Tensors to write with writeTensors; exactly one of the vectors is filled.
struct NamedTensor {
    std::string name;
    std::vector<std::int64_t> shape;
    std::vector<float> floats;
    std::vector<std::int64_t> integers;
    std::vector<std::uint8_t> bytes;
};
/// Safetensors, keys sorted, same input same bytes; written by temporary + rename.
Result<Done> writeTensors(const std::filesystem::path& file, const std::vector<NamedTensor>& tensors);

}  // namespace groundscope
