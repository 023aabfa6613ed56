// SPDX-License-Identifier: GPL-3.0-or-later
/// Attention bundle: answers and attention of a model that ran elsewhere, as one folder. Layout: docs/attention-bundle.md.
///
/// bundle.json is read and checked whole, with the headers of the safetensors files; values are read sample by sample.
/// Nothing outside the folder is opened. Any thread. Every error names the file and the key, says what was expected
/// and what was there.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/data/run_record.h"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

inline constexpr const char* kBundleFile = "bundle.json";
inline constexpr const char* kBundleFormat = "groundscope-attention";
inline constexpr int kBundleVersion = 1;

/// All keys of bundle.json; any other key is refused.
inline constexpr std::array kBundleKeys{"format",    "version", "model",           "probing",
                                        "alignment", "padded",  "image_from_grid", "samples"};
inline constexpr std::array kBundleSampleKeys{
    "id",        "image",    "prompt",  "text",   "tokens", "token_ids",       "offsets",    "log_probs",
    "finished",  "file",     "tensor",  "padded", "image_from_grid", "image_size", "second_to_last"};

/// Where the attention of one sample lies.
struct BundleTensor {
    std::string file;    ///< name inside the folder
    std::string tensor;  ///< name inside the file
    bool perHead = false;
    int steps = 0;
    int planes = 1;      ///< layers x heads of one step
    Size grid;
};

struct BundleSample {
    std::string id;     ///< of the benchmark's sample; may be empty when image is given
    std::string image;  ///< file name of its picture; may be empty when id is given
    Answer answer;      ///< token spans are code points of the text
    BundleTensor attention;
    std::optional<std::string> secondToLast;  ///< tensor of the prompt's second-to-last row, same file
    bool padded = true;
    std::optional<Affine> image_from_grid;  ///< instead of padded
    std::optional<Size> imageSize;          ///< of the picture the model saw; checked against the benchmark's
};

struct AttentionBundle {
    std::filesystem::path folder;
    std::string model;
    int probing = 2;
    TokenAlignment alignment = TokenAlignment::Producing;
    std::vector<BundleSample> samples;
    [[nodiscard]] bool hasSecondToLast() const;  ///< of every sample
};

/// Errors: NotFound, Io; Format and InvalidInput as above; Unsupported for a newer version; Cancelled.
Result<AttentionBundle> readAttentionBundle(const std::filesystem::path& folder, const Progress& progress);

/// The attention of one sample, mean over layers and heads (spec 5.1), placed on a picture of `imageSize`.
/// Errors: Io; Format for a value that is no finite number (its place is named); InvalidInput when the bundle says
/// another size, or when the grid lies beside the picture.
Result<std::shared_ptr<const AttentionStack>> loadAttention(const AttentionBundle& bundle,
                                                            const BundleSample& sample,
                                                            Size imageSize);

}  // namespace groundscope
