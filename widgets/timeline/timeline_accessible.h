// SPDX-License-Identifier: GPL-3.0-or-later
/// A TokenTimeline to assistive technology: a slider from the first token to the last, with the token in words.
#pragma once

namespace groundscope {

class TokenTimeline;

/// Once is enough, more does no harm.
void installTimelineAccessibility();
/// The play head stands elsewhere.
void tellTimelineValue(TokenTimeline* timeline, int token);

}  // namespace groundscope
