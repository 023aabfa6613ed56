// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/data_check.h"

#include "core/io/image.h"

#include <algorithm>
#include <map>
#include <set>

namespace groundscope {

namespace {

using Severity = DataNote::Severity;

std::string sizeText(Size size) {
    return std::to_string(size.width) + " x " + std::to_string(size.height);
}

/// "annotation 3" or "annotation id 17", as a person finds it.
std::string nameOf(const Annotation& annotation, std::size_t index) {
    return annotation.id.empty() ? "annotation " + std::to_string(index + 1)
                                 : "annotation id " + annotation.id;
}

/// Looks at one sample after the other and collects notes.
class Checker {
  public:
    void checkSample(const Sample& sample) {
        m_sample = &sample;
        const Size size = checkImage();
        checkTarget();
        for (std::size_t i = 0; i < sample.annotations.size(); ++i)
            checkAnnotation(sample.annotations[i], i, size);
        checkDuplicates();
        checkObjects();
        checkAnswer();
        if (!m_ids.insert(sample.id).second)
            add(Severity::Warning,
                "duplicate-id",
                "Another sample has the id \"" + sample.id + "\" too.");
    }

    /// PixMMVP: both pictures of a pair share question, options and expression and have opposite
    /// answers.
    void checkPairs(const std::vector<Sample>& samples) {
        std::map<std::string, std::vector<const Sample*>> pairs;
        for (const Sample& sample : samples) {
            const auto pair = sample.tags.find("pair");
            if (pair != sample.tags.end())
                pairs[pair->second].push_back(&sample);
        }
        for (const auto& [name, members] : pairs)
            checkPair(name, members);
    }

    std::vector<DataNote> finish(const Benchmark& benchmark) {
        if (m_missing == benchmark.samples.size() && m_missing > 1) {
            std::erase_if(m_notes,
                          [](const DataNote& note) { return note.kind == "missing-image"; });
            m_notes.insert(m_notes.begin(),
                           {Severity::Problem,
                            "missing-image",
                            {},
                            benchmark.samples[0].imagePath.parent_path().string(),
                            "None of the " + std::to_string(m_missing) + " images is there."});
        }
        if (m_unannotated > 0)
            m_notes.push_back(
                {Severity::Info,
                 "unannotated",
                 {},
                 benchmark.root.string(),
                 std::to_string(m_unannotated) +
                     " images have no annotations: they can be run, but not scored."});
        return std::move(m_notes);
    }

  private:
    void add(Severity severity, const std::string& kind, const std::string& message) {
        m_notes.push_back({severity, kind, m_sample->id, m_sample->imagePath.string(), message});
    }

    /// The picture's size: from its header, else as the annotation file says.
    Size checkImage() {
        const auto size = probeImageSize(m_sample->imagePath);
        if (!size) {
            const bool isMissing = size.error().code == ErrorCode::NotFound;
            m_missing += isMissing ? 1 : 0;
            add(Severity::Problem,
                isMissing ? "missing-image" : "unreadable-image",
                size.error().message);
            return m_sample->imageSize;
        }
        if (!m_sample->imageSize.isEmpty() && m_sample->imageSize != *size)
            add(Severity::Warning,
                "size-differs",
                "The annotation file says " + sizeText(m_sample->imageSize) +
                    " pixels, the image has " + sizeText(*size) + ".");
        return *size;
    }

    void checkTarget() {
        if (m_sample->target == TargetState::Unannotated)
            ++m_unannotated;
        if (m_sample->target == TargetState::Absent)
            add(Severity::Info,
                "empty-target",
                "\"" + m_sample->expression + "\" has no annotation: the ground truth is empty.");
        if (m_sample->target == TargetState::NoExpression)
            add(Severity::Info,
                "no-expression",
                "There is no referring expression: the sample is left out of grounding.");
    }

    void checkAnnotation(const Annotation& annotation, std::size_t index, Size size) {
        if (annotation.mask && !size.isEmpty() && annotation.mask->size != size)
            add(Severity::Warning,
                "frame-differs",
                "The mask of " + nameOf(annotation, index) + " is " +
                    sizeText(annotation.mask->size) + ", the image " + sizeText(size) +
                    ": it is scaled.");
        const Rect box = boundsOf(annotation.region);
        const bool isOutside = box.x < -1 || box.y < -1 || box.x + box.width > size.width + 1 ||
                               box.y + box.height > size.height + 1;
        if (!size.isEmpty() && !annotation.region.isEmpty() && isOutside)
            add(Severity::Warning,
                "polygon-outside",
                "The outline of " + nameOf(annotation, index) + " leaves the image.");
        const std::int64_t area = areaInPixels(annotation, size);
        if (area == 0)
            add(Severity::Warning,
                "empty-annotation",
                "The " + nameOf(annotation, index) + " covers no pixel.");
        else if (area < kTinyArea)
            add(Severity::Info,
                "tiny-annotation",
                "The " + nameOf(annotation, index) + " covers " + std::to_string(area) +
                    " pixels only.");
    }

