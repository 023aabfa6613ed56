// SPDX-License-Identifier: GPL-3.0-or-later
/// Shard: the part of a run's samples that one process works on, so that many machines share a run.
///
/// Samples are dealt out in turn (shard i of n has the samples i, i+n, i+2n, … of the list), so that shards are about equally
/// long whatever the order of a benchmark says of its difficulty. Every sample is in exactly one shard.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

struct Shard {
    std::size_t number = 1;  ///< 1 … count
    std::size_t count = 1;
    bool operator==(const Shard&) const = default;

    [[nodiscard]] bool isWhole() const { return count == 1; }
    [[nodiscard]] bool has(std::size_t position) const { return position % count == number - 1; }
    /// How many of `total` samples it has.
    [[nodiscard]] std::size_t size(std::size_t total) const {
        return total / count + (number <= total % count ? 1 : 0);
    }
};

inline constexpr std::size_t kMaxShards = 100'000;

/// "3/8"
std::string textOf(const Shard& shard);

/// Value of a variable of the environment, or nothing.
using Environment = std::function<std::optional<std::string>(const char* name)>;
/// That of this process.
std::optional<std::string> environmentValue(const char* name);

/// "3/8", counted from 1; "slurm" = as the job array says: SLURM_ARRAY_TASK_ID, _MIN, _STEP, _MAX and _COUNT, whatever number
/// the array begins with. Errors: InvalidInput when it is neither, when there is no job array, or when the array has gaps, so
/// that its tasks do not say which part each is (a few tasks submitted again): then "i/n" has to be said.
Result<Shard> parseShard(const std::string& text, const Environment& environment = environmentValue);

/// The shard's part of a list, order kept.
template <typename T>
std::vector<T> partOf(const std::vector<T>& list, const Shard& shard) {
    std::vector<T> part;
    for (std::size_t i = shard.number - 1; i < list.size(); i += shard.count)
        part.push_back(list[i]);
    return part;
}

}  // namespace groundscope
