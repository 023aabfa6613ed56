// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/built_benchmark.h"

#include "core/io/benchmark_text.h"
#include "core/io/image.h"

#include <algorithm>
#include <cstdio>

namespace groundscope {
namespace {

constexpr double kSameMask = 0.9;

/// Masks of a decision, of the picture's size or of that of its annotations.
Mask maskOf(const Sample& sample) {
    return sample.imageSize.isEmpty() ? Mask{} : groundTruthMask(sample, sample.imageSize);
}

Size pictureSize(const std::filesystem::path& path, const PictureInstances& picture) {
    const auto probed = probeImageSize(path);
    return probed ? *probed : picture.size;
}

std::string iouText(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "IoU %.3f", value);
    return text;
}

/// Kept instances that the annotations do not hold (any more).
std::string missingInstance(const Decision& decision, const PictureInstances& picture) {
    std::set<std::string> left = decision.kept;
    for (const Instance& instance : picture.instances)
        left.erase(instance.annotation.id);
    return left.empty() ? std::string() : *left.begin();
}

Result<Sample> sampleFor(const BuildItem& item, const Decision& decision, const InstanceSets& sets) {
    GS_TRY(const PictureInstances picture, sets.instancesOf(item.question.imagePath));
    const std::string missing = missingInstance(decision, picture);
    if (!missing.empty())
        return Error{ErrorCode::NotFound,
                     "Sample " + item.question.id + ": instance " + missing + " was kept, but the annotations do not hold it any more.",
                     item.question.imagePath.string()};
    Sample sample = builtSample(item, decision, picture, pictureSize(item.question.imagePath, picture));
    if (const std::string kind = sets.kindOf(item.question.imagePath); !kind.empty())
        sample.tags.emplace("source", kind == "labels" ? "ADE20K" : "COCO");
    return sample;
}

Result<Done> checkOneAnnotator(const BuildProject& project) {
    for (const BuildItem& item : project.items) {
        std::vector<std::string> names;
        for (const auto& [name, decision] : item.decisions)
            if (decision.isFinal())
                names.push_back(name);
        if (names.size() > 1)
            return Error{ErrorCode::InvalidInput,
                         "Sample " + item.question.id + " was decided on by " + names[0] + " and " + names[1] +
                             ": say whose decision counts first.",
                         project.file.string()};
    }
    return Done{};
}

/// One question on which both have decided.
class Comparison {
  public:
    explicit Comparison(BuildAgreement& result) : m_result(result) {}

    void add(const BuildItem& item, const Decision& first, const Decision& second, const PictureInstances& picture, Size size) {
        ++m_result.both;
        ++m_states[{nameOf(first.state), nameOf(second.state)}];
        if (first.state != second.state)
            m_result.disagreements.push_back({item.question.id, "state", nameOf(first.state), nameOf(second.state), 1});
        else if (first.state == Decision::State::Done)
            compareMasks(item, first, second, picture, size);
    }

    void finish() {
        m_result.states = pairAgreement(m_states);
        m_result.instances = pairAgreement(m_instances);
        m_result.meanIou = m_result.bothDone == 0 ? 0 : m_iouSum / static_cast<double>(m_result.bothDone);
    }

  private:
    void compareMasks(const BuildItem& item, const Decision& first, const Decision& second, const PictureInstances& picture, Size size) {
        ++m_result.bothDone;
        countInstances(item, first, second, picture);
        const Mask one = maskOf(builtSample(item, first, picture, size));
        const Mask other = maskOf(builtSample(item, second, picture, size));
        const double overlap = iou(one, other, 1);
        m_iouSum += overlap;
        if (overlap < kSameMask)
            m_result.disagreements.push_back({item.question.id, "mask", std::to_string(one.area()) + " px",
                                              std::to_string(other.area()) + " px, " + iouText(overlap), overlap});
        if (lowered(trimmed(first.expression)) == lowered(trimmed(second.expression)))
            ++m_result.sameExpression;
        else
            m_result.disagreements.push_back({item.question.id, "expression", first.expression, second.expression, 1});
    }

