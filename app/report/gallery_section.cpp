// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/gallery_section.h"

#include "app/report/sample_picture.h"
#include "core/text/utf8.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace groundscope {
namespace {

constexpr int kLongestText = 400;  // code points of an answer or a question

std::string named(const std::string& selector) {
    return toUtf8(selectorText(selector));
}

std::string shortened(const std::string& text) {
    return codePointCount(text) <= kLongestText ? text : codePointSubstring(text, {0, kLongestText}) + "…";
}

const SampleFigures::Choice* choiceIn(const Evaluation& figures, const std::string& id, const std::string& selector) {
    const auto sample = std::find_if(figures.perSample.begin(), figures.perSample.end(), [&id](const SampleFigures& one) { return one.id == id; });
    if (sample == figures.perSample.end())
        return nullptr;
    const auto choice = sample->selectors.find(selector);
    return choice == sample->selectors.end() ? nullptr : &choice->second;
}

class GalleryWriter {
  public:
    GalleryWriter(Html& page, const ReportData& data, std::vector<std::string>& notes) : m_page(page), m_data(data), m_notes(notes) {}

    void addEntry(const GalleryEntry& entry) {
        const ReportRun& first = m_data.runs[entry.pictures.front().run];
        const Sample* sample = first.sample(entry.sampleId);
        if (sample == nullptr)
            return;
        const auto card = m_page.in("article", {{"class", entry.pictures.size() > 1 ? "card several" : "card"}});
        {
            const auto heading = m_page.in("h4");
            m_page.text("Sample ");
            m_page.element("bdi", m_data.shownId(first, entry.sampleId));
        }
        addWords("Expression", sample->expression);
        addWords("Question", sample->question);
        {
            const auto row = m_page.in("div", {{"class", "pictures"}});
            for (const GalleryPicture& picture : entry.pictures)
                addFigure(entry, picture, *sample, entry.pictures.size() > 1);
        }
        m_page.element("p", entry.why, {{"class", "why"}});
    }

  private:
    void addWords(const char* name, const std::string& words) {
        if (words.empty())
            return;
        const auto line = m_page.in("p", {{"class", "words"}, {"dir", "auto"}});
        m_page.element("span", std::string(name) + ": ", {{"class", "name"}});
        m_page.text(shortened(words));
    }

    void addFigure(const GalleryEntry& entry, const GalleryPicture& picture, const Sample& sample, bool several) {
        const ReportRun& run = m_data.runs[picture.run];
        const Result<SampleRun> form = run.store->load(entry.sampleId);
        if (!form.has_value()) {
            m_notes.push_back(run.label + ", sample " + m_data.shownId(run, entry.sampleId) + ": it cannot be read.");
            return;
        }
        const Evaluation& figures = m_data.figures[picture.run].evaluation;
        const Size frame = form->imageSize.isEmpty() ? sample.imageSize : form->imageSize;
        std::vector<PictureOutline> outlines;
        for (auto selector = picture.selectors.rbegin(); selector != picture.selectors.rend(); ++selector)
            if (const auto* choice = choiceIn(figures, entry.sampleId, *selector))
                outlines.push_back({maskOfChoice(*form, *selector, choice->candidate), selectorLook(*selector), *selector == picture.selectors.front()});
        outlines.insert(outlines.begin(), {groundTruthMask(sample, frame), truthLook(), false});
        const auto figure = m_page.in("figure");
        std::string problem;
        if (!addPicture(m_page, sample, frame, outlines, altText(entry, picture, sample), problem))
            m_notes.push_back("Sample " + m_data.shownId(run, entry.sampleId) + " has no picture" + (m_data.anonymous ? "." : ": " + problem));
        const auto caption = m_page.in("figcaption");
        if (several)
            m_page.element("p", run.label + ": " + scoreWords(figures, entry.sampleId, picture), {{"class", "name"}});
        addAnswer(*form, choiceIn(figures, entry.sampleId, picture.selectors.front()));
    }

    std::string scoreWords(const Evaluation& figures, const std::string& id, const GalleryPicture& picture) const {
        std::string words;
        for (const std::string& selector : picture.selectors)
            if (const auto* choice = choiceIn(figures, id, selector); choice && choice->iou) {
                std::array<char, 24> text{};
                std::snprintf(text.data(), text.size(), " %.2f", *choice->iou);
                words += (words.empty() ? "IoU of " : ", ") + named(selector) + text.data();
            }
        return words.empty() ? "no mask" : words;
    }

