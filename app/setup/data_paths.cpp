// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/data_paths.h"

#include <cstdlib>
#include <system_error>
#include <vector>

namespace groundscope {

namespace fs = std::filesystem;

std::optional<fs::path> demoDirectory() {
    std::error_code failure;
    std::vector<fs::path> places;
    if (const char* given = std::getenv("GROUNDSCOPE_DATA_DIR"); given && *given)  // NOLINT(concurrency-mt-unsafe)
        places.push_back(fs::path(given) / "demo");
    const fs::path program = fs::read_symlink("/proc/self/exe", failure);
    places.push_back(program.parent_path().parent_path() / GROUNDSCOPE_DATA_FOLDER / "demo");
    places.push_back(fs::path(GROUNDSCOPE_SOURCE_FOLDER) / "resources" / "demo");
    for (const fs::path& place : places)
        if (fs::is_directory(place, failure))
            return place;
    return std::nullopt;
}

fs::path correctionsFolder() {
    const char* data = std::getenv("XDG_DATA_HOME");  // NOLINT(concurrency-mt-unsafe)
    const char* home = std::getenv("HOME");           // NOLINT(concurrency-mt-unsafe)
    if ((!data || !*data) && (!home || !*home))
        return {};
    const fs::path base = data && *data ? fs::path(data) : fs::path(home) / ".local" / "share";
    return base / "groundscope" / "groundscope" / "corrections";
}

}  // namespace groundscope
