// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/method_section.h"

#include "app/report/report_table.h"
#include "core/version.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

namespace groundscope {
namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

void addFigures(Html& page, const ReportOptions& options) {
    page.element("p",
                 "IoU is the intersection of mask and ground truth over their union; where both are empty it is 1, where one of them is, 0. mIoU is its "
                 "mean over the images that count. A† are answers to the first probing judged right, A answers by letter; M† and M are the mIoU "
                 "of the first and the second probing; S is the harmonic mean of the better accuracy and the better mIoU. Items that the benchmark pairs count as "
                 "right when both are. A mask is good from an IoU of 0.5 on. All sums are in double precision, in the order of the benchmark.");
    page.element("p", "Intervals and paired tests, where there are any, are 95 % bootstrap intervals and sign-flip permutations: seed " +
                          std::to_string(options.seed) + ", " + std::to_string(options.resamples) +
                          " resamples; items that the benchmark pairs are drawn together.");
}

void addSelectors(Html& page, const ReportData& data) {
    std::vector<std::string> names;
    for (const TableRun& run : data.figures)
        for (const SelectorFigures& figures : run.evaluation.selectors)
            if (std::find(names.begin(), names.end(), figures.selector) == names.end())
                names.push_back(figures.selector);
    if (names.empty())
        return;
    page.element("h3", "Selectors");
    const auto list = page.in("dl");
    for (const std::string& name : names) {
        page.element("dt", toUtf8(selectorText(name)));
        page.element("dd", toUtf8(selectorHint(name)));
    }
}

Table switchTable(const std::vector<std::string>& ids, const std::string& title) {
    Table table{"switches", title, {{"id", "Switch", "", ""}, {"meaning", "What is done as the published scripts do it", "", ""}}, {}, {}};
    for (const std::string& id : ids)
        if (const Defect* defect = findDefect(id))
            table.rows.push_back({{}, {Cell::of(id + " " + defect->name), Cell::of(defect->meaning)}});
    return table;
}

void addSwitches(Html& page, const ReportRun& run, const Evaluation& figures, std::size_t index) {
    const Switches made = run.record.config.switches();
    const std::vector<std::string> active = made.active();
    std::string text = "Made under the profile " + run.record.config.profile + ", scored under " + figures.profile + ". ";
    text += active.empty() ? "None of the 38 known defects of the published scripts is imitated."
                           : std::to_string(active.size()) + " of the 38 known defects of the published scripts are imitated: " + joined(active) + ".";
    if (figures.switches != active)
        text += figures.switches.empty() ? " In scoring none is." : " In scoring: " + joined(figures.switches) + ".";
    page.element("p", text);
    if (!active.empty())
        addTable(page, switchTable(active, "Switches of " + run.label), "switches-" + std::to_string(index + 1));
}

void addVersions(Html& page, const ReportRun& run) {
    std::string text = "Made with GroundScope " + (run.record.programVersion.empty() ? "of an unknown version" : run.record.programVersion);
    for (const auto& [library, version] : run.record.versions)
        text += ", " + library + " " + version;
    text += run.record.startedUtc.empty() ? "." : "; begun " + run.record.startedUtc + ".";
    page.element("p", text);
}

}  // namespace

void addMethod(Html& page, const ReportData& data, const ReportOptions& options) {
    const auto section = page.in("section", {{"id", "method"}, {"aria-labelledby", "method-title"}});
    page.element("h2", "Method", {{"id", "method-title"}});
    addFigures(page, options);
    addSelectors(page, data);
    for (std::size_t i = 0; i < data.runs.size(); ++i) {
        const ReportRun& run = data.runs[i];
        page.element("h3", "How " + run.label + " was made");
        for (const std::string& sentence : methodSentences(run.record))
            page.element("p", sentence);
        if (!run.record.config.variant.empty())
            page.element("p", "Prompt variant: " + run.record.config.variant + ".");
        addSwitches(page, run, data.figures[i].evaluation, i);
        addVersions(page, run);
    }
    page.element("p", "Scored and written by GroundScope " + programVersion() + ".");
}

}  // namespace groundscope
