// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluation_json.h"

#include <algorithm>
#include <array>

namespace groundscope {
namespace {

/// Figures that are always named, so that a reader sees that there are none.
constexpr std::array kAlwaysNamed{"oracle", "attend-and-segment", "automatic", "single"};

std::string keyOf(std::string selector) {
    std::replace(selector.begin(), selector.end(), '-', '_');
    return selector;
}

/// Writes figures, and reasons where there are none.
struct Writer {
    Json absent = Json::object();

    Json value(const std::string& path, const Measured& figure) {
        if (figure.value)
            return *figure.value;
        absent[path] = figure.absent.empty() ? "unknown" : figure.absent;
        return nullptr;
    }
    Json missing(const std::string& path, const char* reason) {
        absent[path] = reason;
        return nullptr;
    }
    /// One figure of every selector.
    Json bySelector(const Evaluation& evaluation, const std::string& name, Measured SelectorFigures::*figure) {
        Json json = Json::object();
        for (const char* selector : kAlwaysNamed)
            json[keyOf(selector)] = nullptr;
        for (const SelectorFigures& selector : evaluation.selectors)
            json[keyOf(selector.selector)] = value(name + "." + keyOf(selector.selector), selector.*figure);
        for (const char* selector : kAlwaysNamed)
            if (!known(evaluation, selector))
                missing(name + "." + keyOf(selector), "not-in-this-run");
        return json;
    }
    static bool known(const Evaluation& evaluation, const std::string& selector) {
        return std::any_of(evaluation.selectors.begin(), evaluation.selectors.end(),
                           [&selector](const SelectorFigures& one) { return one.selector == selector; });
    }
};

Json failuresJson(const Evaluation& evaluation, Writer& writer) {
    Json json = Json::object();
    for (const SelectorFigures& selector : evaluation.selectors) {
        const std::string key = keyOf(selector.selector);
        if (!selector.failures) {
            json[key] = writer.missing("failures." + key, evaluation.failuresBy.empty() ? "no-answers" : "no-masks");
            continue;
        }
        json[key] = {{"vqa_only", selector.failures->vqaOnly},
                     {"grounding_only", selector.failures->groundingOnly},
                     {"both", selector.failures->both},
                     {"none", selector.failures->none}};
    }
    return json;
}

Json conceptJson(const WhenFigures& when, Writer& writer) {
    if (when.conceptSource.empty())
        return writer.missing("when.concept", "no-concepts");
    Json json = Json::object();
    for (const char letter : std::string("abcdef"))
        json[std::string(1, letter)] = 0;
    for (const auto& [letter, count] : when.concepts)
        json[letter.empty() ? "unclassified" : letter] = count;
    return json;
}

Json whenJson(const WhenFigures& when, Writer& writer) {
    return {{"location", when.location},
            {"unknown_location", when.unknownLocation},
            {"concept", conceptJson(when, writer)},
            {"concepts_by", when.conceptSource},
            {"other_than_objects", writer.value("when.other_than_objects", when.otherThanObjects)},
            {"mismatch", writer.value("when.mismatch", when.mismatch)},
            {"compared", when.compared},
            {"regret", when.regret},
            {"regret_sum", when.regretSum}};
}

Json selectorJson(const SelectorFigures& selector) {
    Json json = {{"images", selector.images},       {"empty_targets", selector.emptyTargets},
                 {"missing", selector.missing},     {"flagged", selector.flagged},
                 {"needs_truth", selector.needsTruth}};
    if (selector.orderBias.all.checks > 0)
        json["order_bias"] = {{"checks", selector.orderBias.all.checks},
                              {"flips", selector.orderBias.all.flips},
                              {"unclear", selector.orderBias.all.unclear},
                              {"flip_rate", *selector.orderBias.all.flipRate()},
                              {"samples", selector.orderBias.samples},
                              {"sensitive", selector.orderBias.sensitive}};
    return json;
}

Json groupsJson(const Evaluation& evaluation) {
    Json list = Json::array();
    for (const GroupFigures& group : evaluation.groups)
        list.push_back({{"kind", group.kind},
                        {"name", group.name},
                        {"by", group.by},
                        {"items", group.items},
                        {"correct", group.correct},
                        {"pairs", group.pairs},
                        {"correct_pairs", group.correctPairs}});
    return list;
}

Json lengthsJson(const Evaluation& evaluation) {
    Json list = Json::array();
    for (const LengthFigures& length : evaluation.lengths)
        list.push_back({{"probing", length.probing},
                        {"images", length.images},
                        {"characters", length.characters},
                        {"characters_raw", length.charactersRaw},
                        {"phrases", length.phrases ? Json(*length.phrases) : Json(nullptr)}});
    return list;
}

template <typename T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json sampleJson(const SampleFigures& sample) {
    Json json = {{"id", sample.id}, {"counted", sample.counted}, {"empty_target", sample.emptyTarget}};
    for (const auto& [name, choice] : sample.selectors) {
        Json one = {{"iou", orNull(choice.iou)}, {"candidate", orNull(choice.candidate)},
                    {"file", choice.file.empty() ? Json(nullptr) : Json(choice.file)}, {"reason", choice.reason}};
        if (!choice.flag.empty())
            one["flag"] = choice.flag;
        json[keyOf(name)] = std::move(one);
    }
    json["letter"] = orNull(sample.letter);
    json["judge"] = orNull(sample.judge);
    json["location"] = orNull(sample.location);
    json["phrase"] = sample.oraclePhrase;
    json["concepts"] = sample.concepts;
    json["first_phrase_iou"] = orNull(sample.firstPhraseIou);
    json["last_phrase_iou"] = orNull(sample.lastPhraseIou);
    json["best_phrase_iou"] = orNull(sample.bestPhraseIou);
    json["regret"] = sample.regretCause;
    return json;
}

Json notesJson(const std::vector<DataNote>& notes) {
    constexpr std::array kSeverities{"info", "warning", "problem"};
    Json list = Json::array();
    for (const DataNote& note : notes)
        list.push_back({{"severity", kSeverities[static_cast<std::size_t>(note.severity)]},
                        {"kind", note.kind},
                        {"sample", note.sampleId},
                        {"message", note.message}});
    return list;
}

}  // namespace

Json evaluationJson(const Evaluation& evaluation) {
    Writer writer;
    Json json = {{"run", evaluation.run},
                 {"model", evaluation.model},
                 {"benchmark", evaluation.benchmark},
                 {"probing", evaluation.probing},
                 {"profile", evaluation.profile},
                 {"stored_profile", evaluation.storedProfile},
                 {"switches", evaluation.switches},
                 {"all_images", evaluation.allImages},
                 {"samples", evaluation.samples}};
    json["miou"] = writer.bySelector(evaluation, "miou", &SelectorFigures::miou);
    json["miou_nonempty"] = writer.bySelector(evaluation, "miou_nonempty", &SelectorFigures::miouNonempty);
    json["accuracy"] = {{"letter", writer.value("accuracy.letter", evaluation.letter)},
                        {"letter_per_item", writer.value("accuracy.letter_per_item", evaluation.letterPerItem)},
                        {"letter_lenient", writer.value("accuracy.letter_lenient", evaluation.letterLenient)},
                        {"judge", writer.value("accuracy.judge", evaluation.judge)},
                        {"judge_per_item", writer.value("accuracy.judge_per_item", evaluation.judgePerItem)}};
    json["score"] = writer.bySelector(evaluation, "score", &SelectorFigures::score);
    json["failures"] = failuresJson(evaluation, writer);
    json["failures_by"] = evaluation.failuresBy.empty() ? Json(nullptr) : Json(evaluation.failuresBy);
    json["when"] = whenJson(evaluation.when, writer);
    json["lengths"] = lengthsJson(evaluation);
    json["groups"] = groupsJson(evaluation);
    json["selectors"] = Json::object();
    for (const SelectorFigures& selector : evaluation.selectors)
        json["selectors"][keyOf(selector.selector)] = selectorJson(selector);
    json["absent"] = writer.absent;
    json["notes"] = notesJson(evaluation.notes);
    json["per_sample"] = Json::array();
    for (const SampleFigures& sample : evaluation.perSample)
        json["per_sample"].push_back(sampleJson(sample));
    return json;
}

}  // namespace groundscope
