// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes attention bundles as docs/attention-bundle.md describes them, and broken ones.
#pragma once

#include "core/data/json.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace groundscope::test {

struct PlainTensor {
    std::string name;
    std::string dtype;  ///< F16, BF16, F32, F64
    std::vector<std::int64_t> shape;
    std::vector<float> values;
};

/// Rounds towards zero: enough for the exact values of the tests.
inline std::uint16_t halfBits(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>(bits >> 16U & 0x8000U);
    if (std::isnan(value))
        return static_cast<std::uint16_t>(sign | 0x7E00U);
    if (std::isinf(value))
        return static_cast<std::uint16_t>(sign | 0x7C00U);
    const int exponent = static_cast<int>(bits >> 23U & 0xFFU) - 127;
    if (exponent < -14)
        return static_cast<std::uint16_t>(sign | static_cast<std::uint16_t>(std::ldexp(std::abs(value), 24)));
    return static_cast<std::uint16_t>(sign | static_cast<unsigned>(exponent + 15) << 10U | (bits >> 13U & 0x3FFU));
}

inline void appendValue(std::string& bytes, const std::string& dtype, float value) {
    const auto append = [&bytes](const auto& stored) {
        bytes.append(reinterpret_cast<const char*>(&stored), sizeof stored);
    };
    if (dtype == "F64")
        append(static_cast<double>(value));
    else if (dtype == "F16")
        append(halfBits(value));
    else if (dtype == "BF16")
        append(static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(value) >> 16U));
    else
        append(value);
}

inline void writeBytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

inline void writeTensors(const std::filesystem::path& path, const std::vector<PlainTensor>& tensors) {
    Json header = Json::object();
    std::string data;
    for (const PlainTensor& tensor : tensors) {
        const std::size_t begin = data.size();
        for (const float value : tensor.values)
            appendValue(data, tensor.dtype, value);
        header[tensor.name] = {{"dtype", tensor.dtype}, {"shape", tensor.shape}, {"data_offsets", {begin, data.size()}}};
    }
    const std::string text = dumpJson(header);
    const std::uint64_t length = text.size();
    std::string bytes(sizeof length, '\0');
    std::memcpy(bytes.data(), &length, sizeof length);
    writeBytes(path, bytes + text + data);
}

/// A bundle of one sample "1": "a cup", two tokens, a 2x2 grid whose second row peaks at cell (1, 0).
inline Json exampleBundle() {
    return {{"format", "groundscope-attention"},
            {"version", 1},
            {"model", "other-model"},
            {"probing", 2},
            {"alignment", "producing"},
            {"padded", false},
            {"samples",
             Json::array({{{"id", "1"},
                           {"image", "1.png"},
                           {"prompt", "USER: <image>\nIdentify the cup. ASSISTANT:"},
                           {"text", "a cup"},
                           {"tokens", {"a", " cup"}},
                           {"token_ids", {5, 6}},
                           {"offsets", {{0, 1}, {1, 5}}},
                           {"log_probs", {-0.1, -0.2}},
                           {"finished", true},
                           {"image_size", {8, 8}},
                           {"file", "attention.safetensors"},
                           {"tensor", "1"}}})}};
}

inline std::vector<PlainTensor> exampleTensors(const std::string& dtype = "F32") {
    return {{"1", dtype, {2, 2, 2}, {0.125F, 0.125F, 0.125F, 0.125F, 0.125F, 0.875F, 0.125F, 0.125F}}};
}

inline void writeBundle(const std::filesystem::path& folder, const Json& json, const std::vector<PlainTensor>& tensors) {
    std::filesystem::create_directories(folder);
    writeBytes(folder / "bundle.json", dumpJson(json));
    writeTensors(folder / "attention.safetensors", tensors);
}

}  // namespace groundscope::test
