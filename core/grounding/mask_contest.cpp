// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/mask_contest.h"

#include "core/grounding/highlight.h"
#include "core/grounding/selection_prompts.h"
#include "core/text/judge_replies.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace groundscope {
namespace {

constexpr std::int64_t kMostPictureBytes = std::int64_t{1} << 30;

/// Groups of consecutive candidates: a new one where `apart` says so, or at `size`.
template <typename Apart>
std::vector<MaskGroup> groupsOf(int count, std::size_t size, Apart apart) {
    std::vector<MaskGroup> groups;
    for (int i = 0; i < count; ++i) {
        if (groups.empty() || groups.back().size() == size || apart(groups.back().back(), i))
            groups.emplace_back();
        groups.back().push_back(i);
    }
    return groups;
}

/// The same numbers with every standard library; never the order that was given.
void shuffle(MaskGroup& group, std::mt19937_64& random) {
    const MaskGroup given = group;
    while (group.size() > 1 && group == given)
        for (std::size_t i = group.size() - 1; i > 0; --i)
            std::swap(group[i], group[random() % (i + 1)]);
}

std::mt19937_64 randomFor(std::uint64_t seed, const std::string& sampleId, int repetition) {
    std::vector<std::uint32_t> words{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32U),
                                     static_cast<std::uint32_t>(repetition)};
    for (const char byte : sampleId)
        words.push_back(static_cast<unsigned char>(byte));
    std::seed_seq sequence(words.begin(), words.end());
    return std::mt19937_64(sequence);
}

}  // namespace

std::vector<MaskGroup> firstRound(const std::string& scheme, std::span<const Candidate> candidates) {
    const int count = static_cast<int>(candidates.size());
    const auto never = [](int, int) { return false; };
    if (scheme == "twelves")
        return groupsOf(count, 12, never);
    if (scheme == "all")
        return groupsOf(count, std::numeric_limits<std::size_t>::max(), never);
    return groupsOf(count, 3, [&](int before, int next) {
        return candidates[static_cast<std::size_t>(before)].phrase != candidates[static_cast<std::size_t>(next)].phrase;
    });
}

MaskContest::MaskContest(const SelectionInput& input,
                         std::string expression,
                         std::vector<Exchange>& log,
                         const Progress& progress)
    : m_input(input), m_expression(std::move(expression)), m_log(log), m_progress(progress) {}

bool MaskContest::scoresSingly() const {
    return m_input.judge->imagesPerQuestion() < 2;
}

double MaskContest::scoreOf(int candidate) const {
    const auto found = m_scores.find(candidate);
    return found == m_scores.end() ? 0 : found->second.value;
}

Result<bool> MaskContest::isPresent() {
    const SelectionPrompt prompt = presencePrompt(m_expression);
    Exchange exchange;
    exchange.purpose = "presence";
    exchange.judge = m_input.judge->name();
    exchange.system = prompt.system;
    exchange.prompt = prompt.text;
    exchange.images = {Exchange::kOriginalImage};
    GS_TRY(const RgbView picture, m_input.image());
    const JudgeRequest request{prompt.system, prompt.text, {picture}, m_input.config.judge.temperature};
    YesNo answer = YesNo::Unclear;
    if (scoresSingly()) {
        GS_TRY(const double odds, m_input.judge->yesOverNo(request, m_progress));
        exchange.scores = {odds};
        answer = odds > 0 ? YesNo::Yes : YesNo::No;
    } else {
        GS_TRY(const JudgeReply reply, m_input.judge->ask(request, m_progress));
        exchange.reply = reply.text;
        answer = parsePresence(reply.text);
    }
    if (answer == YesNo::Unclear)
        exchange.flag = kUnparsable;
    m_log.push_back(std::move(exchange));
    return answer == YesNo::Yes;
}

Result<int> MaskContest::winner() {
    return play("selection", [](MaskGroup&) {});
}

Result<int> MaskContest::winnerInOtherOrder(int repetition) {
    const std::string id = m_input.sample ? m_input.sample->id : std::string();
    std::mt19937_64 random = randomFor(m_input.config.judge.seed, id, repetition);
    return play("order-check", [&random](MaskGroup& group) { shuffle(group, random); });
}

Result<int> MaskContest::replay(const MaskGroup& order) {
    Exchange exchange;
    exchange.purpose = "replay";
    exchange.judge = m_input.judge->name();
    exchange.images = order;
    return winnerOf(order, std::move(exchange));
}

