// SPDX-License-Identifier: GPL-3.0-or-later
/// The units that statistics.h draws, out of evaluations: images, or pairs of them. Pure functions.
#pragma once

#include "core/metrics/statistics.h"
#include "core/metrics/tables.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace groundscope {

/// A figure that is a mean over samples.
enum class MeanFigure { Iou, Letter, Judge };

/// Units by key ("pair 4", or the sample's id), in the order of first appearance.
class UnitList {
  public:
    Unit& at(const std::string& key);
    [[nodiscard]] const Unit* find(const std::string& key) const;
    [[nodiscard]] const std::vector<std::string>& keys() const { return m_keys; }
    [[nodiscard]] const std::vector<Unit>& units() const { return m_units; }

  private:
    std::vector<std::string> m_keys;
    std::vector<Unit> m_units;
    std::map<std::string, std::size_t> m_index;
};

/// IoU: every counted sample with one; a pair's unit holds both. Accuracies: a pair is one item, right when both answers
/// are, and needs both; without pairs every sample is one.
UnitList unitsOf(const TableRun& run, MeanFigure figure, const std::string& selector);

/// Units over the samples both runs have a value for; the selectors (of MeanFigure::Iou) may differ.
struct PairedSelectors {
    std::string a;
    std::string b;
};
std::vector<PairedUnit> pairedUnits(const TableRun& a, const TableRun& b, MeanFigure figure, const PairedSelectors& selectors);

/// Interval of S: answers and masks of a unit are drawn together. Any of the four may be null.
struct ScoreUnits {
    const UnitList* judge = nullptr;
    const UnitList* letter = nullptr;
    const UnitList* iouFirst = nullptr;
    const UnitList* iou = nullptr;
};
std::optional<Interval> scoreInterval(const ScoreUnits& units, const BootstrapOptions& options);

}  // namespace groundscope
