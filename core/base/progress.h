// SPDX-License-Identifier: GPL-3.0-or-later
/// Progress: how a long job sees "stop asked?" and says how far it is. Goes down by const reference.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace groundscope {

struct Progress {
    std::stop_token stop;
    /// (what, done, total); total 0 = unknown. `what` is a stable key ("load", "answer", "embed", …). May be empty.
    std::function<void(const std::string& what, std::int64_t done, std::int64_t total)> report;
    /// Each answer token as it is generated: the decoded text so far. May be empty.
    std::function<void(const std::string& textSoFar)> partialAnswer;

    [[nodiscard]] bool stopped() const { return stop.stop_requested(); }
    void tell(const std::string& what, std::int64_t done, std::int64_t total) const {
        if (report)
            report(what, done, total);
    }
};

inline Error cancelledError() {
    return {ErrorCode::Cancelled, "Stopped on request.", {}};
}

}  // namespace groundscope
