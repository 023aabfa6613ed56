// SPDX-License-Identifier: GPL-3.0-or-later
/// groundscope-cli query.
#pragma once

#include "app/cli/support.h"

namespace groundscope {

void addQuery(CLI::App& program, Action& action);

}  // namespace groundscope
