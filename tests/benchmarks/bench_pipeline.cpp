// SPDX-License-Identifier: GPL-3.0-or-later
// What is gained by reading the next sample and storing the last one while the models work, and by embedding a picture while the
// answer is made. First with models that only take time, as on devices of their own, but real pictures and a real store; then with
// the demo's models, which share the processor with all the rest.
#include "app/setup/data_paths.h"
#include "app/setup/model_factory.h"
#include "core/io/benchmark_reader.h"
#include "core/io/image.h"
#include "core/run/batch.h"
#include "core/run/own_thread_segmenter.h"
#include "tests/benchmarks/claims.h"
#include "tests/support/fake_models.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <thread>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;
using Seconds = std::chrono::duration<double>;

constexpr int kTokens = 300;
constexpr Size kGrid{24, 24};

/// Of each model: what one sample takes on a device that does nothing else.
struct Pace {
    Seconds answer;
    Seconds picture;
};

/// An answer of many tokens with attention as large as LLaVA's.
class PacedMllm final : public Mllm {
  public:
    explicit PacedMllm(Seconds time) : m_time(time) {}
    [[nodiscard]] ModelInfo info() const override { return {}; }
    [[nodiscard]] std::int64_t perHeadBytes(int) const override { return 0; }
    [[nodiscard]] Result<MllmOutput> answer(const MllmRequest& request, const Progress&) override {
        std::this_thread::sleep_for(m_time);
        MllmOutput output;
        output.answer.prompt = request.prompt;
        AttentionStack stack;
        stack.steps = kTokens;
        stack.grid = kGrid;
        for (int i = 0; i < kTokens; ++i) {
            const int begin = static_cast<int>(output.answer.text.size());
            output.answer.text += i == 0 ? "a" : " cup";
            output.answer.tokens.push_back({5 + i, i == 0 ? "a" : " cup", -0.1F, {begin, static_cast<int>(output.answer.text.size())}});
            for (std::int64_t cell = 0; cell < kGrid.area(); ++cell)
                stack.mean.push_back(static_cast<float>((cell * 37 + i * 11) % 101) / 101.0F);
        }
        stack.row0SecondToLast.assign(static_cast<std::size_t>(kGrid.area()), 0.1F);
        stack.imageSize = request.image.size();
        stack.padded = false;
        stack.image_from_grid = {static_cast<double>(request.image.width) / kGrid.width,
                                 static_cast<double>(request.image.height) / kGrid.height, 0, 0};
        output.stack = std::make_shared<const AttentionStack>(std::move(stack));
        output.answer.finished = true;
        return output;
    }

  private:
    Seconds m_time;
};

class PacedSegmenter final : public Segmenter {
  public:
    explicit PacedSegmenter(Seconds time) : m_time(time) {}
    [[nodiscard]] ModelInfo info() const override { return {}; }
    Result<Done> setImage(RgbView image, const Progress&) override {
        std::this_thread::sleep_for(m_time);
        m_size = image.size();
        return Done{};
    }
    Result<std::vector<std::vector<SegmentMask>>> segment(const std::vector<SegmentPrompt>& prompts, bool, const Progress&) override {
        const double width = m_size.width;
        const double height = m_size.height;
        const Ring ring{{width / 4, height / 5}, {width / 2, height / 3}, {width / 3, height / 2}};
        const SegmentMask mask{maskFromRing(ring, m_size), 0.8F, 0.9F};
        return std::vector<std::vector<SegmentMask>>(prompts.size(), {mask, mask, mask});
    }

  private:
    Seconds m_time;
    Size m_size;
};

ModelFactory pacedModels(const Pace& pace, bool isApart) {
    return [pace, isApart](const Progress& progress) -> Result<Models> {
        Models models;
        models.mllm = std::make_unique<PacedMllm>(pace.answer);
        const auto make = [pace](const Progress&) -> Result<std::unique_ptr<Segmenter>> {
            return std::unique_ptr<Segmenter>(std::make_unique<PacedSegmenter>(pace.picture));
        };
        if (isApart) {
            GS_TRY(models.segmenter, onOwnThread(make, progress));
        } else {
            GS_TRY(models.segmenter, make(progress));
        }
        return models;
    };
}

