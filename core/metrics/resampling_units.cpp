// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/resampling_units.h"

#include "core/metrics/scores.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>

namespace groundscope {
namespace {

/// Items 2k - 1 and 2k are pair k; an id that is no such number stands alone.
std::string unitKey(const TableRun& run, const std::string& id) {
    int number = 0;
    const auto [end, problem] = std::from_chars(id.data(), id.data() + id.size(), number);
    const bool whole = problem == std::errc() && end == id.data() + id.size() && number > 0;
    return run.paired && whole ? "pair " + std::to_string((number + 1) / 2) : id;
}

std::optional<double> valueOf(const SampleFigures& sample, MeanFigure figure, const std::string& selector) {
    const auto asNumber = [](const std::optional<bool>& right) {
        return right ? std::optional<double>(*right ? 1 : 0) : std::nullopt;
    };
    if (figure == MeanFigure::Letter)
        return asNumber(sample.letter);
    if (figure == MeanFigure::Judge)
        return asNumber(sample.judge);
    const auto found = sample.selectors.find(selector);
    return sample.counted && found != sample.selectors.end() ? found->second.iou : std::nullopt;
}

using Values = std::map<std::string, double>;  // by sample

/// Values of the samples that `keep` holds, or of all.
UnitList unitsFrom(const TableRun& run, MeanFigure figure, const std::string& selector, const std::set<std::string>* keep) {
    UnitList units;
    for (const SampleFigures& sample : run.evaluation.perSample) {
        const auto value = valueOf(sample, figure, selector);
        if (!value || (keep && !keep->contains(sample.id)))
            continue;
        Unit& unit = units.at(unitKey(run, sample.id));
        unit.sum += *value;
        unit.count += 1;
    }
    if (figure == MeanFigure::Iou || !run.paired)
        return units;
    UnitList pairs;  // a pair is right when both answers are; half a pair is none
    for (std::size_t i = 0; i < units.keys().size(); ++i)
        if (const Unit& unit = units.units()[i]; unit.count == 2)
            pairs.at(units.keys()[i]) = {unit.sum == 2 ? 1.0 : 0.0, 1};
    return pairs;
}

/// A mean of one figure over a resample of the keys.
struct Drawn {
    std::vector<const Unit*> units;  // by key; null where the figure has none
    explicit Drawn(const std::vector<std::string>& keys, const UnitList* list) {
        for (const std::string& key : keys)
            units.push_back(list ? list->find(key) : nullptr);
    }
    [[nodiscard]] double mean(std::span<const std::uint32_t> times) const {
        double sum = 0;
        double count = 0;
        for (std::size_t i = 0; i < units.size(); ++i)
            if (units[i]) {
                sum += times[i] * units[i]->sum;
                count += times[i] * units[i]->count;
            }
        return count > 0 ? sum / count : 0;
    }
};

}  // namespace

Unit& UnitList::at(const std::string& key) {
    const auto [place, added] = m_index.emplace(key, m_keys.size());
    if (added) {
        m_keys.push_back(key);
        m_units.emplace_back();
    }
    return m_units[place->second];
}

const Unit* UnitList::find(const std::string& key) const {
    const auto found = m_index.find(key);
    return found == m_index.end() ? nullptr : &m_units[found->second];
}

UnitList unitsOf(const TableRun& run, MeanFigure figure, const std::string& selector) {
    return unitsFrom(run, figure, selector, nullptr);
}

std::vector<PairedUnit> pairedUnits(const TableRun& a, const TableRun& b, MeanFigure figure, const PairedSelectors& selectors) {
    std::set<std::string> first;
    std::set<std::string> both;
    for (const SampleFigures& sample : a.evaluation.perSample)
        if (valueOf(sample, figure, selectors.a))
            first.insert(sample.id);
    for (const SampleFigures& sample : b.evaluation.perSample)
        if (valueOf(sample, figure, selectors.b) && first.contains(sample.id))
            both.insert(sample.id);
    const UnitList unitsA = unitsFrom(a, figure, selectors.a, &both);
    const UnitList unitsB = unitsFrom(b, figure, selectors.b, &both);
    std::vector<PairedUnit> units;
    for (std::size_t i = 0; i < unitsA.keys().size(); ++i)
        if (const Unit* other = unitsB.find(unitsA.keys()[i]))
            units.push_back({unitsA.units()[i].sum, other->sum, unitsA.units()[i].count});
    return units;
}

std::optional<Interval> scoreInterval(const ScoreUnits& units, const BootstrapOptions& options) {
    std::vector<std::string> keys;
    std::set<std::string> known;
    for (const UnitList* list : {units.judge, units.letter, units.iouFirst, units.iou})
        if (list)
            for (const std::string& key : list->keys())
                if (known.insert(key).second)
                    keys.push_back(key);
    const Drawn judge(keys, units.judge);
    const Drawn letter(keys, units.letter);
    const Drawn iouFirst(keys, units.iouFirst);
    const Drawn iou(keys, units.iou);
    const Statistic score = [&](std::span<const std::uint32_t> times) {
        return harmonicScore(letter.mean(times), judge.mean(times), iou.mean(times), iouFirst.mean(times));
    };
    return bootstrapInterval(keys.size(), score, options);
}

}  // namespace groundscope
