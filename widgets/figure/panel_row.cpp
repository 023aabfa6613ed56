// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/panel_row.h"

#include <algorithm>
#include <iterator>

namespace groundscope {
namespace {

constexpr double kNarrowestWords = 40;   ///< points: under a narrow panel captions may be wider than it
constexpr double kLowestRow = 0.6;       ///< of the median row's height
constexpr double kTallestPanel = 0.6;    ///< of a page
constexpr double kCaptionGap = 2;
constexpr double kRounding = 1e-6;
constexpr double kBarShare = 0.6;   ///< of the width
constexpr double kWidestBar = 180;  ///< points

double median(std::vector<double> values) {
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void breakCaptions(PanelRow& row, const FigureStyle& style) {
    double tallest = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        row.captions.push_back(
            breakText(style.ruler(), row.cells[i].caption, style.fontSize(), row.widths[i], Qt::AlignHCenter));
        tallest = std::max(tallest, row.captions.back().height);
    }
    row.height = row.panelHeight + (tallest > 0 ? kCaptionGap + tallest : 0);
}

QRectF panelPlace(const Panel& panel, const QRectF& cell) {
    QSizeF size(cell.height() * panel.aspect(), cell.height());
    if (size.width() > cell.width())
        size *= cell.width() / size.width();
    QRectF place(QPointF(0, 0), size);
    place.moveCenter(cell.center());
    return place;
}

std::vector<std::vector<PanelCell>> splitRows(std::vector<PanelCell> cells, int columns) {
    std::vector<std::vector<PanelCell>> rows;
    for (PanelCell& cell : cells) {
        if (rows.empty() || cell.beginsRow || static_cast<int>(rows.back().size()) == columns)
            rows.emplace_back();
        rows.back().push_back(std::move(cell));
    }
    return rows;
}

double narrowestCell(std::size_t cells, double width, double gap) {
    return std::min(kNarrowestWords, (width - gap * static_cast<double>(cells - 1)) / static_cast<double>(cells));
}

/// Words need some width, however narrow their panel.
double cellWidth(const PanelCell& cell, double panelHeight, double narrowest) {
    const double width = panelHeight * cell.panel.aspect();
    return cell.caption.isEmpty() ? width : std::max(width, narrowest);
}

/// At which the row fills the width.
double fullHeight(const std::vector<PanelCell>& cells, double width, double gap) {
    const double room = width - gap * static_cast<double>(cells.size() - 1);
    const double narrowest = narrowestCell(cells.size(), width, gap);
    double aspects = 0;
    for (const PanelCell& cell : cells)
        aspects += cell.panel.aspect();
    const auto used = [&](double height) {
        double sum = 0;
        for (const PanelCell& cell : cells)
            sum += cellWidth(cell, height, narrowest);
        return sum;
    };
    double fits = 0;
    double tooHigh = room / aspects;
    if (used(tooHigh) <= room + kRounding)
        return tooHigh;
    while (tooHigh - fits > kRounding)
        (used((fits + tooHigh) / 2) <= room ? fits : tooHigh) = (fits + tooHigh) / 2;
    return fits;
}

/// One height for all rows: of the lowest full row, but for rows that are out of the way.
double packedHeight(const std::vector<std::vector<PanelCell>>& rows, double width, int columns, double gap) {
    std::vector<double> heights;
    for (const auto& row : rows) {
        if (static_cast<int>(row.size()) == columns)
            heights.push_back(fullHeight(row, width, gap));
    }
    // No row is full: as if the fullest were.
    if (heights.empty())
        for (const auto& row : rows)
            heights.push_back(fullHeight(row, width, gap) * static_cast<double>(row.size()) / columns);
    return std::max(*std::min_element(heights.begin(), heights.end()), kLowestRow * median(heights));
}

}  // namespace

void addPanelLetter(PanelCell& cell, int k, const FigureStyle& style) {
    const std::string& letters = style.page().letters;
    const QString letter = panelLetter(letters, k);
    if (letters != "(a)")
        cell.panel.letter = letter;
    else
        cell.caption = cell.caption.isEmpty() ? letter : letter + QLatin1Char(' ') + cell.caption;
}

PanelRow evenRow(std::vector<PanelCell> cells, double cellWidth, double panelHeight, const FigureStyle& style) {
    PanelRow row{std::move(cells), {}, {}, panelHeight, 0};
    row.widths.assign(row.cells.size(), cellWidth);
    breakCaptions(row, style);
    return row;
}

PanelRow packedRow(std::vector<PanelCell> cells, double panelHeight, double width, const FigureStyle& style) {
    const double narrowest = narrowestCell(cells.size(), width, style.gap());
    PanelRow row{std::move(cells), {}, {}, panelHeight, 0};
    for (const PanelCell& cell : row.cells)
        row.widths.push_back(cellWidth(cell, panelHeight, narrowest));
    breakCaptions(row, style);
    return row;
}

void addRow(FigurePage& page, const PanelRow& row, double left, double top, double width, const FigureStyle& style) {
    double used = style.gap() * static_cast<double>(row.cells.size() - 1);
    for (const double cell : row.widths)
        used += cell;
    double x = left + (width - used) / 2;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const QRectF cell(x, top, row.widths[i], row.panelHeight);
        addPanel(page, row.cells[i].panel, panelPlace(row.cells[i].panel, cell), style);
        placeText(page, row.captions[i], QPointF(x, cell.bottom() + kCaptionGap));
        x += row.widths[i] + style.gap();
    }
}

double evenPanelHeight(const std::vector<double>& aspects, double cellWidth, double most) {
    std::vector<double> heights;
    for (const double aspect : aspects)
        heights.push_back(cellWidth / aspect);
    return std::min(median(heights), most);
}

void flowPacked(PageFlow& flow, std::vector<PanelCell> cells, int columns, double width, const FigureStyle& style) {
    std::vector<std::vector<PanelCell>> rows = splitRows(std::move(cells), columns);
    if (rows.empty())
        return;
    const double height = std::min(packedHeight(rows, width, columns, style.gap()), kTallestPanel * flow.mostHeight());
    for (auto& cellsOfRow : rows) {
        const double own = std::min(height, fullHeight(cellsOfRow, width, style.gap()));
        const PanelRow row = packedRow(std::move(cellsOfRow), own, width, style);
        const double top = flow.take(row.height);
        addRow(flow.page(), row, 0, top, width, style);
        flow.skip(style.gap());
    }
}

void flowColorBar(PageFlow& flow, const std::optional<ValueRange>& range, const FigureStyle& style) {
    if (!range)
        return;
    const ColorBar bar{*range, {}, false};
    const double height = colorBarExtent(bar, style);
    const double width = std::min(kWidestBar, kBarShare * flow.width());
    flow.skip(kCaptionGap);
    const double top = flow.take(height);
    addColorBar(flow.page(), bar, QRectF((flow.width() - width) / 2, top, width, height), style);
}

}  // namespace groundscope
