// SPDX-License-Identifier: GPL-3.0-or-later
// A segmenter with a device of its own looks at the picture while the language model answers.
#include "core/io/run_hash.h"
#include "core/run/frugal_models.h"
#include "core/run/own_thread_segmenter.h"
#include "tests/support/batch_fixture.h"

#include <QSemaphore>
#include <QtTest>

#include <atomic>
#include <set>
#include <thread>

namespace groundscope {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using test::BatchFixture;
using test::FakeMllm;
using test::FakeSegmenter;
using test::FakeState;

namespace {

constexpr int kLong = 20'000;  // milliseconds; only a test that fails waits for it

enum class Layout { Apart, Together, InTurns };

Result<std::unique_ptr<Segmenter>> fakeSegmenter(const std::shared_ptr<FakeState>& state) {
    return std::unique_ptr<Segmenter>(std::make_unique<FakeSegmenter>(state));
}

Result<Models> modelsOf(Layout layout, const std::shared_ptr<FakeState>& state, const Progress& progress) {
    Models models;
    if (layout == Layout::Apart) {
        models.mllm = std::make_unique<FakeMllm>(state);
        GS_TRY(models.segmenter, onOwnThread([state](const Progress&) { return fakeSegmenter(state); }, progress));
        return models;
    }
    FrugalMakers makers;
    makers.mllm = [state](const MemoryPlan&, const Progress&) -> Result<std::unique_ptr<Mllm>> {
        return std::unique_ptr<Mllm>(std::make_unique<FakeMllm>(state));
    };
    makers.segmenter = [state](const MemoryPlan&, const Progress&) { return fakeSegmenter(state); };
    return makeFrugalModels({{"cpu", "auto", layout == Layout::InTurns}}, makers, progress);
}

void useLayout(BatchFixture& f, Layout layout) {
    f.workers[0] = std::make_unique<DeviceWorker>(
        [layout, state = f.states[0]](const Progress& progress) { return modelsOf(layout, state, progress); });
}

/// Looks at a picture until it is told to stop, or fails at once.
class Scripted final : public Segmenter {
  public:
    struct Script {
        std::optional<Error> error;
        bool waitsForStop = false;
        QSemaphore begun;
        std::atomic<int> stopped = 0;
        std::set<std::thread::id> threads;  // of one segmenter: one at a time
    };
    explicit Scripted(std::shared_ptr<Script> script) : m_script(std::move(script)) { note(); }
    ~Scripted() override { note(); }
    [[nodiscard]] ModelInfo info() const override {
        ModelInfo info;
        info.description = "scripted";
        return info;
    }
    Result<Done> setImage(RgbView image, const Progress& progress) override {
        note();
        m_script->begun.release();
        if (m_script->error)
            return *m_script->error;
        while (m_script->waitsForStop && image.width == 12)
            if (progress.stopped()) {
                ++m_script->stopped;
                return cancelledError();
            } else {
                std::this_thread::sleep_for(1ms);
            }
        progress.tell("embed", image.width, image.height);
        return Done{};
    }
    Result<std::vector<std::vector<SegmentMask>>> segment(const std::vector<SegmentPrompt>& prompts, bool,
                                                          const Progress&) override {
        note();
        return std::vector<std::vector<SegmentMask>>(prompts.size());
    }