    /// Rasterised where the size is known; otherwise the polygon's area, at least 1 for any.
    static std::int64_t areaInPixels(const Annotation& annotation, Size size) {
        if (annotation.mask)
            return annotation.mask->area();
        if (isMaskSize(size))
            return maskFromRegion(annotation.region, size).area();
        constexpr double kMost = 1e15;  // coordinates may be anything
        return std::max<std::int64_t>(1, static_cast<std::int64_t>(std::min(areaOf(annotation.region), kMost)));
    }

    void checkDuplicates() {
        int copies = 0;
        const auto& all = m_sample->annotations;
        constexpr std::size_t kMost = 2000;  // pairwise
        for (std::size_t i = 1; i < std::min(all.size(), kMost); ++i) {
            copies += std::any_of(all.begin(),
                                  all.begin() + static_cast<std::ptrdiff_t>(i),
                                  [&](const Annotation& earlier) {
                                      return earlier.region == all[i].region &&
                                             earlier.mask == all[i].mask;
                                  })
                          ? 1
                          : 0;
        }
        if (copies > 0)
            add(Severity::Warning,
                "duplicate-annotation",
                std::to_string(copies) + " of " + std::to_string(all.size()) +
                    " annotations are exact copies (harmless for a union).");
    }

    void checkObjects() {
        if (!m_sample->tags.contains("task") || m_sample->objects.size() != 2)
            return;
        if (m_sample->annotations.size() < 2)
            add(Severity::Warning,
                "single-mask-pair",
                "The pair \"" + m_sample->objects[0] + "\" and \"" + m_sample->objects[1] +
                    "\" has " + std::to_string(m_sample->annotations.size()) + " annotation.");
        if (m_sample->objects[0] == m_sample->objects[1])
            add(Severity::Info,
                "identical-pair",
                "Both members of the pair are \"" + m_sample->objects[0] + "\".");
    }

    void checkAnswer() {
        const bool asksChoice = !m_sample->choices.empty() || !m_sample->rawOptions.empty();
        if (asksChoice && !m_sample->correctChoice)
            add(Severity::Warning,
                "missing-answer",
                "The correct answer names none of the options.");
    }

    void checkPair(const std::string& name, const std::vector<const Sample*>& members) {
        m_sample = members[0];
        if (members.size() != 2) {
            add(Severity::Warning,
                "pair-differs",
                "Pair " + name + " has " + std::to_string(members.size()) + " members.");
            return;
        }
        const Sample& a = *members[0];
        const Sample& b = *members[1];
        if (a.question != b.question || a.rawOptions != b.rawOptions ||
            a.expression != b.expression)
            add(Severity::Warning,
                "pair-differs",
                "The samples " + a.id + " and " + b.id + " of a pair do not ask the same.");
        if (a.correctChoice && a.correctChoice == b.correctChoice)
            add(Severity::Warning,
                "pair-answer",
                "The samples " + a.id + " and " + b.id + " of a pair have the same answer.");
        const auto patternA = a.tags.find("pattern");
        const auto patternB = b.tags.find("pattern");
        if (patternA != a.tags.end() && patternB != b.tags.end() &&
            patternA->second != patternB->second)
            add(Severity::Info,
                "pair-pattern",
                "The samples " + a.id + " and " + b.id +
                    " of a pair have two patterns: the pair counts for the first.");
    }

    const Sample* m_sample = nullptr;
    std::set<std::string> m_ids;
    std::vector<DataNote> m_notes;
    std::size_t m_missing = 0;
    std::size_t m_unannotated = 0;
};

}  // namespace

std::vector<DataNote> checkBenchmark(const Benchmark& benchmark, const Progress& progress) {
    Checker checker;
    std::int64_t done = 0;
    for (const Sample& sample : benchmark.samples) {
        if (progress.stopped())
            break;
        checker.checkSample(sample);
        progress.tell("check", ++done, static_cast<std::int64_t>(benchmark.samples.size()));
    }
    checker.checkPairs(benchmark.samples);
    return checker.finish(benchmark);
}

}  // namespace groundscope
