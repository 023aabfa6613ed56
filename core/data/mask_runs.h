// SPDX-License-Identifier: GPL-3.0-or-later
/// Building and walking run lengths: shared by the mask sources, not meant for callers of mask.h.
#pragma once

#include "core/data/mask.h"

#include <algorithm>
#include <cstring>

namespace groundscope {

/// Appends runs in order and keeps them canonical: alternating, no run of length zero but the
/// first.
class RunBuilder {
  public:
    explicit RunBuilder(Size size) : m_missing(size.isEmpty() ? 0 : size.area()) {
        m_mask.size = size;
    }

    /// Pixels not yet covered.
    [[nodiscard]] std::int64_t missing() const { return m_missing; }

    /// `length` must be within missing().
    void add(std::int64_t length, bool foreground) {
        if (length <= 0)
            return;
        m_missing -= length;
        if (m_mask.runs.empty() && foreground)
            m_mask.runs.push_back(0);
        const bool lastIsForeground = m_mask.runs.size() % 2 == 0;
        if (!m_mask.runs.empty() && lastIsForeground == foreground)
            m_mask.runs.back() += static_cast<std::uint32_t>(length);
        else
            m_mask.runs.push_back(static_cast<std::uint32_t>(length));
    }

    /// What is missing becomes background.
    [[nodiscard]] Mask finish() {
        add(m_missing, false);
        if (m_mask.size.isEmpty())
            return {};
        return std::move(m_mask);
    }

  private:
    Mask m_mask;
    std::int64_t m_missing = 0;
};

/// Appends bytes 0/1 in column-major order.
inline void appendBytes(RunBuilder& builder, std::span<const char> bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const char value = bytes[at];
        const void* change = std::memchr(bytes.data() + at, 1 - value, bytes.size() - at);
        const std::size_t end =
            change == nullptr
                ? bytes.size()
                : static_cast<std::size_t>(static_cast<const char*>(change) - bytes.data());
        builder.add(static_cast<std::int64_t>(end - at), value != 0);
        at = end;
    }
}

/// Calls visit(x, begin, end) for each foreground run cut at the columns' ends: rows [begin, end)
/// of column x.
template <typename Visit>
void forEachColumnRun(const Mask& mask, Visit visit) {
    if (mask.size.isEmpty())
        return;
    const std::int64_t height = mask.size.height;
    std::int64_t position = 0;
    for (std::size_t i = 0; i < mask.runs.size(); ++i) {
        const std::int64_t end = position + mask.runs[i];
        while (i % 2 == 1 && position < end) {
            const std::int64_t column = position / height;
            const std::int64_t stop = std::min(end, (column + 1) * height);
            visit(static_cast<int>(column),
                  static_cast<int>(position - column * height),
                  static_cast<int>(stop - column * height));
            position = stop;
        }
        position = end;
    }
}

/// Calls visit(length, inA, inB) for each stretch in which neither mask changes. Sizes must be
/// equal.
template <typename Visit>
void walkRuns(const Mask& a, const Mask& b, Visit visit) {
    std::size_t indexA = 0;
    std::size_t indexB = 0;
    std::int64_t leftA = a.runs.empty() ? 0 : a.runs[0];
    std::int64_t leftB = b.runs.empty() ? 0 : b.runs[0];
    while (indexA < a.runs.size() && indexB < b.runs.size()) {
        const std::int64_t length = std::min(leftA, leftB);
        if (length > 0)
            visit(length, indexA % 2 == 1, indexB % 2 == 1);
        leftA -= length;
        leftB -= length;
        if (leftA == 0 && ++indexA < a.runs.size())
            leftA = a.runs[indexA];
        if (leftB == 0 && ++indexB < b.runs.size())
            leftB = b.runs[indexB];
    }
}

/// Pixel-wise function of two masks of one size.
template <typename Function>
Mask combineRuns(const Mask& a, const Mask& b, Function function) {
    RunBuilder builder(a.size);
    walkRuns(a, b, [&](std::int64_t length, bool inA, bool inB) {
        builder.add(length, function(inA, inB));
    });
    return builder.finish();
}

}  // namespace groundscope
