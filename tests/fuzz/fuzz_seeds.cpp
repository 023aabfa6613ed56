// SPDX-License-Identifier: GPL-3.0-or-later
// Seeds for libFuzzer: fuzz-seeds FOLDER
#include "tests/fuzz/fuzz_readers.h"

#include <cstdio>
#include <fstream>

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
    if (argc != 2) {
        std::fprintf(stderr, "usage: fuzz-seeds FOLDER\n");
        return 2;
    }
    const fs::path folder = argv[1];
    const fs::path scratch = folder / "scratch";
    fs::create_directories(scratch);
    int count = 0;
    for (const std::string& input : groundscope::fuzz::seedInputs(scratch))
        std::ofstream(folder / ("seed-" + std::to_string(count++)), std::ios::binary) << input;
    fs::remove_all(scratch);
    std::printf("%d seeds\n", count);
    return 0;
}
