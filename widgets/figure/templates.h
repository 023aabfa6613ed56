// SPDX-License-Identifier: GPL-3.0-or-later
/// The templates behind layOutFigure (layout.h): one function a template, each in template_<name>.cpp. Not for others.
///
/// A template fills Figure's pages, and caption, alt and notes as far as it has words for them; layout.cpp puts the figure's
/// own caption and alt over them, and the page's margins around. Fonts are needed; any thread.
#pragma once

#include "core/base/result.h"
#include "core/metrics/figure_data.h"
#include "widgets/figure/figure_style.h"
#include "widgets/figure/page.h"

#include <QString>

namespace groundscope {

/// Words on the page and about it. English wherever the figure is made (layOutFigure); authors change them by titles in the
/// figure's file.
inline QString figureText(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// What a template works with. Borrowed.
struct TemplateInput {
    const FigureSpec& spec;
    const FigureData& data;
    const FigureStyle& style;
    double width = 0;       ///< of each page, without margins
    double mostHeight = 0;  ///< what does not fit goes on the next page; pages are as high as what stands on them
};

/// All: InvalidInput when there is nothing to show, saying what is missing and what to do.
Result<Figure> layOutContactSheet(const TemplateInput& input);
Result<Figure> layOutComparison(const TemplateInput& input);
Result<Figure> layOutAttention(const TemplateInput& input);
Result<Figure> layOutGallery(const TemplateInput& input);
Result<Figure> layOutTournament(const TemplateInput& input);
Result<Figure> layOutExamples(const TemplateInput& input);
Result<Figure> layOutFailurePairs(const TemplateInput& input);
Result<Figure> layOutPlot(const TemplateInput& input);
Result<Figure> layOutTable(const TemplateInput& input);
Result<Figure> layOutGrid(const TemplateInput& input);

/// A selector in a sentence: "the oracle", "attend and segment".
QString selectorInText(const std::string& selector);
/// The runs in a sentence: "LLaVA-1.5 and Cambrian-1".
QString runsInText(const FigureData& data);

/// That error.
Error nothingToShow(const std::string& what);

}  // namespace groundscope
