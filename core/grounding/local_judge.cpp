// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/local_judge.h"

#include "core/base/files.h"
#include "core/grounding/highlight.h"
#include "core/text/conversation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace groundscope {
namespace {

/// log(exp(a) + exp(b))
double logOfSum(double a, double b) {
    const double most = std::max(a, b);
    return std::isinf(most) ? most : most + std::log(std::exp(a - most) + std::exp(b - most));
}

/// Stop signal alone: what a judge says is not the answer that is shown while it grows.
Progress quiet(const Progress& progress) {
    return {progress.stop, {}, {}};
}

std::string identityOf(const RgbView& picture) {
    std::string bytes;
    for (int y = 0; y < picture.height; ++y)
        bytes.append(reinterpret_cast<const char*>(picture.row(y)), static_cast<std::size_t>(picture.width) * 3);
    return std::to_string(picture.width) + ":" + sha256(bytes);
}

class LocalJudge final : public Judge {
  public:
    LocalJudge(Mllm& mllm, std::string conversation) : m_mllm(mllm), m_conversation(std::move(conversation)) {}

    [[nodiscard]] std::string name() const override { return "local: " + m_mllm.info().ref.name; }
    [[nodiscard]] int imagesPerQuestion() const override { return 1; }
    [[nodiscard]] Result<JudgeReply> ask(const JudgeRequest& request, const Progress& progress) override;
    [[nodiscard]] Result<double> yesOverNo(const JudgeRequest& request, const Progress& progress) override;
    [[nodiscard]] Result<MaskScore> scoreMask(const MaskQuestion& question, const Progress& progress) override;

  private:
    [[nodiscard]] Result<MllmRequest> requestFor(const RgbView& picture, const std::string& text) const;
    Result<double> oddsOfYes(const RgbView& picture, const std::string& text, const Progress& progress);
    Result<double> logProbability(const RgbView& picture, const std::string& text, const std::string& answer,
                                  const Progress& progress);
    Result<std::string> ownAnswer(const RgbView& picture, const std::string& text, const Progress& progress);

    Mllm& m_mllm;
    std::string m_conversation;
    std::string m_answered;  // picture and question of m_answer: one sample's masks come one after another
    std::string m_answer;
};

Result<MllmRequest> LocalJudge::requestFor(const RgbView& picture, const std::string& text) const {
    MllmRequest request;
    request.image = picture;
    GS_TRY(request.prompt, renderPrompt(m_conversation, text));
    request.generation.maxNewTokens = kOwnWords;
    return request;
}

Result<JudgeReply> LocalJudge::ask(const JudgeRequest& request, const Progress& progress) {
    if (request.images.size() != 1)
        return Error{ErrorCode::Unsupported,
                     "The loaded model looks at one picture at a time, not " + std::to_string(request.images.size()) + ".",
                     {}};
    const std::string text = request.system.empty() ? request.text : request.system + "\n" + request.text;
    GS_TRY(std::string reply, ownAnswer(request.images.front(), text, progress));
    return JudgeReply{std::move(reply), false};
}

Result<double> LocalJudge::yesOverNo(const JudgeRequest& request, const Progress& progress) {
    if (request.images.size() != 1)
        return Error{ErrorCode::Unsupported, "The loaded model looks at one picture at a time.", {}};
    return oddsOfYes(request.images.front(), request.text, progress);
}

Result<double> LocalJudge::oddsOfYes(const RgbView& picture, const std::string& text, const Progress& progress) {
    GS_TRY(const MllmRequest request, requestFor(picture, text));
    GS_TRY(const std::vector<double> p, m_mllm.scoreNext(request, {"yes", "Yes", "no", "No"}, quiet(progress)));
    if (p.size() != 4 || (p[0] == p[2] && p[1] == p[3]))
        return Error{ErrorCode::Unsupported, "The model's vocabulary does not tell yes from no.", {}};
    return logOfSum(p[0], p[1]) - logOfSum(p[2], p[3]);
}

Result<double> LocalJudge::logProbability(const RgbView& picture,
                                          const std::string& text,
                                          const std::string& answer,
                                          const Progress& progress) {
    if (answer.empty())
        return 0.0;  // a model with nothing to say says nothing of any mask
    GS_TRY(const MllmRequest request, requestFor(picture, text));
    GS_TRY(const std::vector<double> tokens, m_mllm.scoreText(request, answer, quiet(progress)));
    return std::accumulate(tokens.begin(), tokens.end(), 0.0);
}

Result<std::string> LocalJudge::ownAnswer(const RgbView& picture, const std::string& text, const Progress& progress) {
    const std::string asked = identityOf(picture) + text;
    if (asked == m_answered)
        return m_answer;
    GS_TRY(const MllmRequest request, requestFor(picture, text));
    GS_TRY(const MllmOutput output, m_mllm.answer(request, quiet(progress)));
    m_answered = asked;
    m_answer = output.answer.text;
    return m_answer;
}

Result<MaskScore> LocalJudge::scoreMask(const MaskQuestion& question, const Progress& progress) {
    const std::string identify = "Identify " + question.expression + " in the scene.";
    const std::string exists = "Is there " + question.expression + " in the image?";
    GS_TRY(const std::string answer, ownAnswer(question.picture, identify, progress));
    GS_TRY(const RgbImage only, paintedOver(question.picture, *question.mask, Painted::Outside));
    GS_TRY(const RgbImage without, paintedOver(question.picture, *question.mask, Painted::Inside));
    GS_TRY(const double said, logProbability(only.view(), identify, answer, progress));
    GS_TRY(const double saidWithout, logProbability(without.view(), identify, answer, progress));
    GS_TRY(const double seen, oddsOfYes(only.view(), exists, progress));
    GS_TRY(const double seenWithout, oddsOfYes(without.view(), exists, progress));
    return MaskScore{said - saidWithout + seen - seenWithout, identify + "\n" + exists, answer};
}

}  // namespace

std::unique_ptr<Judge> makeLocalJudge(Mllm& mllm, const std::string& conversation) {
    const std::string named = mllm.info().conversation;
    return std::make_unique<LocalJudge>(mllm, named.empty() ? conversation : named);
}

}  // namespace groundscope
