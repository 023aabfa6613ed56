// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/conversation.h"

#include "core/data/run_record.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace groundscope {

namespace {

/// What stands before the image marker and after the user text.
struct Conversation {
    const char* name;
    const char* before;
    const char* after;
};

constexpr Conversation kConversations[] = {
    {"llava_v1",
     "A chat between a curious human and an artificial intelligence assistant. The assistant gives "
     "helpful, "
     "detailed, and polite answers to the human's questions. USER: ",
     " ASSISTANT:"},
    {"llama_3",
     "<|begin_of_text|><|start_header_id|>system<|end_header_id|>"
     "You are Cambrian, a highly intelligent multimodal AI trained by NYU Vision X. \n"
     "    As a multimodal AI, you have the ability to process and analyze images. Whenever an "
     "image is present in "
     "the conversation, very carefully examine it and consider its content when formulating your "
     "response.\n"
     "    You should give concise responses to very simple questions, but provide thorough "
     "responses to more "
     "complex and open-ended questions. "
     "<|eot_id|><|start_header_id|>user<|end_header_id|>",
     "<|eot_id|><|start_header_id|>assistant<|end_header_id|>"},
    // LLaVA's roles without the system text, for models trained on short prompts.
    {"short", "USER: ", " ASSISTANT:"},
    {"plain", "", ""},
};

constexpr const char* kLetterRequest =
    "\nAnswer with the option's letter from the given choices directly.";

std::string trimmed(std::string_view text) {
    constexpr const char* kBlanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(kBlanks) - first + 1));
}

/// "\nA. Open\nB. Closed": the cell is split at "(b)", both parts trimmed, "(a)" replaced
/// (spec 3.1).
std::string letteredOptions(const Sample& sample) {
    const std::size_t split = sample.rawOptions.find("(b)");
    if (split != std::string::npos) {
        std::string first = trimmed(std::string_view(sample.rawOptions).substr(0, split));
        if (const std::size_t at = first.find("(a)"); at != std::string::npos)
            first.replace(at, 3, "A.");
        return "\n" + first + "\nB. " +
               trimmed(std::string_view(sample.rawOptions).substr(split + 3));
    }
    std::string lines;
    for (const Choice& choice : sample.choices) {
        std::string letter = choice.letter;
        std::transform(letter.begin(), letter.end(), letter.begin(), [](unsigned char c) {
            return static_cast<char>(std::toupper(c));
        });
        lines += "\n" + letter + ". " + choice.text;
    }
    return lines;
}

std::string questionText(const Sample& sample, bool rawOptions) {
    if (!sample.prompt.empty())
        return sample.prompt;
    const std::string options = rawOptions ? sample.rawOptions : trimmed(sample.rawOptions);
    return options.empty() ? sample.question : sample.question + " " + options;
}

/// CV-Bench's variants hold their extension in the prompt already (spec 1.4).
std::string letterText(const Sample& sample) {
    if (!sample.prompt.empty())
        return sample.prompt + kLetterRequest;
    if (sample.question.empty())
        return {};
    const std::string request =
        sample.questionExtension.empty() ? kLetterRequest : "\n" + sample.questionExtension;
    return sample.question + " Options:" + letteredOptions(sample) + request;
}

/// The usual text around the expression, or the variant's template. Empty without an expression.
std::string aroundExpression(const std::string& usual, const std::string& variant, const std::string& expression) {
    if (expression.empty())
        return {};
    std::string text = variant.empty() ? usual : variant;
    const std::size_t slot = text.find("{}");
    return slot == std::string::npos ? text : text.replace(slot, 2, expression);
}

std::string undoubled(std::string text) {
    for (std::size_t at = text.find("\"\""); at != std::string::npos; at = text.find("\"\"", at + 1))
        text.erase(at, 1);
    return text;
}

}  // namespace

std::vector<std::string> conversationNames() {
    std::vector<std::string> names;
    for (const Conversation& conversation : kConversations)
        names.emplace_back(conversation.name);
    return names;
}

Result<std::string> renderPrompt(const std::string& conversation, const std::string& userText) {
    if (userText.find(kImageMarker) != std::string::npos)
        return Error{ErrorCode::InvalidInput,
                     "The question contains the image marker <image>; it is placed by the "
                     "template, remove it.",
                     {}};
    std::string known;
    for (const Conversation& entry : kConversations) {
        if (conversation == entry.name)
            return std::string(entry.before) + kImageMarker + "\n" + userText + entry.after;
        known += (known.empty() ? "" : ", ") + std::string(entry.name);
    }
    return Error{
        ErrorCode::InvalidInput,
        "The conversation template \"" + conversation + "\" is unknown; known are " + known + ".",
        {}};
}

std::string expressionText(const Sample& sample, const Switches& switches) {
    const bool nothing = sample.expression.empty();
    if (nothing && !switches.published("B35"))
        return {};
    const bool blanks = switches.published("B1");
    const bool quotes = switches.published("B2");
    const bool composed = !sample.prompt.empty() || sample.objects.size() > 1;
    if (composed || sample.rawExpression.empty() || !(blanks || quotes || nothing))
        return sample.expression;
    const std::string text = blanks ? sample.rawExpression : trimmed(sample.rawExpression);
    return quotes ? text : undoubled(text);
}

std::string userTextOf(const std::string& conversation, const std::string& prompt) {
    const std::string marker = std::string(kImageMarker) + "\n";
    const std::size_t at = prompt.find(marker);
    if (at == std::string::npos)
        return prompt;
    std::string text = prompt.substr(at + marker.size());
    for (const Conversation& entry : kConversations)
        if (conversation == entry.name && text.ends_with(entry.after))
            text.resize(text.size() - std::string_view(entry.after).size());
    return text;
}

std::string userText(const Sample& sample, int probing, const Switches& switches) {
    switch (probing) {
        case 1:
            return questionText(sample, switches.published("B1"));
        case 2:
            return aroundExpression(
                "Identify {} in the scene.", sample.groundingTemplate, expressionText(sample, switches));
        case 3:
            return letterText(sample);
        case kBoxProbing:
            return aroundExpression(
                "Output bounding box for the {}.", sample.boxTemplate, expressionText(sample, switches));
        default:
            return {};
    }
}

}  // namespace groundscope
