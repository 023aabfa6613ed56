// SPDX-License-Identifier: GPL-3.0-or-later
/// How well a few typed letters fit the name of a command.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace groundscope {

struct FuzzyMatch {
    int score = 0;         ///< higher fits better; comparable between texts for one query
    QList<int> positions;  ///< of the matched characters in the text, ascending
};

/// Every word of `query` must be found in `text`, its letters in order but not side by side; the words in any order.
/// Beginnings of words and letters side by side count more; case and accents count nothing. An empty query fits all.
std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text);

}  // namespace groundscope
