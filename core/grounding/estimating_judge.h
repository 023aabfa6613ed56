// SPDX-License-Identifier: GPL-3.0-or-later
/// A judge that sends nothing: it counts what a chat judge would send for the same questions.
#pragma once

#include "core/chat/chat_client.h"
#include "core/grounding/judge.h"

#include <memory>
#include <string>

namespace groundscope {

/// Remembered replies are read; every other question is counted, and answered "yes", or by the first picture. Not for
/// several threads at once.
class EstimatingJudge final : public Judge {
  public:
    EstimatingJudge(std::shared_ptr<ChatClient> client, std::string name);
    [[nodiscard]] std::string name() const override;
    [[nodiscard]] int imagesPerQuestion() const override;
    [[nodiscard]] Result<JudgeReply> ask(const JudgeRequest& question, const Progress& progress) override;
    [[nodiscard]] const ChatCost& cost() const { return m_cost; }

  private:
    std::shared_ptr<ChatClient> m_client;
    std::unique_ptr<Judge> m_judge;
    ChatCost m_cost;
};

}  // namespace groundscope