  private:
    void note() { m_script->threads.insert(std::this_thread::get_id()); }
    std::shared_ptr<Script> m_script;
};

std::unique_ptr<EarlySegmenter> scripted(const std::shared_ptr<Scripted::Script>& script) {
    return *onOwnThread(
        [script](const Progress&) -> Result<std::unique_ptr<Segmenter>> {
            return std::unique_ptr<Segmenter>(std::make_unique<Scripted>(script));
        },
        {});
}

const RgbImage kPicture{12, 8, std::vector<std::uint8_t>(12 * 8 * 3, 77)};
const RgbImage kOther{13, 8, std::vector<std::uint8_t>(13 * 8 * 3, 77)};

}  // namespace

class TestEarlySegmenter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void itEmbedsWhileTheModelAnswersWhereItIsAlone_data() {
        QTest::addColumn<int>("layout");
        QTest::newRow("a device each") << static_cast<int>(Layout::Apart);
        QTest::newRow("one device") << static_cast<int>(Layout::Together);
        QTest::newRow("one model at a time") << static_cast<int>(Layout::InTurns);
    }
    void itEmbedsWhileTheModelAnswersWhereItIsAlone() {
        QFETCH(const int, layout);
        const bool isApart = layout == static_cast<int>(Layout::Apart);
        QSemaphore answering;
        QSemaphore embedding;
        int both = 0;
        BatchFixture f(3);
        f.states[0]->whileAnswering = [&](const std::string&) {
            answering.release();
            both += embedding.tryAcquire(1, isApart ? kLong : 0);
        };
        f.states[0]->whileEmbedding = [&] {
            if (!isApart)
                return;
            answering.tryAcquire(1, kLong);
            embedding.release();
        };
        useLayout(f, static_cast<Layout>(layout));
        QCOMPARE(f.run().done, std::size_t{3});
        QCOMPARE(both, isApart ? 3 : 0);
        QCOMPARE(f.states[0]->images, 3);
    }

    void resultsAreTheSame() {
        std::set<std::string> hashes;
        for (const Layout layout : {Layout::Apart, Layout::Together, Layout::InTurns}) {
            BatchFixture f(6);
            useLayout(f, layout);
            QCOMPARE(f.run().done, std::size_t{6});
            f.workers.clear();
            const fs::path file = f.store->file();
            f.store = nullptr;
            hashes.insert(*hashResults(file, {}));
        }
        QCOMPARE(hashes.size(), std::size_t{1});
    }

    void nothingIsEmbeddedWhereNoMaskIsAskedFor() {
        BatchFixture answers(3);
        answers.plan.upTo = Stage::Maps;
        useLayout(answers, Layout::Apart);
        QCOMPARE(answers.run().done, std::size_t{3});
        answers.workers.clear();
        QCOMPARE(answers.states[0]->images, 0);
        BatchFixture skipped(2);
        Benchmark benchmark = *skipped.plan.benchmark;
        for (Sample& sample : benchmark.samples) {
            sample.question = "Is it?";
            sample.expression = sample.rawExpression = {};
            sample.target = TargetState::NoExpression;
        }
        skipped.plan.benchmark = std::make_shared<const Benchmark>(std::move(benchmark));
        skipped.plan.config.probing = 1;
        useLayout(skipped, Layout::Apart);
        QCOMPARE(skipped.run().skipped, std::size_t{2});
        skipped.workers.clear();
        QCOMPARE(skipped.states[0]->answers, 2);
        QCOMPARE(skipped.states[0]->images, 0);
    }

    void whatFailsIsToldAtItsOwnStage() {
        const auto script = std::make_shared<Scripted::Script>();
        script->error = Error{ErrorCode::Internal, "The device is gone.", {}};
        BatchFixture f(1);
        f.workers[0] = std::make_unique<DeviceWorker>([script, state = f.states[0]](const Progress&) -> Result<Models> {
            return Models{std::make_unique<FakeMllm>(state), scripted(script)};
        });
        QCOMPARE(f.run().failed, std::size_t{1});
        const SampleRun form = *f.store->load("1");
        QCOMPARE(form.filled, Stage::Maps);
        QVERIFY(form.error->message.find("The device is gone.") != std::string::npos);
        QCOMPARE(script->begun.available(), 1);  // tried once
    }

    void aStoppedSampleStopsIt() {
        const auto script = std::make_shared<Scripted::Script>();
        script->waitsForStop = true;
        BatchFixture f(3);
        f.states[0]->delay = 1h;
        f.workers[0] = std::make_unique<DeviceWorker>([script, state = f.states[0]](const Progress&) -> Result<Models> {
            return Models{std::make_unique<FakeMllm>(state), scripted(script)};
        });
        Batch batch(f.plan, *f.store, f.pointers(), {});
        batch.start();
        QVERIFY(script->begun.tryAcquire(1, kLong));
        batch.stop();
        QVERIFY(batch.wait().stopped);
        f.workers.clear();
        QCOMPARE(script->stopped.load(), 1);
    }

