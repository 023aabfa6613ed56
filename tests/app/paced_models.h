// SPDX-License-Identifier: GPL-3.0-or-later
/// Models that answer at once or at a pace, or fail, by rule: for tests of what is around them. The attention of every
/// word lies on another place of the picture; masks are discs around the prompt.
#pragma once

#include "core/run/device_worker.h"

#include <chrono>
#include <cmath>
#include <sstream>
#include <string>
#include <thread>

namespace groundscope::fake {

struct Behaviour {
    std::string answer = "A butterfly with orange wings rests on a green leaf.";
    std::chrono::milliseconds loadTime{0};
    std::chrono::milliseconds tokenTime{0};
    std::chrono::milliseconds promptTime{0};
    std::optional<Error> loadError;
    std::optional<Error> answerError;
    std::optional<Error> segmentError;
};

/// False when asked to stop meanwhile.
inline bool waitFor(std::chrono::milliseconds time, const std::stop_token& stop) {
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end) {
        if (stop.stop_requested())
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return !stop.stop_requested();
}

inline ModelInfo infoOf(const std::string& name) {
    ModelInfo info;
    info.ref.name = name;
    info.ref.hash = "hash of " + name;
    info.description = name + ", made for tests";
    info.deviceReason = "chosen by the test";
    info.grid = {8, 8};
    info.layers = 2;
    info.heads = 4;
    return info;
}

class FakeMllm : public Mllm {
  public:
    explicit FakeMllm(Behaviour behaviour) : m_behaviour(std::move(behaviour)) {}
    [[nodiscard]] ModelInfo info() const override { return infoOf("fake-mllm"); }
    [[nodiscard]] std::int64_t perHeadBytes(int tokens) const override { return std::int64_t{2} * 2 * 4 * 64 * tokens; }
    [[nodiscard]] Result<MllmOutput> answer(const MllmRequest& request, const Progress& progress) override {
        if (m_behaviour.answerError)
            return *m_behaviour.answerError;
        MllmOutput output;
        output.answer.prompt = request.prompt;
        auto stack = std::make_shared<AttentionStack>();
        stack->grid = {8, 8};
        stack->imageSize = request.image.size();
        stack->padded = false;
        stack->image_from_grid = {request.image.width / 8.0, request.image.height / 8.0, 0, 0};
        std::istringstream words(m_behaviour.answer);
        std::string word;
        while (words >> word) {
            if (!waitFor(m_behaviour.tokenTime, progress.stop))
                return cancelledError();
            addToken(output.answer, *stack, word);
            progress.tell("answer", stack->steps, 0);
            if (progress.partialAnswer)
                progress.partialAnswer(output.answer.text);
        }
        output.answer.finished = true;
        output.stack = stack;
        return output;
    }

  private:
    static void addToken(Answer& answer, AttentionStack& stack, const std::string& word) {
        Token token;
        token.id = 100 + stack.steps;
        token.text = answer.text.empty() ? word : " " + word;
        token.chars.begin = static_cast<int>(answer.text.size());
        answer.text += token.text;
        token.chars.end = static_cast<int>(answer.text.size());
        answer.tokens.push_back(token);
        for (int cell = 0; cell < 64; ++cell) {
            const double dx = cell % 8 - (1 + (stack.steps * 3) % 6);
            const double dy = cell / 8 - (1 + (stack.steps * 5) % 6);
            stack.mean.push_back(static_cast<float>(std::exp(-(dx * dx + dy * dy) / 3)));
        }
        if (stack.steps++ == 0)
            stack.row0SecondToLast = stack.mean;
    }

    Behaviour m_behaviour;
};

class FakeSegmenter : public Segmenter {
  public:
    explicit FakeSegmenter(Behaviour behaviour) : m_behaviour(std::move(behaviour)) {}
    [[nodiscard]] ModelInfo info() const override { return infoOf("fake-segmenter"); }
    [[nodiscard]] Result<Done> setImage(RgbView image, const Progress&) override {
        m_size = image.size();
        return Done{};
    }
    [[nodiscard]] Result<std::vector<std::vector<SegmentMask>>> segment(const std::vector<SegmentPrompt>& prompts,
                                                                        bool multimask,
                                                                        const Progress& progress) override {
        if (m_behaviour.segmentError)
            return *m_behaviour.segmentError;
        std::vector<std::vector<SegmentMask>> results;
        for (const SegmentPrompt& prompt : prompts) {
            if (!waitFor(m_behaviour.promptTime, progress.stop))
                return cancelledError();
            std::vector<SegmentMask> masks;
            for (int level = 0; level < (multimask ? 3 : 1); ++level)
                masks.push_back({disc(prompt.points.front().at, 8.0 * (level + 1)), 0.9F - 0.1F * level, 0.95F});
            results.push_back(std::move(masks));
        }
        return results;
    }

  private:
    [[nodiscard]] Mask disc(Point centre, double radius) const {
        std::vector<std::uint8_t> bytes;
        for (int y = 0; y < m_size.height; ++y)
            for (int x = 0; x < m_size.width; ++x)
                bytes.push_back(std::hypot(x - centre.x, y - centre.y) <= radius);
        return maskFromBytes(m_size, bytes);
    }

    Behaviour m_behaviour;
    Size m_size;
};

inline ModelFactory models(const Behaviour& behaviour) {
    return [behaviour](const Progress& progress) -> Result<Models> {
        if (!waitFor(behaviour.loadTime, progress.stop))
            return cancelledError();
        if (behaviour.loadError)
            return *behaviour.loadError;
        Models made;
        made.mllm = std::make_unique<FakeMllm>(behaviour);
        made.segmenter = std::make_unique<FakeSegmenter>(behaviour);
        return made;
    };
}

}  // namespace groundscope::fake
