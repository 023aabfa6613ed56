// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/sample_plots.h"

#include "core/metrics/emergence.h"
#include "core/metrics/query_terms.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <map>
#include <utility>

namespace groundscope {
namespace {

constexpr std::string_view kIou = "iou.";
constexpr std::string_view kOtherIou = "other.iou.";
constexpr std::string_view kLetters = "abcdef";
constexpr std::array kCauses{"phrase-missing", "point-wrong", "sam-wrong", "selector-wrong", "unknown", "none"};

/// "0.3": the lower edge of a bin.
std::string edgeText(int bin) {
    return bin >= kPlotBins ? "1" : bin <= 0 ? "0" : "0." + std::to_string(bin);
}

/// By comparing with the edges as queries do: no rounding of products. Nothing for what is below 0 or not a number.
std::optional<int> binOf(double value) {
    if (!(value >= 0))
        return std::nullopt;
    int bin = 0;
    while (bin + 1 < kPlotBins && value >= static_cast<double>(bin + 1) / kPlotBins)
        ++bin;
    return bin;
}

std::string rangeQuery(const std::string& field, int first, int last) {
    const std::string from = edgeText(first) + "<=" + field;
    return last + 1 >= kPlotBins ? from : from + "<" + edgeText(last + 1);
}

std::string iouField(std::string_view prefix, const std::string& selector) {
    return std::string(prefix) + shortSelector(selector);
}

/// A table with the rows that are listed marked.
struct Listed {
    const SampleTable& table;
    std::vector<char> mark;

    Listed(const SampleTable& samples, std::span<const std::uint32_t> rows) : table(samples), mark(samples.rows(), 0) {
        for (const std::uint32_t row : rows)
            if (row < mark.size())
                mark[row] = 1;
    }
    [[nodiscard]] const FieldColumn* column(std::string_view name, FieldKind kind) const {
        const FieldColumn* found = table.find(name);
        return found != nullptr && found->kind() == kind ? found : nullptr;
    }
    void count(SamplePlot& plot, PlotBar& bar, std::size_t row) const {
        ++bar.all;
        ++plot.all;
        bar.listed += static_cast<std::size_t>(mark[row]);
        plot.listed += static_cast<std::size_t>(mark[row]);
    }
};

/// Ten bars of one field of numbers, appended; none when no sample has a value.
void addBins(const Listed& listed, const std::string& field, const std::string& row, SamplePlot& plot) {
    const FieldColumn* values = listed.column(field, FieldKind::Number);
    if (values == nullptr)
        return;
    const std::size_t first = plot.bars.size();
    const std::size_t before = plot.all;
    for (int bin = 0; bin < kPlotBins; ++bin) {
        PlotBar& bar = plot.bars.emplace_back();
        bar.row = row;
        bar.name = std::to_string(bin);
        bar.query = rangeQuery(field, bin, bin);
    }
    for (std::size_t i = 0; i < listed.table.rows(); ++i)
        if (const auto bin = binOf(values->number(i)))
            listed.count(plot, plot.bars[first + static_cast<std::size_t>(*bin)], i);
    if (plot.all == before)
        plot.bars.resize(first);
}

void addConcepts(const Listed& listed, SamplePlot& plot) {
    const FieldColumn* letters = listed.column("concept", FieldKind::Texts);
    const FieldColumn* location = listed.column("location", FieldKind::Number);
    if (letters == nullptr || location == nullptr)
        return;
    for (const char letter : kLetters)
        plot.bars.push_back({{}, {letter}, std::string("concept=") + letter, 0, 0, {}, {}, false});
    plot.bars.push_back({{}, {}, "not has:concept and has:location", 0, 0, {}, {}, false});
    for (std::size_t row = 0; row < listed.table.rows(); ++row) {
        if (!letters->has(row) && location->has(row))
            listed.count(plot, plot.bars.back(), row);
        letters->anyText(row, [&](std::string_view text) {
            if (const std::size_t at = kLetters.find(text); text.size() == 1 && at != std::string_view::npos)
                listed.count(plot, plot.bars[at], row);
            return false;
        });
    }
    if (plot.all == 0)
        plot.bars.clear();
}

void addFailures(const Listed& listed, SamplePlot& plot) {
    const FieldColumn* answers = listed.column("vqa", FieldKind::Category);
    const std::string field = iouField(kIou, plot.choice.selector);
    const FieldColumn* ious = listed.column(field, FieldKind::Number);
    if (answers == nullptr || ious == nullptr)
        return;
    for (const char* answer : {"right", "wrong"})
        for (const bool right : {true, false})
            plot.bars.push_back({{}, std::string(answer) + (right ? "/right" : "/wrong"),
                                 std::string("vqa=") + answer + " and " + field + (right ? ">=0.5" : "<0.5"), 0, 0, {}, {}, false});
    for (std::size_t row = 0; row < listed.table.rows(); ++row)
        if (answers->has(row) && ious->has(row))
            listed.count(plot, plot.bars[(answers->text(row) == "right" ? 0U : 2U) + (ious->number(row) >= kGoodIou ? 0U : 1U)], row);
    if (plot.all == 0)
        plot.bars.clear();
}

/// Values by how many samples have them, the most first; then by name.
void addAccuracy(const Listed& listed, SamplePlot& plot) {
    const FieldColumn* answers = listed.column("vqa", FieldKind::Category);
    const FieldColumn* groups = listed.column(plot.choice.group, FieldKind::Category);
    if (answers == nullptr || groups == nullptr)
        return;
    std::vector<PlotBar> bars(groups->categories().size());
    std::vector<std::pair<std::size_t, std::size_t>> right(bars.size());  // among all, among the listed
    for (std::size_t row = 0; row < listed.table.rows(); ++row) {
        if (!answers->has(row) || !groups->has(row))
            continue;
        const std::uint32_t code = groups->category(row);
        listed.count(plot, bars[code], row);
        if (answers->text(row) == "right") {
            ++right[code].first;
            right[code].second += static_cast<std::size_t>(listed.mark[row]);
        }
    }
    for (std::size_t code = 0; code < bars.size(); ++code) {
        PlotBar& bar = bars[code];
        bar.name = groups->categories()[code];
        bar.query = queryFor(plot.choice.group, bar.name) + " and has:vqa";
        if (bar.all > 0)
            bar.valueAll = static_cast<double>(right[code].first) / static_cast<double>(bar.all);
        if (bar.listed > 0)
            bar.value = static_cast<double>(right[code].second) / static_cast<double>(bar.listed);
    }
    std::erase_if(bars, [](const PlotBar& bar) { return bar.all == 0; });
    std::sort(bars.begin(), bars.end(), [](const PlotBar& a, const PlotBar& b) {
        return a.all != b.all ? a.all > b.all : a.name < b.name;
    });
    plot.bars = std::move(bars);
}

/// Sums of one set of samples.
struct Loss {
    double oracle = 0;
    double chosen = 0;
    std::map<std::string, double, std::less<>> byCause;
    std::size_t count = 0;

