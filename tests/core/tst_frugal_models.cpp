// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/frugal_models.h"
#include "tests/support/fake_models.h"

#include <QTest>

using namespace groundscope;

namespace {

Error outOfMemory() {
    return {ErrorCode::OutOfMemory, "There is not enough memory.", {}};
}

/// What lies in memory, and what happened.
struct Scene {
    int mllms = 0;
    int segmenters = 0;
    int most = 0;        // at one time
    int made = 0;
    int failAnswers = 0;   // so many run out of memory while a segmenter is loaded
    int failPictures = 0;  // the same while a language model is loaded
    std::vector<std::string> devices;
    void count() { most = std::max(most, mllms + segmenters); }
};

class CountedMllm final : public Mllm {
  public:
    explicit CountedMllm(std::shared_ptr<Scene> scene) : m_scene(std::move(scene)) { ++m_scene->mllms; ++m_scene->made; m_scene->count(); }
    ~CountedMllm() override { --m_scene->mllms; }
    [[nodiscard]] ModelInfo info() const override {
        ModelInfo info;
        info.layers = 2;
        info.heads = 3;
        info.grid = {4, 5};
        return info;
    }
    [[nodiscard]] std::int64_t perHeadBytes(int) const override { return 0; }
    [[nodiscard]] Result<MllmOutput> answer(const MllmRequest& request, const Progress& progress) override {
        if (m_scene->failAnswers > 0 && m_scene->segmenters > 0) {
            --m_scene->failAnswers;
            return outOfMemory();
        }
        return test::FakeMllm(std::make_shared<test::FakeState>()).answer(request, progress);
    }

  private:
    std::shared_ptr<Scene> m_scene;
};

class CountedSegmenter final : public Segmenter {
  public:
    explicit CountedSegmenter(std::shared_ptr<Scene> scene) : m_scene(std::move(scene)) { ++m_scene->segmenters; ++m_scene->made; m_scene->count(); }
    ~CountedSegmenter() override { --m_scene->segmenters; }
    [[nodiscard]] ModelInfo info() const override { return {}; }
    [[nodiscard]] Result<Done> setImage(RgbView image, const Progress& progress) override {
        if (m_scene->failPictures > 0 && m_scene->mllms > 0) {
            --m_scene->failPictures;
            return outOfMemory();
        }
        return m_inner.setImage(image, progress);
    }
    [[nodiscard]] Result<std::vector<std::vector<SegmentMask>>> segment(const std::vector<SegmentPrompt>& prompts, bool multimask,
                                                                        const Progress& progress) override {
        return m_inner.segment(prompts, multimask, progress);
    }

  private:
    std::shared_ptr<Scene> m_scene;
    test::FakeSegmenter m_inner{std::make_shared<test::FakeState>()};
};

class TestFrugalModels : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() { m_scene = std::make_shared<Scene>(); m_reports.clear(); }
    void plansGetSmaller();
    void bothWhereTheyFit();
    void inTurnsWhereTheyDoNot();
    void theNextPlanWhenLoadingRunsOut();
    void otherErrorsAreNotTriedAgain();
    void theLastPlanIsTriedWhateverTheForecast();
    void theOtherModelGoesWhenMemoryRunsOut();
    void aSegmenterWithoutPictureSaysSo();

  private:
    FrugalMakers makers();
    Progress progress() {
        Progress progress;
        progress.report = [this](const std::string& what, std::int64_t, std::int64_t) { m_reports.push_back(what); };
        return progress;
    }
    static RgbView picture() {
        static const std::vector<std::uint8_t> pixels(8 * 6 * 3, 90);
        return RgbView{pixels.data(), 8, 6, 24};
    }
    std::shared_ptr<Scene> m_scene;
    std::vector<std::string> m_reports;
};

FrugalMakers TestFrugalModels::makers() {
    FrugalMakers makers;
    makers.mllm = [scene = m_scene](const MemoryPlan& plan, const Progress&) -> Result<std::unique_ptr<Mllm>> {
        scene->devices.push_back(plan.device);
        return std::unique_ptr<Mllm>(std::make_unique<CountedMllm>(scene));
    };
    makers.segmenter = [scene = m_scene](const MemoryPlan&, const Progress&) -> Result<std::unique_ptr<Segmenter>> {
        return std::unique_ptr<Segmenter>(std::make_unique<CountedSegmenter>(scene));
    };
    return makers;
}

void TestFrugalModels::plansGetSmaller() {
    const auto gpu = memoryPlans("auto", "auto", true, true);
    QCOMPARE(gpu.size(), std::size_t{6});
    QCOMPARE(gpu[0], (MemoryPlan{"auto", "auto", false}));
    QCOMPARE(gpu[1], (MemoryPlan{"auto", "auto", true}));
    QCOMPARE(gpu[2], (MemoryPlan{"cpu", "auto", false}));
    QCOMPARE(gpu[5], (MemoryPlan{"cpu", "bfloat16", true}));
    const auto half = memoryPlans("cuda", "float16", true, true);
    QCOMPARE(half[2], (MemoryPlan{"cpu", "auto", false}));  // no CPU computes float16
    QCOMPARE(memoryPlans("cpu", "float32", false, true).size(), std::size_t{2});
    QCOMPARE(memoryPlans("cpu", "float32", false, false).size(), std::size_t{1});
}

