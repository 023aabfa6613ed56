// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace groundscope {

QByteArray number(double value) {
    if (!std::isfinite(value))
        return "0";
    std::array<char, 64> digits{};
    const double bounded = std::clamp(value, -1e9, 1e9);
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), bounded, std::chars_format::fixed, 4).ptr;
    QByteArray text(digits.data(), end - digits.data());
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

}  // namespace groundscope
