// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/chat_judge.h"

#include "core/io/image.h"

namespace groundscope {
namespace {

class ChatJudge final : public Judge {
  public:
    ChatJudge(std::shared_ptr<ChatClient> client, std::string name, int images)
        : m_client(std::move(client)), m_name(std::move(name)), m_images(images) {}

    std::string name() const override { return m_name; }
    int imagesPerQuestion() const override { return m_images; }
    Result<JudgeReply> ask(const JudgeRequest& question, const Progress& progress) override {
        if (question.images.size() > static_cast<std::size_t>(m_images))
            return Error{ErrorCode::Unsupported,
                         "The question has " + std::to_string(question.images.size()) + " pictures; this judge takes " +
                             std::to_string(m_images) + ".",
                         m_name};
        GS_TRY(const ChatRequest request, chatRequest(question));
        const bool remembered = m_client->estimate(request).remembered > 0;
        GS_TRY(std::string text, m_client->complete(request, progress));
        return JudgeReply{std::move(text), remembered};
    }

  private:
    const std::shared_ptr<ChatClient> m_client;
    const std::string m_name;
    const int m_images;
};

}  // namespace

std::unique_ptr<Judge> makeChatJudge(std::shared_ptr<ChatClient> client, std::string name, int images) {
    return std::make_unique<ChatJudge>(std::move(client), std::move(name), images);
}

Result<ChatRequest> chatRequest(const JudgeRequest& question) {
    ChatRequest request;
    request.system = question.system;
    request.text = question.text;
    request.temperature = question.temperature;
    for (const RgbView& picture : question.images) {
        GS_TRY(std::string png, encodePng(picture));
        request.images.push_back({"image/png", std::move(png)});
    }
    return request;
}

}  // namespace groundscope
