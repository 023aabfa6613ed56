// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/training_log.h"

#include <ATen/ATen.h>

#include <cmath>
#include <fstream>

namespace groundscope::demo {

namespace {

double rounded(double value) {
    constexpr double kDigits = 1000;
    return std::round(value * kDigits) / kDigits;
}

}  // namespace

void TrainingLog::addLoss(double loss, int pictures) {
    m_loss.sum += loss;
    m_loss.count += 1;
    m_pictures += pictures;
}

void TrainingLog::addWords(const at::Tensor& logits,
                           const at::Tensor& targets,
                           const WordBlocks& blocks) {
    struct Block {
        const char* name;
        int size;
    };
    const Block list[] = {{"kind", blocks.kinds},
                          {"part", blocks.parts},
                          {"coloured kind", blocks.colouredKinds},
                          {"coloured part", blocks.colouredParts},
                          {"placed kind", blocks.placedKinds}};
    std::int64_t begin = 0;
    for (const Block& block : list) {
        const auto said = logits.narrow(1, begin, block.size) > 0;    // [B, size]
        const auto right = targets.narrow(1, begin, block.size) > 0;  // [B, size]
        const double both = said.logical_and(right).sum().item<double>();
        Mean& recall = m_means[std::string(block.name) + " recall"];
        recall.sum += both;
        recall.count += right.sum().item<double>();
        Mean& precision = m_means[std::string(block.name) + " precision"];
        precision.sum += both;
        precision.count += said.sum().item<double>();
        begin += block.size;
    }
}

void TrainingLog::addTurns(const Batch& batch, const at::Tensor& predicted) {
    std::vector<bool> right(batch.labels.size(), true);
    const auto* ids = predicted.data_ptr<std::int64_t>();
    for (std::size_t i = 0; i < batch.answers.size(); ++i)
        if (batch.answers[i].informative && ids[i] != batch.answers[i].id)
            right[static_cast<std::size_t>(batch.answers[i].turn)] = false;
    for (std::size_t turn = 0; turn < right.size(); ++turn) {
        Mean& mean = m_means[batch.labels[turn]];
        mean.sum += right[turn] ? 1 : 0;
        mean.count += 1;
    }
}

bool TrainingLog::flush(Json& line, const std::vector<Goal>& goals) {
    line["pictures"] = m_pictures;
    line["loss"] = rounded(m_loss.sum / std::max(1.0, m_loss.count));
    Json accuracy = Json::object();
    for (const auto& [name, mean] : m_means)
        if (mean.count > 0)
            accuracy[name] = rounded(mean.sum / mean.count);
    bool reached = !goals.empty();
    for (const Goal& goal : goals)
        reached = reached && accuracy.contains(goal.label) &&
                  accuracy[goal.label].get<double>() >= goal.accuracy;
    line["accuracy"] = std::move(accuracy);
    m_means.clear();
    m_loss = {};
    return reached;
}

Result<Done> appendLine(const std::filesystem::path& path, const std::string& line) {
    std::ofstream stream(path, std::ios::app);
    stream << line << "\n";
    if (!stream.flush())
        return Error{ErrorCode::Io, "The line cannot be written.", path.string()};
    return Done{};
}

}  // namespace groundscope::demo
