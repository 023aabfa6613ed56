// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/agreement.h"

#include <algorithm>
#include <set>

namespace groundscope {
namespace {

using Counts = std::map<std::pair<std::string, std::string>, std::int64_t>;
using ItemKey = std::pair<std::string, std::string>;  // sample, item

/// Letters sorted, each once; other characters are dropped.
std::string letterSet(const std::string& value) {
    std::set<char> letters;
    for (const char c : value)
        if (c >= 'a' && c <= 'z')
            letters.insert(c);
    return {letters.begin(), letters.end()};
}

std::map<char, PairAgreement> letterAgreements(const Counts& counts) {
    std::set<char> used;
    for (const auto& [values, count] : counts) {
        used.insert(values.first.begin(), values.first.end());
        used.insert(values.second.begin(), values.second.end());
    }
    const auto has = [](const std::string& value, char letter) {
        return std::string(value.find(letter) == std::string::npos ? "no" : "yes");
    };
    std::map<char, PairAgreement> letters;
    for (const char letter : used) {
        Counts binary;
        for (const auto& [values, count] : counts)
            binary[{has(values.first, letter), has(values.second, letter)}] += count;
        letters[letter] = pairAgreement(binary);
    }
    return letters;
}

std::optional<double> meanKappa(const std::map<char, PairAgreement>& letters) {
    double sum = 0;
    int known = 0;
    for (const auto& [letter, agreement] : letters)
        if (agreement.kappa) {
            sum += *agreement.kappa;
            ++known;
        }
    return known > 0 ? std::optional(sum / known) : std::nullopt;
}

}  // namespace

PairAgreement pairAgreement(const Counts& counts) {
    PairAgreement result;
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> totals;  // category -> first's, second's
    for (const auto& [values, count] : counts) {
        result.items += count;
        result.agreed += values.first == values.second ? count : 0;
        totals[values.first].first += count;
        totals[values.second].second += count;
    }
    if (result.items == 0)
        return result;
    const auto items = static_cast<double>(result.items);
    result.observed = static_cast<double>(result.agreed) / items;
    bool certain = false;
    for (const auto& [category, both] : totals) {
        result.expected += static_cast<double>(both.first) / items * (static_cast<double>(both.second) / items);
        certain = certain || (both.first == result.items && both.second == result.items);
    }
    if (!certain)
        result.kappa = (result.observed - result.expected) / (1 - result.expected);
    return result;
}

std::vector<Label> labelsBy(std::span<const Label> labels, const std::string& kind, const std::string& annotator) {
    std::vector<Label> result;
    std::map<ItemKey, std::size_t> places;
    for (const Label& label : labels) {
        if (label.kind != kind || label.annotator != annotator)
            continue;
        const auto [place, isNew] = places.try_emplace({label.sampleId, label.item}, result.size());
        if (isNew)
            result.push_back(label);
        else
            result[place->second] = label;
    }
    return result;
}

std::vector<std::string> annotatorsOf(std::span<const Label> labels, const std::string& kind) {
    std::vector<std::string> names;
    for (const Label& label : labels)
        if (label.kind == kind && std::find(names.begin(), names.end(), label.annotator) == names.end())
            names.push_back(label.annotator);
    return names;
}

Agreement agreementOn(std::span<const Label> labels,
                      const std::string& kind,
                      const std::string& first,
                      const std::string& second) {
    const bool letters = kind == "concept" || kind == "category";
    const auto valueOf = [&](const Label& label) { return letters ? letterSet(label.value) : label.value; };
    Agreement result;
    result.first = first;
    result.second = second;
    std::map<ItemKey, std::string> others;
    for (const Label& label : labelsBy(labels, kind, second))
        others[{label.sampleId, label.item}] = valueOf(label);
    for (const Label& label : labelsBy(labels, kind, first)) {
        const auto other = others.find({label.sampleId, label.item});
        if (other == others.end()) {
            ++result.onlyFirst;
            continue;
        }
        const std::string value = valueOf(label);
        ++result.counts[{value, other->second}];
        if (value != other->second)
            result.disagreements.push_back({label.sampleId, label.item, value, other->second});
    }
    result.whole = pairAgreement(result.counts);
    result.onlySecond = static_cast<std::int64_t>(others.size()) - result.whole.items;
    if (letters)
        result.letters = letterAgreements(result.counts);
    result.meanLetterKappa = meanKappa(result.letters);
    return result;
}

}  // namespace groundscope
