// SPDX-License-Identifier: GPL-3.0-or-later
/// The last wall before a thread of ours: whatever a library throws becomes an Error.
#pragma once

#include "core/base/result.h"

#include <exception>
#include <string>

namespace groundscope {

/// Memory that ran out, by its type or by its words, is OutOfMemory; everything else is Internal. Of the text the first line:
/// LibTorch appends the stack.
Error thrownError(const std::exception& problem);
/// Of what is no std::exception.
Error thrownError();

/// Runs `work`, which returns a Result, and turns what it throws into an Error.
template <typename Work>
auto withinWall(Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::exception& problem) {
        return thrownError(problem);
    } catch (...) {
        return thrownError();
    }
}

}  // namespace groundscope
