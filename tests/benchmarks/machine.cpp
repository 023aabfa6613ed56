// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/machine.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sched.h>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace groundscope::bench {
namespace {

/// The value of a line "name : value" of /proc/cpuinfo, of the first processor.
std::string cpuInfo(std::string_view name) {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        const std::size_t colon = line.find(':');
        if (line.starts_with(name) && colon != std::string::npos && colon + 2 < line.size())
            return line.substr(colon + 2);
    }
    return {};
}

std::string vectorUnitsOf(const std::string& flags) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kUnits{{{" avx2 ", "AVX2"},
                                                                                   {" avx512f ", "AVX-512"},
                                                                                   {" avx512_vnni ", "VNNI"},
                                                                                   {" avx512_bf16 ", "BF16"},
                                                                                   {" amx_bf16 ", "AMX BF16"},
                                                                                   {" asimd ", "Advanced SIMD"}}};
    std::string text;
    for (const auto& [flag, name] : kUnits)
        if ((" " + flags + " ").find(flag) != std::string::npos)
            text += (text.empty() ? "" : ", ") + std::string(name);
    return text;
}

int usableThreads() {
    cpu_set_t set;
    CPU_ZERO(&set);
    return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
}

std::string now() {
    const std::time_t time = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&time, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &parts);
    return text;
}

Machine measured() {
    Machine machine;
    machine.processor = cpuInfo("model name");
    if (machine.processor.empty())
        machine.processor = "unnamed processor";
    machine.threads = usableThreads();
    machine.memory = static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 30);
    machine.vectorUnits = vectorUnitsOf(cpuInfo("flags") + " " + cpuInfo("Features"));
    machine.compiler = GROUNDSCOPE_COMPILER;
    machine.libraries = GROUNDSCOPE_LIBRARIES;
    machine.date = now();
    std::array<double, 1> load{};
    machine.load = getloadavg(load.data(), 1) == 1 ? load[0] : 0;
    return machine;
}

}  // namespace

std::string Machine::name() const {
    return processor + ", " + std::to_string(threads) + (threads == 1 ? " thread" : " threads");
}

std::string Machine::line() const {
    char numbers[96];
    std::snprintf(numbers, sizeof numbers, "%.0f GiB of memory", memory);
    std::string text = name() + ", " + numbers + (vectorUnits.empty() ? "" : ", " + vectorUnits) + "; " + compiler + "; " + libraries;
    std::snprintf(numbers, sizeof numbers, "; load %.2f at the start", load);
    return text + "; " + date + " UTC" + numbers;
}

const Machine& thisMachine() {
    static const Machine machine = measured();
    return machine;
}

}  // namespace groundscope::bench
