// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/method_section.h"

#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <array>
#include <cstdio>

namespace groundscope {
namespace {

std::string numberText(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%g", value);
    return text.data();
}

std::string modelText(const ModelRef& model) {
    std::string text = (model.name.empty() ? "a model without a name" : model.name) + " (" + model.dtype;
    if (!model.device.empty())
        text += " on " + model.device;
    if (!model.hash.empty())
        text += ", SHA-256 of the weights " + model.hash;
    return text + ")";
}

std::string askedText(const RunConfig& config) {
    switch (config.probing) {
        case 1: return "was asked each question with its options (first probing)";
        case 2: return "was asked to identify the object of each referring expression (second probing)";
        case 3: return "was asked each question for the letter of an option (third probing)";
        case kBoxProbing: return "was asked for the bounding box of the object of each referring expression (box baseline)";
        default: return "was asked in probing " + std::to_string(config.probing);
    }
}

std::string answers(const RunConfig& config) {
    if (config.imported)
        return "The answers were made elsewhere and imported; the model is named " + (config.mllm.name.empty() ? "nowhere" : config.mllm.name) +
               ", its weights are not known.";
    const GenerationConfig& how = config.generation;
    std::string text = "The multimodal language model " + modelText(config.mllm) + " " + askedText(config) + ", in the conversation template " +
                       config.conversation + ", and wrote at most " + std::to_string(how.maxNewTokens) + " tokens, ";
    if (how.temperature > 0)
        text += "sampled at temperature " + numberText(how.temperature) + " from the " + std::to_string(how.topK) + " likeliest, seed " +
                std::to_string(how.seed) + ".";
    else
        text += "always the likeliest (greedy).";
    return text;
}

std::string phrases(const RunConfig& config) {
    if (config.chunker.empty())
        return "Noun phrases of the answers were found by the program's own tagger and chunk rules.";
    return "Noun phrases of the answers were found by an external program: " + config.chunker + ".";
}

std::string attention(const RunConfig& config) {
    std::string text =
        "For each generated token its attention to the image tokens was taken as the mean over all layers and heads; from each row the mean over the "
        "answer's rows was subtracted; the map of a noun phrase is the mean over its tokens. A token's row is that of the step ";
    text += config.alignment == TokenAlignment::Producing ? "that produced it" : "after it, in which it is the query";
    text += config.rowZero == RowZero::Last ? "; the first row is that of the prompt's last position." : "; the first row is that of the prompt's second-to-last position.";
    if (config.frame == GridFrame::Pad)
        text += " The grid was laid over the image padded to a square.";
    if (config.frame == GridFrame::Original)
        text += " The grid was laid over the image as it is.";
    return text;
}

std::string points(const RunConfig& config) {
    const std::string rank = config.pointRank == 1 ? "highest" : "number " + std::to_string(config.pointRank) + " in height";
    std::string text;
    switch (config.pointMode) {
        case PointMode::UpsampledRank: text = "The pixel " + std::string(config.pointRank == 1 ? "with the " : "that is ") + rank + (config.pointRank == 1 ? " value" : "") + " of the map, up-sampled to the image, is the point."; break;
        case PointMode::LocalMaximum: text = "The local maximum " + std::string(config.pointRank == 1 ? "of the highest value" : "that is " + rank) + " on the map's grid is the point."; break;
        case PointMode::Random: text = "As a control the point is a random pixel of the image, seed " + std::to_string(config.pointSeed) + "."; break;
    }
    if (config.instances > 0)
        text += " For several instances, up to " + std::to_string(config.instances) + " local maxima a phrase were clicked and their masks united.";
    return text;
}

std::string masks(const RunConfig& config) {
    if (config.segmenter.name.empty())
        return "Masks came with the imported files.";
    return "At each point the segmenter " + modelText(config.segmenter) + " gave three masks (sub-part, part, whole).";
}

std::string judge(const RunConfig& config) {
    const JudgeConfig& how = config.judge;
    std::string text = how.kind == "chat" ? "The judge of the automatic selection was " + (how.model.empty() ? "a model" : how.model) + " behind a chat endpoint"
                                          : "The judge of the automatic selection was the language model itself";
    if (how.kind == "chat" && !how.endpoint.empty())
        text += " (" + how.endpoint + ")";
    if (how.kind == "chat")
        text += ", temperature " + numberText(how.temperature);
    text += how.scheme == "threes" ? "; it chose among the three masks of each phrase, then among the winners" :
            how.scheme == "all"    ? "; it was shown all masks at once"
                                   : "; masks were shown in rounds (" + how.scheme + ")";
    text += how.presence ? ", and was asked first whether the object is there" : "";
    if (how.orderChecks > 0)
        text += "; " + std::to_string(how.orderChecks) + " more times in another order, seed " + std::to_string(how.seed);
    return text + ".";
}

std::string similarity(const RunConfig& config) {
    const std::string vectors = config.similarity.vectors.empty() ? std::string() : config.similarity.vectors.filename().string();
    std::string text = "Attend and segment compared phrases with the expression by " +
                       (vectors.empty() ? "word vectors" : "the word vectors " + vectors) + "; of the chosen phrase ";
    text += config.similarity.mask == "last" ? "the last mask counts" : "the mask with the best predicted IoU counts";
    return text + (config.similarity.cut ? ", below a similarity of " + numberText(*config.similarity.cut) + " none." : ".");
}

bool uses(const RunConfig& config, const char* selector) {
    for (const std::string& name : config.selectors)
        if (name == selector)
            return true;
    return false;
}

}  // namespace

std::vector<std::string> methodSentences(const RunRecord& record) {
    const RunConfig& config = record.config;
    std::vector<std::string> text{answers(config)};
    if (config.probing == 3)
        return text;
    if (config.probing == kBoxProbing) {
        text.push_back("The boxes that the model wrote were the prompts of the segmenter " + modelText(config.segmenter) + ".");
        return text;
    }
    text.push_back(phrases(config));
    if (!config.imported) {
        text.push_back(attention(config));
        text.push_back(points(config));
    }
    text.push_back(masks(config));
    if (!config.imported || uses(config, "automatic"))
        text.push_back(uses(config, "automatic") ? judge(config) : std::string());
    if (uses(config, "attend-and-segment"))
        text.push_back(similarity(config));
    std::erase(text, std::string());
    return text;
}

}  // namespace groundscope
