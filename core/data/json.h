// SPDX-License-Identifier: GPL-3.0-or-later
/// JSON of the run's values (config, answer, phrases, points, scores), and a parser that never throws.
///
/// Errors of fromJson: Format, `where` is the JSON pointer of the offending place.
#pragma once

#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/data/exchange.h"
#include "core/data/run_record.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

using Json = nlohmann::ordered_json;

/// Parses text. Errors: Format with line and column; nesting deeper than 200 is refused.
Result<Json> parseJson(std::string_view text, const std::string& where);
/// True when brackets nest deeper than parseJson accepts.
bool nestsTooDeep(std::string_view text);
/// UTF-8 text; invalid UTF-8 in strings is replaced by U+FFFD. indent -1 = one line.
std::string dumpJson(const Json& json, int indent = -1);

Json toJson(const RunConfig& config);
Result<RunConfig> runConfigFromJson(const Json& json);
Json toJson(const Answer& answer);
Result<Answer> answerFromJson(const Json& json);
Json toJson(const std::vector<NounPhrase>& phrases);
Result<std::vector<NounPhrase>> phrasesFromJson(const Json& json);
Json toJson(const Mask& mask);  ///< {"size":[h,w],"counts":"…"}
Result<Mask> maskFromJson(const Json& json);

Json toJson(const Exchange& exchange);
Result<Exchange> exchangeFromJson(const Json& json, const std::string& pointer);
Json toJson(const ProbingAnswer& answer);
Result<ProbingAnswer> probingAnswerFromJson(const Json& json, const std::string& pointer);
Json toJson(const Selection& selection);
Result<Selection> selectionFromJson(const Json& json, const std::string& pointer);
Json toJson(const Label& label);
Result<Label> labelFromJson(const Json& json, const std::string& pointer);
Json toJson(const DataNote& note);
Result<DataNote> dataNoteFromJson(const Json& json, const std::string& pointer);

/// JSON list of values that have a toJson.
template <typename T>
Json listJson(const std::vector<T>& values) {
    Json list = Json::array();
    for (const T& value : values)
        list.push_back(toJson(value));
    return list;
}

/// Stable names of enumerators: "answer", "candidates", …
std::string nameOf(Stage stage);
std::string nameOf(ErrorCode code);

}  // namespace groundscope
