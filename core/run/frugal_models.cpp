// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/frugal_models.h"

#include <utility>

namespace groundscope {
namespace {

constexpr double kUsableShare = 0.95;  // of what the system says is available

bool ranOut(const Error& error) {
    return error.code == ErrorCode::OutOfMemory;
}

/// Both models and how to get them; the two faces below share it.
class Shelf {
  public:
    Shelf(FrugalMakers makers, MemoryPlan plan) : m_makers(std::move(makers)), m_plan(std::move(plan)) {}

    /// One after the other; in turns, each is seen once, for what it says of itself.
    Result<Done> load(const Progress& progress) {
        if (m_makers.segmenter && m_plan.oneAtATime) {
            GS_CHECK(segmenter(progress));
            m_segmenterInfo = m_segmenter->info();
            m_segmenter.reset();
        }
        if (m_makers.mllm) {
            GS_CHECK(mllm(progress));
            m_mllmInfo = m_mllm->info();
        }
        if (progress.stopped())
            return cancelledError();
        if (m_makers.segmenter && !m_plan.oneAtATime) {
            GS_CHECK(segmenter(progress));
            m_segmenterInfo = m_segmenter->info();
        }
        return Done{};
    }

    Result<Mllm*> mllm(const Progress& progress) {
        if (!m_mllm) {
            if (m_plan.oneAtATime)
                m_segmenter.reset();
            GS_TRY(m_mllm, m_makers.mllm(m_plan, progress));
            m_mllm->beginSample(m_sample);
        }
        return m_mllm.get();
    }

    Result<Segmenter*> segmenter(const Progress& progress) {
        if (!m_segmenter) {
            if (m_plan.oneAtATime)
                m_mllm.reset();
            GS_TRY(m_segmenter, m_makers.segmenter(m_plan, progress));
            m_segmenter->beginSample(m_sample);
        }
        return m_segmenter.get();
    }

    void beginSample(const std::string& id) {
        m_sample = id;
        if (m_mllm)
            m_mllm->beginSample(id);
        if (m_segmenter)
            m_segmenter->beginSample(id);
    }

    /// Runs a step; when it runs out of memory and the other model can go, once more without that one.
    template <typename Step, typename Other>
    auto frugally(const Progress& progress, std::unique_ptr<Other>& other, Step step) -> decltype(step()) {
        auto result = step();
        if (result || !ranOut(result.error()) || !other)
            return result;
        other.reset();
        m_plan.oneAtATime = true;
        progress.tell("one-model", 0, 0);
        return step();
    }

    /// Only a loaded segmenter has a picture.
    [[nodiscard]] Segmenter* loadedSegmenter() const { return m_segmenter.get(); }
    [[nodiscard]] std::unique_ptr<Mllm>& mllmPlace() { return m_mllm; }
    [[nodiscard]] std::unique_ptr<Segmenter>& segmenterPlace() { return m_segmenter; }
    [[nodiscard]] const ModelInfo& mllmInfo() const { return m_mllmInfo; }
    [[nodiscard]] const ModelInfo& segmenterInfo() const { return m_segmenterInfo; }

  private:
    FrugalMakers m_makers;
    MemoryPlan m_plan;
    std::string m_sample;
    std::unique_ptr<Mllm> m_mllm;
    std::unique_ptr<Segmenter> m_segmenter;
    ModelInfo m_mllmInfo;
    ModelInfo m_segmenterInfo;
};

class FrugalMllm final : public Mllm {
  public:
    explicit FrugalMllm(std::shared_ptr<Shelf> shelf) : m_shelf(std::move(shelf)) {}
    void beginSample(const std::string& sampleId) override { m_shelf->beginSample(sampleId); }
    [[nodiscard]] ModelInfo info() const override { return m_shelf->mllmInfo(); }
    [[nodiscard]] Result<MllmOutput> answer(const MllmRequest& request, const Progress& progress) override {
        return withModel(progress, [&](Mllm& model) { return model.answer(request, progress); });
    }
    [[nodiscard]] Result<std::vector<double>> scoreNext(const MllmRequest& request, const std::vector<std::string>& options,
                                                        const Progress& progress) override {
        return withModel(progress, [&](Mllm& model) { return model.scoreNext(request, options, progress); });
    }
    [[nodiscard]] Result<std::vector<double>> scoreText(const MllmRequest& request, const std::string& text,
                                                        const Progress& progress) override {
        return withModel(progress, [&](Mllm& model) { return model.scoreText(request, text, progress); });
    }
    [[nodiscard]] std::vector<float> wordVector(const std::string& word) override {
        const auto model = m_shelf->mllm({});
        return model ? (*model)->wordVector(word) : std::vector<float>();
    }
    [[nodiscard]] std::int64_t perHeadBytes(int tokens) const override {
        const ModelInfo& info = m_shelf->mllmInfo();
        return std::int64_t{2} * tokens * info.layers * info.heads * info.grid.area();
    }

