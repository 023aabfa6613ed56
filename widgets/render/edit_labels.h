// SPDX-License-Identifier: GPL-3.0-or-later
/// Edits as people read them.
#pragma once

#include "core/data/edit.h"

#include <QString>

namespace groundscope {

/// "move-vertex" -> "Vertex moved"; an unknown key is shown as it is.
QString actionText(const std::string& action);
/// "expression" -> "Expression"; "tag:pattern" -> "Pattern".
QString fieldText(const std::string& field);
/// "Expression, answer" for a change of texts, else the action.
QString editText(const Edit& edit);

}  // namespace groundscope
