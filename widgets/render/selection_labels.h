// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for what selectors and judges leave behind as stable keys. Translated; GUI thread.
#pragma once

#include "core/data/exchange.h"
#include "core/data/run_record.h"

#include <QString>

#include <array>
#include <string>

namespace groundscope {

/// Selector's stable key -> its name ("oracle" -> "Oracle"); unknown keys as they are.
QString selectorText(const std::string& selector);
/// One sentence on how a selector chooses, for tool tips; empty for unknown keys.
QString selectorHint(const std::string& selector);
/// Selection::reason in words ("best-iou" -> "Highest IoU with the ground truth"); unknown keys as they are.
QString reasonText(const std::string& reason);
/// Selection::flag and Exchange::flag in words; empty for "".
QString flagText(const std::string& flag);
/// SampleRun::skipped in words; empty for "".
QString skippedText(const std::string& skipped);
/// What a question to a judge was for: "presence", "selection", …
QString purposeText(const std::string& purpose);
/// Why a figure is absent ("no-verdicts" -> "no verdicts on the answers yet"); else as reasonText().
QString absentText(const std::string& key);
/// Where grounding was lost (metrics/regret.h): "point-wrong", …
QString regretText(const std::string& cause);
/// Concept letter a … f (spec 3.4) -> its name; "" = unclassified.
QString conceptText(const std::string& letter);

/// The four quadrants of answers and masks.
enum class Quadrant { None, VqaOnly, GroundingOnly, Both };
inline constexpr std::array kQuadrants{Quadrant::None, Quadrant::VqaOnly, Quadrant::GroundingOnly, Quadrant::Both};
QString quadrantText(Quadrant quadrant);

}  // namespace groundscope
