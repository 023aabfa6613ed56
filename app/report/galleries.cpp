// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/galleries.h"

#include "core/metrics/comparison.h"
#include "core/run/suspicion_queue.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace groundscope {
namespace {

using Choice = SampleFigures::Choice;

std::string shown(double iou) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%.2f", iou);
    return text.data();
}

std::string named(const std::string& selector) {
    return toUtf8(selectorText(selector));
}

const Choice* choiceOf(const SampleFigures& sample, const std::string& selector) {
    const auto found = sample.selectors.find(selector);
    return found != sample.selectors.end() && found->second.iou ? &found->second : nullptr;
}

/// The best IoU that any selector reached: what was there to be chosen.
double bestIou(const SampleFigures& sample) {
    double best = 0;
    for (const auto& [selector, choice] : sample.selectors)
        best = std::max(best, choice.iou.value_or(0));
    return best;
}

/// Samples with a target that the selector has an IoU for, in the benchmark's order.
std::vector<const SampleFigures*> ranked(const Evaluation& figures, const std::string& selector) {
    std::vector<const SampleFigures*> list;
    for (const SampleFigures& sample : figures.perSample)
        if (sample.counted && !sample.emptyTarget && choiceOf(sample, selector))
            list.push_back(&sample);
    return list;
}

std::vector<std::string> firstIds(const std::vector<const SampleFigures*>& list, int count) {
    std::vector<std::string> ids;
    for (const SampleFigures* sample : list)
        if (static_cast<int>(ids.size()) < count)
            ids.push_back(sample->id);
    return ids;
}

const SampleFigures& figuresOf(const Evaluation& figures, const std::string& id) {
    return *std::find_if(figures.perSample.begin(), figures.perSample.end(), [&id](const SampleFigures& sample) { return sample.id == id; });
}

/// What a selector got and, where that is known, where the rest was lost.
std::string sentence(const SampleFigures& sample, const std::string& selector) {
    std::string text = named(selector) + ": IoU " + shown(*choiceOf(sample, selector)->iou);
    const Choice* oracle = choiceOf(sample, "oracle");
    if (oracle && selector != "oracle")
        text += "; the best mask: " + shown(*oracle->iou);
    text += ".";
    if (selector == "automatic" && !sample.regretCause.empty() && sample.regretCause != "none")
        text += " " + toUtf8(regretText(sample.regretCause)) + ".";
    return text;
}

Gallery galleryOf(const ReportData& data, std::size_t run, const std::string& selector, std::string title, std::string text,
                  const std::vector<std::string>& ids) {
    const Evaluation& figures = data.figures[run].evaluation;
    Gallery gallery{std::move(title), std::move(text), {}};
    for (const std::string& id : ids) {
        const SampleFigures& sample = figuresOf(figures, id);
        std::vector<std::string> selectors{selector};
        if (selector != "oracle" && choiceOf(sample, "oracle"))
            selectors.push_back("oracle");
        gallery.entries.push_back({id, {{run, std::move(selectors)}}, sentence(sample, selector)});
    }
    return gallery;
}

/// Selectors of one run that chose unlike without seeing the ground truth.
struct Dispute {
    const SampleFigures* sample = nullptr;
    std::string most;
    std::string least;
    double spread = 0;
};

Dispute disputeIn(const SampleFigures& sample, const std::vector<SelectorFigures>& selectors) {
    Dispute found{&sample, {}, {}, 0};
    double most = -1;
    double least = 2;
    for (const SelectorFigures& figures : selectors) {
        const Choice* choice = figures.needsTruth ? nullptr : choiceOf(sample, figures.selector);
        if (choice == nullptr)
            continue;
        if (*choice->iou > most) {
            most = *choice->iou;
            found.most = figures.selector;
        }
        if (*choice->iou < least) {
            least = *choice->iou;
            found.least = figures.selector;
        }
    }
    found.spread = std::max(0.0, most - least);
    return found;
}

