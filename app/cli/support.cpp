// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include <signal.h>
#include <unistd.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <map>
#include <sstream>

namespace groundscope {
namespace {

using namespace std::chrono_literals;

constexpr auto kLinePeriod = 5s;        // without a terminal
constexpr auto kTerminalPeriod = 100ms;

volatile sig_atomic_t g_signals = 0;

extern "C" void onStopSignal(int) {
    if (g_signals != 0)
        _exit(130);  // the second one: at once
    g_signals = 1;
}

}  // namespace

int fail(const Error& error) {
    std::cerr << "groundscope-cli: " << describe(error) << '\n';
    return error.code == ErrorCode::Cancelled ? kExitSomeFailed : kExitBadInput;
}

void warn(const std::string& message) {
    std::cerr << "groundscope-cli: " << message << '\n';
}

void printNotes(const std::vector<DataNote>& notes) {
    constexpr int kNotesAKind = 10;
    std::map<std::string, int> printed;
    for (const DataNote& note : notes)
        if (++printed[note.kind] <= kNotesAKind)
            warn(note.where + ": " + (note.sampleId.empty() ? "" : "image " + note.sampleId + ": ") + note.message);
    for (const auto& [kind, count] : printed)
        if (count > kNotesAKind)
            warn("… and " + std::to_string(count - kNotesAKind) + " more of the kind " + kind + " (--json lists all)");
}

void printJson(const Json& json) {
    std::cout << dumpJson(json, 2) << std::endl;
}

StopSignal::StopSignal()
    : m_watch([this](const std::stop_token& over) {
          while (!over.stop_requested() && g_signals == 0)
              std::this_thread::sleep_for(20ms);
          if (g_signals != 0)
              m_stop.request_stop();
      }) {
    struct sigaction action {};
    action.sa_handler = onStopSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

ProgressLine::ProgressLine() : m_terminal(isatty(STDERR_FILENO) == 1) {
    if (!m_terminal)
        m_last = std::chrono::steady_clock::now();  // nothing to tell of what is over within a period
}

void ProgressLine::show(const std::string& text) {
    const auto now = std::chrono::steady_clock::now();
    if (m_last.time_since_epoch().count() != 0 && now - m_last < (m_terminal ? kTerminalPeriod : kLinePeriod))
        return;
    m_last = now;
    if (m_terminal)
        std::cerr << "\r\x1b[K" << text << std::flush;
    else
        std::cerr << text << std::endl;
    m_shown = m_terminal;
}

void ProgressLine::clear() {
    if (m_shown)
        std::cerr << "\r\x1b[K" << std::flush;
    m_shown = false;
}

Progress ProgressLine::progress(const std::stop_token& stop) {
    Progress progress;
    progress.stop = stop;
    progress.report = [this](const std::string& what, std::int64_t done, std::int64_t total) {
        show(total > 0 ? what + " " + std::to_string(done) + "/" + std::to_string(total) : what);
    };
    return progress;
}

std::string durationText(double seconds) {
    const auto whole = static_cast<long long>(std::llround(seconds));
    if (whole < 60)
        return std::to_string(whole) + " s";
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole % 3600 / 60) + " min";
}

std::string bytesText(double bytes) {
    static constexpr std::array kUnits{"B", "kB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    while (bytes >= 1000 && unit + 1 < kUnits.size()) {
        bytes /= 1000;
        ++unit;
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), unit == 0 ? "%.0f %s" : "%.1f %s", bytes, kUnits[unit]);
    return text.data();
}

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

Result<TensorAddress> tensorAddress(const std::string& option, const std::string& text) {
    const auto colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0 || colon + 1 == text.size())
        return Error{ErrorCode::InvalidInput, "\"" + text + "\" is not of the form FILE:KEY.", option};
    return TensorAddress{text.substr(0, colon), text.substr(colon + 1)};
}

}  // namespace groundscope
