// SPDX-License-Identifier: GPL-3.0-or-later
// Rows samples, columns methods (Figs. 4, 9, 15, 16): the expression above each row, names below the last one.
#include "widgets/figure/answer_words.h"
#include "widgets/figure/panel_row.h"
#include "widgets/figure/panel_checks.h"
#include "widgets/figure/panel_source.h"
#include "widgets/figure/templates.h"
#include "widgets/render/convert.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr double kWordGap = 2;
constexpr int kMostExpressionLines = 3;
constexpr double kTallestPanel = 0.4;  ///< of a page

std::vector<const AttentionMap*> mapsOf(const TemplateInput& input, const std::vector<FigurePanel>& columns) {
    std::vector<const AttentionMap*> maps;
    for (const FigureSample& sample : shownSamples(input))
        for (const FigurePanel& column : columns)
            if (const AttentionMap* map = mapOfPanel(sample, column))
                maps.push_back(map);
    return maps;
}

class Comparison {
  public:
    Comparison(const TemplateInput& input, PanelSource& source, std::vector<FigurePanel> columns)
        : m_input(input), m_style(input.style), m_source(source), m_columns(std::move(columns)), m_flow(input.width, input.mostHeight) {
        const auto count = static_cast<double>(m_columns.size());
        m_cellWidth = (input.width - (count - 1) * m_style.gap()) / count;
        m_source.setPanelWidth(m_cellWidth);
        std::vector<double> aspects;
        for (const FigureSample& sample : shownSamples(input))
            aspects.push_back(m_source.aspect(sample));
        m_height = evenPanelHeight(aspects, m_cellWidth, kTallestPanel * input.mostHeight);
        makeNames();
    }

    void addSample(const FigureSample& sample, bool isLast) {
        std::vector<PanelCell> cells;
        for (const FigurePanel& column : m_columns)
            cells.push_back({m_source.make(sample, column, false), {}, false});
        letterCorners(cells);
        const PanelRow row = evenRow(std::move(cells), m_cellWidth, std::min(m_height, m_cellWidth / m_source.aspect(sample)), m_style);
        const TextBlock words = breakText(m_style.ruler(), toQString(sample.sample.expression).simplified(), m_style.fontSize(),
                                          m_flow.width(), Qt::AlignHCenter, kMostExpressionLines);
        const double above = words.height > 0 ? words.height + kWordGap : 0;
        const double needed = above + row.height;
        // Names stand below the last row of each page.
        if (!m_flow.isPageEmpty() && !m_flow.fits(needed + kWordGap + m_namesHeight)) {
            addNames();
            m_flow.breakPage();
        }
        const double top = m_flow.take(needed);
        placeText(m_flow.page(), words, {0, top});
        addRow(m_flow.page(), row, 0, top + above, m_flow.width(), m_style);
        m_flow.skip(isLast ? 0 : std::max(m_style.gap(), kWordGap));
        if (isLast)
            addNames();
    }

    void addBar() { flowColorBar(m_flow, m_source.sharedRange(), m_style); }

    std::vector<FigurePage> finish() { return m_flow.finish(); }

    /// "Pictures in rows, one row for each of: the car; the tree. Columns: Image; Ground truth; Oracle."
    [[nodiscard]] QString inWords() const {
        QStringList columns;
        for (const FigurePanel& column : m_columns)
            columns.append(columnName(column));
        QStringList rows;
        for (const FigureSample& sample : shownSamples(m_input))
            rows.append(toQString(sample.sample.expression.empty() ? sample.sample.id : sample.sample.expression).simplified());
        return figureText("Pictures in rows, one row for each of: %1. Columns: %2.").arg(rows.join(QStringLiteral("; ")), columns.join(QStringLiteral("; ")));
    }

  private:
    void makeNames() {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            PanelCell cell{{}, columnName(m_columns[i]), false};
            if (m_style.page().letters == "(a)")
                addPanelLetter(cell, static_cast<int>(i), m_style);
            m_names.push_back(breakText(m_style.ruler(), cell.caption, m_style.fontSize(), m_cellWidth, Qt::AlignHCenter));
            m_namesHeight = std::max(m_namesHeight, m_names.back().height);
        }
    }

    /// With several runs a method is a model, or a model's selector where one model has several.
    [[nodiscard]] QString columnName(const FigurePanel& column) const {
        const QString kind = m_source.kindTitle(column);
        const bool ofRun = column.kind != "image" && column.kind != "ground-truth";
        const bool many = ofRun && m_input.data.runs.size() > 1;
        const auto alike = std::count_if(m_columns.begin(), m_columns.end(), [&](const FigurePanel& other) {
            return other.run == column.run && other.kind != "image" && other.kind != "ground-truth";
        });
        const QString standard = !many ? kind : alike > 1 ? QStringLiteral("{model}, ") + kind : QStringLiteral("{model}");
        return m_source.title(m_input.data.samples.front(), column, standard);
    }

    /// "a" and "A" letter the panels; "(a)" the columns.
    void letterCorners(std::vector<PanelCell>& cells) {
        for (PanelCell& cell : m_style.page().letters == "(a)" ? std::span<PanelCell>() : std::span(cells))
            addPanelLetter(cell, m_letter++, m_style);
    }

    void addNames() {
        m_flow.skip(kWordGap);
        const double top = m_flow.take(m_namesHeight);
        for (std::size_t i = 0; i < m_names.size(); ++i)
            placeText(m_flow.page(), m_names[i], {static_cast<double>(i) * (m_cellWidth + m_style.gap()), top});
    }

    const TemplateInput& m_input;
    const FigureStyle& m_style;
    PanelSource& m_source;
    std::vector<FigurePanel> m_columns;
    PageFlow m_flow;
    double m_cellWidth = 0;
    double m_height = 0;
    std::vector<TextBlock> m_names;
    double m_namesHeight = 0;
    int m_letter = 0;
};

}  // namespace

Result<Figure> layOutComparison(const TemplateInput& input) {
    if (shownSamples(input).empty())
        return nothingToShow("a comparison needs samples: each is a row.");
    std::vector<FigurePanel> columns = panelsShown(input.spec);
    GS_CHECK(checkPanels(columns, input.data.runs.size()));
    PanelSource source(input);
    source.shareRange(mapsOf(input, columns));
    const QString legend = panelLegend(columns);
    Comparison comparison(input, source, std::move(columns));
    for (const FigureSample& sample : shownSamples(input))
        comparison.addSample(sample, &sample == &shownSamples(input).back());
    comparison.addBar();
    Figure figure;
    figure.pages = comparison.finish();
    figure.notes = source.notes();
    figure.title = figureText("Comparison on %1").arg(toQString(input.data.benchmark));
    figure.caption =
        figureText("Qualitative comparison on %1. The referring expression is shown above each row.").arg(toQString(input.data.benchmark)) + legend;
    figure.alt = comparison.inWords();
    return figure;
}

}  // namespace groundscope
