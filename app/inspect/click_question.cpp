// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/click_question.h"

#include "core/grounding/candidates.h"
#include "core/metrics/scores.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace groundscope {

double ClickAnswer::bestPredicted() const {
    return std::ranges::max(candidates, {}, &Candidate::predictedIou).predictedIou;
}

std::optional<double> ClickAnswer::bestIou() const {
    return iou.empty() ? std::nullopt : std::optional(*std::ranges::max_element(iou));
}

Result<std::vector<ClickAnswer>> askClicks(const Sample& sample, int phrase, const std::vector<Point>& points,
                                           Models& models, const Progress& progress) {
    GS_TRY(KeptPictureSegmenter* const segmenter, KeptPictureSegmenter::of(models));
    GS_CHECK(segmenter->hold({sample.id, sample.imagePath}, progress));
    progress.tell("segment", 0, 0);
    std::vector<CandidatePrompt> prompts;
    for (const Point& at : points)
        prompts.push_back({phrase, {at, true}, {{{at, true}}, {}}});
    GS_TRY(const std::vector<Candidate> found, proposeCandidates(prompts, *segmenter, progress));
    std::vector<double> ious;
    if (sample.target != TargetState::Unannotated && !found.empty()) {
        GS_TRY(ious, trueIous(found, groundTruthMask(sample, found.front().mask.size)));
    }
    std::vector<ClickAnswer> answers(points.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        ClickAnswer& answer = answers[i / 3];
        answer.candidates.push_back(found[i]);
        if (!ious.empty())
            answer.iou.push_back(ious[i]);
    }
    return answers;
}

SampleRun withClick(SampleRun form, const ClickAnswer& answer) {
    std::vector<double> ious = std::move(form.candidateIou);
    form.invalidateFrom(Stage::Selections);
    if (!answer.iou.empty())
        ious.resize(form.candidates.size(), std::numeric_limits<double>::quiet_NaN());
    form.candidateIou = answer.iou.empty() ? std::vector<double>{} : std::move(ious);
    const int phrase = answer.candidates.front().phrase;
    const auto after = std::ranges::find_if(form.candidates, [&](const Candidate& one) { return one.phrase >= phrase; });
    const auto place = after - form.candidates.begin();
    for (std::size_t i = form.candidates.size(); i-- > 0;)
        if (form.candidates[i].phrase == phrase) {
            form.candidates.erase(form.candidates.begin() + static_cast<std::ptrdiff_t>(i));
            if (!form.candidateIou.empty())
                form.candidateIou.erase(form.candidateIou.begin() + static_cast<std::ptrdiff_t>(i));
        }
    form.candidates.insert(form.candidates.begin() + place, answer.candidates.begin(), answer.candidates.end());
    if (!answer.iou.empty())
        form.candidateIou.insert(form.candidateIou.begin() + place, answer.iou.begin(), answer.iou.end());
    form.united.clear();
    form.filled = Stage::Candidates;
    return form;
}

}  // namespace groundscope
