// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/plots_section.h"

#include "app/figure/make_figure.h"
#include "app/report/galleries.h"
#include "app/report/report_table.h"
#include "core/run/figure_charts.h"
#include "widgets/figure/write_figure.h"
#include "widgets/render/convert.h"
#include "widgets/render/plot_words.h"

#include <QByteArray>

#include <algorithm>

namespace groundscope {
namespace {

constexpr double kPlotWidth = 340;  // points: two stand side by side on a wide screen
constexpr std::size_t kMostBarsInTable = 60;

class PlotWriter {
  public:
    PlotWriter(Html& page, const ReportData& data, const ReportOptions& options, const Progress& progress)
        : m_page(page), m_data(data), m_options(options), m_progress(progress) {}

    /// All plots of runs of one benchmark.
    Result<Done> addGroup(const std::vector<std::size_t>& runs, bool several) {
        if (several)
            m_page.element("h3", m_data.figures[runs.front()].evaluation.benchmark);
        std::vector<std::size_t> withMasks;
        std::copy_if(runs.begin(), runs.end(), std::back_inserter(withMasks),
                     [this](std::size_t run) { return !m_data.figures[run].evaluation.selectors.empty(); });
        m_missing.clear();
        GS_CHECK(addGrid(runs, withMasks));
        for (const std::string& sentence : m_missing)
            m_page.element("p", sentence, {{"class", "note"}});
        return Done{};
    }

  private:
    Result<Done> addGrid(const std::vector<std::size_t>& runs, const std::vector<std::size_t>& withMasks) {
        const auto grid = m_page.in("div", {{"class", "plots"}});
        for (const PlotKind kind : kPlotKinds) {
            if (m_progress.stopped())
                return cancelledError();
            m_progress.tell("plots", static_cast<std::int64_t>(kind), static_cast<std::int64_t>(kPlotKinds.size()));
            if (kind == PlotKind::Accuracy)
                GS_CHECK(addAccuracy(runs));
            else if (kind == PlotKind::Runs)
                GS_CHECK(addRuns(withMasks));
            else if (!withMasks.empty())
                GS_CHECK(add(kind, specOf(kind, withMasks)));
        }
        return Done{};
    }

    bool stores(std::size_t run, const std::string& selector) const {
        const std::vector<std::string>& stored = m_data.runs[run].record.config.selectors;
        return stored.empty() || std::find(stored.begin(), stored.end(), selector) != stored.end();
    }

    /// Plots count what runs store: a choice that only the evaluation made is not there. One that all runs have comes first.
    std::string storedSelector(const std::vector<std::size_t>& runs) const {
        std::vector<std::string> wanted{gallerySelector(m_data.figures[runs.front()].evaluation, m_options.selector)};
        const std::vector<std::string>& stored = m_data.runs[runs.front()].record.config.selectors;
        wanted.insert(wanted.end(), stored.begin(), stored.end());
        for (const std::string& selector : wanted)
            if (std::all_of(runs.begin(), runs.end(), [&](std::size_t run) { return stores(run, selector); }))
                return selector;
        return wanted[stores(runs.front(), wanted[0]) || stored.empty() ? 0 : 1];
    }

    FigureSpec specOf(PlotKind kind, const std::vector<std::size_t>& runs) const {
        FigureSpec spec;
        spec.layout = FigureTemplate::Plot;
        for (const std::size_t run : runs)
            spec.runs.push_back({std::filesystem::absolute(m_options.runs.files[run]), {}, m_data.runs[run].label});
        spec.benchmark = m_data.runs[runs.front()].benchmark->root;
        spec.chart.kind = ChartSource::kPlotNames[static_cast<std::size_t>(kind)];
        spec.chart.selector = storedSelector(runs);
        spec.page.width = kPlotWidth;
        spec.page.maxHeight = 2000;
        spec.anonymise = m_options.anonymise;
        return spec;
    }

    /// Right answers by what the benchmark groups its samples by.
    Result<Done> addAccuracy(const std::vector<std::size_t>& runs) {
        for (const char* group : {"pattern", "task", "source"}) {
            const Benchmark& benchmark = *m_data.runs[runs.front()].benchmark;
            const bool known = std::any_of(benchmark.samples.begin(), benchmark.samples.end(),
                                           [group](const Sample& sample) { return sample.tags.contains(group); });
            if (!known)
                continue;
            FigureSpec spec = specOf(PlotKind::Accuracy, runs);
            spec.chart.group = group;
            GS_CHECK(add(PlotKind::Accuracy, spec));
        }
        return Done{};
    }

