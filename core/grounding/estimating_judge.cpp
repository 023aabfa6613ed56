// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/estimating_judge.h"

#include "core/grounding/chat_judge.h"

#include <utility>

namespace groundscope {

EstimatingJudge::EstimatingJudge(std::shared_ptr<ChatClient> client, std::string name)
    : m_client(client), m_judge(makeChatJudge(std::move(client), std::move(name))) {}

std::string EstimatingJudge::name() const {
    return m_judge->name();
}

int EstimatingJudge::imagesPerQuestion() const {
    return m_judge->imagesPerQuestion();
}

Result<JudgeReply> EstimatingJudge::ask(const JudgeRequest& question, const Progress& progress) {
    GS_TRY(const ChatRequest request, chatRequest(question));
    const ChatCost one = m_client->estimate(request);
    m_cost.requests += one.requests;
    m_cost.images += one.images;
    m_cost.bytes += one.bytes;
    m_cost.remembered += one.remembered;
    if (one.remembered > 0)
        return m_judge->ask(question, progress);
    const bool isYesOrNo = question.text.find("yes/no") != std::string::npos;
    return JudgeReply{isYesOrNo ? "yes" : "1", false};
}

}  // namespace groundscope
