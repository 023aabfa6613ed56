// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/recorded.h"

#include "core/grounding/candidates.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

namespace groundscope {
namespace {

/// Sleeps, but wakes at once when a stop is asked. False when stopped.
bool waitFor(std::chrono::milliseconds delay, const std::stop_token& stop) {
    if (delay.count() > 0) {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        wake.wait_for(lock, stop, delay, [] { return false; });
    }
    return !stop.stop_requested();
}

Result<SampleRun> loadSample(const RecordedSource& source, const std::string& sampleId) {
    if (sampleId.empty())
        return Error{ErrorCode::Internal, "The recorded model was not told which sample comes.", {}};
    return source.load(sampleId);
}

class RecordedMllm final : public Mllm {
  public:
    explicit RecordedMllm(RecordedSource source) : m_source(std::move(source)) {}

    [[nodiscard]] ModelInfo info() const override { return m_source.mllm; }
    void beginSample(const std::string& sampleId) override { m_sampleId = sampleId; }
    [[nodiscard]] std::int64_t perHeadBytes(int /*tokens*/) const override { return 0; }

    [[nodiscard]] Result<MllmOutput> answer(const MllmRequest& /*request*/, const Progress& progress) override {
        if (m_source.answerError)
            return *m_source.answerError;
        GS_TRY(SampleRun run, loadSample(m_source, m_sampleId));
        if (run.filled < Stage::Answer)
            return Error{ErrorCode::NotFound, "The recorded run holds no answer for this sample.", m_sampleId};
        const auto total = static_cast<std::int64_t>(run.answer.tokens.size());
        std::string text;
        for (std::int64_t i = 0; i < total; ++i) {
            if (!waitFor(m_source.tokenDelay, progress.stop))
                return cancelledError();
            text += run.answer.tokens[static_cast<std::size_t>(i)].text;
            if (progress.partialAnswer)
                progress.partialAnswer(text);
            progress.tell("answer", i + 1, total);
        }
        if (progress.stopped())
            return cancelledError();
        return MllmOutput{std::move(run.answer), std::move(run.stack)};
    }

  private:
    RecordedSource m_source;
    std::string m_sampleId;
};

class RecordedSegmenter final : public Segmenter {
  public:
    explicit RecordedSegmenter(RecordedSource source) : m_source(std::move(source)) {}

    [[nodiscard]] ModelInfo info() const override { return m_source.segmenter; }
    void beginSample(const std::string& sampleId) override { m_sampleId = sampleId; }

    [[nodiscard]] Result<Done> setImage(RgbView /*image*/, const Progress& progress) override {
        if (progress.stopped())
            return cancelledError();
        return Done{};
    }

    [[nodiscard]] Result<std::vector<std::vector<SegmentMask>>> segment(const std::vector<SegmentPrompt>& prompts,
                                                                        bool multimask,
                                                                        const Progress& progress) override {
        if (m_source.segmentError)
            return *m_source.segmentError;
        GS_TRY(const SampleRun run, loadSample(m_source, m_sampleId));
        std::vector<std::vector<SegmentMask>> results;
        for (const SegmentPrompt& prompt : prompts) {
            if (!waitFor(m_source.promptDelay, progress.stop))
                return cancelledError();
            std::vector<SegmentMask> masks = multimask ? masksAt(run, prompt) : std::vector<SegmentMask>();
            if (masks.empty())
                return Error{ErrorCode::NotFound,
                             "The recorded run holds no masks for this point; load a segmenter to ask for new ones.",
                             m_sampleId};
            results.push_back(std::move(masks));
            progress.tell("segment", static_cast<std::int64_t>(results.size()), static_cast<std::int64_t>(prompts.size()));
        }
        return results;
    }

  private:
    /// The masks of the first phrase whose prompt was this one, by level; none when there is no such phrase. A box is
    /// known by its centre.
    static std::vector<SegmentMask> masksAt(const SampleRun& run, const SegmentPrompt& prompt) {
        std::vector<SegmentMask> masks;
        if (prompt.box ? !prompt.points.empty() : prompt.points.size() != 1)
            return masks;
        const PromptPoint asked = prompt.box ? centreOf(*prompt.box) : prompt.points.front();
        const auto first = std::find_if(run.candidates.begin(), run.candidates.end(),
                                        [&](const Candidate& candidate) { return candidate.point == asked; });
        for (auto it = first; it != run.candidates.end() && it->phrase == first->phrase; ++it)
            masks.push_back({it->mask, it->predictedIou, it->stability});
        return masks;
    }

    RecordedSource m_source;
    std::string m_sampleId;
};

ModelInfo recordedInfo(const ModelRef& ref) {
    ModelInfo info;
    info.ref = ref;
    info.description = "Recording of " + (ref.name.empty() ? std::string("a model") : ref.name);
    info.deviceReason = "a stored run is replayed, no weights are loaded";
    return info;
}

}  // namespace

RecordedSource recordedSource(const RunConfig& config,
                              std::function<Result<SampleRun>(const std::string& sampleId)> load) {
    RecordedSource source;
    source.load = std::move(load);
    source.mllm = recordedInfo(config.mllm);
    source.mllm.conversation = config.conversation;
    source.segmenter = recordedInfo(config.segmenter);
    return source;
}

std::unique_ptr<Mllm> makeRecordedMllm(RecordedSource source) {
    return std::make_unique<RecordedMllm>(std::move(source));
}

std::unique_ptr<Segmenter> makeRecordedSegmenter(RecordedSource source) {
    return std::make_unique<RecordedSegmenter>(std::move(source));
}

}  // namespace groundscope
