// SPDX-License-Identifier: GPL-3.0-or-later
/// JSON written by other programs: parsed leniently, looked at without exceptions or assumptions.
///
/// Keys are sorted, so that objects with very many keys stay fast (data/json.h keeps their order
/// instead).
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace groundscope {

using InputJson = nlohmann::json;

/// Parses text. Numbers that JSON cannot hold (NaN, Infinity, 1e999, as some programs write them)
/// become empty strings, so that only the place that holds them is refused later. Errors: Format;
/// nesting as in parseJson.
Result<InputJson> parseInput(std::string text, const std::string& where);

/// The member, or nullptr when `json` is no object or has none of that name.
const InputJson* member(const InputJson& json, const char* key);
/// The member when it is an array, else nullptr.
const InputJson* arrayMember(const InputJson& json, const char* key);
/// A finite number, else nothing.
std::optional<double> numberOf(const InputJson* json);
/// A whole number that fits an int (also 3.0), else nothing.
std::optional<int> wholeOf(const InputJson* json);
/// Text as it is; a whole number as its digits; anything else is empty.
std::string textOf(const InputJson* json);
/// The same of an id: whole numbers that were written as 3.0 too.
std::string idTextOf(const InputJson* json);

}  // namespace groundscope
