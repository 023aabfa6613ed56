// SPDX-License-Identifier: GPL-3.0-or-later
/// Facets and bars of plots as part of a query's text: a condition is added or taken away, the rest stays as it was typed.
///
/// Pure functions, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// Values that the query, as a whole, asks of the field: those of the conditions field="…" or field:… that must hold.
std::vector<std::string> chosenValues(std::string_view query, const std::string& field);

/// The query with the value asked for, or no longer; several values of a field are alternatives. Nothing when the query
/// cannot be read.
std::optional<std::string> withValueToggled(std::string_view query, const std::string& field, const std::string& value);

/// field="value", whatever the value holds.
std::string queryFor(const std::string& field, const std::string& value);

/// Whether the query, as a whole, demands everything that the condition demands, in the same words. The empty condition
/// is never asked for.
bool asksFor(std::string_view query, std::string_view condition);

/// The query with the condition, or without it when it is asked for; what else it demanded of the same fields alone goes.
/// Nothing when either cannot be read.
std::optional<std::string> withConditionToggled(std::string_view query, std::string_view condition);

/// Both must hold. Either may be empty.
std::string bothQueries(std::string_view first, std::string_view second);

}  // namespace groundscope
