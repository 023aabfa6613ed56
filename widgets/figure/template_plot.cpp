// SPDX-License-Identifier: GPL-3.0-or-later
// Figs. 5, 6, 17, 18, 20 of the paper.
#include "widgets/figure/plot_charts.h"
#include "widgets/figure/templates.h"
#include "widgets/render/convert.h"
#include "widgets/render/plot_words.h"

namespace groundscope {
namespace {

QString barsInWords(const BarChart& chart) {
    QStringList parts;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        QStringList values;
        for (std::size_t g = 0; g < chart.groups(); ++g)
            if (const auto& bar = chart.bars[s][g]) {
                const auto i = static_cast<int>(g);
                const QString& from = chart.categories[i];
                const QString name = chart.edges ? QStringLiteral("%1–%2").arg(from, chart.categories[i + 1]) : from;
                values.append(QStringLiteral("%1: %2").arg(name, bar->number));
            }
        parts.append(QStringLiteral("%1: %2.").arg(chart.series[s].name, values.join(QStringLiteral("; "))));
    }
    const QString text = QStringLiteral("%1. %2").arg(chart.valueTitle, parts.join(u' '));
    return chart.title.isEmpty() ? text : QStringLiteral("%1: %2").arg(chart.title, text);
}

/// The numbers themselves: who does not see the bars reads them.
QString inWords(const PlotCharts& made) {
    QStringList parts{made.hint + u'.'};
    for (const Chart& chart : made.charts) {
        if (const auto* bars = std::get_if<BarChart>(&chart))
            parts.append(barsInWords(*bars));
        else
            parts.append(std::get<PointChart>(chart).title + u'.');
    }
    return parts.join(u' ');
}

/// "Samples by where … (PixMMVP, n = 300)."
QString captionOf(const PlotCharts& made, const TemplateInput& input) {
    QStringList where{toQString(input.data.benchmark), made.samples};
    where.removeAll(QString());
    QString caption = where.isEmpty() ? made.hint + u'.' : QStringLiteral("%1 (%2).").arg(made.hint, where.join(QStringLiteral(", ")));
    if (!input.spec.chart.query.empty())
        caption += u' ' + figureText("Only samples that fit “%1”.").arg(toQString(input.spec.chart.query));
    return caption;
}

QString emptyReason(const FigureData& data) {
    return data.plots.empty() ? figureText("the runs hold nothing to plot.") : plotEmptyText(data.plots.front().kind);
}

}  // namespace

Result<Figure> layOutPlot(const TemplateInput& input) {
    const PlotCharts made = input.data.table ? tableCharts(withLabels(*input.data.table, input.spec), input.style)
                                             : plotCharts(input.data, input.spec.selectors, input.style);
    if (made.charts.empty())
        return nothingToShow(toUtf8(emptyReason(input.data)));
    Figure figure;
    PageFlow flow(input.width, input.mostHeight);
    flowCharts(flow, made, input.style);
    figure.pages = flow.finish();
    figure.title = made.title;
    figure.caption = captionOf(made, input);
    figure.alt = inWords(made);
    figure.notes = made.notes;
    return figure;
}

}  // namespace groundscope
