// SPDX-License-Identifier: GPL-3.0-or-later
/// TokenFigure: one number for each token of an answer, with its name: what the bars of the timeline show.
///
/// Plain values; any thread.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace groundscope {

struct TokenFigure {
    enum class Unit { Share, Number };
    QString key;          ///< stable, for settings: "mass"
    QString name;         ///< "Attention to the image"
    QString explanation;  ///< one sentence for the tool tip
    Unit unit = Unit::Number;
    std::vector<double> values;       ///< one for each token; NaN: this token has none
    std::optional<double> reference;  ///< marked by a line: the value of a token that tells nothing
    bool operator==(const TokenFigure&) const = default;

    /// Nothing when the token has no value.
    [[nodiscard]] std::optional<double> valueOf(int token) const;
    /// Largest finite value; 0 when there is none above it.
    [[nodiscard]] double largest() const;
    /// "12.4 %" or "1.83" in the user's format.
    [[nodiscard]] QString text(double value) const;
};

}  // namespace groundscope
