// SPDX-License-Identifier: GPL-3.0-or-later
/// Judge that asks a chat endpoint (judge.h, chat_client.h).
#pragma once

#include "core/chat/chat_client.h"
#include "core/grounding/judge.h"

#include <memory>
#include <string>

namespace groundscope {

/// @param name    as stored with exchanges and labels: the model's name
/// @param images  pictures one question may hold; hosted services take some hundred, small local models one
/// Pictures are sent as PNG.
std::unique_ptr<Judge> makeChatJudge(std::shared_ptr<ChatClient> client, std::string name, int images = 500);

/// The request makeChatJudge's judge sends for a question, for ChatClient::estimate(). Errors: those of encodePng.
Result<ChatRequest> chatRequest(const JudgeRequest& question);

}  // namespace groundscope
