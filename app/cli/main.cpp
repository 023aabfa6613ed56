// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli: every command is one line of kCommands.
#include "app/cli/query.h"
#include "app/cli/support.h"
#include "core/infer/model_zoo.h"
#include "core/version.h"

#include <CLI/CLI.hpp>

#include <array>
#include <csignal>
#include <iostream>

namespace {

using groundscope::Action;

struct Command {
    const char* name;
    void (*add)(CLI::App& program, Action& action);
};

constexpr std::array kCommands{Command{"info", groundscope::addInfo},         Command{"ground", groundscope::addGround},
                               Command{"run", groundscope::addRun},           Command{"evaluate", groundscope::addEvaluate},
                               Command{"trace", groundscope::addTrace},       Command{"phrases", groundscope::addPhrases},
                               Command{"judge", groundscope::addJudge},       Command{"import", groundscope::addImport},
                               Command{"concepts", groundscope::addConcepts}, Command{"select", groundscope::addSelect},
                               Command{"table", groundscope::addTable},       Command{"compare", groundscope::addCompare},
                               Command{"export", groundscope::addExport},     Command{"convert", groundscope::addConvert},
                               Command{"check", groundscope::addCheck},       Command{"build", groundscope::addBuild},
                               Command{"patch", groundscope::addPatch},         Command{"query", groundscope::addQuery},
                               Command{"audit", groundscope::addAudit},         Command{"figure", groundscope::addFigure},
                               Command{"report", groundscope::addReport},       Command{"merge", groundscope::addMerge},
                               Command{"status", groundscope::addStatus}};

std::string versionText() {
    std::string text = "groundscope-cli " + groundscope::programVersion() + " (LibTorch " + groundscope::torchVersion();
    for (const auto& [library, version] : groundscope::libraryVersions())
        text += ", " + library + " " + version;
    return text + ")";
}

int runProgram(int argc, char** argv) {
    CLI::App program("See when and where multimodal language models ground what they say.", "groundscope-cli");
    program.set_version_flag("--version", versionText());
    program.require_subcommand(1);
    program.footer("Exit codes: 0 ok, 1 some samples failed, 2 bad usage or input. See groundscope-cli(1).");
    Action action;
    for (const Command& command : kCommands)
        command.add(program, action);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        if (problem.get_exit_code() == 0)
            return program.exit(problem);  // --help, --version
        std::cerr << "groundscope-cli: " << problem.what() << " (groundscope-cli --help lists what there is)\n";
        return groundscope::kExitBadInput;
    }
    return action();
}

}  // namespace

int main(int argc, char** argv) {
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on file sizes is an error of writing, like a full disk
    try {
        return runProgram(argc, argv);
    } catch (const std::exception& problem) {
        return groundscope::fail({groundscope::ErrorCode::Internal, problem.what(), "unexpected failure"});
    }
}
