// SPDX-License-Identifier: GPL-3.0-or-later
/// Judges for tests: one that looks replies up, one that scores masks by a table.
#pragma once

#include "core/grounding/judge.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace groundscope::test {

/// Replies by a function; remembers what it was asked.
class ReplyJudge final : public Judge {
  public:
    using Reply = std::function<Result<std::string>(const JudgeRequest& request)>;
    ReplyJudge(int pictures, Reply reply) : m_pictures(pictures), m_reply(std::move(reply)) {}

    [[nodiscard]] std::string name() const override { return "table"; }
    [[nodiscard]] int imagesPerQuestion() const override { return m_pictures; }
    [[nodiscard]] Result<JudgeReply> ask(const JudgeRequest& request, const Progress& /*progress*/) override {
        if (static_cast<int>(request.images.size()) > m_pictures)
            return Error{ErrorCode::Unsupported, "Too many pictures.", {}};
        texts.push_back(request.text);
        GS_TRY(std::string text, m_reply(request));
        return JudgeReply{std::move(text), false};
    }

    std::vector<std::string> texts;

  private:
    int m_pictures;
    Reply m_reply;
};

/// Scores a mask by its area: the table says how much an area is worth.
class ScoreJudge final : public Judge {
  public:
    explicit ScoreJudge(std::map<std::int64_t, double> worth, double present = 1)
        : m_worth(std::move(worth)), m_present(present) {}

    [[nodiscard]] std::string name() const override { return "local: table"; }
    [[nodiscard]] int imagesPerQuestion() const override { return 1; }
    [[nodiscard]] Result<JudgeReply> ask(const JudgeRequest& /*request*/, const Progress& /*progress*/) override {
        return Error{ErrorCode::Unsupported, "This judge scores.", {}};
    }
    [[nodiscard]] Result<double> yesOverNo(const JudgeRequest& /*request*/, const Progress& /*progress*/) override {
        return m_present;
    }
    [[nodiscard]] Result<MaskScore> scoreMask(const MaskQuestion& question, const Progress& /*progress*/) override {
        ++scored;
        return MaskScore{m_worth.at(question.mask->area()), "How much is " + question.expression + "?", {}};
    }

    int scored = 0;

  private:
    std::map<std::int64_t, double> m_worth;
    double m_present;
};

}  // namespace groundscope::test
