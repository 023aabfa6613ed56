// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_input.h"

#include "core/data/json.h"

#include <cmath>
#include <cstdlib>
#include <limits>

namespace groundscope {

namespace {

bool isNumberCharacter(char c) {
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

/// Length of a token at the start of `text` that no JSON number can be; 0 when it is something
/// else.
std::size_t impossibleNumber(const char* text, std::size_t left) {
    const std::string_view rest(text, left);
    for (const std::string_view word : {"NaN", "Infinity", "-Infinity"}) {
        if (rest.substr(0, word.size()) == word)
            return word.size();
    }
    std::size_t length = 0;
    bool hasExponent = false;
    while (length < left && isNumberCharacter(text[length])) {
        hasExponent = hasExponent || text[length] == 'e' || text[length] == 'E';
        ++length;
    }
    constexpr std::size_t kLongestFinite = 308;  // digits of the largest double
    if (length == 0 || (!hasExponent && length < kLongestFinite))
        return 0;
    return std::isinf(std::strtod(std::string(rest.substr(0, length)).c_str(), nullptr)) ? length
                                                                                         : 0;
}

/// Overwrites impossible numbers by an empty string and blanks: positions in error messages stay
/// true.
void blankImpossibleNumbers(std::string& text) {
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            inString = !inString;
        else if (inString && c == '\\')
            ++i;
        else if (!inString && (c == 'N' || c == 'I' || c == '-' || (c >= '0' && c <= '9'))) {
            const std::size_t length = impossibleNumber(text.data() + i, text.size() - i);
            const std::size_t after = length > 0 ? text.find_first_not_of(" \t\r\n", i + length) : 0;
            const bool isName = length > 0 && after < text.size() && text[after] == ':';  // no JSON, and not mended
            const std::size_t bad = isName ? 0 : length;
            if (bad > 0)
                text.replace(i, bad, "\"\"" + std::string(bad - 2, ' '));
            std::size_t end = i + std::max<std::size_t>(bad, 1);
            while (end < text.size() && isNumberCharacter(text[end]))
                ++end;
            i = end - 1;
        }
    }
}

}  // namespace

Result<InputJson> parseInput(std::string text, const std::string& where) {
    if (nestsTooDeep(text))
        return Error{ErrorCode::Format, "The JSON nests too deep to be an annotation file.", where};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.replace(0, 3, "   ");
    blankImpossibleNumbers(text);
    try {
        return InputJson::parse(text);
    } catch (const nlohmann::json::parse_error& problem) {
        return Error{ErrorCode::Format,
                     "This is not valid JSON at byte " + std::to_string(problem.byte) + ".",
                     where};
    } catch (const std::exception& problem) {
        return Error{ErrorCode::Format,
                     std::string("The JSON cannot be read: ") + problem.what() + ".",
                     where};
    }
}

const InputJson* member(const InputJson& json, const char* key) {
    if (!json.is_object())
        return nullptr;
    const auto found = json.find(key);
    return found == json.end() ? nullptr : &*found;
}

const InputJson* arrayMember(const InputJson& json, const char* key) {
    const InputJson* found = member(json, key);
    return found != nullptr && found->is_array() ? found : nullptr;
}

std::optional<double> numberOf(const InputJson* json) {
    if (json == nullptr || !json->is_number())
        return std::nullopt;
    const double value = json->get<double>();
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<int> wholeOf(const InputJson* json) {
    const auto value = numberOf(json);
    if (!value || *value != std::floor(*value) ||
        std::abs(*value) > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*value);
}

std::string textOf(const InputJson* json) {
    if (json == nullptr)
        return {};
    if (json->is_string())
        return json->get<std::string>();
    if (json->is_number_integer())
        return json->dump();
    return {};
}

std::string idTextOf(const InputJson* json) {
    const auto whole = json != nullptr && json->is_number_float() ? wholeOf(json) : std::nullopt;
    return whole ? std::to_string(*whole) : textOf(json);
}

}  // namespace groundscope