/// A batch over a worker into a new file. @return seconds a sample
Result<double> timeBatch(BatchPlan plan, bool overlaps, DeviceWorker& worker, const fs::path& folder) {
    static int files = 0;
    plan.overlaps = overlaps;
    RunRecord record;
    record.config = plan.config;
    const fs::path file = folder / (std::to_string(++files) + ".gsrun");
    GS_TRY(auto store, RunStore::create(file, record, {}));
    const std::size_t samples = plan.samples.size();
    BatchReport report;
    const double seconds = bench::secondsOf([&] {
        Batch batch(std::move(plan), *store, {&worker}, {});
        batch.start();
        report = batch.wait();
    });
    if (report.error || report.done != samples)
        return report.error.value_or(Error{ErrorCode::Internal, std::to_string(report.failed) + " samples failed.", {}});
    return seconds / static_cast<double>(samples);
}

/// Two ways of running a batch in turn. @return median seconds a sample of each
template <typename First, typename Second>
Result<std::pair<double, double>> inTurn(int rounds, First first, Second second) {
    std::vector<double> a;
    std::vector<double> b;
    for (int round = 0; round < rounds; ++round) {
        GS_TRY(const double ofFirst, first());
        GS_TRY(const double ofSecond, second());
        a.push_back(ofFirst);
        b.push_back(ofSecond);
    }
    return std::pair(bench::medianOf(a), bench::medianOf(b));
}

BatchPlan planOf(Benchmark benchmark) {
    BatchPlan plan;
    for (std::size_t i = 0; i < benchmark.samples.size(); ++i)
        plan.samples.push_back(i);
    plan.benchmark = std::make_shared<const Benchmark>(std::move(benchmark));
    return plan;
}

/// Samples of one photograph's size, each with a file of its own.
Result<Benchmark> photographs(std::size_t count, Size size, const fs::path& folder) {
    RgbImage picture{size.width, size.height, std::vector<std::uint8_t>(3 * static_cast<std::size_t>(size.area()))};
    std::uint32_t noise = 1;
    for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
        noise = noise * 1664525 + 1013904223;
        picture.pixels[i] = static_cast<std::uint8_t>((i / 3 % static_cast<std::size_t>(size.width)) / 24 + (noise >> 29));
    }
    Benchmark benchmark;
    for (std::size_t i = 0; i < count; ++i) {
        Sample sample;
        sample.id = std::to_string(i + 1);
        sample.imagePath = folder / (sample.id + ".jpg");
        sample.expression = sample.rawExpression = "the cup";
        sample.target = TargetState::Absent;
        GS_CHECK(saveJpeg(sample.imagePath, picture.view()));
        benchmark.samples.push_back(std::move(sample));
    }
    return benchmark;
}

/// What the parts of one sample take alone that are no model's.
struct Alone {
    double decode = 0;
    double store = 0;
    double line = 0;  // phrases, maps, points, scores: on the thread of the models
};

Result<Alone> measureAlone(const BatchPlan& plan, int rounds, const fs::path& folder) {
    DeviceWorker worker(pacedModels({}, false));
    GS_TRY(const double whole, timeBatch(plan, false, worker, folder));
    GS_TRY(const auto made, RunStore::open(folder / "1.gsrun", RunStore::Access::ReadOnly));
    GS_TRY(const SampleRun form, made->load("1"));
    GS_TRY(const auto store, RunStore::create(folder / "alone.gsrun", {}, {}));
    std::vector<double> decoding;
    std::vector<double> storing;
    Result<Done> all = Done{};
    for (int round = 0; round < rounds && all.has_value(); ++round) {
        decoding.push_back(bench::secondsOf([&] { bench::keep(loadRgb(plan.benchmark->samples[0].imagePath)); }));
        storing.push_back(bench::secondsOf([&] { all = store->put(form); }));
    }
    GS_CHECK(all);
    const double decode = bench::medianOf(decoding);
    const double stored = bench::medianOf(storing);
    return Alone{decode, stored, std::max(0.0, whole - decode - stored)};
}

