// SPDX-License-Identifier: GPL-3.0-or-later
/// The wall between LibTorch, which throws, and the rest of the program, which does not.
#pragma once

#include "core/base/result.h"

#include <c10/util/Exception.h>

#include <exception>
#include <new>
#include <string>

namespace groundscope {

/// Memory that ran out (CPU allocator or CUDA) becomes OutOfMemory, everything else Internal.
inline Error errorFrom(const std::exception& exception) {
    const auto* torchError = dynamic_cast<const c10::Error*>(&exception);
    const std::string text =
        torchError != nullptr ? torchError->what_without_backtrace() : exception.what();
    const bool memory = dynamic_cast<const std::bad_alloc*>(&exception) != nullptr ||
                        text.find("out of memory") != std::string::npos ||
                        text.find("can't allocate memory") != std::string::npos;
    if (memory)
        return {ErrorCode::OutOfMemory,
                "Memory ran out: " + text.substr(0, 200) +
                    ". Choose bfloat16 or int8, another device or a smaller model.",
                {}};
    return {ErrorCode::Internal, "LibTorch failed: " + text.substr(0, 400), {}};
}

/// Runs `work`, which returns a Result, and turns what it throws into an Error.
template <typename Work>
auto guarded(Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::exception& exception) {
        return errorFrom(exception);
    } catch (...) {
        return Error{ErrorCode::Internal, "An unknown exception was thrown.", {}};
    }
}

}  // namespace groundscope
