// SPDX-License-Identifier: GPL-3.0-or-later
/// Facets as part of a query's text: field="value" is added or taken away, the rest of the text stays as it was typed.
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

/// Both must hold. Either may be empty.
std::string bothQueries(std::string_view first, std::string_view second);

}  // namespace groundscope
