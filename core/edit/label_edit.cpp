// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/label_edit.h"

#include "core/data/json_fields.h"

#include <string_view>

namespace groundscope {
namespace {

/// No sample id of a benchmark holds it: ids are read as lines and fields of text.
constexpr char kSeparator = '\x1f';
constexpr std::string_view kField = "label:";

std::string valueText(const std::optional<Label>& label) {
    return label ? dumpJson(Json{{"value", label->value}, {"note", label->note}, {"source", label->source}}) : std::string();
}

}  // namespace

std::string labelStack(const std::string& sampleId, const std::string& runId) {
    return sampleId + kSeparator + runId;
}

std::string sampleOf(const Edit& edit) {
    return edit.sampleId.substr(0, edit.sampleId.find(kSeparator));
}

bool isLabelEdit(const Edit& edit) {
    return edit.sampleId.find(kSeparator) != std::string::npos;
}

std::string runOf(const Edit& edit) {
    return isLabelEdit(edit) ? edit.sampleId.substr(edit.sampleId.find(kSeparator) + 1) : std::string();
}

Edit labelEdit(const std::optional<Label>& before, const Label& after, const std::string& runId) {
    Edit edit;
    edit.sampleId = labelStack(after.sampleId, runId);
    edit.action = after.kind == "concept" ? "concept" : "verdict";
    edit.who = after.annotator;
    edit.fields.push_back({std::string(kField) + dumpJson(Json::array({after.kind, after.item})), valueText(before), valueText(after)});
    return edit;
}

Result<Label> labelOf(const Edit& edit) {
    const Error none{ErrorCode::Format, "This correction holds no label.", "edit " + edit.id};
    if (!isLabelEdit(edit) || edit.fields.size() != 1 || !edit.fields.front().field.starts_with(kField))
        return none;
    const Json place = Json::parse(edit.fields.front().field.substr(kField.size()), nullptr, false);
    if (!place.is_array() || place.size() != 2 || !place[0].is_string() || !place[1].is_string())
        return none;
    Label label;
    label.sampleId = sampleOf(edit);
    label.kind = place[0].get<std::string>();
    label.item = place[1].get<std::string>();
    label.annotator = edit.who;
    label.source = "person";
    if (edit.fields.front().after.empty())
        return label;
    const Json value = Json::parse(edit.fields.front().after, nullptr, false);
    Fields fields(value, "/fields/0/after");
    fields.read("value", label.value);
    fields.read("note", label.note);
    fields.read("source", label.source);
    if (fields.error())
        return *fields.error();
    return label;
}

}  // namespace groundscope
