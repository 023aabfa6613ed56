// SPDX-License-Identifier: GPL-3.0-or-later
/// What the tests of core/infer share: golden files, temporary folders, comparison of tensors.
#pragma once

#include "core/infer/safetensors.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>

#include <cstdlib>
#include <cstring>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <limits>
#include <string>
#include <vector>

namespace groundscope {

/// GROUNDSCOPE_SHARED_DIR/golden, or nothing with a message when it is not there.
inline std::filesystem::path goldenFolder(const std::string& name) {
    auto folder = std::filesystem::path(GROUNDSCOPE_SHARED_DIR) / "golden" / name;
    if (!std::filesystem::exists(folder)) {
        MESSAGE("skipped: no golden data at " << folder.string());
        return {};
    }
    return folder;
}

/// A folder that lives as long as the object.
class TemporaryFolder {
  public:
    TemporaryFolder() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "groundscope-XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        m_path = pattern;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
};

inline std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

inline void writeBytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// Same dtype, shape and bits (NaN equals the same NaN).
inline bool sameBits(const at::Tensor& a, const at::Tensor& b) {
    if (a.scalar_type() != b.scalar_type() || a.sizes() != b.sizes())
        return false;
    const auto x = a.contiguous();
    const auto y = b.contiguous();
    return x.nbytes() == y.nbytes() &&
           (x.nbytes() == 0 || std::memcmp(x.data_ptr(), y.data_ptr(), x.nbytes()) == 0);
}

/// Largest absolute difference, in float64; infinity when shapes differ.
inline double maxDifference(const at::Tensor& a, const at::Tensor& b) {
    if (a.sizes() != b.sizes())
        return std::numeric_limits<double>::infinity();
    return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

/// REQUIREs a value and gives it; prints the error otherwise.
template <typename T>
T need(Result<T> result) {
    if (!result)
        FAIL(describe(result.error()));
    return std::move(result).value();
}

}  // namespace groundscope
