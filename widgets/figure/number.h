// SPDX-License-Identifier: GPL-3.0-or-later
/// Numbers as PDF and SVG write them: the same in each locale.
#pragma once

#include <QByteArray>

#include <concepts>

namespace groundscope {

/// With at most 4 digits after the point; what is not finite is 0, what is beyond 1e9 is 1e9.
QByteArray number(double value);

template <std::integral Integer>
QByteArray number(Integer value) {
    return QByteArray::number(static_cast<qlonglong>(value));
}

}  // namespace groundscope
