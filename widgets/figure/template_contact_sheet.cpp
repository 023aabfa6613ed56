// SPDX-License-Identifier: GPL-3.0-or-later
// A row a noun phrase (Figs. 11-14 of the paper). Panels that show no phrase (image, ground truth, a selector's choice) stand
// above the rows, beside the expression and the answer.
#include "widgets/figure/answer_words.h"
#include "widgets/figure/page_flow.h"
#include "widgets/figure/panel_row.h"
#include "widgets/figure/panel_checks.h"
#include "widgets/figure/panel_source.h"
#include "widgets/figure/templates.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"
#include "widgets/render/selection_marks.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace groundscope {
namespace {

constexpr double kTallestPanel = 0.3;   ///< of a page: three rows fit
constexpr double kTallestAlone = 0.75;
constexpr double kHeadShare = 0.32;     ///< of the width: the panels above the rows
constexpr double kWordGap = 2;
constexpr int kLevels = 3;
constexpr int kMostTitleLines = 3;

struct Columns {
    std::vector<FigurePanel> head;
    std::vector<FigurePanel> row;
};

/// Without panels of its own: SAM's three masks.
Columns columnsOf(const FigureSpec& spec) {
    Columns columns;
    for (const FigurePanel& panel : spec.panels)
        (showsPhrase(panel) ? columns.row : columns.head).push_back(panel);
    if (columns.row.empty())
        columns.row.resize(kLevels, panelOfKind("mask"));
    for (int level = 0; spec.panels.size() == columns.head.size() && level < kLevels; ++level)
        columns.row[static_cast<std::size_t>(level)].level = level;
    return columns;
}

class ContactSheet {
  public:
    ContactSheet(const TemplateInput& input, PanelSource& source)
        : m_input(input), m_style(input.style), m_source(source), m_flow(input.width, input.mostHeight), m_columns(columnsOf(input.spec)) {
        const int panels = static_cast<int>(m_columns.row.size());
        m_across = std::max(1, input.spec.page.columns / panels);
        m_groupWidth = (input.width - (m_across - 1) * groupGap()) / m_across;
        m_cellWidth = (m_groupWidth - (panels - 1) * m_style.gap()) / panels;
        m_source.setPanelWidth(m_cellWidth);
    }

    void addSample(const FigureSample& sample) {
        const SampleRun* run = runOf(sample, m_columns.row.front().run);
        if (!m_flow.isPageEmpty())
            m_flow.skip(2 * groupGap());
        const std::vector<int> phrases = run == nullptr ? std::vector<int>{} : phrasesOf(*run, m_input.spec.phrases);
        m_height = phrases.empty() ? 0 : evenPanelHeight({m_source.aspect(sample)}, m_cellWidth, tallestPanel(phrases.size()));
        addHead(sample, run);
        if (phrases.empty())
            addSentence(whyEmpty(run));
        if (phrases.empty())
            return;
        for (std::size_t first = 0; first < phrases.size(); first += static_cast<std::size_t>(m_across))
            addGroups(sample, *run, std::span(phrases).subspan(first, std::min<std::size_t>(m_across, phrases.size() - first)));
    }

    void addBar() { flowColorBar(m_flow, m_source.sharedRange(), m_style); }

    std::vector<FigurePage> finish() { return m_flow.finish(); }

    /// Which mark is whose, of those that are on the pages.
    [[nodiscard]] QString marksLegend() const {
        QStringList marks;
        for (const std::string& selector : m_marked)
            marks.append(figureText("%1 by %2").arg(selectorMark(selector).letter, selectorInText(selector)));
        return marks.isEmpty() ? QString() : figureText(" Framed masks were chosen: %1.").arg(marks.join(QStringLiteral(", ")));
    }

  private:
    [[nodiscard]] double groupGap() const { return std::max(m_style.gap(), m_style.fontSize()); }

    void addSentence(const QString& words) {
        const TextBlock block = breakText(m_style.ruler(), words, m_style.fontSize(), m_flow.width());
        m_flow.skip(groupGap());
        const double top = m_flow.take(block.height);
        placeText(m_flow.page(), block, {0, top});
    }

