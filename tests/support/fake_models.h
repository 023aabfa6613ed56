// SPDX-License-Identifier: GPL-3.0-or-later
/// Fake models for tests: an Mllm that answers one fixed sentence, a Segmenter that draws squares around points.
#pragma once

#include "core/grounding/models.h"
#include "core/text/noun_phrases.h"

#include <chrono>
#include <functional>
#include <map>
#include <thread>

namespace groundscope::test {

/// What a test sets before and reads after; shared with the models, which a worker owns.
struct FakeState {
    int answers = 0;
    int images = 0;
    int segmentations = 0;
    std::chrono::milliseconds delay{0};   ///< of one answer, in steps of a millisecond
    std::string failOnPromptWith;         ///< answers whose prompt holds this fail
    std::function<void(const std::string& prompt)> whileAnswering;
    std::function<void()> whileEmbedding;
    std::string lastPrompt;
    std::string answer;                   ///< instead of "a cup", as one token
    std::map<std::string, std::vector<float>> wordVectors;
    std::vector<SegmentPrompt> lastPrompts;
};

/// "a cup on the table" with one token a word; attention of "cup" peaks at grid cell (1, 0).
class FakeMllm : public Mllm {
  public:
    explicit FakeMllm(std::shared_ptr<FakeState> state) : m_state(std::move(state)) {}
    [[nodiscard]] ModelInfo info() const override { return {}; }
    [[nodiscard]] std::int64_t perHeadBytes(int tokens) const override { return tokens; }
    [[nodiscard]] Result<MllmOutput> answer(const MllmRequest& request, const Progress& progress) override {
        m_state->lastPrompt = request.prompt;
        if (!m_state->failOnPromptWith.empty() && request.prompt.find(m_state->failOnPromptWith) != std::string::npos)
            return Error{ErrorCode::OutOfMemory, "There is not enough memory for this prompt.", {}};
        for (auto waited = std::chrono::milliseconds(0); waited < m_state->delay; ++waited) {
            if (progress.stopped())
                return cancelledError();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        if (m_state->whileAnswering)
            m_state->whileAnswering(request.prompt);
        ++m_state->answers;
        MllmOutput output;
        output.answer.prompt = request.prompt;
        output.answer.text = "a cup";
        output.answer.tokens = {{5, "a", -0.1F, {0, 1}}, {6, " cup", -0.2F, {1, 5}}};
        if (!m_state->answer.empty()) {
            output.answer.text = m_state->answer;
            output.answer.tokens = {{5, m_state->answer, -0.1F, {0, static_cast<int>(m_state->answer.size())}}};
        }
        output.answer.finished = true;
        AttentionStack stack;
        stack.steps = 2;
        stack.grid = {2, 2};
        stack.mean = {0.1F, 0.1F, 0.1F, 0.1F, 0.1F, 0.9F, 0.1F, 0.1F};
        stack.row0SecondToLast = {0.1F, 0.1F, 0.1F, 0.1F};
        stack.imageSize = request.image.size();
        stack.padded = false;
        stack.image_from_grid = {request.image.width / 2.0, request.image.height / 2.0, 0, 0};
        output.stack = std::make_shared<const AttentionStack>(std::move(stack));
        return output;
    }
    [[nodiscard]] std::vector<float> wordVector(const std::string& word) override {
        const auto found = m_state->wordVectors.find(word);
        return found == m_state->wordVectors.end() ? std::vector<float>() : found->second;
    }

  private:
    std::shared_ptr<FakeState> m_state;
};

/// Level l of a point: the square of side 2 (l + 1) + 1 around it, predicted IoU 0.5 + 0.1 l; of a box: what it holds.
class FakeSegmenter : public Segmenter {
  public:
    explicit FakeSegmenter(std::shared_ptr<FakeState> state) : m_state(std::move(state)) {}
    [[nodiscard]] ModelInfo info() const override { return {}; }
    [[nodiscard]] Result<Done> setImage(RgbView image, const Progress& /*progress*/) override {
        if (m_state->whileEmbedding)
            m_state->whileEmbedding();
        ++m_state->images;
        m_size = image.size();
        return Done{};
    }
    [[nodiscard]] Result<std::vector<std::vector<SegmentMask>>> segment(const std::vector<SegmentPrompt>& prompts,
                                                                        bool /*multimask*/,
                                                                        const Progress& progress) override {
        if (progress.stopped())
            return cancelledError();
        ++m_state->segmentations;
        m_state->lastPrompts = prompts;
        std::vector<std::vector<SegmentMask>> results;
        for (const SegmentPrompt& prompt : prompts) {
            std::vector<SegmentMask> masks;
            for (int level = 0; level < 3; ++level)
                masks.push_back({prompt.box ? inside(*prompt.box) : square(prompt.points.front().at, level + 1),
                                 0.5F + 0.1F * static_cast<float>(level), 0.5F});
            results.push_back(std::move(masks));
        }
        return results;
    }

  private:
    [[nodiscard]] Mask inside(const Rect& box) const {
        const Ring ring{{box.x, box.y}, {box.x + box.width, box.y}, {box.x + box.width, box.y + box.height}, {box.x, box.y + box.height}};
        return maskFromRing(ring, m_size);
    }
    [[nodiscard]] Mask square(Point at, int reach) const {
        std::vector<std::uint8_t> bytes(static_cast<std::size_t>(m_size.area()), 0);
        for (int y = 0; y < m_size.height; ++y)
            for (int x = 0; x < m_size.width; ++x)
                if (std::abs(x - static_cast<int>(at.x)) <= reach && std::abs(y - static_cast<int>(at.y)) <= reach)
                    bytes[static_cast<std::size_t>(y * m_size.width + x)] = 1;
        return maskFromBytes(m_size, bytes);
    }

    std::shared_ptr<FakeState> m_state;
    Size m_size;
};

/// One phrase: the text without its first word.
class FakePhrases final : public PhraseFinder {
  public:
    [[nodiscard]] Result<std::vector<NounPhrase>> find(const std::string& text, const Progress& /*progress*/) override {
        const int begin = static_cast<int>(text.find(' ')) + 1;
        const int end = static_cast<int>(text.size());
        return std::vector<NounPhrase>{{text.substr(static_cast<std::size_t>(begin)), text, {begin, end}, {begin, end}, {}, 0, false}};
    }
    [[nodiscard]] std::string name() const override { return "fake"; }
};

}  // namespace groundscope::test
