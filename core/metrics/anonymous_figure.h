// SPDX-License-Identifier: GPL-3.0-or-later
/// Takes out of a figure who made it and where, for double-blind review: what is laid out and written afterwards cannot
/// say what it no longer holds.
///
/// Pure function, any thread. Words that the authors wrote into the figure's file (labels, titles, caption) stay.
#pragma once

#include "core/metrics/figure_data.h"

namespace groundscope {

/// Files of runs become "run-1.gsrun", …; ids of samples that are more than digits become "sample 1", …; folders,
/// pictures' paths, hosts, devices, times, reviewers and a benchmark's own name are taken out; of models' names the part
/// after the last slash stays. Tables and notes that name a run's file name "run 1" instead.
void anonymise(FigureSpec& spec, FigureData& data);

}  // namespace groundscope