    static QString whyEmpty(const SampleRun* run) {
        if (run == nullptr)
            return figureText("The run lacks this sample.");
        if (run->error)
            return errorText(*run->error).summary;
        if (!run->skipped.empty())
            return skippedText(run->skipped);
        return run->filled < Stage::Phrases ? figureText("This sample has not been run yet.")
                                            : figureText("The answer has no noun phrases.");
    }

    /// Panels of the head with their captions, and the words beside them; of several samples each begins with its expression.
    void addHead(const FigureSample& sample, const SampleRun* run) {
        if (m_columns.head.empty()) {
            if (shownSamples(m_input).size() > 1)
                addHeading(toQString(sample.sample.expression.empty() ? sample.sample.id : sample.sample.expression));
            return;
        }
        std::vector<PanelCell> cells;
        double aspects = 0;
        for (const FigurePanel& panel : m_columns.head) {
            cells.push_back({m_source.make(sample, panel, true), m_source.title(sample, panel, {}), false});
            aspects += cells.back().panel.aspect();
        }
        const double most = std::max(kHeadShare, static_cast<double>(cells.size() - 1) / static_cast<double>(cells.size())) * m_flow.width();
        const double gaps = m_style.gap() * static_cast<double>(cells.size() - 1);
        const double height = std::min((most - gaps) / aspects, 2 * kTallestPanel * m_flow.mostHeight());
        const double used = height * aspects + gaps;
        const PanelRow row = packedRow(std::move(cells), height, used, m_style);
        const double left = used + 2 * groupGap();
        const TextBlock words = sampleWords(sample.sample, run, m_style, m_flow.width() - left, m_flow.mostHeight());
        const double top = m_flow.take(std::max(row.height, words.height));
        addRow(m_flow.page(), row, 0, top, used, m_style);
        placeText(m_flow.page(), words, {left, top});
        m_flow.skip(groupGap());
    }

    void addHeading(const QString& words) {
        const TextBlock block = breakText(m_style.ruler(), {{words, TextWeight::Bold}}, m_style.fontSize(), m_flow.width(), Qt::AlignHCenter);
        const double firstRow = m_height + 2 * (m_style.ruler().lineHeight(m_style.fontSize()) + kWordGap);
        if (!m_flow.isPageEmpty() && !m_flow.fits(block.height + firstRow))
            m_flow.breakPage();  // not alone at a page's end
        const double top = m_flow.take(block.height);
        placeText(m_flow.page(), block, {0, top});
        m_flow.skip(kWordGap);
    }

    struct Group {
        TextBlock title;
        PanelRow row;
    };

    Group groupOf(const FigureSample& sample, const SampleRun& run, int phrase) {
        std::vector<PanelCell> cells;
        for (FigurePanel panel : m_columns.row) {
            panel.phrase = phrase;
            PanelCell cell{m_source.make(sample, panel, true), m_source.title(sample, panel, {}), false};
            addPanelLetter(cell, m_letter++, m_style);
            cells.push_back(std::move(cell));
        }
        const QString title = toQString(run.phrases[static_cast<std::size_t>(phrase)].text).simplified();
        return {breakText(m_style.ruler(), title, m_style.fontSize(), m_groupWidth, Qt::AlignHCenter, kMostTitleLines),
                packedRow(std::move(cells), m_height, m_groupWidth, m_style)};
    }

    void addGroups(const FigureSample& sample, const SampleRun& run, std::span<const int> phrases) {
        std::vector<Group> groups;
        double title = 0;
        double height = 0;
        for (const int phrase : phrases) {
            groups.push_back(groupOf(sample, run, phrase));
            title = std::max(title, groups.back().title.height);
            height = std::max(height, groups.back().row.height);
        }
        const double top = m_flow.take(title + kWordGap + height);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const double left = static_cast<double>(i) * (m_groupWidth + groupGap());
            placeText(m_flow.page(), groups[i].title, {left, top + title - groups[i].title.height});
            addRow(m_flow.page(), groups[i].row, left, top + title + kWordGap, m_groupWidth, m_style);
            markChoices(run, phrases[i], m_flow.page().panels.size() - m_columns.row.size());
        }
        m_flow.skip(groupGap());
    }

