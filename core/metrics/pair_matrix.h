// SPDX-License-Identifier: GPL-3.0-or-later
/// Two-object questions: every mask for the first object with every mask for the second, and how well the two together
/// fit the ground truth. Source: spec 7.2 (pairs).
///
/// Pure functions, any thread.
#pragma once

#include "core/base/geometry.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace groundscope {

/// Candidates by object, as indices into SampleRun::candidates.
struct PairSides {
    std::vector<int> first;
    std::vector<int> second;
    bool operator==(const PairSides&) const = default;
};

/// The masks of the phrases that name an object (namesTarget); where none does, all masks. A pair that a selector chose is
/// added where the sides lack it. Both empty unless the sample has two objects.
PairSides pairSides(const Sample& sample, const SampleRun& run);

struct PairMatrix {
    PairSides sides;           ///< rows: first, columns: second
    std::vector<double> ious;  ///< row-major [first, second]: IoU of the union of both masks with the ground truth
    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return ious[row * sides.second.size() + column]; }
    /// Row and column of two candidates, in either order.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> cellOf(int one, int other) const;
    /// The first of the best cells; nothing when there is none.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> best() const;
};

/// Errors: InvalidInput for an empty ground truth, a candidate that is not there, or a mask of another size; Cancelled.
Result<PairMatrix> pairMatrix(const SampleRun& run, const PairSides& sides, const Mask& truth, const std::stop_token& stop);

/// An object's box on the picture, image pixels.
struct ObjectBox {
    int object = -1;  ///< index into Sample::objects; -1: the annotations do not say which
    Rect box;
};

/// The box around each annotation. Which object it is, is known where its label is that object's name alone.
std::vector<ObjectBox> objectBoxes(const Sample& sample, Size imageSize);

}  // namespace groundscope
