// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/draft_scores.h"

#include "core/grounding/selectors.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace groundscope {
namespace {

/// Foreground pixels of a mask before any position. Costs follow the runs of what is asked, not those of the mask.
class RunningArea {
  public:
    explicit RunningArea(const Mask& mask) {
        std::int64_t end = 0;
        std::int64_t area = 0;
        for (std::size_t i = 0; i < mask.runs.size(); ++i) {
            end += mask.runs[i];
            area += i % 2 == 1 ? mask.runs[i] : 0;
            m_ends.push_back(end);
            m_areas.push_back(area);
        }
    }

    [[nodiscard]] std::int64_t total() const { return m_areas.empty() ? 0 : m_areas.back(); }

    /// Pixels that are foreground in both; the masks have one size.
    [[nodiscard]] std::int64_t shared(const Mask& mask) const {
        std::int64_t result = 0;
        std::int64_t begin = 0;
        std::size_t from = 0;
        for (std::size_t i = 0; i < mask.runs.size(); ++i) {
            const std::int64_t end = begin + mask.runs[i];
            if (i % 2 == 1 && end > begin) {
                const std::int64_t before = areaBefore(begin, from);
                result += areaBefore(end, from) - before;
            }
            begin = end;
        }
        return result;
    }

  private:
    /// Positions may only rise between calls with the same `from`: the search goes on where it stopped, in growing steps.
    [[nodiscard]] std::int64_t areaBefore(std::int64_t position, std::size_t& from) const {
        std::size_t step = 1;
        while (from + step < m_ends.size() && m_ends[from + step] < position)
            step *= 2;
        const auto first = m_ends.begin() + static_cast<std::ptrdiff_t>(from);
        const auto last = m_ends.begin() + static_cast<std::ptrdiff_t>(std::min(from + step + 1, m_ends.size()));
        from = static_cast<std::size_t>(std::lower_bound(first, last, position) - m_ends.begin());
        if (from >= m_ends.size())
            return total();
        return from % 2 == 1 ? m_areas[from] - (m_ends[from] - position) : m_areas[from];
    }

    std::vector<std::int64_t> m_ends;   // of each run
    std::vector<std::int64_t> m_areas;  // foreground up to there
};

/// Those of the run that look at the ground truth and need nobody to ask.
std::vector<std::string> truthSelectors(const RunConfig& config) {
    std::vector<std::string> names;
    for (const std::string& name : config.selectors) {
        const SelectorInfo* info = findSelector(name);
        if (info && info->needsTruth && !info->needsJudge)
            names.push_back(name);
    }
    return names.empty() ? std::vector<std::string>{"oracle"} : names;
}

bool hasTruth(const Sample& sample) {
    return sample.target != TargetState::Unannotated || !sample.annotations.empty();
}

}  // namespace

DraftScorer::DraftScorer(std::shared_ptr<const SampleRun> run,
                         std::shared_ptr<const Benchmark> benchmark,
                         std::size_t sample,
                         RunConfig config)
    : m_run(std::move(run)), m_benchmark(std::move(benchmark)), m_sample(sample), m_config(std::move(config)) {
    m_areas.reserve(m_run->candidates.size());
    for (const Candidate& candidate : m_run->candidates)
        m_areas.push_back(candidate.mask.area());
}

Result<DraftScores> DraftScorer::score(const TruthDraft& draft, const Progress& progress) {
    if (!m_before && hasTruth(sample())) {
        GS_TRY(m_before, against(groundTruthMask(sample(), m_run->imageSize), progress));
    }
    if (progress.stopped())
        return cancelledError();
    GS_TRY(TruthScores now, against(truthWith(draft), progress));
    return DraftScores{m_before.value_or(TruthScores{}), std::move(now)};
}

/// The ground truth with the draft in the place of its annotation; the others are drawn once a drag.
Mask DraftScorer::truthWith(const TruthDraft& draft) {
    if (m_draftIndex != draft.index) {
        Sample others;
        others.annotations = sample().annotations;
        if (draft.index < others.annotations.size())
            others.annotations.erase(others.annotations.begin() + static_cast<std::ptrdiff_t>(draft.index));
        m_others = groundTruthMask(others, m_run->imageSize);
        m_draftIndex = draft.index;
    }
    const std::array masks{m_others, maskFromRegion(draft.region, m_run->imageSize)};
    return uniteMasks(masks).value_or(m_others);
}

Result<TruthScores> DraftScorer::against(const Mask& truth, const Progress& progress) const {
    const RunningArea area(truth);
    TruthScores scores;
    scores.emptyTarget = area.total() == 0;
    scores.ious.reserve(m_areas.size());
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        const Mask& mask = m_run->candidates[i].mask;
        if (mask.size != truth.size)
            return Error{ErrorCode::InvalidInput,
                         "Candidate " + std::to_string(i) + " is not in the frame of the image; run this image again.",
                         {}};
        const std::int64_t both = area.shared(mask);
        const std::int64_t either = m_areas[i] + area.total() - both;
        scores.ious.push_back(either == 0 ? 1 : static_cast<double>(both) / static_cast<double>(either));
    }
    SelectionInput input;
    input.candidates = m_run->candidates;
    input.candidateIou = scores.ious;
    input.united = m_run->united;
    input.phrases = m_run->phrases;
    input.emptyTarget = scores.emptyTarget;
    input.truth = &truth;
    input.sample = &sample();
    input.config = m_config;
    GS_TRY(scores.choices, runSelectors(truthSelectors(m_config), input, progress));
    return scores;
}

bool choosesOther(const Selection& a, const Selection& b) {
    return a.candidate != b.candidate || a.others != b.others || a.united != b.united;
}

}  // namespace groundscope
