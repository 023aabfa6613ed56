// SPDX-License-Identifier: GPL-3.0-or-later
// How scoring grows with the candidates, a run with its samples, and what more threads bring.
#include "core/infer/device.h"
#include "core/infer/products.h"
#include "core/metrics/best_pair.h"
#include "core/metrics/sample_query.h"
#include "core/run/evaluate_run.h"
#include "core/run/export_reference.h"
#include "core/run/import_reference.h"
#include "core/run/sample_index.h"
#include "tests/benchmarks/curve.h"
#include "tests/benchmarks/machine.h"
#include "tests/benchmarks/ragged_mask.h"
#include "tests/support/studied_run.h"

#include <ATen/Functions.h>
#include <c10/core/InferenceMode.h>

#include <numeric>
#include <sched.h>
#include <unistd.h>

namespace groundscope::bench {
namespace {

namespace fs = std::filesystem;

/// A folder that goes away at the end.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("groundscope-curves-" + std::to_string(::getpid()));
    Folder() { fs::create_directories(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

/// What has to go well here.
template <typename Value>
Value sure(Result<Value> result) {
    if (!result.has_value()) {
        std::fprintf(stderr, "bench_curves: %s\n", describe(result.error()).c_str());
        std::exit(2);
    }
    return *std::move(result);
}

void candidateCurve(Curves& curves) {
    constexpr Size kSize{640, 480};
    std::mt19937 random(1);
    const Mask target = maskFromBytes(kSize, ellipseBytes(kSize, true, random));
    const auto targetBytes = maskToBytes(target);
    std::vector<Candidate> candidates;
    std::vector<std::vector<std::uint8_t>> bytes;
    Curve curve{"candidates", "scoring the candidates of an image of 640 x 480", "candidates", "time, s", {},
                {{"IoU of each", {}}, {"IoU of each, pixel by pixel", {}}, {"best pair", {}}}};
    for (const std::size_t count : curves.isSmoke() ? std::vector<std::size_t>{2, 4} : std::vector<std::size_t>{3, 9, 27, 81, 243}) {
        while (candidates.size() < count) {
            bytes.push_back(ellipseBytes(kSize, true, random));
            candidates.emplace_back().mask = maskFromBytes(kSize, bytes.back());
        }
        curve.xs.push_back(static_cast<double>(count));
        curve.lines[0].ys.push_back(secondsOfOne([&] {
            for (const Candidate& candidate : candidates)
                keep(iou(candidate.mask, target, 1));
        }));
        curve.lines[1].ys.push_back(secondsOfOne([&] {
            for (const auto& mask : bytes) {
                std::int64_t both = 0;
                std::int64_t either = 0;
                for (std::size_t i = 0; i < mask.size(); ++i) {
                    both += mask[i] & targetBytes[i];
                    either += mask[i] | targetBytes[i];
                }
                keep(both);
                keep(either);
            }
        }));
        curve.lines[2].ys.push_back(secondsOfOne([&] { keep(bestPair(candidates, target, {})); }));
    }
    curves.add(curve);
}

/// The files of a run with so many samples.
struct WrittenRun {
    fs::path benchmark;
    fs::path file;
};

WrittenRun writeRun(const Folder& folder, int samples) {
    const std::string name = std::to_string(samples);
    WrittenRun run{folder.path / ("benchmark-" + name), folder.path / (name + ".gsrun")};
    test::writeStudiedBenchmark(run.benchmark, samples);
    test::writeStudiedRun(run.file, run.benchmark, 7);
    return run;
}

/// Seconds of: opening, knowing all for queries, a query, sorting, evaluating.
std::vector<double> secondsOfRun(const WrittenRun& files) {
    const auto benchmark = std::make_shared<const Benchmark>(sure(readBenchmark(files.benchmark)));
    std::shared_ptr<RunStore> store;
    std::vector<double> seconds;
    seconds.push_back(secondsOf([&] {
        store = sure(RunStore::open(files.file, RunStore::Access::ReadOnly));
        keep(sure(store->summaries()));
    }));
    SampleIndex index(benchmark);
    index.setRun(store->record().config, sure(store->summaries()));
    seconds.push_back(secondsOf([&] {
        sure(readRun(files.file, index, {}));
        index.judgeAnswers();
    }));
    seconds.push_back(secondsOfOne([&] {
        const auto query = SampleQuery::compile("iou.auto<0.5<=iou.oracle and phrase~/handle/", index.table());
        keep(std::get<SampleQuery>(query).rows());
    }));
    seconds.push_back(secondsOfOne([&] {
        std::vector<std::uint32_t> rows(benchmark->samples.size());
        std::iota(rows.begin(), rows.end(), 0U);
        sortRows(index.table(), "iou.oracle", true, rows);
        keep(rows);
    }));
    seconds.push_back(secondsOf([&] { keep(sure(evaluateRun(*store, *benchmark, {}, {}))); }));
    return seconds;
}

void sampleCurve(Curves& curves, const Folder& folder) {
    Curve curve{"samples", "a run of 15 masks a sample", "samples", "time, s", {},
                {{"opened", {}}, {"known to queries", {}}, {"a query", {}}, {"sorted", {}}, {"evaluated", {}}}};
    for (const int samples : curves.isSmoke() ? std::vector{5, 10} : std::vector{100, 300, 1000, 3000, 10'000}) {
        const std::vector<double> seconds = secondsOfRun(writeRun(folder, samples));
        curve.xs.push_back(samples);
        for (std::size_t i = 0; i < seconds.size(); ++i)
            curve.lines[i].ys.push_back(seconds[i]);
    }
    curves.add(curve);
}

/// From here on this thread and those it starts have the first `count` of the processors that are in `all`.
void useThreads(int count, const cpu_set_t& all) {
    cpu_set_t some;
    CPU_ZERO(&some);
    for (int cpu = 0; cpu < CPU_SETSIZE && CPU_COUNT(&some) < count; ++cpu)
        if (CPU_ISSET(cpu, &all))
            CPU_SET(cpu, &some);
    sched_setaffinity(0, sizeof some, &some);
    setTorchThreads(count);
}

void threadCurve(Curves& curves, const Folder& folder) {
    const int samples = curves.isSmoke() ? 5 : 300;
    const WrittenRun files = writeRun(folder, samples + 1);  // a name of its own
    const auto store = sure(RunStore::open(files.file, RunStore::Access::ReadOnly));
    const Benchmark benchmark = sure(readBenchmark(files.benchmark));
    const fs::path published = folder.path / "published";
    sure(exportReference(*store, benchmark, published, "toy", {}));
    ImportOptions options;
    options.files.predictions = published / "preds_toy_protocol2";
    options.benchmark = files.benchmark;
    options.out = folder.path / "imported.gsrun";
    for (const auto& entry : fs::directory_iterator(published))
        if (entry.is_directory() && entry.path().filename().string().starts_with("preds_"))
            options.files.predictions = entry.path();
    const std::int64_t side = curves.isSmoke() ? 128 : 2048;
    const auto a = at::rand({side, side});  // [n, n]
    const auto b = at::rand({side, side});  // [n, n]
    Curve curve{"threads", "work of " + std::to_string(samples + 1) + " samples, and a matrix product", "threads", "time, s", {},
                {{"matrix product", {}}, {"import of masks", {}}, {"evaluation", {}}}};
    const c10::InferenceMode noGradients;
    cpu_set_t all;
    CPU_ZERO(&all);
    sched_getaffinity(0, sizeof all, &all);
    for (int threads = 1; threads <= thisMachine().threads; threads *= 2) {
        useThreads(threads, all);
        std::vector<double> products;
        std::vector<double> imports;
        std::vector<double> evaluations;
        for (int round = 0; round < curves.rounds(3); ++round) {
            products.push_back(secondsOfOne([&] { keep(product(a, b)); }));
            imports.push_back(secondsOf([&] { sure(importReference(options, {})); }));
            fs::remove(options.out);
            evaluations.push_back(secondsOf([&] { keep(sure(evaluateRun(*store, benchmark, {}, {}))); }));
        }
        curve.xs.push_back(threads);
        curve.lines[0].ys.push_back(medianOf(products));
        curve.lines[1].ys.push_back(medianOf(imports));
        curve.lines[2].ys.push_back(medianOf(evaluations));
    }
    useThreads(thisMachine().threads, all);
    curves.add(curve);
}

}  // namespace

void runCurves(Curves& curves) {
    const Folder folder;
    candidateCurve(curves);
    sampleCurve(curves, folder);
    threadCurve(curves, folder);
}

}  // namespace groundscope::bench
