// SPDX-License-Identifier: GPL-3.0-or-later
/// HeadMaps: attention of single layers and heads, from the side file of a run that kept them.
///
/// The file is fp16 [steps, layers, heads, grid.height, grid.width] in the byte order of the machine; row i of a plane
/// is the step that produced token i, as in AttentionStack::mean. It is read piece by piece, never held: a long answer
/// of a large model takes gigabytes. Immutable, any thread. Figures defined in docs/see.md.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/grounding/attention_maps.h"

#include <filesystem>
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
    /// Layers x heads; a plane is layer * heads + head.
    [[nodiscard]] int planes() const { return layers * heads; }
};

/// Layers of a model with this many layers x heads when nothing else is known of it: as many as heads where that fits
/// (LLaVA-1.5 7B: 32 x 32, 13B: 40 x 40), else 1: then every plane is shown as a head of one layer.
int likelyLayers(int planes);

class HeadMaps {
  public:
    /// Opens stack.perHead. Planes = file size / size of a plane over all steps.
    /// @param layers  of the model; 0 = not known (likelyLayers)
    /// Errors: NotFound when the file or its name is missing; Io; Format when its size is no whole number of planes, of
    /// layers, or is beyond what any model has; Conflict when the mean over its planes is not the stack's (a file of
    /// another answer). All name the file.
    static Result<HeadMaps> open(const AttentionStack& stack, int layers);

    [[nodiscard]] const HeadShape& shape() const { return m_shape; }

    /// Mean of the raw rows over a subset of planes (rising, none twice): [steps, grid.height, grid.width].
    /// Errors: InvalidInput for an empty or bad subset; Io, Format when the file changed; Cancelled.
    [[nodiscard]] Result<std::vector<float>> mean(std::span<const int> planes, const Progress& progress) const;

    /// Mean row over all steps of every plane: [planes, grid.height, grid.width]. Reads the whole file: keep it for
    /// centred(). Errors: Io, Format when the file changed; Cancelled.
    [[nodiscard]] Result<std::vector<double>> meansOverSteps(const Progress& progress) const;

    /// Of every plane the mean over some steps minus its mean over all: [planes, grid.height, grid.width].
    /// @param steps  rows of the tokens looked at (stepsOf)
    /// @param means  of meansOverSteps()
    /// Errors: InvalidInput without steps, for one that is not there, or means of another size; those of the file.
    [[nodiscard]] Result<std::vector<float>> centred(std::span<const int> steps,
                                                     std::span<const double> means,
                                                     const Progress& progress) const;

  private:
    HeadMaps(std::filesystem::path file, const HeadShape& shape) : m_file(std::move(file)), m_shape(shape) {}
    [[nodiscard]] Result<Done> checkSameAnswer(const AttentionStack& stack) const;

    std::filesystem::path m_file;
    HeadShape m_shape;
};

/// Rows of the stack that tokens use: the tokens themselves, or each one's next (spec 5.3).
std::vector<int> stepsOf(std::span<const int> tokens, TokenAlignment alignment);

/// The stack a model with these heads alone would have given: everything downstream (maps, points, candidates) takes it
/// in place of the stored one. The prompt row of the published scripts (row0SecondToLast) is not kept per head: it is
/// left out. Errors: those of HeadMaps::mean.
Result<AttentionStack> stackOfHeads(const AttentionStack& stack,
                                    const HeadMaps& heads,
                                    std::span<const int> planes,
                                    const Progress& progress);

/// The cell each plane's map peaks at: the largest value among the cells whose centre lies on the image (ties: the
/// first, row by row). Nothing for a plane without numbers.
/// @param maps   [planes, grid.height, grid.width], of HeadMaps::centred()
/// @param place  how the grid lies on the image (a map's frameOf)
std::vector<std::optional<int>> peakCells(std::span<const float> maps, const MapFrame& place);

}  // namespace groundscope
