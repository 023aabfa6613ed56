// SPDX-License-Identifier: GPL-3.0-or-later
/// Image-level text for the vision side: which words are true of the whole picture, and heads that
/// predict them.
///
/// Scores of patches are pooled over the picture; no word is ever tied to a place in it. This
/// stands in for CLIP's pre-training and LLaVA's first stage.
#pragma once

#include "core/infer/layers.h"
#include "core/infer/llava_model.h"
#include "resources/demo/make/scenes.h"

#include <functional>
#include <string>
#include <vector>

namespace groundscope::demo {

/// Columns of a word vector, in this order.
struct WordBlocks {
    int kinds, parts, colouredKinds, colouredParts, placedKinds, contexts, colours, states;
    [[nodiscard]] int total() const {
        return kinds + parts + colouredKinds + colouredParts + placedKinds + contexts + colours +
               states;
    }
};
WordBlocks wordBlocks();

/// 0/1 a word, [wordBlocks().total()].
std::vector<float> wordsOf(const Scene& scene);

/// Throw-away head for pre-training the vision tower.
class WordHead : public Layer {
  public:
    explicit WordHead(std::int64_t width);
    void initialise(at::Generator& generator) override;
    at::Tensor forward(const at::Tensor& features) const;  ///< [B, N, width] -> logits [B, words]

    std::shared_ptr<LayerNorm> norm;
    at::Tensor weight;  // [words, width]
    at::Tensor bias;    // [words]
};

/// Scores image features against the language model's own word embeddings: aligns projector and
/// embeddings.
class AlignmentHead : public Layer {
  public:
    /// `idOf` gives the token of a single word.
    explicit AlignmentHead(const std::function<std::int64_t(const std::string&)>& idOf);
    void initialise(at::Generator& generator) override;
    /// [B, N, vision width] -> logits [B, words without states]
    at::Tensor forward(const LlavaModel& model, const at::Tensor& features) const;

    at::Tensor wordBias;  // [kinds + parts + colours + contexts]
    at::Tensor pairBias;  // [3]: coloured kinds, coloured parts, placed kinds
    at::Tensor scale;     // [1]

  private:
    at::Tensor m_words;   // I64 [kinds + parts + colours + contexts]
    at::Tensor m_places;  // I64 [9, 2]
};

}  // namespace groundscope::demo
