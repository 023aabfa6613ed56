// SPDX-License-Identifier: GPL-3.0-or-later
/// Judge: answers a question about pictures. The automatic selector, the VQA judge and the concept analyst ask one.
///
/// Makers: chat_judge.h (any OpenAI-compatible endpoint), local_judge.h (the loaded language model). Any call may
/// wait for a network or a model: never on the UI thread.
#pragma once

#include "core/base/geometry.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/mask.h"

#include <string>
#include <vector>

namespace groundscope {

struct JudgeRequest {
    std::string system;             ///< system text, or empty
    std::string text;               ///< user text, exact (spec 3.4)
    std::vector<RgbView> images;    ///< in the order shown; borrowed
    double temperature = 0.2;
};

struct JudgeReply {
    std::string text;  ///< raw
    bool remembered = false;  ///< an earlier reply to the same request was used: nothing was sent
};

/// One mask by itself, for judges that take one picture.
struct MaskQuestion {
    RgbView picture;             ///< unmarked
    const Mask* mask = nullptr;  ///< of the picture's size
    std::string expression;
};

struct MaskScore {
    double value = 0;    ///< greater = the mask shows the expression better; comparable within one picture
    std::string prompt;  ///< what the model was asked
    std::string reply;   ///< what it said of the whole picture, where that is what it is held to
};

class Judge {
  public:
    virtual ~Judge() = default;
    /// Who answers, as stored with exchanges: "gpt-4o", "local: groundscope-demo".
    [[nodiscard]] virtual std::string name() const = 0;
    /// How many pictures one question may hold. 1: the selector scores each candidate by itself (scoreMask()).
    [[nodiscard]] virtual int imagesPerQuestion() const = 0;
    /// Errors: Cancelled; Io (endpoint unreachable after bounded retries); Format (reply is not what the protocol
    /// says); Unsupported (more pictures than imagesPerQuestion).
    [[nodiscard]] virtual Result<JudgeReply> ask(const JudgeRequest& request, const Progress& progress) = 0;
    /// log p(yes) - log p(no) as the next word, for judges that can look inside (local). Default: Unsupported.
    [[nodiscard]] virtual Result<double> yesOverNo(const JudgeRequest& /*request*/, const Progress& /*progress*/) {
        return Error{ErrorCode::Unsupported, "This judge gives no probabilities.", {}};
    }
    /// How well a mask shows an expression. Default: Unsupported. Errors: those of the model; Cancelled.
    [[nodiscard]] virtual Result<MaskScore> scoreMask(const MaskQuestion& /*question*/, const Progress& /*progress*/) {
        return Error{ErrorCode::Unsupported, "This judge compares pictures; it does not score a single one.", {}};
    }
};

}  // namespace groundscope
