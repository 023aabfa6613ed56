// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/layout.h"

#include "widgets/figure/font_face.h"
#include "widgets/figure/page_size.h"
#include "widgets/figure/panel_checks.h"
#include "widgets/figure/templates.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"
#include "widgets/render/source_words.h"

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

using Template = Result<Figure> (*)(const TemplateInput&);

constexpr std::pair<FigureTemplate, Template> kTemplates[] = {
    {FigureTemplate::ContactSheet, layOutContactSheet},
    {FigureTemplate::Comparison, layOutComparison},
    {FigureTemplate::Attention, layOutAttention},
    {FigureTemplate::Gallery, layOutGallery},
    {FigureTemplate::Tournament, layOutTournament},
    {FigureTemplate::Examples, layOutExamples},
    {FigureTemplate::FailurePairs, layOutFailurePairs},
    {FigureTemplate::Plot, layOutPlot},
    {FigureTemplate::Table, layOutTable},
    {FigureTemplate::Grid, layOutGrid},
};

void move(FigureItem& item, QPointF by) {
    if (auto* picture = std::get_if<PictureItem>(&item)) {
        picture->place.translate(by);
    } else if (auto* path = std::get_if<PathItem>(&item)) {
        path->path.translate(by);
        if (path->clip)
            path->clip->translate(by);
    } else if (auto* text = std::get_if<TextItem>(&item)) {
        text->at += by;
    }
}

/// A template's page with the margins of the preset around it; a slide's content stands in its middle.
void setOnPaper(FigurePage& page, const PageSize& paper) {
    QPointF by(paper.margins.left(), paper.margins.top());
    if (paper.centred)
        by.ry() += std::max(0.0, (paper.contentHeight() - page.size.height()) / 2);
    page.size = {paper.width, paper.fixed ? paper.height : page.size.height() + paper.margins.top() + paper.margins.bottom()};
    if (by.isNull())
        return;
    for (FigureItem& item : page.items)
        move(item, by);
    for (QRectF& panel : page.panels)
        panel.translate(by);
}

/// Each inset has its panel.
Result<Done> checkInsets(const FigureSpec& spec, const Figure& figure) {
    std::size_t panels = 0;
    for (const FigurePage& page : figure.pages)
        panels += page.panels.size();
    for (const FigureInset& inset : spec.insets)
        if (inset.panel < 0 || static_cast<std::size_t>(inset.panel) >= panels)
            return Error{ErrorCode::InvalidInput,
                         "An inset is of panel " + std::to_string(inset.panel) + ", but the figure has " + std::to_string(panels) +
                             "; the first is 0.",
                         {}};
    return Done{};
}

}  // namespace

QString selectorInText(const std::string& selector) {
    if (selector == "oracle")
        return figureText("the oracle");
    if (selector == "automatic")
        return figureText("the automatic selection");
    if (selector == "attend-and-segment")
        return figureText("attend and segment");
    return selector == "predicted-iou" ? figureText("the predicted IoU") : figureText("“%1”").arg(selectorText(selector));
}

QString runsInText(const FigureData& data) {
    QStringList names;
    for (const FigureRunInfo& run : data.runs)
        names.append(toQString(run.label));
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return figureText("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

Error nothingToShow(const std::string& what) {
    return Error{ErrorCode::InvalidInput, "There is nothing to show: " + what, {}};
}

Result<Figure> layOutFigure(const FigureSpec& spec, const FigureData& data) {
    const SourceWords english;  // the same pages in every language of the window
    GS_TRY(const FigureStyle style, FigureStyle::from(spec));
    const auto found = std::find_if(std::begin(kTemplates), std::end(kTemplates), [&](const auto& t) { return t.first == spec.layout; });
    if (found == std::end(kTemplates))
        return Error{ErrorCode::Unsupported, "This template cannot be drawn.", {}};
    GS_CHECK(checkParts(spec));
    GS_CHECK(requireFont(style.ruler().family()));  // the system would take another, and each system its own
    GS_TRY(const PageSize paper, pageSize(spec.page));
    GS_TRY(Figure figure, found->second({spec, data, style, paper.contentWidth(), paper.contentHeight()}));
    for (FigurePage& page : figure.pages)
        setOnPaper(page, paper);
    GS_CHECK(checkInsets(spec, figure));
    figure.font = style.ruler().family();
    figure.outlineText = spec.page.outlineText;
    for (const std::string& note : data.notes)
        figure.notes.push_back(toQString(note));
    if (!spec.caption.empty())
        figure.caption = toQString(spec.caption);
    if (!spec.alt.empty())
        figure.alt = toQString(spec.alt);
    return figure;
}

}  // namespace groundscope
