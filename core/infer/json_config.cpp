// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/json_config.h"

#include "core/base/files.h"

#include <cmath>

namespace groundscope {
namespace {

constexpr std::int64_t kMaxConfigBytes = 8 << 20;

std::string rangeText(Range range) {
    const auto plain = [](double value) {
        auto text = nlohmann::json(value).dump();
        return text.ends_with(".0") ? text.substr(0, text.size() - 2) : text;
    };
    return plain(range.low) + " to " + plain(range.high);
}

bool isIn(const nlohmann::json& value, Range range) {
    return value.is_number() && value.get<double>() >= range.low &&
           value.get<double>() <= range.high;
}

bool isIntegerIn(const nlohmann::json& value, Range range) {
    return isIn(value, range) && value.is_number_integer();
}

}  // namespace

Result<nlohmann::json> readJsonObject(const std::filesystem::path& path) {
    GS_TRY(const auto text, readFile(path, kMaxConfigBytes));
    int deepest = 0;
    const auto limitDepth = [&](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
        deepest = std::max(deepest, depth);
        return depth < 32;  // deeper parts are dropped as they are read
    };
    auto json = nlohmann::json::parse(text, limitDepth, /*allow_exceptions=*/false);
    if (json.is_discarded() || !json.is_object() || deepest >= 32)
        return Error{ErrorCode::Format, "This is not a JSON object.", path.string()};
    return json;
}

JsonConfig::JsonConfig(const nlohmann::json& object, std::string place)
    : m_object(object), m_place(std::move(place)) {}

const nlohmann::json* JsonConfig::find(const char* key) const {
    const auto found = m_object.find(key);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

bool JsonConfig::has(const char* key) const {
    return find(key) != nullptr;
}

void JsonConfig::wrong(const char* key, const std::string& expected) {
    const auto* value = find(key);
    auto shown = value->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (shown.size() > 60)
        shown = shown.substr(0, 57) + "…";
    refuse(key, "The value is " + shown + ", expected " + expected + ".", ErrorCode::Format);
}

void JsonConfig::refuse(const char* key, const std::string& message, ErrorCode code) {
    if (!m_error)
        m_error = Error{code, message, m_place + "/" + key};
}

std::int64_t JsonConfig::integer(const char* key, std::int64_t otherwise, Range range) {
    const auto* value = find(key);
    if (value == nullptr)
        return otherwise;
    if (isIntegerIn(*value, range))
        return value->get<std::int64_t>();
    wrong(key, "a whole number from " + rangeText(range));
    return otherwise;
}

double JsonConfig::number(const char* key, double otherwise, Range range) {
    const auto* value = find(key);
    if (value == nullptr)
        return otherwise;
    if (isIn(*value, range))
        return value->get<double>();
    wrong(key, "a number from " + rangeText(range));
    return otherwise;
}

bool JsonConfig::flag(const char* key, bool otherwise) {
    const auto* value = find(key);
    if (value == nullptr)
        return otherwise;
    if (value->is_boolean())
        return value->get<bool>();
    wrong(key, "true or false");
    return otherwise;
}

std::string JsonConfig::text(const char* key, const std::string& otherwise) {
    const auto* value = find(key);
    if (value == nullptr)
        return otherwise;
    if (value->is_string())
        return value->get<std::string>();
    wrong(key, "a text");
    return otherwise;
}

std::vector<std::int64_t> JsonConfig::integers(const char* key, Range range) {
    const auto* value = find(key);
    if (value == nullptr)
        return {};
    if (isIntegerIn(*value, range))
        return {value->get<std::int64_t>()};
    std::vector<std::int64_t> list;
    bool right = value->is_array() && value->size() <= 64;
    for (std::size_t i = 0; right && i < value->size(); ++i) {
        right = isIntegerIn((*value)[i], range);
        if (right)
            list.push_back((*value)[i].get<std::int64_t>());
    }
    if (!right)
        wrong(key, "a whole number, or a list of them, from " + rangeText(range));
    return list;
}

std::vector<double> JsonConfig::numbers(const char* key, std::size_t count, Range range) {
    const auto* value = find(key);
    if (value == nullptr)
        return {};
    std::vector<double> list;
    bool right = value->is_array() && value->size() == count;
    for (std::size_t i = 0; right && i < count; ++i) {
        right = isIn((*value)[i], range);
        if (right)
            list.push_back((*value)[i].get<double>());
    }
    if (!right)
        wrong(key, "a list of " + std::to_string(count) + " numbers from " + rangeText(range));
    return list;
}

JsonConfig JsonConfig::object(const char* key) {
    const auto* value = find(key);
    if (value != nullptr && value->is_object())
        return {*value, m_place + "/" + key};
    if (value != nullptr)
        wrong(key, "an object");
    return {nlohmann::json::object(), m_place + "/" + key};
}

void JsonConfig::merge(const JsonConfig& part) {
    if (!m_error)
        m_error = part.m_error;
}

}  // namespace groundscope
