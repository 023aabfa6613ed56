// SPDX-License-Identifier: GPL-3.0-or-later
/// Candidate masks compete before a judge, in rounds, until one is left (spec 7.4).
///
/// Rounds of a scheme:
///   "threes"  the three masks of each phrase; then the winners of all phrases in one question (paper, App. A)
///   "all"     all masks in one question (repository; published for at most 499)
///   "twelves" twelve masks in one question, then the winners in one question (demo); twelve or fewer: one round
/// A group with more pictures than one question may hold is cut into full questions, and their winners compete again
/// until one is left; so do the winners. Nobody is asked about a group of one.
#pragma once

#include "core/data/exchange.h"
#include "core/grounding/selectors.h"

#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace groundscope {

/// The published limit of pictures in one question (spec 7.4).
inline constexpr int kMostPictures = 499;

/// Indices of candidates, in the order shown.
using MaskGroup = std::vector<int>;

/// Groups of the first round, in candidate order; none is empty.
std::vector<MaskGroup> firstRound(const std::string& scheme, std::span<const Candidate> candidates);

/// One sample before one judge. Everything asked and answered is appended to `log`. Borrows all it is given.
class MaskContest {
  public:
    MaskContest(const SelectionInput& input, std::string expression, std::vector<Exchange>& log, const Progress& progress);

    /// Whether the judge sees the object in the unmarked picture. What is neither yes nor no counts as no and is flagged.
    Result<bool> isPresent();
    /// The winning candidate. Errors: those of the judge, the picture and highlighted(); Cancelled; Unsupported when
    /// the pictures of one question would take more than a gigabyte.
    Result<int> winner();
    /// The same with the pictures of every question in another order, drawn from seed and repetition; logged as
    /// "order-check".
    Result<int> winnerInOtherOrder(int repetition);
    /// One match alone, its pictures in this order; logged as "replay". Indices must be candidates. Errors: as winner().
    Result<int> replay(const MaskGroup& order);
    /// The judge looks at one picture at a time: an order does not exist.
    [[nodiscard]] bool scoresSingly() const;
    /// Score of a candidate the judge has scored singly; 0 otherwise.
    [[nodiscard]] double scoreOf(int candidate) const;

  private:
    using Order = std::function<void(MaskGroup& group)>;

    Result<int> play(const std::string& purpose, const Order& order);
    Result<int> winnerOf(const MaskGroup& group, Exchange exchange);
    Result<int> bestScored(const MaskGroup& group, Exchange exchange);
    Result<int> askAbout(const MaskGroup& group, Exchange exchange);
    Result<MaskScore> score(int candidate);
    [[nodiscard]] std::vector<MaskGroup> fitting(const std::vector<MaskGroup>& groups) const;

    const SelectionInput& m_input;
    std::string m_expression;
    std::vector<Exchange>& m_log;
    const Progress& m_progress;
    std::map<int, MaskScore> m_scores;  // by candidate
    std::int64_t m_asked = 0;
};

}  // namespace groundscope
