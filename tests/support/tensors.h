// SPDX-License-Identifier: GPL-3.0-or-later
/// A second, plain reader of safetensors files for tests: what the program writes is not read back by itself.
#pragma once

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace groundscope::test {

struct Tensor {
    std::string dtype;
    std::vector<std::int64_t> shape;
    std::string bytes;
    bool operator==(const Tensor&) const = default;

    template <typename T>
    [[nodiscard]] std::vector<T> as() const {
        std::vector<T> values(bytes.size() / sizeof(T));
        std::memcpy(values.data(), bytes.data(), values.size() * sizeof(T));
        return values;
    }
};

/// All tensors of a file; none when it cannot be opened.
inline std::map<std::string, Tensor> readTensors(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    const std::string all((std::istreambuf_iterator<char>(stream)), {});
    std::map<std::string, Tensor> tensors;
    if (all.size() < 8)
        return tensors;
    std::uint64_t length = 0;
    std::memcpy(&length, all.data(), 8);
    const auto header = nlohmann::json::parse(all.substr(8, length));
    for (const auto& [name, entry] : header.items()) {
        if (name == "__metadata__")
            continue;
        const auto offsets = entry["data_offsets"].get<std::vector<std::uint64_t>>();
        tensors[name] = {entry["dtype"], entry["shape"], all.substr(8 + length + offsets[0], offsets[1] - offsets[0])};
    }
    return tensors;
}

/// Largest absolute difference of two float32 tensors; infinite when their shapes differ.
inline double largestDifference(const Tensor& a, const Tensor& b) {
    if (a.shape != b.shape || a.dtype != "F32" || b.dtype != "F32")
        return INFINITY;
    const auto left = a.as<float>();
    const auto right = b.as<float>();
    double largest = 0;
    for (std::size_t i = 0; i < left.size(); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(left[i]) - static_cast<double>(right[i])));
    return largest;
}

}  // namespace groundscope::test