Gallery disputedSelectors(const ReportData& data, std::size_t run, int count) {
    std::vector<Dispute> disputes;
    const Evaluation& figures = data.figures[run].evaluation;
    for (const SampleFigures& sample : figures.perSample)
        if (sample.counted && !sample.emptyTarget)
            if (Dispute found = disputeIn(sample, figures.selectors); found.spread > 0)
                disputes.push_back(std::move(found));
    std::stable_sort(disputes.begin(), disputes.end(), [](const Dispute& a, const Dispute& b) { return a.spread > b.spread; });
    Gallery gallery{"Most disputed: " + data.runs[run].label,
                    "Samples on which selectors that do not see the ground truth differ most in IoU.", {}};
    for (const Dispute& found : disputes) {
        if (static_cast<int>(gallery.entries.size()) >= count)
            break;
        gallery.entries.push_back({found.sample->id, {{run, {found.most, found.least}}},
                                   named(found.most) + ": IoU " + shown(*choiceOf(*found.sample, found.most)->iou) + "; " +
                                       named(found.least) + ": " + shown(*choiceOf(*found.sample, found.least)->iou) + "."});
    }
    return gallery;
}

/// A picture a run that has the choice.
std::vector<GalleryPicture> picturesOf(const ComparedChoice& choice, const std::vector<std::size_t>& runs) {
    std::vector<GalleryPicture> pictures;
    for (std::size_t r = 0; r < runs.size(); ++r)
        if (choice.cells[r] && choice.cells[r]->iou)
            pictures.push_back({runs[r], {choice.selector}});
    return pictures;
}

Gallery disputedRuns(const Comparison& comparison, const std::vector<std::size_t>& runs, const std::string& selector, int count) {
    std::vector<const ComparedChoice*> rows;
    for (const ComparedChoice& choice : comparison.choices)
        if (choice.selector == selector && !choice.emptyTarget && choice.spread > 0)
            rows.push_back(&choice);
    std::stable_sort(rows.begin(), rows.end(), [](const ComparedChoice* a, const ComparedChoice* b) { return a->spread > b->spread; });
    Gallery gallery{"Most disputed between runs", "Samples on which the runs differ most in the IoU of " + named(selector) + ".", {}};
    for (const ComparedChoice* choice : rows)
        if (static_cast<int>(gallery.entries.size()) < count)
            gallery.entries.push_back({choice->sampleId, picturesOf(*choice, runs), "IoU differs by " + shown(choice->spread) + "."});
    return gallery;
}

Result<Gallery> doubtedTruth(const ReportData& data, const Comparison& comparison, const std::vector<std::size_t>& runs,
                             const std::string& selector, int count, const Progress& progress) {
    Comparison own = comparison;  // only what is shown is read
    std::erase_if(own.choices, [&selector](const ComparedChoice& choice) { return choice.selector != selector || choice.emptyTarget; });
    std::vector<std::shared_ptr<RunStore>> stores;
    for (const std::size_t run : runs)
        stores.push_back(data.runs[run].store);
    GS_TRY(const std::vector<SuspectSample> suspects, suspicionQueue(own, stores, progress));
    Gallery gallery{"Ground truth in doubt", "Samples on which masks of several runs agree with each other and not with the ground truth.", {}};
    for (const SuspectSample& suspect : suspects) {
        if (static_cast<int>(gallery.entries.size()) >= count)
            break;
        const Suspicion& found = suspect.suspicion;
        gallery.entries.push_back({own.choices[suspect.choice].sampleId, picturesOf(own.choices[suspect.choice], runs),
                                   std::to_string(found.agreeing) + " of " + std::to_string(found.runs) + " masks agree (IoU " +
                                       shown(found.agreement) + "); with the ground truth: " + shown(found.truthIou) + "."});
    }
    return gallery;
}

/// Runs that chose by this selector.
std::vector<std::size_t> having(const ReportData& data, const std::vector<std::size_t>& runs, const std::string& selector) {
    std::vector<std::size_t> list;
    for (const std::size_t run : runs)
        if (!ranked(data.figures[run].evaluation, selector).empty())
            list.push_back(run);
    return list;
}

