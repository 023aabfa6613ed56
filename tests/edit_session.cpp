// SPDX-License-Identifier: GPL-3.0-or-later
// edit-session FOLDER SEED FROM: goes on with a scripted editing session from step FROM, until it is killed. Says on
// standard output what it did ("made STEP MILLISECONDS"), and up to where all was reported as saved ("saved STEP").
#include "tests/support/edit_script.h"

#include <chrono>
#include <cstdio>
#include <string>
#include <thread>
#include <unistd.h>

using namespace groundscope;

namespace {

constexpr int kSamples = 5;
constexpr int kStepsAnOpening = 60;
constexpr int kStepsASync = 9;

void say(const std::string& line) {
    if (::write(STDOUT_FILENO, line.data(), line.size()) < 0)
        std::_Exit(3);
}

long long milliseconds() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

int work(const Benchmark& benchmark, test::EditScript& script, std::mt19937& pause) {
    for (;;) {
        EditFile::Options options;
        options.fallbackFolder = benchmark.root / "fallback";
        auto opened = EditFile::open(benchmark, benchmark.root, options);
        if (!opened.has_value() || !test::sameHistory(opened->history, script.history())) {
            std::fprintf(stderr, "edit-session: %s\n",
                         opened.has_value() ? "what was opened is not what was made" : describe(opened.error()).c_str());
            return 2;
        }
        if (!opened->file->lock().has_value())
            return 2;
        for (int i = 0; i < kStepsAnOpening; ++i) {
            script.step(opened->file.get());
            say("made " + std::to_string(script.steps()) + " " + std::to_string(milliseconds()) + "\n");
            if (pause() % kStepsASync == 0 && opened->file->sync().has_value())
                say("saved " + std::to_string(script.steps()) + "\n");
            std::this_thread::sleep_for(std::chrono::microseconds(pause() % 4000));
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4)
        return 1;
    const Benchmark benchmark = test::editableBenchmark(argv[1], kSamples);
    const auto seed = static_cast<unsigned int>(std::stoul(argv[2]));
    test::EditScript script(benchmark, seed);
    while (script.steps() < std::stoi(argv[3]))
        script.step(nullptr);
    std::mt19937 pause(seed + static_cast<unsigned int>(script.steps()));
    return work(benchmark, script, pause);
}
