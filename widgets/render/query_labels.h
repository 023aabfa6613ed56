// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for queries over samples: what is wrong with one, and what its fields are. Translated; GUI thread, or a program
/// without windows.
#pragma once

#include "core/metrics/query_parser.h"

#include <QString>

#include <string>

namespace groundscope {

/// One sentence, without the place: "There is no field “iou.oracel”; did you mean iou.oracle?"
QString problemText(const QueryProblem& problem);

/// What a field holds, in a few words; empty for tags of a benchmark.
QString queryFieldText(const std::string& field);

/// Place in a text of UTF-8 bytes -> place in the same text as a QString, and back.
int charAt(const std::string& utf8, std::size_t byte);
std::size_t byteAt(const QString& text, int character);

}  // namespace groundscope
