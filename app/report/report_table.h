// SPDX-License-Identifier: GPL-3.0-or-later
/// A Table (metrics/table.h) as HTML for readers: caption, headings of columns and rows for screen readers, best and
/// second best marked, footnotes; wide ones scroll by themselves, also with the keyboard.
#pragma once

#include "app/report/html.h"
#include "core/metrics/table.h"

#include <string>

namespace groundscope {

/// @param id  of the table in the page, unique there
void addTable(Html& page, const Table& table, const std::string& id);

}  // namespace groundscope
