// SPDX-License-Identifier: GPL-3.0-or-later
/// Verdicts and concepts that a person gives in a run, as edits on the undo stack of the document.
///
/// Such an edit says something of a run, not of the benchmark: its `sampleId` is labelStack(), so that it lies on a stack of
/// its own, no sample is ever changed by it and no patch holds it. Plain values, any thread.
#pragma once

#include "core/base/result.h"
#include "core/data/edit.h"
#include "core/data/exchange.h"

#include <optional>
#include <string>

namespace groundscope {

/// The stack, for EditHistory and EditFile, of what is said of a sample in a run.
std::string labelStack(const std::string& sampleId, const std::string& runId);
/// The sample that an edit is about, whatever its stack.
std::string sampleOf(const Edit& edit);
bool isLabelEdit(const Edit& edit);
/// Of a label edit; empty for others.
std::string runOf(const Edit& edit);

/// `before`: what the annotator said of the item until now, nothing when nothing was said. Id and time are left empty.
Edit labelEdit(const std::optional<Label>& before, const Label& after, const std::string& runId);
/// What the annotator says once the edit stands (of inverseOf(edit): once it is taken back); no value: nothing.
/// Errors: Format when it is no label edit.
Result<Label> labelOf(const Edit& edit);

}  // namespace groundscope
