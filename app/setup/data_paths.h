// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the program's own files lie, installed or run from a build folder. No Qt: both programs use it.
#pragma once

#include <filesystem>
#include <optional>

namespace groundscope {

/// The demo's folder: benchmark/, mllm/, sam/ and run/demo.gsrun. First demo/ in $GROUNDSCOPE_DATA_DIR, then the one
/// installed beside the running program (../share/groundscope/demo), then the source tree's it was built from.
/// Nothing when there is none.
std::optional<std::filesystem::path> demoDirectory();

/// Where corrections are kept of benchmarks whose own folder cannot be written: the same folder for both programs,
/// groundscope/groundscope/corrections in $XDG_DATA_HOME or ~/.local/share. Empty when there is neither.
std::filesystem::path correctionsFolder();

}  // namespace groundscope
