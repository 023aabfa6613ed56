// SPDX-License-Identifier: GPL-3.0-or-later
/// The prompt-sensitivity inputs beside a benchmark (spec 1.4): other questions, pictures, expressions, templates.
///
/// Any thread. What each part does to the samples: docs/prompt-sensitivity.md.
#pragma once

#include "core/base/result.h"
#include "core/data/benchmark.h"

#include <filesystem>
#include <optional>
#include <string>

namespace groundscope {

/// Which of them to use; none = the benchmark itself.
struct BenchmarkVariant {
    std::optional<int> questions;          ///< NN of Questions_NN.csv, or of CV-Bench's test_NN.jsonl
    std::optional<int> images;             ///< NN of MMVP_Prompts_Sensitivity/var_NN and Segmentations_NN.json
    bool objects = false;                  ///< Objects_variations.csv
    std::optional<int> groundingTemplate;  ///< Index in lang_grounding_templates.csv and …_box.csv ("template")
    std::optional<int> wording;            ///< Index in prompt_templates.csv
    bool operator==(const BenchmarkVariant&) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == BenchmarkVariant(); }
};

/// "questions=3,images=12,objects,template=2,wording=5", any of them in any order. Errors: InvalidInput with the part
/// that is not understood.
Result<BenchmarkVariant> parseVariant(const std::string& text);
/// The same in one order, NN with two digits: "questions=03,images=12,objects,template=2,wording=5"; empty for none.
std::string variantText(const BenchmarkVariant& variant);

/// A path that names one variant by itself: .../Questions_03.csv, .../test_03.jsonl (or .parquet), .../Objects_variations.csv,
/// .../Segmentations_12.json, .../var_12 (or the folder of pictures in it).
struct VariantPath {
    std::filesystem::path root;  ///< the benchmark's folder: the nearest one above that looks like one; empty = none does
    BenchmarkVariant variant;
};
std::optional<VariantPath> variantOfPath(const std::filesystem::path& path);

/// Sets templates, wordings and the tag "variant" of every sample, and the benchmark's variant and name. The other parts
/// are read by the layouts. Errors: NotFound and Format of the template files; InvalidInput for an Index they lack, or
/// parts that the layout has not.
Result<Done> applyVariant(const BenchmarkVariant& variant, Benchmark& benchmark);

/// "questions", "Questions_03.csv": two digits.
std::string numberedName(const std::string& before, int number, const std::string& after);

}  // namespace groundscope
