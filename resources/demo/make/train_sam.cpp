// SPDX-License-Identifier: GPL-3.0-or-later
// Trains the demo's segmenter, or writes a trained one as a checkpoint folder.
#include "resources/demo/make/sam_trainer.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

using namespace groundscope;
using namespace groundscope::demo;

namespace {

constexpr const char* kUsage =
    "Usage: demo-train-sam FOLDER [--seed N] [--threads N] [--minutes M] [--rate R]\n"
    "       demo-train-sam FOLDER --export CHECKPOINT\n"
    "FOLDER gets state.safetensors and log.jsonl; a state that is there is continued.\n"
    "OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 keep every replica on one core.\n";

bool parse(const std::vector<std::string>& arguments, SamTrainerOptions& options) {
    for (std::size_t i = 1; i < arguments.size(); i += 2) {
        if (i + 1 >= arguments.size())
            return false;
        const char* value = arguments[i + 1].c_str();
        if (arguments[i] == "--seed")
            options.seed = std::strtoull(value, nullptr, 10);
        else if (arguments[i] == "--threads")
            options.threads = std::max(1, std::atoi(value));
        else if (arguments[i] == "--minutes")
            options.minutes = std::strtod(value, nullptr);
        else if (arguments[i] == "--rate")
            options.learningRate = std::strtod(value, nullptr);
        else
            return false;
    }
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    SamTrainerOptions options;
    Result<Done> done = Done{};
    if (arguments.size() == 3 && arguments[1] == "--export") {
        done = exportSam(arguments[0], arguments[2]);
    } else if (!arguments.empty() && parse(arguments, options)) {
        options.folder = arguments[0];
        std::filesystem::create_directories(options.folder);
        done = trainSam(options);
    } else {
        std::cerr << kUsage;
        return 2;
    }
    if (!done) {
        std::cerr << describe(done.error()) << "\n";
        return 2;
    }
    return 0;
}
