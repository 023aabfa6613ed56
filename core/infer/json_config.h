// SPDX-License-Identifier: GPL-3.0-or-later
/// Reading of a model's config.json: every value checked for type and range, the first error kept
/// with its place.
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// Reads a file of at most 8 MB. Errors: NotFound, Io, Format.
Result<nlohmann::json> readJsonObject(const std::filesystem::path& path);

struct Range {
    double low = 0;
    double high = 0;
};

/// A view of one object. Getters give the default when the key is absent or null, and also after an
/// error: ask error() once at the end.
class JsonConfig {
  public:
    JsonConfig(const nlohmann::json& object, std::string place);

    [[nodiscard]] bool has(const char* key) const;
    std::int64_t integer(const char* key, std::int64_t otherwise, Range range);
    double number(const char* key, double otherwise, Range range);
    bool flag(const char* key, bool otherwise);
    std::string text(const char* key, const std::string& otherwise);
    /// A number or a list of numbers.
    std::vector<std::int64_t> integers(const char* key, Range range);
    std::vector<double> numbers(const char* key, std::size_t count, Range range);
    /// The object under a key; an empty one when it is absent. Its errors are kept by the caller
    /// with merge().
    JsonConfig object(const char* key);
    void merge(const JsonConfig& part);
    /// Adds an error of the caller at a key.
    void refuse(const char* key,
                const std::string& message,
                ErrorCode code = ErrorCode::Unsupported);

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const nlohmann::json* find(const char* key) const;

  private:
    void wrong(const char* key, const std::string& expected);

    nlohmann::json m_object;
    std::string m_place;
    std::optional<Error> m_error;
};

}  // namespace groundscope
