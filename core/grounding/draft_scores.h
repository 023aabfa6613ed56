// SPDX-License-Identifier: GPL-3.0-or-later
/// DraftScorer: what a ground truth that is being edited would mean for a stored run: the IoU of every candidate, and
/// the choices of the selectors that look at the ground truth. Fast enough to follow a vertex that is dragged.
///
/// Values as trueIous() and the selectors give them after the edit, bit for bit. One thread at a time.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace groundscope {

/// Annotation `index` of a sample would look like this; `index` beyond the last one: one more annotation.
struct TruthDraft {
    std::size_t index = 0;
    Region region;  ///< image pixels
};

/// Candidates against one ground truth.
struct TruthScores {
    std::vector<double> ious;        ///< of each candidate; empty when there is no ground truth
    std::vector<Selection> choices;  ///< of each selector that looks at the ground truth, in the order of the run's
    std::optional<bool> emptyTarget; ///< nothing: there is no ground truth
    bool operator==(const TruthScores&) const = default;
};

struct DraftScores {
    TruthScores before;  ///< with the annotations as they are
    TruthScores now;     ///< with the draft in place
};

class DraftScorer {
  public:
    /// @param run     with candidates; their masks are in the image's frame
    /// @param config  of the run: its selectors and switches; without a selector that looks at the ground truth: "oracle"
    DraftScorer(std::shared_ptr<const SampleRun> run,
                std::shared_ptr<const Benchmark> benchmark,
                std::size_t sample,
                RunConfig config);

    /// Errors: Cancelled; those of the selectors (a candidate of another size than the image).
    Result<DraftScores> score(const TruthDraft& draft, const Progress& progress);

    [[nodiscard]] const std::shared_ptr<const SampleRun>& run() const { return m_run; }

  private:
    [[nodiscard]] const Sample& sample() const { return m_benchmark->samples[m_sample]; }
    [[nodiscard]] Mask truthWith(const TruthDraft& draft);
    [[nodiscard]] Result<TruthScores> against(const Mask& truth, const Progress& progress) const;

    std::shared_ptr<const SampleRun> m_run;
    std::shared_ptr<const Benchmark> m_benchmark;
    std::size_t m_sample;
    RunConfig m_config;
    std::vector<std::int64_t> m_areas;           // of the candidates
    std::optional<TruthScores> m_before;         // once it was asked for
    std::optional<std::size_t> m_draftIndex;     // of the annotation that m_others is without
    Mask m_others;                               // union of all other annotations
};

/// Whether two choices show another mask.
bool choosesOther(const Selection& a, const Selection& b);

}  // namespace groundscope
