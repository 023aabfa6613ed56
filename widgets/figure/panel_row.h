// SPDX-License-Identifier: GPL-3.0-or-later
/// Rows of panels of one height, with words below each, on as many pages as they need.
///
/// Any thread that may use fonts. Points.
#pragma once

#include "widgets/figure/page_flow.h"
#include "widgets/figure/panel.h"

#include <vector>

namespace groundscope {

struct PanelCell {
    Panel panel;
    QString caption;  ///< below; may be empty
    bool beginsRow = false;
};

struct PanelRow {
    std::vector<PanelCell> cells;
    std::vector<double> widths;       ///< of the cells
    std::vector<TextBlock> captions;  ///< broken to them
    double panelHeight = 0;
    double height = 0;  ///< with captions
};

/// The k-th panel's letter: "(a)" before its caption, "a" and "A" in its corner.
void addPanelLetter(PanelCell& cell, int k, const FigureStyle& style);

/// Cells of one width, so that columns stand under each other; a panel that is too wide is made lower.
PanelRow evenRow(std::vector<PanelCell> cells, double cellWidth, double panelHeight, const FigureStyle& style);
/// Cells as wide as their panels, or as the words below need, as far as the width allows.
PanelRow packedRow(std::vector<PanelCell> cells, double panelHeight, double width, const FigureStyle& style);
/// In the middle of `left` to `left + width`.
void addRow(FigurePage& page, const PanelRow& row, double left, double top, double width, const FigureStyle& style);

/// The height at which panels of cells this wide are neither much too wide nor too tall: the median, at most `most`.
double evenPanelHeight(const std::vector<double>& aspects, double cellWidth, double most);
/// Rows of up to `columns` panels, all of the one height at which the fullest row fills the width (a row that is much wider
/// than the others gets lower), set into the flow.
void flowPacked(PageFlow& flow, std::vector<PanelCell> cells, int columns, double width, const FigureStyle& style);

/// A lying bar of the colours below what is there; without a range nothing.
void flowColorBar(PageFlow& flow, const std::optional<ValueRange>& range, const FigureStyle& style);

}  // namespace groundscope
