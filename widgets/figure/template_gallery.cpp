// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures with their ground truth (Fig. 7), the expression below each.
#include "widgets/figure/panel_row.h"
#include "widgets/figure/panel_checks.h"
#include "widgets/figure/panel_source.h"
#include "widgets/figure/templates.h"
#include "widgets/render/convert.h"

namespace groundscope {
namespace {

constexpr int kColumns = 5;
constexpr int kColumnsOfNarrow = 3;
constexpr double kNarrow = 300;  ///< points

}  // namespace

Result<Figure> layOutGallery(const TemplateInput& input) {
    if (shownSamples(input).empty())
        return nothingToShow("a gallery needs samples.");
    const std::vector<FigurePanel> panels = input.spec.panels.empty() ? std::vector<FigurePanel>{panelOfKind("ground-truth")} : input.spec.panels;
    GS_CHECK(checkPanels(panels, input.data.runs.size()));
    PanelSource source(input);
    std::vector<PanelCell> cells;
    for (const FigureSample& sample : shownSamples(input)) {
        for (const FigurePanel& panel : panels) {
            cells.push_back({source.make(sample, panel, false), source.title(sample, panel, QStringLiteral("{expression}")), false});
            addPanelLetter(cells.back(), static_cast<int>(cells.size()) - 1, input.style);
        }
    }
    PageFlow flow(input.width, input.mostHeight);
    const int usual = input.width < kNarrow ? kColumnsOfNarrow : kColumns;
    const int columns = input.spec.page.columns > 0 ? input.spec.page.columns : usual;
    flowPacked(flow, std::move(cells), columns, input.width, input.style);
    Figure figure;
    figure.pages = flow.finish();
    figure.notes = source.notes();
    figure.title = figureText("Ground truth of %1").arg(toQString(input.data.benchmark));
    figure.caption = figureText("Ground truth of samples of %1, with their referring expressions.").arg(toQString(input.data.benchmark));
    figure.alt = figureText("%1 pictures, in each the object of its expression outlined.").arg(shownSamples(input).size());
    return figure;
}

}  // namespace groundscope
