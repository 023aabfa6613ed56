// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/tensor_reader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <system_error>

namespace groundscope {
namespace {

Error ioError(const std::filesystem::path& path, const std::string& message) {
    return {ErrorCode::Io, message, path.string()};
}

template <typename Stored, typename Convert>
void convert(std::span<const char> raw, std::span<float> out, const Convert& toFloat) {
    for (std::size_t i = 0; i < out.size(); ++i) {
        Stored value{};
        std::memcpy(&value, raw.data() + i * sizeof(Stored), sizeof(Stored));
        out[i] = toFloat(value);
    }
}

}  // namespace

float floatFromHalf(std::uint16_t bits) {
    const int exponent = bits >> 10U & 0x1F;
    const int fraction = bits & 0x3FF;
    const float sign = (bits & 0x8000U) != 0 ? -1.0F : 1.0F;
    if (exponent == 31)
        return fraction != 0 ? std::numeric_limits<float>::quiet_NaN() : sign * std::numeric_limits<float>::infinity();
    if (exponent == 0)
        return sign * std::ldexp(static_cast<float>(fraction), -24);
    return sign * std::ldexp(static_cast<float>(fraction + 1024), exponent - 25);
}

float floatFromBfloat16(std::uint16_t bits) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16U);
}

Result<TensorReader> TensorReader::open(const std::filesystem::path& path) {
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (!std::filesystem::exists(status))
        return Error{ErrorCode::NotFound, "The file does not exist.", path.string()};
    if (!std::filesystem::is_regular_file(status))
        return Error{ErrorCode::Format, "This is not a file with content, expected a safetensors file.", path.string()};
    const std::uint64_t size = std::filesystem::file_size(path, problem);
    TensorReader reader;
    reader.m_path = path;
    reader.m_file.open(path, std::ios::binary);
    if (problem || !reader.m_file)
        return ioError(path, "The file cannot be opened.");
    std::array<std::uint8_t, kSafetensorsPrefix> prefix{};
    const auto wanted = static_cast<std::streamsize>(std::min<std::uint64_t>(size, prefix.size()));
    if (!reader.m_file.read(reinterpret_cast<char*>(prefix.data()), wanted))
        return ioError(path, "The file cannot be read.");
    GS_TRY(const std::uint64_t length, safetensorsHeaderLength(prefix, size, path));
    std::string header(length, '\0');
    if (!reader.m_file.read(header.data(), static_cast<std::streamsize>(length)))
        return ioError(path, "The file cannot be read.");
    GS_TRY(reader.m_tensors, parseSafetensorsHeader(header, size, path));
    for (std::size_t i = 0; i < reader.m_tensors.size(); ++i)
        reader.m_index.emplace(reader.m_tensors[i].name, i);
    return reader;
}

const StoredTensor* TensorReader::find(const std::string& name) const {
    const auto found = m_index.find(name);
    return found == m_index.end() ? nullptr : &m_tensors[found->second];
}

bool TensorReader::isFloat(const StoredTensor& tensor) {
    return tensor.dtype == "F32" || tensor.dtype == "F16" || tensor.dtype == "BF16" || tensor.dtype == "F64";
}

Result<Done> TensorReader::read(const StoredTensor& tensor, std::int64_t first, std::span<float> out) {
    const std::int64_t count = elementCount(tensor.shape).value_or(0);
    if (first < 0 || first > count || static_cast<std::int64_t>(out.size()) > count - first)
        return Error{ErrorCode::InvalidInput,
                     "The values from " + std::to_string(first) + " on are not in the tensor, which has " +
                         std::to_string(count) + ".",
                     m_path.string() + ": " + tensor.name};
    if (!isFloat(tensor))
        return Error{ErrorCode::Unsupported,
                     "The dtype is " + tensor.dtype + "; expected F16, BF16, F32 or F64.",
                     m_path.string() + ": " + tensor.name};
    const auto width = static_cast<std::size_t>(safetensorsDtypeBytes(tensor.dtype).value_or(1));
    m_raw.resize(out.size() * width);
    m_file.clear();
    m_file.seekg(static_cast<std::streamoff>(tensor.offset + static_cast<std::uint64_t>(first) * width));
    if (!m_file.read(m_raw.data(), static_cast<std::streamsize>(m_raw.size())))
        return ioError(m_path, "The file became shorter while it was read.");
    if (tensor.dtype == "F32")
        convert<float>(m_raw, out, [](float value) { return value; });
    else if (tensor.dtype == "F64")
        convert<double>(m_raw, out, [](double value) { return static_cast<float>(value); });
    else if (tensor.dtype == "F16")
        convert<std::uint16_t>(m_raw, out, floatFromHalf);
    else
        convert<std::uint16_t>(m_raw, out, floatFromBfloat16);
    return Done{};
}

}  // namespace groundscope
