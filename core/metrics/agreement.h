// SPDX-License-Identifier: GPL-3.0-or-later
/// Agreement of two annotators on the same items: Cohen's kappa, counts of every pair of answers, and where they differ.
///
/// Pure functions, any thread. Source: J. Cohen, A coefficient of agreement for nominal scales, 1960.
#pragma once

#include "core/data/exchange.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace groundscope {

/// Two annotators' answers on `items` items, each one category.
struct PairAgreement {
    std::int64_t items = 0;
    std::int64_t agreed = 0;
    double observed = 0;          ///< agreed / items; 0 without items
    double expected = 0;          ///< agreement by chance: sum over categories of the product of both shares
    std::optional<double> kappa;  ///< (observed - expected) / (1 - expected); nothing without items or when expected is 1:
                                  ///< both always say the same one thing, and chance cannot be told from agreement
    bool operator==(const PairAgreement&) const = default;
};

/// From how often the first annotator said `first` where the second said `second`.
PairAgreement pairAgreement(const std::map<std::pair<std::string, std::string>, std::int64_t>& counts);

/// One item the annotators see differently.
struct Disagreement {
    std::string sampleId;
    std::string item;
    std::string first;   ///< the first annotator's value
    std::string second;
    bool operator==(const Disagreement&) const = default;
};

struct Agreement {
    std::string first;   ///< annotators
    std::string second;
    std::map<std::pair<std::string, std::string>, std::int64_t> counts;  ///< (first's value, second's value) -> items
    PairAgreement whole;                           ///< every value is one category: "ae" agrees with "ae" alone
    std::map<char, PairAgreement> letters;         ///< is the letter among the value's, yes or no; of
                                                   ///< letters that at least one of the two used; else empty
    std::optional<double> meanLetterKappa;         ///< plain mean over `letters` that have a kappa
    std::int64_t onlyFirst = 0;                    ///< items that one of them has not labelled: left out above
    std::int64_t onlySecond = 0;
    std::vector<Disagreement> disagreements;       ///< in the order of the first annotator's labels
    bool operator==(const Agreement&) const = default;
};

/// Agreement on labels of one kind ("concept", "category": values are sets of letters; others: one category each). Of several
/// labels of one annotator on an item the last one counts. Values are compared without regard to the order or repetition
/// of letters.
Agreement agreementOn(std::span<const Label> labels,
                      const std::string& kind,
                      const std::string& first,
                      const std::string& second);

/// Annotators of a kind, in the order of their first label.
std::vector<std::string> annotatorsOf(std::span<const Label> labels, const std::string& kind);

/// The newest label of each (sample, item) by one annotator, in the order of first labelling.
std::vector<Label> labelsBy(std::span<const Label> labels, const std::string& kind, const std::string& annotator);

}  // namespace groundscope
