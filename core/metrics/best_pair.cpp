// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/best_pair.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

namespace groundscope {
namespace {

/// A mask in two parts, each as dense as it can be: its pixels on the target and those beside it.
struct SplitMask {
    BitMask on;      // over the target's pixels in their order
    BitMask beside;  // over all others
};

/// Run lengths that grow from the front; neighbouring runs of one colour become one.
class RunWriter {
  public:
    void add(std::int64_t length, bool foreground) {
        if (length == 0)
            return;
        if (foreground == (m_runs.size() % 2 == 0))
            m_runs.back() += static_cast<std::uint32_t>(length);
        else
            m_runs.push_back(static_cast<std::uint32_t>(length));
    }
    [[nodiscard]] BitMask mask(std::int64_t pixels) {
        return BitMask(Mask{{static_cast<int>(pixels), pixels > 0 ? 1 : 0}, std::move(m_runs)});
    }

  private:
    std::vector<std::uint32_t> m_runs{0};  // the last one is foreground when their number is even
};

/// Walks the runs of both masks at once; their areas are equal.
SplitMask split(const Mask& mask, const Mask& target, std::int64_t targetArea) {
    RunWriter on;
    RunWriter beside;
    std::size_t t = 0;
    std::int64_t left = target.runs.empty() ? 0 : target.runs[0];
    for (std::size_t m = 0; m < mask.runs.size(); ++m) {
        for (std::int64_t rest = mask.runs[m]; rest > 0;) {
            while (left == 0)
                left = target.runs[++t];
            const std::int64_t step = std::min(rest, left);
            (t % 2 == 1 ? on : beside).add(step, m % 2 == 1);
            rest -= step;
            left -= step;
        }
    }
    return {on.mask(targetArea), beside.mask(target.size.area() - targetArea)};
}

/// A pair and an IoU it cannot exceed.
struct Prospect {
    double bound = 0;
    int first = 0;
    int second = 0;
};

class PairSearch {
  public:
    PairSearch(std::span<const Candidate> candidates, const Mask& target, const PairRules& rules)
        : m_rules(rules), m_targetArea(target.area()) {
        m_masks.reserve(candidates.size());
        for (const Candidate& candidate : candidates)
            m_masks.push_back(split(candidate.mask, target, m_targetArea));
    }

    std::optional<PairChoice> run() {
        for (const Prospect& prospect : prospects()) {
            if (m_best && prospect.bound < m_best->iou)
                break;  // falling bounds: no later pair can win
            consider({prospect.first, prospect.second, iouOf(prospect.first, prospect.second)});
        }
        return m_best;
    }

  private:
    /// All pairs, the most promising first.
    [[nodiscard]] std::vector<Prospect> prospects() const {
        std::vector<Prospect> all;
        const int count = static_cast<int>(m_masks.size());
        for (int i = 0; i < count; ++i)
            for (int j = m_rules.withItself ? i : i + 1; j < count; ++j)
                all.push_back({boundOf(i, j), i, j});
        std::sort(all.begin(), all.end(), [](const Prospect& a, const Prospect& b) {
            return std::tuple(-a.bound, a.first, a.second) < std::tuple(-b.bound, b.first, b.second);
        });
        return all;
    }

    [[nodiscard]] const SplitMask& at(int index) const { return m_masks[static_cast<std::size_t>(index)]; }

    /// As if the masks did not overlap on the target, and as much as possible beside it.
    [[nodiscard]] double boundOf(int i, int j) const {
        const std::int64_t on = std::min(m_targetArea, at(i).on.area() + at(j).on.area());
        const std::int64_t beside = std::max(at(i).beside.area(), at(j).beside.area());
        return static_cast<double>(on) / static_cast<double>(m_targetArea + beside);
    }

    [[nodiscard]] double iouOf(int i, int j) const {
        const auto united = [](const BitMask& a, const BitMask& b) { return a.area() + b.area() - a.intersection(b); };
        const std::int64_t on = united(at(i).on, at(j).on);
        const std::int64_t beside = united(at(i).beside, at(j).beside);
        return static_cast<double>(on) / static_cast<double>(m_targetArea + beside);
    }

    void consider(const PairChoice& pair) {
        const auto places = [](const PairChoice& choice) { return std::tuple(choice.first, choice.second); };
        if (!m_best) {
            if (m_rules.lastOfTies || pair.iou > 0)
                m_best = pair;
            return;
        }
        const bool later = places(pair) > places(*m_best);
        if (pair.iou > m_best->iou || (pair.iou == m_best->iou && later == m_rules.lastOfTies))
            m_best = pair;
    }

    PairRules m_rules;
    std::int64_t m_targetArea;
    std::vector<SplitMask> m_masks;
    std::optional<PairChoice> m_best;
};

}  // namespace

Result<std::optional<PairChoice>> bestPair(std::span<const Candidate> candidates,
                                           const Mask& target,
                                           const PairRules& rules) {
    if (target.isEmpty())
        return Error{ErrorCode::InvalidInput, "Pairs of masks need a target that is not empty.", {}};
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (candidates[i].mask.size != target.size)
            return Error{ErrorCode::InvalidInput,
                         "Candidate " + std::to_string(i) + " has another size than the ground truth; both must be in "
                                                            "the image's frame.",
                         {}};
    }
    return PairSearch(candidates, target, rules).run();
}

}  // namespace groundscope
