// SPDX-License-Identifier: GPL-3.0-or-later
/// The demo's measurements on fresh scenes, through the program's own inference path: models from
/// their folders, phrases, maps, points and masks by the pipeline's functions.
#pragma once

#include "core/grounding/models.h"
#include "core/text/noun_phrases.h"
#include "resources/demo/make/render.h"
#include "resources/demo/make/text.h"

#include <map>
#include <memory>
#include <string>

namespace groundscope::demo {

/// Means by name.
class Tally {
  public:
    void add(const std::string& name, double value) {
        m_sums[name].sum += value;
        m_sums[name].count += 1;
    }
    [[nodiscard]] double mean(const std::string& name) const {
        const auto found = m_sums.find(name);
        return found == m_sums.end() ? 0 : found->second.sum / found->second.count;
    }
    [[nodiscard]] long count(const std::string& name) const {
        const auto found = m_sums.find(name);
        return found == m_sums.end() ? 0 : static_cast<long>(found->second.count);
    }
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> list;
        for (const auto& [name, sum] : m_sums)
            list.push_back(name);
        return list;
    }

  private:
    struct Sum {
        double sum = 0;
        double count = 0;
    };
    std::map<std::string, Sum> m_sums;
};

struct TestModels {
    std::unique_ptr<Mllm> mllm;
    std::unique_ptr<Segmenter> segmenter;
    std::shared_ptr<PhraseFinder> phrases;
    std::string conversation;
};

/// A fresh scene at the benchmark's size.
struct TestScene {
    Scene scene;
    Rendering rendering;
    [[nodiscard]] RgbView view() const {
        return {rendering.rgb.data,
                rendering.rgb.cols,
                rendering.rgb.rows,
                static_cast<std::ptrdiff_t>(rendering.rgb.step[0])};
    }
    /// An object, or one of its parts (part >= 0).
    [[nodiscard]] Mask mask(int object, int part = -1) const;
};
TestScene makeTestScene(Random& random, const SceneOptions& options);

/// "Identify the K in the scene." for two objects of one picture: colour words and where their maps
/// point. Tally: "swap: …".
Result<Done> testSwap(TestModels& models, const TestScene& test, Random& random, Tally& tally);

/// Questions with options: sentences ("colour: …") and letters ("letter: …").
Result<Done> testAnswers(TestModels& models, const TestScene& test, Random& random, Tally& tally);

/// Answer, phrases, maps, points, masks of one referring expression, against controls. Tally:
/// "pipeline: …".
Result<Done> testPipeline(TestModels& models, const TestScene& test, Random& random, Tally& tally);

/// A point drawn on an object, and one on the background. Tally: "sam: …". After testPipeline of
/// the same scene: the picture is embedded.
Result<Done> testSegmenter(TestModels& models, const TestScene& test, Random& random, Tally& tally);

}  // namespace groundscope::demo
