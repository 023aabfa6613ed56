// SPDX-License-Identifier: GPL-3.0-or-later
/// What all commands of groundscope-cli share: exit codes, messages, the stop signal, the progress line.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/json.h"

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace CLI {
class App;
}

namespace groundscope {

/// Exit codes, as in groundscope-cli(1).
inline constexpr int kExitOk = 0;
inline constexpr int kExitSomeFailed = 1;  ///< some samples failed, or the run was stopped
inline constexpr int kExitBadInput = 2;    ///< bad usage or input

/// What a command line asked for, to be done once parsing is over. Returns the exit code.
using Action = std::function<int()>;

/// Prints the error as one sentence on standard error. Returns the exit code that goes with it.
int fail(const Error& error);
/// One warning on standard error.
void warn(const std::string& message);
/// Notes on standard error, of each kind at most ten and how many more there are.
void printNotes(const std::vector<DataNote>& notes);
/// The JSON and a line feed on standard output.
void printJson(const Json& json);

/// Ctrl+C and SIGTERM: the first asks for a stop, the second ends the program at once. One at a time.
class StopSignal {
  public:
    StopSignal();
    ~StopSignal() = default;
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    [[nodiscard]] bool asked() const { return m_stop.stop_requested(); }

  private:
    std::stop_source m_stop;
    std::jthread m_watch;  // a handler may only set a flag: this thread looks at it
};

/// One line on standard error that is written over on a terminal; elsewhere a line every few seconds.
class ProgressLine {
  public:
    ProgressLine();
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    void show(const std::string& text);
    /// Takes the line away before other output.
    void clear();
    /// Progress whose reports end up here: "load 3/8".
    [[nodiscard]] Progress progress(const std::stop_token& stop);

  private:
    bool m_terminal = false;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_last{};
};

/// "12 s", "3 min 20 s", "2 h 5 min".
std::string durationText(double seconds);
/// "1.3 GB"
std::string bytesText(double bytes);
/// Splits at `separator`; an empty text has no parts.
std::vector<std::string> split(const std::string& text, char separator);

/// "file:key" of --from and its like; the key is what follows the last colon. InvalidInput without one.
struct TensorAddress {
    std::string file;
    std::string key;
};
Result<TensorAddress> tensorAddress(const std::string& option, const std::string& text);

/// Each command group adds its sub-commands; their actions go into `action` when chosen.
void addAudit(CLI::App& program, Action& action);
void addBuild(CLI::App& program, Action& action);
void addInfo(CLI::App& program, Action& action);
void addGround(CLI::App& program, Action& action);
void addRun(CLI::App& program, Action& action);
void addEvaluate(CLI::App& program, Action& action);
void addFigure(CLI::App& program, Action& action);
void addTrace(CLI::App& program, Action& action);
void addPhrases(CLI::App& program, Action& action);
void addConcepts(CLI::App& program, Action& action);
void addJudge(CLI::App& program, Action& action);
void addMerge(CLI::App& program, Action& action);
void addStatus(CLI::App& program, Action& action);
void addImport(CLI::App& program, Action& action);
void addSelect(CLI::App& program, Action& action);
void addTable(CLI::App& program, Action& action);
void addCompare(CLI::App& program, Action& action);
void addExport(CLI::App& program, Action& action);
void addPatch(CLI::App& program, Action& action);
void addConvert(CLI::App& program, Action& action);
void addCheck(CLI::App& program, Action& action);
void addReport(CLI::App& program, Action& action);

}  // namespace groundscope
