// SPDX-License-Identifier: GPL-3.0-or-later
/// Running means of a training: loss and accuracies between two lines of the log.
#pragma once

#include "core/data/json.h"
#include "resources/demo/make/mllm_batch.h"
#include "resources/demo/make/schedule.h"
#include "resources/demo/make/word_heads.h"

#include <filesystem>
#include <map>
#include <string>

namespace groundscope::demo {

class TrainingLog {
  public:
    void addLoss(double loss, int pictures);
    /// Recall and precision of the words of whole pictures; [B, words] both.
    void addWords(const at::Tensor& logits, const at::Tensor& targets, const WordBlocks& blocks);
    /// A turn is right when all its informative tokens are. @param predicted  I64, one an answer
    /// token
    void addTurns(const Batch& batch, const at::Tensor& predicted);

    /// Adds the means to `line` and forgets them. @return true when there are goals and all are
    /// reached
    bool flush(Json& line, const std::vector<Goal>& goals);

  private:
    struct Mean {
        double sum = 0;
        double count = 0;
    };
    std::map<std::string, Mean> m_means;
    Mean m_loss;
    long m_pictures = 0;
};

/// Errors: Io.
Result<Done> appendLine(const std::filesystem::path& path, const std::string& line);

}  // namespace groundscope::demo
