// SPDX-License-Identifier: GPL-3.0-or-later
/// The parts of `groundscope-cli build`.
#pragma once

#include "app/cli/support.h"

namespace groundscope {

/// propose: objects of interest by rules or by a chat endpoint.
void addBuildPropose(CLI::App& build, Action& action);

}  // namespace groundscope
