// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/replay_match.h"

#include "core/grounding/estimating_judge.h"
#include "core/grounding/mask_contest.h"
#include "core/io/benchmark_text.h"
#include "core/io/image.h"
#include "core/text/conversation.h"

namespace groundscope {

Result<Exchange> replayMatch(const ReplayWish& wish, Judge& judge, const Progress& progress) {
    const Sample& sample = wish.benchmark->samples[wish.sample];
    const auto count = static_cast<int>(wish.run->candidates.size());
    for (const int candidate : wish.order)
        if (candidate < 0 || candidate >= count)
            return Error{ErrorCode::InvalidInput, "The match holds mask " + std::to_string(candidate) + ", the image has " +
                                                      std::to_string(count) + " masks.", sample.id};
    const std::string expression = expressionText(sample, wish.config.switches());
    if (wish.order.empty() || trimmed(expression).empty())
        return Error{ErrorCode::InvalidInput, "There is nothing to ask about: no masks, or no expression.", sample.id};
    GS_TRY(const auto picture, loadRgb(sample.imagePath));
    SelectionInput input;
    input.candidates = wish.run->candidates;
    input.sample = &sample;
    input.config = wish.config;
    input.judge = &judge;
    input.image = [&picture]() -> Result<RgbView> { return picture.view(); };
    std::vector<Exchange> log;
    MaskContest contest(input, expression, log, progress);
    GS_CHECK(contest.replay(wish.order));
    if (log.empty())
        return Error{ErrorCode::InvalidInput, "Nobody is asked about a single picture.", sample.id};
    return log.back();
}

Result<ChatCost> estimateReplay(const ReplayWish& wish, std::shared_ptr<ChatClient> client, const Progress& progress) {
    EstimatingJudge judge(std::move(client), wish.config.judge.model);
    GS_CHECK(replayMatch(wish, judge, progress));
    return judge.cost();
}

}  // namespace groundscope