    void add(double oracleIou, double chosenIou, std::string_view cause) {
        oracle += oracleIou;
        chosen += chosenIou;
        byCause[std::string(cause)] += oracleIou - chosenIou;
        ++count;
    }
    [[nodiscard]] std::optional<double> mean(const std::string& bar) const {
        if (count == 0)
            return std::nullopt;
        const auto found = byCause.find(bar);
        const double sum = bar == "oracle"              ? oracle
                           : bar == "automatic"         ? chosen
                           : found == byCause.end() ? 0.0
                                                        : found->second;
        return sum / static_cast<double>(count);
    }
};

void addRegret(const Listed& listed, SamplePlot& plot) {
    const FieldColumn* causes = listed.column("cause", FieldKind::Category);
    const FieldColumn* oracle = listed.column("iou.oracle", FieldKind::Number);
    const FieldColumn* chosen = listed.column("iou.automatic", FieldKind::Number);
    if (causes == nullptr || oracle == nullptr || chosen == nullptr)
        return;
    const std::string everything = "has:cause and has:regret";
    std::vector<PlotBar> bars{{{}, "oracle", everything, 0, 0, {}, {}, false}};
    for (const char* cause : kCauses)
        bars.push_back({{}, cause, queryFor("cause", cause) + " and has:regret", 0, 0, {}, {}, false});
    bars.push_back({{}, "automatic", everything, 0, 0, {}, {}, false});
    Loss all;
    Loss some;
    for (std::size_t row = 0; row < listed.table.rows(); ++row) {
        if (!causes->has(row) || !oracle->has(row) || !chosen->has(row))
            continue;
        all.add(oracle->number(row), chosen->number(row), causes->text(row));
        if (listed.mark[row])
            some.add(oracle->number(row), chosen->number(row), causes->text(row));
        for (PlotBar& bar : bars)
            if (bar.name == causes->text(row))
                listed.count(plot, bar, row);
    }
    for (PlotBar* end : {&bars.front(), &bars.back()})
        end->all = plot.all, end->listed = plot.listed;
    for (PlotBar& bar : bars) {
        bar.value = some.mean(bar.name);
        bar.valueAll = all.mean(bar.name);
    }
    std::erase_if(bars, [](const PlotBar& bar) { return bar.all == 0; });
    plot.bars = std::move(bars);
}

std::string cellQuery(const std::string& selector, int left, int right, int bottom, int top) {
    return rangeQuery(iouField(kIou, selector), left, right) + " and " +
           rangeQuery(iouField(kOtherIou, selector), bottom, top);
}

void addRuns(const Listed& listed, SamplePlot& plot) {
    const FieldColumn* here = listed.column(iouField(kIou, plot.choice.selector), FieldKind::Number);
    const FieldColumn* there = listed.column(iouField(kOtherIou, plot.choice.selector), FieldKind::Number);
    if (here == nullptr || there == nullptr)
        return;
    for (int x = 0; x < kPlotBins; ++x)
        for (int y = 0; y < kPlotBins; ++y)
            plot.bars.push_back({{}, std::to_string(x) + "," + std::to_string(y),
                                 cellQuery(plot.choice.selector, x, x, y, y), 0, 0, {}, {}, false});
    for (std::size_t row = 0; row < listed.table.rows(); ++row) {
        const auto x = binOf(here->number(row));
        const auto y = binOf(there->number(row));
        if (!x || !y)
            continue;
        listed.count(plot, plot.bars[static_cast<std::size_t>(*x * kPlotBins + *y)], row);
        plot.points.push_back({static_cast<float>(here->number(row)), static_cast<float>(there->number(row)), listed.mark[row] != 0});
    }
    if (plot.all == 0)
        plot.bars.clear();
}

bool isBenchmarkField(const std::string& name) {
    constexpr std::array kOthers{"state", "vqa", "cause", "corrected"};
    return !name.starts_with("reason.") && name.find(' ') == std::string::npos &&
           std::find(kOthers.begin(), kOthers.end(), name) == kOthers.end();
}

}  // namespace

SamplePlot plotSamples(PlotKind kind, const PlotChoice& choice, const SampleTable& table,
                       std::span<const std::uint32_t> rows, std::string_view query) {
    const Listed listed(table, rows);
    SamplePlot plot;
    plot.kind = kind;
    plot.choice = choice;
    switch (kind) {
        case PlotKind::Location:
            addBins(listed, "location", {}, plot);
            break;
        case PlotKind::Concepts:
            addConcepts(listed, plot);
            break;
        case PlotKind::Failures:
            addFailures(listed, plot);
            break;
        case PlotKind::Accuracy:
            addAccuracy(listed, plot);
            break;
        case PlotKind::Iou:
            for (const std::string& selector : plotSelectors(table))
                addBins(listed, iouField(kIou, selector), selector, plot);
            break;
        case PlotKind::Regret:
            addRegret(listed, plot);
            break;
        case PlotKind::Runs:
            addRuns(listed, plot);
            break;
    }
    for (PlotBar& bar : plot.bars)
        bar.asked = asksFor(query, bar.query);
    return plot;
}

PlotSet plotEverything(const PlotChoices& choices, const SampleTable& table, std::span<const std::uint32_t> rows,
                       std::string_view query) {
    PlotSet set;
    set.groups = plotGroups(table);
    set.selectors = plotSelectors(table);
    set.all = table.rows();
    set.listed = rows.size();
    for (std::size_t i = 0; i < kPlotKinds.size(); ++i)
        set.plots[i] = plotSamples(kPlotKinds[i], choices[i], table, rows, query);
    return set;
}

std::string queryOver(const SamplePlot& plot, std::size_t first, std::size_t last) {
    const auto number = [](const std::string& text) { return std::atoi(text.c_str()); };
    const PlotBar& a = plot.bars[first];
    const PlotBar& b = plot.bars[last];
    if (plot.kind == PlotKind::Runs) {
        const auto y = [&](const PlotBar& bar) { return number(bar.name.substr(bar.name.find(',') + 1)); };
        const auto [left, right] = std::minmax({number(a.name), number(b.name)});
        const auto [bottom, top] = std::minmax({y(a), y(b)});
        return cellQuery(plot.choice.selector, left, right, bottom, top);
    }
    if ((plot.kind == PlotKind::Location || plot.kind == PlotKind::Iou) && a.row == b.row) {
        const auto [low, high] = std::minmax({number(a.name), number(b.name)});
        return rangeQuery(a.row.empty() ? "location" : iouField(kIou, a.row), low, high);
    }
    return b.query;
}

std::vector<std::string> plotGroups(const SampleTable& table) {
    std::vector<std::string> names;
    for (const FieldColumn& field : table.fields())
        if (field.kind() == FieldKind::Category && isBenchmarkField(field.name()) && field.categories().size() > 2 &&
            field.categories().size() <= kMaxFacetValues + 1)  // "nothing" is one of them
            names.push_back(field.name());
    return names;
}

std::vector<std::string> plotSelectors(const SampleTable& table) {
    std::vector<std::string> names;
    for (const FieldColumn& field : table.fields()) {
        if (field.kind() != FieldKind::Number || !field.name().starts_with(kIou))
            continue;
        for (std::size_t row = 0; row < table.rows(); ++row)
            if (field.has(row)) {
                names.push_back(field.name().substr(kIou.size()));
                break;
            }
    }
    return names;
}

}  // namespace groundscope
