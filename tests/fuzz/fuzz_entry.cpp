// SPDX-License-Identifier: GPL-3.0-or-later
// The door for libFuzzer: coverage shows it the way, half of its changes are ours.
#include "tests/fuzz/fuzz_readers.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <unistd.h>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::filesystem::path kFolder = std::filesystem::temp_directory_path() / ("fuzz-" + std::to_string(getpid()));
    groundscope::fuzz::runInput({reinterpret_cast<const char*>(data), size}, kFolder);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
    if (seed % 2 == 0 || size == 0)
        return LLVMFuzzerMutate(data, size, most);
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::string made = groundscope::fuzz::mutated(input, input, seed);
    const std::size_t length = std::min(made.size(), most);
    std::memcpy(data, made.data(), length);
    return length;
}
