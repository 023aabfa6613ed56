// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/propose_objects.h"

#include "core/base/utc.h"
#include "core/grounding/chat_judge.h"
#include "core/io/benchmark_text.h"
#include "core/text/object_proposal.h"

#include <algorithm>
#include <chrono>

namespace groundscope {
namespace {

constexpr const char* kRules = "rules";
constexpr int kMaxFailures = 3;

bool hasProposalBy(const BuildItem& item, const std::string& name) {
    return std::any_of(item.proposals.begin(), item.proposals.end(), [&name](const Proposal& p) { return p.by == name; });
}

/// Saves at most once a second, and when it goes away unsaved work is left: call finish().
class SteadySaver {
  public:
    explicit SteadySaver(BuildProject& project) : m_project(project) {}
    Result<Done> changed() {
        m_isDirty = true;
        return std::chrono::steady_clock::now() - m_saved < std::chrono::seconds(1) ? Result<Done>(Done{}) : finish();
    }
    Result<Done> finish() {
        if (!m_isDirty)
            return Done{};
        GS_CHECK(saveBuild(m_project));
        m_isDirty = false;
        m_saved = std::chrono::steady_clock::now();
        return Done{};
    }

  private:
    BuildProject& m_project;
    bool m_isDirty = false;
    std::chrono::steady_clock::time_point m_saved = std::chrono::steady_clock::now();
};

/// What the rules find in one question.
struct Found {
    ObjectWords words;
    std::vector<NounPhrase> phrases;
};

Result<Found> wordsOf(const BuildItem& item, PhraseFinder& finder, const Progress& progress) {
    Found found;
    GS_TRY(found.phrases, finder.find(item.question.question, progress));
    found.words = objectsOfQuestion(item.question.question, found.phrases);
    return found;
}

Proposal proposalFrom(const Found& found, const std::string& by, std::span<const std::string> classes, const std::vector<std::size_t>& chosen) {
    Proposal proposal{by, utcNow(), {}, found.words.objects, found.words.expression, {}};
    for (const std::size_t index : chosen)
        proposal.classes.push_back(classes[index]);
    return proposal;
}

/// Goes over the questions `by` has not proposed for, with their classes; saves; counts.
Result<Done> overQuestions(BuildProject& project,
                           const InstanceSets& sets,
                           const std::string& by,
                           const ProposeFailure& onFailure,
                           const Progress& progress,
                           ProposeOutcome& outcome,
                           const std::function<Result<bool>(BuildItem&, const std::vector<std::string>&)>& propose) {
    SteadySaver saver(project);
    for (std::size_t i = 0; i < project.items.size(); ++i) {
        progress.tell("propose", static_cast<std::int64_t>(i), static_cast<std::int64_t>(project.items.size()));
        if (hasProposalBy(project.items[i], by))
            continue;
        if (progress.stopped()) {
            GS_CHECK(saver.finish());
            return cancelledError();
        }
        const auto picture = sets.instancesOf(project.items[i].question.imagePath);
        if (!picture) {
            onFailure(project.items[i].question.id, picture.error());
            ++outcome.failed;
            continue;
        }
        const std::vector<std::string> classes = classesIn(*picture);
        outcome.withoutInstances += classes.empty() ? 1 : 0;
        const auto isProposed = propose(project.items[i], classes);
        if (!isProposed) {
            GS_CHECK(saver.finish());
            return isProposed.error();
        }
        if (!*isProposed)
            continue;
        ++outcome.proposed;
        outcome.withoutClass += project.items[i].proposal()->classes.empty() ? 1 : 0;
        GS_CHECK(saver.changed());
    }
    return saver.finish();
}

std::string withoutMark(const std::string& question) {
    std::string text = trimmed(question);
    while (text.ends_with('?'))
        text = trimmed(text.substr(0, text.size() - 1));
    return text;
}

}  // namespace

Result<InstanceSets> InstanceSets::open(const BuildSources& sources, const Progress& progress) {
    InstanceSets sets;
    for (const InstancePaths& paths : sources.instances) {
        GS_TRY(std::shared_ptr<const InstanceSource> source, openInstances(paths, progress));
        sets.m_sources.push_back(std::move(source));
    }
    return sets;
}

const InstanceSource* InstanceSets::sourceOf(const std::filesystem::path& image) const {
    const std::string name = image.filename().string();
    const auto source = std::find_if(m_sources.begin(), m_sources.end(), [&name](const auto& s) { return s->has(name); });
    return source == m_sources.end() ? nullptr : source->get();
}

Result<PictureInstances> InstanceSets::instancesOf(const std::filesystem::path& image) const {
    const InstanceSource* source = sourceOf(image);
    return source == nullptr ? Result<PictureInstances>(PictureInstances{}) : source->instancesOf(image.filename().string());
}

std::string InstanceSets::kindOf(const std::filesystem::path& image) const {
    const InstanceSource* source = sourceOf(image);
    return source == nullptr ? std::string() : source->kind();
}

JudgeRequest objectQuestion(const std::string& question, std::span<const std::string> classes) {
    std::string text = "Provide number only as an answer. Identify the objects of interest in the following question: " + withoutMark(question) + " ?";
    for (std::size_t i = 0; i < classes.size(); ++i)
        text += (i == 0 ? " " : ", ") + std::to_string(i + 1) + ". " + classes[i];
    JudgeRequest request;
    request.text = std::move(text);
    return request;
}

std::vector<std::size_t> objectNumbersIn(std::string_view reply, std::size_t classes) {
    constexpr std::size_t kTooLarge = 1'000'000;
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < reply.size();) {
        std::size_t value = 0;
        const std::size_t begin = i;
        for (; i < reply.size() && reply[i] >= '0' && reply[i] <= '9'; ++i)
            value = std::min(kTooLarge, value * 10 + static_cast<std::size_t>(reply[i] - '0'));
        if (i == begin)
            ++i;
        else if (value >= 1 && value <= classes && std::find(numbers.begin(), numbers.end(), value - 1) == numbers.end())
            numbers.push_back(value - 1);
    }
    return numbers;
}

