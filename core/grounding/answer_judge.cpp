// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/answer_judge.h"

#include "core/text/conversation.h"
#include "core/text/judge_replies.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kLetterProbing = 3;
constexpr const char* kSystem =
    "You are a helpful and precise assistant for checking the quality of the answer. Please answer in only yes or no.";

std::string keyOf(const Sample& sample) {
    return sample.correctChoice ? "(" + sample.choices.at(static_cast<std::size_t>(*sample.correctChoice)).letter + ")"
                                : std::string();
}

std::string questionOf(const ProbingAnswer& answer, const Sample& sample, const Switches& switches) {
    if (answer.probing == kLetterProbing && !sample.question.empty())
        return sample.question + " Options: " + sample.rawOptions;
    const std::string marker = std::string(kImageMarker) + "\n";
    if (switches.published("B36") || !answer.prompt.starts_with(marker))
        return answer.prompt;
    return answer.prompt.substr(marker.size());
}

}  // namespace

std::optional<ProbingAnswer> answerTo(int probing, const SampleRun& run, const Sample& sample, const RunConfig& config) {
    std::optional<ProbingAnswer> answer;
    const bool hasOwn = config.probing == probing && run.filled >= Stage::Answer && !run.answer.prompt.empty();
    if (hasOwn) {
        answer.emplace();
        answer->probing = probing;
        answer->prompt = std::string(kImageMarker) + "\n" + userTextOf(config.conversation, run.answer.prompt);
        answer->text = run.answer.text;
    } else {
        const auto filed = std::find_if(run.answers.begin(), run.answers.end(), [probing](const ProbingAnswer& other) {
            return other.probing == probing;
        });
        if (filed != run.answers.end())
            answer = *filed;
    }
    if (answer && answer->truth.empty())
        answer->truth = keyOf(sample);
    return answer && !answer->truth.empty() ? answer : std::nullopt;
}

JudgeRequest answerQuestion(const ProbingAnswer& answer, const Sample& sample, const Switches& switches) {
    JudgeRequest request;
    request.system = kSystem;
    request.text = "Given the following question " + questionOf(answer, sample, switches) + ", the correct answer is " +
                   answer.truth + ". Does the following answer correctly answers the question, answer:" + answer.text +
                   "? Respond with a Yes/No";
    return request;
}

Label verdictLabel(const ProbingAnswer& answer,
                   const std::string& sampleId,
                   const std::string& reply,
                   const Switches& switches) {
    const YesNo verdict = parseVerdict(reply, switches.published("B32"));
    Label label;
    label.sampleId = sampleId;
    label.kind = "answer";
    label.item = std::to_string(answer.probing);
    label.value = verdict == YesNo::Yes ? "correct" : "wrong";
    label.note = verdict == YesNo::Unclear ? std::string(kUnparsable) + ": " + reply : reply;
    return label;
}

}  // namespace groundscope
