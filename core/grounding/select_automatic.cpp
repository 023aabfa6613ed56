// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/mask_contest.h"
#include "core/grounding/selection.h"
#include "core/io/benchmark_text.h"
#include "core/metrics/order_bias.h"
#include "core/text/conversation.h"
#include "core/text/judge_replies.h"

namespace groundscope {
namespace {

constexpr const char* kName = "automatic";

/// The first oddity of the replies that led to the choice.
std::string flagOf(const std::vector<Exchange>& exchanges) {
    for (const Exchange& exchange : exchanges)
        if (exchange.purpose != kOrderCheck && !exchange.flag.empty())
            return exchange.flag;
    return {};
}

Result<Done> checkOrder(MaskContest& contest, const SelectionInput& input) {
    if (contest.scoresSingly() || input.candidates.size() < 2)
        return Done{};
    for (int repetition = 0; repetition < input.config.judge.orderChecks; ++repetition)
        GS_CHECK(contest.winnerInOtherOrder(repetition));
    return Done{};
}

Result<Selection> choose(const SelectionInput& input, const std::string& expression, const Progress& progress) {
    Selection selection = noMask(kName, "declared-absent");
    MaskContest contest(input, expression, selection.exchanges, progress);
    if (input.config.judge.presence) {
        GS_TRY(const bool present, contest.isPresent());
        selection.flag = flagOf(selection.exchanges);
        if (!present)
            return selection;
    }
    selection.reason = "only-candidate";
    if (input.candidates.size() == 1) {
        selection.candidate = 0;
        return selection;
    }
    GS_TRY(const int best, contest.winner());
    selection.candidate = best;
    selection.score = contest.scoreOf(best);
    selection.reason = "judged-best";
    selection.flag = flagOf(selection.exchanges);
    GS_CHECK(checkOrder(contest, input));
    if (selection.flag.empty() && orderBiasOf(selection).flips > 0)
        selection.flag = "order-sensitive";
    return selection;
}

}  // namespace

Result<Selection> selectAutomatic(const SelectionInput& input, const Progress& progress) {
    if (input.candidates.empty())
        return noMask(kName, "no-candidates");
    if (!input.judge || !input.image)
        return noMask(kName, "no-judge");
    const std::string expression =
        input.sample ? expressionText(*input.sample, input.config.switches()) : std::string();
    if (trimmed(expression).empty())
        return noMask(kName, "no-expression");
    return choose(input, expression, progress);
}

}  // namespace groundscope