    void countInstances(const BuildItem& item, const Decision& first, const Decision& second, const PictureInstances& picture) {
        std::set<std::string> classes;
        if (const Proposal* proposal = item.proposal())
            classes.insert(proposal->classes.begin(), proposal->classes.end());
        for (const Instance& instance : picture.instances)
            if (first.kept.contains(instance.annotation.id) || second.kept.contains(instance.annotation.id))
                classes.insert(instance.annotation.label);
        const auto word = [](const Decision& decision, const std::string& id) { return decision.kept.contains(id) ? "kept" : "dropped"; };
        for (const Instance& instance : picture.instances)
            if (classes.contains(instance.annotation.label))
                ++m_instances[{word(first, instance.annotation.id), word(second, instance.annotation.id)}];
    }

    BuildAgreement& m_result;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_states;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_instances;
    double m_iouSum = 0;
};

}  // namespace

Sample builtSample(const BuildItem& item, const Decision& decision, const PictureInstances& picture, Size imageSize) {
    Sample sample = item.question;
    sample.imageSize = imageSize.isEmpty() ? picture.size : imageSize;
    sample.expression.clear();
    sample.rawExpression = "None";
    sample.target = TargetState::NoExpression;
    sample.note = decision.note;
    if (decision.state == Decision::State::NoObject)
        return sample;
    sample.expression = trimmed(decision.expression);
    sample.rawExpression = sample.expression;
    sample.objects = decision.objects;
    for (const Instance& instance : picture.instances)
        if (decision.kept.contains(instance.annotation.id))
            sample.annotations.push_back(instance.annotation);
    sample.annotations.insert(sample.annotations.end(), decision.drawn.begin(), decision.drawn.end());
    sample.target = sample.annotations.empty() ? TargetState::Absent : TargetState::Present;
    return sample;
}

const Decision* decisionFor(const BuildItem& item, const std::vector<std::string>& annotators) {
    for (const std::string& name : annotators)
        if (const Decision* decision = item.decisionOf(name); decision != nullptr && decision->isFinal())
            return decision;
    if (!annotators.empty())
        return nullptr;
    for (const auto& [name, decision] : item.decisions)
        if (decision.isFinal())
            return &decision;
    return nullptr;
}

Result<BuiltBenchmark> builtBenchmark(const BuildProject& project,
                                      const InstanceSets& sets,
                                      const std::vector<std::string>& annotators,
                                      const Progress& progress) {
    if (annotators.empty())
        GS_CHECK(checkOneAnnotator(project));
    BuiltBenchmark built;
    built.benchmark.name = project.file.stem().string();
    built.benchmark.root = project.file.parent_path();
    built.benchmark.layout = project.layout;
    for (std::size_t i = 0; i < project.items.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("build", static_cast<std::int64_t>(i), static_cast<std::int64_t>(project.items.size()));
        const Decision* decision = decisionFor(project.items[i], annotators);
        if (decision == nullptr) {
            ++built.undecided;
            continue;
        }
        GS_TRY(Sample sample, sampleFor(project.items[i], *decision, sets));
        built.benchmark.samples.push_back(std::move(sample));
    }
    return built;
}

Result<BuildAgreement> buildAgreement(const BuildProject& project,
                                      const InstanceSets& sets,
                                      const std::string& first,
                                      const std::string& second,
                                      const Progress& progress) {
    BuildAgreement result;
    result.first = first;
    result.second = second;
    const std::set<std::string> names = project.annotators();
    for (const std::string& name : {first, second})
        if (!names.contains(name))
            return Error{ErrorCode::InvalidInput, "Nobody of the name " + name + " has decided anything in this project.", project.file.string()};
    Comparison comparison(result);
    for (const BuildItem& item : project.items) {
        if (progress.stopped())
            return cancelledError();
        const Decision* one = decisionFor(item, {first});
        const Decision* other = decisionFor(item, {second});
        result.onlyFirst += one != nullptr && other == nullptr ? 1 : 0;
        result.onlySecond += one == nullptr && other != nullptr ? 1 : 0;
        if (one == nullptr || other == nullptr)
            continue;
        GS_TRY(const PictureInstances picture, sets.instancesOf(item.question.imagePath));
        comparison.add(item, *one, *other, picture, pictureSize(item.question.imagePath, picture));
    }
    comparison.finish();
    return result;
}

}  // namespace groundscope
