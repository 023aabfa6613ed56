// SPDX-License-Identifier: GPL-3.0-or-later
/// Edit: one change a person made to one sample, with what was there before. It can be applied, and taken back.
///
/// Plain values, any thread. Keeping and storing edits: core/edit/edit_history.h, core/edit/edit_file.h.
#pragma once

#include "core/base/result.h"
#include "core/data/benchmark.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// A value of a sample, as text. Fields: "question", "prompt", "options" (as written), "choices" (JSON: [["a", "Open"], …]), "answer"
/// (number of the right choice from 1, or empty), "expression", "raw-expression", "state" ("present", "absent",
/// "no-expression", "unannotated"), "ambiguous" ("yes" or empty), "note", "tag:NAME" (an empty value removes the tag).
struct FieldChange {
    std::string field;
    std::string before;
    std::string after;
    bool operator==(const FieldChange&) const = default;
};

/// One annotation put in (no `before`), taken out (no `after`) or replaced. `index` counts in the list as the changes
/// before this one in the same edit left it.
struct AnnotationChange {
    std::size_t index = 0;
    std::optional<Annotation> before;
    std::optional<Annotation> after;
    bool operator==(const AnnotationChange&) const = default;
};

struct Edit {
    std::string id;        ///< unique: 16 hex digits
    std::string sampleId;
    std::string action;    ///< stable key: "move-vertex", "draw-polygon", "unite", "text", … (widgets name it)
    std::string who;       ///< as the person calls herself
    std::string whenUtc;   ///< ISO 8601
    std::string why;       ///< reason; may be empty
    std::vector<FieldChange> fields;
    std::vector<AnnotationChange> annotations;
    bool operator==(const Edit&) const = default;
    [[nodiscard]] bool isEmpty() const { return fields.empty() && annotations.empty(); }
};

/// Value of a field as FieldChange names it. Errors: InvalidInput for a name that is none.
Result<std::string> fieldOf(const Sample& sample, const std::string& field);

/// The options as a person writes them, "(a) Open (b) Closed"; sets choices too, and rawOptions where the layout has them.
/// Errors: InvalidInput when there are not at least two options, or the right answer is not among them any more.
Result<Done> setOptions(Sample& sample, const std::string& options);
std::string optionsText(const Sample& sample);
/// Sets expression and raw expression.
void setExpression(Sample& sample, const std::string& expression);

/// Changes the sample, or nothing at all. Errors: Conflict when something is not as `before` says (message names the
/// field or annotation); InvalidInput when a value is not possible (an answer that is no option, an unknown field).
Result<Done> applyEdit(Sample& sample, const Edit& edit);

/// The edit that takes this one back; same id, who and when.
Edit inverseOf(const Edit& edit);

/// Memory it takes, near enough for a bound.
std::int64_t bytesOf(const Edit& edit);

/// The edit that turns `before` into `after` (same sample id); annotations are matched by index. Who, when, why and id
/// are left empty.
Edit editBetween(const Sample& before, const Sample& after, const std::string& action);

}  // namespace groundscope
