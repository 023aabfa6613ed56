// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/edit.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace groundscope {
namespace {

using nlohmann::json;

constexpr std::string_view kTag = "tag:";

struct StateName {
    TargetState state;
    std::string_view name;
};
constexpr std::array kStates{StateName{TargetState::Present, "present"}, StateName{TargetState::Absent, "absent"},
                             StateName{TargetState::NoExpression, "no-expression"},
                             StateName{TargetState::Unannotated, "unannotated"}};

/// Texts that are stored as they are.
struct PlainField {
    std::string_view name;
    std::string Sample::*member;
};
constexpr std::array kPlain{PlainField{"question", &Sample::question},
                            PlainField{"options", &Sample::rawOptions},
                            PlainField{"prompt", &Sample::prompt},
                            PlainField{"expression", &Sample::expression},
                            PlainField{"raw-expression", &Sample::rawExpression},
                            PlainField{"note", &Sample::note}};

Error badValue(const std::string& field, const std::string& value, const std::string& expected) {
    return Error{ErrorCode::InvalidInput, "\"" + value + "\" is no value of this field: expected " + expected + ".", field};
}

std::string choicesText(const Sample& sample) {
    json list = json::array();
    for (const Choice& choice : sample.choices)
        list.push_back({choice.letter, choice.text});
    return list.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<std::vector<Choice>> choicesFrom(const std::string& text) {
    const json list = json::parse(text, nullptr, false);
    std::vector<Choice> choices;
    if (!list.is_array())
        return badValue("choices", text, "a JSON list of [letter, text]");
    for (const json& pair : list) {
        if (!pair.is_array() || pair.size() != 2 || !pair[0].is_string() || !pair[1].is_string())
            return badValue("choices", text, "a JSON list of [letter, text]");
        choices.push_back({pair[0].get<std::string>(), pair[1].get<std::string>()});
    }
    return choices;
}

Result<Done> setAnswer(Sample& sample, const std::string& value) {
    if (value.empty()) {
        sample.correctChoice.reset();
        return Done{};
    }
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc{} || end != value.data() + value.size() || number < 1)
        return badValue("answer", value, "the number of an option from 1, or nothing");
    sample.correctChoice = number - 1;
    return Done{};
}

Result<Done> setState(Sample& sample, const std::string& value) {
    for (const auto& [state, name] : kStates)
        if (name == value) {
            sample.target = state;
            return Done{};
        }
    return badValue("state", value, "present, absent, no-expression or unannotated");
}

Result<Done> setField(Sample& sample, const std::string& field, const std::string& value) {
    for (const auto& [name, member] : kPlain)
        if (name == field) {
            sample.*member = value;
            return Done{};
        }
    if (field == "choices") {
        GS_TRY(sample.choices, choicesFrom(value));
        return Done{};
    }
    if (field == "answer")
        return setAnswer(sample, value);
    if (field == "state")
        return setState(sample, value);
    if (field == "ambiguous") {
        if (!value.empty() && value != "yes")
            return badValue(field, value, "yes or nothing");
        sample.ambiguous = !value.empty();
        return Done{};
    }
    if (!field.starts_with(kTag) || field.size() == kTag.size())
        return Error{ErrorCode::InvalidInput, "A sample has no field \"" + field + "\".", field};
    const std::string tag = field.substr(kTag.size());
    if (value.empty())
        sample.tags.erase(tag);
    else
        sample.tags[tag] = value;
    return Done{};
}

Error conflict(const Sample& sample, const std::string& what) {
    return Error{ErrorCode::Conflict, what + " is not what it was when this edit was made.", "sample " + sample.id};
}

Result<Done> applyChange(Sample& sample, const AnnotationChange& change) {
    auto& list = sample.annotations;
    const std::string what = "Annotation " + std::to_string(change.index + 1);
    if (change.before && (change.index >= list.size() || !(list[change.index] == *change.before)))
        return conflict(sample, what);
    if (!change.before && (!change.after || change.index > list.size()))
        return conflict(sample, what);
    const auto at = list.begin() + static_cast<std::ptrdiff_t>(change.index);
    if (!change.before)
        list.insert(at, *change.after);
    else if (change.after)
        *at = *change.after;
    else
        list.erase(at);
    return Done{};
}

std::int64_t bytesOf(const Annotation& annotation) {
    std::size_t bytes = sizeof(Annotation) + annotation.id.size() + annotation.label.size();
    for (const RegionPart& part : annotation.region.parts) {
        bytes += sizeof(RegionPart) + part.outer.size() * sizeof(Point);
        for (const Ring& hole : part.holes)
            bytes += sizeof(Ring) + hole.size() * sizeof(Point);
    }
    if (annotation.mask)
        bytes += annotation.mask->runs.size() * sizeof(std::uint32_t);
    return static_cast<std::int64_t>(bytes);
}

void addFieldChange(Edit& edit, const Sample& before, const Sample& after, const std::string& field) {
    const auto from = fieldOf(before, field);
    const auto to = fieldOf(after, field);
    if (from.has_value() && to.has_value() && *from != *to)
        edit.fields.push_back({field, *from, *to});
}

std::string withoutBlanks(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string()
                                           : std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

}  // namespace

Result<std::string> fieldOf(const Sample& sample, const std::string& field) {
    for (const auto& [name, member] : kPlain)
        if (name == field)
            return sample.*member;
    if (field == "choices")
        return choicesText(sample);
    if (field == "answer")
        return sample.correctChoice ? std::to_string(*sample.correctChoice + 1) : std::string();
    if (field == "ambiguous")
        return std::string(sample.ambiguous ? "yes" : "");
    if (field == "state")
        return std::string(std::ranges::find(kStates, sample.target, &StateName::state)->name);
    if (!field.starts_with(kTag) || field.size() == kTag.size())
        return Error{ErrorCode::InvalidInput, "A sample has no field \"" + field + "\".", field};
    const auto tag = sample.tags.find(field.substr(kTag.size()));
    return tag == sample.tags.end() ? std::string() : tag->second;
}

std::string optionsText(const Sample& sample) {
    if (!sample.rawOptions.empty())
        return sample.rawOptions;
    std::string text;
    for (const Choice& choice : sample.choices)
        text += (text.empty() ? "(" : " (") + choice.letter + ") " + choice.text;
    return text;
}

Result<Done> setOptions(Sample& sample, const std::string& options) {
    std::vector<Choice> choices;
    std::size_t at = options.find("(a)");
    if (at == std::string::npos || !withoutBlanks(std::string_view(options).substr(0, at)).empty())
        return badValue("options", options, "(a) first option (b) second option");
    for (char letter = 'a'; at != std::string::npos && letter <= 'z'; ++letter) {
        const std::size_t begin = at + 3;
        at = letter == 'z' ? std::string::npos : options.find(std::string{'(', static_cast<char>(letter + 1), ')'}, begin);
        choices.push_back({std::string(1, letter), withoutBlanks(std::string_view(options).substr(begin, at - begin))});
        if (choices.back().text.empty())
            return badValue("options", options, "a text after (" + choices.back().letter + ")");
    }
    if (choices.size() < 2)
        return badValue("options", options, "two options or more");
    if (sample.correctChoice && static_cast<std::size_t>(*sample.correctChoice) >= choices.size())
        return badValue("options", options, "the right answer among them");
    sample.choices = std::move(choices);
    if (!sample.rawOptions.empty())
        sample.rawOptions = options;
    return Done{};
}

void setExpression(Sample& sample, const std::string& expression) {
    sample.expression = withoutBlanks(expression);
    sample.rawExpression = expression;
}

Result<Done> applyEdit(Sample& sample, const Edit& edit) {
    Sample changed = sample;
    for (const FieldChange& change : edit.fields) {
        GS_TRY(const std::string now, fieldOf(changed, change.field));
        if (now != change.before)
            return conflict(sample, "\"" + change.field + "\"");
        GS_CHECK(setField(changed, change.field, change.after));
    }
    for (const AnnotationChange& change : edit.annotations)
        GS_CHECK(applyChange(changed, change));
    if (changed.correctChoice && static_cast<std::size_t>(*changed.correctChoice) >= changed.choices.size())
        return badValue("answer", std::to_string(*changed.correctChoice + 1), "one of the options");
    sample = std::move(changed);
    return Done{};
}

Edit inverseOf(const Edit& edit) {
    Edit inverse = edit;
    std::ranges::reverse(inverse.fields);
    std::ranges::reverse(inverse.annotations);
    for (FieldChange& change : inverse.fields)
        std::swap(change.before, change.after);
    for (AnnotationChange& change : inverse.annotations)
        std::swap(change.before, change.after);
    return inverse;
}

std::int64_t bytesOf(const Edit& edit) {
    std::size_t bytes = sizeof(Edit) + edit.id.size() + edit.sampleId.size() + edit.action.size() + edit.who.size() +
                        edit.whenUtc.size() + edit.why.size();
    for (const FieldChange& change : edit.fields)
        bytes += sizeof(FieldChange) + change.field.size() + change.before.size() + change.after.size();
    auto total = static_cast<std::int64_t>(bytes);
    for (const AnnotationChange& change : edit.annotations)
        total += static_cast<std::int64_t>(sizeof(AnnotationChange)) + (change.before ? bytesOf(*change.before) : 0) +
                 (change.after ? bytesOf(*change.after) : 0);
    return total;
}

Edit editBetween(const Sample& before, const Sample& after, const std::string& action) {
    Edit edit;
    edit.sampleId = before.id;
    edit.action = action;
    for (const auto& [name, member] : kPlain)
        addFieldChange(edit, before, after, std::string(name));
    for (const char* field : {"choices", "answer", "state", "ambiguous"})
        addFieldChange(edit, before, after, field);
    std::map<std::string, std::string> tags = before.tags;
    tags.insert(after.tags.begin(), after.tags.end());
    for (const auto& [tag, value] : tags)
        addFieldChange(edit, before, after, std::string(kTag) + tag);
    const std::size_t both = std::min(before.annotations.size(), after.annotations.size());
    for (std::size_t i = 0; i < both; ++i)
        if (!(before.annotations[i] == after.annotations[i]))
            edit.annotations.push_back({i, before.annotations[i], after.annotations[i]});
    for (std::size_t i = before.annotations.size(); i > both; --i)
        edit.annotations.push_back({i - 1, before.annotations[i - 1], std::nullopt});
    for (std::size_t i = both; i < after.annotations.size(); ++i)
        edit.annotations.push_back({i, std::nullopt, after.annotations[i]});
    return edit;
}

}  // namespace groundscope
