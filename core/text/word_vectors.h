// SPDX-License-Identifier: GPL-3.0-or-later
/// WordVectors: a word's vector, from a spaCy model folder, a GloVe or word2vec file, or a model's own embeddings;
/// and the similarity of a phrase with the expression (spec 5.7).
///
/// Tables are read once and then only read: any thread. Adapters of a model live on the model's thread.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/run_record.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace groundscope {

class WordVectors {
  public:
    virtual ~WordVectors() = default;
    /// Where they come from: "en_core_web_lg 3.7, 514157 words, 300 dimensions".
    [[nodiscard]] virtual std::string description() const = 0;
    /// The vector of a word as written; empty when the table has none.
    [[nodiscard]] virtual std::vector<float> find(const std::string& word) const = 0;
};

/// A spaCy model folder (`vocab/vectors` + `vocab/key2row`), a GloVe text file, a word2vec text or binary file; told
/// by content. Memory: the table is mapped or held once. Errors: NotFound; Format (which file, which place);
/// Cancelled.
Result<std::shared_ptr<const WordVectors>> readWordVectors(const std::filesystem::path& path, const Progress& progress);

/// The table that a run's settings name; null when they name none (the model's own embeddings). Errors: as readWordVectors.
Result<std::shared_ptr<const WordVectors>> vectorsOf(const SimilarityConfig& config, const Progress& progress);

/// Vectors by a function, such as Mllm::wordVector.
std::shared_ptr<const WordVectors> wordVectorsFrom(std::string description,
                                                   std::function<std::vector<float>(const std::string& word)> find);

/// spaCy's English tokens of a lower-cased text, as far as vectors need them: splits 's, hyphens between letters,
/// punctuation; blanks at the start or doubled blanks are tokens of their own (spec 5.7).
std::vector<std::string> similarityTokens(const std::string& text);

/// Cosine of the mean vectors, eps 1e-8; a zero vector gives 0 (spec 5.7). One leading determiner ("the ", "an ",
/// "a ") is dropped from either text, at position 0 only.
double phraseSimilarity(const WordVectors& vectors, const std::string& phrase, const std::string& expression);

}  // namespace groundscope
