// SPDX-License-Identifier: GPL-3.0-or-later
/// JSON of edits, as journals and patches hold it. Pure functions, any thread.
///
/// {"id", "sample", "action", "who", "when", "why", "fields": [{"field", "before", "after"}],
///  "annotations": [{"index", "before", "after"}]}. An annotation is {"id", "label", "parts": [{"outer": [x, y, …],
/// "holes": [[x, y, …]]}], "mask": {"size", "counts"}} in image pixels; an `after` that differs from its `before` in one
/// run of vertices of one ring is {"part", "ring" (0 the outer one), "at", "removed", "inserted": [x, y, …]} instead.
/// Text that is not UTF-8 is {"hex": "…"}: nothing a file held is changed by storing it.
#pragma once

#include "core/base/result.h"
#include "core/data/edit.h"
#include "core/data/json.h"

#include <string>

namespace groundscope {

class Fields;

Json toJson(const Edit& edit);
Json toJson(const Annotation& annotation);
/// Errors: Format with the JSON pointer.
Result<Edit> editFromJson(const Json& json, const std::string& pointer);
Result<Annotation> annotationFromJson(const Json& json, const std::string& pointer);

/// Text of any bytes, as above.
Json textJson(const std::string& text);
void readText(Fields& fields, const char* key, std::string& value);

/// SHA-256 of what edits of a sample can change: texts, state, tags, annotations.
std::string contentHash(const Sample& sample);

/// A new Edit::id: 16 random hex digits.
std::string newEditId();

}  // namespace groundscope