    Result<Done> addRuns(const std::vector<std::size_t>& runs) {
        for (std::size_t r = 1; r < runs.size(); ++r)
            GS_CHECK(add(PlotKind::Runs, specOf(PlotKind::Runs, {runs.front(), runs[r]})));
        return Done{};
    }

    Result<Done> add(PlotKind kind, const FigureSpec& spec) {
        std::string title = toUtf8(plotTitle(kind));
        if (kind == PlotKind::Accuracy)
            title += " " + spec.chart.group;
        if (kind == PlotKind::Runs)
            title += ": " + spec.runs[0].label + " and " + spec.runs[1].label;
        const Result<DrawnFigure> drawn = drawFigure(m_source, spec, {}, m_progress);
        if (!drawn.has_value() && drawn.error().code == ErrorCode::InvalidInput) {
            m_missing.push_back(title + ": " + drawn.error().message);
            return Done{};
        }
        if (!drawn.has_value())
            return drawn.error();
        return addDrawn(title, *drawn);
    }

    Result<Done> addDrawn(const std::string& title, const DrawnFigure& drawn) {
        const std::string said = toUtf8(drawn.figure.caption);
        const auto figure = m_page.in("figure");
        for (std::size_t p = 0; p < drawn.figure.pages.size(); ++p) {
            GS_TRY(const std::string svg, svgBytes(drawn.figure, static_cast<int>(p)));
            const QSizeF size = drawn.figure.pages[p].size;
            // As a picture: fonts and ids of one plot must not meet those of another.
            m_page.empty("img", {{"src", "data:image/svg+xml;base64," + QByteArray::fromStdString(svg).toBase64().toStdString()},
                                 {"alt", p == 0 ? title + ". " + said : title + ", continued."},
                                 {"width", htmlNumber(size.width() * 4 / 3)},
                                 {"height", htmlNumber(size.height() * 4 / 3)}});
        }
        {
            const auto caption = m_page.in("figcaption");
            m_page.element("strong", title + ". ");
            m_page.text(said);
            for (const QString& note : drawn.figure.notes)
                m_page.text(" " + toUtf8(note));
        }
        addNumbers(title, drawn.data);
        return Done{};
    }

    /// What the bars say, for those who do not see them.
    void addNumbers(const std::string& title, const FigureData& data) {
        if (data.plots.empty() || data.plots.front().bars.empty() || data.plots.front().bars.size() > kMostBarsInTable)
            return;
        Table table{"plot", title + ": numbers", {{"bar", "Bar", "", ""}}, {}, {}};
        for (std::size_t r = 0; r < data.plots.size() && r < data.runs.size(); ++r)
            table.columns.push_back({"run", data.runs[r].label, "", ""});
        for (std::size_t b = 0; b < data.plots.front().bars.size(); ++b) {
            Row row;
            row.cells.push_back(Cell::of(toUtf8(plotBarName(data.plots.front(), data.plots.front().bars[b]))));
            for (std::size_t r = 0; r + 1 < table.columns.size(); ++r)
                row.cells.push_back(Cell::of(numberOf(data.plots[r], data.plots.front().bars[b])));
            table.rows.push_back(std::move(row));
        }
        const auto more = m_page.in("details");
        m_page.element("summary", "Numbers of this plot");
        addTable(m_page, table, "plot-" + std::to_string(++m_tables));
    }

    /// Of the same bar in another run; runs may lack some.
    static std::string numberOf(const SamplePlot& plot, const PlotBar& like) {
        const auto bar = std::find_if(plot.bars.begin(), plot.bars.end(), [&like](const PlotBar& one) { return one.row == like.row && one.name == like.name; });
        return bar == plot.bars.end() ? std::string("–") : toUtf8(plotBarNumber(plot, *bar));
    }

    Html& m_page;
    const ReportData& m_data;
    const ReportOptions& m_options;
    const Progress& m_progress;
    FigureSource m_source;
    std::vector<std::string> m_missing;  ///< why there is no plot, a sentence each
    int m_tables = 0;
};

}  // namespace

Result<Done> addPlots(Html& page, const ReportData& data, const ReportOptions& options, const Progress& progress) {
    const auto section = page.in("section", {{"id", "plots"}, {"aria-labelledby", "plots-title"}});
    page.element("h2", "Plots", {{"id", "plots-title"}});
    if (!options.runs.profile.empty() || !options.runs.defects.empty())
        page.element("p", "Plots show the scores as the runs store them, under the profiles the runs were made with.");
    PlotWriter writer(page, data, options, progress);
    const auto groups = data.byBenchmark();
    for (const std::vector<std::size_t>& group : groups)
        GS_CHECK(writer.addGroup(group, groups.size() > 1));
    return Done{};
}

}  // namespace groundscope
