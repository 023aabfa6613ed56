// SPDX-License-Identifier: GPL-3.0-or-later
/// `groundscope-cli import --bundle`: attention made elsewhere into a run file, with masks where a segmenter is given.
#pragma once

#include "app/cli/support.h"

#include <filesystem>
#include <string>

namespace groundscope {

struct BundleCommand {
    std::filesystem::path folder;  ///< empty: another kind of import
    std::filesystem::path sam;
    std::string device = "auto";
    std::string samDtype = "float32";
    std::string selectors = "oracle";
    std::string chunker;
    std::filesystem::path vectors;  ///< of attend-and-segment; empty: phrases are not compared
    int threads = 0;
    bool demo = false;    ///< the demo's segmenter
    bool resume = false;
    // Shared with the other kinds.
    std::filesystem::path benchmark;
    std::filesystem::path out;
    std::string profile = "clean";
    bool json = false;
};
void addBundleOptions(CLI::App& command, BundleCommand& bundle);
/// Does it; returns the exit code.
int importBundle(const BundleCommand& command);

}  // namespace groundscope