Result<Done> addDisputed(const ReportData& data, const std::vector<std::size_t>& group, const ReportOptions& options,
                         std::vector<Gallery>& galleries, const Progress& progress) {
    const auto first = std::find_if(group.begin(), group.end(), [&data](std::size_t run) { return !data.figures[run].evaluation.selectors.empty(); });
    if (first == group.end())
        return Done{};
    const std::string selector = gallerySelector(data.figures[*first].evaluation, options.selector);
    const std::vector<std::size_t> runs = having(data, group, selector);
    if (runs.size() < 2)
        return Done{};
    std::vector<Evaluation> evaluations;
    for (const std::size_t run : runs)
        evaluations.push_back(data.figures[run].evaluation);
    const Result<Comparison> comparison = compareRuns(evaluations);
    if (!comparison.has_value())
        return Done{};  // they share no sample: there is nothing to dispute
    galleries.push_back(disputedRuns(*comparison, runs, selector, options.gallery));
    GS_TRY(Gallery doubted, doubtedTruth(data, *comparison, runs, selector, options.gallery, progress));
    galleries.push_back(std::move(doubted));
    return Done{};
}

}  // namespace

std::string gallerySelector(const Evaluation& figures, const std::string& asked) {
    const auto& all = figures.selectors;
    const auto find = [&all](const std::string& name) {
        return std::any_of(all.begin(), all.end(), [&name](const SelectorFigures& one) { return one.selector == name; });
    };
    if (!asked.empty() && find(asked))
        return asked;
    const auto blind = std::find_if(all.begin(), all.end(), [](const SelectorFigures& one) { return !one.needsTruth; });
    return blind != all.end() ? blind->selector : all.empty() ? std::string() : all.front().selector;
}

std::vector<std::string> bestSamples(const Evaluation& figures, const std::string& selector, int count) {
    auto list = ranked(figures, selector);
    std::stable_sort(list.begin(), list.end(), [&selector](const SampleFigures* a, const SampleFigures* b) {
        return *choiceOf(*a, selector)->iou > *choiceOf(*b, selector)->iou;
    });
    return firstIds(list, count);
}

std::vector<std::string> worstSamples(const Evaluation& figures, const std::string& selector, int count) {
    auto list = ranked(figures, selector);
    std::stable_sort(list.begin(), list.end(), [&selector](const SampleFigures* a, const SampleFigures* b) {
        return std::pair(*choiceOf(*a, selector)->iou, -bestIou(*a)) < std::pair(*choiceOf(*b, selector)->iou, -bestIou(*b));
    });
    return firstIds(list, count);
}

Result<std::vector<Gallery>> chooseGalleries(const ReportData& data, const ReportOptions& options, const Progress& progress) {
    std::vector<Gallery> galleries;
    if (options.gallery <= 0)
        return galleries;
    for (const auto& group : data.byBenchmark()) {
        for (const std::size_t run : group) {
            const Evaluation& figures = data.figures[run].evaluation;
            const std::string selector = gallerySelector(figures, options.selector);
            if (ranked(figures, selector).empty())
                continue;
            const std::string order = " by the IoU of " + named(selector) + " with the ground truth, among images in which the object is.";
            galleries.push_back(galleryOf(data, run, selector, "Best: " + data.runs[run].label, "The best samples" + order,
                                          bestSamples(figures, selector, options.gallery)));
            galleries.push_back(galleryOf(data, run, selector, "Worst: " + data.runs[run].label, "The worst samples" + order,
                                          worstSamples(figures, selector, options.gallery)));
            galleries.push_back(disputedSelectors(data, run, options.gallery));
        }
        GS_CHECK(addDisputed(data, group, options, galleries, progress));
    }
    std::erase_if(galleries, [](const Gallery& gallery) { return gallery.entries.empty(); });
    return galleries;
}

}  // namespace groundscope
