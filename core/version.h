// SPDX-License-Identifier: GPL-3.0-or-later
/// The program's version and those of the libraries it was built with.
#pragma once

#include <map>
#include <string>

namespace groundscope {

/// "0.1.0"
std::string programVersion();

/// Library name -> version, for the run record.
std::map<std::string, std::string> libraryVersions();

}  // namespace groundscope