  private:
    template <typename Call>
    auto withModel(const Progress& progress, Call call) -> decltype(call(std::declval<Mllm&>())) {
        return m_shelf->frugally(progress, m_shelf->segmenterPlace(), [&]() -> decltype(call(std::declval<Mllm&>())) {
            GS_TRY(Mllm* const model, m_shelf->mllm(progress));
            return call(*model);
        });
    }

    std::shared_ptr<Shelf> m_shelf;
};

class FrugalSegmenter final : public Segmenter {
  public:
    explicit FrugalSegmenter(std::shared_ptr<Shelf> shelf) : m_shelf(std::move(shelf)) {}
    void beginSample(const std::string& sampleId) override { m_shelf->beginSample(sampleId); }
    [[nodiscard]] ModelInfo info() const override { return m_shelf->segmenterInfo(); }
    [[nodiscard]] Result<Done> setImage(RgbView image, const Progress& progress) override {
        return m_shelf->frugally(progress, m_shelf->mllmPlace(), [&]() -> Result<Done> {
            GS_TRY(Segmenter* const model, m_shelf->segmenter(progress));
            return model->setImage(image, progress);
        });
    }
    [[nodiscard]] Result<std::vector<std::vector<SegmentMask>>> segment(const std::vector<SegmentPrompt>& prompts,
                                                                        bool multimask, const Progress& progress) override {
        Segmenter* const model = m_shelf->loadedSegmenter();
        if (model == nullptr)
            return Error{ErrorCode::InvalidInput, "No picture was given to the segmenter yet.", {}};
        return m_shelf->frugally(progress, m_shelf->mllmPlace(), [&] { return model->segment(prompts, multimask, progress); });
    }

  private:
    std::shared_ptr<Shelf> m_shelf;
};

Result<Models> loadBy(const MemoryPlan& plan, const FrugalMakers& makers, const Progress& progress) {
    const auto shelf = std::make_shared<Shelf>(makers, plan);
    GS_CHECK(shelf->load(progress));
    Models models;
    if (makers.mllm)
        models.mllm = std::make_unique<FrugalMllm>(shelf);
    if (makers.segmenter)
        models.segmenter = std::make_unique<FrugalSegmenter>(shelf);
    models.takeTurns = plan.oneAtATime;
    return models;
}

bool fits(const MemoryNeed& need) {
    return static_cast<double>(need.needed) <= kUsableShare * static_cast<double>(need.available);
}

}  // namespace

std::vector<MemoryPlan> memoryPlans(const std::string& device, const std::string& dtype, bool onGpu, bool bothModels) {
    std::vector<MemoryPlan> plans;
    const auto add = [&](const std::string& on, const std::string& as) {
        plans.push_back({on, as, false});
        if (bothModels)
            plans.push_back({on, as, true});
    };
    add(device, dtype);
    if (onGpu)
        add("cpu", dtype == "float16" ? "auto" : dtype);  // no CPU computes float16
    if (dtype == "auto")
        add("cpu", "bfloat16");
    return plans;
}

Result<Models> makeFrugalModels(const std::vector<MemoryPlan>& plans, FrugalMakers makers, const Progress& progress) {
    if (plans.empty())
        return Error{ErrorCode::InvalidInput, "There is no plan to load models by.", {}};
    const auto needOf = [&](const MemoryPlan& plan) { return makers.need ? makers.need(plan) : std::nullopt; };
    const std::optional<MemoryNeed> asked = needOf(plans.front());
    Error last{ErrorCode::OutOfMemory, "There is not enough memory for the models.", {}};
    for (std::size_t i = 0; i < plans.size(); ++i) {
        // The last plan is tried even so: a forecast may be wrong, and the loader says what is missing.
        if (const auto need = needOf(plans[i]); need && !fits(*need) && i + 1 < plans.size())
            continue;
        Result<Models> models = loadBy(plans[i], makers, progress);
        if (models && i > 0)
            models->smaller = SmallerPlan{plans[i], asked ? asked->needed : 0, asked ? asked->available : 0};
        if (models || !ranOut(models.error()))
            return models;
        last = models.error();
    }
    return last;
}

}  // namespace groundscope