    void anotherPictureEndsIt() {
        const auto script = std::make_shared<Scripted::Script>();
        script->waitsForStop = true;
        const auto segmenter = scripted(script);
        segmenter->expectImage(kPicture.view(), {});
        QVERIFY(script->begun.tryAcquire(1, kLong));
        std::vector<std::int64_t> told;
        Progress progress;
        progress.report = [&](const std::string&, std::int64_t done, std::int64_t) { told.push_back(done); };
        QVERIFY(segmenter->setImage(kOther.view(), progress).has_value());
        QCOMPARE(script->stopped.load(), 1);
        QVERIFY(told == std::vector<std::int64_t>{13});
        QCOMPARE(segmenter->segment({{}, {}}, true, {})->size(), std::size_t{2});
    }

    void whatIsForgottenLooksAtNothingAnyMore() {
        const auto script = std::make_shared<Scripted::Script>();
        script->waitsForStop = true;
        const auto segmenter = scripted(script);
        segmenter->forgetImage();
        segmenter->expectImage(kPicture.view(), {});
        QVERIFY(script->begun.tryAcquire(1, kLong));
        segmenter->forgetImage();
        QCOMPARE(script->stopped.load(), 1);
    }

    void anAnswerThatFailsEndsIt() {
        const auto script = std::make_shared<Scripted::Script>();
        script->waitsForStop = true;
        BatchFixture f(1);
        f.states[0]->failOnPromptWith = "cup";
        f.workers[0] = std::make_unique<DeviceWorker>([script, state = f.states[0]](const Progress&) -> Result<Models> {
            return Models{std::make_unique<FakeMllm>(state), scripted(script)};
        });
        QCOMPARE(f.run().failed, std::size_t{1});
        QCOMPARE(script->stopped.load(), script->begun.available());  // before it began, or meanwhile
    }

    void aStoppedLookIsDoneAgainWhenItIsAskedFor() {
        const auto script = std::make_shared<Scripted::Script>();
        script->waitsForStop = true;
        const auto segmenter = scripted(script);
        std::stop_source stop;
        segmenter->expectImage(kPicture.view(), Progress{stop.get_token(), {}, {}});
        QVERIFY(script->begun.tryAcquire(1, kLong));
        stop.request_stop();
        QCOMPARE(segmenter->setImage(kPicture.view(), Progress{stop.get_token(), {}, {}}).error().code, ErrorCode::Cancelled);
        script->waitsForStop = false;
        QVERIFY(segmenter->setImage(kPicture.view(), {}).has_value());
    }

    void itLivesOnOneThreadOfItsOwn() {
        const auto script = std::make_shared<Scripted::Script>();
        {
            const auto segmenter = scripted(script);
            QCOMPARE(segmenter->info().description, std::string("scripted"));
            segmenter->expectImage(kPicture.view(), {});
            QVERIFY(segmenter->setImage(kPicture.view(), {}).has_value());
            QVERIFY(segmenter->segment({{}}, true, {}).has_value());
            QCOMPARE(script->begun.available(), 1);  // seen once
        }
        QCOMPARE(script->threads.size(), std::size_t{1});
        QVERIFY(!script->threads.contains(std::this_thread::get_id()));
    }

    void whatCannotBeLoadedSaysWhy() {
        const auto failed = onOwnThread(
            [](const Progress&) -> Result<std::unique_ptr<Segmenter>> { return Error{ErrorCode::NotFound, "No file.", "/sam"}; }, {});
        QCOMPARE(failed.error().where, std::string("/sam"));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = onOwnThread(
            [](const Progress& progress) -> Result<std::unique_ptr<Segmenter>> {
                while (!progress.stopped())
                    std::this_thread::sleep_for(1ms);
                return cancelledError();
            },
            Progress{stop.get_token(), {}, {}});
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestEarlySegmenter)
#include "tst_early_segmenter.moc"
