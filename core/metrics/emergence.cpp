// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/emergence.h"

#include "core/text/plain_text.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <span>

namespace groundscope {
namespace {

/// The texts mismatch compares: trimmed, "" read as ", lower case.
std::string comparable(std::string_view text) {
    std::string result = lowerText(trimmedText(text));
    for (std::size_t at = result.find("\"\""); at != std::string::npos; at = result.find("\"\"", at + 1))
        result.erase(at, 1);
    return result;
}

const Candidate* candidateAt(std::span<const Candidate> candidates, std::optional<int> index) {
    const bool inside = index && *index >= 0 && static_cast<std::size_t>(*index) < candidates.size();
    return inside ? &candidates[static_cast<std::size_t>(*index)] : nullptr;
}

/// The masks a selection unites, first the one it names.
std::vector<const Candidate*> membersOf(const SampleRun& run, const Selection& selection) {
    std::vector<const Candidate*> members;
    const Candidate* first = selection.united ? candidateAt(run.united, selection.united)
                                              : candidateAt(run.candidates, selection.candidate);
    if (first == nullptr)
        return members;
    members.push_back(first);
    for (const int other : selection.others)
        if (const Candidate* member = candidateAt(run.candidates, other))
            members.push_back(member);
    return members;
}

EmergedPhrase emergedFrom(const Candidate& mask, const SampleRun& run, const Sample& sample, AnswerTrim trim) {
    EmergedPhrase emerged;
    if (mask.phrase < 0 || static_cast<std::size_t>(mask.phrase) >= run.phrases.size())
        return emerged;
    const NounPhrase& phrase = run.phrases[static_cast<std::size_t>(mask.phrase)];
    emerged.phrase = mask.phrase;
    emerged.text = phrase.text;
    emerged.location = locationOf(run.answer.text, phrase.chars, trim);
    if (phrase.text.empty())
        return emerged;
    emerged.differs = differsFrom(phrase.text, sample.expression) &&
                      std::all_of(sample.objects.begin(), sample.objects.end(), [&](const std::string& object) {
                          return differsFrom(phrase.text, object);
                      });
    return emerged;
}

}  // namespace

AnswerTrim answerTrimOf(std::string_view profile) {
    return profile == "clean" ? AnswerTrim::BothEnds : AnswerTrim::End;
}

std::optional<PhraseLocation> locationOf(std::string_view answer, Span phrase, AnswerTrim trim) {
    const Span visible = trimmedChars(answer);
    const int origin = trim == AnswerTrim::BothEnds ? visible.begin : 0;
    if (phrase.isEmpty() || phrase.begin < origin || phrase.begin >= visible.end)
        return std::nullopt;
    return PhraseLocation{phrase.begin - origin, visible.end - origin};
}

bool differsFrom(std::string_view phrase, std::string_view expression) {
    return comparable(phrase) != comparable(expression);
}

const Selection* emergenceChoice(const SampleRun& run) {
    const Selection* oracle = nullptr;
    for (const Selection& selection : run.selections) {
        if (selection.selector == "oracle-pairs" && selection.candidate)
            return &selection;
        if (selection.selector == "oracle")
            oracle = &selection;
    }
    return oracle;
}

std::vector<EmergedPhrase> emergedPhrases(const SampleRun& run,
                                          const Sample& sample,
                                          const Selection& oracle,
                                          bool emptyTarget,
                                          AnswerTrim trim) {
    std::vector<EmergedPhrase> emerged;
    if (sample.target == TargetState::NoExpression || emptyTarget)
        return emerged;
    for (const Candidate* member : membersOf(run, oracle))
        emerged.push_back(emergedFrom(*member, run, sample, trim));
    if (emerged.size() == 1 && sample.objects.size() == 2)
        emerged.push_back(emerged.front());
    return emerged;
}

void countLocations(const std::vector<EmergedPhrase>& emerged, WhenFigures& when) {
    for (const EmergedPhrase& phrase : emerged)
        if (phrase.location)
            ++when.location[static_cast<std::size_t>(phrase.location->bin())];
        else
            ++when.unknownLocation;
}

void countConcepts(std::string_view letters, std::map<std::string, std::int64_t>& concepts) {
    bool any = false;
    for (const char letter : letters)
        if (letter >= 'a' && letter <= 'f') {
            ++concepts[std::string(1, letter)];
            any = true;
        }
    if (!any)
        ++concepts[{}];
}

Measured otherThanObjects(const std::map<std::string, std::int64_t>& concepts) {
    std::int64_t total = 0;
    for (const auto& [letter, count] : concepts)
        total += letter.empty() ? 0 : count;
    if (total == 0)
        return {std::nullopt, "no-concepts"};
    const auto objects = concepts.find("e");
    const std::int64_t others = total - (objects == concepts.end() ? 0 : objects->second);
    return {static_cast<double>(others) / static_cast<double>(total), {}};
}

AnswerLength answerLength(std::string_view answer) {
    const Span visible = trimmedChars(answer);
    return {codePointCount(answer), visible.end - visible.begin};
}

std::optional<PhraseOrder> phraseOrder(const SampleRun& run) {
    std::vector<PhraseIou> best;  // by phrase
    const std::size_t count = std::min(run.candidates.size(), run.candidateIou.size());
    for (std::size_t i = 0; i < count; ++i) {
        const int phrase = run.candidates[i].phrase;
        if (phrase < 0)
            continue;
        const auto at = std::lower_bound(best.begin(), best.end(), phrase, [](const PhraseIou& a, int b) {
            return a.phrase < b;
        });
        if (at == best.end() || at->phrase != phrase)
            best.insert(at, {phrase, run.candidateIou[i]});
        else
            at->iou = std::max(at->iou, run.candidateIou[i]);
    }
    if (best.empty())
        return std::nullopt;
    const auto top = std::max_element(best.begin(), best.end(), [](const PhraseIou& a, const PhraseIou& b) {
        return a.iou < b.iou;
    });
    return PhraseOrder{best.front(), best.back(), *top, static_cast<int>(best.size())};
}

bool groundingSucceeds(double iou, bool emptyTarget, std::int64_t predictedArea, Size imageSize, bool published) {
    if (emptyTarget)
        return 2 * predictedArea < imageSize.area();
    return published ? iou > kGoodIou : iou >= kGoodIou;
}

void countFailure(bool answerRight, bool maskRight, FailureCounts& counts) {
    if (answerRight)
        ++(maskRight ? counts.none : counts.groundingOnly);
    else
        ++(maskRight ? counts.vqaOnly : counts.both);
}

}  // namespace groundscope
