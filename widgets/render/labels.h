// SPDX-License-Identifier: GPL-3.0-or-later
/// Words and numbers shown in more than one place, translated and in the user's number format.
///
/// GUI thread (translators, default locale).
#pragma once

#include "core/data/benchmark.h"
#include "core/data/run_record.h"

#include <QString>

#include <optional>

namespace groundscope {

/// "Answer", "Noun phrases", …: what has been filled.
QString stageText(Stage stage);
/// Why there is nothing to compare with; empty for TargetState::Present.
QString targetText(TargetState state);
/// SAM's output 0, 1, 2: "Sub-part", "Part", "Whole".
QString levelText(int level);
/// "0.87" with two digits; "–" for nothing or not a number.
QString iouText(std::optional<double> iou);
/// "1.24 s", "3 min 20 s", "850 ms".
QString durationText(double millis);
/// "about 3 min left" from seconds.
QString remainingText(double seconds);

}  // namespace groundscope
