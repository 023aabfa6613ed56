// SPDX-License-Identifier: GPL-3.0-or-later
// A machine that holds one model: all answers first, then all masks. Each model is loaded for all samples, not for each.
#include "core/io/run_hash.h"
#include "core/io/run_plan.h"
#include "core/run/frugal_models.h"
#include "core/run/merge_runs.h"
#include "tests/support/batch_fixture.h"

#include <QtTest>

#include <algorithm>
#include <array>

namespace groundscope {

namespace fs = std::filesystem;
using test::BatchFixture;
using test::FakeMllm;
using test::FakeSegmenter;
using test::FakeState;

namespace {

constexpr int kSamples = 9;
constexpr std::array kPasses{Stage::Maps, Stage::Candidates, Stage::Scores};

/// What was loaded, and how much of it at one time.
struct Loads {
    int mllms = 0;
    int segmenters = 0;
    int held = 0;
    int most = 0;
};

/// Counted as long as it is in memory.
template <typename Model>
class Held final : public Model {
  public:
    Held(std::shared_ptr<FakeState> state, std::shared_ptr<Loads> loads) : Model(std::move(state)), m_loads(std::move(loads)) {
        m_loads->most = std::max(m_loads->most, ++m_loads->held);
    }
    ~Held() override { --m_loads->held; }

  private:
    std::shared_ptr<Loads> m_loads;
};

/// A process on a small machine.
struct Process {
    std::shared_ptr<Loads> loads = std::make_shared<Loads>();
    std::unique_ptr<DeviceWorker> worker;

    Process(const std::shared_ptr<FakeState>& state, bool oneAtATime) {
        FrugalMakers makers;
        makers.mllm = [state, counted = loads](const MemoryPlan&, const Progress&) -> Result<std::unique_ptr<Mllm>> {
            ++counted->mllms;
            return std::unique_ptr<Mllm>(std::make_unique<Held<FakeMllm>>(state, counted));
        };
        makers.segmenter = [state, counted = loads](const MemoryPlan&, const Progress&) -> Result<std::unique_ptr<Segmenter>> {
            ++counted->segmenters;
            return std::unique_ptr<Segmenter>(std::make_unique<Held<FakeSegmenter>>(state, counted));
        };
        worker = std::make_unique<DeviceWorker>([makers, oneAtATime](const Progress& progress) {
            return makeFrugalModels({{"cpu", "auto", oneAtATime}}, makers, progress);
        });
    }
};

/// A run of its own, of which a process does a part.
struct Part {
    BatchFixture f{kSamples};
    fs::path file = f.store->file();

    explicit Part(const Shard& shard = {}) {
        f.plan.samples = partOf(f.plan.samples, shard);
        RunPlan plan;
        plan.shard = shard;
        for (const Sample& sample : f.plan.benchmark->samples)
            plan.samples.push_back(sample.id);
        (void)writePlan(*f.store, plan);
    }
    /// All passes, or those before the one that is stopped after `stopAfter` samples. @return samples done in all passes
    std::size_t run(Process& process, std::size_t stopAfter = 0) {
        std::size_t done = 0;
        for (const Stage upTo : kPasses) {
            f.plan.upTo = upTo;
            Batch* running = nullptr;
            Batch::Callbacks callbacks;
            callbacks.sampleDone = [&](const SampleRun&, const BatchReport& report) {
                if (upTo == Stage::Candidates && report.done == stopAfter)
                    running->stop();
            };
            Batch batch(f.plan, *f.store, {process.worker.get()}, callbacks);
            running = &batch;
            batch.start();
            const BatchReport report = batch.wait();
            done += report.done;
            if (report.stopped)
                break;
        }
        process.worker.reset();
        return done;
    }
    std::string results() {
        f.store = nullptr;
        return *hashResults(file, {});
    }
};

}  // namespace

class TestStageByStage : public QObject {
    Q_OBJECT

    std::string m_atOnce;  // results of a run with both models in memory

    static void checkLoads(const Loads& loads) {
        QCOMPARE(loads.most, 1);
        QVERIFY2(loads.mllms <= 2 && loads.segmenters <= 2, "a model was loaded again and again");
    }

  private Q_SLOTS:
    void initTestCase() {
        Part part;
        Process both(part.f.states[0], false);
        part.f.plan.upTo = Stage::Scores;
        Batch batch(part.f.plan, *part.f.store, {both.worker.get()}, {});
        batch.start();
        QCOMPARE(batch.wait().done, std::size_t{kSamples});
        both.worker.reset();
        QCOMPARE(both.loads->most, 2);
        m_atOnce = part.results();
    }

    void eachModelIsLoadedForAllSamples() {
        Part part;
        Process process(part.f.states[0], true);
        QCOMPARE(part.run(process), kPasses.size() * kSamples);
        checkLoads(*process.loads);
        QCOMPARE(part.results(), m_atOnce);
    }

    void withoutPassesEverySampleWouldLoadThem() {
        Part part;
        Process process(part.f.states[0], true);
        part.f.plan.upTo = Stage::Scores;
        Batch batch(part.f.plan, *part.f.store, {process.worker.get()}, {});
        batch.start();
        QCOMPARE(batch.wait().done, std::size_t{kSamples});
        process.worker.reset();
        QVERIFY(process.loads->segmenters >= kSamples);
        QCOMPARE(part.results(), m_atOnce);
    }

    void partsOnSeveralMachines() {
        std::vector<std::unique_ptr<Part>> parts;
        std::vector<fs::path> files;
        for (std::size_t number = 1; number <= 3; ++number) {
            parts.push_back(std::make_unique<Part>(Shard{number, 3}));
            Process process(parts.back()->f.states[0], true);
            QCOMPARE(parts.back()->run(process), kPasses.size() * kSamples / 3);
            checkLoads(*process.loads);
            parts.back()->f.store = nullptr;
            files.push_back(parts.back()->file);
        }
        const fs::path merged = parts[0]->file.parent_path() / "merged.gsrun";
        const auto report = mergeRuns(merged, files, {});
        QVERIFY2(report.has_value(), report.has_value() ? "" : describe(report.error()).c_str());
        QCOMPARE(report->complete, std::size_t{kSamples});
        QCOMPARE(*hashResults(merged, {}), m_atOnce);
    }

    void aRunThatWasStoppedBetweenTheModels() {
        Part part;
        const auto state = part.f.states[0];
        Process first(state, true);
        const std::size_t before = part.run(first, 4);
        QVERIFY(before >= kSamples + 4 && before < 2 * kSamples);
        QCOMPARE(state->answers, kSamples);
        Process second(state, true);
        part.run(second);
        checkLoads(*second.loads);
        QCOMPARE(state->answers, kSamples);  // none is asked again
        QCOMPARE(part.results(), m_atOnce);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestStageByStage)
#include "tst_stage_by_stage.moc"
