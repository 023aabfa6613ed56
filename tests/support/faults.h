// SPDX-License-Identifier: GPL-3.0-or-later
/// Faults on demand: models, a phrase finder and a batch over them that fail at one place of one sample.
#pragma once

#include "core/io/image.h"
#include "core/run/batch.h"
#include "tests/support/fake_models.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace groundscope::test {

/// Where a thousand run files can be written: each sample is flushed to the disk, which in memory costs nothing.
inline QString quickPlace() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/groundscope-XXXXXX");
}

/// Shared with the models, which workers own; set before a batch begins.
struct Fault {
    std::string place;  ///< a stage's name, as it begins, or what the models below name; empty = all is well
    std::string sample = "3";
    std::function<Result<Done>()> strike;  ///< throws, returns an error, or ends the process

    Result<Done> at(const std::string& here) const {
        return here == place && sampleOf() == sample ? strike() : Result<Done>(Done{});
    }
    /// The sample this thread works at.
    static std::string& sampleOf() {
        thread_local std::string sample;
        return sample;
    }
};

/// FakeMllm that is a judge, too: of masks it says ever the same.
class FaultyMllm final : public Mllm {
  public:
    explicit FaultyMllm(std::shared_ptr<const Fault> fault)
        : m_fault(std::move(fault)), m_model(std::make_shared<FakeState>()) {}
    [[nodiscard]] ModelInfo info() const override { return m_model.info(); }
    [[nodiscard]] std::int64_t perHeadBytes(int tokens) const override { return m_model.perHeadBytes(tokens); }
    [[nodiscard]] Result<MllmOutput> answer(const MllmRequest& request, const Progress& progress) override {
        GS_CHECK(m_fault->at("Mllm::answer"));
        return m_model.answer(request, progress);
    }
    [[nodiscard]] Result<std::vector<double>> scoreNext(const MllmRequest& /*request*/, const std::vector<std::string>& options,
                                                        const Progress& /*progress*/) override {
        GS_CHECK(m_fault->at("Mllm::scoreNext"));
        std::vector<double> scores;
        for (std::size_t i = 0; i < options.size(); ++i)
            scores.push_back(-1.0 - static_cast<double>(i));
        return scores;
    }
    [[nodiscard]] Result<std::vector<double>> scoreText(const MllmRequest& /*request*/, const std::string& /*text*/,
                                                        const Progress& /*progress*/) override {
        GS_CHECK(m_fault->at("Mllm::scoreText"));
        return std::vector<double>{-0.5};
    }

  private:
    std::shared_ptr<const Fault> m_fault;
    FakeMllm m_model;
};

class FaultySegmenter final : public Segmenter {
  public:
    explicit FaultySegmenter(std::shared_ptr<const Fault> fault)
        : m_fault(std::move(fault)), m_model(std::make_shared<FakeState>()) {}
    [[nodiscard]] ModelInfo info() const override { return m_model.info(); }
    [[nodiscard]] Result<Done> setImage(RgbView image, const Progress& progress) override {
        GS_CHECK(m_fault->at("Segmenter::setImage"));
        return m_model.setImage(image, progress);
    }
    [[nodiscard]] Result<std::vector<std::vector<SegmentMask>>> segment(const std::vector<SegmentPrompt>& prompts,
                                                                        bool multimask, const Progress& progress) override {
        GS_CHECK(m_fault->at("Segmenter::segment"));
        return m_model.segment(prompts, multimask, progress);
    }

  private:
    std::shared_ptr<const Fault> m_fault;
    FakeSegmenter m_model;
};

class FaultyPhrases final : public PhraseFinder {
  public:
    explicit FaultyPhrases(std::shared_ptr<const Fault> fault) : m_fault(std::move(fault)) {}
    [[nodiscard]] Result<std::vector<NounPhrase>> find(const std::string& text, const Progress& progress) override {
        GS_CHECK(m_fault->at("PhraseFinder::find"));
        return m_finder.find(text, progress);
    }
    [[nodiscard]] std::string name() const override { return m_finder.name(); }

