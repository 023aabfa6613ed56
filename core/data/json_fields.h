// SPDX-License-Identifier: GPL-3.0-or-later
/// Reading the fields of a JSON object without exceptions: the first failure is remembered with its JSON pointer.
#pragma once

#include "core/data/json.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace groundscope {

/// Stable names of ErrorCode, in its order.
inline constexpr std::array<const char*, 9> kErrorNames{
    "not-found", "io", "format", "invalid-input", "unsupported", "out-of-memory", "conflict", "cancelled", "internal"};

/// Reads fields of one object; remembers the first failure with its JSON pointer, so that readers stay a list of lines.
class Fields {
  public:
    Fields(const Json& json, std::string pointer) : m_json(json), m_pointer(std::move(pointer)) {
        if (!json.is_object())
            fail("", "an object");
    }

    void read(const char* key, std::string& value) {
        if (const Json* field = find(key, "text", &Json::is_string))
            value = field->get<std::string>();
    }
    void read(const char* key, bool& value) {
        if (const Json* field = find(key, "true or false", &Json::is_boolean))
            value = field->get<bool>();
    }
    /// `null` is what JSON makes of a value that is not a number.
    void read(const char* key, double& value) {
        if (!m_error && m_json.contains(key) && m_json[key].is_null())
            value = std::numeric_limits<double>::quiet_NaN();
        else if (const Json* field = find(key, "a number", &Json::is_number))
            value = field->get<double>();
    }
    void read(const char* key, float& value) {
        double wide = value;
        read(key, wide);
        value = static_cast<float>(wide);
    }
    void read(const char* key, std::uint64_t& value) {
        if (const Json* field = find(key, "a whole number", &Json::is_number_unsigned))
            value = field->get<std::uint64_t>();
    }
    void read(const char* key, int& value) {
        const Json* field = find(key, "a whole number", &Json::is_number_integer);
        if (!field)
            return;
        const std::int64_t wide = field->get<std::int64_t>();
        if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
            fail(key, "a whole number of 32 bits");
        else
            value = static_cast<int>(wide);
    }
    void read(const char* key, std::filesystem::path& value) {
        std::string text = value.string();
        read(key, text);
        value = text;
    }
    void read(const char* key, Span& value) {
        std::vector<int> ends;
        if (!find(key, "[begin, end]", &Json::is_array))
            return;
        read(key, ends);
        if (ends.size() == 2)
            value = {ends[0], ends[1]};
        else
            fail(key, "[begin, end]");
    }
    void read(const char* key, std::vector<double>& values) {
        const Json* field = find(key, "a list of numbers", &Json::is_array);
        if (!field)
            return;
        values.clear();
        for (const Json& item : *field) {
            if (!item.is_number() && !item.is_null())
                return fail(key, "a list of numbers");
            values.push_back(item.is_null() ? std::numeric_limits<double>::quiet_NaN() : item.get<double>());
        }
    }
    void read(const char* key, std::vector<int>& values) {
        const Json* field = find(key, "a list of whole numbers", &Json::is_array);
        if (!field)
            return;
        values.clear();
        for (const Json& item : *field) {
            const std::int64_t wide = item.is_number_integer() ? item.get<std::int64_t>() : kNoInt;
            if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
                return fail(key, "a list of whole numbers");
            values.push_back(static_cast<int>(wide));
        }
    }
    void read(const char* key, std::vector<std::string>& values) {
        const Json* field = find(key, "a list of text", &Json::is_array);
        if (!field)
            return;
        values.clear();
        for (const Json& item : *field) {
            if (!item.is_string())
                return fail(key, "a list of text");
            values.push_back(item.get<std::string>());
        }
    }
    /// `null` is nothing.
    template <typename T>
    void read(const char* key, std::optional<T>& value) {
        if (m_error || !m_json.contains(key))
            return;
        value.reset();
        if (m_json[key].is_null())
            return;
        T plain{};
        read(key, plain);
        value = plain;
    }
    void read(const char* key, std::map<std::string, bool>& values) {
        const Json* field = find(key, "names with true or false", &Json::is_object);
        if (!field)
            return;
        values.clear();
        for (const auto& [name, item] : field->items()) {
            if (!item.is_boolean())
                return fail(key, "names with true or false");
            values[name] = item.get<bool>();
        }
    }
    template <std::size_t N, typename Enum>
    void read(const char* key, const std::array<const char*, N>& names, Enum& value) {
        std::string text;
        if (!m_json.is_object() || !m_json.contains(key))
            return;
        read(key, text);
        for (std::size_t i = 0; i < N; ++i)
            if (text == names[i]) {
                value = static_cast<Enum>(i);
                return;
            }
        std::string expected = "one of";
        for (const char* name : names)
            expected += std::string(" ") + name;
        fail(key, expected);
    }
    void fail(const std::string& key, const std::string& expected) {
        if (!m_error)
            m_error = Error{ErrorCode::Format, "Expected " + expected + ".", m_pointer + "/" + key};
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const Json& json() const { return m_json; }
    [[nodiscard]] const std::string& pointer() const { return m_pointer; }

  private:
    const Json* find(const char* key, const char* expected, bool (Json::*is)() const noexcept) {
        if (m_error || !m_json.contains(key))
            return nullptr;
        const Json& field = m_json[key];
        if ((field.*is)())
            return &field;
        fail(key, expected);
        return nullptr;
    }

    static constexpr std::int64_t kNoInt = std::numeric_limits<std::int64_t>::min();

    const Json& m_json;
    std::string m_pointer;
    std::optional<Error> m_error;
};

/// Reads a list with one reader an item.
template <typename T>
Result<std::vector<T>> listFrom(const Json& json,
                                const std::string& pointer,
                                Result<T> (*read)(const Json&, const std::string&)) {
    std::vector<T> items;
    if (!json.is_array())
        return Error{ErrorCode::Format, "Expected a list.", pointer};
    for (const Json& item : json) {
        GS_TRY(T value, read(item, pointer + "/" + std::to_string(items.size())));
        items.push_back(std::move(value));
    }
    return items;
}

/// The list under `key` of an object; a missing key is an empty list.
template <typename T>
Result<std::vector<T>> listUnder(const Json& json,
                                 const char* key,
                                 const std::string& pointer,
                                 Result<T> (*read)(const Json&, const std::string&)) {
    if (!json.is_object() || !json.contains(key))
        return std::vector<T>{};
    return listFrom<T>(json[key], pointer + "/" + key, read);
}

}  // namespace groundscope
