// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/wall.h"

#include <algorithm>
#include <new>

namespace groundscope {
namespace {

constexpr std::size_t kMostText = 400;

bool tellsOfMemory(const std::string& text) {
    return text.find("out of memory") != std::string::npos || text.find("can't allocate memory") != std::string::npos;
}

}  // namespace

Error thrownError(const std::exception& problem) {
    if (dynamic_cast<const std::bad_alloc*>(&problem))
        return {ErrorCode::OutOfMemory, "There is not enough memory for this step.", {}};
    std::string text = problem.what();
    text = text.substr(0, std::min(text.find('\n'), kMostText));
    if (tellsOfMemory(text))
        return {ErrorCode::OutOfMemory, "There is not enough memory for this step: " + text, {}};
    return {ErrorCode::Internal, "The step failed unexpectedly: " + text, {}};
}

Error thrownError() {
    return {ErrorCode::Internal, "The step failed unexpectedly, and does not say why.", {}};
}

}  // namespace groundscope
