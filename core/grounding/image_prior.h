// SPDX-License-Identifier: GPL-3.0-or-later
/// ImagePrior: where the model looks whatever is asked: the mean attention over the answers of all other images of a run.
///
/// One thread at a time. Not here: reading the run (feed it the stacks one by one, stop and go on as you like).
#pragma once

#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/grounding/attention_maps.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace groundscope {

/// Sums are kept as whole multiples of 2^-36, so that they do not depend on the order of samples and a sample can be
/// taken out again exactly. A stack's rows are summed in double before that.
class ImagePrior {
  public:
    explicit ImagePrior(MapSettings rows) : m_rows(rows) {}

    /// Adds a sample; one that is in already is left as it is. Errors: those of rawRows; InvalidInput for values that are
    /// not numbers, are negative or too large.
    Result<Done> add(const std::string& sampleId, const AttentionStack& stack);

    [[nodiscard]] bool holds(const std::string& sampleId) const { return m_samples.contains(sampleId); }
    [[nodiscard]] std::size_t samples() const { return m_samples.size(); }

    /// What is left for a sample.
    struct Map {
        std::vector<double> values;  ///< [grid.height, grid.width]: mean raw row over all steps of the other samples
        std::int64_t samples = 0;    ///< others, of the same grid
        std::int64_t steps = 0;      ///< of those
    };
    /// The prior of a sample: over all others that were added and have its grid; nothing when there is none. The sample
    /// itself need not have been added. Errors: Conflict when it was added with another stack (make the prior anew);
    /// those of add.
    [[nodiscard]] Result<std::optional<Map>> without(const std::string& sampleId, const AttentionStack& stack) const;

  private:
    struct Sums {
        std::vector<std::int64_t> cells;  // [grid.height, grid.width], multiples of 2^-36
        std::int64_t steps = 0;
        std::int64_t samples = 0;
    };
    [[nodiscard]] Result<Sums> sumsOf(const AttentionStack& stack) const;

    MapSettings m_rows;
    std::map<std::pair<int, int>, Sums> m_grids;       // by width and height
    std::map<std::string, std::uint64_t> m_samples;    // a checksum of what each one gave
};

}  // namespace groundscope
