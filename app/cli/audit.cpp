// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli audit: verdicts on the selectors' choices, counted, compared and written out.
#include "app/cli/support.h"
#include "core/run/audit_report.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct AuditOptions {
    fs::path run;
    std::string annotator;
    std::vector<std::string> kappa;
    fs::path output;
    std::string format = "markdown";
};

Json agreementJson(const Agreement& agreement) {
    Json json{{"first", agreement.first},
              {"second", agreement.second},
              {"items", agreement.whole.items},
              {"agreed", agreement.whole.agreed},
              {"kappa", agreement.whole.kappa ? Json(*agreement.whole.kappa) : Json(nullptr)},
              {"only_first", agreement.onlyFirst},
              {"only_second", agreement.onlySecond},
              {"disagreements", Json::array()}};
    for (const Disagreement& difference : agreement.disagreements)
        json["disagreements"].push_back({{"sample", difference.sampleId},
                                         {"pair", difference.item},
                                         {"first", difference.first},
                                         {"second", difference.second}});
    return json;
}

void printAgreement(const Agreement& agreement) {
    std::cout << "\n" << agreement.first << " and " << agreement.second << ": " << agreement.whole.items
              << " verdicts by both, " << agreement.whole.agreed << " alike, kappa ";
    if (agreement.whole.kappa)
        std::cout << *agreement.whole.kappa << "\n";
    else
        std::cout << "not defined\n";
    for (const Disagreement& difference : agreement.disagreements)
        std::cout << "  " << difference.sampleId << " (" << difference.item << "): " << difference.first << " / "
                  << difference.second << "\n";
}

Result<Done> print(const AuditOptions& options, const AuditReport& report, const std::vector<Agreement>& agreements) {
    if (options.format == "json") {
        Json json = tableJson(auditSummaryTable(report.figures));
        json["agreements"] = Json::array();
        for (const Agreement& agreement : agreements)
            json["agreements"].push_back(agreementJson(agreement));
        printJson(json);
        return Done{};
    }
    GS_TRY(const std::string text, formatTables({auditSummaryTable(report.figures)}, options.format));
    std::cout << text;
    for (const Agreement& agreement : agreements)
        printAgreement(agreement);
    return Done{};
}

Result<Done> run(const AuditOptions& options) {
    GS_TRY(const auto store, RunStore::open(options.run, RunStore::Access::ReadOnly));
    GS_TRY(std::vector<Label> labels, store->labels(kAuditKind));
    std::vector<Agreement> agreements;
    if (!options.kappa.empty())
        agreements.push_back(auditAgreement(labels, options.kappa[0], options.kappa[1]));
    if (!options.annotator.empty())
        std::erase_if(labels, [&options](const Label& label) { return label.annotator != options.annotator; });
    const StopSignal signal;
    ProgressLine line;
    GS_TRY(const AuditReport report, auditReport(*store, labels, line.progress(signal.token())));
    line.clear();
    if (report.verdicts.empty())
        warn(options.run.string() + " holds no verdicts of an audit" +
             (options.annotator.empty() ? std::string() : " by " + options.annotator) +
             "; they are given in the window (Ctrl+Shift+V)");
    if (!options.output.empty()) {
        GS_CHECK(writeAudit(report, options.output));
    }
    return print(options, report, agreements);
}

}  // namespace

void addAudit(CLI::App& program, Action& action) {
    auto* command = program.add_subcommand("audit", "Count, compare and write out the verdicts of an audit.");
    auto options = std::make_shared<AuditOptions>();
    command->add_option("run", options->run, "The run (.gsrun)")->required();
    command->add_option("--annotator", options->annotator, "Only this annotator's verdicts");
    command->add_option("--kappa", options->kappa, "Agreement of two annotators: their names")->expected(2);
    command->add_option("--output,-o", options->output, "Write every verdict: .json, else CSV");
    command->add_option("--format", options->format, "Of what is printed: markdown, csv, latex, json");
    command->callback([options, &action] {
        action = [options] {
            const auto done = run(*options);
            return done.has_value() ? kExitOk : fail(done.error());
        };
    });
}

}  // namespace groundscope