std::vector<MaskGroup> MaskContest::fitting(const std::vector<MaskGroup>& groups) const {
    const int most = scoresSingly() ? std::numeric_limits<int>::max()
                                    : std::min(kMostPictures, m_input.judge->imagesPerQuestion());
    std::vector<MaskGroup> cut;
    for (const MaskGroup& group : groups)
        for (std::size_t begin = 0; begin < group.size(); begin += static_cast<std::size_t>(most)) {
            const std::size_t end = std::min(group.size(), begin + static_cast<std::size_t>(most));
            cut.emplace_back(group.begin() + static_cast<std::ptrdiff_t>(begin),
                             group.begin() + static_cast<std::ptrdiff_t>(end));
        }
    return cut;
}

Result<int> MaskContest::play(const std::string& purpose, const Order& order) {
    std::vector<MaskGroup> groups = firstRound(m_input.config.judge.scheme, m_input.candidates);
    for (int round = 0;; ++round) {
        MaskGroup winners;
        for (MaskGroup& group : fitting(groups)) {
            order(group);
            Exchange exchange;
            exchange.purpose = purpose;
            exchange.round = round;
            exchange.judge = m_input.judge->name();
            exchange.images = group;
            GS_TRY(const int best, winnerOf(group, std::move(exchange)));
            winners.push_back(best);
        }
        if (winners.size() == 1)
            return winners.front();
        groups = {winners};
    }
}

Result<int> MaskContest::winnerOf(const MaskGroup& group, Exchange exchange) {
    if (m_progress.stopped())
        return cancelledError();
    if (scoresSingly())
        return bestScored(group, std::move(exchange));
    if (group.size() == 1)
        return group.front();
    m_progress.tell("judge", ++m_asked, 0);
    return askAbout(group, std::move(exchange));
}

Result<int> MaskContest::bestScored(const MaskGroup& group, Exchange exchange) {
    int best = group.front();
    for (const int candidate : group) {
        GS_TRY(const MaskScore scored, score(candidate));
        exchange.scores.push_back(scored.value);
        exchange.prompt = scored.prompt;
        exchange.reply = scored.reply;
        if (scored.value > scoreOf(best))
            best = candidate;
    }
    exchange.chosen = best;
    m_log.push_back(std::move(exchange));
    return best;
}

Result<MaskScore> MaskContest::score(int candidate) {
    auto known = m_scores.find(candidate);
    if (known == m_scores.end()) {
        if (m_progress.stopped())
            return cancelledError();
        m_progress.tell("judge", ++m_asked, static_cast<std::int64_t>(m_input.candidates.size()));
        GS_TRY(const RgbView picture, m_input.image());
        const Mask& mask = m_input.candidates[static_cast<std::size_t>(candidate)].mask;
        GS_TRY(MaskScore scored, m_input.judge->scoreMask({picture, &mask, m_expression}, m_progress));
        known = m_scores.emplace(candidate, std::move(scored)).first;
    }
    return known->second;
}

Result<int> MaskContest::askAbout(const MaskGroup& group, Exchange exchange) {
    GS_TRY(const RgbView picture, m_input.image());
    const std::int64_t bytes = picture.size().area() * 3 * static_cast<std::int64_t>(group.size());
    if (bytes > kMostPictureBytes)
        return Error{ErrorCode::Unsupported,
                     std::to_string(group.size()) + " pictures of this size are too many for one question; choose the "
                     "scheme threes or twelves.",
                     {}};
    std::vector<RgbImage> pictures;
    for (const int candidate : group) {
        GS_TRY(RgbImage image, highlighted(picture, m_input.candidates[static_cast<std::size_t>(candidate)].mask));
        pictures.push_back(std::move(image));
    }
    const SelectionPrompt prompt =
        selectionPrompt(m_input.config.judge.scheme, m_expression, static_cast<int>(group.size()));
    JudgeRequest request{prompt.system, prompt.text, {}, m_input.config.judge.temperature};
    for (const RgbImage& image : pictures)
        request.images.push_back(image.view());
    GS_TRY(const JudgeReply reply, m_input.judge->ask(request, m_progress));
    const ChosenPicture chosen = parseChosenPicture(reply.text, static_cast<int>(group.size()));
    exchange.system = prompt.system;
    exchange.prompt = prompt.text;
    exchange.reply = reply.text;
    exchange.flag = chosen.flag;
    exchange.chosen = group[static_cast<std::size_t>(chosen.index)];
    m_log.push_back(std::move(exchange));
    return group[static_cast<std::size_t>(chosen.index)];
}

}  // namespace groundscope
