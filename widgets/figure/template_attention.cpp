// SPDX-License-Identifier: GPL-3.0-or-later
// The attention of noun phrases, each below its map, and one bar of colours beside them (Fig. 10).
#include "widgets/figure/answer_words.h"
#include "widgets/figure/panel_row.h"
#include "widgets/figure/panel_checks.h"
#include "widgets/figure/panel_source.h"
#include "widgets/figure/templates.h"
#include "widgets/render/convert.h"

#include <algorithm>
#include <map>

namespace groundscope {
namespace {

constexpr int kColumns = 4;
constexpr int kColumnsOfNarrow = 3;
constexpr double kNarrow = 300;  ///< points
constexpr double kTallestBar = 160;  ///< points: a long bar says no more

struct Shown {
    const FigureSample* sample = nullptr;
    FigurePanel panel;
};

/// Runs that panels of the file name, else the first.
std::vector<FigurePanel> panelsOf(const FigureSpec& spec) {
    std::vector<FigurePanel> panels;
    for (const FigurePanel& panel : spec.panels)
        if (panel.kind == "heat")
            panels.push_back(panel);
    if (panels.empty())
        panels.push_back(panelOfKind("heat"));
    return panels;
}

std::vector<Shown> shownMaps(const TemplateInput& input) {
    std::vector<Shown> shown;
    for (const FigureSample& sample : shownSamples(input)) {
        for (FigurePanel panel : panelsOf(input.spec)) {
            const SampleRun* run = runOf(sample, panel.run);
            const std::vector<int> asked = panel.phrase ? std::vector<int>{*panel.phrase} : input.spec.phrases;
            for (const int phrase : run == nullptr ? std::vector<int>{} : phrasesOf(*run, asked)) {
                panel.phrase = phrase;
                if (mapOf(*run, phrase) != nullptr)
                    shown.push_back({&sample, panel});
            }
        }
    }
    return shown;
}

QString captionOf(const PanelSource& source, const Shown& shown, bool shared, const TextRuler& ruler) {
    const QString words = source.title(*shown.sample, shown.panel, QStringLiteral("{phrase}")).simplified();
    const auto range = source.rangeOfPanel(*shown.sample, shown.panel);
    if (shared || !range)
        return words;
    return QStringLiteral("%1\n[%2, %3]").arg(words, mapValueText(range->low, ruler), mapValueText(range->high, ruler));
}

/// As many rows as the sample with the most maps needs, evenly filled: four maps stand two by two.
int columnsOf(const TemplateInput& input, const std::vector<Shown>& shown) {
    if (input.spec.page.columns > 0)
        return input.spec.page.columns;
    std::map<const FigureSample*, int> maps;
    int most = 0;
    for (const Shown& one : shown)
        most = std::max(most, ++maps[one.sample]);
    const int widest = input.width < kNarrow ? kColumnsOfNarrow : kColumns;
    const int rows = (most + widest - 1) / widest;
    return (most + rows - 1) / rows;
}

/// Beside what each page shows.
void addBars(std::vector<FigurePage>& pages, const ColorBar& bar, double left, const FigureStyle& style) {
    for (FigurePage& page : pages) {
        if (page.panels.empty())
            continue;
        const double top = page.panels.front().top();
        const double bottom = page.panels.back().bottom();
        const double height = std::min(bottom - top, kTallestBar);
        addColorBar(page, bar, QRectF(left, (top + bottom - height) / 2, colorBarExtent(bar, style), height), style);
        page.size.rwidth() = left + colorBarExtent(bar, style);
    }
}

}  // namespace

Result<Figure> layOutAttention(const TemplateInput& input) {
    GS_CHECK(checkPanels(panelsOf(input.spec), input.data.runs.size()));
    const std::vector<Shown> shown = shownMaps(input);
    if (shown.empty())
        return nothingToShow("the run has no attention map of these samples and phrases.");
    PanelSource source(input);
    std::vector<const AttentionMap*> maps;
    for (const Shown& one : shown)
        maps.push_back(mapOf(*runOf(*one.sample, one.panel.run), *one.panel.phrase));
    source.shareRange(maps);
    const bool shared = source.sharedRange().has_value();
    const ColorBar bar{source.sharedRange().value_or(ValueRange{}), {}, true};
    const double barWidth = shared ? colorBarExtent(bar, input.style) + input.style.fontSize() : 0;
    const int columns = columnsOf(input, shown);
    source.setPanelWidth((input.width - barWidth) / columns);
    std::vector<PanelCell> cells;
    for (const Shown& one : shown) {
        cells.push_back({source.make(*one.sample, one.panel, false), captionOf(source, one, shared, input.style.ruler()), false});
        cells.back().beginsRow = &one != shown.data() && (&one)[-1].sample != one.sample;
        addPanelLetter(cells.back(), static_cast<int>(cells.size()) - 1, input.style);
    }
    PageFlow flow(input.width, input.mostHeight);
    flowPacked(flow, std::move(cells), columns, input.width - barWidth, input.style);
    Figure figure;
    figure.pages = flow.finish();
    if (shared)
        addBars(figure.pages, bar, input.width - barWidth + input.style.fontSize(), input.style);
    figure.notes = source.notes();
    if (!shared)
        figure.notes.push_back(figureText("Each map has its own range of values, printed below it."));
    const QString expression = toQString(shown.front().sample->sample.expression);
    figure.title = figureText("Attention maps");
    figure.caption = figureText("Attention of noun phrases of the answer, less the mean over the answer. Referring expression: %1.").arg(expression);
    figure.alt = figureText("Heat maps on the picture, one for each noun phrase.");
    return figure;
}

}  // namespace groundscope
