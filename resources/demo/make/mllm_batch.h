// SPDX-License-Identifier: GPL-3.0-or-later
/// Turns as tensors: several turns about one picture share its image prefix and do not see each
/// other.
///
/// Exactly equal to separate samples, but the picture is paid for once.
#pragma once

#include "core/grounding/models.h"
#include "core/infer/llava_model.h"
#include "resources/demo/make/lessons.h"

#include <ATen/core/Tensor.h>
#include <opencv2/core.hpp>

#include <memory>
#include <string>
#include <vector>

namespace groundscope::demo {

/// One answer token to be predicted.
struct AnswerToken {
    std::int64_t row = 0;  ///< of the flattened [B·L]: the position whose output predicts it
    std::int64_t id = 0;
    int turn = 0;  ///< index into Batch::labels
    bool informative = false;
};

struct Batch {
    at::Tensor pixels;     // [B, 3, S, S] normalised
    at::Tensor ids;        // I64 [B, L], zeros where the picture is and behind the end
    at::Tensor positions;  // I64 [B, L]
    at::Tensor mask;       // [B, 1, L, L] additive
    std::vector<AnswerToken> answers;
    std::vector<std::string> labels;  // one a turn
    std::int64_t length = 0;          // L
};

/// RGB pictures -> [B, 3, S, S], CLIP's mean and deviation.
at::Tensor normalisedPixels(const std::vector<cv::Mat>& pictures);

class BatchMaker {
  public:
    /// `imageTokens`: tokens of a picture.
    BatchMaker(std::shared_ptr<const Tokenizer> tokenizer, int imageTokens);

    /// turns[b] belong to pictures[b].
    [[nodiscard]] Batch make(const std::vector<cv::Mat>& pictures,
                             const std::vector<std::vector<Turn>>& turns) const;

    /// Token of a word that stands behind a blank. The words of the demo are one piece each.
    [[nodiscard]] std::int64_t idOf(const std::string& word) const;
    /// Position of the first image token.
    [[nodiscard]] std::int64_t imageBegin() const { return m_imageBegin; }
    [[nodiscard]] int imageTokens() const { return m_imageTokens; }

  private:
    struct Row;
    void append(Row& row, const Turn& turn, int segment, Batch& batch) const;
    [[nodiscard]] std::vector<int> promptIds(const std::string& userText) const;

    std::shared_ptr<const Tokenizer> m_tokenizer;
    int m_imageTokens;
    std::int64_t m_imageBegin = 0;
    std::vector<int> m_prefix;  // what every prompt begins with, the picture as one placeholder
    std::vector<bool> m_informative;  // per id
};

/// Hidden states [B, L, hidden] after the final norm.
at::Tensor hiddenStates(const LlavaModel& model,
                        const Batch& batch,
                        std::int64_t imageBegin,
                        const at::Tensor& features,
                        const Trace* trace = nullptr);

}  // namespace groundscope::demo
