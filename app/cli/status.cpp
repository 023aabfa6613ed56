// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli status: how far runs are, one by one and all together.
#include "app/cli/support.h"
#include "core/run/run_status.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iomanip>
#include <iostream>
#include <memory>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct StatusOptions {
    std::vector<fs::path> files;
    bool json = false;
};

struct Answers {
    std::vector<RunStatus> runs;
    std::vector<Error> errors;  ///< files that cannot be read
};

const char* nameOf(const RunStatus& run) {
    if (run.activity == RunActivity::Running)
        return "running";
    if (run.isDone())
        return "complete";
    return run.activity == RunActivity::Interrupted ? "interrupted" : "incomplete";
}

Json orNull(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

/// Those that a process works on, or worked on when it was killed.
Json inFlightJson(const RunStatus& run) {
    Json list = Json::array();
    if (run.state && !run.isDone())
        for (const RunState::InFlight& sample : run.state->inFlight)
            list.push_back({{"sample", sample.sampleId}, {"since_utc", sample.sinceUtc}});
    return list;
}

Json runJson(const RunStatus& run) {
    Json json = {{"run", run.file.string()},
                 {"state", nameOf(run)},
                 {"shard", textOf(run.shard)},
                 {"samples", run.total},
                 {"complete", run.complete},
                 {"skipped", run.skipped},
                 {"failed", run.failed},
                 {"unfinished", run.unfinished},
                 {"missing", run.missing},
                 {"in_flight", inFlightJson(run)},
                 {"seconds_left", orNull(run.secondsLeft())},
                 {"host", nullptr},
                 {"process", nullptr},
                 {"updated_utc", nullptr}};
    if (run.state) {
        json["host"] = run.state->host;
        json["process"] = run.state->process;
        json["updated_utc"] = run.state->updatedUtc;
    }
    return json;
}

Json allJson(const Answers& answers, const TotalStatus& all) {
    Json runs = Json::array();
    for (const RunStatus& run : answers.runs)
        runs.push_back(runJson(run));
    Json errors = Json::array();
    for (const Error& error : answers.errors)
        errors.push_back({{"run", error.where}, {"message", error.message}});
    Json absent = Json::array();
    for (const Shard& shard : all.absent)
        absent.push_back(textOf(shard));
    return {{"runs", std::move(runs)},
            {"unreadable", std::move(errors)},
            {"all",
             {{"samples", all.total},
              {"complete", all.complete},
              {"skipped", all.skipped},
              {"failed", all.failed},
              {"unfinished", all.unfinished},
              {"missing", all.missing},
              {"in_flight", all.inFlight},
              {"running", all.running},
              {"absent_shards", std::move(absent)},
              {"seconds_left", orNull(all.secondsLeft)}}}};
}

/// "12 of 435 complete, 1 failed, 2 in flight, 420 missing, about 2 h 3 min left"; what is zero is left out.
std::string countsText(std::size_t complete, std::size_t total, std::size_t failed, std::size_t unfinished,
                       std::size_t inFlight, std::size_t missing, const std::optional<double>& secondsLeft) {
    std::string text = std::to_string(complete) + " of " + std::to_string(total) + " complete";
    const std::size_t waiting = missing - std::min(missing, inFlight);
    for (const auto& [count, what] : {std::pair(failed, " failed"), std::pair(inFlight, " in flight"),
                                      std::pair(unfinished, " unfinished"), std::pair(waiting, " missing")})
        if (count > 0)
            text += ", " + std::to_string(count) + what;
    return secondsLeft ? text + ", about " + durationText(*secondsLeft) + " left" : text;
}

std::string whoText(const RunStatus& run) {
    if (!run.state || run.activity == RunActivity::Idle || (run.isDone() && run.activity != RunActivity::Running))
        return {};
    std::string text = " on " + run.state->host + " (process " + std::to_string(run.state->process) + ")";
    if (run.activity == RunActivity::Running)
        return text + ", last sign " + run.state->updatedUtc;
    text += ", last sign " + run.state->updatedUtc + ", in flight then:";
    for (const RunState::InFlight& sample : run.state->inFlight)
        text += " " + sample.sampleId;
    return text;
}

void printAll(const Answers& answers, const TotalStatus& all) {
    for (const RunStatus& run : answers.runs) {
        std::cout << run.file.string() << (run.shard.isWhole() ? std::string() : ", part " + textOf(run.shard)) << ": "
                  << countsText(run.complete, run.total, run.failed, run.unfinished, run.inFlight(), run.missing,
                                run.secondsLeft())
                  << "\n    " << nameOf(run) << whoText(run) << '\n';
    }
    if (!all.absent.empty()) {
        std::cout << "no file given of part";
        for (const Shard& shard : all.absent)
            std::cout << ' ' << textOf(shard);
        std::cout << '\n';
    }
    if (answers.runs.size() + all.absent.size() == 1)
        return;
    std::cout << "all: "
              << countsText(all.complete, all.total, all.failed, all.unfinished, all.inFlight, all.missing, all.secondsLeft)
              << '\n';
}

int runStatus(const StatusOptions& options) {
    Answers answers;
    for (const fs::path& file : options.files) {
        Result<RunStatus> status = statusOfRun(file);
        if (status.has_value())
            answers.runs.push_back(*std::move(status));
        else
            answers.errors.push_back({status.error().code, status.error().message, file.string()});
    }
    const TotalStatus all = sumOf(answers.runs);
    if (options.json)
        printJson(allJson(answers, all));
    else if (!answers.runs.empty())
        printAll(answers, all);
    for (const Error& error : answers.errors)
        warn(describe(error));
    if (!answers.errors.empty())
        return kExitBadInput;
    return all.complete == all.total ? kExitOk : kExitSomeFailed;
}

}  // namespace

void addStatus(CLI::App& program, Action& action) {
    auto options = std::make_shared<StatusOptions>();
    CLI::App* command = program.add_subcommand("status", "How far runs are: complete, failed, in flight, missing, time left");
    command->add_option("files", options->files, "The .gsrun files")->required();
    command->add_flag("--json", options->json, "One JSON object on standard output");
    command->callback([options, &action] { action = [options] { return runStatus(*options); }; });
}

}  // namespace groundscope