    [[nodiscard]] std::vector<std::string> marked() const {
        return m_input.spec.selectors.empty() ? std::vector<std::string>{"oracle"} : m_input.spec.selectors;
    }

    /// A frame, and each selector's mark in the panel's upper right corner.
    void markChoices(const SampleRun& run, int phrase, std::size_t firstPanel) {
        for (std::size_t i = 0; i < m_columns.row.size(); ++i) {
            const FigurePanel& panel = m_columns.row[i];
            const std::optional<int> candidate = panel.kind == "heat" ? std::nullopt : candidateOf(run, phrase, panel.level);
            int marks = 0;
            for (const std::string& selector : marked()) {
                const Selection* selection = selectionOf(run, selector);
                if (candidate && selection != nullptr && selection->candidate == candidate)
                    addMark(selector, m_flow.page().panels[firstPanel + i], marks++);
            }
        }
    }

    void addMark(const std::string& selector, const QRectF& panel, int k) {
        addSelectorMark(m_flow.page(), panel, selector, k, m_style);
        m_marked.insert(selector);
    }

    /// Of panels: as high as lets all rows stand on a page, but three rows at least do.
    [[nodiscard]] double tallestPanel(std::size_t phrases) const {
        const auto rows = std::ceil(static_cast<double>(phrases) / m_across);
        const double room = m_flow.mostHeight() / rows - m_style.ruler().lineHeight(m_style.fontSize()) - kWordGap - groupGap();
        return std::clamp(room, kTallestPanel * m_flow.mostHeight(), kTallestAlone * m_flow.mostHeight());
    }

    const TemplateInput& m_input;
    const FigureStyle& m_style;
    PanelSource& m_source;
    PageFlow m_flow;
    std::set<std::string> m_marked;
    Columns m_columns;
    int m_across = 1;  ///< phrases beside each other
    double m_groupWidth = 0;
    double m_cellWidth = 0;
    double m_height = 0;
    int m_letter = 0;
};

void shareRange(const TemplateInput& input, PanelSource& source) {
    std::vector<const AttentionMap*> maps;
    for (const FigurePanel& panel : input.spec.panels) {
        for (const FigureSample& sample : shownSamples(input)) {
            const SampleRun* run = panel.kind == "heat" ? runOf(sample, panel.run) : nullptr;
            for (const int phrase : run == nullptr ? std::vector<int>{} : phrasesOf(*run, input.spec.phrases))
                if (const AttentionMap* map = mapOf(*run, phrase))
                    maps.push_back(map);
        }
    }
    source.shareRange(maps);
}

/// "the car; the tree": of each sample, in the order shown.
QString expressionsOf(std::span<const FigureSample> samples) {
    QStringList all;
    for (const FigureSample& sample : samples)
        all.append(toQString(sample.sample.expression.empty() ? sample.sample.id : sample.sample.expression).simplified());
    return all.join(QStringLiteral("; "));
}

}  // namespace

Result<Figure> layOutContactSheet(const TemplateInput& input) {
    if (shownSamples(input).empty() || input.data.runs.empty())
        return nothingToShow("a contact sheet needs a run and a sample of it.");
    GS_CHECK(checkPanels(columnsOf(input.spec).row, input.data.runs.size()));
    GS_CHECK(checkPanels(input.spec.panels, input.data.runs.size()));
    PanelSource source(input);
    shareRange(input, source);
    ContactSheet sheet(input, source);
    for (const FigureSample& sample : shownSamples(input))
        sheet.addSample(sample);
    sheet.addBar();
    Figure figure;
    figure.pages = sheet.finish();
    figure.notes = source.notes();
    const Sample& first = input.data.samples.front().sample;
    figure.title = toQString(first.expression.empty() ? first.id : first.expression);
    figure.caption = figureText("Each row shows a noun phrase of the answer of %1 and the masks for it. Referring expression: %2.")
                         .arg(toQString(input.data.runs.front().label), expressionsOf(shownSamples(input))) +
                     panelLegend(columnsOf(input.spec).row) + source.pointLegend() + sheet.marksLegend();
    figure.alt = figureText("Rows of the same picture with different masks on it, one row for each noun phrase.");
    return figure;
}

}  // namespace groundscope
