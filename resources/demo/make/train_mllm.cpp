// SPDX-License-Identifier: GPL-3.0-or-later
// Trains the demo's language model, or writes a trained one as a checkpoint folder.
#include "resources/demo/make/mllm_trainer.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>

using namespace groundscope;
using namespace groundscope::demo;

namespace {

constexpr const char* kUsage =
    "Usage: demo-train-mllm FOLDER [--seed N] [--threads N] [--from PHASE] [--to PHASE] "
    "[PHASE=MINUTES]…\n"
    "       demo-train-mllm FOLDER --export CHECKPOINT\n"
    "Trains in phases. FOLDER holds tokenizer.model (demo-train-tokenizer) and gets "
    "state.safetensors and log.jsonl;\n"
    "a state that is there is"
    " continued. OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 keep every replica on one core.\n";

std::size_t phaseAt(const std::vector<Phase>& phases, const std::string& name) {
    return static_cast<std::size_t>(std::ranges::find(phases, name, &Phase::name) - phases.begin());
}

/// False when an argument is not understood.
bool parse(const std::vector<std::string>& arguments, TrainerOptions& options) {
    std::vector<Phase> phases = mllmPhases();
    std::size_t first = 0;
    std::size_t last = phases.size() - 1;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        const std::size_t equals = argument.find('=');
        const bool option = equals == std::string::npos;
        if (option && ++i >= arguments.size())
            return false;
        const std::string value = option ? arguments[i] : argument.substr(equals + 1);
        if (argument == "--seed")
            options.seed = std::strtoull(value.c_str(), nullptr, 10);
        else if (argument == "--threads")
            options.threads = std::max(1, std::atoi(value.c_str()));
        else if (argument == "--from")
            first = phaseAt(phases, value);
        else if (argument == "--to")
            last = phaseAt(phases, value);
        else if (const std::size_t phase = phaseAt(phases, argument.substr(0, equals));
                 phase < phases.size())
            phases[phase].minutes = std::strtod(value.c_str(), nullptr);
        else
            return false;
    }
    if (first > last || last >= phases.size())
        return false;
    options.phases.assign(phases.begin() + static_cast<std::ptrdiff_t>(first),
                          phases.begin() + static_cast<std::ptrdiff_t>(last) + 1);
    return true;
}

Result<Done> run(const std::vector<std::string>& arguments, bool& understood) {
    TrainerOptions options;
    options.folder = arguments.front();
    if (arguments.size() == 3 && arguments[1] == "--export")
        return exportMllm(options.folder, arguments[2]);
    understood = parse(arguments, options);
    if (!understood)
        return Done{};
    std::filesystem::create_directories(options.folder);
    return trainMllm(options);
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    bool understood = !arguments.empty();
    const Result<Done> done = understood ? run(arguments, understood) : Result<Done>(Done{});
    if (!understood) {
        std::cerr << kUsage;
        return 2;
    }
    if (!done) {
        std::cerr << describe(done.error()) << "\n";
        return 2;
    }
    return 0;
}
