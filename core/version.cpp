// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/version.h"

#include <nlohmann/json.hpp>
#include <opencv2/core/version.hpp>

namespace groundscope {

std::string programVersion() {
    return GROUNDSCOPE_VERSION;
}

std::map<std::string, std::string> libraryVersions() {
    return {{"opencv", CV_VERSION},
            {"nlohmann-json", std::to_string(NLOHMANN_JSON_VERSION_MAJOR) + "." +
                                  std::to_string(NLOHMANN_JSON_VERSION_MINOR) + "." +
                                  std::to_string(NLOHMANN_JSON_VERSION_PATCH)}};
}

}  // namespace groundscope
