// SPDX-License-Identifier: GPL-3.0-or-later
/// parallelFor: independent pieces of work on all cores.
#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <optional>
#include <thread>
#include <vector>

namespace groundscope {

/// Calls `work(i)` for each i < count, on as many threads as there are cores. Waits for all; after a failure no new piece
/// is begun, and the failure of the lowest i is returned. Errors: those of `work`; OutOfMemory when it throws.
template <typename Work>
Result<Done> parallelFor(std::size_t count, Work&& work) {
    std::atomic<std::size_t> next{0};
    std::atomic<bool> failed{false};
    std::vector<std::optional<Error>> errors(count);
    const auto labour = [&] {
        for (std::size_t i = next++; i < count && !failed; i = next++) {
            try {
                if (const Result<Done> done = work(i); !done.has_value())
                    errors[i] = done.error();
            } catch (const std::exception&) {
                errors[i] = Error{ErrorCode::OutOfMemory, "There is not enough memory.", {}};
            }
            if (errors[i])
                failed = true;
        }
    };
    {
        const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < std::min(cores, count); ++i)
            threads.emplace_back(labour);
        labour();
    }
    for (const auto& error : errors)
        if (error)
            return *error;
    return Done{};
}

}  // namespace groundscope
