// SPDX-License-Identifier: GPL-3.0-or-later
/// HeadMaps: attention of single layers and heads, from the side file of a run that kept them.
///
/// The file is fp16 [steps, layers, heads, grid.height, grid.width] in the byte order of the machine, mapped and read
/// where it is looked at. Immutable, any thread. Figures defined in docs/see.md.
#pragma once

#include "core/base/mapped_file.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/grounding/attention_maps.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace groundscope {

struct HeadShape {
    int steps = 0;
    int layers = 0;
    int heads = 0;
    Size grid;
    bool operator==(const HeadShape&) const = default;
    /// Layers x heads of one step; plane = layer * heads + head.
    [[nodiscard]] int planes() const { return layers * heads; }
};

/// Layers x heads that a side file holds for this stack, by its size. Errors: NotFound, Io; Format when the size is no
/// whole number of planes.
Result<int> planesIn(const AttentionStack& stack);

class HeadMaps {
  public:
    /// Errors: NotFound, Io; Format when the file has another size than the shape says (both sizes named); InvalidInput
    /// for a shape with an empty side or too many values.
    static Result<std::shared_ptr<const HeadMaps>> open(const std::filesystem::path& file, const HeadShape& shape);

    [[nodiscard]] const HeadShape& shape() const { return m_shape; }

    /// Mean of the raw rows over a subset of planes (sorted, no plane twice): [steps, grid.height, grid.width]. Sums in
    /// plane order. Errors: InvalidInput for an empty or bad subset; Cancelled.
    [[nodiscard]] Result<std::vector<float>> mean(std::span<const int> planes, const Progress& progress) const;

    /// Mean row over all steps of every plane: [planes, grid.height, grid.width]. Reads the whole file once: keep it for
    /// planeMaps(). Errors: Cancelled.
    [[nodiscard]] Result<std::vector<float>> meansOverSteps(const Progress& progress) const;

    /// Of every plane the mean over `rows` (steps) minus its mean over all steps: [planes, grid.height, grid.width].
    /// @param means  of meansOverSteps()
    /// Errors: InvalidInput for a step that is not there, no step, or means of another size; Cancelled.
    [[nodiscard]] Result<std::vector<float>> centred(std::span<const int> rows,
                                                     std::span<const float> means,
                                                     const Progress& progress) const;

  private:
    HeadMaps(std::shared_ptr<const MappedFile> file, const HeadShape& shape) : m_file(std::move(file)), m_shape(shape) {}
    void addPlane(int step, int plane, std::span<double> sums) const;

    std::shared_ptr<const MappedFile> m_file;
    HeadShape m_shape;
};

/// The stack a model with these heads alone would have given: everything downstream (maps, points, candidates) takes it
/// in place of the stored one. Row 0 by the rule of the published scripts is not kept per head: it is left out.
/// Errors: those of HeadMaps::mean; InvalidInput when the shapes differ.
Result<AttentionStack> stackOfHeads(const AttentionStack& stack,
                                    const HeadMaps& heads,
                                    std::span<const int> planes,
                                    const Progress& progress);

/// The cell each plane's centred map of some tokens peaks at: the largest value among the cells whose centre lies on the
/// image (ties: the first, row by row). Nothing for a plane without numbers.
/// @param maps  [planes, grid.height, grid.width], of HeadMaps::centred()
std::vector<std::optional<int>> peakCells(std::span<const float> maps, const AttentionMap& place, GridFrame frame);

}  // namespace groundscope
