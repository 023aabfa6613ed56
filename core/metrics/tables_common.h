// SPDX-License-Identifier: GPL-3.0-or-later
/// What the builders of tables.h share. Not for others.
#pragma once

#include "core/metrics/tables.h"

#include <algorithm>
#include <string>
#include <vector>

namespace groundscope {

template <typename T>
void addOnce(std::vector<T>& list, const T& item) {
    if (std::find(list.begin(), list.end(), item) == list.end())
        list.push_back(item);
}

inline Column textColumn(std::string key, std::string title) {
    return {std::move(key), std::move(title), "", "", CellKind::Text, Better::None, 1};
}

/// Figures of one selector, or null.
const SelectorFigures* selectorFigures(const Evaluation& evaluation, const std::string& selector);
bool severalBenchmarks(std::span<const TableRun> runs);
/// The model's label, with the probing where it has masks of both.
std::string labelOf(const ModelRuns& model, int probing);
/// Footnotes: the profiles the figures are scored under; how intervals were made.
void addProfileNotes(std::span<const TableRun> runs, const TableOptions& options, Table& table);

}  // namespace groundscope
