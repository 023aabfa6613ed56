// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/shard.h"

#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace groundscope {
namespace {

std::optional<std::size_t> wholeNumber(std::string_view text) {
    std::uint32_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

Error wrongShard(const std::string& message) {
    return {ErrorCode::InvalidInput, message, "--shard"};
}

/// `fallback` when the variable is not there.
Result<std::size_t> slurmNumber(const Environment& environment, const char* name, std::optional<std::size_t> fallback) {
    const std::optional<std::string> text = environment(name);
    if (!text && fallback)
        return *fallback;
    if (!text)
        return wrongShard(std::string(name) + " is not set: \"slurm\" works in the tasks of a job array (sbatch --array).");
    if (const auto value = wholeNumber(*text))
        return *value;
    return wrongShard(std::string(name) + " is \"" + *text + "\", expected a whole number.");
}

Result<Shard> slurmShard(const Environment& environment) {
    GS_TRY(const std::size_t task, slurmNumber(environment, "SLURM_ARRAY_TASK_ID", std::nullopt));
    GS_TRY(const std::size_t count, slurmNumber(environment, "SLURM_ARRAY_TASK_COUNT", std::nullopt));
    GS_TRY(const std::size_t first, slurmNumber(environment, "SLURM_ARRAY_TASK_MIN", std::nullopt));
    GS_TRY(const std::size_t last, slurmNumber(environment, "SLURM_ARRAY_TASK_MAX", std::nullopt));
    GS_TRY(const std::size_t step, slurmNumber(environment, "SLURM_ARRAY_TASK_STEP", 1));
    const bool regular = step > 0 && count > 0 && count <= kMaxShards && task >= first && task <= last &&
                         (task - first) % step == 0 && (last - first) / step + 1 == count;
    if (!regular)
        return wrongShard("The job array has gaps (" + std::to_string(count) + " tasks from " + std::to_string(first) + " to " +
                          std::to_string(last) + "), so task " + std::to_string(task) +
                          " does not say which part it is. Say it as i/n.");
    return Shard{(task - first) / step + 1, count};
}

}  // namespace

std::string textOf(const Shard& shard) {
    return std::to_string(shard.number) + "/" + std::to_string(shard.count);
}

std::optional<std::string> environmentValue(const char* name) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nobody changes the environment
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

Result<Shard> parseShard(const std::string& text, const Environment& environment) {
    if (text == "slurm")
        return slurmShard(environment);
    const std::size_t slash = text.find('/');
    const auto number = wholeNumber(std::string_view(text).substr(0, slash));
    const auto count = slash == std::string::npos ? std::nullopt : wholeNumber(std::string_view(text).substr(slash + 1));
    if (!number || !count || *number < 1 || *number > *count || *count > kMaxShards)
        return wrongShard("\"" + text + "\" is no part of a run: expected i/n with i from 1 to n (1/8 … 8/8), or slurm.");
    return Shard{*number, *count};
}

}  // namespace groundscope
