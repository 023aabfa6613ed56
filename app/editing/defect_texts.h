// SPDX-License-Identifier: GPL-3.0-or-later
/// What the switches do, in the user's language. GUI thread (translators).
#pragma once

#include "core/data/profile.h"

#include <QString>

#include <span>

namespace groundscope {

/// What the published scripts do, and what happens while the switch is off.
QString defectMeaning(const Defect& defect);
QString defectDecision(const Defect& defect);

/// Every sentence that can be translated.
std::span<const char* const> defectTexts();

}  // namespace groundscope
