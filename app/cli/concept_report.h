// SPDX-License-Identifier: GPL-3.0-or-later
/// What `groundscope-cli concepts` tells of labels and agreement, as JSON and as lines.
#pragma once

#include "core/data/exchange.h"
#include "core/data/json.h"
#include "core/metrics/agreement.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

/// True for a path that ends in .csv.
bool isTable(const std::filesystem::path& path);

/// [{"name", "source", "labels", "counts": {"a": 3, …}, "unclassified", "other_than_objects"}, …]; the last one is null
/// for categories of one's own, which have no "objects".
Json annotatorsJson(std::span<const Label> labels, const std::string& kind);

/// {"first", "second", "items", "agreed", "observed", "expected", "kappa", "letters": {"a": {…}}, "mean_letter_kappa",
/// "only_first", "only_second", "counts": [[first's, second's, items], …], "disagreements": [{…}]}; no kappa = null.
Json agreementJson(const Agreement& agreement);

/// Prints a report: {"labelled", "annotators", "agreement", "categories", "table"}, each where present.
/// @param own  names of own categories, or none: then the published ones are named
void printConcepts(const Json& report, const std::vector<std::string>& own);

}  // namespace groundscope
