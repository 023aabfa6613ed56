// SPDX-License-Identifier: GPL-3.0-or-later
/// Paths of a run's configuration: relative in the file where they lie near it, absolute in memory.
#pragma once

#include "core/data/run_record.h"

#include <algorithm>
#include <filesystem>

namespace groundscope {

/// Relative when it lies in or beside `base`, so that both can move together.
inline std::filesystem::path portable(const std::filesystem::path& path, const std::filesystem::path& base) {
    if (path.empty())
        return path;
    const std::filesystem::path whole = std::filesystem::absolute(path).lexically_normal();
    const std::filesystem::path relative = whole.lexically_relative(base);
    const auto up = std::count(relative.begin(), relative.end(), std::filesystem::path(".."));
    return relative.empty() || up > 1 ? whole : relative;
}

inline std::filesystem::path resolved(const std::filesystem::path& path, const std::filesystem::path& base) {
    return path.empty() || path.is_absolute() ? path : (base / path).lexically_normal();
}

template <typename Change>
RunConfig withPaths(RunConfig config, Change change) {
    for (std::filesystem::path* path : {&config.benchmarkRoot, &config.mllm.path, &config.mllm.visionPath, &config.segmenter.path,
                           &config.similarity.vectors})
        *path = change(*path);
    return config;
}

inline std::filesystem::path folderOf(const std::filesystem::path& file) {
    return std::filesystem::absolute(file).lexically_normal().parent_path();
}

}  // namespace groundscope