void TestFrugalModels::bothWhereTheyFit() {
    FrugalMakers all = makers();
    all.need = [](const MemoryPlan&) { return MemoryNeed{900, 1000}; };
    auto models = makeFrugalModels(memoryPlans("cpu", "auto", false, true), all, {});
    QVERIFY(models && !models->takeTurns && !models->smaller);
    QCOMPARE(m_scene->most, 2);
    QCOMPARE(models->mllm->info().grid.height, 5);
    QCOMPARE(models->mllm->perHeadBytes(10), std::int64_t{2 * 10 * 2 * 3 * 20});
    QVERIFY(models->mllm->answer({picture(), "what", {}, {}}, {}));
    QVERIFY(models->segmenter->setImage(picture(), {}));
    QCOMPARE(m_scene->made, 2);
}

void TestFrugalModels::inTurnsWhereTheyDoNot() {
    FrugalMakers all = makers();
    all.need = [](const MemoryPlan& plan) { return MemoryNeed{plan.oneAtATime ? 900 : 1500, 1000}; };
    auto models = makeFrugalModels(memoryPlans("cpu", "auto", false, true), all, {});
    QVERIFY(models && models->takeTurns && models->smaller);
    QCOMPARE(*models->smaller, (SmallerPlan{{"cpu", "auto", true}, 1500, 1000}));
    QVERIFY(models->mllm->answer({picture(), "what", {}, {}}, {}));
    QVERIFY(models->segmenter->setImage(picture(), {}));
    const auto masks = models->segmenter->segment({{{{{3, 2}, true}}, {}}}, true, {});
    QVERIFY(masks && masks->size() == 1);
    QVERIFY(models->mllm->answer({picture(), "again", {}, {}}, {}));
    QCOMPARE(m_scene->most, 1);
}

void TestFrugalModels::theNextPlanWhenLoadingRunsOut() {
    FrugalMakers all = makers();
    all.mllm = [scene = m_scene](const MemoryPlan& plan, const Progress&) -> Result<std::unique_ptr<Mllm>> {
        scene->devices.push_back(plan.device);
        if (plan.device != "cpu")
            return outOfMemory();
        return std::unique_ptr<Mllm>(std::make_unique<CountedMllm>(scene));
    };
    auto models = makeFrugalModels(memoryPlans("cuda:0", "auto", true, true), all, {});
    QVERIFY(models && models->smaller);
    QCOMPARE(models->smaller->plan, (MemoryPlan{"cpu", "auto", false}));
    QCOMPARE(models->smaller->needed, std::int64_t{0});
    QCOMPARE(m_scene->devices, (std::vector<std::string>{"cuda:0", "cuda:0", "cpu"}));
    QCOMPARE(m_scene->mllms + m_scene->segmenters, 2);  // nothing of the failed plans is left
}

void TestFrugalModels::otherErrorsAreNotTriedAgain() {
    FrugalMakers all = makers();
    all.segmenter = [](const MemoryPlan&, const Progress&) -> Result<std::unique_ptr<Segmenter>> {
        return Error{ErrorCode::Format, "The file is damaged.", "sam.pth"};
    };
    const auto models = makeFrugalModels(memoryPlans("cuda", "auto", true, true), all, {});
    QVERIFY(!models);
    QCOMPARE(models.error().code, ErrorCode::Format);
    QCOMPARE(m_scene->made, 1);
}

void TestFrugalModels::theLastPlanIsTriedWhateverTheForecast() {
    FrugalMakers all = makers();
    all.need = [](const MemoryPlan&) { return MemoryNeed{5000, 1000}; };
    const auto models = makeFrugalModels(memoryPlans("cpu", "auto", false, true), all, {});
    QVERIFY(models && models->smaller);
    QCOMPARE(models->smaller->plan, (MemoryPlan{"cpu", "bfloat16", true}));
    QVERIFY(!makeFrugalModels({}, makers(), {}));
}

void TestFrugalModels::theOtherModelGoesWhenMemoryRunsOut() {
    auto models = makeFrugalModels(memoryPlans("cpu", "auto", false, true), makers(), {});
    QVERIFY(models && !models->takeTurns);
    m_scene->failAnswers = 1;
    QVERIFY(models->mllm->answer({picture(), "what", {}, {}}, progress()));
    QCOMPARE(m_scene->segmenters, 0);
    QCOMPARE(m_reports.front(), std::string("one-model"));
    QVERIFY(models->segmenter->setImage(picture(), progress()));  // from now on in turns
    QCOMPARE(m_scene->mllms, 0);
    QVERIFY(models->mllm->answer({picture(), "what", {}, {}}, progress()));
    m_scene->failAnswers = 0;
    m_scene->failPictures = 1;
    QVERIFY(models->segmenter->setImage(picture(), progress()));
    QCOMPARE(m_scene->failPictures, 1);  // it was alone
}

void TestFrugalModels::aSegmenterWithoutPictureSaysSo() {
    FrugalMakers all = makers();
    auto models = makeFrugalModels({{"cpu", "auto", true}}, all, {});
    QVERIFY(models);
    const auto masks = models->segmenter->segment({}, true, {});
    QVERIFY(!masks);
    QCOMPARE(masks.error().code, ErrorCode::InvalidInput);
}

}  // namespace

QTEST_GUILESS_MAIN(TestFrugalModels)
#include "tst_frugal_models.moc"
