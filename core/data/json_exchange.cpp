// SPDX-License-Identifier: GPL-3.0-or-later
// JSON of selections, questions to judges, answers of probings, labels and notes.
#include "core/data/json.h"
#include "core/data/json_fields.h"

namespace groundscope {
namespace {

constexpr std::array<const char*, 3> kSeverityNames{"info", "warning", "problem"};

template <typename T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

}  // namespace

Json toJson(const Exchange& exchange) {
    return {{"purpose", exchange.purpose},
            {"round", exchange.round},
            {"judge", exchange.judge},
            {"system", exchange.system},
            {"prompt", exchange.prompt},
            {"images", exchange.images},
            {"reply", exchange.reply},
            {"chosen", orNull(exchange.chosen)},
            {"flag", exchange.flag},
            {"scores", exchange.scores}};
}

Result<Exchange> exchangeFromJson(const Json& json, const std::string& pointer) {
    Exchange exchange;
    Fields fields(json, pointer);
    fields.read("purpose", exchange.purpose);
    fields.read("round", exchange.round);
    fields.read("judge", exchange.judge);
    fields.read("system", exchange.system);
    fields.read("prompt", exchange.prompt);
    fields.read("images", exchange.images);
    fields.read("reply", exchange.reply);
    fields.read("chosen", exchange.chosen);
    fields.read("flag", exchange.flag);
    fields.read("scores", exchange.scores);
    if (fields.error())
        return *fields.error();
    return exchange;
}

Json toJson(const ProbingAnswer& answer) {
    return {{"probing", answer.probing}, {"prompt", answer.prompt}, {"text", answer.text}, {"truth", answer.truth},
            {"options", answer.options}, {"model", answer.model},   {"line", answer.line}};
}

Result<ProbingAnswer> probingAnswerFromJson(const Json& json, const std::string& pointer) {
    ProbingAnswer answer;
    Fields fields(json, pointer);
    fields.read("probing", answer.probing);
    fields.read("prompt", answer.prompt);
    fields.read("text", answer.text);
    fields.read("truth", answer.truth);
    fields.read("options", answer.options);
    fields.read("model", answer.model);
    fields.read("line", answer.line);
    if (fields.error())
        return *fields.error();
    return answer;
}

Json toJson(const Selection& selection) {
    Json json = {{"selector", selection.selector},
                 {"candidate", orNull(selection.candidate)},
                 {"score", selection.score},
                 {"reason", selection.reason}};
    if (!selection.others.empty())
        json["others"] = selection.others;
    if (selection.united)
        json["united"] = *selection.united;
    if (!selection.flag.empty())
        json["flag"] = selection.flag;
    if (!selection.exchanges.empty())
        json["exchanges"] = listJson(selection.exchanges);
    return json;
}

Result<Selection> selectionFromJson(const Json& json, const std::string& pointer) {
    Selection selection;
    Fields fields(json, pointer);
    fields.read("selector", selection.selector);
    fields.read("candidate", selection.candidate);
    fields.read("score", selection.score);
    fields.read("reason", selection.reason);
    fields.read("others", selection.others);
    fields.read("united", selection.united);
    fields.read("flag", selection.flag);
    if (fields.error())
        return *fields.error();
    GS_TRY(selection.exchanges, listUnder<Exchange>(json, "exchanges", pointer, exchangeFromJson));
    return selection;
}

Json toJson(const Label& label) {
    return {{"sample", label.sampleId}, {"kind", label.kind},   {"item", label.item},
            {"annotator", label.annotator}, {"source", label.source}, {"value", label.value},
            {"note", label.note},       {"confidence", label.confidence}, {"at_utc", label.atUtc}};
}

Result<Label> labelFromJson(const Json& json, const std::string& pointer) {
    Label label;
    Fields fields(json, pointer);
    fields.read("sample", label.sampleId);
    fields.read("kind", label.kind);
    fields.read("item", label.item);
    fields.read("annotator", label.annotator);
    fields.read("source", label.source);
    fields.read("value", label.value);
    fields.read("note", label.note);
    fields.read("confidence", label.confidence);
    fields.read("at_utc", label.atUtc);
    if (fields.error())
        return *fields.error();
    return label;
}

Json toJson(const DataNote& note) {
    return {{"severity", kSeverityNames[static_cast<std::size_t>(note.severity)]},
            {"kind", note.kind},
            {"sample", note.sampleId},
            {"where", note.where},
            {"message", note.message}};
}

Result<DataNote> dataNoteFromJson(const Json& json, const std::string& pointer) {
    DataNote note;
    Fields fields(json, pointer);
    fields.read("severity", kSeverityNames, note.severity);
    fields.read("kind", note.kind);
    fields.read("sample", note.sampleId);
    fields.read("where", note.where);
    fields.read("message", note.message);
    if (fields.error())
        return *fields.error();
    return note;
}

}  // namespace groundscope