    std::string altText(const GalleryEntry& entry, const GalleryPicture& picture, const Sample& sample) const {
        const ReportRun& run = m_data.runs[picture.run];
        return "Picture of sample " + m_data.shownId(run, entry.sampleId) + (sample.expression.empty() ? "" : " (" + shortened(sample.expression) + ")") +
               " with the outlines of the ground truth and of the masks chosen from the run " + run.label + ": " +
               scoreWords(m_data.figures[picture.run].evaluation, entry.sampleId, picture) + ".";
    }

    /// The answer with the chosen mask's noun phrase in bold, from near that phrase on.
    void addAnswer(const SampleRun& form, const SampleFigures::Choice* choice) {
        if (form.answer.text.empty())
            return;
        Span phrase;
        if (choice && choice->candidate && static_cast<std::size_t>(*choice->candidate) < form.candidates.size()) {
            const int index = form.candidates[static_cast<std::size_t>(*choice->candidate)].phrase;
            if (index >= 0 && static_cast<std::size_t>(index) < form.phrases.size())
                phrase = form.phrases[static_cast<std::size_t>(index)].chars;
        }
        const int length = codePointCount(form.answer.text);
        phrase.end = std::clamp(phrase.end, 0, std::min(length, phrase.begin + kLongestText));
        const int from = phrase.end <= kLongestText ? 0 : std::max(0, phrase.begin - kLongestText / 2);
        const int to = std::min(length, std::max(from + kLongestText, phrase.end));
        const auto line = m_page.in("p", {{"class", "words"}, {"dir", "auto"}});
        m_page.element("span", "Answer: ", {{"class", "name"}});
        m_page.text((from > 0 ? "… " : "") + codePointSubstring(form.answer.text, {from, phrase.isEmpty() ? to : phrase.begin}));
        if (phrase.isEmpty())
            return m_page.text(to < length ? "…" : "");
        m_page.element("strong", codePointSubstring(form.answer.text, phrase));
        m_page.text(codePointSubstring(form.answer.text, {phrase.end, to}) + (to < length ? "…" : ""));
    }

    Html& m_page;
    const ReportData& m_data;
    std::vector<std::string>& m_notes;
};

void addLegend(Html& page, const std::vector<Gallery>& galleries) {
    std::vector<std::string> selectors;
    for (const Gallery& gallery : galleries)
        for (const GalleryEntry& entry : gallery.entries)
            for (const GalleryPicture& picture : entry.pictures)
                for (const std::string& selector : picture.selectors)
                    if (std::find(selectors.begin(), selectors.end(), selector) == selectors.end())
                        selectors.push_back(selector);
    const auto list = page.in("ul", {{"class", "legend"}});
    {
        const auto item = page.in("li");
        addLegendLine(page, truthLook());
        page.text(" Ground truth");
    }
    for (const std::string& selector : selectors) {
        const auto item = page.in("li");
        addLegendLine(page, selectorLook(selector));
        page.text(" " + named(selector));
    }
}

}  // namespace

Result<Done> addGalleries(Html& page, const ReportData& data, const std::vector<Gallery>& galleries, std::vector<std::string>& notes,
                          const Progress& progress) {
    const auto section = page.in("section", {{"id", "samples"}, {"aria-labelledby", "samples-title"}});
    page.element("h2", "Samples", {{"id", "samples-title"}});
    if (galleries.empty()) {
        page.element("p", "No pictures were asked for, or no run has masks to show.");
        return Done{};
    }
    page.element("p", "In each answer the noun phrase whose mask was chosen is printed in bold; that mask is tinted. Outlines:");
    addLegend(page, galleries);
    GalleryWriter writer(page, data, notes);
    std::int64_t done = 0;
    for (const Gallery& gallery : galleries) {
        progress.tell("pictures", done++, static_cast<std::int64_t>(galleries.size()));
        page.element("h3", gallery.title);
        page.element("p", gallery.text);
        const auto grid = page.in("div", {{"class", "gallery"}});
        for (const GalleryEntry& entry : gallery.entries) {
            if (progress.stopped())
                return cancelledError();
            writer.addEntry(entry);
        }
    }
    return Done{};
}

}  // namespace groundscope
