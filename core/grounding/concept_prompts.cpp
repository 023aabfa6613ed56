// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/concept_prompts.h"

#include "core/text/concepts.h"
#include "core/text/plain_text.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr std::size_t kMostCategories = 26;
constexpr const char* kSystem =
    "You are a helpful and precise assistant for providing the main concept of the noun phrase of interest.";

JudgeRequest request(std::string text) {
    JudgeRequest result;
    result.system = kSystem;
    result.text = std::move(text);
    return result;
}

/// A text as Python prints it inside a list: that is how the published script passes its replies on.
std::string pythonText(std::string_view text) {
    const char quote = text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos ? '"' : '\'';
    std::string result(1, quote);
    for (const char c : text) {
        if (c == '\n')
            result += "\\n";
        else if (c == '\r')
            result += "\\r";
        else if (c == '\t')
            result += "\\t";
        else {
            if (c == quote || c == '\\')
                result += '\\';
            result += c;
        }
    }
    return result + quote;
}

/// How a line of a list begins.
enum class Mark { None, Bullet, Heading, Number };

struct ListLine {
    Mark mark = Mark::None;
    std::string_view rest;
};

/// "1. x", "(a) x" and "**2) x**" are numbers, "## x" and "**x**" headings, "- x" and "* x" bullets. Indented lines are
/// none: they list what belongs to a category.
ListLine listLine(std::string_view line) {
    if (line.starts_with("- ") || line.starts_with("* "))
        return {Mark::Bullet, line.substr(2)};
    const std::size_t text = std::min(line.find_first_not_of("*# "), line.size());
    const bool headed = text > 0 && line.front() != ' ';
    if (text > 0 && !headed)
        return {};
    line.remove_prefix(text);
    const std::size_t end = line.find_first_of(".)");
    const bool numbered = end != std::string_view::npos && end > 0 && end <= 3 &&
                          line.substr(0, end).find_first_not_of("(0123456789abcdefghiABCDEFGHI") == std::string_view::npos;
    if (numbered)
        return {Mark::Number, line.substr(end + 1)};
    return {headed ? Mark::Heading : Mark::None, line};
}

std::string_view withoutMarks(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(" *_#\t\r"), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(" *_#\t\r") + 1);
}

/// The name in front of a colon or dash; of "Category 3: Colours" what follows.
std::string nameIn(std::string_view line) {
    const std::size_t colon = line.find(':');
    const std::string_view first = withoutMarks(line.substr(0, colon));
    const bool counted = first.starts_with("Category ") && first.find_first_not_of("0123456789", 9) == std::string_view::npos;
    if (counted && colon != std::string_view::npos)
        return nameIn(line.substr(colon + 1));
    return std::string(withoutMarks(first.substr(0, std::min(first.find(" - "), first.find(" \u2013 ")))));
}

}  // namespace

std::string onOneLine(std::string_view text) {
    std::string result(text);
    std::replace_if(result.begin(), result.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return trimmedText(result);
}

JudgeRequest conceptQuestion(const PhraseInContext& phrase, std::span<const std::string> categories) {
    const std::size_t count = std::min(categories.size(), kMostCategories);
    std::string text = "Can you classify the following noun phrase belongs to which of these " + std::to_string(count) + " concepts: ";
    for (std::size_t i = 0; i < count; ++i)
        text += std::string(i == 0 ? "" : ", ") + "(" + static_cast<char>('a' + i) + ") " + categories[i];
    text += ". Please respond with one or two letters and provide letters only. You will be given the noun phrase and the "
            "correponding full context.: '";
    return request(text + onOneLine(phrase.phrase) + "', '" + onOneLine(phrase.answer) + "'. ");
}

JudgeRequest conceptQuestion(const PhraseInContext& phrase) {
    std::vector<std::string> names;
    for (const ConceptCategory& category : conceptCategories())
        names.emplace_back(category.name);
    return conceptQuestion(phrase, names);
}

JudgeRequest discoveryQuestion(std::span<const PhraseInContext> batch) {
    std::string text =
        "Can you group these noun phrases into categories of abstract concepts. You are provided with pairs of (noun "
        "phrase, its full context);";
    for (const PhraseInContext& pair : batch)
        text += "('" + onOneLine(pair.phrase) + "', '" + onOneLine(pair.answer) + "') ";
    return request(std::move(text));
}

JudgeRequest mergeQuestion(std::span<const std::string> replies) {
    std::string list;
    for (const std::string& reply : replies)
        list += std::string(list.empty() ? "" : ", ") + pythonText(reply);
    return request("Can you group these noun categories into only " + std::to_string(kDiscoveredCategories) +
                   " categories of abstract concepts: [" + list + "]");
}

std::vector<std::string> categoriesIn(std::string_view reply) {
    std::vector<ListLine> lines;
    Mark best = Mark::Bullet;
    for (std::size_t begin = 0; begin < reply.size();) {
        const std::size_t end = std::min(reply.find('\n', begin), reply.size());
        lines.push_back(listLine(reply.substr(begin, end - begin)));
        best = std::max(best, lines.back().mark);
        begin = end + 1;
    }
    std::vector<std::string> names;
    for (const ListLine& line : lines) {
        const std::string name = line.mark == best ? nameIn(line.rest) : std::string();
        const bool isNew = std::find(names.begin(), names.end(), name) == names.end();
        if (!name.empty() && isNew && names.size() < kMostCategories)
            names.push_back(name);
    }
    return names;
}

}  // namespace groundscope
