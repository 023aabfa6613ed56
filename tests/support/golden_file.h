// SPDX-License-Identifier: GPL-3.0-or-later
/// Tensors of a golden safetensors file, for tests: trusts the file. Needs the standard library and
/// json alone.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

namespace golden {

class File {
  public:
    explicit File(const std::filesystem::path& path) {
        std::ifstream stream(path, std::ios::binary);
        const std::string all((std::istreambuf_iterator<char>(stream)), {});
        std::uint64_t length = 0;
        if (all.size() < sizeof length)
            throw std::runtime_error("cannot read " + path.string());
        std::memcpy(&length, all.data(), sizeof length);
        m_header = nlohmann::json::parse(all.substr(sizeof length, length));
        m_data = all.substr(sizeof length + length);
    }

    [[nodiscard]] bool has(const std::string& key) const { return m_header.contains(key); }
    [[nodiscard]] std::vector<std::string> keys() const {
        std::vector<std::string> result;
        for (const auto& [key, value] : m_header.items())
            if (key != "__metadata__")
                result.push_back(key);
        return result;
    }
    [[nodiscard]] std::vector<std::int64_t> shape(const std::string& key) const {
        return m_header.at(key).at("shape").get<std::vector<std::int64_t>>();
    }
    /// Values of T's size and kind: float F32, double F64, std::int64_t I64, std::int32_t I32,
    /// std::uint8_t U8.
    template <typename T>
    [[nodiscard]] std::vector<T> values(const std::string& key) const {
        const auto offsets = m_header.at(key).at("data_offsets").get<std::vector<std::size_t>>();
        std::vector<T> result((offsets.at(1) - offsets.at(0)) / sizeof(T));
        std::memcpy(result.data(), m_data.data() + offsets.at(0), result.size() * sizeof(T));
        return result;
    }

  private:
    nlohmann::json m_header;
    std::string m_data;
};

}  // namespace golden
