// SPDX-License-Identifier: GPL-3.0-or-later
/// What the evaluation dock shows, as rows of words and numbers, and the samples behind each. GUI thread (words).
#pragma once

#include "core/metrics/evaluation.h"
#include "widgets/render/selection_labels.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace groundscope {

/// Samples behind a number: shown as a filter of the sample list.
struct SampleGroup {
    QString what;     ///< "Location 10–20 %"
    QStringList ids;  ///< empty: there is nothing to list
    bool operator==(const SampleGroup&) const = default;
};

struct EvaluationRow {
    QStringList cells;           ///< name first
    QString hint;                ///< tool tip: exact value, or why there is none
    std::optional<double> bar;   ///< 0 … 1, of the last cell
    SampleGroup samples;
    std::string selector;        ///< registered name, of selectors' rows
};

struct EvaluationSection {
    QStringList header;  ///< title, then names of the other cells
    std::vector<EvaluationRow> rows;
};

/// "27.3 %"; "–" and the reason without a value.
QString percentText(const Measured& figure);

/// Accuracies, then mIoU and score of every selector.
std::vector<EvaluationSection> figureSections(const Evaluation& evaluation);
/// Location, concepts, mismatch, regret, lengths.
std::vector<EvaluationSection> whenSections(const Evaluation& evaluation);
/// Accuracy by pattern, task and source; the samples are those that carry the tag.
std::vector<EvaluationSection> groupSections(const Evaluation& evaluation, const Benchmark& benchmark);

std::int64_t countIn(const FailureCounts& counts, Quadrant quadrant);
SampleGroup samplesIn(const Evaluation& evaluation, const std::string& selector, Quadrant quadrant);

/// Every figure as CSV: figure, selector, value, reason. Full precision, decimal point, stable names, not translated.
QString evaluationCsv(const Evaluation& evaluation);

}  // namespace groundscope
