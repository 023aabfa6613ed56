// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/build_choice.h"

#include <algorithm>

namespace groundscope {
namespace {

bool holds(const std::vector<std::string>& list, const std::string& name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

const Instance* find(const PictureInstances& picture, const std::string& id) {
    const auto found = std::find_if(picture.instances.begin(), picture.instances.end(), [&id](const Instance& i) { return i.annotation.id == id; });
    return found == picture.instances.end() ? nullptr : &*found;
}

bool hasKept(const PictureInstances& picture, const Decision& decision, const std::string& className) {
    return std::any_of(picture.instances.begin(), picture.instances.end(), [&](const Instance& instance) {
        return instance.annotation.label == className && decision.kept.contains(instance.annotation.id);
    });
}

/// As often as it was proposed: "the relative positions of the person and the person" has it twice.
void join(const BuildItem& item, Decision& decision, const std::string& className) {
    if (holds(decision.objects, className))
        return;
    const std::vector<std::string> proposed = startingDecision(item, {}).objects;
    const auto times = std::max<std::ptrdiff_t>(1, std::count(proposed.begin(), proposed.end(), className));
    decision.objects.insert(decision.objects.end(), static_cast<std::size_t>(times), className);
}

void leaveUnlessLast(Decision& decision, const std::string& className) {
    if (std::any_of(decision.objects.begin(), decision.objects.end(), [&className](const std::string& name) { return name != className; }))
        std::erase(decision.objects, className);
}

}  // namespace

Decision withInstance(const BuildItem& item, const PictureInstances& picture, Decision decision, const std::string& id, bool keep) {
    const Instance* instance = find(picture, id);
    if (instance == nullptr)
        return decision;
    const std::string& className = instance->annotation.label;
    if (keep) {
        decision.kept.insert(id);
        join(item, decision, className);
    } else if (decision.kept.erase(id) > 0 && !hasKept(picture, decision, className)) {
        leaveUnlessLast(decision, className);
    }
    return decision;
}

Decision withOnlyInstance(const BuildItem& item, const PictureInstances& picture, Decision decision, const std::string& id) {
    const Instance* chosen = find(picture, id);
    if (chosen == nullptr)
        return decision;
    for (const Instance& instance : picture.instances)
        if (instance.annotation.label == chosen->annotation.label)
            decision.kept.erase(instance.annotation.id);
    return withInstance(item, picture, std::move(decision), id, true);
}

Decision withClass(const BuildItem& item, const PictureInstances& picture, Decision decision, const std::string& className, bool keep) {
    for (const Instance& instance : picture.instances) {
        if (instance.annotation.label != className)
            continue;
        if (keep)
            decision.kept.insert(instance.annotation.id);
        else
            decision.kept.erase(instance.annotation.id);
    }
    if (keep)
        join(item, decision, className);
    else
        std::erase(decision.objects, className);
    return decision;
}

bool isAskedAbout(const BuildItem& item, const Decision& decision, const std::string& className) {
    const Proposal* proposal = item.proposal();
    return holds(decision.objects, className) || (proposal != nullptr && holds(proposal->classes, className));
}

}  // namespace groundscope