Result<Done> onDevices(bench::Claims& claims, const fs::path& folder) {
    const Size size = claims.isSmoke() ? Size{400, 300} : Size{4000, 3000};
    const Pace pace{Seconds(claims.isSmoke() ? 0.005 : 0.15), Seconds(claims.isSmoke() ? 0.005 : 0.15)};
    GS_TRY(Benchmark benchmark, photographs(claims.isSmoke() ? 3 : 12, size, folder));
    BatchPlan plan = planOf(std::move(benchmark));
    plan.phrases = std::make_shared<test::FakePhrases>();
    GS_TRY(const Alone alone, measureAlone(plan, claims.rounds(9), folder));
    const std::string text = "; a picture of 12 MP decoded in " + bench::secondsText(alone.decode) + ", a form stored in " +
                             bench::secondsText(alone.store) + ", the rest " + bench::secondsText(alone.line);
    DeviceWorker together(pacedModels(pace, false));
    DeviceWorker apart(pacedModels(pace, true));
    const auto row = [&](const char* what, DeviceWorker& worker, double models) -> Result<Done> {
        GS_TRY(const auto times, inTurn(
                                     claims.rounds(3), [&] { return timeBatch(plan, true, worker, folder); },
                                     [&] { return timeBatch(plan, false, together, folder); }));
        const double ideal = std::max({models + alone.line, alone.decode, alone.store});
        claims.add({std::string("a sample, ") + what + text, bench::secondsText(times.first),
                    bench::secondsText(times.second) + " one after another", times.first / times.second, 0.9});
        claims.add({std::string("a sample, ") + what + ", against its slowest part", bench::secondsText(times.first),
                    bench::secondsText(ideal), times.first / ideal, 1.15});
        return Done{};
    };
    GS_CHECK(row("answer and embedding 150 ms each on one device", together, (pace.answer + pace.picture).count()));
    return row("answer and embedding 150 ms each on two devices", apart, std::max(pace.answer, pace.picture).count());
}

/// The models share the processor with all the rest: little can be gained, and nothing should be lost.
Result<Done> onTheDemo(bench::Claims& claims, const fs::path& folder) {
    const fs::path demo = demoDirectory().value_or(fs::path());
    GS_TRY(Benchmark benchmark, readBenchmark(demo / "benchmark"));
    if (claims.isSmoke())
        benchmark.samples.resize(std::min<std::size_t>(benchmark.samples.size(), 2));
    BatchPlan plan = planOf(std::move(benchmark));
    plan.config = profileDefaults("clean", {}, "short");
    GS_TRY(plan.phrases, makePhraseFinder());
    DeviceWorker worker(nativeModels({demo / "mllm", {}, "cpu", "float32"}, {demo / "sam", "cpu", "float32"}));
    GS_TRY(const double warm, timeBatch(plan, true, worker, folder));
    bench::keep(warm);
    GS_TRY(const auto times, inTurn(
                                 claims.rounds(5), [&] { return timeBatch(plan, true, worker, folder); },
                                 [&] { return timeBatch(plan, false, worker, folder); }));
    claims.add({"a sample of the demo, all on the processor", bench::secondsText(times.first),
                bench::secondsText(times.second) + " one after another", times.first / times.second, 1.05});
    return Done{};
}

}  // namespace

int main(int argc, char** argv) {
    bench::Claims claims(argc, argv);
    const fs::path folder = fs::temp_directory_path() / ("groundscope-pipeline-" + std::to_string(::getpid()));
    fs::create_directories(folder);
    Result<Done> ran = onDevices(claims, folder);
    if (ran.has_value())
        ran = onTheDemo(claims, folder);
    fs::remove_all(folder);
    if (ran.has_value())
        return claims.result();
    std::fprintf(stderr, "bench_pipeline: %s\n", describe(ran.error()).c_str());
    return 1;
}
