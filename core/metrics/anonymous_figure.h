// SPDX-License-Identifier: GPL-3.0-or-later
/// Takes out of a figure who made it and where, for double-blind review: what is laid out and written afterwards cannot
/// say what it no longer holds.
///
/// Pure function, any thread. Words that the authors wrote into the figure's file (labels, titles, caption) stay.
#pragma once

#include "core/metrics/figure_data.h"

#include <string>
#include <string_view>

namespace groundscope {

/// Files of runs become "run-1.gsrun", …; ids of samples that are more than digits become "sample 1", …; folders,
/// pictures' paths, hosts, devices, times, reviewers and a benchmark's own name are taken out; of models' names the part
/// after the last slash stays. Tables and notes that name a run's file name "run 1" instead.
void anonymise(FigureSpec& spec, FigureData& data);

/// The same of one record: its models by the last part of their names; no folders, hosts, devices, times.
void anonymise(RunRecord& record);
/// Digits and marks name nobody: ids of the published benchmarks stay, so that readers find the sample.
bool namesNobody(std::string_view sampleId);
/// Published benchmarks are known by their names; a folder of one's own is not.
bool isPublishedBenchmark(const std::string& name);
/// "org/model" -> "model"
std::string lastPart(const std::string& name);

}  // namespace groundscope
