// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/plot_charts.h"

#include "widgets/figure/templates.h"
#include "widgets/render/convert.h"
#include "widgets/render/plot_words.h"
#include "widgets/render/selection_labels.h"

#include <QLocale>

#include <algorithm>
#include <span>

namespace groundscope {
namespace {

/// A run that has something to plot.
struct Shown {
    QString name;
    const SamplePlot* plot = nullptr;
    AreaStyle look;
};

/// Series differ by hatches too, unless the page has the colours of the paper and asks for none.
AreaStyle seriesLook(const FigureStyle& style, std::size_t k) {
    static constexpr std::array kHatches{Hatch::None, Hatch::Forward, Hatch::Backward, Hatch::Cross};
    AreaStyle look = style.series(static_cast<int>(k));
    if (!style.isPaper())
        look.hatch = kHatches[(k + k / 8) % kHatches.size()];  // after eight, colours come again
    return look;
}

QString decimal(double value, int decimals) {
    return QLocale::c().toString(value, 'f', decimals);
}

const PlotBar* barOf(const SamplePlot& plot, const std::string& row, const std::string& name) {
    const auto found = std::ranges::find_if(plot.bars, [&](const PlotBar& bar) { return bar.row == row && bar.name == name; });
    return found == plot.bars.end() ? nullptr : &*found;
}

double countOf(const SamplePlot& plot, const std::string& row) {
    double count = 0;
    for (const PlotBar& bar : plot.bars)
        count += bar.row == row ? static_cast<double>(bar.listed) : 0;
    return count;
}

/// Names of the bars of a row in any run, in the order of the runs; the end of a waterfall last.
std::vector<std::string> namesOf(const std::vector<Shown>& shown, const std::string& row) {
    std::vector<std::string> names;
    for (const Shown& run : shown)
        for (const PlotBar& bar : run.plot->bars)
            if (bar.row == row && std::ranges::find(names, bar.name) == names.end())
                names.push_back(bar.name);
    std::ranges::stable_partition(names, [](const std::string& name) { return name != "automatic"; });
    return names;
}

std::vector<ChartSeries> seriesOf(const std::vector<Shown>& shown) {
    std::vector<ChartSeries> series;
    for (const Shown& run : shown)
        series.push_back({run.name, run.look});
    return series;
}

/// Each run's samples are all there is of it: with different numbers of them only shares compare.
bool needsShares(const std::vector<Shown>& shown, const std::string& row) {
    return std::ranges::any_of(shown, [&](const Shown& run) { return countOf(*run.plot, row) != countOf(*shown.front().plot, row); });
}

void addCounts(const std::vector<Shown>& shown, const std::string& row, const std::vector<std::string>& names, BarChart& chart) {
    const bool shares = needsShares(shown, row);
    chart.counts = !shares;
    chart.valueTitle = shares ? figureText("Samples (%)") : figureText("Samples");
    for (const Shown& run : shown) {
        auto& bars = chart.bars.emplace_back();
        const double total = countOf(*run.plot, row);
        for (const std::string& name : names) {
            const PlotBar* bar = barOf(*run.plot, row, name);
            const double count = bar == nullptr ? 0 : static_cast<double>(bar->listed);
            const double value = shares && total > 0 ? 100 * count / total : count;
            bars.emplace_back(ChartBar{0, value, decimal(value, shares ? 1 : 0)});
        }
    }
}

BarChart binChart(const std::vector<Shown>& shown, const std::string& row) {
    const bool location = shown.front().plot->kind == PlotKind::Location;
    BarChart chart;
    chart.title = row.empty() ? QString() : selectorText(row);
    chart.edges = true;
    chart.categoryTitle = location ? figureText("Start of the phrase in the answer (%)") : QStringLiteral("IoU");
    std::vector<std::string> names;
    for (int bin = 0; bin <= kPlotBins; ++bin) {
        chart.categories.append(location ? QString::number(10 * bin) : decimal(bin / 10.0, 1));
        if (bin < kPlotBins)
            names.push_back(std::to_string(bin));
    }
    chart.series = seriesOf(shown);
    addCounts(shown, row, names, chart);
    return chart;
}

BarChart countChart(const std::vector<Shown>& shown) {
    BarChart chart;
    const bool concepts = shown.front().plot->kind == PlotKind::Concepts;
    std::vector<std::string> names = namesOf(shown, {});
    const auto isUnused = [&](const std::string& name) {
        return name.empty() && std::ranges::all_of(shown, [&](const Shown& run) {
                   const PlotBar* bar = barOf(*run.plot, {}, name);
                   return bar == nullptr || bar->listed == 0;
               });
    };
    std::erase_if(names, isUnused);  // nothing is unclassified: no group for it
    for (const std::string& name : names)
        chart.categories.append(concepts ? conceptText(name) : plotBarName(*shown.front().plot, PlotBar{{}, name, {}, 0, 0, {}, {}, false}));
    chart.series = seriesOf(shown);
    addCounts(shown, {}, names, chart);
    return chart;
}

/// Names with their number of samples, where that is the same in all runs.
QString groupName(const std::vector<Shown>& shown, const std::string& name) {
    const PlotBar* first = barOf(*shown.front().plot, {}, name);
    const bool same = first != nullptr && std::ranges::all_of(shown, [&](const Shown& run) {
        const PlotBar* bar = barOf(*run.plot, {}, name);
        return bar != nullptr && bar->listed == first->listed;
    });
    return same ? QStringLiteral("%1 (%2)").arg(toQString(name)).arg(first->listed) : toQString(name);
}

BarChart accuracyChart(const std::vector<Shown>& shown) {
    BarChart chart;
    chart.end = 100;
    chart.valueTitle = figureText("Right answers (%)");
    chart.series = seriesOf(shown);
    const std::vector<std::string> names = namesOf(shown, {});
    for (const std::string& name : names)
        chart.categories.append(groupName(shown, name));
    for (const Shown& run : shown) {
        auto& bars = chart.bars.emplace_back();
        for (const std::string& name : names) {
            const PlotBar* bar = barOf(*run.plot, {}, name);
            bars.emplace_back();
            if (bar != nullptr && bar->value)
                bars.back() = ChartBar{0, 100 * *bar->value, decimal(100 * *bar->value, 1)};
        }
    }
    return chart;
}

/// A cause hangs where the ones before it left off.
BarChart regretChart(const std::vector<Shown>& shown) {
    BarChart chart;
    chart.valueTitle = figureText("Mean IoU");
    chart.series = seriesOf(shown);
    const std::vector<std::string> names = namesOf(shown, {});
    for (const std::string& name : names)
        chart.categories.append(plotBarName(*shown.front().plot, PlotBar{{}, name, {}, 0, 0, {}, {}, false}));
    for (const Shown& run : shown) {
        auto& bars = chart.bars.emplace_back();
        double level = 0;
        for (const std::string& name : names) {
            const PlotBar* bar = barOf(*run.plot, {}, name);
            bars.emplace_back();
            if (bar == nullptr || !bar->value)
                continue;
            const double value = *bar->value;
            const bool isEnd = name == "oracle" || name == "automatic";
            const double next = std::max(0.0, isEnd ? value : level - value);
            const QString size = decimal(std::abs(value), 2);
            bars.back() = ChartBar{isEnd ? 0 : std::min(level, next), isEnd ? value : std::max(level, next),
                                   isEnd || size == decimal(0, 2) ? size : (value > 0 ? u'−' : u'+') + size};
            level = next;
        }
    }
    return chart;
}

QString sideText(const std::vector<PlotPoint>& points, const QString& x, const QString& y) {
    std::array<int, 3> counts{};
    for (const PlotPoint& point : points)
        if (point.listed)
            ++counts[point.y > point.x ? 0U : point.y < point.x ? 1U : 2U];
    return figureText("%1 better: %2 · %3 better: %4 · alike: %5").arg(y).arg(counts[0]).arg(x).arg(counts[1]).arg(counts[2]);
}

PointChart pointChart(const SamplePlot& plot, const QString& x, const QString& y, const AreaStyle& look) {
    PointChart chart;
    chart.xTitle = figureText("IoU, %1").arg(x);
    chart.yTitle = figureText("IoU, %1").arg(y);
    chart.title = sideText(plot.points, x, y);
    for (const PlotPoint& point : plot.points)
        if (point.listed)
            chart.points.emplace_back(point.x, point.y);
    chart.series = {{}, look};
    return chart;
}

/// The first run along x, each other one against it.
void addRunCharts(const FigureData& data, std::span<const SamplePlot> plots, const FigureStyle& style, PlotCharts& made) {
    for (std::size_t i = 0; i < plots.size() && i + 1 < data.runs.size(); ++i)
        if (plots[i].listed > 0)
            made.charts.emplace_back(pointChart(plots[i], toQString(data.runs.front().label), toQString(data.runs[i + 1].label),
                                                style.series(0)));
}

QString titleOf(const SamplePlot& plot) {
    const QString title = plotTitle(plot.kind);
    return plot.kind == PlotKind::Accuracy ? title + u' ' + toQString(plot.choice.group) : title;
}

/// What is counted; of concepts also by whose labels.
QString hintOf(std::span<const SamplePlot> plots) {
    QStringList annotators;
    for (const SamplePlot& plot : plots)
        if (const QString name = toQString(plot.labelledBy); !name.isEmpty() && !annotators.contains(name))
            annotators.append(name);
    return annotators.isEmpty() ? plotHint(plots.front().kind)
                                : figureText("Samples by the concept of the oracle's phrase, as labelled by %1; a phrase may have several")
                                      .arg(annotators.join(QStringLiteral(", ")));
}

/// Whose choices, and how many samples. A phrase may have several concepts, and a sample is in the histogram of each selector.
QString samplesOf(std::span<const SamplePlot> plots) {
    const PlotKind kind = plots.front().kind;
    if (kind == PlotKind::Concepts || kind == PlotKind::Iou)
        return {};
    QStringList counts;
    for (const SamplePlot& plot : plots) {
        if (plot.listed == 0)
            continue;  // not in the figure
        const auto ends = std::ranges::find(plot.bars, std::string("oracle"), &PlotBar::name);
        counts.append(QString::number(kind == PlotKind::Regret && ends != plot.bars.end() ? ends->listed : plot.listed));
    }
    if (counts.isEmpty())
        return {};
    const bool same = std::ranges::all_of(counts, [&](const QString& count) { return count == counts.front(); });
    const QString samples = QStringLiteral("n = ") + (same ? counts.front() : counts.join(QStringLiteral(", ")));
    const bool ofSelector = kind == PlotKind::Failures || kind == PlotKind::Runs;
    return ofSelector ? QStringLiteral("%1, %2").arg(selectorText(plots.front().choice.selector), samples) : samples;
}

std::vector<std::string> rowsOf(const std::vector<Shown>& shown, const std::vector<std::string>& wanted) {
    std::vector<std::string> rows;
    for (const Shown& run : shown)
        for (const PlotBar& bar : run.plot->bars)
            if (std::ranges::find(rows, bar.row) == rows.end())
                rows.push_back(bar.row);
    if (wanted.empty())
        return rows;
    std::vector<std::string> kept;
    std::ranges::copy_if(wanted, std::back_inserter(kept), [&](const std::string& row) { return std::ranges::find(rows, row) != rows.end(); });
    return kept;
}

void addBarCharts(const std::vector<Shown>& shown, const std::vector<std::string>& selectors, PlotCharts& made) {
    switch (shown.front().plot->kind) {
        case PlotKind::Location:
            made.charts.emplace_back(binChart(shown, {}));
            break;
        case PlotKind::Iou:
            for (const std::string& row : rowsOf(shown, selectors)) {
                std::vector<Shown> having = shown;  // a run without this selector is not one whose choices are none
                std::erase_if(having, [&](const Shown& run) { return countOf(*run.plot, row) == 0; });
                if (!having.empty())
                    made.charts.emplace_back(binChart(having, row));
            }
            break;
        case PlotKind::Accuracy:
            made.charts.emplace_back(accuracyChart(shown));
            break;
        case PlotKind::Regret:
            made.charts.emplace_back(regretChart(shown));
            break;
        case PlotKind::Concepts:
        case PlotKind::Failures:
            made.charts.emplace_back(countChart(shown));
            break;
        case PlotKind::Runs:
            break;
    }
}

std::optional<std::size_t> columnOf(const Table& table, const std::string& key) {
    const auto found = std::ranges::find(table.columns, key, &Column::key);
    if (found == table.columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - table.columns.begin());
}

ChartBar meanBar(const Cell& cell) {
    ChartBar bar{0, 100 * *cell.value, decimal(100 * *cell.value, 1)};
    if (cell.interval)
        bar.interval = Interval{100 * cell.interval->low, 100 * cell.interval->high};
    return bar;
}

/// Legends are for all charts: a run looks the same in each, and is named once.
void addSeries(const ChartSeries& series, std::size_t run, std::vector<std::optional<ChartSeries>>& all) {
    all.resize(std::max(all.size(), run + 1));
    all[run] = series;
}

/// @param plots  of one kind, one a run
void addPlots(const FigureData& data, std::span<const SamplePlot> plots, const std::vector<std::string>& selectors,
              const FigureStyle& style, std::vector<std::optional<ChartSeries>>& series, PlotCharts& made) {
    if (plots.front().kind == PlotKind::Runs)
        return addRunCharts(data, plots, style, made);
    std::vector<Shown> shown;
    for (std::size_t i = 0; i < plots.size() && i < data.runs.size(); ++i) {
        const QString name = toQString(data.runs[i].label);
        if (plots[i].listed == 0) {
            made.notes.push_back(figureText("%1: %2").arg(name, plotEmptyText(plots[i].kind)));
            continue;
        }
        shown.push_back({name, &plots[i], seriesLook(style, i)});
        addSeries({name, shown.back().look}, i, series);
    }
    if (!shown.empty())
        addBarCharts(shown, selectors, made);
}

}  // namespace

PlotCharts plotCharts(const FigureData& data, const std::vector<std::string>& selectors, const FigureStyle& style) {
    PlotCharts made;
    std::vector<std::optional<ChartSeries>> series;
    QStringList titles;
    QStringList hints;
    for (std::size_t first = 0; first < data.plots.size();) {
        std::size_t end = first;
        while (end < data.plots.size() && data.plots[end].kind == data.plots[first].kind)
            ++end;
        const std::span plots = std::span(data.plots).subspan(first, end - first);
        addPlots(data, plots, selectors, style, series, made);
        titles.append(titleOf(plots.front()));
        hints.append(hintOf(plots));
        if (made.samples.isEmpty())
            made.samples = samplesOf(plots);
        first = end;
    }
    for (const auto& one : series)
        if (one)
            made.series.push_back(*one);
    made.title = titles.join(QStringLiteral(" · "));
    made.hint = hints.join(QStringLiteral(". "));
    return made;
}

PlotCharts tableCharts(const Table& table, const FigureStyle& style) {
    PlotCharts made;
    const auto mean = columnOf(table, "miou");
    if (!mean || table.rows.empty())
        return made;
    BarChart chart;
    chart.valueTitle = figureText("Mean IoU (%)");
    std::vector<std::string> groups;
    for (const Row& row : table.rows) {
        const QString name = toQString(row.cells.front().text);
        if (!chart.categories.contains(name))
            chart.categories.append(name);
        if (std::ranges::find(groups, row.group) == groups.end())
            groups.push_back(row.group);
    }
    for (const std::string& group : groups) {
        chart.series.push_back({selectorText(group), seriesLook(style, chart.series.size())});
        chart.bars.emplace_back(static_cast<std::size_t>(chart.categories.size()));
    }
    for (const Row& row : table.rows)
        if (const Cell& cell = row.cells[*mean]; cell.value)
            chart.bars[static_cast<std::size_t>(std::ranges::find(groups, row.group) - groups.begin())]
                      [static_cast<std::size_t>(chart.categories.indexOf(toQString(row.cells.front().text)))] = meanBar(cell);
    made.title = toQString(table.title);
    made.hint = figureText("Mean IoU of each run by selector");  // no differences here
    made.series = chart.series;
    made.charts.emplace_back(std::move(chart));
    return made;
}

Table withLabels(const Table& table, const FigureSpec& spec) {
    if (table.key != "ablation")
        return table;
    Table renamed = table;
    for (std::size_t first = 0; first < renamed.rows.size();) {
        std::size_t end = first;
        while (end < renamed.rows.size() && renamed.rows[end].group == renamed.rows[first].group)
            ++end;
        for (std::size_t i = first; i < end && end - first == spec.runs.size(); ++i)  // a run is missing: its name could be another's
            if (const std::string& label = spec.runs[i - first].label; !label.empty())
                renamed.rows[i].cells.front().text = label;
        first = end;
    }
    return renamed;
}

}  // namespace groundscope