  private:
    std::shared_ptr<const Fault> m_fault;
    FakePhrases m_finder;
};

/// A benchmark in a folder, each sample with its own picture, and batches over it with models that have the fault. A local
/// judge chooses among the masks, so that every stage asks a model or reads the picture.
struct FaultyRun {
    std::filesystem::path folder;
    std::shared_ptr<Fault> fault = std::make_shared<Fault>();
    BatchPlan plan;
    std::shared_ptr<RunStore> store;

    FaultyRun(std::filesystem::path where, int samples) : folder(std::move(where)) {
        Benchmark benchmark;
        for (int i = 1; i <= samples; ++i) {
            Sample sample;
            sample.id = std::to_string(i);
            sample.imagePath = folder / (sample.id + ".png");
            paint(sample.imagePath, i);
            sample.expression = sample.rawExpression = "the cup";
            sample.target = TargetState::Absent;
            benchmark.samples.push_back(sample);
            plan.samples.push_back(static_cast<std::size_t>(i - 1));
        }
        plan.benchmark = std::make_shared<const Benchmark>(std::move(benchmark));
        plan.phrases = std::make_shared<FaultyPhrases>(fault);
        plan.config.selectors = {"oracle", "automatic"};
        plan.config.judge.kind = "local";
    }

    static void paint(const std::filesystem::path& file, int sample) {
        const RgbImage image{48, 32, std::vector<std::uint8_t>(48 * 32 * 3, static_cast<std::uint8_t>(50 + sample))};
        (void)savePng(file, image.view());
    }
    [[nodiscard]] std::filesystem::path file() const { return folder / "run.gsrun"; }
    [[nodiscard]] std::unique_ptr<DeviceWorker> worker(bool mllm = true, bool segmenter = true) const {
        return std::make_unique<DeviceWorker>([fault = fault, mllm, segmenter](const Progress&) -> Result<Models> {
            GS_CHECK(fault->at("models"));
            return Models{mllm ? std::make_unique<FaultyMllm>(fault) : nullptr,
                          segmenter ? std::make_unique<FaultySegmenter>(fault) : nullptr};
        });
    }
    /// Opens the file, or makes it.
    Result<Done> open() {
        store.reset();
        if (!std::filesystem::exists(file())) {
            RunRecord record;
            record.config = plan.config;
            GS_CHECK(RunStore::create(file(), record, {}));
        }
        GS_TRY(store, RunStore::open(file(), RunStore::Access::ReadWrite));
        return Done{};
    }
    /// The open file is written by a batch up to a stage. `callbacks` see what is left of them.
    BatchReport run(std::vector<std::unique_ptr<DeviceWorker>> workers, Stage upTo = Stage::Scores, Batch::Callbacks callbacks = {}) {
        callbacks.sampleStarted = [then = callbacks.sampleStarted](const std::string& id) {
            Fault::sampleOf() = id;
            if (then)
                then(id);
        };
        callbacks.progress = [fault = fault](const std::string&, const std::string& what, std::int64_t, std::int64_t) {
            const Result<Done> struck = fault->at(what);
            if (!struck.has_value())
                throw std::runtime_error(struck.error().message);
        };
        plan.upTo = upTo;
        std::vector<DeviceWorker*> pointers;
        for (const auto& one : workers)
            pointers.push_back(one.get());
        Batch batch(plan, *store, pointers, std::move(callbacks));
        batch.start();
        return batch.wait();
    }
    BatchReport run(int workerCount = 1, Batch::Callbacks callbacks = {}) {
        std::vector<std::unique_ptr<DeviceWorker>> workers;
        for (int i = 0; i < workerCount; ++i)
            workers.push_back(worker());
        return run(std::move(workers), Stage::Scores, std::move(callbacks));
    }
};

}  // namespace groundscope::test
