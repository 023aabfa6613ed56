// SPDX-License-Identifier: GPL-3.0-or-later
// Panels as they stand in the figure's file.
#include "widgets/figure/answer_words.h"
#include "widgets/figure/panel_checks.h"
#include "widgets/figure/panel_row.h"
#include "widgets/figure/panel_source.h"
#include "widgets/figure/templates.h"
#include "widgets/render/convert.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr double kNarrow = 300;  ///< points
constexpr std::size_t kMostOfASample = 6;

const FigureSample* sampleOf(const FigureData& data, const FigurePanel& panel) {
    if (panel.sample.empty())
        return data.samples.empty() ? nullptr : &data.samples.front();
    const auto found =
        std::find_if(data.samples.begin(), data.samples.end(), [&](const FigureSample& s) { return s.sample.id == panel.sample; });
    return found == data.samples.end() ? nullptr : &*found;
}

int columnsOf(const TemplateInput& input, std::size_t panels) {
    if (input.spec.page.columns > 0)
        return input.spec.page.columns;
    if (input.spec.panels.empty() && !input.spec.samples.empty() && panels <= kMostOfASample * input.spec.samples.size())
        return static_cast<int>(panels / input.spec.samples.size());  // a row a sample
    const std::size_t most = input.width < kNarrow ? 3 : 4;
    return static_cast<int>(std::clamp<std::size_t>(panels, 1, most));
}

void shareRange(const TemplateInput& input, const std::vector<FigurePanel>& panels, PanelSource& source) {
    std::vector<const AttentionMap*> maps;
    for (const FigurePanel& panel : panels)
        if (const FigureSample* sample = sampleOf(input.data, panel))
            if (const AttentionMap* map = mapOfPanel(*sample, panel))
                maps.push_back(map);
    source.shareRange(maps);
}

}  // namespace

Result<Figure> layOutGrid(const TemplateInput& input) {
    const std::vector<FigurePanel> panels = panelsShown(input.spec);
    GS_CHECK(checkPanels(panels, input.data.runs.size()));
    PanelSource source(input);
    shareRange(input, panels, source);
    const int columns = columnsOf(input, panels.size());
    source.setPanelWidth(input.width / columns);
    std::vector<PanelCell> cells;
    for (const FigurePanel& panel : panels) {
        const FigureSample* sample = sampleOf(input.data, panel);
        if (sample == nullptr)
            return nothingToShow("a panel shows sample \"" + panel.sample + "\", which the figure does not have.");
        cells.push_back({source.make(*sample, panel, panel.phrase.has_value()), source.title(*sample, panel, {}), false});
        addPanelLetter(cells.back(), static_cast<int>(cells.size()) - 1, input.style);
    }
    if (cells.empty())
        return nothingToShow("a grid needs panels or samples.");
    PageFlow flow(input.width, input.mostHeight);
    flowPacked(flow, std::move(cells), columns, input.width, input.style);
    flowColorBar(flow, source.sharedRange(), input.style);
    Figure figure;
    figure.pages = flow.finish();
    figure.notes = source.notes();
    figure.title = figureText("Pictures");
    figure.caption = (figureText("Samples of %1.").arg(toQString(input.data.benchmark)) + panelLegend(panels) + source.pointLegend());
    figure.alt = figureText("%1 pictures.").arg(panels.size());
    return figure;
}

}  // namespace groundscope