Result<Done> proposeByRules(BuildProject& project,
                            const InstanceSets& sets,
                            PhraseFinder& finder,
                            const ProposeFailure& onFailure,
                            const Progress& progress,
                            ProposeOutcome& outcome) {
    return overQuestions(project, sets, kRules, onFailure, progress, outcome,
                         [&finder, &progress](BuildItem& item, const std::vector<std::string>& classes) -> Result<bool> {
                             GS_TRY(const Found found, wordsOf(item, finder, progress));
                             item.propose(proposalFrom(found, kRules, classes, classesOfQuestion(found.words, found.phrases, classes)));
                             return true;
                         });
}

Result<ChatCost> proposalCost(const BuildProject& project,
                              const InstanceSets& sets,
                              const std::string& judge,
                              ChatClient& client,
                              const Progress& progress) {
    ChatCost cost;
    for (const BuildItem& item : project.items) {
        if (progress.stopped())
            return cancelledError();
        const auto picture = hasProposalBy(item, judge) ? PictureInstances{} : sets.instancesOf(item.question.imagePath);
        const std::vector<std::string> classes = picture ? classesIn(*picture) : std::vector<std::string>();
        if (classes.empty())
            continue;
        GS_TRY(const ChatRequest request, chatRequest(objectQuestion(item.question.question, classes)));
        const ChatCost one = client.estimate(request);
        cost.requests += one.requests;
        cost.bytes += one.bytes;
        cost.remembered += one.remembered;
    }
    return cost;
}

Result<Done> proposeByJudge(BuildProject& project,
                            const InstanceSets& sets,
                            PhraseFinder& finder,
                            Judge& judge,
                            const ProposeFailure& onFailure,
                            const Progress& progress,
                            ProposeOutcome& outcome) {
    int failures = 0;
    const auto ask = [&](BuildItem& item, const std::vector<std::string>& classes) -> Result<bool> {
        if (classes.empty())
            return false;
        const auto reply = judge.ask(objectQuestion(item.question.question, classes), progress);
        if (!reply) {
            if (reply.error().code == ErrorCode::Cancelled || ++failures == kMaxFailures)
                return reply.error();
            onFailure(item.question.id, reply.error());
            ++outcome.failed;
            return false;
        }
        failures = 0;
        GS_TRY(const Found found, wordsOf(item, finder, progress));
        Proposal proposal = proposalFrom(found, judge.name(), classes, objectNumbersIn(reply->text, classes.size()));
        proposal.reply = reply->text;
        item.propose(std::move(proposal));
        return true;
    };
    return overQuestions(project, sets, judge.name(), onFailure, progress, outcome, ask);
}

}  // namespace groundscope
