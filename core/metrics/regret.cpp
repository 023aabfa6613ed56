// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/regret.h"

#include "core/metrics/emergence.h"
#include "core/text/nouns.h"
#include "core/text/plain_text.h"

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

/// How far the chain holds for one object, from its first link on.
enum class Reach { NotNamed, NamesUnknown, PeakOutside, PeakUnknown, PeakInside };

Reach peakOf(const Candidate& candidate, const Mask& target) {
    const Point at = candidate.point.at;
    const bool inside = at.x >= 0 && at.y >= 0 && at.x < target.size.width && at.y < target.size.height;
    if (!inside)  // also where a coordinate is not a number
        return Reach::PeakUnknown;
    const bool hit = contains(target, static_cast<int>(std::floor(at.x)), static_cast<int>(std::floor(at.y)));
    return hit ? Reach::PeakInside : Reach::PeakOutside;
}

/// Where the peak of one phrase lies.
Reach peakOf(int phrase, const SampleRun& run, const Mask& target) {
    if (!hasPoints(run))
        return Reach::PeakUnknown;
    Reach reach = Reach::NotNamed;
    for (const Candidate& candidate : run.candidates)
        if (candidate.phrase == phrase)
            reach = std::max(reach, peakOf(candidate, target));
    return reach == Reach::NotNamed ? Reach::PeakUnknown : reach;  // a phrase without masks
}

/// The farthest any phrase that names the object gets.
Reach reachOf(const SampleRun& run, const Mask& target, std::span<const std::string> names) {
    const auto isOfNoPhrase = [&](const Candidate& candidate) {
        return candidate.phrase < 0 || static_cast<std::size_t>(candidate.phrase) >= run.phrases.size();
    };
    Reach best = Reach::NotNamed;
    if (std::any_of(run.candidates.begin(), run.candidates.end(), isOfNoPhrase))
        best = Reach::NamesUnknown;
    for (std::size_t i = 0; i < run.phrases.size(); ++i)
        if (namesTarget(run.phrases[i], names))
            best = std::max(best, peakOf(static_cast<int>(i), run, target));
        else if (run.phrases[i].text.empty())
            best = std::max(best, Reach::NamesUnknown);
    return best;
}

RegretCause causeOf(Reach reach) {
    switch (reach) {
        case Reach::NotNamed: return RegretCause::PhraseMissing;
        case Reach::PeakOutside: return RegretCause::PointWrong;
        case Reach::PeakInside: return RegretCause::SamWrong;
        case Reach::NamesUnknown:
        case Reach::PeakUnknown: break;
    }
    return RegretCause::Unknown;
}

}  // namespace

bool hasPoints(const SampleRun& run) {
    return std::any_of(run.candidates.begin(), run.candidates.end(),
                       [](const Candidate& candidate) { return candidate.point != PromptPoint{}; });
}

const char* nameOf(RegretCause cause) {
    switch (cause) {
        case RegretCause::None: return "none";
        case RegretCause::PhraseMissing: return "phrase-missing";
        case RegretCause::PointWrong: return "point-wrong";
        case RegretCause::SamWrong: return "sam-wrong";
        case RegretCause::SelectorWrong: return "selector-wrong";
        case RegretCause::Unknown: break;
    }
    return "unknown";
}

std::vector<std::vector<std::string>> namesOfTarget(const Sample& sample) {
    std::vector<std::vector<std::string>> names;
    if (sample.objects.size() == 2)
        for (const std::string& object : sample.objects)
            names.push_back(headNouns(object));
    else
        names.push_back(headNouns(sample.expression));
    return names;
}

bool namesTarget(const NounPhrase& phrase, std::span<const std::string> names) {
    if (phrase.pronoun)
        return false;
    if (phrase.similarity && *phrase.similarity >= kNamingSimilarity)
        return true;
    const auto isName = [&](const std::string& noun) { return std::find(names.begin(), names.end(), noun) != names.end(); };
    if (!phrase.head.empty())
        return isName(singularOf(lowerText(trimmedText(phrase.head))));
    const std::vector<std::string> heads = headNouns(phrase.text);
    return std::any_of(heads.begin(), heads.end(), isName);
}

RegretCause regretCause(const RegretCase& scored) {
    const std::vector<double>& ious = scored.run->candidateIou;
    const double single = ious.empty() ? 0 : *std::max_element(ious.begin(), ious.end());
    const double best = std::max(scored.oracleIou, single);
    if (scored.chosenIou >= kGoodIou)
        return RegretCause::None;
    if (scored.run->skipped == "no-prediction")
        return RegretCause::Unknown;
    if (best >= kGoodIou || scored.target->isEmpty())
        return RegretCause::SelectorWrong;
    Reach weakest = Reach::PeakInside;
    for (const auto& names : namesOfTarget(*scored.sample))
        weakest = std::min(weakest, reachOf(*scored.run, *scored.target, names));
    return causeOf(weakest);
}

}  // namespace groundscope
