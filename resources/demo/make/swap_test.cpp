// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/swap_test.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <limits>

namespace groundscope::demo {

namespace {

Turn questionAbout(const SceneObject& object, bool identify) {
    const std::string& kind = object.info().name;
    const std::string& colour = colours()[static_cast<std::size_t>(object.colour())];
    if (!identify)
        return {"What color is the " + kind + "?", "The " + kind + " is " + colour + ".", {}};
    const std::string& place = locations()[static_cast<std::size_t>(object.location())];
    return {"Identify the " + kind + " in the scene.",
            "In the image, there is " + withArticle(colour + " " + kind) + " at the " + place + ".",
            {}};
}

struct Asked {
    const SwapScene* scene;
    int object;
    int other;
};

class Scorer {
  public:
    explicit Scorer(const BatchMaker& maker) : m_maker(maker) {
        std::vector<std::int64_t> ids;
        for (const std::string& colour : colours())
            ids.push_back(maker.idOf(colour));
        m_colourIds = at::tensor(ids, at::kLong);
    }

    /// @param attention  [B, L, N] mean over layers and heads, image columns
    void add(const LlavaModel& model,
             const Batch& batch,
             const at::Tensor& hidden,
             const at::Tensor& attention,
             const std::vector<Asked>& asked) {
        const auto rows = hidden.flatten(0, 1);      // [B·L, hidden]
        const auto looks = attention.flatten(0, 1);  // [B·L, N]
        for (std::size_t turn = 0; turn < asked.size(); ++turn) {
            const SceneObject& object =
                asked[turn].scene->scene.objects[static_cast<std::size_t>(asked[turn].object)];
            const std::int64_t colourId = m_colourIds[object.colour()].item<std::int64_t>();
            std::vector<std::int64_t> places;
            std::int64_t colourPlace = 0;
            for (const AnswerToken& answer : batch.answers)
                if (answer.turn == static_cast<int>(turn)) {
                    places.push_back(answer.row);
                    if (answer.id == colourId)
                        colourPlace = answer.row;
                }
            const auto logits = model.language_model->logits(rows[colourPlace])
                                    .index_select(0, m_colourIds);  // [8]
            const auto map = looks[colourPlace] -
                             looks.index_select(0, at::tensor(places, at::kLong)).mean(0);  // [N]
            count(asked[turn],
                  static_cast<int>(logits.argmax().item<std::int64_t>()),
                  map.argmax().item<std::int64_t>());
        }
    }

    [[nodiscard]] SwapScore score() const {
        const double n = std::max(1, m_count);
        return {m_sum.colourAsked / n,
                m_sum.colourOther / n,
                m_sum.pointAsked / n,
                m_sum.pointOther / n};
    }

  private:
    void count(const Asked& asked, int colour, std::int64_t cell) {
        const auto& objects = asked.scene->scene.objects;
        m_sum.colourAsked += colour == objects[static_cast<std::size_t>(asked.object)].colour();
        m_sum.colourOther += colour == objects[static_cast<std::size_t>(asked.other)].colour();
        const cv::Mat& labels = asked.scene->rendering.labels;
        const auto grid = static_cast<std::int64_t>(std::lround(std::sqrt(m_maker.imageTokens())));
        const int step = labels.rows / static_cast<int>(grid);
        const int label = labels.at<std::uint8_t>(static_cast<int>(cell / grid) * step + step / 2,
                                                  static_cast<int>(cell % grid) * step + step / 2);
        m_sum.pointAsked += label > 0 && objectOfLabel(label) == asked.object;
        m_sum.pointOther += label > 0 && objectOfLabel(label) == asked.other;
        ++m_count;
    }

    const BatchMaker& m_maker;
    at::Tensor m_colourIds;  // I64 [8]
    SwapScore m_sum;
    int m_count = 0;
};

}  // namespace

std::vector<SwapScene> swapScenes(const RenderBank& bank, std::uint64_t seed, int count, int side) {
    Random random(seed);
    SceneOptions options;
    options.countWeights = {0, 1, 1, 1};
    std::vector<SwapScene> scenes;
    while (static_cast<int>(scenes.size()) < count) {
        SwapScene entry;
        entry.scene = sampleScene(random, options);
        if (entry.scene.objects.size() < 2)
            continue;
        const std::vector<int> order =
            random.permutation(static_cast<int>(entry.scene.objects.size()));
        entry.first = order[0];
        entry.second = order[1];
        entry.rendering = bank.render(random, entry.scene, side);
        scenes.push_back(std::move(entry));
    }
    return scenes;
}

SwapScore swapTest(const LlavaModel& model,
                   const BatchMaker& maker,
                   const std::vector<SwapScene>& scenes,
                   bool identify) {
    const c10::InferenceMode inference;
    constexpr std::size_t kAtOnce = 25;
    Scorer scorer(maker);
    for (std::size_t begin = 0; begin < scenes.size(); begin += kAtOnce) {
        std::vector<cv::Mat> pictures;
        std::vector<std::vector<Turn>> turns;
        std::vector<Asked> asked;
        for (std::size_t i = begin; i < std::min(begin + kAtOnce, scenes.size()); ++i) {
            const SwapScene& entry = scenes[i];
            pictures.push_back(entry.rendering.rgb);
            const auto& objects = entry.scene.objects;
            turns.push_back(
                {questionAbout(objects[static_cast<std::size_t>(entry.first)], identify),
                 questionAbout(objects[static_cast<std::size_t>(entry.second)], identify)});
            asked.push_back({&entry, entry.first, entry.second});
            asked.push_back({&entry, entry.second, entry.first});
        }
        const Batch batch = maker.make(pictures, turns);
        at::Tensor attention;  // [B, L, N]
        Trace trace;
        trace.attentionRows = std::numeric_limits<int>::max();
        trace.hiddenStates = false;
        trace.tensor = [&](std::string_view, int, const at::Tensor& weights) {
            const auto mean =
                weights.narrow(3, maker.imageBegin(), maker.imageTokens()).mean(1);  // [B, L, N]
            attention = attention.defined() ? attention + mean : mean;
        };
        const auto features = model.visionFeatures(batch.pixels);
        const auto hidden = hiddenStates(model, batch, maker.imageBegin(), features, &trace);
        scorer.add(model, batch, hidden, attention, asked);
    }
    return scorer.score();
}

}  // namespace groundscope::demo
