// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/build_project.h"

#include <algorithm>

namespace groundscope {

std::string nameOf(Decision::State state) {
    switch (state) {
        case Decision::State::Open:
            return "open";
        case Decision::State::Done:
            return "done";
        case Decision::State::NoObject:
            return "no-object";
        case Decision::State::Later:
            return "later";
    }
    return {};
}

const Decision* BuildItem::decisionOf(const std::string& annotator) const {
    const auto decision = decisions.find(annotator);
    return decision == decisions.end() ? nullptr : &decision->second;
}

void BuildItem::propose(Proposal proposal) {
    std::erase_if(proposals, [&proposal](const Proposal& old) { return old.by == proposal.by; });
    proposals.push_back(std::move(proposal));
}

std::optional<std::size_t> BuildProject::find(const std::string& id) const {
    const auto item = std::find_if(items.begin(), items.end(), [&id](const BuildItem& i) { return i.question.id == id; });
    return item == items.end() ? std::nullopt : std::optional(static_cast<std::size_t>(item - items.begin()));
}

std::set<std::string> BuildProject::annotators() const {
    std::set<std::string> names;
    for (const BuildItem& item : items)
        for (const auto& [name, decision] : item.decisions)
            names.insert(name);
    return names;
}

Result<BuildProject> newBuild(const std::filesystem::path& file, const BuildSources& sources, const Progress& progress) {
    GS_TRY(QuestionSet set, readQuestionSet(sources.questions, sources.images, progress));
    BuildProject project{file, sources, std::move(set.layout), {}, std::move(set.notes), Json::object(), {}};
    for (Sample& sample : set.samples)
        project.items.push_back({std::move(sample), {}, {}});
    return project;
}

namespace {

bool takeDecisions(BuildItem& item, const BuildItem& other, std::size_t& changed) {
    for (const auto& [name, decision] : other.decisions) {
        const Decision* own = item.decisionOf(name);
        if (own != nullptr && (*own == decision || own->whenUtc >= decision.whenUtc))
            continue;
        item.decisions[name] = decision;
        ++changed;
    }
    return changed > 0;
}

void takeProposals(BuildItem& item, const BuildItem& other) {
    for (const Proposal& proposal : other.proposals) {
        const auto own = std::find_if(item.proposals.begin(), item.proposals.end(), [&proposal](const Proposal& p) { return p.by == proposal.by; });
        if (own == item.proposals.end())
            item.proposals.push_back(proposal);
        else if (own->whenUtc < proposal.whenUtc)
            *own = proposal;
    }
}

}  // namespace

std::size_t mergeBuild(BuildProject& project, const BuildProject& other) {
    std::map<std::string, std::size_t> byId;
    for (std::size_t i = 0; i < project.items.size(); ++i)
        byId.emplace(project.items[i].question.id, i);
    std::size_t changed = 0;
    for (const BuildItem& item : other.items) {
        const auto own = byId.find(item.question.id);
        if (own == byId.end())
            continue;
        takeDecisions(project.items[own->second], item, changed);
        takeProposals(project.items[own->second], item);
    }
    for (const auto& [id, stray] : other.strays.items())
        if (!project.strays.contains(id))
            project.strays[id] = stray;
    return changed;
}

Decision startingDecision(const BuildItem& item, const PictureInstances& picture) {
    Decision decision;
    decision.expression = item.question.expression;
    const Proposal* proposal = item.proposal();
    if (proposal == nullptr)
        return decision;
    if (decision.expression.empty())
        decision.expression = proposal->expression;
    decision.objects = proposal->classes;
    if (proposal->objects.size() == 2 && decision.objects.size() == 1)
        decision.objects.push_back(decision.objects.front());  // two of one class: ('person', 'person')
    for (const Instance& instance : picture.instances)
        if (std::find(proposal->classes.begin(), proposal->classes.end(), instance.annotation.label) != proposal->classes.end())
            decision.kept.insert(instance.annotation.id);
    return decision;
}

std::vector<std::string> classesIn(const PictureInstances& picture) {
    std::vector<std::string> names;
    std::set<std::string> seen;
    for (const Instance& instance : picture.instances)
        if (seen.insert(instance.annotation.label).second)
            names.push_back(instance.annotation.label);
    return names;
}

BuildState buildState(const BuildProject& project, const std::string& annotator, std::size_t after) {
    BuildState state;
    const std::size_t count = project.items.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = (after + i) % count;
        const Decision* decision = project.items[at].decisionOf(annotator);
        const Decision::State what = decision == nullptr ? Decision::State::Open : decision->state;
        state.done += what == Decision::State::Done ? 1 : 0;
        state.noObject += what == Decision::State::NoObject ? 1 : 0;
        state.later += what == Decision::State::Later ? 1 : 0;
        state.open += what == Decision::State::Open ? 1 : 0;
        if (what == Decision::State::Open && !state.next)
            state.next = at;
    }
    for (std::size_t i = 0; i < count && !state.next; ++i) {
        const std::size_t at = (after + i) % count;
        const Decision* decision = project.items[at].decisionOf(annotator);
        if (decision != nullptr && decision->state == Decision::State::Later)
            state.next = at;
    }
    return state;
}

}  // namespace groundscope
