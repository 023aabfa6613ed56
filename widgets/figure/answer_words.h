// SPDX-License-Identifier: GPL-3.0-or-later
/// Words of a sample as figures show them: the answer with its noun phrases in bold, question, options, expression.
///
/// Any thread that may use fonts.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "widgets/figure/figure_style.h"

#include <span>
#include <vector>

namespace groundscope {

/// The answer, these phrases (indices) in bold.
std::vector<TextRun> answerRuns(const SampleRun& run, std::span<const int> bold);

/// Phrases of a figure: those asked for that the run has, in that order; none asked for: all.
std::vector<int> phrasesOf(const SampleRun& run, const std::vector<int>& asked);

/// Expression, question with its options (the right one in bold) and answer under each other, each below its name. Cut to
/// `mostHeight`. `run` may be null.
TextBlock sampleWords(const Sample& sample, const SampleRun* run, const FigureStyle& style, double width, double mostHeight);

/// A panel's frame in the selector's colour, and its mark (render/selection_marks.h) in the panel's upper right corner; the
/// k-th mark of a panel stands left of those before it.
void addSelectorMark(FigurePage& page, const QRectF& panel, const std::string& selector, int k, const FigureStyle& style);

}  // namespace groundscope
