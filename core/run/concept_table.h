// SPDX-License-Identifier: GPL-3.0-or-later
/// Concept labels of a run as a table for a spreadsheet, and back; replies that the published script left.
///
/// Pure functions, any thread.
#pragma once

#include "core/base/result.h"
#include "core/data/exchange.h"
#include "core/io/text_array.h"
#include "core/run/concept_run.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// One row a phrase: sample, item (index of the phrase), phrase, answer, then one column an annotator with the letters:
/// empty = not labelled yet, "-" = looked at and belongs to none.
std::string conceptCsv(const ConceptPlan& plan, std::span<const Label> labels, const std::vector<std::string>& annotators);

/// Who made the labels that are read, and in which categories.
struct LabelSource {
    std::string kind;       ///< kConceptKind or kOwnCategoryKind
    std::string annotator;
    std::string source;     ///< Label::source
    int categories = 6;
};

/// Labels of one annotator from such a table: the column of that name, else "letters". Cells hold letters in any
/// spelling ("a, e"; "(a)"), "-", or nothing (no label).
/// Errors: Format with the line for a missing column, a cell without a known letter, a sample or phrase that the plan
/// does not hold, a phrase whose text is another one, a row twice.
Result<std::vector<Label>> conceptsFromCsv(std::string_view csv, const ConceptPlan& plan, const LabelSource& source);

/// Labels from a list of raw replies in the order of the plan (published `…_finalconceptcats.npy`). `phrases`, when
/// given, is the list of (phrase, text) they were asked about (published `…_concept.npy`): it must hold the plan's
/// phrases in the same order. Errors: Format when the numbers differ, or with the first phrase that differs.
Result<std::vector<Label>> conceptsFromReplies(const TextArray& replies,
                                               const TextArray* phrases,
                                               const ConceptPlan& plan,
                                               const LabelSource& source);

}  // namespace groundscope
