// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_paths.h"

#include <system_error>

namespace groundscope {

namespace fs = std::filesystem;

std::optional<fs::path> demoDirectory() {
    std::error_code failure;
    const fs::path program = fs::read_symlink("/proc/self/exe", failure);
    const fs::path installed = program.parent_path().parent_path() / GROUNDSCOPE_DATA_FOLDER / "demo";
    for (const fs::path& place : {installed, fs::path(GROUNDSCOPE_SOURCE_FOLDER) / "resources" / "demo"})
        if (fs::is_directory(place, failure))
            return place;
    return std::nullopt;
}

}  // namespace groundscope
