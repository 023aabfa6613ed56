// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/token_figure.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace groundscope {

std::optional<double> TokenFigure::valueOf(int token) const {
    const auto index = static_cast<std::size_t>(token);
    if (token < 0 || index >= values.size() || !std::isfinite(values[index]))
        return std::nullopt;
    return values[index];
}

double TokenFigure::largest() const {
    double largest = 0;
    for (const double value : values)
        if (std::isfinite(value))
            largest = std::max(largest, value);
    return largest;
}

QString TokenFigure::text(double value) const {
    if (unit == Unit::Number)
        return QLocale().toString(value, 'f', 2);
    return QCoreApplication::translate("TokenFigure", "%1 %").arg(QLocale().toString(100 * value, 'f', 1));
}

}  // namespace groundscope
