// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/run_names.h"

#include <algorithm>
#include <cstddef>

namespace groundscope {
namespace {

/// "maximum 2", "local maximum 1", "random point, seed 2024".
std::string pointText(const RunConfig& config) {
    const std::string rank = std::to_string(config.pointRank);
    switch (config.pointMode) {
        case PointMode::UpsampledRank: return "maximum " + rank;
        case PointMode::LocalMaximum: return "local maximum " + rank;
        case PointMode::Random: return "random point, seed " + std::to_string(config.pointSeed);
    }
    return {};
}

std::string judgeText(const RunConfig& config) {
    const std::string who = config.judge.kind == "chat" ? config.judge.model : config.judge.kind;
    return "judge " + who + ", " + config.judge.scheme + (config.judge.presence ? ", presence asked" : "");
}

std::string similarityText(const RunConfig& config) {
    std::string text = config.similarity.vectors.empty() ? "own embeddings" : config.similarity.vectors.filename().string();
    if (config.similarity.cut)
        text += ", cut " + std::to_string(*config.similarity.cut).substr(0, 4);
    return "vectors " + text + ", mask " + config.similarity.mask;
}

std::string frameText(GridFrame frame) {
    return frame == GridFrame::FromModel ? "model's frame" : frame == GridFrame::Pad ? "padded" : "unpadded";
}

/// Appends a setting to the names that are alike and differ in it.
void appendWhereTold(const std::vector<std::vector<std::string>>& settings, std::size_t setting, std::vector<std::string>& names) {
    const std::vector<std::string> before = names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        bool told = false;
        for (std::size_t k = 0; k < names.size(); ++k)
            told = told || (before[k] == before[i] && settings[k][setting] != settings[i][setting]);
        if (told)
            names[i] += ", " + settings[i][setting];
    }
}

}  // namespace

std::vector<std::string> settingsInWords(const RunConfig& config) {
    return {config.mllm.name,
            "probing " + std::to_string(config.probing),
            "profile " + config.profile,
            pointText(config),
            config.instances > 0 ? "up to " + std::to_string(config.instances) + " instances" : "one instance",
            config.alignment == TokenAlignment::AsQuery ? "tokens as query" : "producing steps",
            config.rowZero == RowZero::Last ? "last prompt row" : "second-to-last prompt row",
            frameText(config.frame),
            "segmenter " + config.segmenter.name,
            judgeText(config),
            similarityText(config)};
}

std::vector<std::string> distinctNames(std::span<const RunConfig> configs) {
    std::vector<std::vector<std::string>> settings;
    std::vector<std::string> names;
    for (const RunConfig& config : configs) {
        settings.push_back(settingsInWords(config));
        names.push_back(settings.back().front());
    }
    for (std::size_t setting = 1; !settings.empty() && setting < settings.front().size(); ++setting)
        appendWhereTold(settings, setting, names);
    const std::vector<std::string> before = names;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (std::count(before.begin(), before.end(), before[i]) > 1)
            names[i] += ", " + std::to_string(i + 1);
    return names;
}

}  // namespace groundscope
